"""How long one verdict takes, and that it does not grow with the list."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.core.navigation import NavigationPolicy, Policy, SiteKind

LENGTHS = (10, 1_000, 10_000)
ROUNDS = 3_000
WARM_UP = 200
BROKEN = (
    "http://www.service-1.example/",
    "https://service-1.example@evil.test/",
    "https://service-1.example:8443/",
    "https://127.0.0.1/",
    "https://xn--srvice-1-b1a.example/",
    "https://service-1.example./",
)


@dataclass(frozen=True, slots=True)
class Measured:
    """One list's figures, in microseconds a verdict."""

    hosts: int
    median_us: float
    p95_us: float


def measure(*, rounds: int = ROUNDS, lengths: Sequence[int] = LENGTHS) -> Sequence[Measured]:
    """Judge the same mix of addresses over lists of several lengths.

    The lists take turns in every round, so that a busy machine slows all of them alike.
    """
    policies = {length: _policy(length) for length in lengths}
    urls = {length: tuple(_urls(length)) for length in lengths}
    seen: dict[int, list[float]] = {length: [] for length in lengths}
    for number in range(-WARM_UP, rounds):
        for length, policy in policies.items():
            for url in urls[length]:
                began = time.perf_counter_ns()
                policy.verdict(url, service="offres")
                took = time.perf_counter_ns() - began
                if number >= 0:
                    seen[length].append(took / 1000)
    return [
        Measured(length, statistics.median(times), statistics.quantiles(times, n=20)[-1])
        for length, times in seen.items()
    ]


def _policy(length: int) -> NavigationPolicy:
    hosts = {f"service-{number}.example": SiteKind.OFFICIEL for number in range(length)}
    return NavigationPolicy(hosts, policy=Policy.EMPLOI, leads_out=["offres"])


def _urls(length: int) -> Iterator[str]:
    """A third listed, a third unlisted, a third refused for how they are written."""
    for number in (0, length // 3, length // 2, length - 2, length - 1, 1):
        yield f"https://www.espace.service-{number}.example/compte/demande?etape=2&retour=%2Fa#b"
        yield f"https://recrute.employeur-{number}.test/offres/{number}?source=site"
    yield from BROKEN
