"""The shell's look at the Internet: real servers on loopback, a captive portal among them."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
from collections.abc import AsyncIterator, Sequence

import pytest

from kiosk.config.terminal import Network
from kiosk.names import Address
from kiosk.shell.internet import Internet, Lookout, judged

HERE = "127.0.0.1"
GOOD = b"HTTP/1.1 204 No Content\r\n\r\n"
PORTAL = b"HTTP/1.1 302 Found\r\nLocation: http://portail.example/login\r\n\r\n"


async def resolve(_host: str) -> Sequence[Address]:
    return [ipaddress.ip_address("::1"), ipaddress.ip_address(HERE)]  # nobody is on the first


@contextlib.asynccontextmanager
async def answering(answer: bytes | None) -> AsyncIterator[tuple[int, list[bytes]]]:
    """Somebody who says one thing to everybody; None: says nothing, and does not hang up."""
    heads: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer):
            heads.append(await reader.readuntil(b"\r\n\r\n"))
            if answer is None:
                await reader.read()
            else:
                writer.write(answer)

    server = await asyncio.start_server(serve, HERE, 0)
    try:
        yield server.sockets[0].getsockname()[1], heads
    finally:
        server.close()


def lookout(network: Network) -> Lookout:
    return Lookout(network, changed=lambda _: None, resolve=resolve, within=0.5)


@pytest.mark.parametrize(
    ("answer", "body", "found"),
    [
        (GOOD, None, Internet.ONLINE),
        (PORTAL, None, Internet.CAPTIVE_PORTAL),
        (b"HTTP/1.1 200 OK\r\n\r\n<h1>Bienvenue</h1>", None, Internet.CAPTIVE_PORTAL),
        (b"HTTP/1.1 511 Network Authentication Required\r\n\r\n", None, Internet.CAPTIVE_PORTAL),
        (b"garbage", None, Internet.CAPTIVE_PORTAL),
        (b"HTTP/1.1 200 OK\r\n\r\nsuccess", "success", Internet.ONLINE),
        (b"HTTP/1.1 200 OK\r\n\r\nwelcome", "success", Internet.CAPTIVE_PORTAL),
        (b"HTTP/1.1 407 Login\r\n\r\n", None, Internet.PROXY_LOGIN),
        (b"HTTP/1.1 504 Gateway Timeout\r\n\r\n", None, Internet.OFFLINE),
        (b"x" * 200_000, None, Internet.CAPTIVE_PORTAL),
        (b"", None, Internet.OFFLINE),
        (None, None, Internet.OFFLINE),
    ],
)
async def test_what_an_answer_means(
    answer: bytes | None, body: str | None, found: Internet
) -> None:
    async with answering(answer) as (port, heads):
        network = Network(check_url=f"http://check.example:{port}/x?y", check_body=body)
        assert await lookout(network).look() is found
        assert heads[0].startswith(b"GET /x?y HTTP/1.1\r\nHost: check.example:")


async def test_nobody_answers() -> None:
    async with answering(GOOD) as (port, _):
        pass
    network = Network(check_url=f"http://check.example:{port}/")
    assert await lookout(network).look() is Internet.OFFLINE


async def test_it_goes_through_the_places_own_proxy() -> None:
    async with answering(GOOD) as (port, heads):
        network = Network(check_url="http://check.example/x", proxy=f"http://{HERE}:{port}")
        assert await lookout(network).look() is Internet.ONLINE
        first = b"GET http://check.example/x HTTP/1.1\r\nHost: check.example\r\n"
        assert heads[0].startswith(first)


async def test_it_looks_only_while_nobody_is_here_and_tells_a_code(
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[Internet] = []
    free = False
    async with answering(PORTAL) as (port, heads):
        network = Network(check_url=f"http://check.example:{port}/")
        looking = Lookout(network, changed=told.append, resolve=resolve)
        with caplog.at_level(logging.INFO):
            watching = asyncio.create_task(looking.watch(lambda: free))
            await asyncio.sleep(0.1)
            assert heads == []
            free = True
            async with asyncio.timeout(5):
                while not told:
                    await asyncio.sleep(0.02)
            watching.cancel()
            await asyncio.wait({watching})
    assert told == [Internet.CAPTIVE_PORTAL]
    assert [record.getMessage() for record in caplog.records] == ["internet captive-portal"]


async def test_where_no_address_is_named_nothing_is_asked() -> None:
    told: list[Internet] = []
    await Lookout(Network(), changed=told.append).watch(lambda: True)
    assert told == []


def test_half_a_status_is_no_internet() -> None:
    assert judged(b"HTTP/1.1 20", None) is Internet.CAPTIVE_PORTAL
