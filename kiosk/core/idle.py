"""When a terminal that nobody touches asks « Vous êtes toujours là ? », as pure arithmetic.

Times are seconds of a monotonic clock that does not run while the machine sleeps, so a changed
wall clock or a suspend neither ends nor extends a session. WCAG 2.2.1 and EN 301 549 ask for a
warning of at least 20 s that one simple action answers; ours gives 60 s.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """The place's own times, in seconds (terminal.yaml `times`)."""

    idle: float = 300.0
    idle_typed: float = 600.0
    moving: float = 30.0  # a print or scan counts only while bytes moved this lately
    moving_at_most: float = 300.0  # and defers the question no longer than this


@dataclass(frozen=True, slots=True)
class Activity:
    """What is known of the patron's presence.

    Attributes:
        last_input: When a real key, pointer or touch event last arrived.
        typed: Whether typed input would be lost.
        last_moved: When a byte or page of a print, scan or upload last moved; None if nothing runs.
    """

    last_input: float
    typed: bool = False
    last_moved: float | None = None


def asks_at(activity: Activity, times: IdleTimes) -> float:
    """Return when to ask, if nothing happens until then."""
    at = activity.last_input + (times.idle_typed if activity.typed else times.idle)
    if activity.last_moved is None:
        return at
    deferred = min(activity.last_moved + times.moving, at + times.moving_at_most)
    return max(at, deferred)
