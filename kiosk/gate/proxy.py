"""The proxy that a session's browser speaks to: CONNECT for https, absolute addresses for http.

RFC 9110 §9.3.6 (CONNECT) and §7.6.1 (headers of one hop), RFC 9112 §3.2.2 (absolute form). One
request per plain connection: the browser opens another one for the next, and nothing can be
smuggled behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.gate.dial import Dialler, Streams
from kiosk.gate.policy import Refusal, Refused, Target, target_of
from kiosk.link.gate import GatePolicy

PIECE = 64 * 1024

STATUS = {
    Refusal.MALFORMED: "400 Bad Request",
    Refusal.HOST: "403 Forbidden",
    Refusal.PORT: "403 Forbidden",
    Refusal.PRIVATE: "403 Forbidden",
    Refusal.UNRESOLVED: "502 Bad Gateway",
    Refusal.UNREACHABLE: "502 Bad Gateway",
    Refusal.BUSY: "503 Service Unavailable",
}
ONE_HOP = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "upgrade",
    }
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one connection, in seconds and bytes."""

    head_within: float = 15.0
    head_bytes: int = 64 * 1024
    idle: float = 600.0
    flush_within: float = 120.0


@dataclass(frozen=True, slots=True)
class Head:
    """The first lines of a request."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]


class Proxy:
    """Serves one session's browser.

    Attributes:
        counts: Connections opened and refused, by kind; the only thing that is ever known later.
    """

    def __init__(
        self, policy: GatePolicy, *, dialler: Dialler | None = None, limits: Limits | None = None
    ) -> None:
        self._most = policy.max_connections
        self._dialler = dialler if dialler is not None else Dialler(policy)
        self._limits = limits if limits is not None else Limits()
        self._open = 0
        self.counts: Counter[str] = Counter()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end."""
        try:
            if self._open >= self._most:
                raise Refused(Refusal.BUSY)
            self._open += 1
            try:
                await self._serve(reader, writer)
            finally:
                self._open -= 1
        except Refused as refused:
            self.counts[refused.why.value] += 1
            with contextlib.suppress(OSError):
                writer.write(refusal(refused.why))
                await self._flush(writer)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            self.counts["broken"] += 1
        finally:
            await hang_up(writer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(self._limits.head_within):
            raw = await reader.readuntil(b"\r\n\r\n")
        head = head_of(raw, most=self._limits.head_bytes)
        if head.method == "CONNECT":
            far = await self._dialler.dial(target_of(head.target))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            target, first = plain(head)
            far = await self._dialler.dial(target)
            far[1].write(first)
        self.counts["opened"] += 1
        try:
            await self._exchange((reader, writer), far)
        finally:
            await hang_up(far[1])

    async def _exchange(self, near: Streams, far: Streams) -> None:
        """Carry bytes both ways until both sides have ended; a side may end before the other."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._carry(near[0], far[1]))
            group.create_task(self._carry(far[0], near[1]))

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            while True:
                async with asyncio.timeout(self._limits.idle):
                    piece = await source.read(PIECE)
                if not piece:
                    break
                sink.write(piece)
                await self._flush(sink)  # a slow reader slows its writer: nothing piles up here
            if sink.can_write_eof():
                sink.write_eof()
        except (OSError, TimeoutError):
            sink.transport.abort()  # one side is broken: the other must not wait for it

    async def _flush(self, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(self._limits.flush_within):
            await writer.drain()


def head_of(raw: bytes, *, most: int) -> Head:
    """Read the head of a request.

    Raises:
        Refused: It is none, or larger than `most` bytes.
    """
    if len(raw) > most:
        raise Refused(Refusal.MALFORMED)
    first, *lines = raw.decode("latin-1").split("\r\n")[:-2]
    words = first.split(" ")
    if len(words) != 3 or words[2] not in ("HTTP/1.1", "HTTP/1.0"):
        raise Refused(Refusal.MALFORMED)
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or name != name.strip() or not name or "\n" in line or "\r" in line:
            raise Refused(Refusal.MALFORMED)  # RFC 9112 §5.1: no space before the colon
        headers.append((name, value.strip()))
    return Head(words[0], words[1], tuple(headers))


def plain(head: Head) -> tuple[Target, bytes]:
    """Return the target of a plain request and the head that is sent there.

    Raises:
        Refused: It names no http address.
    """
    try:
        parts = urlsplit(head.target)
        port = parts.port
    except ValueError as error:
        raise Refused(Refusal.MALFORMED) from error
    if parts.scheme != "http" or "@" in parts.netloc or parts.hostname is None:
        raise Refused(Refusal.MALFORMED)
    target = target_of(f"{parts.hostname}:{port or 80}")
    path = parts.path or "/"
    query = f"?{parts.query}" if parts.query else ""
    named = {value.strip().lower() for name, value in head.headers if name.lower() == "connection"
             for value in value.split(",")}  # fmt: skip
    kept = [
        f"{name}: {value}"
        for name, value in head.headers
        if name.lower() not in ONE_HOP | named | {"host"}
    ]
    lines = [f"{head.method} {path}{query} HTTP/1.1", f"Host: {parts.netloc}", *kept]
    return target, "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1")


def refusal(why: Refusal) -> bytes:
    """Return the answer that says no. It never names the host."""
    head = [f"HTTP/1.1 {STATUS[why]}", f"X-Ilot-Refused: {why}", "Content-Length: 0"]
    return "\r\n".join([*head, "Connection: close", "", ""]).encode()


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """Close a connection; whoever does not take leave is cut off."""
    writer.close()
    try:
        async with asyncio.timeout(2.0):
            await writer.wait_closed()
    except (OSError, TimeoutError):
        writer.transport.abort()
