"""Both sides of a card on one sheet, as counters ask for: cut out, one above the other.

Blocks, and parses what a scanner sent: for the session's work thread.
"""

from __future__ import annotations

import io

from PIL import Image

from kiosk.session.paper import A4_MM, BadDocument, scanned_pdf

GRAIN = 8
"""Scanned pixels that are looked at as one: dust is smaller."""
WHITE = 232
"""Lighter than this is the lid (0 to 255); a card's own ground is rarely so white at its edges."""
AROUND_MM = 3
MOST_OF_HEIGHT = 0.42
"""Of the sheet's height, for each side."""
QUALITY = 85


def on_one_sheet(front: bytes, back: bytes, *, resolution: int) -> bytes:
    """Return a PDF of one A4 with two scanned pages, cut to what lies on the glass.

    Args:
        front: JPEG of the whole glass; likewise `back`.
        resolution: Dots per inch of both.

    Raises:
        BadDocument: One cannot be read.
    """
    width, height = (round(side / 25.4 * resolution) for side in A4_MM)
    sheet = Image.new("RGB", (width, height), "white")
    for number, page in enumerate((front, back)):
        side = _cut(page, resolution)
        side.thumbnail((round(width * 0.9), round(height * MOST_OF_HEIGHT)))
        middle = height * (2 * number + 1) // 4
        sheet.paste(side, ((width - side.width) // 2, middle - side.height // 2))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=QUALITY, dpi=(resolution, resolution))
    return scanned_pdf([out.getvalue()], resolution=resolution)


def _cut(page: bytes, resolution: int) -> Image.Image:
    """Return what lies on the glass, with a little around it; all of it if nothing is seen."""
    try:
        image = Image.open(io.BytesIO(page), formats=("JPEG",)).convert("RGB")
    except (OSError, ValueError, SyntaxError) as error:
        raise BadDocument from error
    coarse = image.convert("L").reduce(GRAIN)
    found = coarse.point(lambda value: 255 if value < WHITE else 0).getbbox()
    if found is None:
        return image
    around = round(AROUND_MM / 25.4 * resolution)
    left, top, right, bottom = (edge * GRAIN for edge in found)
    return image.crop(
        (
            max(0, left - around),
            max(0, top - around),
            min(image.width, right + around),
            min(image.height, bottom + around),
        )
    )
