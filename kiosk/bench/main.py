"""`kiosk bench navigation`: figures of this machine, one line each."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from kiosk.bench import navigation

MOST_US = 20.0
"""A verdict's median may take so long, at any length of the list."""


def main(arguments: Sequence[str]) -> int:
    """Measure; 1 if the bar is missed."""
    parser = argparse.ArgumentParser(prog="kiosk bench")
    parser.add_argument("what", choices=["navigation"])
    parser.add_argument("--rounds", type=int, default=navigation.ROUNDS)
    given = parser.parse_args(arguments)
    measured = navigation.measure(rounds=given.rounds)
    smallest = measured[0].median_us
    for one in measured:
        ratio = one.median_us / smallest
        print(
            f"{one.hosts:>6} hôtes : {one.median_us:6.2f} µs (médiane), "
            f"{one.p95_us:6.2f} µs (95 %), × {ratio:.2f}"
        )
    return 0 if all(one.median_us <= MOST_US for one in measured) else 1
