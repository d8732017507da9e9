"""The sheets that will come out: chosen pages of a clean PDF, each on one A4.

The printer is left nothing to decide: no page of another size, no turning, no scaling. So what the
patron sees is what comes out, whatever driver is in between.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from enum import StrEnum

import pikepdf

from kiosk.session.paper import A4, BadDocument, Printable, counted

POINTS_OFF = 6.0
"""About 2 mm: a page that differs by less is an A4."""
LEAST, MOST = 1e-3, 1e3
"""Scales beyond which a page is no page: 1 pt and 250 m."""


class Scaling(StrEnum):
    """`print-scaling` (PWG 5100.13), of which we offer two."""

    FIT = "fit"
    REAL = "none"


def lay_out(
    clean: bytes, pages: Sequence[int], *, scaling: Scaling = Scaling.FIT, margin: float = 0.0
) -> Printable:
    """Return one A4 for each chosen page.

    Args:
        clean: A PDF as `paper.printable` makes it.
        pages: From 1.
        scaling: Whether a page of another size is made to fit, or keeps its size around the middle.
        margin: Points of white around each page.

    Raises:
        BadDocument: It cannot be read, or a page cannot be placed.
    """
    try:
        with pikepdf.open(io.BytesIO(clean)) as source, pikepdf.new() as out:
            counted(source)
            source.flatten_annotations(mode="print")  # filled fields are annotations
            for number in pages:
                _place(out, source.pages[number - 1], scaling, margin)
            data = io.BytesIO()
            out.save(data, deterministic_id=True)
    except (pikepdf.PdfError, IndexError, ValueError, RuntimeError, TypeError) as error:
        raise BadDocument from error
    return Printable(data.getvalue(), len(pages))


def all_a4(clean: bytes) -> bool:
    """Whether every page is an A4 already: then fitting and real size are the same."""
    try:
        with pikepdf.open(io.BytesIO(clean)) as source:
            return all(_is_a4(*_size(page)) for page in source.pages)
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError) as error:
        raise BadDocument from error


def _size(page: pikepdf.Page) -> tuple[float, float]:
    """Width and height in points, as the page is shown (PDF 32000-1 §7.7.3.3, Rotate)."""
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    unit = float(page.obj.get("/UserUnit", 1))
    width, height = abs(right - left) * unit, abs(top - bottom) * unit
    turned = int(page.obj.get("/Rotate", 0)) % 180 != 0
    return (height, width) if turned else (width, height)


def _is_a4(width: float, height: float) -> bool:
    short, long = abs(min(width, height) - A4[0]), abs(max(width, height) - A4[1])
    return bool(short < POINTS_OFF and long < POINTS_OFF)


def _place(out: pikepdf.Pdf, page: pikepdf.Page, scaling: Scaling, margin: float) -> None:
    width, height = _size(page)
    if width <= 0 or height <= 0:
        raise BadDocument
    across, down = (A4[1], A4[0]) if width > height else A4
    if margin or (scaling is Scaling.FIT and not _is_a4(width, height)):
        scale = min((across - 2 * margin) / width, (down - 2 * margin) / height)
    else:
        scale = 1.0
    if not LEAST <= scale <= MOST:
        raise BadDocument
    sheet = out.add_blank_page(page_size=(across, down))
    w, h = width * scale, height * scale
    x, y = (across - w) / 2, (down - h) / 2
    box = pikepdf.Rectangle(x, y, x + w, y + h)
    sheet.add_overlay(page, box)  # made to fit the box
