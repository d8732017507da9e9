"""A change of hands: what one person's hands still do never reaches the next person's screen.

A late click, the second half of a double tap, a key that is held down or stuck: the window that
comes on top swallows all input for 300 ms. A key that was down before counts as released, and its
repeats are ignored until it really was. One filter does this for the windows of shell and session;
Qt asks it before any item of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimerEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

DEAF_MS = 300
TICK_MS = 100

_Type = QEvent.Type
MOMENTARY = frozenset(
    {
        _Type.Wheel, _Type.ContextMenu, _Type.NativeGesture,
        _Type.TabletPress, _Type.TabletMove, _Type.TabletRelease,
        _Type.DragEnter, _Type.DragMove, _Type.Drop,
    }
)  # fmt: skip
"""Input that is one event; keys, buttons and fingers go down, and up later."""


class Handover(QObject):
    """The filter of one window, for as long as the window lives.

    Args:
        window: Owns the filter.
        whenever_on_top: Whether the focus alone means other hands. So for the shell's windows; a
            page's list takes the focus from the session's window and gives it back.
    """

    def __init__(self, window: QWindow, *, whenever_on_top: bool) -> None:
        super().__init__(window)
        self._window = window
        self._whenever_on_top = whenever_on_top
        self._exposed = False
        self._keys: dict[int, tuple[int, int]] = {}  # down, and the window knows it
        self._buttons: set[Qt.MouseButton] = set()
        self._touched = False
        self._left = 0
        self._timer = 0
        window.installEventFilter(self)
        self.begin()

    @property
    def deaf(self) -> bool:
        """Whether input is swallowed now."""
        return self._left > 0

    def begin(self) -> None:
        """Other hands, from now on."""
        self._left = DEAF_MS // TICK_MS
        if self._timer:
            self.killTimer(self._timer)
        self._timer = self.startTimer(TICK_MS)
        for key, scan_code in tuple(self._keys.values()):
            released = QKeyEvent(
                _Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0
            )
            QCoreApplication.sendEvent(self._window, released)
        self._keys.clear()

    def timerEvent(self, event: QTimerEvent) -> None:
        # Qt's timers are monotonic. Three short ones: after a stall of the loop the first is over
        # at once, but what was queued meanwhile arrives before the others are.
        self._left -= 1
        if self._left <= 0:
            self.killTimer(self._timer)
            self._timer = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is _Type.Expose:  # also sent when a page opens
            appears = self._window.isExposed() and not self._exposed
            self._exposed = self._window.isExposed()
            if appears:
                self.begin()
            return False
        if kind is _Type.FocusIn and self._whenever_on_top:
            self.begin()
            return False
        if isinstance(event, QKeyEvent):
            return self._key(event, kind)
        if isinstance(event, QMouseEvent):
            return self._mouse(event, kind)
        match kind:
            case _Type.TouchBegin:
                self._touched = not self.deaf
                return self.deaf
            case _Type.TouchUpdate:
                return self.deaf or not self._touched
            case _Type.TouchEnd | _Type.TouchCancel:
                return not self._touched
        return self.deaf and kind in MOMENTARY

    def _key(self, event: QKeyEvent, kind: QEvent.Type) -> bool:
        """Pass what a key does between a press that was heard and its release."""
        place = event.nativeScanCode() or event.key()  # the letter changes with Shift
        if event.isAutoRepeat():
            return place not in self._keys
        if kind is _Type.KeyRelease:
            return self._keys.pop(place, None) is None
        if kind is _Type.KeyPress and not self.deaf:
            self._keys[place] = (event.key(), event.nativeScanCode())
        return self.deaf

    def _mouse(self, event: QMouseEvent, kind: QEvent.Type) -> bool:
        """A release follows its press, else what was pressed would stay so; it chooses nothing."""
        match kind:
            case _Type.MouseButtonPress if not self.deaf:
                self._buttons.add(event.button())
            case _Type.MouseButtonRelease:
                heard = event.button() in self._buttons
                self._buttons.discard(event.button())
                return not heard
        return self.deaf
