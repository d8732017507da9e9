"""Reading a document: it opens when a site gave it, a word is found in it, a password taken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pikepdf

from kiosk.session.room import Room
from kiosk.session.tray import Origin
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, until
from tests.ui.session.test_site import open_site

WORD = "Attestation"
PASSWORD = "Été-2026"


def letter(path: Path, *, count: int = 3, password: str = "") -> Path:
    """Write a PDF whose last page has a word, and a link to a program."""
    with pikepdf.new() as pdf:
        for number in range(count):
            page = pdf.add_blank_page(page_size=(595, 842))
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            text = WORD if number == count - 1 else "Page"
            page.contents_add(f"BT /F1 24 Tf 100 700 Td ({text}) Tj ET".encode())
        lock = pikepdf.Encryption(owner=password, user=password) if password else False
        pdf.save(path, encryption=lock)
    return path


def test_a_pdf_from_a_site_opens_and_leads_back_to_it(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        page = room.site.top
        assert page is not None
        page.load(f"https://{pages.PORTAL}/lettre.pdf")
        await until(lambda: room.view.screen == "reader" and room.reader.picture)
        assert (room.reader.title, room.reader.pages) == ("Ma lettre", 1)
        room.view.back()
        assert room.view.screen == "site"
        room.view.open("help")
        page.load(f"https://{pages.PORTAL}/lettre.pdf")
        await until(lambda: room.view.documentCount == 2)
        assert room.view.screen == "help"  # who has gone elsewhere is not fetched back

    in_room(test)


def test_pages_zoom_and_words(in_room: Callable[..., None], tmp_path: Path) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await room.documents.tray.add_file(
            letter(tmp_path / "a.pdf"), title="Lettre", origin=Origin.SITE
        )
        room.documents.read()
        await until(lambda: room.reader.picture)
        room.reader.setWidth(800)
        room.reader.zoom(1)
        assert room.reader.zoomPercent == 125
        await until(lambda: room.reader.picture.endswith("/1/1000"))
        room.reader.previous()
        assert room.reader.page == 1
        room.reader.find(WORD.lower())
        await until(lambda: room.reader.match == 1)
        assert (room.reader.page, room.reader.matches) == (3, 1)
        (mark,) = room.reader.marks
        assert 0.1 < mark["x"] < 0.25
        assert 0.1 < mark["y"] < 0.25
        room.reader.find("loyer")
        await until(lambda: not room.reader.searching)
        assert room.reader.matches == 0

    in_room(test)


def test_a_password_is_asked_and_taken_off(in_room: Callable[..., None], tmp_path: Path) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        path = letter(tmp_path / "a.pdf", password=PASSWORD)
        await room.documents.tray.add_file(path, title="Bulletin", origin=Origin.SITE)
        room.documents.read()
        assert room.reader.locked
        room.reader.unlock("rien")
        await until(lambda: room.reader.code == "wrong-password")
        room.reader.unlock(PASSWORD)
        await until(lambda: not room.reader.locked and room.reader.picture)
        assert room.reader.pages == 3
        room.reader.print()
        await until(lambda: room.printing.pages == 3)
        assert room.view.screen == "print"

    in_room(test)
