"""« Écouter » in the whole window of a session, with a voice that only remembers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import (  # isort: skip
    FakeShell,
    Looping,
    bounded,
    room_with_shell,
    until,
)

import qasync
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.navigation import Policy
from kiosk.link.messages import Begin, Language, Ready
from kiosk.qt import load_fonts
from kiosk.session.room import WINDOW, Room
from kiosk.voice.voice import SilentVoice, Speed
from tests.ui.session import pages

Story = Callable[[Room, SilentVoice], Awaitable[None]]
Aloud = Callable[..., None]
HINT = "Avec un casque, vous seul entendez."
QUIET = 1.2
"""Seconds in which a screen that is read would have begun."""


@pytest.fixture
def aloud(qapp: QGuiApplication, sites: pages.Sites, tmp_path: Path) -> Aloud:
    """Runs a story in a room with its real window."""
    load_fonts()

    def run(
        story: Story, *, seconds: float = 0.0, heard: bool = True, listening: bool = False
    ) -> None:
        voice = SilentVoice(seconds, heard=heard)

        async def lived() -> None:
            opened = room_with_shell(
                tmp_path, sites.gate_port, Policy.SERVICES, window=WINDOW, voice=voice
            )
            async with opened as (room, shell):
                await begin(room, shell, listening=listening)
                await story(room, voice)

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(Looping(qapp))) as runner:
            runner.run(bounded(lived()))

    return run


async def begin(room: Room, shell: FakeShell, *, listening: bool) -> None:
    await room.warm()
    await shell.hear(Ready)
    shell.send(Begin(language=Language.FRENCH, listening=listening))
    await until(room.window.isActive)


def texts(voice: SilentVoice) -> list[str]:
    return [sentence for sentence, _, _ in voice.said]


async def listen(room: Room) -> None:
    """Choose « Normalement » in the panel, and close it."""
    await asyncio.sleep(0.4)  # the screen is deaf at first
    item(room, "dock.comfort").metaObject().invokeMethod(item(room, "dock.comfort"), "trigger")
    await until(lambda: item(room, "comfort").hasActiveFocus())
    chosen = next(
        each for each in below(room.window.contentItem())
        if each.objectName() == "comfort.listen.normal"
    )  # fmt: skip
    chosen.metaObject().invokeMethod(chosen, "trigger")
    press(room, Qt.Key.Key_Escape)
    await until(lambda: not item(room, "comfort").isVisible())


def press(room: Room, key: Qt.Key) -> None:
    """Press a key soon: QTest lets events pass, and a task cannot begin within another one."""
    QTimer.singleShot(0, lambda: QTest.keyClick(room.window, key))


def below(root: QQuickItem) -> list[QQuickItem]:
    return [root, *(each for child in root.childItems() for each in below(child))]


def item(room: Room, name: str) -> QQuickItem:
    return next(each for each in below(room.window.contentItem()) if each.objectName() == name)


def test_nothing_is_said_unless_asked(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        room.view.open("help")
        press(room, Qt.Key.Key_Tab)
        await asyncio.sleep(QUIET)
        assert voice.said == []

    aloud(story)


def test_a_screen_is_read_in_its_order_and_then_what_has_the_keyboard(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        await listen(room)
        assert room.speech.on
        await until(lambda: any("Photocopier" in text for text in texts(voice)))
        said = texts(voice)
        order = ["Bonjour, que voulez-vous faire\xa0?", "Sur Internet", "Avec vos papiers"]
        places = [said.index(text) for text in order]
        assert places == sorted(places)
        assert {speed for _, _, speed in voice.said} == {Speed.NORMAL}
        assert {language for _, language, _ in voice.said} == {"fr"}
        voice.said.clear()
        press(room, Qt.Key.Key_Tab)
        await until(lambda: voice.said)
        assert texts(voice)[-1].endswith(", bouton")

    aloud(story)


def test_another_screen_and_a_covered_one_are_silence(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        await listen(room)
        await until(lambda: room.speech.index >= 0)
        assert room.speech.sentence
        room.view.open("help")
        assert room.speech.index == -1
        await until(lambda: room.speech.index >= 0)
        assert voice.cut >= 1
        room.view.open("hide")
        assert room.speech.index == -1
        room.speech.say("Encore", room.speech.place, False)
        room.go_on()
        assert room.speech.index == -1

    aloud(story, seconds=30.0)


def test_what_is_the_patrons_own_waits_for_a_yes(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        await listen(room)
        room.view.open("documents")
        await until(lambda: room.speech.asking)
        await until(lambda: HINT in texts(voice))
        voice.said.clear()
        room.speech.answer(False)
        await until(lambda: "Mes documents" in texts(voice))
        await asyncio.sleep(QUIET)
        assert texts(voice) == ["Mes documents"]
        room.speech.say("Secret", room.speech.place, True)
        assert texts(voice) == ["Mes documents"]
        # who switches it on again is asked again
        room.speech.setOn(False)
        room.speech.setOn(True)
        room.view.open("home")
        room.view.open("documents")
        await until(lambda: room.speech.asking)
        room.speech.answer(True)
        await until(lambda: len(texts(voice)) > 6)
        room.speech.say("Secret", room.speech.place, True)
        await until(lambda: "Secret" in texts(voice))

    aloud(story)


def test_typed_words_are_the_patrons_own(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        await listen(room)
        room.view.open("search")
        await asyncio.sleep(QUIET)
        room.view.category.search.search("zzqxw")
        await until(lambda: any(i.objectName() == "category.begin" for i in shown(room)))
        voice.said.clear()
        room.speech.read("Chercher", item(room, "aloud").property("stage"), False)
        assert room.speech.asking
        room.speech.answer(False)
        await asyncio.sleep(QUIET)
        assert voice.said
        assert not any("zzqxw" in text for text in texts(voice))

    aloud(story)


def shown(room: Room) -> list[QQuickItem]:
    return [each for each in below(room.window.contentItem()) if each.isVisible()]


def test_no_sound_is_told_and_switches_it_off(aloud: Aloud) -> None:
    async def story(room: Room, _voice: SilentVoice) -> None:
        told: list[str] = []
        room.view.toast.connect(told.append)
        await listen(room)
        await until(lambda: told)
        assert told == ["voice-none"]
        assert not room.speech.on

    aloud(story, heard=False)


PAGE = [
    "Se connecter, titre 1",
    "Entrez vos identifiants.",
    "Numéro, zone à remplir, obligatoire, vide",
    "Mot de passe, mot de passe à écrire, déjà rempli",
    "Rester connecté, case, pas coché",
    "Dans l'ombre, bouton",
    "Valider le formulaire, bouton",
    "Autrement, titre 2",
    "Créer un compte, lien",
    "Dans le cadre",
]


async def quiet(room: Room, voice: SilentVoice) -> None:
    """Wait until nothing more is said: a dialog reads itself, and then its button."""
    said = -1
    while said != len(voice.said) or room.speech.index != -1:
        said = len(voice.said)
        await asyncio.sleep(0.12)


async def told(room: Room, voice: SilentVoice, key: Qt.Key, shift: bool = False) -> str:
    """Press a key, and return what is said then, as one line."""
    await quiet(room, voice)
    voice.said.clear()
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTimer.singleShot(0, lambda: QTest.keyClick(room.window, key, held))
    await until(lambda: voice.said and room.speech.index == -1)
    return ", ".join(texts(voice))


async def at_the_page(room: Room, voice: SilentVoice) -> None:
    """Open the page by ear, and agree to be overheard."""
    room.speech.setOn(True)
    room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/oreille")
    await until(lambda: room.speech.asking)
    room.speech.answer(True)
    await until(lambda: any("F2" in text for text in texts(voice)))


def test_a_page_is_read_thing_by_thing(aloud: Aloud) -> None:
    """In reading order, with shadow trees and frames; the page sees nothing of it."""

    async def story(room: Room, voice: SilentVoice) -> None:
        await at_the_page(room, voice)
        assert "2 titres" in " ".join(texts(voice))
        heard = [await told(room, voice, Qt.Key.Key_F2) for _ in PAGE]
        assert heard == PAGE
        assert await told(room, voice, Qt.Key.Key_F2) == "Il n’y a plus rien de ce côté."
        assert await told(room, voice, Qt.Key.Key_F2, shift=True) == PAGE[-2]
        assert await told(room, voice, Qt.Key.Key_F3, shift=True) == PAGE[-3]
        assert not any("SECRET" in text or "Caché" in text or "Muet" in text for text in heard)
        assert room.site.pageTitle == "Connexion", "the page has seen its reader"

    aloud(story)


def test_what_has_the_keyboard_in_a_page_is_told(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        await at_the_page(room, voice)
        assert await told(room, voice, Qt.Key.Key_F4) == PAGE[2]
        for letter in (Qt.Key.Key_4, Qt.Key.Key_2):
            press(room, letter)
        await asyncio.sleep(0.2)
        assert await told(room, voice, Qt.Key.Key_Tab) == PAGE[3]
        assert await told(room, voice, Qt.Key.Key_F8) == PAGE[3]
        filled = await told(room, voice, Qt.Key.Key_F4, shift=True)
        assert filled == "Numéro, 42, zone à remplir, obligatoire, déjà rempli"
        for _ in range(2):
            await told(room, voice, Qt.Key.Key_Tab)
        assert await told(room, voice, Qt.Key.Key_Space) == "Rester connecté, case, coché"

    aloud(story)


def test_a_page_is_silent_to_who_did_not_agree(aloud: Aloud) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        room.speech.setOn(True)
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/oreille")
        await until(lambda: room.speech.asking)
        room.speech.answer(False)
        await asyncio.sleep(QUIET)
        voice.said.clear()
        press(room, Qt.Key.Key_F2)
        await asyncio.sleep(QUIET)
        assert voice.said == []

    aloud(story)


class Listener:
    """Somebody who sees nothing: they press keys, and go by what they hear alone."""

    def __init__(self, room: Room, voice: SilentVoice) -> None:
        self._room, self._voice = room, voice
        self.heard: list[str] = []

    async def hears(self, words: str) -> None:
        """Wait until something is said."""
        try:
            await until(lambda: words in ", ".join(texts(self._voice)))
        except TimeoutError as error:
            raise AssertionError(f"« {words} » is not heard in {texts(self._voice)}") from error

    async def goes_to(self, words: str, key: Qt.Key) -> None:
        """Press one key until what is said is what they look for.

        Raises:
            AssertionError: It is not among the next thirty things.
        """
        heard: list[str] = []
        for _ in range(30):
            self.heard += texts(self._voice)
            heard.append(await told(self._room, self._voice, key))
            if words in heard[-1]:
                return
        raise AssertionError(f"« {words} » is not among {heard}")

    async def presses(self, key: Qt.Key) -> None:
        await quiet(self._room, self._voice)
        self.heard += texts(self._voice)
        self._voice.said.clear()
        press(self._room, key)

    async def types(self, text: str) -> None:
        for letter in text:
            QTimer.singleShot(0, lambda letter=letter: QTest.keyClick(self._room.window, letter))
        await asyncio.sleep(0.3)


def test_a_login_with_a_code_and_an_upload_by_ear_alone(aloud: Aloud, sites: pages.Sites) -> None:
    async def story(room: Room, voice: SilentVoice) -> None:
        listener = Listener(room, voice)
        await listener.hears("Bonjour, que voulez-vous faire")
        await listener.goes_to("Portail d’essai, Vos démarches", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Site officiel")
        await listener.goes_to("Se connecter, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("On vous entendra autour de vous")
        await listener.goes_to("Oui, lire, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Se connecter")  # the page, by its title

        await listener.goes_to("Numéro, zone à remplir, obligatoire, vide", Qt.Key.Key_F4)
        await listener.types("123456")
        await listener.goes_to("Mot de passe, mot de passe à écrire, vide", Qt.Key.Key_F4)
        await listener.types("secret-de-camille")
        await listener.goes_to("Se connecter, bouton", Qt.Key.Key_F4)
        await listener.presses(Qt.Key.Key_Return)

        await listener.hears("Code")
        await listener.goes_to("Code reçu", Qt.Key.Key_F4)
        await listener.types("000000")
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Ce code n’est pas le bon.")
        await listener.goes_to("Code reçu", Qt.Key.Key_F4)
        await listener.types("314159")
        await listener.goes_to("Valider, bouton", Qt.Key.Key_F4)
        await listener.presses(Qt.Key.Key_Return)

        await listener.hears("Joindre")
        await listener.goes_to("Télécharger la lettre, lien", Qt.Key.Key_F2)
        await listener.presses(Qt.Key.Key_Return)
        await until(lambda: room.view.property("screen") == "reader")
        await listener.goes_to("Revenir au site, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Joindre")
        await listener.goes_to("Votre pièce, bouton pour joindre un document", Qt.Key.Key_F4)
        await listener.presses(Qt.Key.Key_Space)
        await listener.hears("Le site demande un document.")
        await listener.goes_to("Choisir un document, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Mes documents")
        await listener.goes_to("Joindre au site, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await until(lambda: room.view.property("screen") == "site")
        await listener.hears("Joindre, ")  # the page again, from its beginning
        await listener.goes_to("Envoyer la pièce, bouton", Qt.Key.Key_F4)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("merci")
        assert any(pages.PDF in body for body in sites.received)

        await listener.goes_to("Imprimer, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Que voulez-vous imprimer")
        await listener.goes_to("J’ai fini, bouton", Qt.Key.Key_Tab)
        await listener.presses(Qt.Key.Key_Return)
        await listener.hears("Ce poste va vous oublier")
        await listener.presses(Qt.Key.Key_Shift)  # what was said last is heard too
        assert "secret-de-camille" not in " ".join(listener.heard)

    aloud(story, listening=True)
