"""« 1-3, 5 »: which pages somebody means, as they write it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class PagesFault(StrEnum):
    """Why a text names no pages; each has its sentence in Sentences.qml."""

    NONE = "pages-none"
    UNREADABLE = "pages-unreadable"
    BEYOND = "pages-beyond"


class PagesError(ValueError):
    """The text names no pages of this document."""

    def __init__(self, fault: PagesFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_DASH = r"(?:-|‐|–|—|à|au|a|/|bis|to|до|إلى)"
_PART = re.compile(rf"(\d+)(?:\s*{_DASH}\s*(\d+))?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;.+&،]*(?:\bet\b|\band\b|\be\b|\by\b)?[\s,;.+&،]*", re.IGNORECASE)


def pages_of(text: str, *, pages: int) -> tuple[int, ...]:
    """Return the pages that a text names, from 1, ascending, each once.

    « 1-3, 5 », « 1 à 3 et 5 », « 3;1 » and « 5–2 » are all understood, with any digits of Unicode.

    Args:
        pages: How many the document has.

    Raises:
        PagesError: It is empty, or something else than pages, or one is not in the document.
    """
    at, named = 0, set[int]()
    text = text.strip()
    if not text:
        raise PagesError(PagesFault.NONE)
    while at < len(text):
        part = _PART.match(text, at)
        if part is None:
            raise PagesError(PagesFault.UNREADABLE)
        first, last = (int(number) for number in (part[1], part[2] or part[1]))
        low, high = min(first, last), max(first, last)
        if low < 1 or high > pages:
            raise PagesError(PagesFault.BEYOND)
        named |= set(range(low, high + 1))
        between = _BETWEEN.match(text, part.end())
        end = between.end() if between is not None else part.end()
        if end == part.end() and end < len(text):
            raise PagesError(PagesFault.UNREADABLE)
        at = end
    return tuple(sorted(named))


def written(pages: Sequence[int]) -> str:
    """Return ascending pages as people write them: `(1, 2, 3, 5)` is « 1-3, 5 »."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
