"""When the terminal asks whether anybody is still there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.idle import Activity, IdleTimes, asks_at

TIMES = IdleTimes(idle=300, idle_typed=600, moving=30, moving_at_most=300)


def test_five_minutes_after_the_last_input() -> None:
    assert asks_at(Activity(last_input=1000), TIMES) == 1300


def test_ten_minutes_when_typed_words_would_be_lost() -> None:
    assert asks_at(Activity(last_input=1000, typed=True), TIMES) == 1600


def test_a_print_that_moves_defers_the_question() -> None:
    assert asks_at(Activity(last_input=1000, last_moved=1290), TIMES) == 1320


def test_a_print_that_stalls_does_not() -> None:
    assert asks_at(Activity(last_input=1000, last_moved=1100), TIMES) == 1300


def test_not_even_an_endless_print_defers_for_ever() -> None:
    assert asks_at(Activity(last_input=1000, last_moved=9000), TIMES) == 1600


@given(
    last_input=st.floats(0, 1e6),
    typed=st.booleans(),
    moved=st.none() | st.floats(0, 2e6),
)
def test_never_before_the_idle_time_nor_long_after(
    last_input: float, typed: bool, moved: float | None
) -> None:
    at = asks_at(Activity(last_input=last_input, typed=typed, last_moved=moved), TIMES)
    base = last_input + (600 if typed else 300)
    assert base <= at <= base + TIMES.moving_at_most
