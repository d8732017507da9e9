"""A scanned page: straightened, cut, turned; blank or not; several of them as one small PDF.

What was scanned is kept as it came, and everything done to it can be undone. Blocks: for the
session's work thread.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage

from kiosk.session import paper

Box: TypeAlias = tuple[int, int, int, int]
"""Left, top, right and bottom, in pixels."""

INCH = 25.4
AS_IT_CAME = 92
"""JPEG quality of what is kept to work on: the document is made of it only once."""
EDGE_MM = 6.0
"""Around a page, where lids and dirt cast shadows: nothing is looked for there."""
AROUND_MM = 5.0
DARKER_BY = 48
"""Than the paper, of 255: ink."""
LEAST_INK = 0.0004
"""Of a page's pixels: about two words."""
SMALL = 0.45
"""Of the glass: what covers less of it may be no sheet of A4, and can be cut out."""
GROUND = 0.3
"""Of a card is darker than the lid; of a short letter, white on white, only its words are."""
STEEPEST, COARSE, FINE = 7.0, 0.5, 0.1
"""Degrees: how crooked a paper may lie, and the steps in which it is looked for."""
CLEARER = 1.12
"""By how much lines must stand out once straightened, else nothing is turned."""
STRAIGHT_ENOUGH = 0.15

TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
LADDER = ((1.0, 80), (1.0, 65), (1.0, 50), (1.0, 40), (0.75, 50), (0.75, 40), (0.6, 35), (0.5, 30))
"""Scale and JPEG quality, best first; at 200 dpi the last is 100 dpi, which can still be read."""


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page as it came, and what is done to it.

    Attributes:
        raw: JPEG.
        angle: Degrees, counter-clockwise, by which it is to be turned to lie straight.
        box: What is seen on the glass, after straightening; None if it fills it.
        blank: Whether nothing is written on it.
        straight: Whether it is straightened.
        cut: Whether it is cut to `box`.
        turned: Degrees clockwise by which the patron turned it: 0, 90, 180 or 270.
    """

    raw: bytes
    resolution: int
    angle: float = 0.0
    box: Box | None = None
    blank: bool = False
    straight: bool = True
    cut: bool = False
    turned: int = 0


def read_page(pixels: bytes, width: int, height: int, *, mode: str, resolution: int) -> ScannedPage:
    """Return a page from what a scanner sent, and what can be seen of it.

    Args:
        pixels: Rows from the top, without padding except for mode "1" (whole bytes, 1 = black).
        mode: Pillow's "RGB", "L" or "1".
        resolution: Dots per inch.
    """
    raw = "1;I" if mode == "1" else mode
    image = Image.frombytes(mode, (width, height), pixels, "raw", raw)
    if mode == "1":
        image = image.convert("L")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=AS_IT_CAME, dpi=(resolution, resolution))
    ink = _ink(image, resolution, coarse=2)
    blank = ImageStat.Stat(ink).mean[0] / 255 < LEAST_INK
    angle = 0.0 if blank else _crookedness(ink)
    level = ink.rotate(angle)
    box = None if blank else _box(level, image.size, resolution, coarse=2)
    return ScannedPage(
        out.getvalue(),
        resolution,
        angle=angle,
        box=box,
        blank=blank,
        cut=box is not None and _is_card(level),
    )


def made(page: ScannedPage) -> bytes:
    """Return a page as the patron wants it, on white paper, as JPEG."""
    image: Image.Image = Image.open(io.BytesIO(page.raw), formats=("JPEG",))
    if page.straight and page.angle:
        white = 255 if image.mode == "L" else (255, 255, 255)
        image = image.rotate(page.angle, Image.Resampling.BILINEAR, fillcolor=white)
    if page.cut and page.box is not None:
        image = image.crop(page.box)
    if page.turned:
        image = image.transpose(TURNS[page.turned])
    return _jpeg(_whitened(image), scale=1.0, quality=AS_IT_CAME)


def picture_of(sheet: bytes, *, height: int) -> QImage:
    """Return a picture of a page, at most that high and twice as wide."""
    return paper.picture(sheet, paper.Kind.JPEG, 0, height=height)


def pdf_of(sheets: Sequence[bytes], *, resolution: int, most_bytes: int | None = None) -> bytes:
    """Return one PDF of all pages, as fine as its weight allows.

    Args:
        sheets: As `made` makes them.
        resolution: Their dots per inch.
        most_bytes: What it may weigh; None for as fine as they are. Where even the coarsest that
            can be read weighs more, it weighs more.
    """
    if most_bytes is None:
        return paper.scanned_pdf(list(sheets), resolution=resolution)
    scale, lighter = 1.0, list(sheets)
    for rung, (scale, quality) in enumerate(LADDER, start=1):
        room = most_bytes if rung < len(LADDER) else None
        tried = _sheets(sheets, scale=scale, quality=quality, room=room)
        if tried is not None:
            lighter = tried
            break
    return paper.scanned_pdf(lighter, resolution=resolution * scale)


def _sheets(
    sheets: Sequence[bytes], *, scale: float, quality: int, room: int | None
) -> list[bytes] | None:
    """Return every page as a lighter JPEG; None as soon as there is no room for them.

    One page at a time is unpacked: fifty would be more than a session may hold.
    """
    lighter, weight = [], AROUND_PAGES
    for sheet in sheets:
        with Image.open(io.BytesIO(sheet), formats=("JPEG",)) as image:
            lighter.append(_jpeg(image, scale=scale, quality=quality))
        weight += len(lighter[-1]) + AROUND_PAGE
        if room is not None and weight > room:
            return None
    return lighter


AROUND_PAGES, AROUND_PAGE = 1000, 500
"""Bytes of a PDF beside its pictures."""


def _jpeg(image: Image.Image, *, scale: float, quality: int) -> bytes:
    if scale != 1.0:
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        halved = Image.Resampling.BOX  # as good as any there, and three times as fast
        image = image.resize(size, halved if scale == 0.5 else Image.Resampling.BICUBIC)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _whitened(image: Image.Image) -> Image.Image:
    """Make the paper white: its noise is most of what a scan weighs, and none of what it says."""
    paper_tones = [_paper(band) for band in image.split()]
    if min(paper_tones) < 200:  # a card, a photograph
        return image
    tables = [
        [min(255, round(value * 255 / max(1, tone - 6))) for value in range(256)]
        for tone in paper_tones
    ]
    return image.point([value for table in tables for value in table])


def _paper(gray: Image.Image) -> int:
    """The commonest of the lighter tones."""
    counts = gray.histogram()[128:]
    return 128 + counts.index(max(counts))


def _ink(image: Image.Image, resolution: int, *, coarse: int) -> Image.Image:
    """Return where there is ink, as white on black, `coarse` times smaller."""
    gray = image.convert("L").reduce(coarse)
    edge = round(EDGE_MM / INCH * resolution / coarse)
    limit = _paper(gray) - DARKER_BY
    ink = gray.point([255 if value < limit else 0 for value in range(256)])
    inside = Image.new("L", ink.size, 0)
    inside.paste(255, (edge, edge, ink.width - edge, ink.height - edge))
    return ImageChops.multiply(ink, inside)


def _crookedness(ink: Image.Image) -> float:
    """Return by how many degrees to turn it so that its lines lie level."""
    small = ink.reduce(2)
    steps = round(STEEPEST / COARSE)
    coarse = [step * COARSE for step in range(-steps, steps + 1)]
    about = max(coarse, key=lambda angle: _lines(small, angle))
    near = [about + step * FINE for step in range(-5, 6)]
    best = max(near, key=lambda angle: _lines(ink, angle))
    if abs(best) < STRAIGHT_ENOUGH or _lines(ink, best) < CLEARER * _lines(ink, 0.0):
        return 0.0
    return round(best, 2)


def _lines(ink: Image.Image, angle: float) -> float:
    """How sharply rows of ink and rows of paper follow each other."""
    turned = ink.rotate(angle, Image.Resampling.BILINEAR) if angle else ink
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((below - above) ** 2 for above, below in zip(rows, rows[1:], strict=False)))


def _is_card(ink: Image.Image) -> bool:
    """Whether what lies there has a ground of its own, and not just words on white."""
    return ImageStat.Stat(ink.crop(ink.getbbox())).mean[0] / 255 > GROUND


def _box(ink: Image.Image, size: tuple[int, int], resolution: int, *, coarse: int) -> Box | None:
    """Return what lies on the glass with a little around it, if it is clearly no whole sheet."""
    found = ink.getbbox()
    if found is None:
        return None
    around = round(AROUND_MM / INCH * resolution)
    left, top, right, bottom = (edge * coarse for edge in found)
    box = (
        max(0, left - around),
        max(0, top - around),
        min(size[0], right + around),
        min(size[1], bottom + around),
    )
    covered = (box[2] - box[0]) * (box[3] - box[1]) / (size[0] * size[1])
    return box if covered < SMALL else None
