"""Dials what was asked for: resolves once, judges every address, connects to a judged one only.

Nothing is resolved a second time, so that a name cannot change its mind between the judgement and
the connection (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

from kiosk.gate.policy import Address, Refusal, Refused, Target, check_host, is_public, upstream_of
from kiosk.link.gate import GatePolicy

RESOLVE_WITHIN = 10.0
CONNECT_WITHIN = 10.0
NEXT_AFTER = 0.3
"""Seconds after which the next address is tried beside the first (RFC 8305 §5)."""
BUFFER = 256 * 1024

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Resolve = Callable[[str], Awaitable[Sequence[Address]]]


async def resolve(host: str) -> Sequence[Address]:
    """Return a host's addresses in the system's order (RFC 6724)."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]


class Dialler:
    """The one place from which the gate connects to anything.

    Args:
        resolve: Names to addresses; tests give their own.
        ports: Ports dialled in place of 80 and 443; tests cannot listen there.
        public: Which addresses belong to the Internet.
    """

    def __init__(
        self,
        policy: GatePolicy,
        *,
        resolve: Resolve = resolve,
        public: Callable[[Address], bool] = is_public,
        ports: dict[int, int] | None = None,
    ) -> None:
        self._policy = policy
        self._resolve = resolve
        self._public = public
        self._ports = ports or {}

    async def dial(self, target: Target) -> Streams:
        """Connect to a target.

        Raises:
            Refused: It may not be reached, or cannot be.
        """
        check_host(target, self._policy)
        upstream = upstream_of(target.host, self._policy.upstreams)
        try:
            async with asyncio.timeout(CONNECT_WITHIN):
                if upstream is not None:
                    return await asyncio.open_unix_connection(upstream, limit=BUFFER)
                if self._policy.proxy is not None:
                    return await self._through_proxy(target, self._policy.proxy)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise Refused(Refusal.UNREACHABLE) from error
        return await self._direct(target)

    async def addresses(self, host: str) -> Sequence[Address]:
        """Return the addresses of a host that may be dialled.

        Private ones among public ones are left out rather than refused whole: some public hosts
        list both, and only what was judged is dialled.

        Raises:
            Refused: There is none.
        """
        try:
            async with asyncio.timeout(RESOLVE_WITHIN):
                found = await self._resolve(host)
        except (OSError, TimeoutError, UnicodeError, ValueError) as error:
            raise Refused(Refusal.UNRESOLVED) from error
        allowed = [address for address in found if self._public(address)]
        if not found:
            raise Refused(Refusal.UNRESOLVED)
        if not allowed:
            raise Refused(Refusal.PRIVATE)
        return allowed

    async def _direct(self, target: Target) -> Streams:
        port = self._ports.get(target.port, target.port)
        attempts = [
            lambda address=address: asyncio.open_connection(str(address), port, limit=BUFFER)
            for address in await self.addresses(target.host)
        ]
        try:
            async with asyncio.timeout(CONNECT_WITHIN):
                return await first_of(attempts)
        except (OSError, TimeoutError) as error:
            raise Refused(Refusal.UNREACHABLE) from error

    async def _through_proxy(self, target: Target, proxy: str) -> Streams:
        """Ask the place's own proxy; it resolves, and judges by its own rules."""
        parts = urlsplit(proxy)
        assert parts.hostname is not None  # noqa: S101 - narrows the type; terminal.yaml's check
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=BUFFER)
        try:
            asked = f"{target.host}:{target.port}"
            writer.write(f"CONNECT {asked} HTTP/1.1\r\nHost: {asked}\r\n\r\n".encode())
            answer = await reader.readuntil(b"\r\n\r\n")
        except BaseException:
            writer.close()
            raise
        if answer.split(b" ", 2)[1:2] != [b"200"]:
            writer.close()
            raise Refused(Refusal.UNREACHABLE)
        return reader, writer


async def first_of(attempts: Sequence[Callable[[], Awaitable[Streams]]]) -> Streams:
    """Return the first connection that stands; start the next one while earlier ones hang.

    Raises:
        OSError: None stands.
    """
    running: set[asyncio.Task[Streams]] = set()
    waiting = list(attempts)
    last: BaseException = OSError("no address")
    try:
        while running or waiting:
            if waiting:
                running.add(asyncio.ensure_future(waiting.pop(0)()))
            done, running = await asyncio.wait(
                running,
                timeout=NEXT_AFTER if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in done:
                if (error := task.exception()) is None:
                    return task.result()
                last = error
        raise last
    finally:
        for task in running:
            task.cancel()
            task.add_done_callback(close_late)


def close_late(task: asyncio.Task[Streams]) -> None:
    """Close a connection that came after another one had won."""
    if not task.cancelled() and task.exception() is None:
        with contextlib.suppress(OSError):
            task.result()[1].close()
