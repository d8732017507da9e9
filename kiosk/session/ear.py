"""A page by ear: keys that move through it, and what the page's reader says of each thing.

The reader (pagereader.js) runs in an isolated world of the page, asked by SitePage.qml; Chromium's
own accessibility tree cannot be walked from our process (ADR 0007). What it tells is personal.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

SCRIPT = Path(__file__).with_name("pagereader.js").read_text()
KINDS = {Qt.Key.Key_F2: "next", Qt.Key.Key_F3: "heading", Qt.Key.Key_F4: "control"}
AGAIN = Qt.Key.Key_F8
MOVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)
"""Keys of the page's own, after which something else may have the keyboard, or another state."""
SETTLES_MS = 120


class Ear(QObject):
    """An event filter on the window; QML asks the page in view and speaks.

    Args:
        listens: Whether somebody listens, and a page is what they see.
    """

    asked = Signal(str)  # an expression of the reader's
    told = Signal(str, QRectF)  # what it said, as JSON; and where that is in the window

    def __init__(self, listens: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listens = listens
        self._settles = QTimer(self)
        self._settles.setSingleShot(True)
        self._settles.setInterval(SETTLES_MS)
        self._settles.timeout.connect(self._settled)

    @Property(str, constant=True)
    def script(self) -> str:
        """The reader itself, run before each question: a page may be new."""
        return SCRIPT

    def _settled(self) -> None:
        if self._listens():
            self.asked.emit("focused()")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._listens():
            return False
        key = Qt.Key(event.key())
        ours = key in KINDS or key is AGAIN
        if event.type() == QEvent.Type.KeyPress and ours:
            if not event.isAutoRepeat():
                self.asked.emit(question(key, back=bool(event.modifiers() & SHIFT)))
        elif event.type() == QEvent.Type.KeyRelease and key in MOVES:
            self._settles.start()
        return ours


SHIFT = Qt.KeyboardModifier.ShiftModifier


def question(key: Qt.Key, *, back: bool) -> str:
    """Return what a key asks the reader."""
    if key is AGAIN:
        return "again()"
    return f"{'backward' if back else 'forward'}('{KINDS[key]}')"
