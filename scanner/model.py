"""Scanners and pages as values, in SANE's own words (SANE Standard 1.06). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

A4_WIDTH, A4_HEIGHT = 210.0, 297.0
"""Millimetres (ISO 216): what is scanned, where the glass is as large."""


class Source(StrEnum):
    """The `source` option: where the paper lies."""

    FLATBED = "Flatbed"
    ADF = "ADF"
    ADF_DUPLEX = "ADF Duplex"


class ColorMode(StrEnum):
    """The `mode` option."""

    COLOR = "Color"
    GRAY = "Gray"
    LINEART = "Lineart"


@dataclass(frozen=True, slots=True)
class ScanDevice:
    """A scanner as `sane_get_devices` tells it (§4.2.8).

    Attributes:
        name: What it is opened by; may change with a power cycle (`…:libusb:001:005`).
        kind: SANE's `type`, in the words of §4.2.8: "flatbed scanner", "virtual device" …
    """

    name: str
    vendor: str
    model: str
    kind: str


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """How a page is scanned.

    Attributes:
        resolution: In dots per inch; a device that has not this one takes its next finer one.
    """

    source: Source = Source.FLATBED
    mode: ColorMode = ColorMode.COLOR
    resolution: int = 200


@dataclass(frozen=True, slots=True)
class Header:
    """What a page promises, from the first bytes of its PNM file.

    Attributes:
        width: In pixels.
        height: In rows.
        channels: 1 or 3.
        depth: Bits a sample: 1 (1 is black), or 8.
        header_bytes: Where the pixels begin.
    """

    width: int
    height: int
    channels: int
    depth: int
    header_bytes: int

    @property
    def row_bytes(self) -> int:
        """Bytes of a row; PBM pads each to a whole byte."""
        return (self.width * self.channels * self.depth + 7) // 8

    @property
    def total_bytes(self) -> int:
        """Bytes of the whole file, header included."""
        return self.header_bytes + self.row_bytes * self.height

    def fraction(self, size: int) -> float:
        """Return how much of the page a file of that many bytes holds, 0 to 1."""
        pixels = self.row_bytes * self.height
        return min(1.0, max(0, size - self.header_bytes) / pixels)


class DeviceStatus(StrEnum):
    """How a scanner is now."""

    READY = "ready"
    BUSY = "busy"
    GONE = "gone"


class ScanCode(StrEnum):
    """Why there is no page: a stable word that screens turn into a sentence and a next step."""

    NONE = "scanner-none"
    GONE = "scanner-gone"
    BUSY = "scanner-busy"
    JAMMED = "scanner-jammed"
    COVER_OPEN = "scanner-cover-open"
    NO_DOCS = "scanner-no-docs"
    DENIED = "scanner-denied"
    TIMEOUT = "scanner-timeout"
    TRUNCATED = "scan-truncated"
    FAILED = "scan-failed"


class SaneStatus(IntEnum):
    """`SANE_Status` (§4.2.7), which is also what `scanimage` exits with once a device is open."""

    GOOD = 0
    UNSUPPORTED = 1
    CANCELLED = 2
    DEVICE_BUSY = 3
    INVAL = 4
    EOF = 5
    JAMMED = 6
    NO_DOCS = 7
    COVER_OPEN = 8
    IO_ERROR = 9
    NO_MEM = 10
    ACCESS_DENIED = 11


STATUS_TEXTS: Mapping[str, SaneStatus] = {
    "Operation not supported": SaneStatus.UNSUPPORTED,
    "Operation was canceled": SaneStatus.CANCELLED,
    "Device busy": SaneStatus.DEVICE_BUSY,
    "Invalid argument": SaneStatus.INVAL,
    "End of file reached": SaneStatus.EOF,
    "Document feeder jammed": SaneStatus.JAMMED,
    "Document feeder out of documents": SaneStatus.NO_DOCS,
    "Scanner cover is open": SaneStatus.COVER_OPEN,
    "Error during device I/O": SaneStatus.IO_ERROR,
    "Out of memory": SaneStatus.NO_MEM,
    "Access to resource has been denied": SaneStatus.ACCESS_DENIED,
}
"""`sane_strstatus` in the C locale."""

_AT_WORK = {
    SaneStatus.DEVICE_BUSY: ScanCode.BUSY,
    SaneStatus.EOF: ScanCode.TRUNCATED,
    SaneStatus.JAMMED: ScanCode.JAMMED,
    SaneStatus.NO_DOCS: ScanCode.NO_DOCS,
    SaneStatus.COVER_OPEN: ScanCode.COVER_OPEN,
    SaneStatus.ACCESS_DENIED: ScanCode.DENIED,
}
_AT_OPENING = {
    SaneStatus.DEVICE_BUSY: ScanCode.BUSY,
    SaneStatus.INVAL: ScanCode.GONE,  # "no such device", in every backend
    SaneStatus.IO_ERROR: ScanCode.GONE,  # it is listed, but does not answer
    SaneStatus.ACCESS_DENIED: ScanCode.DENIED,
}


def code_of_scan(exit_code: int) -> ScanCode:
    """Return why a `scanimage` that had opened its device failed, from its exit code."""
    return _AT_WORK.get(_status(exit_code), ScanCode.FAILED)


def code_of_opening(status: SaneStatus) -> ScanCode:
    """Return why a device could not be opened."""
    return _AT_OPENING.get(status, ScanCode.FAILED)


def _status(exit_code: int) -> SaneStatus:
    """The status behind an exit code; a signal or a number of nobody's is "not supported"."""
    try:
        return SaneStatus(exit_code)
    except ValueError:
        return SaneStatus.UNSUPPORTED
