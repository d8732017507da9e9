"""`kiosk bench navigation`, `search`, `print`: figures of this machine, one line each."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from kiosk.bench import navigation, printing, search

MOST_US = 20.0
"""A verdict's median may take so long, at any length of the list."""
MOST_MS = 10.0
"""One key of the search may take so long, at any size of the catalogue: 95 of 100 keys."""
MOST_OF_LP = 1.2
"""Times what `lp` takes from the tap to the accepted job."""


def main(arguments: Sequence[str]) -> int:
    """Measure; 1 if the bar is missed."""
    parser = argparse.ArgumentParser(prog="kiosk bench")
    parser.add_argument("what", choices=sorted(BENCHES))
    parser.add_argument("--rounds", type=int, default=0, help="how often; its own number if 0")
    given = parser.parse_args(arguments)
    return BENCHES[given.what](given.rounds)


def _navigation(rounds: int) -> int:
    measured = navigation.measure(rounds=rounds or navigation.ROUNDS)
    smallest = measured[0].median_us
    for one in measured:
        ratio = one.median_us / smallest
        print(
            f"{one.hosts:>6} hôtes : {one.median_us:6.2f} µs (médiane), "
            f"{one.p95_us:6.2f} µs (95 %), × {ratio:.2f}"
        )
    return 0 if all(one.median_us <= MOST_US for one in measured) else 1


def _search(rounds: int) -> int:
    measured = search.measure(rounds=rounds or search.ROUNDS)
    for one in measured:
        print(
            f"{one.services:>6} services : {one.median_ms:6.3f} ms par touche (médiane), "
            f"{one.p95_ms:6.3f} ms (95 %), {one.most_ms:6.3f} ms (au plus) ; "
            f"index en {one.built_ms:.0f} ms, {one.words} mots"
        )
    return 0 if all(one.p95_ms <= MOST_MS for one in measured) else 1


def _print(rounds: int) -> int:
    measured = printing.measure(rounds=rounds or printing.ROUNDS)
    print(
        f"{printing.PAGES} pages : {measured.ours_ms:.1f} ms du clic au travail accepté, "
        f"lp {measured.lp_ms:.1f} ms, × {measured.ratio:.2f}"
    )
    return 0 if measured.ratio <= MOST_OF_LP else 1


BENCHES: dict[str, Callable[[int], int]] = {
    "navigation": _navigation,
    "search": _search,
    "print": _print,
}
