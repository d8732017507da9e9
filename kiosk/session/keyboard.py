"""The keyboard of the screen: it types into whatever field has the keyboard, ours or a page's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethod, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.keyboards import KEYBOARDS, Plane, keyboards_for, rows_of

LOOKS_EVERY_MS = 200
"""Nothing tells when a page's field gets the keyboard: Qt is asked while it is wanted."""


class KeyboardView(QObject):
    """View-model of the keyboard.

    Args:
        wanted: Whether the patron wants one at all.
        language: Of the patron.
        typed: Called with every key: whoever types is here.
    """

    changed = Signal()
    shownChanged = Signal()

    def __init__(
        self,
        *,
        wanted: Callable[[], bool],
        language: Callable[[], str],
        typed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted, self._language, self._typed = wanted, language, typed
        self._window: QQuickWindow | None = None
        self._plane, self._locked = Plane.LETTERS, False
        self._own: str | None = None  # None is the patron's first one
        self._shown = False
        self._look = QTimer(self)
        self._look.setInterval(LOOKS_EVERY_MS)
        self._look.timeout.connect(self._looked)

    def serve(self, window: QQuickWindow) -> None:
        """Type into this window."""
        self._window = window

    @Slot()
    def refresh(self) -> None:
        """The patron's wish or language has changed."""
        self._own = None
        if self._wanted():
            self._look.start()
        else:
            self._look.stop()
        self._looked()
        self.changed.emit()

    def _looked(self) -> None:
        # not QGuiApplication.focusObject(): see activity.py
        writes = bool(QInputMethod.queryFocusObject(Qt.InputMethodQuery.ImEnabled, None))
        shown = writes and self._wanted()
        if shown != self._shown:
            self._shown = shown
            self._plane, self._locked = Plane.LETTERS, False
            self.changed.emit()
            self.shownChanged.emit()

    def _current(self) -> str:
        return self._own if self._own is not None else keyboards_for(self._language())[0]

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        """Whether there is a field to type into, and the patron wants to."""
        return self._shown

    @Property(list, notify=changed)
    def rows(self) -> list[list[str]]:
        """What each key writes, row by row."""
        return [list(row) for row in rows_of(self._current(), self._plane)]

    @Property(str, notify=changed)
    def plane(self) -> str:
        return self._plane.value

    @Property(bool, notify=changed)
    def cased(self) -> bool:
        """Whether these letters have capitals."""
        return KEYBOARDS[self._current()].cased

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether capitals stay."""
        return self._locked

    @Property(dict, notify=changed)
    def other(self) -> dict[str, Any]:
        """The keyboard that the language key leads to: `{code, name}`; empty if to none."""
        offered = keyboards_for(self._language())
        others = [code for code in offered if code != self._current()]
        return {"code": others[0], "name": KEYBOARDS[others[0]].name} if others else {}

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot(str)
    def write(self, text: str) -> None:
        """A letter or a sign; capitals are for one letter, unless they are locked."""
        if any(text in row for row in rows_of(self._current(), self._plane)) or text == " ":
            self._press(ord(text.upper()[0]), text)  # as Qt numbers keys that write
            if self._plane is Plane.CAPITALS and not self._locked:
                self._turn(Plane.LETTERS)

    @Slot()
    def back(self) -> None:
        """Take the last one away."""
        self._press(Qt.Key.Key_Backspace, "\b")

    @Slot()
    def enter(self) -> None:
        """Send, or begin a line."""
        self._press(Qt.Key.Key_Return, "\r")

    @Slot()
    def shift(self) -> None:
        """Capitals for one letter; again: until it is pressed once more."""
        if self._plane is not Plane.CAPITALS:
            self._turn(Plane.CAPITALS)
        elif not self._locked:
            self._locked = True
            self.changed.emit()
        else:
            self._turn(Plane.LETTERS)

    @Slot()
    def signs(self) -> None:
        """Digits and signs, or back to letters."""
        self._turn(Plane.LETTERS if self._plane is Plane.SIGNS else Plane.SIGNS)

    @Slot()
    def otherLanguage(self) -> None:
        """The forms' keyboard, or one's own."""
        offered = keyboards_for(self._language())
        self._own = offered[(offered.index(self._current()) + 1) % len(offered)]
        self._turn(Plane.LETTERS)

    def _turn(self, plane: Plane) -> None:
        self._plane, self._locked = plane, False
        self.changed.emit()

    def _press(self, key: int, text: str) -> None:
        if self._window is None or not self._shown:
            return
        self._typed()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self._window, event)
