"""Names that lead inside, and names that must not even be looked up: at the gate itself.

The resolver is the test's own, so that no question leaves this machine.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from kiosk.gate.policy import Address, is_public
from kiosk.link.gate import GatePolicy
from tests.security.attack.result import Result
from tests.unit.gate.road import SITE, Road, ask

NAME = "interdit.exercice.test"
ADDRESSES = (
    ("name-to-loopback", 23, "127.0.0.1"),
    ("name-to-ipv6-loopback", 23, "::1"),
    ("name-to-lan", 22, "10.0.0.1"),
    ("name-to-metadata", 22, "169.254.169.254"),
    ("name-to-printer", 25, "192.168.1.9"),
)


def everything(_address: Address) -> bool:
    """The rule that the control has lost."""
    return True


async def run(*, soft: bool) -> list[Result]:
    """One row for each kind of name."""
    rows = []
    for name, number, address in ADDRESSES:
        reached = [await _reaches([[address]], public) for public in (is_public, everything)]
        attempt = f"a name that leads to {address}, at a place that is not strict"
        rows.append(_row(name, number, attempt, reached, soft=soft))
    for name, answers in (
        ("rebinding", [[SITE], ["127.0.0.1"]]),
        ("rebinding-first", [["127.0.0.1"], [SITE]]),
    ):
        reached = [await _reaches(answers, public) for public in (is_public, everything)]
        attempt = "a name that changes its address between two questions"
        rows.append(_row(name, 24, attempt, reached, soft=soft))
    looked_up = [await _looked_up(GatePolicy(strict=strict)) for strict in (True, False)]
    attempt = "a unique unlisted name: the question itself would carry it out"
    rows.append(_row("dns-question", 0, attempt, looked_up, soft=soft))
    return rows


def _row(name: str, number: int, attempt: str, came: Sequence[bool], *, soft: bool) -> Result:
    guarded, control = came
    escaped = control if soft else guarded
    return Result(
        row=f"leak/{name}",
        number=number,
        attempt=attempt,
        held=not escaped,
        seen="it arrived" if escaped else "refused by the gate",
        control_escaped=control,
        control="a gate that has lost the rule",
    )


async def _reaches(answers: list[list[str]], public: Callable[[Address], bool]) -> bool:
    """Whether an address inside is dialled in two attempts."""

    async def inside(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with Road() as road:
        for address in {each for answer in answers for each in answer}:
            await road.leads(NAME, inside, address=address)
        road.names[NAME] = [*answers]
        _, port = await road.gate(GatePolicy(), public=public)
        for _ in range(2):
            await ask(port, f"CONNECT {NAME}:443 HTTP/1.1\r\nHost: x\r\n\r\n")
        return any(address != SITE for address, _ in road.dialled)


async def _looked_up(policy: GatePolicy) -> bool:
    asked: list[str] = []

    class Listening(Road):
        async def resolve(self, host: str) -> Sequence[Address]:
            asked.append(host)
            return await super().resolve(host)

    async with Listening() as road:
        _, port = await road.gate(policy)
        await ask(port, "CONNECT qzk7.exercice.test:443 HTTP/1.1\r\nHost: x\r\n\r\n")
    return bool(asked)
