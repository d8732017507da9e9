"""What is wrong with a file, where, and what was expected: said to people who edit it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.config.french import quoted, spaced


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        line: From 1; 0 if the whole file is meant.
        column: From 1.
        what: What is wrong, in French, without a full stop.
        expected: What would be right; empty if `what` says it.
        suggestion: What was probably meant.
    """

    file: str
    line: int
    column: int
    what: str
    expected: str = ""
    suggestion: str = ""

    def __str__(self) -> str:
        return self.told(self.file)

    def told(self, file: str) -> str:
        """Return the problem in words, with another name for the file.

        Editors find the place by what stands before the first space.
        """
        place = f"{file}:{self.line}:{self.column}" if self.line else file
        expected = f". Attendu : {self.expected}" if self.expected else ""
        suggestion = f". Vouliez-vous dire {quoted(self.suggestion)} ?" if self.suggestion else ""
        return f"{place}: {spaced(self.what + expected + suggestion)}"


class ConfigError(Exception):
    """A file cannot be used; `problems` are all that is wrong with it, in the file's order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def closest(word: str, known: Iterable[str]) -> str:
    """Return what was probably meant; empty if nothing is near."""
    by_folded = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""
