"""A scanner in memory: a demo without SANE, and tests that need no process.

It misbehaves like the real thing: it jams or loses its cable in the middle of a page, is busy with
somebody else, is away and comes back.
"""

from __future__ import annotations

import asyncio
import itertools
import os
from collections.abc import AsyncGenerator, Sequence
from enum import StrEnum

from scanner.backend import PageDone, PageProgress, PageStarted, ScanEvent, ScannerError
from scanner.growing import GrowingFile
from scanner.model import DeviceStatus, ScanCode, ScanDevice, ScanOptions, Source
from scanner.picture import picture

BANDS = 20
"""Pieces in which a page arrives."""


class Behaviour(StrEnum):
    """What happens to the next page, and to those after it, until it is set anew."""

    READY = "ready"
    SLOW = "slow"
    BUSY = "busy"
    GONE = "gone"
    JAMMED = "jammed"
    COVER_OPEN = "cover-open"
    NO_DOCS = "no-docs"
    DENIED = "denied"
    TRUNCATED = "truncated"


AT_ONCE = {
    Behaviour.BUSY: ScanCode.BUSY,
    Behaviour.GONE: ScanCode.GONE,
    Behaviour.COVER_OPEN: ScanCode.COVER_OPEN,
    Behaviour.NO_DOCS: ScanCode.NO_DOCS,
    Behaviour.DENIED: ScanCode.DENIED,
}
"""With these no page begins."""

HALF_WAY = {Behaviour.JAMMED: ScanCode.JAMMED, Behaviour.TRUNCATED: ScanCode.TRUNCATED}


class VirtualScanner:
    """`ScanBackend` with one flatbed, perhaps a feeder, and no hardware.

    Args:
        page_time: Seconds that a page takes.
        slow_page_time: The same for one that is slow.
        feeder: Whether it has one, and whether that reads both sides.

    Attributes:
        fed: Sides that lie in the feeder.
        well_for: Pages for which it still does well, whatever its behaviour.
        behaviour: How it is now; set it at any time, also in the middle of a page.
    """

    def __init__(
        self,
        name: str = "virtual:0",
        *,
        page_time: float = 0.0,
        slow_page_time: float = 30.0,
        feeder: frozenset[Source] = frozenset(),
    ) -> None:
        self.fed = self.well_for = 0
        self._sources = feeder | {Source.FLATBED}
        self.behaviour = Behaviour.READY
        self._device = ScanDevice(name, "Îlot", "Glass", "virtual device")
        self._page_time = page_time
        self._slow_page_time = slow_page_time
        self._scanning = False

    async def devices(self) -> Sequence[ScanDevice]:
        return () if self.behaviour is Behaviour.GONE else (self._device,)

    async def probe(self, device: ScanDevice) -> DeviceStatus:
        if device.name != self._device.name:
            return DeviceStatus.GONE
        if self._scanning:
            return DeviceStatus.READY
        match self.behaviour:
            case Behaviour.BUSY:
                return DeviceStatus.BUSY
            case Behaviour.GONE:
                return DeviceStatus.GONE
            case Behaviour.DENIED:
                raise ScannerError(ScanCode.DENIED)
            case _:
                return DeviceStatus.READY

    async def sources(self, device: ScanDevice) -> frozenset[Source]:
        return self._sources

    async def scan(
        self, device: ScanDevice, options: ScanOptions
    ) -> AsyncGenerator[ScanEvent, None]:
        if self._scanning:
            raise ScannerError(ScanCode.BUSY)
        if options.source not in self._sources:
            raise ScannerError(ScanCode.FAILED)
        if device.name != self._device.name:
            raise ScannerError(ScanCode.GONE)
        self._scanning = True
        try:
            if options.source is Source.FLATBED:
                async for event in self._page(options):
                    yield event
                return
            if not self.fed:
                await asyncio.sleep(0)
                raise ScannerError(ScanCode.NO_DOCS)
            while self.fed:
                async for event in self._page(options):
                    yield event
                self.fed -= 1
        finally:
            self._scanning = False

    async def _page(self, options: ScanOptions) -> AsyncGenerator[ScanEvent, None]:
        with GrowingFile() as page:
            async for event in self._rows(page, options):
                yield event

    async def _rows(
        self, page: GrowingFile, options: ScanOptions
    ) -> AsyncGenerator[ScanEvent, None]:
        if self.behaviour in AT_ONCE:
            raise ScannerError(AT_ONCE[self.behaviour])
        text, header, rows = picture(options)
        os.write(page.writable, text)
        yield PageStarted(page.readable, header, options.resolution)
        for band in range(BANDS):
            slow = self.behaviour is Behaviour.SLOW
            await asyncio.sleep((self._slow_page_time if slow else self._page_time) / BANDS)
            if self.behaviour in AT_ONCE:  # somebody pulled its plug meanwhile
                raise ScannerError(AT_ONCE[self.behaviour])
            if band == BANDS // 2 and self.behaviour in HALF_WAY and not self.well_for:
                raise ScannerError(HALF_WAY[self.behaviour])
            wanted = header.height * (band + 1) // BANDS - header.height * band // BANDS
            os.write(page.writable, b"".join(itertools.islice(rows, wanted)))
            yield PageProgress(header.fraction(page.size))
        self.well_for = max(0, self.well_for - 1)
        yield PageDone()
