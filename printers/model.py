"""Printers and print jobs as values, in IPP's own words (RFC 8011, PWG 5100.x). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

A4 = "iso_a4_210x297mm"
"""PWG 5101.1 name of the only paper in our trays."""

LOST = "ilot-lost-by-device"
"""Our own `job-state-reasons` keyword: the device was away meanwhile, and knows nothing of it."""

QUIET_REASONS = frozenset({"none", "cups-waiting-for-job-completed"})
"""Keywords that say nothing; the second one is CUPS thinking aloud while a job prints."""


class PrinterState(IntEnum):
    """`printer-state` (RFC 8011 §5.4.11)."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class Severity(IntEnum):
    """The suffix of a `printer-state-reasons` keyword (RFC 8011 §5.4.12); none means error."""

    REPORT = 1
    WARNING = 2
    ERROR = 3


class PrinterStateReason(StrEnum):
    """`printer-state-reasons` keywords without their severity (RFC 8011 §5.4.12, PWG 5100.9)."""

    OTHER = "other"
    MEDIA_EMPTY = "media-empty"
    MEDIA_NEEDED = "media-needed"
    MEDIA_LOW = "media-low"
    MEDIA_JAM = "media-jam"
    COVER_OPEN = "cover-open"
    DOOR_OPEN = "door-open"
    INTERLOCK_OPEN = "interlock-open"
    INPUT_TRAY_MISSING = "input-tray-missing"
    OUTPUT_TRAY_MISSING = "output-tray-missing"
    OUTPUT_AREA_ALMOST_FULL = "output-area-almost-full"
    OUTPUT_AREA_FULL = "output-area-full"
    TONER_LOW = "toner-low"
    TONER_EMPTY = "toner-empty"
    MARKER_SUPPLY_LOW = "marker-supply-low"
    MARKER_SUPPLY_EMPTY = "marker-supply-empty"
    MARKER_WASTE_ALMOST_FULL = "marker-waste-almost-full"
    MARKER_WASTE_FULL = "marker-waste-full"
    DEVELOPER_LOW = "developer-low"
    DEVELOPER_EMPTY = "developer-empty"
    FUSER_OVER_TEMP = "fuser-over-temp"
    FUSER_UNDER_TEMP = "fuser-under-temp"
    OPC_NEAR_EOL = "opc-near-eol"
    OPC_LIFE_OVER = "opc-life-over"
    SPOOL_AREA_FULL = "spool-area-full"
    INTERPRETER_RESOURCE_UNAVAILABLE = "interpreter-resource-unavailable"
    CONNECTING_TO_DEVICE = "connecting-to-device"
    TIMED_OUT = "timed-out"
    OFFLINE = "offline"  # CUPS' own
    SHUTDOWN = "shutdown"
    STOPPING = "stopping"
    STOPPED_PARTLY = "stopped-partly"
    PAUSED = "paused"
    MOVING_TO_PAUSED = "moving-to-paused"
    HOLD_NEW_JOBS = "hold-new-jobs"


HINDERING = frozenset(
    {
        PrinterStateReason.MEDIA_EMPTY,
        PrinterStateReason.MEDIA_NEEDED,
        PrinterStateReason.MEDIA_JAM,
        PrinterStateReason.COVER_OPEN,
        PrinterStateReason.DOOR_OPEN,
        PrinterStateReason.INTERLOCK_OPEN,
        PrinterStateReason.INPUT_TRAY_MISSING,
        PrinterStateReason.OUTPUT_TRAY_MISSING,
        PrinterStateReason.OUTPUT_AREA_FULL,
        PrinterStateReason.TONER_EMPTY,
        PrinterStateReason.MARKER_SUPPLY_EMPTY,
        PrinterStateReason.MARKER_WASTE_FULL,
        PrinterStateReason.DEVELOPER_EMPTY,
        PrinterStateReason.OPC_LIFE_OVER,
        PrinterStateReason.OFFLINE,
        PrinterStateReason.SHUTDOWN,
    }
)
"""Reasons with which no page comes out until a person does something at the device."""


@dataclass(frozen=True, slots=True)
class StatedReason:
    """One keyword as a printer stated it.

    Attributes:
        reason: The keyword without its severity; `OTHER` for one that we do not know.
        severity: How bad the printer says that it is.
        keyword: As it was stated, for staff.
    """

    reason: PrinterStateReason
    severity: Severity
    keyword: str


def stated_reasons(keywords: Iterable[str]) -> tuple[StatedReason, ...]:
    """Read `printer-state-reasons`; those that say nothing are left out."""
    return tuple(_stated(keyword) for keyword in keywords if keyword not in QUIET_REASONS)


def _stated(keyword: str) -> StatedReason:
    bare, severity = keyword, Severity.ERROR
    for candidate in Severity:
        suffix = f"-{candidate.name.lower()}"
        if keyword.endswith(suffix):
            bare, severity = keyword.removesuffix(suffix), candidate
    try:
        reason = PrinterStateReason(bare)
    except ValueError:
        reason = PrinterStateReason.OTHER
    return StatedReason(reason, severity, keyword)


class Sides(StrEnum):
    """`sides` (RFC 8011 §5.2.8)."""

    ONE_SIDED = "one-sided"
    TWO_SIDED_LONG_EDGE = "two-sided-long-edge"
    TWO_SIDED_SHORT_EDGE = "two-sided-short-edge"


class ColorMode(StrEnum):
    """`print-color-mode` (PWG 5100.13)."""

    AUTO = "auto"
    COLOR = "color"
    MONOCHROME = "monochrome"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a queue advertises; a printer cancels jobs that ask for anything else.

    Attributes:
        copies_max: Upper end of `copies-supported`.
        media: PWG 5101.1 names.
    """

    color_modes: frozenset[ColorMode] = frozenset({ColorMode.MONOCHROME})
    sides: frozenset[Sides] = frozenset({Sides.ONE_SIDED})
    copies_max: int = 1
    media: frozenset[str] = frozenset({A4})


@dataclass(frozen=True, slots=True)
class Printer:
    """A queue: its name for us, its `printer-info` for people."""

    name: str
    info: str
    capabilities: Capabilities


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """How a printer is now.

    Attributes:
        accepting: `printer-is-accepting-jobs`.
        reasons: What keeps it from printing, or soon will.
        reachable: Whether the device itself answers.
        stated: The same reasons with severity and in the printer's own words, for staff.
    """

    state: PrinterState
    accepting: bool
    reasons: frozenset[PrinterStateReason] = frozenset()
    reachable: bool = True
    stated: tuple[StatedReason, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Supply:
    """Toner, a drum, a waste box.

    Attributes:
        name: In the printer's own words.
        kind: `prtMarkerSuppliesType` (RFC 3805), as "toner".
        percent: How full it is, 0 to 100; None where the printer does not know.
        fills: A waste box: full is bad.
    """

    name: str
    kind: str
    percent: int | None
    fills: bool = False


@dataclass(frozen=True, slots=True)
class Tray:
    """Paper: sheets that lie there, and that have room; None where the printer does not know."""

    name: str
    sheets: int | None
    capacity: int | None


@dataclass(frozen=True, slots=True)
class Supplies:
    """What a printer says that it has; nothing of what it does not tell."""

    supplies: tuple[Supply, ...] = ()
    trays: tuple[Tray, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """How a document shall come out.

    Attributes:
        page_ranges: First and last page of each range, from 1, ascending; empty means all.
            This is what enforces a page allowance, whatever the document holds.
    """

    copies: int = 1
    color: ColorMode = ColorMode.MONOCHROME
    sides: Sides = Sides.ONE_SIDED
    page_ranges: tuple[tuple[int, int], ...] = ()
    media: str = A4

    def attributes(self) -> dict[str, str]:
        """Return IPP job attributes in the text form that CUPS' option parser reads."""
        attributes = {
            "copies": str(self.copies),
            "print-color-mode": self.color.value,
            "sides": self.sides.value,
            "media": self.media,
        }
        if self.page_ranges:
            ranges = (f"{first}-{last}" for first, last in self.page_ranges)
            attributes["page-ranges"] = ",".join(ranges)
        return attributes

    def pages_of(self, pages: int) -> int:
        """Return how many pages of a document with that many come out, once."""
        ranges = self.page_ranges or ((1, pages),)
        return sum(max(0, min(last, pages) - first + 1) for first, last in ranges)


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """A PDF to print.

    Attributes:
        fd: Descriptor of a regular file, best a sealed memfd; stays the caller's to close.
        pages: How many it has, as declared by who made it.
        size: In bytes.
    """

    fd: int
    pages: int
    size: int


class JobState(IntEnum):
    """`job-state` (RFC 8011 §5.3.7)."""

    PENDING = 3
    PENDING_HELD = 4
    PROCESSING = 5
    PROCESSING_STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9

    @property
    def failed(self) -> bool:
        """Whether it went wrong by itself.

        `processing-stopped` is where CUPS leaves a job whose filter failed (a corrupt PDF): it
        would stay there for ever, document and all.
        """
        return self in (JobState.PROCESSING_STOPPED, JobState.ABORTED)

    @property
    def ended(self) -> bool:
        """Whether nothing more will come out."""
        return self >= JobState.PROCESSING_STOPPED


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A job as the queue tells it.

    Attributes:
        reasons: `job-state-reasons` keywords.
        impressions: What passed the filters, for information only: it is complete while the tray
            is still empty, and doubles when a busy printer is tried again. Never bill on it.
        out: Pages that the device itself says have come out; None where it does not tell.
    """

    id: int
    state: JobState
    reasons: tuple[str, ...] = ()
    impressions: int = 0
    out: int | None = None
