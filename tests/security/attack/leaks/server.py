"""The forbidden server: on this machine's loopback, for as long as the run lasts.

It serves the hostile page as well, to the engine whose guards were taken away.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from pathlib import Path
from typing import Self

from kiosk.demo.authority import Authority
from kiosk.demo.pages import Answer, Asked
from tests.security.attack.leaks.page import FORBIDDEN, HOST, Ports, answer

HERE = "127.0.0.1"


class Forbidden:
    """Writes down which routes arrived.

    Attributes:
        arrived: Names of routes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open = contextlib.AsyncExitStack()
        self.arrived: set[str] = set()
        self.ports: Ports

    async def __aenter__(self) -> Self:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        names = (FORBIDDEN, f"*.{FORBIDDEN}", HOST, "127.0.0.1")
        context.load_cert_chain(*Authority(self._folder).issue(names))
        context.sni_callback = self._named
        self.ports = Ports(
            tls=await self._listen(context),
            plain=await self._listen(None),
            stun=await self._hear("stun"),
            turn_udp=await self._hear("turn-udp"),
            turn_tcp=await self._listen(None, token="turn-tcp"),
            webtransport=await self._hear("webtransport"),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._open.aclose()

    def _named(self, _socket: object, name: str | None, _context: object) -> None:
        """Somebody connects: the name before the host is a token."""
        if name is not None and name.endswith(f".{FORBIDDEN}"):
            self.arrived.add(name.partition(".")[0])

    async def _listen(self, context: ssl.SSLContext | None, *, token: str = "") -> int:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if token:
                self.arrived.add(token)
            with contextlib.suppress(OSError, EOFError, TimeoutError, asyncio.LimitOverrunError):
                async with asyncio.timeout(5):
                    await self._serve(await reader.readuntil(b"\r\n\r\n"), writer)
            writer.close()

        server = await asyncio.start_server(serve, HERE, 0, ssl=context)
        self._open.callback(server.close)
        return int(server.sockets[0].getsockname()[1])

    async def _serve(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        method, target, *_ = head.decode("latin-1").split(" ")
        host = head.decode("latin-1").lower().partition("\r\nhost: ")[2].partition("\r\n")[0]
        said = Answer.text(200, "")
        if target.startswith("/t/"):
            self.arrived.add(target.removeprefix("/t/"))
        elif host == HOST:
            said = answer(Asked(method, host, target, {}), self.ports)
        headers = [*said.headers, ("Access-Control-Allow-Origin", "*"), ("Connection", "close")]
        lines = [f"HTTP/1.1 {said.status} -", f"Content-Length: {len(said.body)}"]
        lines += [f"{name}: {value}" for name, value in headers]
        writer.write("\r\n".join([*lines, "", ""]).encode() + said.body)
        await writer.drain()

    async def _hear(self, token: str) -> int:
        arrived = self.arrived

        class Ear(asyncio.DatagramProtocol):
            def datagram_received(self, data: bytes, addr: object) -> None:
                arrived.add(token)

        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(Ear, local_addr=(HERE, 0))
        self._open.callback(transport.close)
        return int(transport.get_extra_info("sockname")[1])
