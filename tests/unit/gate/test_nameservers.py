"""`network.dns`: real questions to real servers on loopback, honest, dead and lying ones."""

from __future__ import annotations

import contextlib
import ipaddress
import time
from collections.abc import Sequence

import pytest

from kiosk.gate.dial import Dialler
from kiosk.gate.policy import Refusal, Refused, Target
from kiosk.link.gate import GatePolicy
from kiosk.names import Address, by_system, resolver
from kiosk.nameservers import Servers
from tests.unit.gate.nameserver import Nameserver, serving
from tests.unit.gate.road import HERE, SITE, Road, echo

HOST = "www.caf.fr"
V6 = "2606:4700::1111"


def servers(server: Nameserver, within: float = 3.0) -> Servers:
    return Servers([ipaddress.ip_address(HERE)], port=server.port, within=within)


async def ask(server: Nameserver, host: str = HOST) -> list[str]:
    return [str(address) for address in await servers(server).resolve(host)]


async def test_both_families_are_asked_and_come_in_turn() -> None:
    lines = [f"{HOST} A {SITE}", f"{HOST} A 1.1.1.1", f"{HOST} AAAA {V6}"]
    async with serving(Nameserver({HOST: [lines]})) as server:
        assert await ask(server) == [V6, SITE, "1.1.1.1"]
        assert sorted(server.asked) == [("udp", HOST, "A"), ("udp", HOST, "AAAA")]


async def test_aliases_are_followed_to_their_end() -> None:
    chain = [f"{HOST} CNAME a.cdn.example.", "a.cdn.example CNAME b.cdn.example."]
    async with serving(Nameserver({HOST: [[*chain, f"b.cdn.example A {SITE}"]]})) as server:
        assert await ask(server) == [SITE]


@pytest.mark.parametrize(
    "lines",
    [
        [f"{HOST} CNAME a.example.", f"a.example CNAME {HOST}."],
        [f"a{n}.example CNAME a{n + 1}.example." for n in range(40)],
        [f"other.example A {SITE}"],
    ],
    ids=["a ring", "a chain without end", "another name's answer"],
)
async def test_an_answer_that_leads_nowhere_is_none(lines: list[str]) -> None:
    name = HOST if lines[0].startswith((HOST, "other")) else "a0.example"
    async with serving(Nameserver({name: [lines]})) as server:
        with contextlib.suppress(OSError):  # said as no answer, or as none that makes sense
            assert await ask(server, name) == []


async def test_a_long_answer_comes_by_tcp() -> None:
    lines = [f"{HOST} A 1.1.{n // 250}.{n % 250}" for n in range(600)]
    async with serving(Nameserver({HOST: [lines]}, truncated=True)) as server:
        assert len(await ask(server)) == 600
        assert ("tcp", HOST, "A") in server.asked


async def test_a_name_that_does_not_exist_has_no_address() -> None:
    async with serving(Nameserver()) as server:
        assert await ask(server, "nowhere.example") == []
        assert {name for _, name, _ in server.asked} == {"nowhere.example"}  # no search list


@pytest.mark.parametrize(
    "server",
    [
        Nameserver(silent=frozenset({"A", "AAAA"})),
        Nameserver(failing=True),
        Nameserver(garbage=True),
    ],
    ids=["silent", "failing", "garbage"],
)
async def test_a_server_that_is_no_use_is_given_up_in_time(server: Nameserver) -> None:
    async with serving(server):
        began = time.monotonic()
        with pytest.raises(OSError, match="no answer"):
            await servers(server, within=0.6).resolve(HOST)
        assert time.monotonic() - began < 2.0


async def test_nobody_listens() -> None:
    async with serving(Nameserver()) as server:
        pass
    with pytest.raises(OSError, match="no answer"):
        await servers(server, within=0.6).resolve(HOST)


@pytest.mark.parametrize("silent", ["A", "AAAA"])
async def test_one_family_does_not_wait_for_the_other(silent: str) -> None:
    lines = [f"{HOST} A {SITE}", f"{HOST} AAAA {V6}"]
    server = Nameserver({HOST: [lines]}, silent=frozenset({silent}))
    async with serving(server):
        began = time.monotonic()
        assert await ask(server) == [SITE if silent == "AAAA" else V6]
        assert time.monotonic() - began < 1.0


async def test_the_next_server_answers_where_the_first_is_silent() -> None:
    second = "127.0.0.2"  # all of 127/8 is this machine
    async with serving(Nameserver({HOST: [[f"{HOST} A {SITE}"]]})) as server:
        dead = Servers(
            [ipaddress.ip_address(second), ipaddress.ip_address(HERE)], port=server.port, within=5.0
        )
        assert [str(address) for address in await dead.resolve(HOST)] == [SITE]


def dialler(road: Road, server: Nameserver) -> Dialler:
    async def resolve(host: str) -> Sequence[Address]:
        return await servers(server).resolve(host)

    return Dialler(GatePolicy(), resolve=resolve, connect=road.connect)


async def test_a_server_that_lies_with_private_addresses_leads_nowhere() -> None:
    lines = [f"{HOST} A 127.0.0.1", f"{HOST} A 192.168.1.1", f"{HOST} AAAA ::1"]
    async with serving(Nameserver({HOST: [lines]})) as server, Road() as road:
        with pytest.raises(Refused) as refused:
            await dialler(road, server).dial(Target(HOST, 443))
        assert refused.value.why is Refusal.PRIVATE
        assert road.dialled == []


async def test_a_server_that_changes_its_mind_is_judged_each_time() -> None:
    """DNS rebinding: a public address first, the printer's afterwards."""
    answers = [[f"{HOST} A {SITE}"], [f"{HOST} A 192.168.1.9"]]
    async with serving(Nameserver({HOST: answers})) as server, Road() as road:
        await road.leads(HOST, echo)
        (await dialler(road, server).dial(Target(HOST, 443)))[1].close()
        assert [kind for _, _, kind in server.asked].count("A") == 1
        with pytest.raises(Refused) as refused:
            await dialler(road, server).dial(Target(HOST, 443))
        assert refused.value.why is Refusal.PRIVATE
        assert road.dialled == [(SITE, 443)]


async def test_a_silent_server_is_an_unresolved_name() -> None:
    server = Nameserver(silent=frozenset({"A", "AAAA"}))
    async with serving(server), Road() as road:

        async def resolve(host: str) -> Sequence[Address]:
            return await servers(server, within=0.4).resolve(host)

        with pytest.raises(Refused) as refused:
            await Dialler(GatePolicy(), resolve=resolve).dial(Target(HOST, 443))
        assert refused.value.why is Refusal.UNRESOLVED
        assert road.dialled == []


async def test_the_system_is_asked_only_where_no_server_is_named() -> None:
    assert resolver(()) is by_system
    assert resolver([ipaddress.ip_address("192.0.2.53")]) is not by_system


async def test_the_system_resolves() -> None:
    """The real resolver: the one name that every machine knows."""
    assert {str(address) for address in await by_system("localhost")} <= {"127.0.0.1", "::1"}
    assert await by_system("localhost")
