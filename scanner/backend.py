"""What scanning is for the rest of the house, and all that can go wrong."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from scanner.model import DeviceStatus, Header, ScanCode, ScanDevice, ScanOptions, Source


class ScannerError(Exception):
    """There is no page, or no scanner.

    Attributes:
        code: Why; a stable word that screens turn into a sentence and a next step.
    """

    def __init__(self, code: ScanCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class PageStarted:
    """A page begins to arrive.

    Attributes:
        fd: Read-only descriptor of a regular file that grows, on memory alone. It belongs to the
            backend, which closes it when the next page begins or the generator ends: who wants to
            keep it duplicates it, or sends it away, while handling this event. Read it with
            `pread`: a mapping beyond the end of a file kills the process with SIGBUS.
        header: What the page promises; known to be sane, but not yet kept.
        resolution: In dots per inch, what the device was really asked for.
    """

    fd: int
    header: Header
    resolution: int


@dataclass(frozen=True, slots=True)
class PageProgress:
    """More rows have arrived.

    Attributes:
        fraction: Of the page, 0 to 1, never less than before.
    """

    fraction: float


@dataclass(frozen=True, slots=True)
class PageDone:
    """The page has all the bytes that its header promised."""


ScanEvent: TypeAlias = PageStarted | PageProgress | PageDone


class ScanBackend(Protocol):
    """Scanners of one place.

    Every call is bounded in time, can be cancelled, and raises nothing but `ScannerError`.
    """

    async def devices(self) -> Sequence[ScanDevice]:
        """Return the scanners that are known, the first of them to be preferred.

        A device that is configured is listed even when it is dead: `probe` it. What was found is
        remembered until a device turns out to be gone.
        """
        ...

    async def probe(self, device: ScanDevice) -> DeviceStatus:
        """Return whether a page could be scanned now.

        Opens the device and closes it again; while this backend itself scans, it answers `READY`
        and leaves the device alone.

        Raises:
            ScannerError: `scanner-denied`, `scan-failed`: it is there, but not for us.
        """
        ...

    async def sources(self, device: ScanDevice) -> frozenset[Source]:
        """Return where its paper may lie, as last seen by `probe`; that it lies there, nobody says.

        Raises:
            ScannerError: As `probe`.
        """
        ...

    def scan(self, device: ScanDevice, options: ScanOptions) -> AsyncGenerator[ScanEvent, None]:
        """Scan: for each page `PageStarted`, any number of `PageProgress`, `PageDone`.

        The glass gives one page, a feeder all that lie in it. A feeder that jams ends with an
        error after the pages that were whole; `scanner-no-docs` is one only without any page.

        Closing the generator, or cancelling whoever waits for it, ends the scan; when that
        returns, no process and no file remain. Use `contextlib.aclosing`.

        Raises:
            ScannerError: Any code; also after `PageStarted`, when the rest of the page does not
                come. `scanner-busy` at once while another scan of this backend runs.
        """
        ...
