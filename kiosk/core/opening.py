"""When a place is open, from the hours that its door says.

Times are local and have no seconds; a place that is open past midnight says two spans. Public
holidays are not known here: whoever shows an hour says that it is the usual one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

DAY = 24 * 60
_CLOCK = r"(\d{1,2}) ?[:h] ?(\d{2})?"
_SPAN = re.compile(rf"{_CLOCK} ?(?:-|–|à) ?{_CLOCK}")


class Weekday(Enum):
    """Days as terminal.yaml writes them; the number is `datetime.weekday()`'s."""

    LUNDI = 0
    MARDI = 1
    MERCREDI = 2
    JEUDI = 3
    VENDREDI = 4
    SAMEDI = 5
    DIMANCHE = 6


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one minute of a day until another, which no longer belongs to it."""

    begins: int
    ends: int


Hours = Mapping[Weekday, Sequence[Span]]


class BadHours(ValueError):
    """What is written is no hours."""


def spans_of(text: str) -> tuple[Span, ...]:
    """Read « 9:00-12:00, 13:30-17:00 » or « 9h-12h30 »; nothing is a day on which it is closed.

    Raises:
        BadHours: It cannot be read, or a span ends before it begins or within another.
    """
    spans = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        found = _SPAN.fullmatch(part)
        if found is None:
            raise BadHours(part)
        begins = 60 * int(found[1]) + int(found[2] or 0)
        ends = 60 * int(found[3]) + int(found[4] or 0)
        minutes = (int(found[2] or 0), int(found[4] or 0))
        if not begins < ends <= DAY or max(minutes) > 59:
            raise BadHours(part)
        spans.append(Span(begins, ends))
    if any(later.begins < earlier.ends for earlier, later in zip(spans, spans[1:], strict=False)):
        raise BadHours(text)
    return tuple(spans)


class Standing(Enum):
    """What the door says now."""

    UNKNOWN = "unknown"
    OPEN = "open"  # until `minute` of today
    LATER = "later"  # opens at `minute` of today
    TOMORROW = "tomorrow"
    ANOTHER_DAY = "another-day"


@dataclass(frozen=True, slots=True)
class Door:
    """Whether a place is open.

    Attributes:
        minute: Of the day: when it closes, or opens next.
        days: Until it opens next.
    """

    standing: Standing
    minute: int = 0
    days: int = 0


def door_at(hours: Hours, now: datetime) -> Door:
    """Say whether a place is open now, and until when or from when on."""
    minute = 60 * now.hour + now.minute
    for days in range(8):
        day = Weekday((now.weekday() + days) % 7)
        for span in hours.get(day, ()):
            if days == 0 and span.begins <= minute < span.ends:
                return Door(Standing.OPEN, span.ends)
            if days > 0 or minute < span.begins:
                standing = {0: Standing.LATER, 1: Standing.TOMORROW}.get(days, Standing.ANOTHER_DAY)
                return Door(standing, span.begins, days)
    return Door(Standing.UNKNOWN)
