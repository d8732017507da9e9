"""Odd documents come out on A4 or are refused: nothing odd is ever sent to a printer."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest

from kiosk.link.messages import Print, PrintStage
from kiosk.session import paper
from kiosk.session.paper import BadDocument, Kind
from kiosk.session.sheets import lay_out
from tests.contract.printers.documents import locked, pdf, scripted, sized, written
from tests.contract.printers.faults import WITHIN, Patron
from tests.contract.printers.places import CupsPlace
from tests.contract.printers.table import Rows


@dataclass(frozen=True)
class Odd:
    """A document that is odd, and what becomes of it.

    Attributes:
        code: Why it is refused before it is sent; empty if it is not.
        sheets: How many come out.
    """

    what: str
    make: Callable[[], bytes]
    sheets: int = 0
    code: str = ""


ODD = (
    Odd("no page in it", lambda: written(pikepdf.new()), code="document-broken"),
    Odd("a password", locked, code="document-locked"),
    Odd("half of it is missing", lambda: pdf("Lettre")[:200], code="document-broken"),
    Odd("a script in it", scripted, sheets=1),
    Odd("pages of mixed sizes", lambda: sized((595, 842), (300, 400), (1191, 842)), sheets=3),
    Odd("lying pages", lambda: sized((842, 595)), sheets=1),
    Odd("a page of 1 × 1 pt", lambda: sized((1, 1)), sheets=1),
    Odd("a page of A0", lambda: sized((2384, 3370)), sheets=1),
    Odd("a page without an end", lambda: sized((595, 2_000_000)), code="document-broken"),
)


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.what)
async def test_an_odd_document_comes_out_on_a4_or_is_refused(
    cups_place: CupsPlace, odd: Odd, table: Rows, tmp_path: Path
) -> None:
    """As a session makes the sheets: nothing odd is ever sent to a printer."""
    path = tmp_path / "odd.pdf"
    path.write_bytes(odd.make())
    code, patron = "", Patron(cups_place)
    try:
        clean = paper.printable(path, Kind.PDF)
        laid = lay_out(clean.data, range(1, clean.pages + 1))
    except BadDocument as error:
        code = error.code
    else:
        descriptor = os.memfd_create("print")
        os.write(descriptor, laid.data)
        async with asyncio.timeout(WITHIN):
            await patron.service.print(Print(reference=1, pages=laid.pages), descriptor)
        assert patron.said[-1].stage is PrintStage.DONE
    assert code == odd.code
    assert sum(arrival.pages for arrival in cups_place.arrivals()) == odd.sheets
    for number in cups_place.numbers():
        content = cups_place.content(number)
        assert b"JavaScript" not in content
        with pikepdf.open(io.BytesIO(content)) as came:
            for page in came.pages:
                edges = sorted(float(edge) for edge in page.mediabox[2:])
                assert edges == pytest.approx([595, 842], abs=2)
    table.append(
        {
            "fault": f"a document with {odd.what}" if odd.code else f"a document: {odd.what}",
            "code": odd.code,
            "recovery": "another document" if odd.code else "none: each page gets its A4",
            "outcome": "it is refused before it is sent" if odd.code else "it comes out",
        }
    )
