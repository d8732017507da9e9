"""A heap of paper becomes one document: fed, left out when blank, turned, dropped, taken back."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence

import pikepdf
import pytest
from PIL import Image, ImageDraw

from kiosk.link.messages import (
    CancelScan,
    PaperAt,
    Print,
    Printed,
    PrintStage,
    Scan,
    Scanned,
    ScanPage,
    ScanStage,
    TwoSided,
)
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell, until
from tests.ui.session.test_papers import news
from tests.ui.session.test_printing import WELL

SIZE = (827, 1169)
"""A small A4, at 100 dots an inch; the session thinks of them as 200."""


def sheet(number: int) -> Image.Image:
    """A page with as many bars; none for a blank one."""
    page = Image.new("RGB", SIZE, "white")
    if number:  # a sheet that is written on everywhere
        ImageDraw.Draw(page).rectangle((60, 60, 766, 1108), outline="black", width=3)
    for bar in range(number):
        ImageDraw.Draw(page).rectangle((100, 100 + 90 * bar, 727, 140 + 90 * bar), "black")
    return page


def arrives(shell: FakeShell, reference: int, page: Image.Image, place: PaperAt) -> None:
    """One page comes whole, at once."""
    header = f"P6\n{page.width} {page.height}\n255\n".encode()
    with tempfile.NamedTemporaryFile() as file:
        file.write(header + page.tobytes())
        file.flush()
        descriptor = os.open(file.name, os.O_RDONLY)
        told = ScanPage(
            reference=reference,
            width=page.width,
            height=page.height,
            channels=3,
            depth=8,
            header=len(header),
            resolution=200,
            place=place,
        )
        shell.send(told, [descriptor])
        os.close(descriptor)
        shell.send(news(reference, ScanStage.PAGE_DONE))


async def feed(
    room: Room, shell: FakeShell, pages: Sequence[Image.Image], *, code: str = ""
) -> Scan:
    """What is asked for now comes from the feeder."""
    request, _ = await shell.hear(Scan)
    for page in pages:
        arrives(shell, request.reference, page, PaperAt.FEEDER)
    stage = ScanStage.FAILED if code else ScanStage.DONE
    shell.send(Scanned(reference=request.reference, stage=stage, code=code))
    await until(lambda: room.scanning.stage != "scanning")
    return request


async def glass(room: Room, shell: FakeShell, page: Image.Image) -> Scan:
    """One page from the glass, whose scan head is still on its way home."""
    request, _ = await shell.hear(Scan)
    arrives(shell, request.reference, page, PaperAt.GLASS)
    await until(lambda: room.scanning.stage != "scanning")
    return request


def turned(room: Room) -> list[tuple[int, int]]:
    """Width and height of each page of the newest document, in whole points."""
    document = room.documents.tray.documents[0]
    with pikepdf.open(document.path) as pdf:
        return [
            (round(float(page.mediabox[2])), round(float(page.mediabox[3]))) for page in pdf.pages
        ]


def test_three_pages_are_fed_one_blank_left_out_one_turned_and_kept(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        shell.send(WELL)
        room.view.open("scan")
        room.scanning.start()
        request = await feed(room, shell, [sheet(2), sheet(0), sheet(3)])
        assert (request.place, request.sides) == (PaperAt.ANYWHERE, TwoSided.ONE)
        pages = room.scanning.pages
        assert (room.scanning.stage, pages.count, pages.blanksLeftOut) == ("look", 2, 1)
        assert room.scanning.fed
        assert pages.current == 2
        pages.turn()
        await until(lambda: pages.weight > 0)
        await until(lambda: all(item["picture"] for item in pages.items))
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        assert turned(room) == [(298, 421), (421, 298)]
        assert not room.scanning.glass_used
        assert room.view.leaving.used == []
        assert room.view.leaving.keptOnly == 1
        room.documents.print()
        await until(lambda: room.printing.ready)
        room.printing.start()
        printed, (descriptor,) = await shell.hear(Print)
        os.close(descriptor)
        shell.send(Printed(reference=printed.reference, stage=PrintStage.DONE))
        await until(lambda: room.view.leaving.keptOnly == 0)

    in_room(test)


def test_what_was_left_out_or_dropped_can_be_taken_back(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1), sheet(0), sheet(3)])
        pages = room.scanning.pages
        pages.takeBack()
        assert (pages.count, pages.current, pages.blank, pages.blanksLeftOut) == (3, 2, True, 0)
        pages.choose(1)
        pages.move(1)
        assert pages.current == 2
        pages.remove()
        assert (pages.count, pages.removed) == (2, True)
        pages.takeBack()
        assert (pages.count, pages.current, pages.removed) == (3, 2, False)
        room.scanning.cancel()
        assert (room.scanning.stage, pages.count) == ("ready", 0)

    in_room(test)


def test_pages_are_added_and_one_is_laid_anew_on_the_glass(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await glass(room, shell, sheet(1))
        pages = room.scanning.pages
        assert (room.scanning.stage, pages.count) == ("look", 1)
        room.scanning.addPage()
        await glass(room, shell, sheet(2))
        assert (pages.count, pages.current) == (2, 2)
        pages.choose(1)
        room.scanning.redo()
        assert (await glass(room, shell, sheet(3).rotate(90, expand=True))).place is PaperAt.GLASS
        assert (pages.count, pages.current) == (2, 1)
        room.scanning.addPage()
        request, _ = await shell.hear(Scan)
        room.scanning.cancel()
        assert (await shell.hear(CancelScan))[0].reference == request.reference
        assert (room.scanning.stage, pages.count) == ("look", 2)
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        assert turned(room) == [(421, 298), (298, 421)]
        assert room.view.leaving.used == ["glass"]

    in_room(test)


def test_a_heap_turned_over_gives_each_front_its_back(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        wide = sheet(3).rotate(90, expand=True)
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1), sheet(2), sheet(3)])
        pages = room.scanning.pages
        assert pages.backsPossible
        room.scanning.addBacks()
        await feed(room, shell, [wide, sheet(0), wide])  # of the last sheet first
        assert (pages.count, pages.blanksLeftOut, pages.backsPossible) == (5, 1, False)
        pages.takeBack()
        await until(lambda: pages.weight > 0)
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        upright, lying = (298, 421), (421, 298)
        assert turned(room) == [upright, lying, upright, upright, upright, lying]

    in_room(test)


def test_a_front_that_was_laid_anew_keeps_its_place_and_its_back(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1), sheet(2)])
        pages = room.scanning.pages
        pages.choose(1)
        room.scanning.redo()
        await glass(room, shell, sheet(3).rotate(90, expand=True))
        room.scanning.addBacks()
        await feed(room, shell, [sheet(1), sheet(2)])
        await until(lambda: pages.weight > 0)
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        assert turned(room) == [(421, 298), (298, 421), (298, 421), (298, 421)]

    in_room(test)


def test_the_weight_is_that_of_these_pages_and_no_older_ones(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        pages = room.scanning.pages
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1)] * 4)
        room.scanning.cancel()  # while they are drawn
        room.scanning.start()
        await glass(room, shell, sheet(1))
        assert pages.weight == 0
        await until(lambda: pages.weight > 0)
        shown = pages.weight
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        assert room.documents.tray.documents[0].size == round(shown * 1_000_000)

    in_room(test)


def test_a_heap_that_lost_a_sheet_goes_to_the_end(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1), sheet(2)])
        room.scanning.addBacks()
        await feed(room, shell, [sheet(3)])
        assert (room.scanning.pages.count, room.scanning.pages.current) == (3, 3)
        await until(lambda: room.scanning.pages.weight > 0)

    in_room(test)


def test_a_jam_keeps_what_came_before_it_and_says_so(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await feed(room, shell, [sheet(1), sheet(2)], code="scanner-jammed")
        assert (room.scanning.stage, room.scanning.code) == ("look", "scanner-jammed")
        assert room.scanning.pages.count == 2
        room.scanning.addPage()
        await feed(room, shell, [], code="scanner-jammed")
        assert (room.scanning.stage, room.scanning.pages.count) == ("look", 2)

    in_room(test)


def test_a_paper_laid_the_wrong_way_round_is_known(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await glass(room, shell, sheet(0))
        assert (room.scanning.pages.count, room.scanning.pages.blank) == (1, True)
        await until(lambda: room.scanning.pages.weight > 0)

    in_room(test)


@pytest.mark.parametrize("sides", [TwoSided.ONE, TwoSided.LONG_EDGE])
def test_a_heap_is_photocopied_in_one_go(in_room: Callable[..., None], sides: TwoSided) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        shell.send(WELL)
        await until(lambda: room.printing.wish.colorPossible)
        room.view.open("photocopy")
        room.scanning.setSides(sides.value)
        room.scanning.setCopies(2)
        room.scanning.copy()
        assert (await feed(room, shell, [sheet(1), sheet(2), sheet(3)])).sides is sides
        request, (descriptor,) = await shell.hear(Print)
        os.close(descriptor)
        assert (request.pages, request.copies, request.sides) == (3, 2, sides)

    in_room(test)
