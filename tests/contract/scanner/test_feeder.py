"""A feeder: all its pages, in order, one growing file each; in memory, and by eSCL and SANE."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

import pytest
from PIL import Image, ImageDraw

from scanner.backend import PageDone, PageProgress, PageStarted, ScanBackend, ScannerError
from scanner.model import Header, ScanCode, ScanDevice, ScanOptions, Source
from scanner.scanimage import ScanimageBackend
from scanner.virtual import Behaviour, VirtualScanner
from tests.contract.scanner.places import WITHIN, children
from tests.devices.escl import HEIGHT, WIDTH, EsclScanner, Trouble

FEEDER = frozenset({Source.ADF, Source.ADF_DUPLEX})
OPTIONS = ScanOptions(source=Source.ADF, resolution=100)


class Fed(Protocol):
    """A backend whose scanner has a feeder."""

    backend: ScanBackend
    device: ScanDevice
    real: bool

    def lay(self, sheets: int) -> None: ...
    def jam(self, *, after: int) -> None: ...


class VirtualFed:
    real = False

    def __init__(self) -> None:
        self.scanner = VirtualScanner(feeder=FEEDER)
        self.backend: ScanBackend = self.scanner
        self.device = ScanDevice("virtual:0", "Îlot", "Glass", "virtual device")

    def lay(self, sheets: int) -> None:
        self.scanner.fed = sheets

    def jam(self, *, after: int) -> None:
        self.scanner.behaviour = Behaviour.JAMMED
        self.scanner.well_for = after


class EsclFed:
    real = True

    def __init__(self, scanner: EsclScanner, folder: Path) -> None:
        self.scanner = scanner
        sane = scanner.sane(folder)
        self.backend: ScanBackend = ScanimageBackend(sane_config=sane.config)
        self.device = ScanDevice(sane.device, "", "Vitre", "")

    def lay(self, sheets: int) -> None:
        self.scanner.fed[:] = [marked(number) for number in range(1, sheets + 1)]

    def jam(self, *, after: int) -> None:
        self.scanner.trouble, self.scanner.trouble_after = Trouble.JAM, after


@pytest.fixture(params=["virtual", "escl"])
async def fed(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Fed]:
    if request.param == "virtual":
        yield VirtualFed()
    else:
        async with EsclScanner(feeder=True) as scanner:
            yield EsclFed(scanner, tmp_path)


def marked(number: int) -> Image.Image:
    """A page with as many black bars."""
    page = Image.new("RGB", (WIDTH * 2 // 3, HEIGHT * 2 // 3), "white")
    for bar in range(number):
        ImageDraw.Draw(page).rectangle((200, 200 + 200 * bar, 1200, 300 + 200 * bar), "black")
    return page


def bars(page: bytes, header: Header) -> int:
    size = (header.width, header.height)
    pixels = page[header.header_bytes :]
    image = Image.frombytes("RGB" if header.channels == 3 else "L", size, pixels).convert("L")
    column = image.crop((header.width // 3, 0, header.width // 3 + 1, header.height))
    dark = [value < 128 for value in column.tobytes()]
    return sum(1 for above, here in zip([False, *dark], dark, strict=False) if here and not above)


class Heap:
    """What came out of a feeder."""

    def __init__(self) -> None:
        self.pages: list[tuple[bytes, Header]] = []
        self.code: ScanCode | None = None
        self._begun: list[tuple[int, Header]] = []
        self.grew = 0

    async def fill(self, fed: Fed, *, until: int = 99) -> Heap:
        """Scan to the end, or until so many pages have begun."""
        try:
            async with asyncio.timeout(WITHIN):
                events = fed.backend.scan(fed.device, OPTIONS)
                async with contextlib.aclosing(events):
                    async for event in events:
                        match event:
                            case PageStarted(fd=fd, header=header):
                                self._begun.append((os.dup(fd), header))
                                if len(self._begun) == until:
                                    break
                            case PageProgress():
                                self.grew += 1
                            case PageDone():
                                descriptor, header = self._begun[-1]
                                size = os.fstat(descriptor).st_size
                                self.pages.append((os.pread(descriptor, size, 0), header))
        except ScannerError as error:
            self.code = error.code
        finally:
            for descriptor, _ in self._begun:
                os.close(descriptor)
        return self


async def test_it_says_that_it_has_a_feeder(fed: Fed) -> None:
    await fed.backend.probe(fed.device)
    assert await fed.backend.sources(fed.device) == FEEDER | {Source.FLATBED}


async def test_all_pages_come_in_order(fed: Fed) -> None:
    fed.lay(3)
    heap = await Heap().fill(fed)
    assert heap.code is None
    assert len(heap.pages) == 3
    assert heap.grew >= 3
    for page, header in heap.pages:
        assert len(page) == header.total_bytes
    if fed.real:
        assert [bars(*page) for page in heap.pages] == [1, 2, 3]


async def test_an_empty_feeder_says_so_and_the_glass_still_works(fed: Fed) -> None:
    heap = await Heap().fill(fed)
    assert (heap.pages, heap.code) == ([], ScanCode.NO_DOCS)
    async with asyncio.timeout(WITHIN):
        events = [event async for event in fed.backend.scan(fed.device, ScanOptions(resolution=75))]
    assert isinstance(events[-1], PageDone)


async def test_what_came_before_a_jam_is_kept(fed: Fed) -> None:
    fed.lay(4)
    fed.jam(after=2)
    heap = await Heap().fill(fed)
    assert len(heap.pages) == 2
    assert heap.code is ScanCode.JAMMED


async def test_closing_between_two_pages_leaves_no_process(fed: Fed) -> None:
    fed.lay(5)
    await Heap().fill(fed, until=2)
    assert children(os.getpid()) == []
    fed.lay(1)
    assert len((await Heap().fill(fed)).pages) == 1


async def test_whoever_has_a_page_can_only_read_it(tmp_path: Path) -> None:
    async with EsclScanner(feeder=True) as scanner:
        fed = EsclFed(scanner, tmp_path)
        fed.lay(1)
        async with asyncio.timeout(WITHIN):
            events = fed.backend.scan(fed.device, OPTIONS)
            async with contextlib.aclosing(events):
                started = await anext(events)
                assert isinstance(started, PageStarted)
                with pytest.raises(PermissionError):
                    os.open(f"/proc/self/fd/{started.fd}", os.O_RDWR)


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (Trouble.COVER, {ScanCode.COVER_OPEN, ScanCode.FAILED}),
        (Trouble.HALF, {ScanCode.TRUNCATED, ScanCode.FAILED}),
        (Trouble.DROPPED, {ScanCode.TRUNCATED, ScanCode.FAILED}),
    ],
)
async def test_what_a_network_scanner_does_wrong_ends_with_a_code(
    tmp_path: Path, trouble: Trouble, code: set[ScanCode]
) -> None:
    async with EsclScanner(feeder=True) as scanner:
        fed = EsclFed(scanner, tmp_path)
        fed.lay(3)
        scanner.trouble, scanner.trouble_after = trouble, 1
        heap = await Heap().fill(fed)
        assert len(heap.pages) == 1, "the page before it is whole"
        assert heap.code in code
