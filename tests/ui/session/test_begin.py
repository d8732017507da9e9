"""From « Je ne sais pas » to a sheet of paper, and from a word to a service, in a real room."""

from __future__ import annotations

import io
import os
from collections.abc import Callable

import pikepdf
from PySide6.QtQuick import QQuickWindow

from kiosk.link.messages import Print, Shown
from kiosk.qt import create, ui_path
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell, by_hand, until


def test_a_word_leads_to_its_service_and_back_to_what_was_found(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        view = room.view
        view.open("search")
        assert (view.screen, view.category.search.begun) == ("category", True)
        view.category.search.search("portial")
        assert [tile["id"] for tile in view.category.search.results] == ["portail"]
        view.category.search.open("portail")
        assert view.screen == "service"
        view.back()
        assert (view.screen, view.category.search.query) == ("category", "portial")
        view.home()
        view.homeModel.openCategory("")
        assert view.category.search.query == ""

    in_room(test)


def test_the_way_back_goes_question_by_question(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        view = room.view
        view.open("situations")
        view.situations.choose("essai")
        view.situations.answer("oui")
        assert (view.screen, view.situations.number) == ("question", 2)
        view.situations.answer("")
        assert view.screen == "outcome"
        view.situations.openService("portail")
        assert view.screen == "service"
        seen = []
        for _ in range(5):
            view.back()
            seen.append((view.screen, view.situations.number))
        assert seen == [
            ("outcome", 3),
            ("question", 2),
            ("question", 1),
            ("situations", 1),
            ("home", 1),
        ]

    in_room(test)


def test_the_outcome_is_printed_like_any_document(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        view = room.view
        view.situations.choose("essai")
        view.situations.answer("oui")
        view.situations.answer("oui")
        view.situations.print("Allez", "Préparez", "Appelez", "Près d’ici")
        assert view.screen == "print"
        await until(lambda: room.printing.pages == 1 and room.printing.preview)
        assert room.printing.title == "J’essaie"
        room.printing.start()
        asked, descriptors = await shell.hear(Print)
        assert asked.pages == 1
        data = os.pread(descriptors[0], os.fstat(descriptors[0]).st_size, 0)
        os.close(descriptors[0])
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert len(pdf.pages) == 1
            assert "/Info" not in pdf.trailer
        view.home()
        assert room.documents.tray.documents == []  # nothing is kept that nobody asked for

    in_room(test)


def test_the_window_has_every_screen(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        window = create(
            room.engine, ui_path("session", "SessionWindow.qml"), {"session": room.view}
        )
        assert isinstance(window, QQuickWindow)
        window.show()
        shell.messages.clear()
        view = room.view
        for go in (
            lambda: view.open("search"),
            lambda: view.open("situations"),
            lambda: view.situations.choose("essai"),
            lambda: [view.situations.answer("oui"), view.situations.answer("non")],
        ):
            go()
            await by_hand(window.grabWindow)
            told, _ = await shell.hear(Shown)
            assert told.screen == view.screen
        window.close()
        window.deleteLater()

    in_room(test)
