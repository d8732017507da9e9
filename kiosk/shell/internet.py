"""The shell's own look at the Internet, for staff: online, offline, or a page in between.

One small request in clear text to an address that the place names, because only such a request can
be answered by a captive portal. What comes back is never shown: its status is read, and it is
thrown away. A terminal without Internet still prints and scans: nothing here ends its service.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.config.terminal import Network
from kiosk.names import Resolve, resolver

log = logging.getLogger(__name__)

LOOK_WITHIN = 15.0
FREE_EVERY = 1.0
"""Seconds between two looks at whether a patron has left."""
MOST = 4096
"""Bytes that are read of an answer."""

_STATUS = re.compile(rb"HTTP/1\.[01] ([0-9]{3})[ \r]")


class Internet(StrEnum):
    """What the last look came to; staff's sentences are in QML."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    CAPTIVE_PORTAL = "captive-portal"
    PROXY_LOGIN = "proxy-login"
    OFFLINE = "offline"


def judged(answer: bytes, body: str | None) -> Internet:
    """Say what an answer means.

    Args:
        body: What an honest answer has in it, with status 200; 204 without a body if it is None.
    """
    head, _, said = answer.partition(b"\r\n\r\n")
    found = _STATUS.match(head + b"\r\n")
    if found is None:
        return Internet.CAPTIVE_PORTAL if answer else Internet.OFFLINE
    match int(found[1]):
        case 407:
            return Internet.PROXY_LOGIN
        case 502 | 503 | 504:  # a proxy that reaches nobody (RFC 9110 §15.6)
            return Internet.OFFLINE
        case 204 if body is None:
            return Internet.ONLINE
        case 200 if body is not None and body.encode() in said:
            return Internet.ONLINE
    return Internet.CAPTIVE_PORTAL


class Lookout:
    """Looks while nobody is here, and tells when something changed.

    Args:
        network: The place's network; without its `check_url` nothing is ever asked.
        changed: Hears each new finding.
    """

    def __init__(
        self,
        network: Network,
        *,
        changed: Callable[[Internet], None],
        resolve: Resolve | None = None,
        within: float = LOOK_WITHIN,
    ) -> None:
        self._network = network
        self._changed = changed
        self._resolve = resolve if resolve is not None else resolver(network.dns)
        self._within = within
        self.found = Internet.UNKNOWN

    async def watch(self, free: Callable[[], bool]) -> None:
        """Look again and again until cancelled, but only while the terminal is free."""
        while self._network.check_url is not None:
            while not free():
                await asyncio.sleep(FREE_EVERY)
            found = await self.look()
            if found is not self.found:
                self.found = found
                log.info("internet %s", found.value)
                self._changed(found)
            await asyncio.sleep(self._network.check_every_min * 60)

    async def look(self) -> Internet:
        """Ask once."""
        try:
            async with asyncio.timeout(self._within):
                answer = await self._answer(self._network.check_url or "")
        except (OSError, TimeoutError):
            return Internet.OFFLINE
        return judged(answer, self._network.check_body)

    async def _answer(self, url: str) -> bytes:
        """Return the beginning of the answer.

        Raises:
            OSError: Nobody is there.
        """
        asked = urlsplit(url)
        path = (asked.path or "/") + (f"?{asked.query}" if asked.query else "")
        if self._network.proxy is not None:
            proxy = urlsplit(self._network.proxy)
            hosts, port = [proxy.hostname or ""], proxy.port or 80
            path = f"http://{asked.netloc}{path}"  # RFC 9112 §3.2.2
        else:
            found = await self._resolve(asked.hostname or "")
            hosts, port = [str(address) for address in found], asked.port or 80
        reader, writer = await _first_of(hosts, port)
        try:
            writer.write(
                f"GET {path} HTTP/1.1\r\nHost: {asked.netloc}\r\nConnection: close\r\n\r\n".encode()
            )
            answer = b""
            while len(answer) < MOST and (piece := await reader.read(MOST)):
                answer += piece
            return answer[:MOST]
        finally:
            writer.close()


async def _first_of(
    hosts: Sequence[str], port: int
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to the first host that answers: a network may have one family of addresses only.

    Raises:
        OSError: None does.
    """
    for host in hosts:
        with contextlib.suppress(OSError):
            return await asyncio.open_connection(host, port, limit=MOST)
    raise OSError("nobody answers")
