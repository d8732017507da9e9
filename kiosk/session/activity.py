"""Tells the shell that somebody is here: real keys, pointer and touch, never a page's events."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethod, QKeyEvent

from kiosk.link.messages import ActivityReport

AT_MOST_EVERY_MS = 1000

REAL = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


class Activity(QObject):
    """An event filter on the window: what the compositor sent arrives there first.

    Args:
        say: Sends the report, at most once a second.
    """

    def __init__(
        self, say: Callable[[ActivityReport], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._typed = False
        self._again = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AT_MOST_EVERY_MS)
        self._pause.timeout.connect(self._rested)

    def typed_here(self) -> None:
        """A key of the keyboard of the screen was pressed: something would be lost now."""
        self._typed = True
        self._report()

    def forget_typed(self) -> None:
        """What was typed was sent or left: nothing would be lost now."""
        self._typed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # spontaneous: from the window system. A page's synthetic events never become Qt events,
        # and events that Qt or QML make themselves are not spontaneous
        if event.type() in REAL and event.spontaneous():
            if isinstance(event, QKeyEvent):
                if event.isAutoRepeat():
                    return False  # a key on which something lies is nobody
                self._typed = self._typed or _types(event)
            self._report()
        return False

    def _report(self) -> None:
        if self._pause.isActive():
            self._again = True
            return
        self._say(ActivityReport(typed=self._typed))
        self._pause.start()

    def _rested(self) -> None:
        if self._again:
            self._again = False
            self._report()


def _types(event: QKeyEvent) -> bool:
    """Whether this key writes into a field of ours or of a page."""
    if not event.text() or not event.text().isprintable():
        return False
    # not QGuiApplication.focusObject(): PySide cannot wrap the private class in which a page's
    # keyboard ends, and crashes
    return bool(QInputMethod.queryFocusObject(Qt.InputMethodQuery.ImEnabled, None))
