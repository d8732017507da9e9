"""Plain French: how long a sentence may be, and which words have a plainer one.

« Français simple », not FALC: that name belongs to texts which people with intellectual
disabilities have read before. Only what a program can see is checked here: length and words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LONGEST_SENTENCE = 20
LONGEST_STEP = 12
"""Words of a label, and of what a patron is told to do: a sentence that begins with « Posez »."""
MOST_ON_A_SCREEN = 60
"""Words of ours; names of services, of documents and of keys are not counted."""

AVOIDED = Path(__file__).with_name("avoided.txt")

_QUOTED = re.compile("«[^»]*»")
_SENTENCE = re.compile(r"[^.!?…:]+(?:[.!?…:]+(?=\s|$)|$)")
_STEP = re.compile(r"(?:ne\s|n’)?\w+ez\b", re.IGNORECASE)
_WORD = re.compile(r"\w")
_NO_STEP = ("vous", "chez", "assez", "avez")


def words_of(text: str) -> list[str]:
    """Return the words of a text: what stands between spaces and has a letter or a digit."""
    return [word for word in text.split() if _WORD.search(word)]


def faults(text: str) -> Iterator[str]:
    """Yield what is not plain in a French text, in French, without a full stop."""
    for sentence in _SENTENCE.findall(text):
        count, most = len(words_of(sentence)), _longest(sentence.strip())
        if count > most:
            what = "cette consigne" if most == LONGEST_STEP else "cette phrase"
            yield f"{what} a {count} mots. Au plus : {most}"
    said = _QUOTED.sub(" ", text.lower()).replace("'", "’")
    for pattern, plain in avoided():
        if found := pattern.search(said):
            yield f"« {found.group()} » est un mot difficile. Plus simple : {plain}"


def _longest(sentence: str) -> int:
    finished = sentence[-1:] in tuple(".!?…:")
    first = sentence.split(maxsplit=1)[0].lower() if sentence else ""
    told = _STEP.match(sentence) is not None and first not in _NO_STEP
    return LONGEST_STEP if told or not finished else LONGEST_SENTENCE


@cache
def avoided(file: Path = AVOIDED) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the words to avoid, as patterns, each with its plain word."""
    found = []
    for line in file.read_text().splitlines():
        if line and not line.startswith("#"):
            hard, _, plain = line.partition(" → ")
            for word in hard.split(", "):
                stem = re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+")
                end = r"\w*" if word.endswith("*") else r"\b"
                found.append((re.compile(rf"\b{stem}{end}"), plain))
    return tuple(found)
