"""SANE's statuses, as codes that screens know."""

from __future__ import annotations

import pytest

from scanner.model import (
    STATUS_TEXTS,
    Header,
    SaneStatus,
    ScanCode,
    code_of_opening,
    code_of_scan,
)


@pytest.mark.parametrize(
    ("exit_code", "code"),
    [
        (1, ScanCode.FAILED),
        (2, ScanCode.FAILED),
        (3, ScanCode.BUSY),
        (4, ScanCode.FAILED),
        (5, ScanCode.TRUNCATED),
        (6, ScanCode.JAMMED),
        (7, ScanCode.NO_DOCS),
        (8, ScanCode.COVER_OPEN),
        (9, ScanCode.FAILED),
        (10, ScanCode.FAILED),
        (11, ScanCode.DENIED),
        (139, ScanCode.FAILED),  # a driver that crashed
        (255, ScanCode.FAILED),
    ],
)
def test_an_exit_code_says_why_there_is_no_page(exit_code: int, code: ScanCode) -> None:
    assert code_of_scan(exit_code) is code


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (SaneStatus.INVAL, ScanCode.GONE),
        (SaneStatus.IO_ERROR, ScanCode.GONE),
        (SaneStatus.DEVICE_BUSY, ScanCode.BUSY),
        (SaneStatus.ACCESS_DENIED, ScanCode.DENIED),
        (SaneStatus.NO_MEM, ScanCode.FAILED),
    ],
)
def test_a_device_that_does_not_open_is_gone_busy_or_not_for_us(
    status: SaneStatus, code: ScanCode
) -> None:
    assert code_of_opening(status) is code


def test_every_failure_has_its_text() -> None:
    assert set(STATUS_TEXTS.values()) == set(SaneStatus) - {SaneStatus.GOOD}


@pytest.mark.parametrize(
    ("header", "row", "total"),
    [
        (Header(1653, 2338, 3, 8, 37), 4959, 11_594_179),
        (Header(1653, 2338, 1, 8, 37), 1653, 3_864_751),
        (Header(1653, 2338, 1, 1, 33), 207, 483_999),
    ],
)
def test_a_header_knows_the_size_of_its_page(header: Header, row: int, total: int) -> None:
    assert (header.row_bytes, header.total_bytes) == (row, total)
    assert header.fraction(0) == header.fraction(header.header_bytes) == 0.0
    assert header.fraction(total) == header.fraction(total + 1) == 1.0
    assert 0.49 < header.fraction(total // 2) < 0.51
