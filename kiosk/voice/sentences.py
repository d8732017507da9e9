"""Where a sentence ends: each is one utterance, and is highlighted while it is heard."""

from __future__ import annotations

import re

MOST_CHARACTERS = 20_000
"""Of one text: a page of a letter has three thousand."""

_ABBREVIATIONS = (
    "m mm mr dr pr me mgr st ste av bd bld pl rte al art cf ex p pp fig chap vol réf tél fax"
    " env max min janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim"
    " n no c.-à-d p.ex mrs ms vs e.g i.e sr sra ud uds tel"
)
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split())
"""What has a full stop within a sentence; « etc. » is not here, it may end one."""

_STOP = re.compile('[.!?…؟۔]+[\u00a0\u202f\u2009 ]?[»”"’)\\]]*(?=\\s|$)')
_BLANK_LINES = re.compile(r"\n\s*\n")
_SPACES = re.compile(r"\s+")
_WORD_BEFORE = re.compile(r"(\S+)\Z")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, each on one line; a blank line ends one too."""
    found: list[str] = []
    for paragraph in _BLANK_LINES.split(text[:MOST_CHARACTERS]):
        found += _of_paragraph(_one_line(paragraph))
    return found


def _one_line(text: str) -> str:
    """No line break; no-break spaces stay: the sentence is looked for where it is shown."""
    return _SPACES.sub(lambda space: space[0] if space[0] in "\u00a0\u202f" else " ", text).strip()


def _of_paragraph(line: str) -> list[str]:
    found: list[str] = []
    begin = 0
    for stop in _STOP.finditer(line):
        if _goes_on(line, begin, stop):
            continue
        if sentence := line[begin : stop.end()].strip():
            found.append(sentence)
        begin = stop.end()
    if rest := line[begin:].strip():
        found.append(rest)
    return found


def _goes_on(line: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether the sentence goes on after this mark."""
    after = line[stop.end() :].lstrip()
    if not after:
        return False
    if after[0].islower():  # « etc. et », « Pourquoi ? demanda-t-il »
        return True
    if stop[0].rstrip() != ".":
        return False
    word = _WORD_BEFORE.search(line[begin : stop.start()])
    if word is None:
        return False
    bare = word[1].lstrip("«“\"'(\u00a0’").rpartition("\u00a0")[2].lower()
    bare = bare.rpartition("’")[2]
    if bare in ABBREVIATIONS or (len(bare) == 1 and bare.isalpha()):  # « M. », « J. Dupont »
        return True
    return bare.isdigit() and not line[begin : stop.start()].strip().removesuffix(bare)  # « 1. »
