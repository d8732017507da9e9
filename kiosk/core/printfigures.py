"""How much was printed, and how: counts by option, of nobody. Pure.

Kept while the shell lives; what keeps figures for good reads them from here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintedAs:
    """The options that make a page dear or cheap, as IPP keywords.

    Attributes:
        color: `print-color-mode`.
        sides: `sides`.
    """

    color: str
    sides: str


@dataclass(frozen=True, slots=True)
class Pages:
    """Pages of all copies.

    Attributes:
        asked: For which somebody tapped « Imprimer ».
        out: Which came out, as far as the printer tells.
        given_back: Which somebody said had gone wrong.
    """

    asked: int = 0
    out: int = 0
    given_back: int = 0


class PrintFigures:
    """The counts of one terminal."""

    def __init__(self) -> None:
        self._asked: Counter[PrintedAs] = Counter()
        self._out: Counter[PrintedAs] = Counter()
        self._given_back: Counter[PrintedAs] = Counter()

    def printed(self, how: PrintedAs, *, asked: int, out: int) -> None:
        """A print has ended, well or not."""
        self._asked[how] += asked
        self._out[how] += out

    def given_back(self, how: PrintedAs, pages: int) -> None:
        """Somebody said that a print had gone wrong."""
        self._given_back[how] += pages

    @property
    def pages(self) -> Mapping[PrintedAs, Pages]:
        """Counts by option; none for what was never asked."""
        return {
            how: Pages(self._asked[how], self._out[how], self._given_back[how])
            for how in self._asked
        }

    @property
    def total(self) -> Pages:
        """All of it."""
        return Pages(self._asked.total(), self._out.total(), self._given_back.total())
