"""Dials what was asked for: resolves once, judges every address, connects to a judged one only.

Nothing is resolved a second time, so that a name cannot change its mind between the judgement and
the connection (DNS rebinding).
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

from kiosk.gate.policy import Refusal, Refused, Target, check_host, is_public, upstream_of
from kiosk.link.gate import GatePolicy
from kiosk.names import Address, Resolve, resolver

RESOLVE_WITHIN = 10.0
CONNECT_WITHIN = 10.0
NEXT_AFTER = 0.25
"""Seconds after which the next address is tried beside the first (RFC 8305 §8)."""
MOST_ADDRESSES = 8
BUFFER = 64 * 1024
"""Bytes a stream holds; it stops reading from its socket at twice that."""

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Connect = Callable[[Address, int], Awaitable[Streams]]

_STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})[ \r]")
LOGIN = 407
"""RFC 9110 §15.5.8: nobody at a terminal has a login for the place's own proxy."""


async def connect(address: Address, port: int) -> Streams:
    """Connect to an address by its number."""
    return await asyncio.open_connection(str(address), port, limit=BUFFER)


class Dialler:
    """The one place from which the gate connects to anything.

    Args:
        resolve: Names to addresses; tests give their own, the policy says whom to ask else.
        connect: Opens a connection; tests see what is dialled.
        public: Which addresses belong to the Internet.
        connect_within: Seconds, a proxy's answer included.
    """

    def __init__(
        self,
        policy: GatePolicy,
        *,
        resolve: Resolve | None = None,
        connect: Connect = connect,
        public: Callable[[Address], bool] = is_public,
        connect_within: float = CONNECT_WITHIN,
    ) -> None:
        self._policy = policy
        self._connect_within = connect_within
        self._resolve = resolve if resolve is not None else resolver(policy.dns)
        self._connect = connect
        self._public = public

    async def dial(self, target: Target, *, clear: bool = False) -> Streams:
        """Connect to a target.

        Args:
            clear: For one request in clear text: where there is a proxy, the connection ends
                there, and the proxy is told the whole address (RFC 9112 §3.2.2). Few open a
                tunnel to port 80.

        Raises:
            Refused: It may not be reached, or cannot be.
        """
        check_host(target.host, self._policy)
        upstream = upstream_of(target.host, self._policy.upstreams)
        if upstream is not None:
            way = asyncio.open_unix_connection(upstream, limit=BUFFER)
        elif self._policy.proxy is not None:
            way = _proxy(self._policy.proxy) if clear else _tunnel(target, self._policy.proxy)
        else:
            way = self._first_of(await self.addresses(target.host), target.port)
        try:
            async with asyncio.timeout(self._connect_within):
                return await way
        except (OSError, TimeoutError, EOFError, asyncio.LimitOverrunError) as error:
            raise Refused(Refusal.UNREACHABLE) from error

    def proxied(self, host: str) -> bool:
        """Whether the place's own proxy is asked for a host."""
        no_upstream = upstream_of(host, self._policy.upstreams) is None
        return self._policy.proxy is not None and no_upstream

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
        except (OSError, TimeoutError, ValueError) as error:
            raise Refused(Refusal.UNRESOLVED) from error
        if not found:
            raise Refused(Refusal.UNRESOLVED)
        allowed = [address for address in found if self._public(address)]
        if not allowed:
            raise Refused(Refusal.PRIVATE)
        return allowed[:MOST_ADDRESSES]

    async def _first_of(self, addresses: Sequence[Address], port: int) -> Streams:
        """Return the first connection that stands; the next one starts while earlier ones hang.

        Raises:
            OSError: None stands.
        """
        waiting = list(addresses)
        attempts: list[asyncio.Future[Streams]] = []
        try:
            while True:
                if waiting:
                    attempts.append(asyncio.ensure_future(self._connect(waiting.pop(0), port)))
                running = [attempt for attempt in attempts if not attempt.done()]
                if running:
                    await asyncio.wait(
                        running,
                        timeout=NEXT_AFTER if waiting else None,
                        return_when=asyncio.FIRST_COMPLETED,
                    )
                for attempt in attempts:
                    if attempt.done() and attempt.exception() is None:
                        attempts.remove(attempt)
                        return attempt.result()
                if not waiting and all(attempt.done() for attempt in attempts):
                    raise OSError("no address answers")
        finally:
            for attempt in attempts:
                attempt.cancel()
                attempt.add_done_callback(_close_late)


async def _proxy(proxy: str) -> Streams:
    """Connect to the place's own proxy; it resolves, and judges by its own rules."""
    parts = urlsplit(proxy)
    return await asyncio.open_connection(parts.hostname, parts.port, limit=BUFFER)


async def _tunnel(target: Target, proxy: str) -> Streams:
    """Have the place's own proxy open a tunnel (RFC 9110 §9.3.6).

    Raises:
        Refused: It does not let us through.
    """
    reader, writer = await _proxy(proxy)
    try:
        asked = f"{target.host}:{target.port}"
        writer.write(f"CONNECT {asked} HTTP/1.1\r\nHost: {asked}\r\n\r\n".encode())
        status = status_of(await reader.readuntil(b"\r\n\r\n"))
        if status != 200:
            raise Refused(Refusal.PROXY_LOGIN if status == LOGIN else Refusal.UNREACHABLE)
    except BaseException:
        writer.close()
        raise
    return reader, writer


def status_of(answer: bytes) -> int | None:
    """Return the status of an answer's first line (RFC 9112 §4); None if it is none."""
    found = _STATUS.match(answer)
    return int(found[1]) if found is not None else None


def _close_late(attempt: asyncio.Future[Streams]) -> None:
    """Close a connection that came after another one had won."""
    if not attempt.cancelled() and attempt.exception() is None:
        with contextlib.suppress(OSError):
            attempt.result()[1].close()
