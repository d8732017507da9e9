"""A scanned page that arrives: rows of a growing file, shown while the scanner moves.

The file is read, never mapped: a mapping beyond a file's end kills the process with SIGBUS.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, qRgb

from kiosk.core.errors import KioskError
from kiosk.link.messages import ScanPage

PREVIEW_HEIGHT = 1000
AT_ONCE = 4 * 1024 * 1024


class Truncated(KioskError):
    """The page ended before the rows that its header promises (a cable, a crash)."""

    code = "scan-truncated"


class ArrivingPage:
    """One page of PNM, from its header's facts and a descriptor, which it owns.

    Attributes:
        preview: White paper that fills from the top.
        rows: Rows that have arrived.
    """

    def __init__(self, page: ScanPage, descriptor: int) -> None:
        self._page = page
        self._descriptor = descriptor
        bits = page.width * page.channels * page.depth
        self._stride = (bits + 7) // 8  # PBM pads each row to a whole byte (netpbm's pbm(5))
        self._pixels = bytearray()
        self._scale = min(1.0, PREVIEW_HEIGHT / page.height)
        self.preview = QImage(
            max(1, round(page.width * self._scale)),
            max(1, round(page.height * self._scale)),
            QImage.Format.Format_RGB32,
        )
        self.preview.fill(Qt.GlobalColor.white)

    @property
    def width(self) -> int:
        return self._page.width

    @property
    def height(self) -> int:
        return self._page.height

    @property
    def rows(self) -> int:
        return len(self._pixels) // self._stride

    @property
    def fraction(self) -> float:
        return min(1.0, self.rows / self._page.height)

    def read(self) -> bool:
        """Take whole rows that have arrived, at most 4 MiB; True if there were any."""
        wanted = self._page.height * self._stride - len(self._pixels)
        offset = self._page.header + len(self._pixels)
        data = os.pread(self._descriptor, min(wanted, AT_ONCE), offset) if wanted else b""
        whole = data[: len(data) // self._stride * self._stride]
        if not whole:
            return False
        first = self.rows
        self._pixels += whole
        self._draw(whole, first)
        return True

    def finish(self) -> tuple[bytes, str]:
        """Return all pixels and Pillow's mode for them.

        Raises:
            Truncated: Rows are missing.
        """
        while self.read():
            pass
        if self.rows < self._page.height:
            raise Truncated
        mode = "RGB" if self._page.channels == 3 else ("1" if self._page.depth == 1 else "L")
        return bytes(self._pixels), mode

    def close(self) -> None:
        """Give the descriptor back."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _draw(self, data: bytes, first: int) -> None:
        rows = len(data) // self._stride
        if self._page.depth == 1:
            band = QImage(data, self._page.width, rows, self._stride, QImage.Format.Format_Mono)
            band.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])  # PBM: 1 is black
        else:
            color = QImage.Format.Format_RGB888
            shade = QImage.Format.Format_Grayscale8
            shape = color if self._page.channels == 3 else shade
            band = QImage(data, self._page.width, rows, self._stride, shape)
        top = int(first * self._scale)
        bottom = max(top + 1, round((first + rows) * self._scale))
        painter = QPainter(self.preview)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(0, top, self.preview.width(), bottom - top), band)
        painter.end()
