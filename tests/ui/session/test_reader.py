"""Reading a document: it opens when a site gave it, a word is found in it, a password taken off."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.qt import create, ui_path
from kiosk.session import pdf
from kiosk.session.paper import Kind
from kiosk.session.room import Room
from kiosk.session.tray import Origin
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, by_hand, until
from tests.ui.session.test_site import open_site

WORD = "Attestation"
PASSWORD = "Été-2026"


def letter(path: Path, *, count: int = 3, password: str = "") -> Path:
    """Write a PDF whose last page has a word."""
    with pikepdf.new() as made:
        for number in range(count):
            page = made.add_blank_page(page_size=(595, 842))
            font = pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
            )
            page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
            text = WORD if number == count - 1 else "Page"
            page.contents_add(f"BT /F1 24 Tf 100 700 Td ({text}) Tj ET".encode())
        lock = pikepdf.Encryption(owner=password, user=password) if password else False
        made.save(path, encryption=lock)
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


def test_a_page_that_cannot_be_drawn_says_so(in_room: Callable[..., None], tmp_path: Path) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        kept = await room.documents.tray.add_file(
            letter(tmp_path / "a.pdf"), title="Lettre", origin=Origin.SITE
        )
        kept.path.write_bytes(b"%PDF-1.7 and nothing more")
        room.documents.read()
        await until(lambda: room.reader.code == "document-broken")
        assert room.reader.picture == ""
        room.documents.remove(kept.id)
        assert not room.reader.is_open

    in_room(test)


@pytest.mark.parametrize("size", [(14_000, 14_000), (3, 14_000), (14_000, 3)])
def test_a_huge_page_is_drawn_small(tmp_path: Path, size: tuple[int, int]) -> None:
    with pikepdf.new() as made:
        made.add_blank_page(page_size=size)
        made.save(tmp_path / "a.pdf")
    image = pdf.draw(tmp_path / "a.pdf", Kind.PDF, 0, width=4000)
    assert image.width() * image.height() < 16_100_000
    assert max(image.width(), image.height()) <= 12_001


def test_a_link_is_paint(
    in_room: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(f"#!/bin/sh\ntouch {tmp_path}/opened\n")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")

    async def test(room: Room, shell: FakeShell) -> None:
        window = create(
            room.engine, ui_path("session", "SessionWindow.qml"), {"session": room.view}
        )
        assert isinstance(window, QQuickWindow)
        window.show()
        for target in ("http://exemple.test/", "file:///etc/passwd", "javascript:alert(1)"):
            await room.documents.tray.add_file(
                linked(tmp_path / "a.pdf", target), title="Piège", origin=Origin.SITE
            )
            room.documents.choose_newest()
            room.documents.read()
            await until(lambda: room.reader.picture)
            await asyncio.sleep(0.5)  # hands may act on the new screen
            page = window.findChild(QQuickItem, "reader.page")
            assert page is not None
            middle = page.mapToScene(page.boundingRect().center()).toPoint()
            for at in (middle, middle + QPoint(40, 40)):
                left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
                await by_hand(partial(QTest.mouseClick, window, left, none, at))
            await asyncio.sleep(0.2)
            assert room.view.screen == "reader"
        assert not (tmp_path / "opened").exists()
        assert not room.site.is_open
        window.close()
        window.deleteLater()

    in_room(test)


def linked(path: Path, target: str) -> Path:
    """Write a PDF whose whole page is a link."""
    with pikepdf.new() as made:
        page = made.add_blank_page(page_size=(595, 842))
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=[0, 0, 595, 842],
            A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(target)),
        )
        page.obj.Annots = pikepdf.Array([made.make_indirect(link)])
        made.save(path)
    return path
