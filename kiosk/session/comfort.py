"""How this patron sees and types: letters, contrast, motion, pointer, keyboards."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.session import pointer

SCALES = (1.0, 1.25, 1.5)


class Comfort(QObject):
    """View-model of « Taille et écoute »; what it says dies with the session.

    Args:
        keyboard: Whether the keyboard of the screen is there from the beginning.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, keyboard: bool = False) -> None:
        super().__init__(parent)
        self._scale, self._contrast, self._calm = 1.0, False, False
        self._pointer = pointer.USUAL
        self._keyboard, self._slow, self._sticky = keyboard, False, False

    @Property(float, notify=changed)
    def scale(self) -> float:
        """Of letters and controls."""
        return self._scale

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        return self._contrast

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing moves."""
        return self._calm

    @Property(int, notify=changed)
    def pointer(self) -> int:
        """Of its sizes, in pixels; 0 is the usual one."""
        return self._pointer

    @Property(bool, notify=changed)
    def keyboard(self) -> bool:
        """Whether a keyboard of the screen comes with every field."""
        return self._keyboard

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Whether a key counts only once it was held."""
        return self._slow

    @Property(bool, notify=changed)
    def sticky(self) -> bool:
        """Whether Shift waits for the next key."""
        return self._sticky

    @Slot(bool)
    def setKeyboard(self, keyboard: bool) -> None:
        self._keyboard = keyboard
        self.changed.emit()

    @Slot(bool)
    def setSlow(self, slow: bool) -> None:
        self._slow = slow
        self.changed.emit()

    @Slot(bool)
    def setSticky(self, sticky: bool) -> None:
        self._sticky = sticky
        self.changed.emit()

    @Slot(float)
    def setScale(self, scale: float) -> None:
        if scale in SCALES:
            self._scale = scale
            self.changed.emit()

    @Slot(bool)
    def setContrast(self, contrast: bool) -> None:
        self._contrast = contrast
        self.changed.emit()

    @Slot(bool)
    def setCalm(self, calm: bool) -> None:
        self._calm = calm
        self.changed.emit()

    @Slot(int)
    def setPointer(self, size: int) -> None:
        if size in pointer.SIZES:
            self._pointer = size
            pointer.show(size)
            self.changed.emit()
