"""When the terminal asks whether anybody is still there, and how long it waits for an answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.idle import PHONE, Activity, IdleTimes, Visit, asks_at

TIMES = IdleTimes()
MINUTE = 60.0


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
    until=st.floats(0, 2e6),
)
def test_never_before_the_idle_time_nor_long_after(
    last_input: float, typed: bool, moved: float | None, until: float
) -> None:
    activity = Activity(last_input=last_input, typed=typed, last_moved=moved, until=until)
    at = asks_at(activity, TIMES)
    base = min(last_input + (600 if typed else 300), until)
    assert base <= at <= base + TIMES.moving_at_most


@pytest.mark.parametrize(("typed", "seconds"), [(False, 60), (True, 120)])
def test_a_question_waits_longer_when_typed_words_would_be_lost(
    typed: bool, seconds: float
) -> None:
    visit = Visit(TIMES, began=0)
    visit.touched(10, typed=typed)
    assert visit.warning == seconds


def test_the_telephone_is_taken_once() -> None:
    visit = Visit(TIMES, began=0)
    assert visit.phone_left
    assert visit.take_phone() == PHONE == 15 * MINUTE
    assert not visit.phone_left
    visit.answered(900)
    assert not visit.phone_left  # once a session, not once a question


class TestSoftLimit:
    """45 minutes: shown when 10 remain, extended at will, and never an end by itself."""

    def busy(self, visit: Visit, until: float) -> None:
        """Input every minute."""
        now = visit.last_input
        while now < until:
            now += MINUTE
            visit.touched(now, typed=False)

    def test_who_is_busy_is_asked_answers_and_goes_on(self) -> None:
        visit = Visit(TIMES, began=0)
        self.busy(visit, 45 * MINUTE)
        assert visit.asks_at(None) == 45 * MINUTE  # in the middle of their work
        visit.answered(45 * MINUTE + 20)
        assert visit.asks_at(None) == 50 * MINUTE + 20  # idle again, and no sooner
        self.busy(visit, 60 * MINUTE)
        assert visit.asks_at(None) == pytest.approx(60 * MINUTE + 20)  # a quarter more
        visit.answered(60 * MINUTE + 30)
        self.busy(visit, 75 * MINUTE)
        assert visit.asks_at(None) == pytest.approx(75 * MINUTE + 30)

    def test_it_is_shown_only_when_ten_minutes_remain(self) -> None:
        visit = Visit(TIMES, began=0)
        assert visit.minutes_left(0) is None
        assert visit.minutes_left(35 * MINUTE - 1) is None
        assert visit.minutes_left(35 * MINUTE + 1) == 10
        assert visit.minutes_left(45 * MINUTE - 1) == 1
        assert visit.minutes_left(50 * MINUTE) == 0

    def test_a_quarter_more_at_will(self) -> None:
        visit = Visit(TIMES, began=0)
        visit.extended()
        self.busy(visit, 60 * MINUTE)
        assert visit.asks_at(None) == 60 * MINUTE
        assert visit.minutes_left(46 * MINUTE) is None

    def test_an_answer_long_before_it_moves_nothing(self) -> None:
        visit = Visit(TIMES, began=0)
        visit.answered(300)
        assert visit.until == 45 * MINUTE

    def test_nobody_is_asked_twice_in_five_minutes(self) -> None:
        """An answer just before the limit counts as the limit's answer too."""
        visit = Visit(TIMES, began=0)
        visit.touched(40 * MINUTE, typed=False)
        visit.answered(42 * MINUTE)
        self.busy(visit, 57 * MINUTE)
        assert visit.asks_at(None) == 57 * MINUTE

    def test_a_running_print_is_not_cut_by_it(self) -> None:
        visit = Visit(TIMES, began=0)
        self.busy(visit, 45 * MINUTE)
        assert visit.asks_at(45 * MINUTE - 1) == 45 * MINUTE + 29

    def test_words_typed_do_not_push_it_away(self) -> None:
        visit = Visit(TIMES, began=0)
        visit.touched(44 * MINUTE, typed=True)
        assert visit.asks_at(None) == 45 * MINUTE
