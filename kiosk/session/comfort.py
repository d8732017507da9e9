"""How the session's screens look to this patron: letters, contrast, motion, pointer."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.session import pointer

SCALES = (1.0, 1.25, 1.5)


class Comfort(QObject):
    """View-model of « Taille et écoute »; what it says dies with the session."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scale, self._contrast, self._calm = 1.0, False, False
        self._pointer = pointer.USUAL

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
