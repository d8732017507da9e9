"""Scans for one patron: the page arrives while it is read, and one scan at a time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from kiosk.link.messages import Message, PaperAt, Scan, Scanned, ScanPage, ScanStage
from kiosk.shell.scanning import ScanService, scanner_condition
from scanner.backend import ScanEvent, ScannerError
from scanner.model import ScanCode, ScanDevice, ScanOptions, Source
from scanner.virtual import Behaviour, VirtualScanner

FEEDER = frozenset({Source.ADF, Source.ADF_DUPLEX})


@dataclass
class Ear:
    """What the session would hear; reads the page through the descriptor that it gets."""

    said: list[Message] = field(default_factory=list)
    page: int = -1

    def hear(self, message: Message, descriptors: Sequence[int]) -> None:
        self.said.append(message)
        if isinstance(message, ScanPage):
            self.page = os.dup(descriptors[0])

    @property
    def last(self) -> Scanned:
        news = self.said[-1]
        assert isinstance(news, Scanned)
        return news


def run(
    story: Callable[[ScanService, VirtualScanner, Ear, asyncio.TaskGroup], Awaitable[None]],
) -> None:
    async def told() -> None:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            scanner, ear = VirtualScanner(), Ear()
            service = ScanService(scanner, device=None, say=ear.hear)
            await story(service, scanner, ear, group)

    asyncio.run(told())


async def ended(service: ScanService) -> None:
    while service.running:
        await asyncio.sleep(0.01)


def test_a_page_arrives_whole() -> None:
    async def story(
        service: ScanService, scanner: VirtualScanner, ear: Ear, group: asyncio.TaskGroup
    ) -> None:
        service.start(Scan(reference=4), group)
        await ended(service)
        assert ear.last.stage is ScanStage.DONE
        page = next(message for message in ear.said if isinstance(message, ScanPage))
        size = page.header + page.width * page.height * page.channels
        assert os.fstat(ear.page).st_size == size
        assert os.pread(ear.page, 2, 0) == b"P6"
        os.close(ear.page)

    run(story)


def test_a_second_scan_meanwhile_is_refused_as_busy() -> None:
    async def story(
        service: ScanService, scanner: VirtualScanner, ear: Ear, group: asyncio.TaskGroup
    ) -> None:
        scanner.behaviour = Behaviour.SLOW
        service.start(Scan(reference=1), group)
        await asyncio.sleep(0.05)
        service.start(Scan(reference=2), group)
        refused = [m for m in ear.said if isinstance(m, Scanned) and m.reference == 2]
        assert [(m.stage, m.code) for m in refused] == [(ScanStage.FAILED, "scanner-busy")]
        await service.stop()
        assert not service.running

    run(story)


def test_a_jam_in_the_middle_is_said_by_its_code() -> None:
    async def story(
        service: ScanService, scanner: VirtualScanner, ear: Ear, group: asyncio.TaskGroup
    ) -> None:
        scanner.behaviour = Behaviour.JAMMED
        service.start(Scan(reference=1), group)
        await ended(service)
        assert (ear.last.stage, ear.last.code) == (ScanStage.FAILED, "scanner-jammed")
        os.close(ear.page)

    run(story)


def with_feeder(fed: int, request: Scan) -> list[str]:
    """What a session hears of a scan, with so many pages in the feeder."""

    async def story() -> list[str]:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            scanner, said = VirtualScanner(feeder=FEEDER), list[str]()
            scanner.fed = fed

            def hear(message: Message, _descriptors: Sequence[int]) -> None:
                if isinstance(message, Scanned) and message.stage is not ScanStage.MOVING:
                    said.append(message.stage.value)

            service = ScanService(scanner, device=None, say=hear)
            service.start(request, group)
            await ended(service)
            assert service.glass_used is (scanner.fed == fed)
            condition = await scanner_condition(scanner, None)
            assert condition.feeder
            assert condition.two_sided
            return [*said, f"{scanner.fed} left"]

    return asyncio.run(story())


def test_paper_in_the_feeder_goes_before_what_lies_on_the_glass() -> None:
    heard = with_feeder(3, Scan(reference=1))
    assert heard == ["page-done", "page-done", "page-done", "done", "0 left"]


def test_with_an_empty_feeder_the_glass_is_read_and_nobody_is_asked() -> None:
    assert with_feeder(0, Scan(reference=1)) == ["page-done", "done", "0 left"]


def test_a_feeder_that_only_fails_is_no_reason_not_to_read_the_glass() -> None:
    class Odd(VirtualScanner):
        def scan(self, device: ScanDevice, options: ScanOptions) -> AsyncGenerator[ScanEvent, None]:
            if options.source is Source.ADF:
                raise ScannerError(ScanCode.FAILED)
            return super().scan(device, options)

    async def story() -> None:
        async with asyncio.timeout(20), asyncio.TaskGroup() as group:
            said: list[Message] = []
            odd = Odd(feeder=FEEDER)
            service = ScanService(odd, device=None, say=lambda news, _: said.append(news))
            service.start(Scan(reference=1), group)
            await ended(service)
            last = said[-1]
            assert isinstance(last, Scanned)
            assert last.stage is ScanStage.DONE

    asyncio.run(story())


def test_the_glass_alone_leaves_the_feeder_as_it_is() -> None:
    glass = Scan(reference=1, place=PaperAt.GLASS)
    assert with_feeder(3, glass) == ["page-done", "done", "3 left"]


def test_a_place_without_a_scanner_says_so() -> None:
    async def story() -> None:
        scanner = VirtualScanner()
        assert (await scanner_condition(None, None)).code == "scanner-none"
        assert (await scanner_condition(scanner, None)).code == ""
        scanner.behaviour = Behaviour.BUSY
        assert (await scanner_condition(scanner, None)).code == "scanner-busy"
        scanner.behaviour = Behaviour.GONE
        assert (await scanner_condition(scanner, None)).code == "scanner-none"

    asyncio.run(story())
