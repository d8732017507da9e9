"""The test page: a PDF that every reader takes, with all inks on it."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2

from printers.testpage import test_page as page_of


def test_it_is_a_whole_pdf_with_the_words_on_it() -> None:
    data = page_of(["Page d’essai (1)", "Îlot \\ Châteauroux", "26/11/2026"])
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert [round(float(edge)) for edge in pdf.pages[0].mediabox] == [0, 0, 595, 842]
    with pypdfium2.PdfDocument(data) as document:
        words = document[0].get_textpage().get_text_bounded()
    assert words.splitlines() == ["Page d’essai (1)", "Îlot \\ Châteauroux", "26/11/2026"]


def test_every_ink_is_on_it() -> None:
    with pypdfium2.PdfDocument(page_of(["x"])) as document:
        image = document[0].render(scale=1).to_pil().convert("RGB")
    seen = {color for count, color in image.getcolors(1 << 20) or [] if count > 1000}
    for ink in ((0, 255, 255), (255, 0, 255), (255, 255, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255)):
        assert ink in seen
    assert (0, 0, 0) in seen
