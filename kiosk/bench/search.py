"""How long one key of the search takes, at three sizes of the catalogue.

The catalogue is the shipped one; where more services are wanted, made-up ones follow whose words
are different, so that the tree of letters grows too. People type the queries key by key, and every
key is a search; each key is asked of a fresh index, so that nothing is remembered.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.findable import entries_of
from kiosk.config.load import load_catalogue
from kiosk.core.search import Entry, Field, Index, Phrase

SIZES = (30, 100, 1_000)
ROUNDS = 3
SHIPPED = Path(__file__).parents[2] / "shortcuts.yaml"
TYPED = (
    "chommage", "je veux m'actualiser", "carte grize", "acte de naissanse", "sécuritée social",
    "avis d'imposition", "titre de sejour", "rsa", "apprentisage", "demmander un passport",
)  # fmt: skip
SYLLABLES = (
    "ba", "ca", "di", "fo", "gu", "la", "mi", "no", "pu", "ra", "sé", "ti", "vo", "cher", "tion",
    "ment", "port", "gra", "ple", "aire",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """One catalogue's figures."""

    services: int
    words: int
    built_ms: float
    median_ms: float
    p95_ms: float
    most_ms: float


def measure(*, rounds: int = ROUNDS, sizes: Sequence[int] = SIZES) -> Sequence[Measured]:
    """Type the same queries into catalogues of several sizes."""
    return [_measured(size, rounds) for size in sizes]


def _measured(size: int, rounds: int) -> Measured:
    entries = list(_entries(size))
    built: list[float] = []
    keys: list[float] = []
    words = 0
    for _ in range(rounds):
        began = time.perf_counter_ns()
        index = Index(entries)
        built.append((time.perf_counter_ns() - began) / 1e6)
        words = index.size
        for query in TYPED:
            for end in range(1, len(query) + 1):
                index.forget()
                began = time.perf_counter_ns()
                index.search(query[:end])
                keys.append((time.perf_counter_ns() - began) / 1e6)
    return Measured(
        services=len(entries),
        words=words,
        built_ms=statistics.median(built),
        median_ms=statistics.median(keys),
        p95_ms=statistics.quantiles(keys, n=20)[-1],
        most_ms=max(keys),
    )


def _entries(size: int) -> Iterator[Entry]:
    shipped = list(entries_of(load_catalogue(SHIPPED)))[:size]
    yield from shipped
    chance = random.Random(size)  # noqa: S311 - the same words every time
    for number in range(size - len(shipped)):
        yield Entry(f"service-{number}", tuple(_phrases(chance)))


def _phrases(chance: random.Random) -> Iterator[Phrase]:
    def words(count: int) -> str:
        return " ".join(
            "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(count)
        )

    yield Phrase(words(2), Field.NAME)
    yield Phrase(words(3), Field.SUBTITLE)
    yield Phrase(words(8), Field.SUMMARY)
    for _ in range(8):
        yield Phrase(words(1), Field.WORD)
    for task in range(4):
        yield Phrase(words(4), Field.TASK, f"task-{task}")
