"""What `scanimage` answers, read."""

from __future__ import annotations

import pytest

from scanner.model import ScanCode, ScanDevice
from scanner.scanimage import read_devices, spoken_code, why_without_page


def test_devices_are_read_and_noise_is_not() -> None:
    answer = (
        "test:0\tNoname\tfrontend-tester\tvirtual device\n"
        "a driver speaks\n"
        "airscan:e0:Poste MFP\teSCL\tPoste MFP\tip=192.0.2.7\n"
        "\n"
    )
    assert read_devices(answer) == (
        ScanDevice("test:0", "Noname", "frontend-tester", "virtual device"),
        ScanDevice("airscan:e0:Poste MFP", "eSCL", "Poste MFP", "ip=192.0.2.7"),
    )
    assert read_devices("") == ()


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        (b"scanimage: open of device test:7 failed: Invalid argument\n", ScanCode.GONE),
        (b"scanimage: open of device a:b: c failed: Device busy\n", ScanCode.BUSY),
        (b"scanimage: open of device x failed: Error during device I/O", ScanCode.GONE),
        (
            b"noise\nscanimage: open of device x failed: Access to resource has been denied\n",
            ScanCode.DENIED,
        ),
        (b"scanimage: open of device x failed: Of no known sort\n", ScanCode.FAILED),
        (b"scanimage: sane_start: Device busy\n", ScanCode.BUSY),
        (b"scanimage: sane_read: Document feeder jammed\nmore noise", ScanCode.JAMMED),
        (b"scanimage: sane_read: Error during device I/O\n", ScanCode.FAILED),
        (b"Segmentation fault", None),
        (b"", None),
        (b"\xff\xfe", None),
    ],
)
def test_a_status_is_found_in_what_is_said(errors: bytes, code: ScanCode | None) -> None:
    assert spoken_code(errors) is code


@pytest.mark.parametrize(
    ("exit_code", "errors", "started", "code"),
    [
        (0, b"", True, ScanCode.TRUNCATED),
        (0, b"", False, ScanCode.FAILED),
        (6, b"", True, ScanCode.JAMMED),
        (1, b"scanimage: open of device x failed: Device busy\n", False, ScanCode.BUSY),
        (139, b"", True, ScanCode.FAILED),
    ],
)
def test_why_a_page_is_not_whole(
    exit_code: int, errors: bytes, code: ScanCode, *, started: bool
) -> None:
    assert why_without_page(exit_code, errors, started=started) is code
