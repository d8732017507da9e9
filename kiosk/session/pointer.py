"""A larger pointer, drawn here: over pages too, where a site's own cursors are small.

The usual one is the compositor's (XCURSOR_SIZE, 48). A larger one stands everywhere in the window,
an arrow also over text: whoever needs it looks for the pointer, not for its shape.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

USUAL = 0
SIZES = (USUAL, 72, 96)
"""Pixels; EN 301 549 names none, 72 and 96 are 20 and 27 mm on the îlots' screens."""

_OUTLINE = ((0, 0), (0, 17), (4.2, 13.2), (7, 19.4), (9.9, 18.1), (7.2, 12.1), (12.6, 11.7))
"""The arrow on a grid of 20."""
GRID = 20.0
INK, FILL = "#1A1A1A", "#F7C600"
"""Yellow with a dark line and a white rim: seen on any page."""


def arrow(size: int) -> QPixmap:
    """Draw the arrow; its point is at (rim, rim), see `cursor`."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    unit = size / (GRID + 2)
    path = QPainterPath()
    first, *others = (QPointF((x + 1) * unit, (y + 1) * unit) for x, y in _OUTLINE)
    path.moveTo(first)
    for point in others:
        path.lineTo(point)
    path.closeSubpath()
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in (("#FFFFFF", 2.0), (INK, 1.1)):
        pen = QPen(QColor(color), width * unit)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(QColor(FILL))
        painter.drawPath(path)
    painter.end()
    return pixmap


def cursor(size: int) -> QCursor:
    """Return the pointer of a size."""
    tip = round(size / (GRID + 2))
    return QCursor(arrow(size), tip, tip)


def show(size: int) -> None:
    """Make every pointer of this program's windows so large; `USUAL` gives them back."""
    while QGuiApplication.overrideCursor() is not None:
        QGuiApplication.restoreOverrideCursor()
    if size != USUAL:
        QGuiApplication.setOverrideCursor(cursor(size))
