"""How it is printed: which pages, which size, text alone; and paper that went wrong."""

from __future__ import annotations

import os
from collections.abc import Callable

import pypdfium2

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import FakeShell, until  # isort: skip

from kiosk.link.messages import (
    Condition,
    DeviceCondition,
    Misprint,
    Misprinted,
    Print,
    Printed,
    PrintStage,
    TwoSided,
)
from kiosk.session.room import Room
from tests.contract.printers.documents import pdf
from tests.ui.session.test_papers import scan
from tests.ui.session.test_site import open_site

WELL = Condition(
    printer=DeviceCondition(color=True, two_sided=True), pages_left=20, pages_allowed=20
)


async def choose(room: Room, shell: FakeShell, data: bytes) -> None:
    """Begin to print a document of one's own."""
    shell.send(WELL)
    await until(lambda: room.printing.wish.twoSidedPossible)
    room.printing.choose_made("Lettre", data)
    room.view.open("print")
    await until(lambda: room.printing.ready and room.printing.preview)


async def printed(room: Room, shell: FakeShell) -> tuple[Print, list[str]]:
    """Start, and return what was asked of the shell and the words of each page."""
    room.printing.start()
    request, (descriptor,) = await shell.hear(Print)
    data = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
    os.close(descriptor)
    with pypdfium2.PdfDocument(data) as document:
        return request, [page.get_textpage().get_text_range().strip() for page in document]


def test_only_the_pages_that_were_chosen_are_handed_over(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await choose(room, shell, pdf("Lettre", pages=9))
        wish = room.printing.wish
        wish.setPageChoice("some")
        assert wish.pageText == "1-9"
        first = room.printing.preview
        wish.setPageText("2, 5 à 6")
        await until(lambda: room.printing.ready and room.printing.preview not in ("", first))
        wish.setCopies(2)
        wish.setSides("two-sided-long-edge")
        assert (room.printing.pages, wish.printedPages, wish.papers) == (3, 6, 4)
        request, words = await printed(room, shell)
        assert (request.pages, request.copies, request.sides) == (3, 2, TwoSided.LONG_EDGE)
        assert words == ["Lettre 2", "Lettre 5", "Lettre 6"]

    in_room(test)


def test_pages_that_are_none_are_told_and_nothing_is_printed(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await choose(room, shell, pdf("Lettre", pages=3))
        wish = room.printing.wish
        wish.setPageChoice("some")
        for text, code in (("4", "pages-beyond"), ("x", "pages-unreadable"), ("", "pages-none")):
            wish.setPageText(text)
            assert wish.pageCode == code
            room.printing.start()
            assert room.printing.stage == ""
        wish.setPageChoice("all")
        assert wish.pageCode == ""
        await until(lambda: room.printing.ready)
        request, _ = await printed(room, shell)
        assert request.pages == 3

    in_room(test)


def test_the_preview_is_in_the_colour_that_comes_out(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        red = pdf("Lettre").replace(b"BT /F1", b"1 0 0 rg 0 0 595 842 re f BT /F1")
        await choose(room, shell, red)

        def seen() -> tuple[int, int, int]:
            image = room.pages._images[room.printing.preview.removeprefix("image://pages/")]
            red_, green, blue, _ = image.pixelColor(5, 5).getRgb()
            return (red_, green, blue)

        gray = seen()
        assert gray[0] == gray[1] == gray[2]
        room.printing.wish.setColor("color")
        await until(lambda: room.printing.preview.endswith("color"))
        assert seen() == (255, 0, 0)

    in_room(test)


def test_a_page_without_pictures_and_menus_is_shorter(in_room: Callable[..., None]) -> None:
    """Not even the page's own policy for styles forbids it; and it looks as before afterwards."""

    async def test(room: Room, shell: FakeShell) -> None:
        shell.send(WELL)
        await open_site(room, "/article")
        room.site.printPage()
        await until(lambda: room.printing.ready)
        whole = room.printing.pages
        assert whole > 1
        room.printing.wish.setPlain(True)
        await until(lambda: room.printing.ready and room.printing.pages < whole)
        assert room.printing.wish.plain
        request, words = await printed(room, shell)
        assert request.pages == len(words)
        assert "Vos droits" in words[0]
        assert "Menu du site" not in " ".join(words)
        shell.send(Printed(reference=request.reference, stage=PrintStage.DONE))
        await until(lambda: room.printing.stage == "done")
        room.printing.again()
        room.printing.chooseSite()
        await until(lambda: room.printing.ready)
        assert room.printing.pages == whole

    in_room(test)


def test_paper_that_went_wrong_is_told_once_and_the_pages_come_back(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        said: list[str] = []
        room.view.toast.connect(said.append)
        await choose(room, shell, pdf("Lettre"))
        request, _ = await printed(room, shell)
        assert not room.printing.misprintPossible
        shell.send(Printed(reference=request.reference, stage=PrintStage.PRINTING, page=1))
        await until(lambda: room.printing.pageOut == 1)
        shell.send(Printed(reference=request.reference, stage=PrintStage.DONE, page=1))
        shell.send(WELL.model_copy(update={"pages_left": 19}))
        await until(lambda: room.printing.misprintPossible)
        room.printing.misprinted("nothing")
        told, _ = await shell.hear(Misprint)
        assert (told.reference, told.what) == (request.reference, Misprinted.NOTHING)
        assert not room.printing.misprintPossible
        assert "misprint-told" not in said, "only the shell gives pages back"
        shell.send(WELL)
        await until(lambda: "misprint-told" in said)
        room.printing.misprinted("bad")
        assert not any(isinstance(message, Misprint) for message, _ in shell.messages)

    in_room(test)


def test_an_identity_card_is_copied_with_both_sides_on_one_sheet(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        shell.send(WELL)
        await until(lambda: room.printing.wish.colorPossible)
        room.view.open("photocopy")
        room.scanning.setCard(True)
        room.scanning.copy()
        await scan(room, shell)
        await until(lambda: room.scanning.stage == "turn")
        assert room.scanning.side == 2
        assert not any(isinstance(message, Print) for message, _ in shell.messages)
        room.scanning.copy()
        await scan(room, shell)
        request, (descriptor,) = await shell.hear(Print)
        os.close(descriptor)
        assert (request.pages, request.copies) == (1, 1)
        assert room.scanning.side == 1

    in_room(test)
