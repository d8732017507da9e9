"""A document made light enough for a site that takes only so much.

Pages become pictures: words stay legible, and are no longer text. Blocks; for the work thread.
"""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
from PIL import Image

from kiosk.session import pagework
from kiosk.session.paper import BadDocument, Kind, open_image

RESOLUTION = 150
"""Dots per inch: below that small print is hard to read."""
MOST_PAGES = 30
PICTURE_EDGES = (3000, 2000, 1500, 1000)
"""Pixels of a picture's longer side, tried in this order."""
PICTURE_QUALITY = 75
FINEST = 95


def lighter(path: Path, kind: Kind, *, most_bytes: int) -> tuple[bytes, Kind]:
    """Return the document again, of at most that weight.

    Raises:
        BadDocument: It cannot be read, has too many pages, or stays too heavy.
    """
    if kind is Kind.PDF:
        data, made = _pdf(path, most_bytes), Kind.PDF
    else:
        data, made = _picture(path, most_bytes), Kind.JPEG
    if len(data) > most_bytes:
        raise BadDocument(code="document-stays-heavy")
    return data, made


def _pdf(path: Path, most_bytes: int) -> bytes:
    try:
        with pypdfium2.PdfDocument(path) as document:
            if len(document) > MOST_PAGES:
                raise BadDocument(code="document-stays-heavy")
            sheets = [_sheet(page) for page in document]
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise BadDocument from error
    return pagework.pdf_of(sheets, resolution=RESOLUTION, most_bytes=most_bytes)


def _sheet(page: pypdfium2.PdfPage) -> bytes:
    out = io.BytesIO()
    image = page.render(scale=RESOLUTION / 72, may_draw_forms=True).to_pil().convert("RGB")
    image.save(out, "JPEG", quality=FINEST)
    return out.getvalue()


def _picture(path: Path, most_bytes: int) -> bytes:
    data = b""
    try:
        with open_image(path) as image:
            upright = image.convert("RGB")
            for edge in PICTURE_EDGES:
                smaller = upright.copy()
                smaller.thumbnail((edge, edge), Image.Resampling.BICUBIC)
                out = io.BytesIO()
                smaller.save(out, "JPEG", quality=PICTURE_QUALITY)
                data = out.getvalue()
                if len(data) <= most_bytes:
                    break
    except OSError as error:  # truncated: Pillow notices only when it decodes
        raise BadDocument from error
    return data
