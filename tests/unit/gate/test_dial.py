"""What the gate dials: a judged address only, the first that answers, one exception."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.gate.dial import MOST_ADDRESSES, Dialler, Streams, connect
from kiosk.gate.policy import Refusal, Refused, Target
from kiosk.link.gate import GatePolicy
from kiosk.names import Address
from tests.unit.gate.road import SITE, Road, echo

HOST = Target("www.caf.fr", 443)


def dialler(road: Road, policy: GatePolicy | None = None) -> Dialler:
    return Dialler(policy or GatePolicy(), resolve=road.resolve, connect=road.connect)


async def why(dialling: Dialler, target: Target = HOST) -> Refusal:
    with pytest.raises(Refused) as refused:
        await dialling.dial(target)
    return refused.value.why


async def echoes(streams: Streams) -> bool:
    streams[1].write(b"ici ?")
    streams[1].write_eof()
    heard = await streams[0].read()
    streams[1].close()
    return heard == b"ici ?"


async def test_a_public_address_is_dialled_by_its_number() -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo)
        assert await echoes(await dialler(road).dial(HOST))
        assert road.dialled == [(SITE, 443)]


async def test_private_answers_are_left_out_and_never_dialled() -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo)
        road.names[HOST.host] = [["127.0.0.1", "fe80::1", SITE, "10.0.0.1"]]
        assert await echoes(await dialler(road).dial(HOST))
        assert road.dialled == [(SITE, 443)]


async def test_only_private_answers_are_refused() -> None:
    async with Road() as road:
        road.names[HOST.host] = [["192.168.1.1", "::ffff:127.0.0.1"]]
        assert await why(dialler(road)) is Refusal.PRIVATE
        assert road.dialled == []


async def test_a_site_with_ipv6_only_is_dialled_at_its_address() -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo, address="2606:4700::1111")
        assert await echoes(await dialler(road).dial(HOST))
        assert road.dialled == [("2606:4700::1111", 443)]


@pytest.mark.parametrize(
    "inside", ["::1", "fe80::1", "fd00::1", "fec0::1", "ff02::1", "2001:db8::1"]
)
async def test_a_private_ipv6_address_is_refused(inside: str) -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo, address=inside)
        assert await why(dialler(road)) is Refusal.PRIVATE
        assert road.dialled == []
        escaped = Dialler(
            GatePolicy(), resolve=road.resolve, connect=road.connect, public=lambda _: True
        )
        assert await echoes(await escaped.dial(HOST))  # the control


async def test_a_real_connection_goes_to_an_ipv6_address() -> None:
    try:
        server = await asyncio.start_server(_echo_and_close, "::1", 0)
    except OSError:
        pytest.skip("no IPv6 on this machine")
    async with server:
        port = server.sockets[0].getsockname()[1]
        streams = await connect(ipaddress.ip_address("::1"), port)
        assert streams[1].get_extra_info("peername")[0] == "::1"
        assert await echoes(streams)


async def test_a_name_that_changes_its_mind_is_asked_once() -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo)
        road.names[HOST.host] = [[SITE], ["127.0.0.1"]]
        assert await echoes(await dialler(road).dial(HOST))
        assert await why(dialler(road)) is Refusal.PRIVATE
        assert road.dialled == [(SITE, 443)]


@pytest.mark.parametrize("answers", [None, [[]]])
async def test_a_name_without_an_address_is_unresolved(answers: list[list[str]] | None) -> None:
    async with Road() as road:
        if answers is not None:
            road.names[HOST.host] = answers
        assert await why(dialler(road)) is Refusal.UNRESOLVED


async def test_a_dead_address_gives_way_to_the_next() -> None:
    async with Road() as road:
        await road.leads(HOST.host, echo)
        road.names[HOST.host] = [["2606:4700::1111", "1.1.1.1", SITE]]
        assert await echoes(await dialler(road).dial(HOST))
        assert road.dialled == [("2606:4700::1111", 443), ("1.1.1.1", 443), (SITE, 443)]


async def test_nobody_answers() -> None:
    async with Road() as road:
        road.names[HOST.host] = [[f"1.1.1.{number}" for number in range(1, 30)]]
        assert await why(dialler(road)) is Refusal.UNREACHABLE
        assert len(road.dialled) == MOST_ADDRESSES


async def test_a_silent_address_does_not_hold_up_the_next_and_is_let_go() -> None:
    let_go: list[str] = []

    async with Road() as road:
        await road.leads(HOST.host, echo)
        road.names[HOST.host] = [["1.1.1.1", SITE]]

        async def connect(address: Address, port: int) -> Streams:
            if str(address) == "1.1.1.1":
                try:
                    await asyncio.get_running_loop().create_future()
                except asyncio.CancelledError:
                    let_go.append(str(address))
                    raise
            return await road.connect(address, port)

        streams = await Dialler(GatePolicy(), resolve=road.resolve, connect=connect).dial(HOST)
        assert await echoes(streams)
        assert let_go == ["1.1.1.1"]


async def test_a_connection_that_comes_late_is_closed() -> None:
    """Two addresses answer in the same moment: one is used, the other closed, none is left."""
    opened: list[Streams] = []
    both = asyncio.Event()

    async with Road() as road:
        await road.leads(HOST.host, echo)
        road.names[HOST.host] = [[SITE, SITE]]

        async def connect(address: Address, port: int) -> Streams:
            streams = await road.connect(address, port)
            opened.append(streams)
            if len(opened) == 2:
                both.set()
            await both.wait()
            return streams

        used = await Dialler(GatePolicy(), resolve=road.resolve, connect=connect).dial(HOST)
        await asyncio.sleep(0)
        left = [writer for _, writer in opened if not writer.is_closing()]
        assert left == [used[1]]
        assert await echoes(used)


async def test_an_upstream_is_the_only_exception(tmp_path: Path) -> None:
    socket = str(tmp_path / "farm")
    policy = GatePolicy(upstreams={"ilot.test": socket})
    async with Road() as road:
        server = await asyncio.start_unix_server(_echo_and_close, socket)
        dialling = dialler(road, policy)
        assert await echoes(await dialling.dial(Target("entrainement.ilot.test", 443)))
        assert await why(dialling, Target("ilot.test.example.com", 443)) is Refusal.UNRESOLVED
        server.close()
        (tmp_path / "farm").unlink(missing_ok=True)
        assert await why(dialling, Target("ilot.test", 443)) is Refusal.UNREACHABLE
        assert road.dialled == []


async def test_a_strict_place_resolves_no_unlisted_name() -> None:
    asked: list[str] = []

    async def resolving(host: str) -> Sequence[Address]:
        asked.append(host)
        return []

    dialling = Dialler(GatePolicy(strict=True, hosts=("caf.fr",)), resolve=resolving)
    assert await why(dialling, Target("example.com", 443)) is Refusal.HOST
    assert await why(dialling) is Refusal.UNRESOLVED
    assert asked == ["www.caf.fr"]


async def _echo_and_close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.closing(writer):
        await echo(reader, writer)
