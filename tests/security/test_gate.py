"""Ways out of the session that the gate must not be: each tried on a real gate.

Every attempt has its control: the same attempt on a gate that has lost the rule, where it escapes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

from kiosk.gate.policy import is_public
from kiosk.link.gate import GatePolicy
from kiosk.names import Address
from tests.unit.gate.road import SITE, Road, ask, browser, refused, tunnel

SECRET = b"the printer's own web page"
INSIDE = (
    "127.0.0.1",
    "::1",
    "10.0.0.1",
    "172.16.5.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.7",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
)
STRICT = GatePolicy(strict=True, hosts=("caf.fr",))


async def inside(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A service that no page may reach."""
    writer.write(SECRET)
    await writer.drain()
    writer.write_eof()
    await reader.read()


async def attempt(
    road: Road,
    request: str,
    *,
    policy: GatePolicy | None = None,
    public: Callable[[Address], bool] = is_public,
) -> bytes:
    """What a page gets that has its browser ask for something."""
    _, port = await road.gate(policy, public=public)
    return await ask(port, f"{request}\r\nHost: x\r\n\r\n")


@dataclass(frozen=True, slots=True)
class Way:
    """One way to ask for a host."""

    form: str

    def __call__(self, host: str) -> str:
        return self.form.replace("HOST", host)


WAYS = (Way("CONNECT HOST:443 HTTP/1.1"), Way("GET http://HOST/ HTTP/1.1"))


@pytest.mark.parametrize("way", WAYS, ids=["tunnel", "plain"])
@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_that_leads_inside_is_refused(address: str, way: Way) -> None:
    async with Road() as road:
        await road.leads("evil.example", inside, address=address)
        assert refused(await attempt(road, way("evil.example"))) == (403, "private")
        assert road.dialled == []
        escaped = await attempt(road, way("evil.example"), public=lambda _: True)  # the control
        assert SECRET in escaped


@pytest.mark.parametrize("answers", [[[SITE], ["127.0.0.1"]], [["127.0.0.1"], [SITE]]])
async def test_a_name_that_changes_its_mind_leads_nowhere_inside(
    answers: Sequence[list[str]],
) -> None:
    """DNS rebinding: row 24. However the answers come, only the public one is ever dialled."""
    async with Road() as road:
        await road.leads("evil.example", inside, address="127.0.0.1")
        road.names["evil.example"] = [*answers]
        for _ in range(3):
            assert SECRET not in await attempt(road, WAYS[0]("evil.example"))
        assert {address for address, _ in road.dialled} <= {SITE}
        road.names["evil.example"] = [*answers]
        said = [
            await attempt(road, WAYS[0]("evil.example"), public=lambda _: True) for _ in range(3)
        ]
        assert any(SECRET in one for one in said)  # the control


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001",
        "127.0.0.0x1", "[::1]", "[::ffff:127.0.0.1]", "::1", "localhost", "localhost.",
        "a.localhost", "LOCALHOST", "printer", "printer.local", "127.0.0.1.",
        "①②⑦.0.0.1", "127。0。0。1",
        "evil.example@127.0.0.1", "127.0.0.1%00.caf.fr", "169.254.169.254", "0", "00.0.0.0",
    ],
)  # fmt: skip
@pytest.mark.parametrize("way", WAYS, ids=["tunnel", "plain"])
async def test_no_spelling_of_this_machine_is_even_looked_up(host: str, way: Way) -> None:
    asked: list[str] = []

    class Listening(Road):
        async def resolve(self, host: str) -> Sequence[Address]:
            asked.append(host)
            return await super().resolve(host)

    async with Listening() as road:
        status, reason = refused(await attempt(road, way(host), public=lambda _: True))
        assert status in (400, 403)
        assert reason in ("private", "malformed")
        assert asked == []
        await attempt(road, way("www.caf.fr"))
        assert asked == ["www.caf.fr"]  # the control: a name is looked up


@pytest.mark.parametrize("port", [0, 1, 21, 22, 25, 53, 445, 631, 3128, 5355, 6566, 8080, 9100])
async def test_no_other_port_is_dialled(port: int) -> None:
    """CUPS, saned, the printer's raw port: row 25."""
    async with Road() as road:
        await road.leads("evil.example", inside)
        said = await attempt(road, f"CONNECT evil.example:{port} HTTP/1.1")
        assert refused(said) == (403, "port")
        said = await attempt(road, f"GET http://evil.example:{port}/ HTTP/1.1")
        assert refused(said) == (403, "port")
        assert road.dialled == []
        assert SECRET in await attempt(road, "CONNECT evil.example:443 HTTP/1.1")  # the control


@pytest.mark.parametrize(
    "host", ["evil.example", "notcaf.fr", "caf.fr.evil.example", "fr", "xn--cf-8ka.fr", "caf-fr"]
)
@pytest.mark.parametrize("way", WAYS, ids=["tunnel", "plain"])
async def test_a_strict_place_reaches_its_list_only(host: str, way: Way) -> None:
    async with Road() as road:
        await road.leads(host, inside)
        status, _ = refused(await attempt(road, way(host), policy=STRICT))
        assert status == 403
        assert road.dialled == []
        await road.leads("www.caf.fr", inside)
        assert SECRET in await attempt(road, way("www.caf.fr"), policy=STRICT)  # the control


async def test_a_second_request_is_not_smuggled_behind_the_first() -> None:
    """To a listed host first, then to another one on the same connection."""
    heard: list[bytes] = []

    async def hears(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(100_000))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        heard.append(await reader.read(100_000))

    first = "POST http://www.caf.fr/ HTTP/1.1\r\nContent-Length: {}\r\n\r\n"
    second = "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"
    async with Road() as road:
        await road.leads("www.caf.fr", hears)
        _, port = await road.gate(STRICT)
        await ask(port, first.format(0) + second)
        assert b"evil.example" not in b"".join(heard)
        heard.clear()
        async with browser(port) as (reader, writer):  # the control: as a body it does go through
            writer.write((first.format(len(second)) + second).encode())
            writer.write_eof()
            await reader.read()
        assert b"evil.example" in b"".join(heard)


async def test_an_upstream_opens_its_own_host_and_no_private_address() -> None:
    """The practice site is an exception by name; its neighbour on loopback is none."""
    policy = GatePolicy(upstreams={"ilot.test": "/nonexistent/farm"})
    async with Road() as road:
        await road.leads("ilot.test.evil.example", inside, address="127.0.0.1")
        said = await attempt(road, WAYS[0]("ilot.test.evil.example"), policy=policy)
        assert refused(said) == (403, "private")
        said = await attempt(road, WAYS[0]("a.ilot.test"), policy=policy)
        assert refused(said) == (502, "unreachable")  # the control: the farm itself was dialled
        assert road.dialled == []


async def test_a_tunnel_stays_with_the_address_that_was_judged() -> None:
    async with Road() as road:
        await road.leads("evil.example", inside)
        await road.leads("other.example", inside, address="1.1.1.1")
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), "evil.example")
            writer.write(b"CONNECT other.example:443 HTTP/1.1\r\n\r\n")
            writer.write_eof()
            assert await reader.read() == SECRET  # said to the server, not to the gate
        assert road.dialled == [(SITE, 443)]
