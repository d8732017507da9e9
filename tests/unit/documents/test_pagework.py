"""A scanned page: laid straight, cut, turned, known when blank; several of them small enough."""

from __future__ import annotations

import io
import random
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFont

from kiosk.session import pagework
from kiosk.session.pagework import ScannedPage, made, pdf_of, read_page

SIZE = (1654, 2339)
PAPER = (247, 246, 243)


def letter(*, angle: float = 0.0, seed: int = 1) -> Image.Image:
    """A page of words, as it lies on a glass: off-white, a little noisy, perhaps crooked."""
    words = random.Random(seed)  # noqa: S311 - no secret
    page = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(page)
    font = ImageFont.load_default(30)
    for y in range(200, 2100, 60):
        line = " ".join(
            "".join(words.choice("abcdefghiklmnoprstu") for _ in range(words.randint(2, 9)))
            for _ in range(12)
        )
        draw.text((200, y), line, fill=(30, 30, 40), font=font)
    draw.rectangle((200, 100, 900, 160), fill=(0, 60, 130))
    noise = Image.effect_noise(SIZE, 12).convert("L")
    page = Image.blend(page, Image.merge("RGB", [noise] * 3), 0.04)
    return page.rotate(angle, Image.Resampling.BICUBIC, fillcolor=PAPER)


def read(image: Image.Image) -> ScannedPage:
    return read_page(image.tobytes(), *image.size, mode=image.mode, resolution=200)


@pytest.mark.parametrize("angle", [0.0, 0.5, 1.3, -2.7, 5.1, -6.4])
def test_a_crooked_page_is_found_to_be_so_within_a_third_of_a_degree(angle: float) -> None:
    page = read(letter(angle=angle))
    assert page.angle == pytest.approx(-angle, abs=0.3)
    again = read(Image.open(io.BytesIO(made(page))).convert("RGB"))
    assert again.angle == 0.0, "and then it lies straight"


def test_a_photograph_is_not_turned() -> None:
    gradient = Image.linear_gradient("L").resize((900, 900)).rotate(3, fillcolor=128)
    page = Image.new("RGB", SIZE, PAPER)
    page.paste(Image.merge("RGB", [gradient] * 3), (300, 300))
    assert abs(read(page).angle) <= 3.1


@pytest.mark.parametrize("tone", [255, 236, 210])
def test_a_blank_page_is_known(tone: int) -> None:
    blank = Image.new("RGB", SIZE, (tone, tone, tone))
    ImageDraw.Draw(blank).line((2, 0, 2, 2339), fill=(40, 40, 40), width=4)  # the lid's shadow
    assert read(blank).blank


def test_two_words_are_not_blank() -> None:
    page = Image.new("RGB", SIZE, PAPER)
    ImageDraw.Draw(page).text(
        (300, 400), "Lu et approuvé", (20, 20, 30), ImageFont.load_default(40)
    )
    assert not read(page).blank


def test_a_small_paper_is_cut_out_and_a_sheet_is_not() -> None:
    page = Image.new("RGB", SIZE, (250, 250, 250))
    page.paste((120, 160, 200), (100, 100, 740, 490))
    card = read(page)
    assert card.box is not None
    left, top, right, bottom = card.box
    assert left < 100 < 740 < right < 800
    assert top < 100 < 490 < bottom < 550
    assert Image.open(io.BytesIO(made(card))).size == (right - left, bottom - top)
    assert Image.open(io.BytesIO(made(replace(card, cut=False)))).size == SIZE
    assert read(letter()).box is None


def test_a_short_letter_is_not_cut_unless_one_wants_it() -> None:
    page = Image.new("RGB", SIZE, PAPER)
    for y in range(200, 500, 60):
        ImageDraw.Draw(page).text(
            (200, y), "Madame, " * 8, (20, 20, 30), ImageFont.load_default(30)
        )
    short = read(page)
    assert short.box is not None
    assert not short.cut
    assert Image.open(io.BytesIO(made(short))).size == SIZE


def test_it_is_turned_clockwise() -> None:
    page = Image.new("RGB", SIZE, PAPER)
    page.paste((200, 0, 0), (0, 0, 400, 400))
    for turned, corner in ((90, (SIZE[1] - 200, 200)), (180, (SIZE[0] - 200, SIZE[1] - 200))):
        sheet = Image.open(io.BytesIO(made(replace(read(page), turned=turned, cut=False))))
        red, green, _ = sheet.convert("RGB").getpixel(corner)
        assert (red > 150, green < 60) == (True, True)


def test_five_pages_weigh_less_than_a_megabyte_and_keep_their_size() -> None:
    sheets = [made(read(letter(seed=seed))) for seed in range(5)]
    fine = pdf_of(sheets, resolution=200)
    small = pdf_of(sheets, resolution=200, most_bytes=1_000_000)
    assert len(small) <= 1_000_000 < len(fine)
    for data in (fine, small):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert len(pdf.pages) == 5
            box = [float(edge) for edge in pdf.pages[0].mediabox]
            assert box[2:] == pytest.approx([595.4, 842.0], abs=1.5)


@pytest.mark.parametrize(("mode", "stride"), [("RGB", 300), ("L", 100), ("1", 13)])
def test_a_page_of_any_depth_is_read(mode: str, stride: int) -> None:
    page = read_page(b"\0" * stride * 80, 100, 80, mode=mode, resolution=200)
    with Image.open(io.BytesIO(page.raw)) as kept:
        assert (kept.size, kept.format) == ((100, 80), "JPEG")
        assert kept.convert("L").getpixel((5, 5)) == (255 if mode == "1" else 0)


def test_the_paper_becomes_white() -> None:
    sheet = Image.open(io.BytesIO(made(read(letter())))).convert("L")
    assert sum(sheet.histogram()[250:]) > 0.7 * SIZE[0] * SIZE[1]


def test_what_cannot_be_small_enough_is_as_small_as_it_can_be_read() -> None:
    sheets = [made(read(letter()))]
    data = pdf_of(sheets, resolution=200, most_bytes=1000)
    with pypdfium2.PdfDocument(data) as document:
        assert document[0].get_size()[0] == pytest.approx(595.4, abs=1.5)
    assert pagework.LADDER[-1][0] == 0.5
    assert len(data) < len(pdf_of(sheets, resolution=200))
