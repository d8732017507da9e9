"""Slow and sticky keys, and what the keyboards of the screen can write."""

from __future__ import annotations

import pytest

from kiosk.core.keyboards import KEYBOARDS, SIGNS, Plane, keyboards_for, rows_of
from kiosk.core.keys import Latch, pressed_alone, written


@pytest.mark.parametrize(
    ("latch", "text", "made"),
    [
        (Latch.NONE, "a", "a"),
        (Latch.SHIFT, "a", "A"),
        (Latch.SHIFT, "é", "2"),
        (Latch.SHIFT, "à", "0"),
        (Latch.SHIFT, ",", "?"),
        (Latch.SHIFT, ";", "."),
        (Latch.SHIFT, "ж", "Ж"),
        (Latch.ALT_GR, "à", "@"),
        (Latch.ALT_GR, "e", "€"),
        (Latch.ALT_GR, "a", "a"),
        (Latch.ALT_GR, "ù", "ù"),
        (Latch.SHIFT, "", ""),
    ],
)
def test_what_a_key_writes_with_what_waits(latch: Latch, text: str, made: str) -> None:
    assert written(latch, text) == made


def test_a_modifier_waits_and_is_taken_back_by_itself() -> None:
    assert pressed_alone(Latch.NONE, Latch.SHIFT) is Latch.SHIFT
    assert pressed_alone(Latch.SHIFT, Latch.SHIFT) is Latch.NONE
    assert pressed_alone(Latch.SHIFT, Latch.ALT_GR) is Latch.ALT_GR


@pytest.mark.parametrize("language", KEYBOARDS)
def test_every_keyboard_writes_an_address_and_its_own_letters(language: str) -> None:
    letters = "".join("".join(row) for row in rows_of(language, Plane.LETTERS))
    signs = "".join(SIGNS)
    assert len(set(letters)) == len(letters), "a letter stands twice"
    assert set("0123456789@.-_€") <= set(signs)
    if language not in ("uk", "ar"):
        assert set("abcdefghijklmnopqrstuvwxyz@") <= set(letters)
    assert all(len(row) <= 12 for row in rows_of(language, Plane.LETTERS))


def test_french_accents_need_no_long_press() -> None:
    assert set("éèàçùêîôûëïœ") <= set(rows_of("fr", Plane.LETTERS)[3])


def test_capitals_only_where_there_are_some() -> None:
    assert rows_of("fr", Plane.CAPITALS)[0][0] == "A"
    assert rows_of("ar", Plane.CAPITALS) == rows_of("ar", Plane.LETTERS)


def test_forms_are_french_whatever_one_speaks() -> None:
    assert keyboards_for("ar") == ("ar", "fr")
    assert keyboards_for("fr") == ("fr",)
    assert keyboards_for("xx") == ("fr",)
    assert rows_of("xx", Plane.LETTERS) == rows_of("fr", Plane.LETTERS)
