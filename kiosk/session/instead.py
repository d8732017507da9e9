"""The official way to offer where another site was refused.

People come with addresses of paid intermediaries (« carte-grise-express ») and of imitations
(« ameli-remboursement »): the words in them usually say what they came for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

SHORTEST_WORD = 3
SHORTEST_PART = 5
"""So long must a word be to count inside another one (« pointscaf » is no word about the CAF)."""


COMMON = frozenset(
    {
        "www", "gouv", "mon", "mes", "ma", "les", "des", "une", "pour", "france", "service",
        "services", "public", "point", "site", "aide", "aides", "accueil", "compte", "fr", "com",
        "demande", "beta",
    }
)  # fmt: skip
"""Words that say nothing of which service is meant."""


@dataclass(frozen=True, slots=True)
class Official:
    """An official service, by the words that people know it by."""

    id: str
    names: frozenset[str]
    words: frozenset[str]


def official(service_id: str, hosts: Iterable[str], name: str, subtitle: str) -> Official:
    """Return a service with its words: names count more than what one does there."""
    labels = (label for host in hosts for label in host.split(".")[:-1])
    names = {plain(name).replace(" ", ""), *plain(name).split(), *words(" ".join(labels))}
    names -= COMMON
    return Official(
        service_id,
        frozenset(word for word in names if len(word) >= SHORTEST_WORD),
        frozenset(words(subtitle) - COMMON),
    )


def instead_of(host: str, officials: Iterable[Official]) -> str:
    """Return the id of the one service that a refused host most resembles; empty if none does."""
    asked = words(host.rpartition(".")[0])
    scores = {each.id: _score(asked, each) for each in officials}
    best = max(scores.values(), default=0)
    found = [service_id for service_id, score in scores.items() if score == best]
    return found[0] if best > 0 and len(found) == 1 else ""


def _score(asked: set[str], service: Official) -> int:
    return sum(
        3 * any(_same(word, name) for name in service.names)
        + any(_same(word, other) for other in service.words)
        for word in asked
    )


def _same(word: str, known: str) -> bool:
    return word == known or (len(known) >= SHORTEST_PART and known in word)


def words(text: str) -> set[str]:
    """Return the words of a text or host, without accents."""
    return {word for word in plain(text).split() if len(word) >= SHORTEST_WORD}


def plain(text: str) -> str:
    """Return small letters and figures of a text, everything else a space."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", bare))
