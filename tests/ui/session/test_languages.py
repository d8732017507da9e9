"""A language chosen in a session: at once, there and in the shell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.link.messages import Language, Speaks
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell


def test_the_shell_hears_of_it(in_room: Callable[..., None]) -> None:
    async def story(room: Room, shell: FakeShell) -> None:
        assert QCoreApplication.translate("Dock", "Aide") == "Aide"
        room.view.setLanguage("ar")
        heard, _ = await shell.hear(Speaks)
        assert heard.language is Language.ARABIC
        assert QCoreApplication.translate("Dock", "Aide") == "مساعدة"
        assert room.view.property("language") == "ar"
        room.view.setLanguage("fr")
        assert QCoreApplication.translate("Dock", "Aide") == "Aide"

    in_room(story)


def test_a_language_that_the_place_does_not_offer_is_not_spoken(
    in_room: Callable[..., None],
) -> None:
    async def story(room: Room, shell: FakeShell) -> None:
        room.view.setLanguage("uk")
        assert room.view.property("language") == "fr"

    in_room(story)
