"""A real gate between a browser and servers on loopback: tunnels, clear text, bounds."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.gate.dial import BUFFER
from kiosk.gate.proxy import PIECE, Limits
from kiosk.link.gate import GatePolicy
from tests.unit.gate.road import SITE, Road, ask, browser, echo, refused, tunnel, until

HOST = "www.caf.fr"


async def test_a_tunnel_carries_bytes_both_ways() -> None:
    async with Road() as road:
        await road.leads(HOST, echo)
        proxy, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            for word in (b"un", b"deux"):
                writer.write(word)
                assert await reader.readexactly(len(word)) == word
        await until(lambda: proxy.open == 0)
        assert proxy.counts == {"opened": 1}


async def test_what_follows_the_head_at_once_goes_through() -> None:
    """A browser may send its TLS hello in the same packet."""
    async with Road() as road:
        await road.leads(HOST, echo)
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            writer.write(f"CONNECT {HOST}:443 HTTP/1.1\r\n\r\nhello".encode())
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
            assert await reader.readexactly(5) == b"hello"


async def test_the_browser_may_end_first_and_still_hear_the_answer() -> None:
    async def counts(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(str(len(await reader.read())).encode())

    async with Road() as road:
        await road.leads(HOST, counts)
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            writer.write(b"x" * 1_000_000)
            writer.write_eof()
            assert await reader.read() == b"1000000"


async def test_the_server_may_end_first_and_still_hear_the_rest() -> None:
    heard: list[bytes] = []

    async def answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"bye")
        writer.write_eof()
        heard.append(await reader.read())

    async with Road() as road:
        await road.leads(HOST, answers)
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            assert await reader.read() == b"bye"
            writer.write(b"one more thing")
            writer.write_eof()
            await until(lambda: bool(heard))
    assert heard == [b"one more thing"]


async def test_a_slow_reader_slows_the_server_and_misses_nothing() -> None:
    """64 MiB for a browser that does not read: what the gate and the kernel hold is bounded."""
    total, sent = 64 * 2**20, 0

    async def pours(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while sent < total:
            writer.write(b"\x00" * PIECE)
            await writer.drain()
            sent += PIECE

    async with Road() as road:
        await road.leads(HOST, pours)
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            before = -1
            while before != sent:  # until nothing moves any more
                before = sent
                await asyncio.sleep(0.2)
            assert 0 < sent < total / 2
            received = 0
            while piece := await reader.read(BUFFER):
                received += len(piece)
            assert received == total


async def test_a_slow_server_slows_the_browser_and_misses_nothing() -> None:
    """64 MiB for a server that does not read, and the browser has already said its last word."""
    total, sent = 64 * 2**20, 0
    reads = asyncio.Event()

    async def reads_late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reads.wait()
        received = 0
        while piece := await reader.read(BUFFER):
            received += len(piece)
        writer.write(str(received).encode())

    async def pours(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        while sent < total:
            writer.write(b"\x00" * PIECE)
            await writer.drain()
            sent += PIECE
        writer.write_eof()

    async with Road() as road:
        await road.leads(HOST, reads_late)
        _, port = await road.gate()
        async with browser(port) as (reader, writer), asyncio.TaskGroup() as group:
            await tunnel((reader, writer), HOST)
            group.create_task(pours(writer))
            before = -1
            while before != sent:  # until nothing moves any more
                before = sent
                await asyncio.sleep(0.2)
            assert 0 < sent < total / 2
            reads.set()
            assert await reader.read() == str(total).encode()


async def test_the_rest_reaches_a_browser_that_reads_after_the_server_has_left() -> None:
    rest = 8 * 2**20
    left = asyncio.Event()

    async def says_all_and_leaves(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"x" * rest)
        writer.write_eof()
        left.set()

    async with Road() as road:
        await road.leads(HOST, says_all_and_leaves)
        proxy, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            writer.write_eof()  # both have ended; the bytes are still on their way
            await left.wait()
            await asyncio.sleep(0.3)
            assert len(await reader.read()) == rest
        await until(lambda: proxy.open == 0)
        assert proxy.counts == {"opened": 1}


async def test_a_server_that_breaks_off_ends_the_browsers_wait() -> None:
    async def breaks(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    async with Road() as road:
        await road.leads(HOST, breaks)
        proxy, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            assert await reader.read() == b""
        await until(lambda: proxy.open == 0)


async def test_a_browser_that_breaks_off_frees_the_server() -> None:
    ended = asyncio.Event()

    async def pours(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                writer.write(b"x" * PIECE)
                await writer.drain()
        except OSError:
            ended.set()

    async with Road() as road:
        await road.leads(HOST, pours)
        proxy, port = await road.gate()
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            await reader.readexactly(10)
            writer.transport.abort()
        async with asyncio.timeout(10):
            await ended.wait()
        await until(lambda: proxy.open == 0)


async def test_a_plain_request_is_sent_on_and_answered() -> None:
    heard: list[bytes] = []

    async def serves(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        heard.append(head + await reader.readexactly(4))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nlu.")

    async with Road() as road:
        await road.leads(HOST, serves)
        _, port = await road.gate()
        request = (
            f"POST http://{HOST}/x HTTP/1.1\r\nProxy-Connection: a\r\nContent-Length: 4\r\n\r\n"
        )
        answer = await ask(port, request + "body")
        assert answer == b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nlu."
        assert heard == [
            b"POST /x HTTP/1.1\r\nHost: www.caf.fr\r\nConnection: close\r\n"
            b"content-length: 4\r\n\r\nbody"
        ]
        assert road.dialled == [(SITE, 80)]


async def test_a_second_plain_request_on_the_same_connection_goes_nowhere() -> None:
    heard: list[bytes] = []

    async def keeps_open(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        heard.append(await reader.read())

    async with Road() as road:
        await road.leads(HOST, keeps_open)
        _, port = await road.gate()
        async with browser(port) as (reader, writer):
            writer.write(f"GET http://{HOST}/ HTTP/1.1\r\n\r\n".encode())
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"GET http://elsewhere.example/ HTTP/1.1\r\n\r\n")
            assert await reader.read() == b""
        await until(lambda: len(heard) == 2)
        assert heard[1] == b""


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("CONNECT 127.0.0.1:443 HTTP/1.1", (403, "private")),
        ("CONNECT www.caf.fr:631 HTTP/1.1", (403, "port")),
        ("CONNECT nowhere.example:443 HTTP/1.1", (502, "unresolved")),
        ("CONNECT dead.example:443 HTTP/1.1", (502, "unreachable")),
        ("GET / HTTP/1.1", (400, "malformed")),
        ("GET http://www.caf.fr/ HTTP/1.1\r\nCookie: " + "x" * 40_000, (400, "malformed")),
        ("GET http://www.caf.fr/ HTTP/1.1\r\nCookie: " + "x" * 400_000, (400, "malformed")),
    ],
)
async def test_a_refusal_says_why_in_one_word(asked: str, said: tuple[int, str]) -> None:
    async with Road() as road:
        road.names["dead.example"] = [["1.1.1.1"]]
        proxy, port = await road.gate()
        answer = await ask(port, f"{asked}\r\n\r\n")
        assert refused(answer) == said
        assert b"example" not in answer
        assert proxy.counts == {said[1]: 1}


async def test_the_most_are_served_and_one_more_is_told_to_wait() -> None:
    most = GatePolicy().max_connections
    async with Road() as road:
        await road.leads(HOST, echo)
        proxy, port = await road.gate()
        async with asyncio.TaskGroup() as group:
            leave = asyncio.Event()

            async def stays() -> None:
                async with browser(port) as streams:
                    await tunnel(streams, HOST)
                    await leave.wait()

            for _ in range(most):
                group.create_task(stays())
            await until(lambda: proxy.counts["opened"] == most)
            assert refused(await ask(port, f"CONNECT {HOST}:443 HTTP/1.1\r\n\r\n")) == (503, "busy")
            leave.set()
        await until(lambda: proxy.open == 0)
        async with browser(port) as streams:
            await tunnel(streams, HOST)


async def test_who_never_finishes_a_head_is_cut_off() -> None:
    async with Road() as road:
        proxy, port = await road.gate(limits=Limits(head_within=0.2))
        async with browser(port) as (reader, writer):
            writer.write(b"CONNECT www.caf")
            assert await reader.read() == b""
        await until(lambda: proxy.open == 0)
        assert proxy.counts == {"broken": 1}


@pytest.mark.parametrize("ends", [False, True], ids=["silent", "half-closed"])
async def test_a_connection_without_a_word_is_cut_off(*, ends: bool) -> None:
    limits = Limits(idle=60, half_closed=0.2) if ends else Limits(idle=0.2, half_closed=60)
    gone = asyncio.Event()

    async def waits(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()
        if ends:  # heard the end, and says nothing itself
            await gone.wait()

    async with Road() as road:
        await road.leads(HOST, waits)
        proxy, port = await road.gate(limits=limits)
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            if ends:
                writer.write_eof()
            assert await reader.read() == b""
        await until(lambda: proxy.open == 0)
        gone.set()
        assert proxy.counts["broken"] == 1


async def test_one_way_traffic_keeps_a_connection() -> None:
    """A long download is not idle because the browser says nothing meanwhile."""
    pause, times = 0.1, 20

    async def drips(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _number in range(times):
            writer.write(b".")
            await asyncio.sleep(pause)

    async with Road() as road:
        await road.leads(HOST, drips)
        _, port = await road.gate(limits=Limits(idle=pause * times / 2, half_closed=60))
        async with browser(port) as (reader, writer):
            await tunnel((reader, writer), HOST)
            assert await reader.readexactly(times) == b"." * times
