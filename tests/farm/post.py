"""The post between the farm's sites: codes that one sends and another shows."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

GOOD_FOR = 600.0


class Checked(Enum):
    """What a typed code turned out to be."""

    RIGHT = "right"
    WRONG = "wrong"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail in the box."""

    subject: str
    text: str


@dataclass(slots=True)
class Post:
    """A mailbox, and the code that was sent to it last.

    Attributes:
        good_for: Seconds that a code holds; may be changed while the farm runs.
        now: A clock.
    """

    good_for: float = GOOD_FOR
    now: Callable[[], float] = time.monotonic
    letters: list[Letter] = field(default_factory=list)
    _code: str = ""
    _sent: float = 0.0

    def send_code(self) -> str:
        """Send a fresh code; the one before it is worth nothing any more."""
        self._code, self._sent = f"{secrets.randbelow(1_000_000):06}", self.now()
        self.letters.append(
            Letter("Votre code de connexion", f"Votre code est {self._code}. Ne le donnez jamais.")
        )
        return self._code

    def check(self, typed: str) -> Checked:
        """Judge what was typed; a right code holds once."""
        if not self._code or typed.strip() != self._code:
            return Checked.WRONG
        if self.now() - self._sent > self.good_for:
            return Checked.LAPSED
        self._code = ""
        return Checked.RIGHT
