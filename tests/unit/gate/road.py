"""A gate on loopback, and the Internet as a test wants it: names, addresses, servers."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Self

from kiosk.gate.dial import BUFFER, Dialler, Streams
from kiosk.gate.policy import is_public
from kiosk.gate.proxy import Limits, Proxy
from kiosk.link.gate import GatePolicy
from kiosk.names import Address

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

HERE = "127.0.0.1"
SITE = "8.8.4.4"
"""A public address that the road leads to a server of this machine; nobody else is ever dialled."""
WITHIN = 10.0


class Road:
    """What a gate finds outside: names with addresses, and a server behind each address.

    Attributes:
        names: Host → its answers, one list of addresses after the other; the last one stays.
        dialled: Every address that the gate asked to connect to, with the port.
    """

    def __init__(self) -> None:
        self.names: dict[str, list[list[str]]] = {}
        self.dialled: list[tuple[str, int]] = []
        self._servers: dict[Address, int] = {}
        self._open = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    async def leads(
        self,
        host: str,
        serve: Serve,
        *,
        address: str = SITE,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """A name leads to an address, and a server answers there."""
        self.names[host] = [[address]]
        self._servers[ipaddress.ip_address(address)] = await self._listen(serve, tls)

    async def gate(
        self,
        policy: GatePolicy | None = None,
        *,
        limits: Limits | None = None,
        public: Callable[[Address], bool] = is_public,
    ) -> tuple[Proxy, int]:
        """Open a gate; return it and its port on loopback."""
        rules = policy if policy is not None else GatePolicy()
        dialler = Dialler(rules, resolve=self.resolve, connect=self.connect, public=public)
        proxy = Proxy(rules, dialler=dialler, limits=limits)
        return proxy, await self._listen(proxy.serve)

    async def resolve(self, host: str) -> Sequence[Address]:
        answers = self.names.get(host)
        if answers is None:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        return [ipaddress.ip_address(address) for address in answer]

    async def connect(self, address: Address, port: int) -> Streams:
        self.dialled.append((str(address), port))
        if address not in self._servers:
            raise ConnectionRefusedError
        return await asyncio.open_connection(HERE, self._servers[address], limit=BUFFER)

    async def _listen(self, serve: Serve, tls: ssl.SSLContext | None = None) -> int:
        serving: set[asyncio.Task[None]] = set()

        async def served(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            serving.add(task)
            try:
                await serve(reader, writer)
            finally:
                writer.close()
                serving.discard(task)

        async def close() -> None:
            server.close()
            for task in list(serving):
                task.cancel()
            await asyncio.gather(*serving, return_exceptions=True)

        server = await asyncio.start_server(served, HERE, 0, limit=BUFFER, ssl=tls)
        self._open.push_async_callback(close)
        return int(server.sockets[0].getsockname()[1])


@contextlib.asynccontextmanager
async def browser(port: int) -> AsyncIterator[Streams]:
    """A connection to a gate."""
    reader, writer = await asyncio.open_connection(HERE, port)
    try:
        async with asyncio.timeout(WITHIN):
            yield reader, writer
    finally:
        writer.close()


async def ask(port: int, request: str | bytes) -> bytes:
    """Say one thing to a gate; return everything it answers until it hangs up."""
    async with browser(port) as (reader, writer):
        writer.write(request.encode() if isinstance(request, str) else request)
        return await reader.read()


async def tunnel(streams: Streams, host: str, port: int = 443) -> None:
    """Have a tunnel opened."""
    streams[1].write(f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    answer = await streams[0].readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 "), answer


def refused(answer: bytes) -> tuple[int, str]:
    """Return status and reason of a refusal."""
    head = answer.decode().split("\r\n")
    reason = next(line for line in head if line.startswith("X-Ilot-Refused: "))
    return int(head[0].split()[1]), reason.removeprefix("X-Ilot-Refused: ")


async def until(true: Callable[[], bool]) -> None:
    """Wait for something that has no event."""
    end = time.monotonic() + WITHIN
    while not true():
        assert time.monotonic() < end, "never came true"
        await asyncio.sleep(0.005)


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say everything back, and end when the other side has ended."""
    while piece := await reader.read(65536):
        writer.write(piece)
        await writer.drain()
