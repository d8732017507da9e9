"""The search that forgives: what somebody types → services, best first. No Qt, no I/O.

A service is found by phrases: its name, the everyday words that the catalogue has for it
(`words:`), what people come for, and the words around these. Accents, capitals, apostrophes,
dots of abbreviations and the s or x of a plural do not count; small words (« je veux », « de la »)
are dropped where others are left.

**How a word is matched.** As a whole; as a beginning, because people are still typing (a word of
less than 3 letters only if it is the last); with a slip (one letter too many, too few, wrong, or
two exchanged): one in words of 4 to 7 letters, two in longer ones; with a slip in a beginning of 5
letters or more. Slips are only looked for where nothing is written so. A number takes none: 3949
is not 3939.

**How services are ranked.** Only those are kept that have the most of the words. Among them, by
points: each word gives `FIELD[where it stands] × QUALITY[how it was matched]`, the best place
counts; a phrase of which every word was asked gives `WHOLE` for each of its words; a phrase that is
exactly what was asked gives `EXACTLY` more. Equal points: the catalogue's own order. So the same
letters always give the same answer.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

LONGEST_QUERY = 80
SHORTEST = 2
"""One letter begins half of all words."""
MOST_WORDS = 8
SURE = 3
"""So many letters must a word have that is only begun, if others follow it."""
TRIED = 4
"""So many letters must a word have before a slip in it is looked for."""
BEGUN = 5
"""So many before a slip is looked for in what may be only its beginning."""
LONG = 8
"""From this length on, two slips."""

STOP = frozenset(
    {
        "a", "ai", "au", "aux", "avec", "avoir", "besoin", "c", "ca", "ce", "cela", "ces",
        "cet", "cette", "cherche", "comment", "d", "dan", "de", "des", "doi", "du", "elle",
        "en", "est", "et", "etre", "faire", "fait", "faut", "il", "ils", "j", "jai", "je", "l",
        "la", "le", "les", "leur", "lui", "m", "ma", "me", "mes", "moi", "mon", "n", "ne",
        "nos", "notre", "nou", "on", "ou", "par", "pas", "peu", "peut", "plu", "pour",
        "pourquoi", "pouvoir", "pui", "qu", "que", "quel", "quelle", "qui", "quoi", "s", "sa",
        "se", "ses", "si", "son", "souhaite", "souhaiterai", "sur", "t", "ta", "tes", "ton",
        "un", "une", "veu", "veut", "vien", "vos", "votre", "vou", "voudrai", "vouloir", "y",
    }
)  # fmt: skip
"""Words that say nothing of what is wanted, as `fold` leaves them: « veux » is « veu »."""


class Field(StrEnum):
    """Where a phrase stands."""

    NAME = "name"
    WORD = "word"  # an everyday word of the service
    TASK_WORD = "task-word"
    TASK = "task"
    SUBTITLE = "subtitle"
    CATEGORY = "category"
    SUMMARY = "summary"


FIELD = {
    Field.NAME: 10,
    Field.WORD: 10,
    Field.TASK_WORD: 9,
    Field.TASK: 6,
    Field.SUBTITLE: 4,
    Field.CATEGORY: 2,
    Field.SUMMARY: 2,
}
QUALITY = {"whole": 10, "beginning": 7, "slip": 5, "slip-in-beginning": 3}
WHOLE = 12
EXACTLY = 60


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words by which a service is found.

    Attributes:
        task: The id of what people come for, if the phrase is about that.
    """

    text: str
    field: Field
    task: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A service and its phrases."""

    id: str
    phrases: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A service that was found.

    Attributes:
        task: What people come for, if that is what was found.
        slips: Letters that had to be forgiven.
    """

    id: str
    task: str
    points: int
    slips: int


# ── words ────────────────────────────────────────────────────────────────────────────────────

_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?(?![a-z])")
_WORD = re.compile(r"[a-z0-9]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})


def fold(text: str) -> list[str]:
    """Return the words of a text, in small bare letters, without the marks of a plural."""
    small = unicodedata.normalize("NFKD", text.casefold().translate(_LIGATURES))
    bare = "".join(letter for letter in small if not unicodedata.combining(letter))
    joined = _DOTTED.sub(lambda found: found[0].replace(".", ""), bare)
    return [_singular(word) for word in _WORD.findall(joined)]


def meaning(text: str) -> list[str]:
    """Return the words of a text that say something, each once; the last word if none does."""
    words = list(dict.fromkeys(fold(text)))
    kept = [word for word in words if word not in STOP and (len(word) > 1 or word.isdecimal())]
    return kept or words[-1:]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


# ── the vocabulary: sorted, and a tree of its letters ────────────────────────────────────────


@dataclass(slots=True)
class _Node:
    """Letters that words begin with; those words are the sorted vocabulary's from `low` on."""

    low: int
    high: int
    children: dict[str, _Node] = field(default_factory=dict)
    ends: bool = False  # the first of them ends here


@dataclass(frozen=True, slots=True)
class _Match:
    quality: str
    slips: int


@dataclass(frozen=True, slots=True)
class _Place:
    """A phrase of an entry, as the index knows it."""

    entry: int
    field: Field
    task: str
    words: tuple[int, ...]


class Index:
    """Everything that can be found. Built once; asked at each key."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._ids: list[str] = []
        said: list[tuple[int, Phrase, tuple[str, ...]]] = []
        for entry in entries:
            for phrase in entry.phrases:
                said += ((len(self._ids), phrase, words) for words in _words_of(phrase))
            self._ids.append(entry.id)
        self._words = sorted({word for _, _, words in said for word in words})
        numbers = {word: number for number, word in enumerate(self._words)}
        self._places: list[_Place] = []
        self._by_word: list[list[int]] = [[] for _ in self._words]
        for number, (entry_number, phrase, words) in enumerate(said):
            place = tuple(numbers[word] for word in words)
            self._places.append(_Place(entry_number, phrase.field, phrase.task, place))
            for word in place:
                self._by_word[word].append(number)
        self._root = _tree(self._words)
        self._matches = lru_cache(maxsize=256)(self._find)

    @property
    def size(self) -> int:
        """How many different words there are."""
        return len(self._words)

    def forget(self) -> None:
        """Forget what was asked; only a measurement wants that."""
        self._matches.cache_clear()

    # ── asking ───────────────────────────────────────────────────────────────────────────────

    def search(self, query: str, *, most: int = 9) -> list[Hit]:
        """Return what was found, best first; nothing for less than two letters or figures."""
        asked = meaning(query[:LONGEST_QUERY])[:MOST_WORDS]
        if sum(map(len, asked)) < SHORTEST:
            return []
        matches = [self._matches(word, word == asked[-1]) for word in asked]
        points, count, tasks = self._points(matches)
        if not points:
            return []
        wanted = max(count.values())
        kept = [entry for entry in points if count[entry] == wanted]
        known = {word for match in matches for word in match}
        exact = tuple(map(self._number, asked))
        for entry, more in self._whole(kept, known, exact).items():
            gained, task = max(more)
            points[entry] += gained
            if gained > tasks[entry][0]:
                tasks[entry] = (gained, task)
        kept.sort(key=lambda entry: (-points[entry], entry))
        return [
            Hit(self._ids[entry], tasks[entry][1], points[entry], self._slips(entry, matches))
            for entry in kept[:most]
        ]

    def _points(
        self, matches: Sequence[dict[int, _Match]]
    ) -> tuple[dict[int, int], dict[int, int], dict[int, tuple[int, str]]]:
        """For each entry: its points, how many of the words it has, and its best task."""
        points: dict[int, int] = {}
        count: dict[int, int] = {}
        tasks: dict[int, tuple[int, str]] = {}
        whole: dict[tuple[int, str], int] = {}  # what all phrases of a task give
        for match in matches:
            best: dict[int, tuple[int, str]] = {}
            for word, how in match.items():
                quality = QUALITY[how.quality]
                for number in self._by_word[word]:
                    place = self._places[number]
                    gained = FIELD[place.field] * quality
                    if place.task:
                        key = (place.entry, place.task)
                        whole[key] = whole.get(key, 0) + gained
                    if gained > best.get(place.entry, (0, ""))[0]:
                        best[place.entry] = (gained, place.task)
            for entry, (gained, task) in best.items():
                points[entry] = points.get(entry, 0) + gained
                count[entry] = count.get(entry, 0) + 1
                if gained > tasks.get(entry, (0, ""))[0]:
                    tasks[entry] = (gained, task)
        for (entry, task), gained in whole.items():
            best_of, likely = tasks[entry]
            if likely and gained > whole[(entry, likely)]:
                tasks[entry] = (best_of, task)
        return points, count, tasks

    def _whole(
        self, kept: Sequence[int], known: set[int], exact: tuple[int, ...]
    ) -> dict[int, list[tuple[int, str]]]:
        """What phrases give of which every word was asked."""
        wanted = set(kept)
        found: dict[int, list[tuple[int, str]]] = {}
        for number in {number for word in known for number in self._by_word[word]}:
            place = self._places[number]
            if place.entry in wanted and known.issuperset(place.words):
                gained = WHOLE * len(place.words) * FIELD[place.field] // 10
                gained += EXACTLY if place.words == exact else 0
                found.setdefault(place.entry, []).append((gained, place.task))
        return found

    def _slips(self, entry: int, matches: Sequence[dict[int, _Match]]) -> int:
        return sum(
            min(
                (
                    how.slips
                    for word, how in match.items()
                    if any(self._places[place].entry == entry for place in self._by_word[word])
                ),
                default=0,
            )
            for match in matches
            if any(how.slips for how in match.values())
        )

    # ── one word ─────────────────────────────────────────────────────────────────────────────

    def _number(self, word: str) -> int:
        at = bisect_left(self._words, word)
        return at if self._words[at : at + 1] == [word] else -1

    def _find(self, word: str, last: bool) -> dict[int, _Match]:
        """Return the numbers of the words that this one may mean, and how each was matched."""
        found: dict[int, _Match] = {}
        if last or len(word) >= SURE:
            low, high = bisect_left(self._words, word), bisect_left(self._words, word + "\x7f")
            found = dict.fromkeys(range(low, high), _Match("beginning", 0))
        whole = self._number(word)
        if whole >= 0:
            found[whole] = _Match("whole", 0)
        if found or len(word) < TRIED or word.isdecimal():
            return found
        near = self._near(word, 1 if len(word) < LONG else 2)
        found = {node.low: _Match("slip", slips) for node, slips in reversed(near) if node.ends}
        if not found and len(word) >= BEGUN:
            for node, slips in near:
                for number in range(node.low, node.high):
                    found.setdefault(number, _Match("slip-in-beginning", slips))
        return found

    def _near(self, word: str, most: int) -> list[tuple[_Node, int]]:
        """Return nodes whose letters are at most so many slips from a word, fewest slips first.

        Damerau and Levenshtein's distance in its restricted form (no letter is moved twice), one
        row of the table for each letter of the tree; a row without a small number ends a branch.
        """
        size, far = len(word), most + 1
        found: list[tuple[int, int, _Node]] = []
        first = [at if at <= most else far for at in range(size + 1)]
        walk = [
            (child, letter, first, first, "", 1) for letter, child in self._root.children.items()
        ]
        while walk:
            node, letter, above, two_above, before, depth = walk.pop()
            row = [far] * (size + 1)
            least = far
            if depth <= most:
                row[0] = least = depth
            for at in range(max(1, depth - most), min(size, depth + most) + 1):
                cost = above[at - 1]
                if word[at - 1] != letter:
                    cost = min(cost, above[at], row[at - 1]) + 1
                    if at > 1 and word[at - 1] == before and word[at - 2] == letter:
                        cost = min(cost, two_above[at - 2] + 1)
                if cost < far:
                    row[at] = cost
                    least = min(least, cost)
            if row[size] <= most:
                found.append((row[size], node.low, node))
            if least <= most:
                walk += [
                    (child, deeper, row, above, letter, depth + 1)
                    for deeper, child in node.children.items()
                ]
        found.sort(key=lambda one: one[:2])
        return [(node, slips) for slips, _, node in found]


def _words_of(phrase: Phrase) -> Iterator[tuple[str, ...]]:
    words = tuple(meaning(phrase.text))
    if words:
        yield words
    if len(words) > 1 and phrase.field in (Field.NAME, Field.WORD, Field.TASK_WORD):
        yield ("".join(words),)  # « cartegrise »


def _tree(words: Sequence[str]) -> _Node:
    root = _Node(0, len(words))
    for number, word in enumerate(words):
        node = root
        for letter in word:
            node = node.children.setdefault(letter, _Node(number, number))
            node.high = number + 1
        node.ends = True
    return root
