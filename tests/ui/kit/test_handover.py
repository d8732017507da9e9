"""Late hands reach no new screen: the filter of a real window, and the shell's real stage.

Each swallowed input has its twin that is heard, so that a window that hears nothing at all fails.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QExposeEvent, QGuiApplication, QKeyEvent, QPointingDevice, QRegion
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.config.terminal import Site, Terminal
from kiosk.core.idle import IdleTimes, Visit
from kiosk.core.session import Ending, Event, Phase
from kiosk.handover import DEAF_MS, Handover
from kiosk.link.messages import Begin, Language
from kiosk.shell.greeting import Greeter
from kiosk.shell.stage import QtStage
from kiosk.shell.wipe import WipeReport
from tests.ui.kit.shellview import FakeShell, no_printer
from tests.ui.kit.stage import Stage, until

KEY = 38  # a physical key, as its scan code
REPORT = WipeReport(results=(), seconds=0.1)


def key(
    window: QQuickWindow, kind: QEvent.Type, *, repeat: bool = False, scan_code: int = KEY
) -> None:
    """One event of a key, as the window system would send it."""
    event = QKeyEvent(
        kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, "a", repeat
    )
    QCoreApplication.sendEvent(window, event)


DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class TestFilter:
    """Every kind of input, on attract: anything would begin a session there."""

    @pytest.fixture
    def shell(self, stage: Stage) -> FakeShell:
        view = FakeShell()
        stage.show("shell", "ShellWindow.qml", {"shell": view})
        return view

    @pytest.fixture
    def hands(self, stage: Stage, shell: FakeShell) -> Handover:
        hands = Handover(stage.window, whenever_on_top=True)
        until(lambda: not hands.deaf)
        return hands

    @pytest.mark.parametrize("deaf", [True, False])
    def test_a_key(self, stage: Stage, shell: FakeShell, hands: Handover, deaf: bool) -> None:
        if deaf:
            hands.begin()
        stage.press(Qt.Key.Key_A)
        assert shell.asked == ([] if deaf else ["begin"])

    @pytest.mark.parametrize("deaf", [True, False])
    def test_a_click(self, stage: Stage, shell: FakeShell, hands: Handover, deaf: bool) -> None:
        if deaf:
            hands.begin()
        stage.click_at(1500, 700)
        assert shell.asked == ([] if deaf else ["begin"])

    @pytest.mark.parametrize("deaf", [True, False])
    def test_a_finger(self, stage: Stage, shell: FakeShell, hands: Handover, deaf: bool) -> None:
        if deaf:
            hands.begin()
        finger: QPointingDevice = QTest.createTouchDevice()
        at = QPointF(1500, 700).toPoint()
        QTest.touchEvent(stage.window, finger).press(0, at).commit()
        QTest.touchEvent(stage.window, finger).release(0, at).commit()
        assert shell.asked == ([] if deaf else ["begin"])

    def test_a_click_across_the_change_chooses_nothing(
        self, stage: Stage, shell: FakeShell, hands: Handover
    ) -> None:
        at = QPointF(1500, 700).toPoint()
        left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        hands.begin()
        QTest.mousePress(stage.window, left, no, at)
        until(lambda: not hands.deaf)
        QTest.mouseRelease(stage.window, left, no, at)
        assert shell.asked == []
        stage.click_at(1500, 700)
        assert shell.asked == ["begin"]

    def test_it_hears_again_after_300_ms(self, hands: Handover) -> None:
        hands.begin()
        QTest.qWait(DEAF_MS - 100)
        assert hands.deaf
        until(lambda: not hands.deaf)

    def test_what_was_queued_during_a_stall_is_late_too(
        self, stage: Stage, shell: FakeShell, hands: Handover
    ) -> None:
        """However long the program stood, input from then comes before it listens again."""
        hands.begin()
        QTest.qSleep(2 * DEAF_MS)
        stage.press(Qt.Key.Key_A)
        QGuiApplication.processEvents()
        stage.press(Qt.Key.Key_A)
        assert shell.asked == []

    def test_a_window_that_is_drawn_anew_is_in_the_same_hands(
        self, stage: Stage, hands: Handover
    ) -> None:
        """The window system sends this whenever a page opens."""
        assert stage.window.isExposed()
        QCoreApplication.sendEvent(stage.window, QExposeEvent(QRegion(0, 0, 100, 100)))
        until(lambda: not hands.deaf)
        QCoreApplication.sendEvent(stage.window, QExposeEvent(QRegion(0, 0, 100, 100)))
        assert not hands.deaf

    def test_the_focus_alone_is_a_change_of_hands(self, stage: Stage, hands: Handover) -> None:
        other = QQuickWindow()
        other.show()
        other.requestActivate()
        until(other.isActive)
        assert not hands.deaf
        other.close()
        stage.window.requestActivate()
        until(stage.window.isActive)
        assert hands.deaf


class TestStuckKey:
    """A key that something lies on types for nobody who comes later."""

    @pytest.fixture
    def field(self, stage: Stage) -> QQuickItem:
        stage.show("kit", "Gallery.qml", {})
        return stage.focus("gallery.secret.input")

    @pytest.fixture
    def hands(self, stage: Stage, field: QQuickItem) -> Handover:
        field.setProperty("text", "")
        hands = Handover(stage.window, whenever_on_top=True)
        until(lambda: not hands.deaf)
        return hands

    def test_its_repeats_are_ignored_until_it_was_released(
        self, stage: Stage, field: QQuickItem, hands: Handover
    ) -> None:
        key(stage.window, DOWN)
        key(stage.window, DOWN, repeat=True)
        assert field.property("text") == "aa"  # the control: it repeats for its own patron
        hands.begin()
        until(lambda: not hands.deaf)
        for _ in range(5):
            key(stage.window, DOWN, repeat=True)
        assert field.property("text") == "aa"
        key(stage.window, UP)
        key(stage.window, DOWN)
        key(stage.window, DOWN, repeat=True)
        assert field.property("text") == "aaaa"

    def test_a_key_pressed_too_early_does_not_repeat_either(
        self, stage: Stage, field: QQuickItem, hands: Handover
    ) -> None:
        hands.begin()
        key(stage.window, DOWN)
        until(lambda: not hands.deaf)
        key(stage.window, DOWN, repeat=True)
        assert field.property("text") == ""

    def test_another_key_works_meanwhile(
        self, stage: Stage, field: QQuickItem, hands: Handover
    ) -> None:
        hands.begin()
        key(stage.window, DOWN)
        until(lambda: not hands.deaf)
        key(stage.window, DOWN, scan_code=KEY + 1)
        assert field.property("text") == "a"

    def test_a_key_that_is_down_counts_as_released(
        self, stage: Stage, hands: Handover, field: QQuickItem
    ) -> None:
        released: list[int] = []

        class Ear(QQuickItem):
            def keyReleaseEvent(self, event: QKeyEvent) -> None:
                released.append(event.key())

        ear = Ear(stage.window.contentItem())
        ear.forceActiveFocus()
        key(stage.window, DOWN)
        hands.begin()
        assert released == [Qt.Key.Key_A]
        key(stage.window, UP)
        assert released == [Qt.Key.Key_A]  # the real one is late


class Happened:
    """The real stage, and what came of it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.begun: list[Begin] = []
        self.stage = QtStage(
            Terminal(site=Site(name="Bureau d’essai")),
            post=self.events.append,
            begin=self.begun.append,
            greeter=Greeter(None),
            receipts=no_printer(),
        )

    def window(self) -> QQuickWindow:
        """The one on top."""
        shown = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
        top = shown[-1]
        assert isinstance(top, QQuickWindow)
        return top

    def press(self, *keys: Qt.Key) -> None:
        for each in keys:
            QTest.keyClick(self.window(), each)

    def listening(self) -> None:
        """Wait until the window on top hears."""
        filters = [c for c in self.window().children() if isinstance(c, Handover)]
        assert len(filters) == 1
        until(lambda: self.window().isActive() and not filters[0].deaf)


class TestStage:
    """The shell's own windows."""

    @pytest.fixture
    def happened(self, fonts: None) -> Iterator[Happened]:
        made = Happened()
        yield made
        for window in QGuiApplication.topLevelWindows():
            window.close()
            window.deleteLater()
        made.stage.view.parent().deleteLater()  # the engine
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda stage: stage.attract(), id="attract"),
            pytest.param(
                lambda stage: stage.receipt(Ending.ENDED, REPORT, scanned=False), id="receipt"
            ),
        ],
    )
    def test_each_screen_is_deaf_at_first(
        self, happened: Happened, change: Callable[[QtStage], None]
    ) -> None:
        happened.stage.wiping(Ending.ENDED)
        happened.listening()
        change(happened.stage)
        until(happened.window().isActive)
        happened.press(Qt.Key.Key_Return)
        assert (happened.events, happened.begun) == ([], [])
        happened.listening()
        happened.press(Qt.Key.Key_Return)
        assert len(happened.events) + len(happened.begun) == 1

    def test_a_cover_is_deaf_at_first_and_answers_then(self, happened: Happened) -> None:
        happened.stage.attract()
        happened.stage.cover(Phase.HIDDEN, Visit(IdleTimes(), began=0))
        until(happened.window().isActive)
        happened.press(Qt.Key.Key_Tab)
        happened.listening()
        item = happened.window().activeFocusItem()
        assert item.objectName() == "warning.nowhere"
        happened.press(Qt.Key.Key_Tab)
        until(lambda: bool(happened.window().property("settled")))
        happened.press(Qt.Key.Key_Return)
        assert happened.events == [Event.ANSWERED]

    def test_another_question_on_the_same_cover_is_deaf_at_first(self, happened: Happened) -> None:
        happened.stage.attract()
        happened.stage.cover(Phase.HIDDEN, Visit(IdleTimes(), began=0))
        until(happened.window().isActive)
        window = happened.window()
        view = window.property("cover")
        happened.listening()
        view.choose()
        happened.press(Qt.Key.Key_7)
        assert view.property("typed") == 0
        happened.listening()
        assert happened.window() is window, "never a moment without a cover"
        for key in (Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_Return):
            happened.press(key)
        assert happened.events == [Event.AWAY]
        happened.press(Qt.Key.Key_7)
        assert view.property("typed") == 0
        happened.stage.uncover()
        assert vars(view)["_absence"] is None

    def test_what_one_chose_on_attract_is_not_the_next_ones(self, happened: Happened) -> None:
        view = happened.stage.view
        happened.stage.attract()
        view.chooseLanguage("ar")
        view.calmToggle()
        view.begin()
        assert happened.begun == [
            Begin(language=Language.ARABIC)
        ]  # the control: it was carried into the session
        happened.stage.receipt(Ending.ENDED, REPORT, scanned=False)
        assert (view.property("language"), view.property("calm")) == ("ar", True)
        view.begin()  # « Je viens d’arriver », on the other's receipt
        assert happened.begun[1:] == [Begin()]
        assert (view.property("language"), view.property("calm")) == ("fr", False)
