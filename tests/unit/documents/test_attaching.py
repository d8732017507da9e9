"""Which documents a page takes, by its `accept`."""

from __future__ import annotations

import pytest

from kiosk.session.attaching import fits
from kiosk.session.paper import Kind


@pytest.mark.parametrize(
    ("accepted", "kinds"),
    [
        ((), set(Kind)),
        (("*/*",), set(Kind)),
        (("image/*",), {Kind.JPEG, Kind.PNG}),
        (("application/pdf",), {Kind.PDF}),
        ((".pdf", ".jpg"), {Kind.PDF, Kind.JPEG}),
        ((".PDF,.JPEG",), {Kind.PDF, Kind.JPEG}),
        (("image/png", ".pdf"), {Kind.PNG, Kind.PDF}),
        (("application/x-odd",), set(Kind)),
    ],
)
def test_a_page_takes_what_it_names(accepted: tuple[str, ...], kinds: set[Kind]) -> None:
    assert {kind for kind in Kind if fits(kind, accepted)} == kinds
