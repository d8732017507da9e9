"""The proxy that a session's browser speaks to: CONNECT for https, absolute addresses for http.

One request per plain connection: the browser opens another one for the next, so that nothing goes
to a host that was not judged.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.gate.dial import LOGIN, Dialler, Streams, status_of
from kiosk.gate.policy import Refusal, Refused, target_of
from kiosk.gate.request import head_of, plain
from kiosk.link.gate import GatePolicy

PIECE = 64 * 1024
GOODBYE_WITHIN = 2.0

STATUS = {
    Refusal.MALFORMED: "400 Bad Request",
    Refusal.HOST: "403 Forbidden",
    Refusal.PORT: "403 Forbidden",
    Refusal.PRIVATE: "403 Forbidden",
    Refusal.UNRESOLVED: "502 Bad Gateway",
    Refusal.UNREACHABLE: "502 Bad Gateway",
    Refusal.PROXY_LOGIN: "502 Bad Gateway",  # never 407: the browser would ask the patron
    Refusal.BUSY: "503 Service Unavailable",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one connection, in seconds and bytes.

    Attributes:
        head_within: For the whole head of a request.
        head_bytes: Its size.
        idle: Without a byte in either direction; longer than the shell ever stops a session.
        half_closed: The same once one side has ended.
    """

    head_within: float = 15.0
    head_bytes: int = 32 * 1024
    idle: float = 20 * 60.0
    half_closed: float = 60.0


class Proxy:
    """Serves one session's browser.

    Attributes:
        open: Connections that are served now.
        counts: Connections opened and refused, by kind; the only thing that is known later.
    """

    def __init__(
        self, policy: GatePolicy, *, dialler: Dialler | None = None, limits: Limits | None = None
    ) -> None:
        self._most = policy.max_connections
        self._dialler = dialler if dialler is not None else Dialler(policy)
        self._limits = limits if limits is not None else Limits()
        self.open = 0
        self.counts: Counter[str] = Counter()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        try:
            if self.open >= self._most:
                raise Refused(Refusal.BUSY)
            self.open += 1
            try:
                await self._serve(reader, writer)
            finally:
                self.open -= 1
        except Refused as refused:
            self.counts[refused.why] += 1
            if refused.why is Refusal.PROXY_LOGIN and self.counts[refused.why] == 1:
                print("gate:", refused.why, file=sys.stderr)  # once, for whoever mends it
            await _refuse(refused.why, reader, writer)
        except (OSError, TimeoutError, EOFError):
            self.counts["broken"] += 1
        finally:
            await _hang_up(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = head_of(await self._raw_head(reader))
        proxied = False
        if head.method == "CONNECT":
            far = await self._dialler.dial(target_of(head.target))
            first, most, welcome = b"", sys.maxsize, b"HTTP/1.1 200 Connection established\r\n\r\n"
        else:
            asked = plain(head)
            far = await self._dialler.dial(asked.target, clear=True)
            proxied = self._dialler.proxied(asked.target.host)
            first = asked.proxy_head if proxied else asked.head
            most, welcome = asked.body_bytes, b""
        self.counts["opened"] += 1
        try:
            writer.write(welcome)
            far[1].write(first)
            exchange = _Exchange(self._limits)
            await exchange.run((reader, writer), far, most=most, proxied=proxied)
        finally:
            await _hang_up(far[1])

    async def _raw_head(self, reader: asyncio.StreamReader) -> bytes:
        try:
            async with asyncio.timeout(self._limits.head_within):
                raw = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError as error:
            raise Refused(Refusal.MALFORMED) from error
        if len(raw) > self._limits.head_bytes:
            raise Refused(Refusal.MALFORMED)
        return raw


class _Exchange:
    """Bytes carried both ways until both sides have ended; a side may end before the other."""

    def __init__(self, limits: Limits) -> None:
        self._silence = limits.idle
        self._half_closed = limits.half_closed
        self._patience = asyncio.timeout(None)

    async def run(self, near: Streams, far: Streams, *, most: int, proxied: bool = False) -> None:
        """Carry; `most` bytes at most from the near side.

        Args:
            proxied: The far side is the place's own proxy, which may answer for itself.

        Raises:
            TimeoutError: Neither said anything for too long.
            Refused: The proxy wants a login.
        """
        ends = (near[1].transport, far[1].transport)
        try:
            async with self._patience, asyncio.TaskGroup() as group:
                group.create_task(self._carry(near[0], far[1], ends, most=most))
                group.create_task(self._carry(far[0], near[1], ends, proxied=proxied))
        except BaseExceptionGroup as errors:
            if errors.subgroup(Refused) is None:
                raise
            raise Refused(Refusal.PROXY_LOGIN) from errors

    async def _carry(
        self,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        ends: Sequence[asyncio.WriteTransport],
        *,
        most: int = sys.maxsize,
        proxied: bool = False,
    ) -> None:
        # A slow reader slows its writer: the next piece is read when this one has left, so that
        # nothing piles up here, and nothing is left to be cut off at the end.
        sink.transport.set_write_buffer_limits(high=0)
        try:
            self._wait_anew()
            if proxied:
                line = await _first_line(source)
                if status_of(line) == LOGIN:
                    raise Refused(Refusal.PROXY_LOGIN)
                sink.write(line)
            while piece := await source.read(PIECE):
                most -= len(piece)
                if most < 0:
                    raise ConnectionError("another request, for a host that nobody has judged")
                sink.write(piece)
                await sink.drain()
                self._wait_anew()
            await sink.drain()
            sink.write_eof()
        except OSError:
            for end in ends:  # one side is broken: the other must not wait for it
                end.abort()
        self._silence = self._half_closed
        self._wait_anew()

    def _wait_anew(self) -> None:
        if not self._patience.expired():
            self._patience.reschedule(asyncio.get_running_loop().time() + self._silence)


async def _first_line(source: asyncio.StreamReader) -> bytes:
    """Return the first line of an answer; what there is of it where it does not end."""
    try:
        return await source.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        return error.partial
    except asyncio.LimitOverrunError:
        return b""  # no HTTP: carried as it comes


async def _refuse(why: Refusal, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say no, without the host's name, and hear the browser out: it may miss the answer else."""
    head = [f"HTTP/1.1 {STATUS[why]}", f"X-Ilot-Refused: {why}", "Content-Length: 0"]
    with contextlib.suppress(OSError, TimeoutError):
        writer.write("\r\n".join([*head, "Connection: close", "", ""]).encode())
        writer.write_eof()
        async with asyncio.timeout(GOODBYE_WITHIN):
            while await reader.read(PIECE):
                pass


async def _hang_up(writer: asyncio.StreamWriter) -> None:
    """Close a connection; whoever does not take leave is cut off."""
    writer.close()
    try:
        async with asyncio.timeout(GOODBYE_WITHIN):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()
