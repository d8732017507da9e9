"""Small tools for the French sentences that staff and IT read about a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

NO_BREAK = "\u00a0"
"""Before : ; ? ! and inside guillemets; the screens' font has no narrow one (U+202F)."""
LONGEST_ECHO = 60

_BEFORE_MARK = re.compile(r" (?=[:;?!»](?:\s|[.,)]|$))")


def spaced(sentence: str) -> str:
    """Return a sentence whose marks have the spaces of French typography."""
    return _BEFORE_MARK.sub(NO_BREAK, sentence).replace("« ", f"«{NO_BREAK}")


def quoted(value: Any) -> str:
    """Return what somebody wrote, in guillemets, on one line and without anything invisible."""
    match value:
        case bool():
            text = str(value).lower()
        case float():
            text = number(value)
        case _:
            text = str(value)
    cut = text if len(text) <= LONGEST_ECHO else text[: LONGEST_ECHO - 1] + "…"
    return f"« {''.join(map(_visible, cut))} »"


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() else f"\\u{ord(character):04x}"


def listed(words: Iterable[str]) -> str:
    """Return « a, b ou c »."""
    *most, last = words
    return f"{', '.join(most)} ou {last}" if most else last


def number(value: float) -> str:
    """Return a number as a YAML file would have it: 5 rather than 5.0."""
    return f"{value:.15g}"


def counted(count: int, one: str, many: str) -> str:
    """Return « 1 fichier », « 2 fichiers »; French counts 0 as one."""
    return f"{count} {one if count < 2 else many}"
