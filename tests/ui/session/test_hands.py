"""Hands on a session's window: late ones are swallowed, stuck keys are nobody, the screen hides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk.link.messages import ActivityReport, Begin, Hide
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell, by_hand, until


def activity(shell: FakeShell) -> int:
    return sum(isinstance(message, ActivityReport) for message, _ in shell.messages)


def test_hide_is_said_to_the_shell(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("hide")
        await shell.hear(Hide)
        assert room.view.screen == "home"

    in_room(test)


def test_hands_that_are_late_are_no_activity(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await until(room.window.isExposed)
        room.hands.begin()
        await by_hand(lambda: QTest.keyClick(room.window, Qt.Key.Key_A))
        await asyncio.sleep(0.1)
        assert activity(shell) == 0
        await until(lambda: not room.hands.deaf)
        await by_hand(lambda: QTest.keyClick(room.window, Qt.Key.Key_A))
        await shell.hear(ActivityReport)

    in_room(test)


def test_a_new_patron_begins_with_a_deaf_window(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await until(lambda: not room.hands.deaf)
        room.heard(Begin(), ())
        assert room.hands.deaf

    in_room(test)


class Spontaneous(QKeyEvent):
    """A key as the window system sends it, which a test cannot."""

    def __init__(self, *, repeat: bool) -> None:
        super().__init__(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", repeat
        )

    def spontaneous(self) -> bool:
        return True


def test_a_key_on_which_something_lies_is_nobody(in_room: Callable[..., None]) -> None:
    """Else a book on the keyboard would keep the session open for ever."""

    async def test(room: Room, shell: FakeShell) -> None:
        for repeat, reports in ((True, 0), (False, 1)):
            room.activity.eventFilter(room.window, Spontaneous(repeat=repeat))
            await asyncio.sleep(0.1)
            assert activity(shell) == reports

    in_room(test)
