"""An identity card: found on the glass, both sides on one sheet, at their own size."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from kiosk.session.bothsides import on_one_sheet
from kiosk.session.paper import BadDocument

GLASS = (1654, 2339)  # A4 at 200 dpi
CARD = (674, 425)  # 85.6 × 54 mm (ISO/IEC 7810, ID-1)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def glass(color: tuple[int, int, int], at: tuple[int, int], size: tuple[int, int] = CARD) -> bytes:
    """A card on the glass under a lid that is not quite white, with dust."""
    image = Image.effect_noise(GLASS, 6).point(lambda value: min(255, value + 120)).convert("RGB")
    image.paste(color, (*at, at[0] + size[0], at[1] + size[1]))
    image.putpixel((1600, 2300), (0, 0, 0))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return out.getvalue()


def places(data: bytes) -> dict[tuple[int, int, int], tuple[int, int, int, int]]:
    """Where each colour lies on the sheet, at 200 dpi."""
    with pypdfium2.PdfDocument(data) as document:
        drawn = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    found = {}
    for color in (RED, BLUE):
        far = ImageChops.difference(drawn, Image.new("RGB", drawn.size, color)).convert("L")
        box = far.point(lambda value: 255 if value < 40 else 0).getbbox()
        assert box is not None
        found[color] = box
    return found


def test_both_sides_lie_on_one_a4_at_their_own_size() -> None:
    data = on_one_sheet(glass(RED, (0, 0)), glass(BLUE, (700, 1500)), resolution=200)
    with pikepdf.open(io.BytesIO(data)) as document:
        (page,) = document.pages
        assert [float(edge) for edge in page.mediabox] == pytest.approx([0, 0, 595, 842], abs=1)
    seen = places(data)
    for left, top, right, bottom in seen.values():
        assert (right - left, bottom - top) == pytest.approx(CARD, abs=6)
        assert (left + right) / 2 == pytest.approx(GLASS[0] / 2, abs=30)
    assert seen[RED][3] < seen[BLUE][1]


def test_what_is_larger_than_half_a_sheet_is_made_smaller() -> None:
    page = glass(RED, (50, 50), (1500, 2200))
    seen = places(on_one_sheet(page, glass(BLUE, (10, 10)), resolution=200))
    assert seen[RED][3] < GLASS[1] / 2


def test_an_empty_glass_is_no_fault() -> None:
    blank = io.BytesIO()
    Image.new("RGB", GLASS, "white").save(blank, "JPEG")
    assert places(on_one_sheet(glass(RED, (5, 5)), glass(BLUE, (5, 5)), resolution=200))
    assert on_one_sheet(blank.getvalue(), blank.getvalue(), resolution=200)


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(BadDocument):
        on_one_sheet(b"no", b"picture", resolution=200)
