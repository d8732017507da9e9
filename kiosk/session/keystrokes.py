"""Slow and sticky keys: what a hand presses, before any field of ours or of a page sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.core.keys import SLOW_MS, Latch, pressed_alone, written
from kiosk.session.comfort import Comfort

MODIFIERS = {Qt.Key.Key_Shift: Latch.SHIFT, Qt.Key.Key_AltGr: Latch.ALT_GR}
OTHER_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)


class Keystrokes(QObject):
    """An event filter on the window. Real keys only: what it sends on itself passes.

    Args:
        comfort: Says whether keys are slow, and whether they are sticky.
    """

    changed = Signal()

    def __init__(self, comfort: Comfort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comfort = comfort
        self._latch, self._alone = Latch.NONE, Latch.NONE
        self._held: QKeyEvent | None = None
        self._counts = QTimer(self)
        self._counts.setSingleShot(True)
        self._counts.setInterval(SLOW_MS)
        self._counts.timeout.connect(self._held_long_enough)
        comfort.changed.connect(self._changed)
        self._target: QObject | None = None

    @Property(str, notify=changed)
    def latched(self) -> str:
        """The modifier that waits for the next key; empty if none does."""
        return self._latch.value

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        slow, sticky = bool(self._comfort.slow), bool(self._comfort.sticky)
        if not (slow or sticky):
            return False
        self._target = watched
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event, slow=slow)
        if event.type() == QEvent.Type.KeyRelease:
            return self._released(event, slow=slow)
        return False

    def _pressed(self, event: QKeyEvent, *, slow: bool) -> bool:
        key = Qt.Key(event.key())
        if key in MODIFIERS:
            self._alone = MODIFIERS[key]
            return False
        if key in OTHER_MODIFIERS:
            return False
        self._alone = Latch.NONE
        if not slow:
            return self._send_latched(event)
        if not event.isAutoRepeat():
            self._held = copy(event)
            self._counts.start()
        return True

    def _released(self, event: QKeyEvent, *, slow: bool) -> bool:
        key = Qt.Key(event.key())
        if key in MODIFIERS:
            if self._alone is MODIFIERS[key] and self._comfort.sticky:
                self._wait(pressed_alone(self._latch, MODIFIERS[key]))
            self._alone = Latch.NONE
            return False
        if slow and self._held is not None and self._held.key() == event.key():
            self._held = None  # too short: a finger that slipped
            self._counts.stop()
            return True
        return slow and event.isAutoRepeat()

    def _held_long_enough(self) -> None:
        held, self._held = self._held, None
        if held is not None and self._target is not None and not self._send_latched(held):
            QCoreApplication.sendEvent(self._target, held)

    def _send_latched(self, event: QKeyEvent) -> bool:
        """Send a key as what waits makes it; False if nothing waits."""
        if self._latch is Latch.NONE or self._target is None:
            return False
        made = copy(event, self._latch)
        self._wait(Latch.NONE)
        QCoreApplication.sendEvent(self._target, made)
        return True

    def _wait(self, latch: Latch) -> None:
        if latch is not self._latch:
            self._latch = latch
            self.changed.emit()

    def _changed(self) -> None:
        if not self._comfort.sticky:
            self._wait(Latch.NONE)
        if not self._comfort.slow:
            self._held = None
            self._counts.stop()


def copy(event: QKeyEvent, latch: Latch = Latch.NONE) -> QKeyEvent:
    """Return a key event of ours; Qt's own is gone after its handler."""
    key, modifiers, text = event.key(), event.modifiers(), written(latch, event.text())
    if latch is Latch.SHIFT:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Tab:
            key = Qt.Key.Key_Backtab
    if text != event.text() and len(text) == 1:
        key = ord(text.upper()) if text.isascii() else int(Qt.Key.Key_unknown)
    return QKeyEvent(event.type(), key, modifiers, text)
