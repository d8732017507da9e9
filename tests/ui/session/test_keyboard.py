"""The keyboard of the screen, slow and sticky keys: in fields of ours and of a real page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import (  # isort: skip
    by_hand,
    FakeShell,
    Looping,
    bounded,
    room_with_shell,
    until,
)

import qasync
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.keyboards import KEYBOARDS, Plane, keyboards_for, rows_of
from kiosk.core.keys import SLOW_MS
from kiosk.core.navigation import Policy
from kiosk.link.messages import ActivityReport, Begin, Language, Ready
from kiosk.qt import load_fonts
from kiosk.session.room import WINDOW, Room
from tests.ui.session import pages

FIRST_KEY_THAT_WRITES_NOTHING = Qt.Key.Key_Escape.value
"""Qt's numbers below it are those of characters."""
Story = Callable[[Room, FakeShell], Coroutine[Any, Any, None]]
InWindow = Callable[..., None]


@pytest.fixture
def in_window(qapp: QGuiApplication, sites: pages.Sites, tmp_path: Path) -> InWindow:
    """Runs a story in a room with its real window, whose patron has begun."""
    load_fonts()

    def run(story: Story, *, language: Language = Language.FRENCH, touch: bool = True) -> None:
        async def lived() -> None:
            opened = room_with_shell(
                tmp_path, sites.gate_port, Policy.SERVICES, window=WINDOW, touch=touch
            )
            async with opened as (room, shell):
                await room.warm()
                await shell.hear(Ready)
                shell.send(Begin(language=language))
                await until(lambda: room.view.property("language") == language.value)
                await until(room.window.isActive)
                await until(lambda: not room.hands.deaf)
                await story(room, shell)

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(Looping(qapp))) as runner:
            runner.run(bounded(lived()))

    return run


def item(room: Room, name: str) -> QQuickItem:
    """What shows under an object name; a repeater's children are children on the screen only."""

    def below(one: QQuickItem) -> QQuickItem | None:
        if one.objectName() == name and one.isVisible():
            return one
        if one.objectName() == "page":  # PySide cannot wrap what lies in it, and crashes
            return None
        return next((found for each in one.childItems() if (found := below(each))), None)

    found = below(room.window.contentItem())
    assert found is not None, name
    return found


async def tap(room: Room, name: str) -> None:
    """A finger on a key."""

    def touch() -> None:
        key = item(room, name)
        at = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(room.window, left, none, at)

    await by_hand(touch)


async def searching(room: Room) -> None:
    room.view.open("search")
    await until(lambda: bool(room.keyboard.shown))
    await until(lambda: "keyboard.space" and item(room, "keyboard.space").isVisible())


def test_fingers_write_into_a_field_of_ours(in_window: InWindow) -> None:
    async def story(room: Room, shell: FakeShell) -> None:
        await searching(room)
        search = room.view.property("category").property("search")
        for name in ("keyboard.shift", "keyboard.key.C", "keyboard.key.é", "keyboard.key.e"):
            await tap(room, name)
        await tap(room, "keyboard.back")
        await until(lambda: search.property("query") == "Cé")
        typed = [one for one, _ in shell.messages if isinstance(one, ActivityReport) and one.typed]
        await until(
            lambda: (
                typed
                or any(isinstance(one, ActivityReport) and one.typed for one, _ in shell.messages)
            )
        )
        # the field keeps the keyboard, and no part of it lies under the keys
        field, keys = item(room, "category.search.input"), item(room, "keyboard")
        assert field.hasActiveFocus()
        low = field.mapToScene(QPointF(0, field.height())).y()
        assert low <= keys.mapToScene(QPointF(0, 0)).y()

    in_window(story)


def test_a_page_gets_smaller_and_its_field_stays_in_view(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        room.site.open("portail", "Portail", f"https://{pages.PORTAL}/bas")
        room.view.open("site")

        def in_view() -> bool:
            _, _, low, height = room.site.pageTitle.split("|")
            return 0 < float(low) <= float(height) <= item(room, "page").height() < 400

        await until(lambda: bool(room.keyboard.shown))
        await until(in_view)
        await asyncio.sleep(0.6)  # Chromium takes no keys yet when a page has just come
        for name in ("key.é", "signs", "key.@", "key.€", "key.'", "signs", "space", "key.z"):
            await tap(room, f"keyboard.{name}")
        await until(lambda: room.site.pageTitle.startswith("é@€' z|"))

        await until(in_view)
        view, keys = item(room, "page"), item(room, "keyboard")
        low = view.mapToScene(QPointF(0, view.height())).y()
        assert low <= keys.mapToScene(QPointF(0, 0)).y()
        # on to the password, which it writes too
        await by_hand(lambda: QTest.keyClick(room.window, Qt.Key.Key_Tab))
        await until(lambda: bool(room.keyboard.shown))
        await tap(room, "keyboard.signs")
        await tap(room, "keyboard.key.7")
        await until(lambda: room.site.pageTitle.split("|")[1] == "7")

    in_window(story)


def test_without_a_field_or_a_wish_there_is_none(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        await asyncio.sleep(0.5)
        assert not room.keyboard.shown, "home has no field"
        await searching(room)
        room.comfort.setKeyboard(False)
        await until(lambda: not room.keyboard.shown)

    in_window(story)


def test_forms_are_french_also_for_those_who_write_arabic(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        await searching(room)
        search = room.view.property("category").property("search")
        await tap(room, "keyboard.key.ب")
        await tap(room, "keyboard.language")
        await tap(room, "keyboard.key.b")
        await until(lambda: search.property("query") == "بb")

    in_window(story, language=Language.ARABIC)


@pytest.mark.parametrize("language", [Language.FRENCH, Language.ARABIC, Language.UKRAINIAN])
def test_no_key_leads_anywhere(in_window: InWindow, language: Language) -> None:
    """Every key of every face of every keyboard: each writes, or turns the keyboard."""

    async def story(room: Room, _shell: FakeShell) -> None:
        await searching(room)
        keyboard = room.keyboard
        sent: list[int] = []

        class Ears(QCoreApplication.__bases__[0]):  # type: ignore[misc,name-defined] # QObject
            def eventFilter(self, _watched: object, event: QEvent) -> bool:
                if isinstance(event, QKeyEvent):
                    sent.append(event.key())
                    assert event.modifiers() == Qt.KeyboardModifier.NoModifier
                return False

        ears = Ears()
        room.window.installEventFilter(ears)
        for plane in Plane:
            for own in keyboards_for(language.value):
                assert own in KEYBOARDS
                for row in rows_of(own, plane):
                    for text in row:
                        keyboard.write(text)
        for press in (keyboard.back, keyboard.shift, keyboard.signs, keyboard.otherLanguage):
            press()
        room.window.removeEventFilter(ears)
        others = {key for key in sent if key >= FIRST_KEY_THAT_WRITES_NOTHING}
        assert others == {Qt.Key.Key_Backspace.value}
        assert room.view.property("screen") == "category"
        # the control: a key of plastic does lead away
        for _ in range(2):  # what was typed goes first
            await by_hand(lambda: QTest.keyClick(room.window, Qt.Key.Key_Escape))
        await until(lambda: room.view.property("screen") == "home")

    in_window(story, language=language)


def test_what_is_on_no_key_is_not_written(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        await searching(room)
        for text in ("\x1b", "\x03", "ab", "\t"):
            room.keyboard.write(text)
        assert room.view.property("category").property("search").property("query") == ""

    in_window(story)


class Plastic(QKeyEvent):
    """A key of plastic, as the window system sends it: a test cannot."""

    def spontaneous(self) -> bool:
        return True


def plastic(room: Room, key: Qt.Key, text: str = "", *, down: bool) -> None:
    """Press or release a key; what no filter swallows goes on to the window."""
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    event = Plastic(kind, key, Qt.KeyboardModifier.NoModifier, text)
    if not room.keys.eventFilter(room.window, event):
        plain = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(room.window, plain)


def stroke(room: Room, key: Qt.Key, text: str = "") -> None:
    plastic(room, key, text, down=True)
    plastic(room, key, text, down=False)


def test_shift_waits_for_the_next_key_and_is_told_meanwhile(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        room.comfort.setSticky(True)
        room.view.open("search")
        await until(lambda: item(room, "category.search.input").hasActiveFocus())
        search = room.view.property("category").property("search")
        stroke(room, Qt.Key.Key_Shift)
        await until(lambda: item(room, "dock.comfort").property("text") == "Majuscule…")
        stroke(room, Qt.Key.Key_A, "a")
        stroke(room, Qt.Key.Key_B, "b")
        stroke(room, Qt.Key.Key_AltGr)
        stroke(room, Qt.Key.Key_Agrave, "à")
        stroke(room, Qt.Key.Key_Shift)
        stroke(room, Qt.Key.Key_Eacute, "é")
        assert search.property("query") == "Ab@2"
        assert room.keys.latched == ""

    in_window(story, touch=False)


def test_without_sticky_keys_nothing_waits(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        stroke(room, Qt.Key.Key_Shift)
        assert room.keys.latched == ""

    in_window(story, touch=False)


def test_a_slow_key_counts_once_and_only_when_it_was_held(in_window: InWindow) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        room.comfort.setSlow(True)
        room.view.open("search")
        await until(lambda: item(room, "category.search.input").hasActiveFocus())
        search = room.view.property("category").property("search")
        stroke(room, Qt.Key.Key_A, "a")  # a finger that slipped over it
        plastic(room, Qt.Key.Key_B, "b", down=True)
        await asyncio.sleep(SLOW_MS / 1000 + 0.2)
        plastic(room, Qt.Key.Key_B, "b", down=False)
        assert search.property("query") == "b"

    in_window(story, touch=False)
