"""Which documents a page takes, by its `accept`."""

from __future__ import annotations

import pytest

from kiosk.session.attaching import fits
from kiosk.session.office import Letter
from kiosk.session.paper import Kind

EVERYTHING = {*Kind, *Letter}


@pytest.mark.parametrize(
    ("accepted", "kinds"),
    [
        ((), EVERYTHING),
        (("*/*",), EVERYTHING),
        (("image/*",), {Kind.JPEG, Kind.PNG}),
        (("application/pdf",), {Kind.PDF}),
        ((".pdf", ".jpg"), {Kind.PDF, Kind.JPEG}),
        ((".PDF,.JPEG",), {Kind.PDF, Kind.JPEG}),
        (("image/png", ".pdf"), {Kind.PNG, Kind.PDF}),
        (("application/x-odd",), EVERYTHING),
        ((".docx", ".pdf"), {Kind.PDF, Letter.DOCX}),
        (("application/msword",), {Letter.DOC}),
    ],
)
def test_a_page_takes_what_it_names(accepted: tuple[str, ...], kinds: set[Kind | Letter]) -> None:
    assert {kind for kind in (*Kind, *Letter) if fits(kind, accepted)} == kinds
