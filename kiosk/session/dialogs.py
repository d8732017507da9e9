"""A page's questions, one at a time, asked by our own screens and never by a nested event loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

MOST_WAITING = 4
MOST_ALERTS = 3
"""After so many from one page in a row the rest answer themselves: a loop must end somewhere."""


class Asking(StrEnum):
    """What is asked; QML has the sentence and the buttons."""

    ALERT = "alert"
    CONFIRM = "confirm"
    PROMPT = "prompt"
    LEAVE_PAGE = "leave-page"  # beforeunload
    LEAVE_SITE = "leave-site"  # from an official site to one that is not; text is its host
    CHOOSE_FILE = "choose-file"


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        page: Number of the page that asks.
        text: The page's words, at most 500 letters.
        answer: Called once, with yes or no and the patron's text.
    """

    kind: Asking
    page: int
    answer: Callable[[bool, str], None]
    text: str = ""
    default: str = ""


class Questions:
    """Those that wait; the first is on the screen.

    Args:
        changed: Called when another question is on the screen, or none.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._waiting: deque[Question] = deque()
        self._asked: dict[int, int] = {}

    @property
    def current(self) -> Question | None:
        return self._waiting[0] if self._waiting else None

    def ask(self, question: Question) -> None:
        """Put a question; one too many is answered « no » at once."""
        if question.kind in (Asking.ALERT, Asking.CONFIRM, Asking.PROMPT):
            self._asked[question.page] = self._asked.get(question.page, 0) + 1
            if self._asked[question.page] > MOST_ALERTS:
                question.answer(False, "")
                return
        if len(self._waiting) >= MOST_WAITING:
            question.answer(False, "")
            return
        self._waiting.append(question)
        if len(self._waiting) == 1:
            self._changed()

    def answer(self, yes: bool, text: str = "") -> None:
        """Answer the question on the screen."""
        if self._waiting:
            question = self._waiting.popleft()
            question.answer(yes, text)
            self._changed()

    def forget(self, page: int) -> None:
        """A page has gone: its questions are answered « no »."""
        mine = [question for question in self._waiting if question.page == page]
        self._asked.pop(page, None)
        for question in mine:
            self._waiting.remove(question)
            question.answer(False, "")
        if mine:
            self._changed()

    def loaded(self, page: int) -> None:
        """Another document stands in the page: it may ask afresh."""
        self._asked.pop(page, None)
