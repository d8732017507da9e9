"""What is laid out is what comes out: A4, the chosen pages, their size, all that was seen."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageOps

from kiosk.session.paper import BadDocument
from kiosk.session.sheets import Scaling, all_a4, lay_out
from tests.contract.printers.documents import pdf, text_of

PORTRAIT, LANDSCAPE = (595, 842), (842, 595)


def black(*sizes: tuple[float, float], rotate: int = 0) -> bytes:
    """Pages that are black all over."""
    document = pikepdf.new()
    for width, height in sizes:
        page = document.add_blank_page()
        page.mediabox = pikepdf.Array([0, 0, width, height])  # of any size
        page.Contents = document.make_stream(f"0 g 0 0 {width} {height} re f".encode())
        if rotate:
            page.Rotate = rotate
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def drawn(data: bytes, page: int = 0) -> Image.Image:
    """The page at one pixel a point."""
    with pypdfium2.PdfDocument(data) as document:
        return document[page].render(scale=1).to_pil().convert("L")


def inked(data: bytes, page: int = 0) -> tuple[int, int, int, int]:
    """Where it is black: left, top, right, bottom."""
    box = (
        ImageOps.invert(drawn(data, page)).point(lambda value: 255 if value > 128 else 0).getbbox()
    )
    assert box is not None
    return box


def test_only_the_chosen_pages_in_their_order() -> None:
    laid = lay_out(pdf("Lettre", pages=5), (2, 5))
    assert laid.pages == 2
    assert text_of(laid.data).split() == ["Lettre", "2", "Lettre", "5"]


@pytest.mark.parametrize("size", [(1, 1), (300, 400), (595, 842), (612, 792), (2384, 3370)])
def test_every_page_is_made_to_fit_one_a4(size: tuple[float, float]) -> None:
    laid = lay_out(black(size), (1,))
    assert drawn(laid.data).size == pytest.approx(PORTRAIT, abs=1)
    left, top, right, bottom = inked(laid.data)
    width, height = right - left, bottom - top
    assert width == pytest.approx(595, abs=3) or height == pytest.approx(842, abs=3)
    assert width / height == pytest.approx(size[0] / size[1], rel=0.02)
    assert left == pytest.approx(595 - right, abs=3)
    assert top == pytest.approx(842 - bottom, abs=3)


def test_real_size_stays_in_the_middle_and_what_is_too_large_is_cut() -> None:
    laid = lay_out(black((200, 100), (2000, 1000)), (1, 2), scaling=Scaling.REAL)
    assert drawn(laid.data).size == pytest.approx(LANDSCAPE, abs=1)
    assert inked(laid.data) == pytest.approx((321, 247, 521, 347), abs=2)
    assert inked(laid.data, 1) == pytest.approx((0, 0, 842, 595), abs=2)


def test_mixed_sizes_and_directions_each_get_their_sheet() -> None:
    laid = lay_out(black((595, 842), (842, 595), (1191, 842)), (1, 2, 3))
    sizes = [drawn(laid.data, page).size for page in range(3)]
    assert sizes == [pytest.approx(size, abs=1) for size in (PORTRAIT, LANDSCAPE, LANDSCAPE)]


def test_a_turned_page_is_laid_as_it_is_seen() -> None:
    laid = lay_out(black((300, 600), rotate=90), (1,))
    assert drawn(laid.data).size == pytest.approx(LANDSCAPE, abs=1)
    left, top, right, bottom = inked(laid.data)
    assert (right - left) / (bottom - top) == pytest.approx(2, rel=0.02)


def test_a_margin_is_left_around_a_page_that_has_none() -> None:
    laid = lay_out(black(PORTRAIT), (1,), margin=34)
    left, top, right, bottom = inked(laid.data)
    assert min(left, top, 595 - right, 842 - bottom) == pytest.approx(34, abs=2)


def test_what_was_filled_in_is_on_the_paper() -> None:
    """A field's value is an annotation, which no page carries along by itself."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=PORTRAIT)
    seen = document.make_stream(b"0 g 0 0 100 20 re f")
    seen.Type, seen.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    seen.BBox = pikepdf.Array([0, 0, 100, 20])
    field = document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T="nom",
            Rect=pikepdf.Array([100, 700, 200, 720]),
            F=4,
            AP=pikepdf.Dictionary(N=seen),
        )
    )
    page.Annots = pikepdf.Array([field])
    document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    written = io.BytesIO()
    document.save(written)
    assert inked(lay_out(written.getvalue(), (1,)).data) == pytest.approx(
        (100, 122, 200, 142), abs=2
    )


@pytest.mark.parametrize(
    ("sizes", "same"),
    [([PORTRAIT, LANDSCAPE], True), ([(596, 840)], True), ([(612, 792)], False)],
)
def test_real_size_is_asked_only_where_it_differs(
    sizes: list[tuple[float, float]], same: bool
) -> None:
    assert all_a4(black(*sizes)) is same


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nnothing\n", black((0, 10))])
def test_what_cannot_be_laid_out_is_refused(data: bytes) -> None:
    with pytest.raises(BadDocument):
        lay_out(data, (1,))


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadDocument):
        lay_out(pdf("Lettre"), (2,))
