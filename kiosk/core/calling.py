"""A patron's raised hand: asked for, told to somebody or not, answered or not."""

from __future__ import annotations

from enum import StrEnum

UNANSWERED_AFTER = 180.0
"""Seconds after which a patron is told of other ways to be helped."""


class CallState(StrEnum):
    """What the screen may say of a call."""

    NONE = ""
    WAITING = "waiting"
    UNANSWERED = "unanswered"


class Call:
    """One patron's call; times are those of one monotonic clock."""

    def __init__(self) -> None:
        self._since: float | None = None

    def raised(self, now: float) -> bool:
        """The hand goes up; False if it was up, so that nobody is rung for twice."""
        if self._since is not None and now - self._since < UNANSWERED_AFTER:
            return False
        self._since = now
        return True

    def came(self) -> None:
        """« Quelqu’un est venu », or nobody is needed any more."""
        self._since = None

    def state(self, now: float) -> CallState:
        """Return what is true now."""
        if self._since is None:
            return CallState.NONE
        late = now - self._since >= UNANSWERED_AFTER
        return CallState.UNANSWERED if late else CallState.WAITING

    def turns_at(self) -> float | None:
        """When the state changes by itself; None if it does not."""
        return None if self._since is None else self._since + UNANSWERED_AFTER
