"""A language chosen in a session: at once, there and in the shell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.link.messages import Begin, Language, Speaks
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell, until


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


def test_the_catalogue_is_spoken_too_wherever_one_is(in_room: Callable[..., None]) -> None:
    """On a fiche, in the middle of a question: the same place, in other words."""

    async def story(room: Room, shell: FakeShell) -> None:
        view = room.view
        home, service = view.property("homeModel"), view.property("service")
        situations = view.property("situations")
        service.show("portail")
        situations.choose("essai")
        situations.answer("oui")
        view.setLanguage("en")
        assert [shelf["label"] for shelf in home.property("categories")] == ["Papers"]
        assert [task["label"] for task in service.property("tasks")] == ["Send"]
        assert (situations.property("label"), situations.property("number")) == ("I try", 2)
        situations.go_back()
        assert situations.property("ask") == "One?"
        assert [one["label"] for one in situations.property("choices")] == ["Yes", "Non"]
        view.setLanguage("fr")
        assert situations.property("ask") == "Un ?"

    in_room(story)


def test_who_begins_in_a_language_has_its_catalogue(in_room: Callable[..., None]) -> None:
    async def story(room: Room, shell: FakeShell) -> None:
        shell.send(Begin(language=Language.ENGLISH))
        await until(lambda: room.view.property("language") == "en")
        shelves = room.view.property("category").property("categories")
        assert [shelf["label"] for shelf in shelves] == ["Papers"]

    in_room(story)
