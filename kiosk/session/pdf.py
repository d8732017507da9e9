"""Reading a document: a page as a picture, a word and where it stands, a password taken off.

Everything here blocks and parses untrusted bytes; it runs on the session's one work thread. It is
PDFium through pypdfium2, the engine that is in QtPdf too: QtPdf's `render` holds the interpreter
lock (measured: 40 ms of silence for one blank page), so no deadline could pass while a hostile
page is drawn. PDFium parses in this process; a crash is the session's end, and a wipe.

Only pictures and words are taken from a file. Links, scripts, forms and attachments are never
looked at, so nothing in it can be opened or run.
"""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2
from pypdfium2 import raw
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.session import paper
from kiosk.session.paper import BadDocument, Kind

MOST_PIXELS = 16_000_000
LONGEST_EDGE = 12_000
MOST_FOUND = 500
FINE = 100_000
"""Steps across a page, for places that are told as fractions of it."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place of a word.

    Attributes:
        page: From 0.
        boxes: Where it stands, as fractions of the page; two if the line breaks within it.
    """

    page: int
    boxes: tuple[QRectF, ...]


def draw(path: Path, kind: Kind, page: int, *, width: int) -> QImage:
    """Return a picture of a page (from 0), `width` pixels wide or as wide as is bearable.

    Raises:
        BadDocument: It cannot be drawn.
    """
    if kind is not Kind.PDF:
        return paper.picture(path, kind, page, height=min(2 * width, math.isqrt(MOST_PIXELS // 2)))
    try:
        with pypdfium2.PdfDocument(path) as document:
            sheet = document[page]
            across, down = (max(1.0, length) for length in sheet.get_size())
            scale = min(
                width / across,
                math.sqrt(MOST_PIXELS / (across * down)),
                LONGEST_EDGE / max(across, down),
            )
            rgb = sheet.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    except (pypdfium2.PdfiumError, IndexError, ValueError) as error:
        raise BadDocument from error
    stride = rgb.width * 3
    image = QImage(rgb.tobytes(), rgb.width, rgb.height, stride, QImage.Format.Format_RGB888)
    return image.copy()  # its own memory: the bytes die here


def find(path: Path, words: str) -> list[Found]:
    """Return where words stand, in reading order, at most 500 places; capitals do not matter.

    Raises:
        BadDocument: It cannot be read.
    """
    found: list[Found] = []
    try:
        with pypdfium2.PdfDocument(path) as document:
            for number in range(min(len(document), paper.MOST_PAGES)):
                page = document[number]
                text = page.get_textpage()
                search = text.search(words)
                while (place := search.get_next()) is not None:
                    found.append(Found(number, _boxes(page, text, *place)))
                    if len(found) == MOST_FOUND:
                        return found
                page.close()  # and what was taken from it: 500 pages are not held at once
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise BadDocument from error
    return found


def unlock(path: Path, password: str, target: Path) -> int:
    """Write the document without its password; return its number of pages.

    Raises:
        BadDocument: The password is wrong, or the file is broken or too long.
    """
    # readers before PDF 2.0 wrote « é » in one byte
    for attempt in (password.encode(), password.encode("latin-1", "replace")):
        try:
            with pikepdf.open(path, password=attempt) as pdf:
                pages = paper.counted(pdf)
                pdf.save(target)
                return pages
        except pikepdf.PasswordError:
            continue
        except (pikepdf.PdfError, RuntimeError) as error:
            raise BadDocument from error
    raise BadDocument(code="wrong-password")


def _boxes(
    page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, index: int, count: int
) -> tuple[QRectF, ...]:
    # PDFium counts the rectangles of a range and remembers them for `get_rect`
    return tuple(
        _fraction(page, text.get_rect(number)) for number in range(text.count_rects(index, count))
    )


def _fraction(page: pypdfium2.PdfPage, edges: tuple[float, float, float, float]) -> QRectF:
    """Turn a rectangle of the page's own space round, as the page is shown."""
    left, bottom, right, top = edges
    (x1, y1), (x2, y2) = _shown(page, left, top), _shown(page, right, bottom)
    return QRectF(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def _shown(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, FINE, FINE, 0, x, y, across, down)
    return across.value / FINE, down.value / FINE
