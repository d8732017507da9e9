"""Pages as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.pageranges import PagesError, PagesFault, pages_of, written


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("1", (1,)),
        ("1-3, 5", (1, 2, 3, 5)),
        (" 2 ", (2,)),
        ("1 à 3 et 5", (1, 2, 3, 5)),
        ("1 A 3", (1, 2, 3)),
        ("5–2", (2, 3, 4, 5)),
        ("3;1", (1, 3)),
        ("1,2,2,1", (1, 2)),
        ("1 3 9", (1, 3, 9)),
        ("2, ", (2,)),
        ("١-٣", (1, 2, 3)),
    ],
)
def test_what_people_write_is_understood(text: str, pages: tuple[int, ...]) -> None:
    assert pages_of(text, pages=9) == pages


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", PagesFault.NONE),
        ("   ", PagesFault.NONE),
        ("toutes", PagesFault.UNREADABLE),
        ("1-", PagesFault.UNREADABLE),
        ("-3", PagesFault.UNREADABLE),
        ("1x3", PagesFault.UNREADABLE),
        ("0", PagesFault.BEYOND),
        ("10", PagesFault.BEYOND),
        ("1-99999999999999", PagesFault.BEYOND),
    ],
)
def test_what_names_no_page_says_why(text: str, fault: PagesFault) -> None:
    with pytest.raises(PagesError) as caught:
        pages_of(text, pages=9)
    assert caught.value.fault is fault


@given(st.sets(st.integers(1, 60), min_size=1))
def test_what_is_written_is_read_back(pages: set[int]) -> None:
    ascending = tuple(sorted(pages))
    assert pages_of(written(ascending), pages=60) == ascending


@given(st.text(max_size=30))
def test_any_text_is_pages_or_a_fault(text: str) -> None:
    try:
        named = pages_of(text, pages=9)
    except PagesError:
        return
    assert named
    assert set(named) <= set(range(1, 10))
