"""A sheet of paper that the session makes itself: where to begin, what to bring, who to call.

Drawn, not laid out from markup: what stands in the catalogue is text and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

FAMILY = "Atkinson Hyperlegible Next"
RESOLUTION = 300
MILLIMETRE = RESOLUTION / 25.4
MARGIN = 18.0
"""White around the page, in millimetres."""
INDENT = 12.0
"""Of an entry's words: before them is its mark."""
BOX = 4.0
INK = QColor("#1A1A1A")
WRAP = int(Qt.TextFlag.TextWordWrap)


class Mark(Enum):
    """What stands before an entry."""

    NUMBER = "number"  # in this order
    BOX = "box"  # to be ticked with a pen
    DOT = "dot"


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it: of each entry, the first line is the one that matters."""

    heading: str
    entries: tuple[tuple[str, ...], ...]
    mark: Mark = Mark.DOT


@dataclass(frozen=True, slots=True)
class Handout:
    """A sheet to take along."""

    title: str
    parts: tuple[Part, ...]


def handout_pdf(handout: Handout) -> bytes:
    """Return a handout as a PDF of A4 pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setCreator("")
    painter = QPainter(writer)
    try:
        _Pen(writer, painter).draw(handout)
    finally:
        painter.end()
    return bytes(buffer.data().data())


class _Pen:
    """Where on which page the next line goes."""

    def __init__(self, writer: QPdfWriter, painter: QPainter) -> None:
        self._writer, self._painter = writer, painter
        self._y = 0.0
        painter.setPen(QPen(INK, 0.4 * MILLIMETRE))

    def draw(self, handout: Handout) -> None:
        self._lines([(handout.title, 26, True)])
        for part in handout.parts:
            if not part.entries:
                continue
            self._y += 6 * MILLIMETRE
            for number, entry in enumerate(part.entries, start=1):
                heading = [(part.heading, 16, True)] if number == 1 else []
                first, *more = [line for line in entry if line] or [""]
                lines = [(first, 12, True), *((line, 12, False) for line in more)]
                self._entry(heading, lines, part.mark, number)

    def _entry(
        self,
        heading: list[tuple[str, int, bool]],
        lines: list[tuple[str, int, bool]],
        mark: Mark,
        number: int,
    ) -> None:
        """An entry stays on one page, and no heading stays behind alone."""
        gap = 2 * MILLIMETRE
        high = self._height(heading) + gap + self._height(lines, INDENT)
        if self._y + high > self._writer.height():
            self._writer.newPage()
            self._y = 0.0
        self._lines(heading)
        self._y += gap
        self._mark(mark, number)
        self._lines(lines, INDENT)

    def _mark(self, mark: Mark, number: int) -> None:
        high = self._height([("1", 12, True)])
        if mark is Mark.NUMBER:
            self._painter.setFont(_font(12, bold=True))
            self._painter.drawText(QRectF(0, self._y, INDENT * MILLIMETRE, high), f"{number}.")
            return
        size = (BOX if mark is Mark.BOX else BOX / 3) * MILLIMETRE
        square = QRectF(0.5 * MILLIMETRE, self._y + (high - size) / 2, size, size)
        if mark is Mark.BOX:
            self._painter.drawRect(square)
        else:
            self._painter.setBrush(INK)
            self._painter.drawEllipse(square)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _lines(self, lines: list[tuple[str, int, bool]], indent: float = 0.0) -> None:
        for text, points, bold in lines:
            self._painter.setFont(_font(points, bold=bold))
            room = self._room(indent)
            self._painter.drawText(room, WRAP, text)
            self._y += self._painter.boundingRect(room, WRAP, text).height()

    def _height(self, lines: list[tuple[str, int, bool]], indent: float = 0.0) -> float:
        high = 0.0
        for text, points, bold in lines:
            self._painter.setFont(_font(points, bold=bold))
            high += self._painter.boundingRect(self._room(indent), WRAP, text).height()
        return high

    def _room(self, indent: float) -> QRectF:
        left = indent * MILLIMETRE
        return QRectF(left, self._y, self._writer.width() - left, self._writer.height())


def _font(points: int, *, bold: bool) -> QFont:
    return QFont(FAMILY, points, QFont.Weight.Bold if bold else QFont.Weight.Normal)
