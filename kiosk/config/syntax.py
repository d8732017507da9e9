"""What the YAML parser stumbles over, in French, at the place where it has to be mended."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from ruamel.yaml.error import MarkedYAMLError


class At(Enum):
    """Which of the parser's two marks is told."""

    PROBLEM = "problem"  # where it could not go on
    CONTEXT = "context"  # where that began: a quotation mark that nobody closed


@dataclass(frozen=True, slots=True)
class Fault:
    """A syntax error.

    Attributes:
        line: From 1; 0 if the parser does not know it.
    """

    line: int
    column: int
    what: str
    expected: str = ""


RULES: tuple[tuple[str, At, str, str], ...] = (
    (
        r"found character '\\t' that cannot start any token",
        At.PROBLEM,
        "il y a une tabulation ici",
        "des espaces",
    ),
    (
        r"found character (?P<quoted>'.*'|\".*\") that cannot start any token",
        At.PROBLEM,
        "un texte ne peut pas commencer par {quoted}",
        "le texte entre guillemets droits",
    ),
    (
        "mapping values are not allowed here",
        At.PROBLEM,
        "« : » n’est pas possible ici",
        "le même retrait qu’au-dessus, ou le texte entre guillemets droits",
    ),
    (
        "sequence entries are not allowed here",
        At.PROBLEM,
        "« - » n’est pas possible ici",
        "le tiret en début de ligne",
    ),
    ("expected <block end>, but found '<scalar>'", At.PROBLEM, "ce texte est en trop", ""),
    (
        "expected <block end>",
        At.PROBLEM,
        "le retrait de cette ligne ne va pas avec celles au-dessus",
        "",
    ),
    ("expected ',' or '(?P<end>.)'", At.CONTEXT, "ce crochet n’est pas fermé", "« {end} »"),
    (
        "found unexpected (end of stream|document separator)",
        At.CONTEXT,
        "ce guillemet n’est pas fermé",
        "",
    ),
    ("could not find expected ':'", At.CONTEXT, "« : » manque après cette clé", ""),
    ("expected the node content", At.PROBLEM, "il manque une valeur ici", ""),
    (
        "found unknown escape character|expected escape sequence",
        At.PROBLEM,
        "ce code après « \\ » n’existe pas",
        "« \\\\ », ou des guillemets simples",
    ),
)
"""The parser's words → ours; the first that fits is told."""


def fault_of(error: MarkedYAMLError) -> Fault:
    """Return what to say of a syntax error."""
    said = str(error.problem or "")
    where, what, expected = At.PROBLEM, "ce n’est pas du YAML correct", ""
    for pattern, mark_of, words, wanted in RULES:
        found = re.match(pattern, said)
        if found is not None:
            groups = {name: _bare(text) for name, text in found.groupdict().items()}
            where, what = mark_of, words.format(**groups)
            expected = wanted.format(**groups)
            break
    marks = (error.problem_mark, error.context_mark)
    first, second = marks if where is At.PROBLEM else reversed(marks)
    mark = first or second
    if mark is None:
        return Fault(0, 0, what, expected)
    return Fault(mark.line + 1, mark.column + 1, what, expected)


def _bare(text: str) -> str:
    """A character that the parser has put in quotation marks, in guillemets."""
    return f"« {text[1:-1]} »" if len(text) > 1 else text
