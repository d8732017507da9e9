"""When a terminal that nobody touches asks « Vous êtes toujours là ? », as pure arithmetic.

Times are seconds of a monotonic clock that does not run while the machine sleeps, so a changed
wall clock or a suspend neither ends nor extends a session. WCAG 2.2.1 and EN 301 549 ask for a
warning of at least 20 s that one simple action answers; ours gives 60 s.

No limit ends a session by itself, not the soft one either: it asks, and only silence ends.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

PHONE = 900.0
"""« J’attends un code ou je téléphone » covers the screen so long, once a session."""

HIDDEN = 300.0
"""« Cacher l’écran » covers it at most so long."""

SHOWN_MINUTES = 10
"""The time left appears only now: a permanent countdown frightens."""


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """The place's own times, in seconds (terminal.yaml `times`)."""

    idle: float = 300.0
    idle_typed: float = 600.0
    warning: float = 60.0
    warning_typed: float = 120.0
    soft_limit: float = 2700.0
    extension: float = 900.0
    moving: float = 30.0  # a print or scan counts only while bytes moved this lately
    moving_at_most: float = 300.0  # and defers the question no longer than this


@dataclass(frozen=True, slots=True)
class Activity:
    """What is known of the patron's presence.

    Attributes:
        last_input: When a real key, pointer or touch event last arrived.
        typed: Whether typed input would be lost.
        last_moved: When a byte or page of a print, scan or upload last moved; None if nothing runs.
        until: When the soft limit asks, busy or not.
    """

    last_input: float
    typed: bool = False
    last_moved: float | None = None
    until: float = math.inf


def asks_at(activity: Activity, times: IdleTimes) -> float:
    """Return when to ask, if nothing happens until then."""
    idle = times.idle_typed if activity.typed else times.idle
    at = min(activity.last_input + idle, activity.until)
    if activity.last_moved is None:
        return at
    deferred = min(activity.last_moved + times.moving, at + times.moving_at_most)
    return max(at, deferred)


@dataclass(slots=True)
class Visit:
    """One patron's time at the terminal; every `now` is of the same monotonic clock.

    Attributes:
        began: When they came.
        until: The soft limit.
        phone_left: Whether « J’attends un code ou je téléphone » can still be taken.
    """

    times: IdleTimes
    began: float
    last_input: float = field(init=False)
    typed: bool = field(default=False, init=False)
    until: float = field(init=False)
    phone_left: bool = field(default=True, init=False)

    def __post_init__(self) -> None:
        self.last_input = self.began
        self.until = self.began + self.times.soft_limit

    def touched(self, now: float, *, typed: bool) -> None:
        """Real input arrived."""
        self.last_input = now
        self.typed = typed

    def asks_at(self, last_moved: float | None) -> float:
        """Return when to ask, if nothing happens until then."""
        return asks_at(Activity(self.last_input, self.typed, last_moved, self.until), self.times)

    @property
    def warning(self) -> float:
        """How long a question waits for its answer."""
        return self.times.warning_typed if self.typed else self.times.warning

    def answered(self, now: float) -> None:
        """« C’est moi, je continue »; at the soft limit this asks for more time as well."""
        self.last_input = now
        if self.until < now + self.times.idle:  # else they would be asked again at once
            self.until = now + self.times.extension

    def extended(self) -> None:
        """« 15 minutes de plus »."""
        self.until += self.times.extension

    def minutes_left(self, now: float) -> int | None:
        """Return what the patron is shown; None while there is plenty."""
        minutes = int((self.until - now) / 60) + 1
        return max(0, minutes) if minutes <= SHOWN_MINUTES else None

    def take_phone(self) -> float:
        """« J’attends un code ou je téléphone »: return how long the screen is covered now."""
        self.phone_left = False
        return PHONE
