"""The two places where the contract must hold: in memory, and on real CUPS."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

import pikepdf

from kiosk.demo.printing import PrivateCups
from printers.backend import PrintBackend
from printers.cups import CupsBackend
from printers.model import JobState, PrinterStateReason, PrintJob, PrintOptions
from printers.virtual import VirtualPrinter
from tests.contract.printers.documents import pdf, sealed, text_of

Result = TypeVar("Result")
WITHIN = 15.0


@dataclass(frozen=True)
class Arrival:
    """A document that came out of the printer."""

    text: str
    pages: int
    copies: int


class Place(Protocol):
    """A backend, and hands that can reach its printer."""

    backend: PrintBackend
    queue: str

    def arrivals(self) -> list[Arrival]: ...
    async def take_paper(self) -> None: ...
    async def add_paper(self) -> None: ...
    def jam(self) -> None: ...
    def clear(self) -> None: ...
    def pace(self, seconds: float) -> None: ...
    async def unplug(self) -> None: ...
    async def plug(self) -> None: ...
    async def pause(self) -> None: ...
    async def kill_service(self) -> None: ...
    async def start_service(self) -> None: ...


class VirtualPlace:
    def __init__(self) -> None:
        self.printer = VirtualPrinter()
        self.backend: PrintBackend = self.printer
        self.queue = "virtual"

    def arrivals(self) -> list[Arrival]:
        return [
            Arrival(text_of(out.content), out.pages, out.options.copies)
            for out in self.printer.arrived
        ]

    async def take_paper(self) -> None:
        self.printer.fault(PrinterStateReason.MEDIA_EMPTY)

    async def add_paper(self) -> None:
        self.printer.mend()

    def jam(self) -> None:
        self.printer.fault(PrinterStateReason.MEDIA_JAM)

    def clear(self) -> None:
        self.printer.mend()

    def pace(self, seconds: float) -> None:
        self.printer.page_time = seconds

    async def unplug(self) -> None:
        self.printer.unplug()

    async def plug(self) -> None:
        self.printer.plug()

    async def pause(self) -> None:
        self.printer.pause()

    async def kill_service(self) -> None:
        self.printer.kill_service()

    async def start_service(self) -> None:
        self.printer.start_service()


class CupsPlace:
    def __init__(self, cups: PrivateCups) -> None:
        self.cups = cups
        self.backend: PrintBackend = CupsBackend(cups.socket)
        self.queue = cups.queue
        self.clear, self.jam, self.pace = cups.clear, cups.jam, cups.pace
        self.plug, self.unplug, self.pause = cups.start_device, cups.stop_device, cups.pause
        self.kill_service = cups.kill_cupsd

    def arrivals(self) -> list[Arrival]:
        return [self._arrival(number) for number in self.numbers()]

    def numbers(self) -> list[str]:
        return sorted(file.stem for file in self.cups.arrived.glob("*.facts"))

    def facts(self, number: str) -> dict[str, str]:
        lines = (self.cups.arrived / f"{number}.facts").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    def content(self, number: str) -> bytes:
        return (self.cups.arrived / f"{number}.pdf").read_bytes()

    def _arrival(self, number: str) -> Arrival:
        content = self.content(number)
        with pikepdf.open(io.BytesIO(content)) as document:
            pages = len(document.pages)
        return Arrival(text_of(content), pages, int(self.facts(number)["copies"]))

    async def take_paper(self) -> None:
        await self.cups.paper(0)

    async def add_paper(self) -> None:
        await self.cups.paper(100)

    async def start_service(self) -> None:
        await self.cups.restart_cupsd(keep_spool=True)


async def fresh(cups: PrivateCups) -> AsyncIterator[CupsPlace]:
    """The shared print service as it was on its first day."""
    place = CupsPlace(cups)
    try:
        yield place
    finally:
        place.clear()
        await place.plug()
        await cups.restart_cupsd()
        for file in cups.arrived.iterdir():
            file.unlink()
        await place.backend.close()


async def submit(
    place: Place, words: str, *, pages: int = 1, options: PrintOptions | None = None
) -> int:
    """Hand a document over; it is the caller's own to close, which happens at once."""
    with sealed(pdf(words, pages=pages), pages=pages) as document:
        return await place.backend.submit(place.queue, document, options or PrintOptions())


async def followed(place: Place, job: int) -> list[PrintJob]:
    """All that `watch` says, to the end."""
    async with asyncio.timeout(WITHIN):
        return [news async for news in place.backend.watch(job)]


async def outcome(place: Place, job: int) -> JobState:
    """The state in which a job ended."""
    return (await followed(place, job))[-1].state


async def until(look: Callable[[], Awaitable[Result]], enough: Callable[[Result], bool]) -> Result:
    """Look again and again until it is as it should be."""
    async with asyncio.timeout(WITHIN):
        while not enough(seen := await look()):
            await asyncio.sleep(0.02)
        return seen
