"""« Je reviens »: a patron's own four digits, and how often somebody may try them.

Any four digits will do, 0000 too: they hold for five minutes and three tries, and a person who is
made to think of better ones forgets them. They open a session again and nothing else: anybody may
let it end, by waiting or by three wrong codes.

Kept is a digest with a salt of its own. It does not resist whoever reads the shell's memory for
long, there are ten thousand codes only; but the digits do not lie about.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from enum import Enum, auto

DIGITS = 4
TRIES = 3
AWAY = 300.0
"""The covered session waits so long, in seconds."""


class Answer(Enum):
    """What four digits are worth."""

    RIGHT = auto()
    WRONG = auto()
    OVER = auto()  # wrong, and there is no other try


class Absence:
    """One absence: the digest of its code, and the tries that are left.

    Args:
        code: Four digits, chosen by the patron.

    Raises:
        ValueError: It is something else.
    """

    def __init__(self, code: str) -> None:
        if not is_code(code):
            raise ValueError("no code")
        self._salt = secrets.token_bytes(16)
        self._digest = self._of(code)
        self.tries_left = TRIES

    def _of(self, code: str) -> bytes:
        return hashlib.scrypt(code.encode(), salt=self._salt, n=2**12, r=8, p=1, dklen=32)

    def answer(self, code: str) -> Answer:
        """Try a code; one that is not four digits costs a try as well."""
        right = hmac.compare_digest(self._of(code), self._digest)
        if right and self.tries_left > 0:
            return Answer.RIGHT
        self.tries_left = max(0, self.tries_left - 1)
        return Answer.WRONG if self.tries_left else Answer.OVER


def is_code(text: str) -> bool:
    """Whether a text is four digits, as a keypad writes them."""
    return len(text) == DIGITS and text.isascii() and text.isdigit()
