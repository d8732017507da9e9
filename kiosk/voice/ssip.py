"""The Speech Synthesis Interface Protocol, as far as it is needed: replies, events, data lines.

A reply is lines of `NNN-text` and a last one of `NNN text`. Codes from 700 to 799 are events, which
come at any time; all others answer commands, in order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_BYTES = 65_536
"""Of one reply: the list of all voices has a tenth of it."""

BEGIN, END, CANCELLED = 701, 702, 703

_LINE = re.compile(r"([1-7][0-9]{2})([- ])(.*)")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class SsipError(Exception):
    """The daemon does not speak SSIP."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply or event.

    Attributes:
        lines: Every line but the last, which is for people.
    """

    code: int
    lines: tuple[str, ...]

    @property
    def is_event(self) -> bool:
        return 700 <= self.code < 800

    @property
    def is_ok(self) -> bool:
        return 200 <= self.code < 300


class Parser:
    """Makes replies of what arrives, however it is cut."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []
        self._size = 0

    def feed(self, data: bytes) -> list[Reply]:
        """Return the replies that are whole now.

        Raises:
            SsipError: That is no SSIP, or far too much of it.
        """
        replies = []
        *whole, self._rest = (self._rest + data).split(b"\n")
        for line in whole:
            self._size += len(line)
            found = _LINE.fullmatch(line.rstrip(b"\r").decode(errors="replace"))
            if found is None:
                raise SsipError("not a reply")
            if found[2] == "-":
                self._lines.append(found[3])
            else:
                replies.append(Reply(int(found[1]), tuple(self._lines)))
                self._lines, self._size = [], 0
        if self._size + len(self._rest) > MOST_BYTES:
            raise SsipError("too long")
        return replies


def data(text: str) -> bytes:
    """Return a text as SPEAK expects it after its 230: one line, no control character, a dot."""
    line = _CONTROL.sub(" ", text)
    if line.startswith("."):
        line = "." + line
    return line.encode(errors="replace") + b"\r\n.\r\n"
