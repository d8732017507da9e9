"""A page that shows what a printer does: its edges, its inks, its finest lines. For staff.

Written by hand: this package knows no library of PDF, and a page of lines needs none.
"""

from __future__ import annotations

from collections.abc import Sequence

A4_POINTS = (595, 842)
FRAME = 28
"""10 mm: what office printers leave white at most."""
INKS = ((0, 1, 1), (1, 0, 1), (1, 1, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (0, 0, 0))
"""Cyan, magenta, yellow, red, green, blue, black, as RGB."""
GRAYS = 9
SIDE = 60


def test_page(lines: Sequence[str]) -> bytes:
    """Return an A4 with a frame, squares of each ink and of grays, fine lines, and some words.

    Args:
        lines: At most 12, of Latin letters: which terminal, which printer, when.
    """
    drawing = [*_frame(), *_squares(), *_fine_lines(), *_words(lines[:12])]
    stream = "\n".join(drawing).encode("cp1252", "replace")
    width, height = A4_POINTS
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    return _file(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]".encode()
        + b"/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>",
        font,
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    )


def _frame() -> list[str]:
    width, height = A4_POINTS
    return [f"1 w {FRAME} {FRAME} {width - 2 * FRAME} {height - 2 * FRAME} re S"]


def _squares() -> list[str]:
    inks = [
        f"{red} {green} {blue} rg {60 + 66 * number} 330 {SIDE} {SIDE} re f"
        for number, (red, green, blue) in enumerate(INKS)
    ]
    grays = [
        f"{number / (GRAYS - 1):.3f} g {60 + 52 * number} 260 48 {SIDE} re f"
        for number in range(GRAYS)
    ]
    return [*inks, *grays, "0 g"]


def _fine_lines() -> list[str]:
    return [
        f"{0.1 * (number + 1):.1f} w 60 {230 - 12 * number} m 535 {230 - 12 * number} l S"
        for number in range(8)
    ]


def _words(lines: Sequence[str]) -> list[str]:
    return [
        f"BT /F {24 if number == 0 else 14} Tf 60 {760 - 30 * number} Td ({_escaped(line)}) Tj ET"
        for number, line in enumerate(lines)
    ]


def _escaped(line: str) -> str:
    """A literal string (ISO 32000-1 §7.3.4.2)."""
    kept = "".join(letter for letter in line if letter.isprintable())
    return kept.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(*objects: bytes) -> bytes:
    """Number objects from 1, the first of which is the catalogue (ISO 32000-1 §7.5)."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
