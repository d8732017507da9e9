"""When a door is open: hours as people write them, and what is said at each moment of a week."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.opening import BadHours, Door, Span, Standing, Weekday, door_at, spans_of

WEEK = {
    Weekday.LUNDI: spans_of("9:00-12:00, 13:30-17:00"),
    Weekday.MERCREDI: spans_of("9h-12h30"),
}
MONDAY = datetime(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", ()),
        ("9:00-12:00", ((540, 720),)),
        ("9h-12h30", ((540, 750),)),
        ("9 h 30 à 12 h", ((570, 720),)),
        ("08:30–24:00", ((510, 1440),)),
        ("9:00-12:00, 13:30-17:00", ((540, 720), (810, 1020))),
    ],
)
def test_hours_are_read_as_doors_have_them(text: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert spans_of(text) == tuple(Span(*span) for span in spans)


@pytest.mark.parametrize(
    "text",
    [
        "9",
        "neuf heures",
        "12:00-9:00",
        "9:00-9:00",
        "9:61-10:00",
        "9:00-25:00",
        "9:00-12:00, 11:00-13:00",
    ],
)
def test_what_is_no_hours_is_refused(text: str) -> None:
    with pytest.raises(BadHours):
        spans_of(text)


@pytest.mark.parametrize(
    ("day", "hour", "minute", "door"),
    [
        (0, 8, 0, Door(Standing.LATER, 540)),
        (0, 9, 0, Door(Standing.OPEN, 720)),
        (0, 11, 59, Door(Standing.OPEN, 720)),
        (0, 12, 0, Door(Standing.LATER, 810)),
        (0, 17, 0, Door(Standing.ANOTHER_DAY, 540, 2)),
        (1, 23, 0, Door(Standing.TOMORROW, 540, 1)),
        (2, 13, 0, Door(Standing.ANOTHER_DAY, 540, 5)),
    ],
)
def test_the_door_says(day: int, hour: int, minute: int, door: Door) -> None:
    assert door_at(WEEK, MONDAY.replace(day=23 + day, hour=hour, minute=minute)) == door


def test_a_place_that_opens_once_a_week_is_said_to_a_week_ahead() -> None:
    once = {Weekday.LUNDI: spans_of("9:00-10:00")}
    assert door_at(once, MONDAY.replace(hour=10)) == Door(Standing.ANOTHER_DAY, 540, 7)
    assert door_at({}, MONDAY) == Door(Standing.UNKNOWN)


@given(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2040, 1, 1)))
def test_what_opens_later_is_open_then(now: datetime) -> None:
    door = door_at(WEEK, now)
    assert door.standing is not Standing.UNKNOWN
    day = Weekday((now.weekday() + door.days) % 7)
    if door.standing is Standing.OPEN:
        assert any(span.begins <= 60 * now.hour + now.minute < span.ends for span in WEEK[day])
    else:
        assert door.minute in [span.begins for span in WEEK[day]]
