"""`network.proxy`: a real proxy of the place's own between the gate and the Internet."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from kiosk.gate.dial import Dialler
from kiosk.gate.proxy import Proxy
from kiosk.link.gate import GatePolicy
from tests.unit.gate.process import gate
from tests.unit.gate.road import HERE, Road, ask, browser, echo, refused, tunnel

HOST = "www.caf.fr"
OPEN = b"HTTP/1.1 200 Connection established\r\nVia: 1.1 proxy\r\n\r\n"
PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
LOGIN = (
    b"HTTP/1.1 407 Proxy Authentication Required\r\n"
    b'Proxy-Authenticate: Basic realm="entreprise"\r\nContent-Length: 3\r\n\r\nnon'
)


@dataclass(slots=True)
class OwnProxy:
    """Says one thing to everybody; behind a tunnel everything is echoed.

    Attributes:
        answer: What it says; nothing at all, and no end either, if it is None.
        heads: What it was asked.
    """

    answer: bytes | None
    heads: list[bytes] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer), contextlib.suppress(OSError, EOFError):
            self.heads.append(await reader.readuntil(b"\r\n\r\n"))
            if self.answer is None:
                await reader.read()
                return
            for piece in (self.answer[:9], self.answer[9:]):  # never whole at once
                writer.write(piece)
                await asyncio.sleep(0.01)
            if self.answer == OPEN:
                await echo(reader, writer)

    @property
    def address(self) -> str:
        return f"http://{HERE}:{self.port}"


@contextlib.asynccontextmanager
async def own_proxy(answer: bytes | None) -> AsyncIterator[OwnProxy]:
    own = OwnProxy(answer)
    server = await asyncio.start_server(own.serve, HERE, 0)
    own.port = server.sockets[0].getsockname()[1]
    try:
        yield own
    finally:
        server.close()


@contextlib.asynccontextmanager
async def gated(own: OwnProxy, *, strict: bool = False) -> AsyncIterator[tuple[Proxy, int, Road]]:
    """A gate in a place with this proxy; the road says whether it went anywhere by itself."""
    policy = GatePolicy(proxy=own.address, strict=strict, hosts=("caf.fr",))
    async with Road() as road:
        dialler = Dialler(policy, resolve=road.resolve, connect=road.connect, connect_within=1.0)
        proxy = Proxy(policy, dialler=dialler)
        server = await asyncio.start_server(proxy.serve, HERE, 0)
        yield proxy, server.sockets[0].getsockname()[1], road
        server.close()


async def test_a_tunnel_is_asked_for_by_name_and_carries() -> None:
    async with own_proxy(OPEN) as own, gated(own) as (_, port, road):
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            writer.write(b"bonjour")
            assert await reader.readexactly(7) == b"bonjour"
        assert own.heads == [f"CONNECT {HOST}:443 HTTP/1.1\r\nHost: {HOST}:443\r\n\r\n".encode()]
        assert road.dialled == []


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "unreachable"),
        (b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 9\r\n\r\n", "unreachable"),
        (LOGIN, "proxy-login"),
        (None, "unreachable"),
        (b"", "unreachable"),
        (b"HTTP/1.1 2000 Odd\r\n\r\n", "unreachable"),
        (b"SSH-2.0 200 OpenSSH\r\n\r\n", "unreachable"),
        (b"x" * 200_000, "unreachable"),
    ],
    ids=["forbidden", "ill", "login", "silent", "hangs up", "odd", "no proxy", "endless"],
)
async def test_a_proxy_that_opens_no_tunnel(answer: bytes | None, why: str) -> None:
    async with own_proxy(answer) as own, gated(own) as (proxy, port, road):
        said = await ask(port, f"CONNECT {HOST}:443 HTTP/1.1\r\n\r\n")
        assert refused(said) == (502, why)
        assert b"407" not in said
        assert proxy.counts == {why: 1}
        assert road.dialled == []


async def test_nobody_is_where_the_proxy_should_be() -> None:
    async with own_proxy(OPEN) as own:
        pass
    async with gated(own) as (_, port, _road):
        said = await ask(port, f"CONNECT {HOST}:443 HTTP/1.1\r\n\r\n")
        assert refused(said) == (502, "unreachable")


async def test_a_plain_request_goes_to_the_proxy_with_its_whole_address() -> None:
    """RFC 9112 §3.2.2: absolute form; a tunnel to port 80 is what most proxies refuse."""
    async with own_proxy(PAGE) as own, gated(own) as (_, port, road):
        request = f"GET http://{HOST}/a?b=c HTTP/1.1\r\nHost: x\r\nProxy-Authorization: y\r\n\r\n"
        assert await ask(port, request) == PAGE
        assert own.heads == [
            f"GET http://{HOST}/a?b=c HTTP/1.1\r\nHost: {HOST}\r\n".encode()
            + b"Connection: close\r\n\r\n"
        ]
        assert road.dialled == []


async def test_a_demand_for_a_login_never_reaches_the_browser() -> None:
    """It would ask the patron, who has none."""
    async with own_proxy(LOGIN) as own, gated(own) as (proxy, port, _):
        said = await ask(port, f"GET http://{HOST}/ HTTP/1.1\r\n\r\n")
        assert refused(said) == (502, "proxy-login")
        assert b"407" not in said
        assert b"entreprise" not in said
        assert proxy.counts["proxy-login"] == 1


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 407", b"garbage", b"x" * 200_000], ids=["cut", "garbage", "endless"]
)
async def test_half_an_answer_ends(answer: bytes) -> None:
    async with own_proxy(answer) as own, gated(own) as (proxy, port, _):
        assert await ask(port, f"GET http://{HOST}/ HTTP/1.1\r\n\r\n") == answer
        assert proxy.counts == {"opened": 1}


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "10.0.0.1", "printer", "printer.local", "localhost", "2130706433", "[::1]"],
)
@pytest.mark.parametrize("form", ["CONNECT {}:443", "GET http://{}/"], ids=["tunnel", "plain"])
async def test_no_name_of_this_network_is_asked_of_the_proxy(host: str, form: str) -> None:
    async with own_proxy(PAGE) as own, gated(own) as (_, port, _road):
        status, why = refused(await ask(port, f"{form.format(host)} HTTP/1.1\r\n\r\n"))
        assert (status, why) in {(403, "private"), (400, "malformed")}
        assert own.heads == []
        await ask(port, f"{form.format(HOST)} HTTP/1.1\r\n\r\n")
        assert len(own.heads) == 1  # the control: a name of the Internet is


async def test_a_strict_place_asks_its_proxy_for_its_list_only() -> None:
    async with own_proxy(PAGE) as own, gated(own, strict=True) as (_, port, _road):
        for form in ("CONNECT evil.example:443", "GET http://evil.example/"):
            assert refused(await ask(port, f"{form} HTTP/1.1\r\n\r\n")) == (403, "host")
        assert own.heads == []


async def test_the_journal_has_a_word_for_a_login_once_and_no_host() -> None:
    async with own_proxy(LOGIN) as own:
        with gate(GatePolicy(proxy=own.address)) as running:
            for _ in range(3):
                said = await ask(running.port, f"CONNECT {HOST}:443 HTTP/1.1\r\n\r\n")
                assert refused(said) == (502, "proxy-login")
            running.process.terminate()
            _, said = running.process.communicate(timeout=5)
            assert said == b"gate: proxy-login\n"
