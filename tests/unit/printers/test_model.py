"""IPP's words, as we read and write them."""

from __future__ import annotations

import pytest

from printers.model import (
    A4,
    ColorMode,
    JobState,
    PrinterStateReason,
    PrintOptions,
    Severity,
    Sides,
    stated_reasons,
)


@pytest.mark.parametrize(
    ("keyword", "reason", "severity"),
    [
        ("media-empty-report", PrinterStateReason.MEDIA_EMPTY, Severity.REPORT),
        ("media-empty-error", PrinterStateReason.MEDIA_EMPTY, Severity.ERROR),
        ("media-empty", PrinterStateReason.MEDIA_EMPTY, Severity.ERROR),
        ("toner-low-warning", PrinterStateReason.TONER_LOW, Severity.WARNING),
        ("com.example-lid-ajar-warning", PrinterStateReason.OTHER, Severity.WARNING),
        ("paused", PrinterStateReason.PAUSED, Severity.ERROR),
    ],
)
def test_a_reason_is_read_without_its_severity(
    keyword: str, reason: PrinterStateReason, severity: Severity
) -> None:
    (said,) = stated_reasons([keyword])
    assert (said.reason, said.severity, said.keyword) == (reason, severity, keyword)


def test_words_that_say_nothing_are_left_out() -> None:
    assert stated_reasons(["none", "cups-waiting-for-job-completed"]) == ()


def test_options_are_written_in_ipp() -> None:
    options = PrintOptions(
        copies=2,
        color=ColorMode.COLOR,
        sides=Sides.TWO_SIDED_LONG_EDGE,
        page_ranges=((1, 3), (5, 5)),
    )
    assert options.attributes() == {
        "copies": "2",
        "print-color-mode": "color",
        "sides": "two-sided-long-edge",
        "media": A4,
        "page-ranges": "1-3,5-5",
    }


def test_paper_is_always_said_and_ranges_only_when_chosen() -> None:
    attributes = PrintOptions().attributes()
    assert attributes["media"] == "iso_a4_210x297mm"
    assert "page-ranges" not in attributes


@pytest.mark.parametrize(
    ("ranges", "pages"),
    [((), 5), (((1, 5),), 5), (((2, 3), (5, 9)), 3), (((6, 9),), 0)],
)
def test_pages_that_come_out_are_those_in_range_and_in_the_document(
    ranges: tuple[tuple[int, int], ...], pages: int
) -> None:
    assert PrintOptions(page_ranges=ranges).pages_of(5) == pages


def test_a_job_that_stopped_in_a_filter_has_failed_and_ended() -> None:
    failed = {state for state in JobState if state.failed}
    ended = {state for state in JobState if state.ended}
    assert failed == {JobState.PROCESSING_STOPPED, JobState.ABORTED}
    assert ended == failed | {JobState.CANCELED, JobState.COMPLETED}
