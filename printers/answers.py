"""What pycups answers, read into our values; every attribute may be missing or of another kind."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

import cups

from printers.backend import DocumentRefused, PrinterError, QueueRefused, ServerGone
from printers.model import (
    QUIET_REASONS,
    Capabilities,
    ColorMode,
    JobState,
    Printer,
    PrinterState,
    PrinterStatus,
    PrintJob,
    Sides,
    stated_reasons,
)

QUEUE_ATTRIBUTES = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "device-uri",
)
CAPABILITY_ATTRIBUTES = (
    "print-color-mode-supported",
    "sides-supported",
    "copies-supported",
    "media-supported",
)
JOB_ATTRIBUTES = ("job-id", "job-state", "job-state-reasons", "job-impressions-completed")

IPP_NOT_POSSIBLE, IPP_NOT_FOUND, IPP_GONE = 0x0404, 0x0406, 0x0407
IPP_INTERNAL_ERROR, IPP_SERVICE_UNAVAILABLE = 0x0500, 0x0502
IPP_NO_ROOM = frozenset({0x0408, 0x0409})
"""« Too large », which CUPS says of any document that it cannot write into its spool."""
IPP_BAD_DOCUMENT = frozenset({0x040A, 0x040F, 0x0410, 0x0411})
"""Unknown format, unknown or broken compression, broken format (RFC 8011 B.1)."""

Value = int | str | bool | tuple[int, int] | list[int] | list[str]
Attributes = Mapping[str, Value]
Word = TypeVar("Word", bound=StrEnum)


class NotPossible(QueueRefused):
    """The job is in a state in which this makes no sense any more."""


def error_of(status: int, missing: type[PrinterError]) -> PrinterError:
    """Return our error for an IPP status; CUPS' own text may hold names and is left out."""
    detail = f"IPP {status:#06x}"
    if status in (IPP_NOT_FOUND, IPP_GONE):
        return missing(detail)
    if status in (IPP_INTERNAL_ERROR, IPP_SERVICE_UNAVAILABLE) or status in IPP_NO_ROOM:
        return ServerGone(detail)  # libcups makes these up itself when nobody listens
    if status in IPP_BAD_DOCUMENT:
        return DocumentRefused(detail)
    return NotPossible(detail) if status == IPP_NOT_POSSIBLE else QueueRefused(detail)


def queue_of(attributes: Attributes) -> tuple[PrinterStatus, str]:
    """Return what a queue says of itself, and its device's URI."""
    stated = stated_reasons(_words(attributes.get("printer-state-reasons")))
    status = PrinterStatus(
        state=PrinterState(_number(attributes.get("printer-state"), PrinterState.STOPPED)),
        accepting=attributes.get("printer-is-accepting-jobs") is True,
        reasons=frozenset(said.reason for said in stated),
        stated=stated,
    )
    return status, str(attributes.get("device-uri", ""))


def printers_of(connection: cups.Connection) -> tuple[Printer, ...]:
    """Return all queues with what they advertise."""
    return tuple(
        Printer(
            name,
            str(queue.get("printer-info", "")),
            capabilities_of(
                connection.getPrinterAttributes(
                    name, requested_attributes=list(CAPABILITY_ATTRIBUTES)
                )
            ),
        )
        for name, queue in sorted(connection.getPrinters().items())
    )


def queues_of(connection: cups.Connection, state: PrinterState) -> tuple[str, ...]:
    """Return the names of the queues in that state."""
    return tuple(
        name
        for name, queue in connection.getPrinters().items()
        if queue.get("printer-state") == state
    )


def capabilities_of(attributes: Attributes) -> Capabilities:
    """Return what is advertised, as far as we know the words; at least what every printer does."""
    least = Capabilities()
    copies = attributes.get("copies-supported")
    return Capabilities(
        color_modes=_known(ColorMode, attributes.get("print-color-mode-supported"))
        or least.color_modes,
        sides=_known(Sides, attributes.get("sides-supported")) or least.sides,
        copies_max=copies[1] if isinstance(copies, tuple) else _number(copies, least.copies_max),
        media=frozenset(_words(attributes.get("media-supported"))) or least.media,
    )


def jobs_of(connection: cups.Connection, which: str) -> tuple[PrintJob, ...]:
    """Return jobs of all queues: `not-completed` (those that are stuck too), or `all`."""
    jobs = connection.getJobs(which_jobs=which, requested_attributes=list(JOB_ATTRIBUTES))
    return tuple(job_of(job, attributes) for job, attributes in sorted(jobs.items()))


def job_of(job: int, attributes: Attributes) -> PrintJob:
    """Return a job as CUPS tells it."""
    return PrintJob(
        id=job,
        state=JobState(_number(attributes.get("job-state"), JobState.PENDING)),
        reasons=tuple(
            word
            for word in _words(attributes.get("job-state-reasons"))
            if word not in QUIET_REASONS
        ),
        impressions=_number(attributes.get("job-impressions-completed"), 0),
    )


def _words(value: Value | None) -> list[str]:
    """Keywords; pycups gives a lone one as a string."""
    if isinstance(value, str):
        return [value]
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []


def _known(kind: type[Word], value: Value | None) -> frozenset[Word]:
    known = {word.value: word for word in kind}
    return frozenset(known[word] for word in _words(value) if word in known)


def _number(value: Value | None, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
