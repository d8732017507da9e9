"""What covers a session that may be abandoned: how long it stands, what is offered once."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from kiosk.core.away import AWAY
from kiosk.core.idle import HIDDEN, PHONE, IdleTimes, Visit
from kiosk.core.session import Event
from kiosk.shell.covers import Cover, CoverView
from tests.ui.kit.stage import until


@pytest.fixture
def visit() -> Visit:
    return Visit(IdleTimes(), began=0)


def covering(cover: Cover, visit: Visit, clock: list[float]) -> tuple[CoverView, list[Event]]:
    said: list[Event] = []
    return CoverView(cover, visit, post=said.append, now=lambda: clock[0]), said


@pytest.mark.parametrize(
    ("cover", "typed", "seconds"),
    [
        (Cover.WARNING, False, 60),
        (Cover.WARNING, True, 120),
        (Cover.HIDDEN, False, HIDDEN),
    ],
)
def test_silence_is_an_answer_when_the_time_is_over(
    fonts: None, visit: Visit, cover: Cover, typed: bool, seconds: float
) -> None:
    visit.touched(0, typed=typed)
    clock = [1000.0]
    view, said = covering(cover, visit, clock)
    assert view.property("secondsLeft") == seconds
    clock[0] += seconds - 1
    until(lambda: view.property("secondsLeft") == 1)
    assert said == []
    clock[0] += 1
    until(lambda: said == [Event.UNANSWERED])
    view.stay()
    assert said == [Event.UNANSWERED]  # too late


def test_the_telephone_is_offered_once_a_session(fonts: None, visit: Visit) -> None:
    clock = [0.0]
    view, said = covering(Cover.WARNING, visit, clock)
    assert view.property("phoneOffered")
    clock[0] = 50.0
    view.phone()
    assert (view.property("kind"), view.property("secondsLeft")) == ("phone", PHONE)
    assert not view.property("phoneOffered")
    view.phone()
    clock[0] = 50.0 + PHONE
    until(lambda: said == [Event.UNANSWERED])
    again, _ = covering(Cover.WARNING, visit, clock)
    assert not again.property("phoneOffered")
    again.phone()
    assert again.property("kind") == "warning"


def enter(view: CoverView, code: str) -> None:
    for digit in code:
        view.digit(int(digit))


def away(visit: Visit, clock: list[float]) -> tuple[CoverView, list[Event]]:
    """Somebody has hidden the screen, chosen 0417 and gone."""
    view, said = covering(Cover.HIDDEN, visit, clock)
    view.choose()
    enter(view, "0418")
    view.erase()
    enter(view, "7")
    assert view.property("chosen") == "0417"
    view.leave()
    assert (view.property("kind"), said) == ("away", [Event.AWAY])
    return view, said


def test_ones_own_digits_bring_one_back(fonts: None, visit: Visit) -> None:
    view, said = away(visit, [0.0])
    enter(view, "041")
    view.erase()
    enter(view, "18")  # a slip
    assert (view.property("triesLeft"), view.property("typed")) == (2, 0)
    enter(view, "0417")
    assert said == [Event.AWAY, Event.BACK]


def test_three_wrong_codes_end_it(fonts: None, visit: Visit) -> None:
    view, said = away(visit, [0.0])
    enter(view, "123412341234")
    assert said == [Event.AWAY, Event.AWAY_OVER]
    enter(view, "0417")
    assert said == [Event.AWAY, Event.AWAY_OVER]


def test_who_does_not_come_back_loses_the_place(fonts: None, visit: Visit) -> None:
    clock = [0.0]
    view, said = away(visit, clock)
    assert view.property("secondsLeft") == AWAY
    clock[0] = AWAY
    until(lambda: said == [Event.AWAY, Event.AWAY_OVER])


def test_no_button_of_the_question_answers_for_the_digits(fonts: None, visit: Visit) -> None:
    view, said = away(visit, [0.0])
    for ask in (view.stay, view.arrived, view.phone, view.choose, view.chooseNone, view.leave):
        ask()
    assert (view.property("kind"), said) == ("away", [Event.AWAY])


@pytest.mark.parametrize("code", ["", "041"])
def test_nobody_goes_away_without_four_digits(fonts: None, visit: Visit, code: str) -> None:
    view, said = covering(Cover.HIDDEN, visit, [0.0])
    enter(view, code)  # the question has no digits
    assert view.property("typed") == 0
    view.choose()
    enter(view, code)
    view.leave()
    assert (view.property("kind"), said) == ("choosing", [])
    view.chooseNone()
    assert (view.property("kind"), view.property("typed")) == ("hidden", 0)


@pytest.mark.parametrize("cover", [Cover.WARNING, Cover.PHONE])
def test_only_the_hidden_screen_offers_a_code(fonts: None, visit: Visit, cover: Cover) -> None:
    view, _ = covering(cover, visit, [0.0])
    view.choose()
    assert view.property("kind") == cover.value
    assert not view.property("codeOffered")


@pytest.mark.parametrize("end", ["0417", "999999999999", "forget"])
def test_nothing_of_a_code_is_kept_after_use(fonts: None, visit: Visit, end: str) -> None:
    """Four digits stand in any memory by chance: no search can prove this, their holder can."""
    view, said = away(visit, [0.0])
    assert "0417" not in repr(vars(view)), "chosen, it is a digest"
    assert view.property("chosen") == ""
    enter(view, "04")
    assert "04" not in view.property("chosen"), "typed, it is dots"
    view.erase()
    view.erase()
    view.forget() if end == "forget" else enter(view, end)
    kept = vars(view)
    assert (kept["_absence"], kept["_typed"]) == (None, "")


def test_a_closed_cover_answers_nothing_for_the_next_patron(fonts: None, visit: Visit) -> None:
    clock = [0.0]
    view, said = covering(Cover.WARNING, visit, clock)
    view.forget()
    clock[0] = 1000.0
    QTest.qWait(400)
    view.stay()
    assert said == []


def test_a_hidden_screen_offers_no_telephone(fonts: None, visit: Visit) -> None:
    view, _ = covering(Cover.HIDDEN, visit, [0.0])
    assert not view.property("phoneOffered")
