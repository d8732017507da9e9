"""The forbidden server and the hostile page's own, on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from kiosk.demo.authority import Authority
from kiosk.demo.pages import Answer, Asked
from tests.security.attack.leaks.routes import BY_PORT, FORBIDDEN, HOSTILE, ROUTES
from tests.unit.gate.road import Serve

HERE = "127.0.0.1"
HTML = "text/html; charset=utf-8"
GREETING = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nAccess-Control-Allow-Origin: *\r\n\r\n"


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, hits: set[str], name: str) -> None:
        self._hits, self._name = hits, name

    def datagram_received(self, data: bytes, addr: object) -> None:
        self._hits.add(self._name)


class Forbidden:
    """Everything that nobody may reach; writes down which route arrived.

    Attributes:
        hits: Names of routes that arrived.
        ports: Route → its own port, TCP and UDP.
        web: The port of TLS, where routes are known by the name they ask for.
        plain: The port of plain http.
        socket: The same TLS server on a Unix socket: a gate that forgot its list would dial it.
    """

    def __init__(self, folder: Path, authority: Authority) -> None:
        self.hits: set[str] = set()
        self.ports: dict[str, int] = {}
        self.socket = folder / "forbidden.sock"
        self.web = self.plain = 0
        hosts = (HOSTILE, FORBIDDEN, f"*.{FORBIDDEN}")
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(*authority.issue(hosts))
        self.context.set_alpn_protocols(["http/1.1"])
        self.context.sni_callback = self._named
        self._open = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        unix = await asyncio.start_unix_server(self._hears, self.socket, ssl=self.context)
        self._open.callback(unix.close)
        self.web = await self._listen(self._hears, tls=True)
        self.plain = await self._listen(self._hears)
        loop = asyncio.get_running_loop()
        for name in sorted(BY_PORT):
            self.ports[name] = port = await self._listen(self._counts(name))
            udp, _ = await loop.create_datagram_endpoint(
                lambda name=name: _Datagrams(self.hits, name),  # type: ignore[misc]
                local_addr=(HERE, port),
            )
            self._open.callback(udp.close)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    async def _listen(self, serve: Serve, *, tls: bool = False) -> int:
        server = await asyncio.start_server(
            serve,
            HERE,
            0,
            ssl=self.context if tls else None,
        )
        self._open.callback(server.close)
        return int(server.sockets[0].getsockname()[1])

    def _named(self, _socket: object, name: str | None, _context: object) -> None:
        """The first words of TLS name the route: that it was dialled is leak enough."""
        if name and name.endswith(f".{FORBIDDEN}"):
            self.hits.add(name.partition(".")[0])

    async def _hears(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, TimeoutError):
            async with asyncio.timeout(5):
                head = await reader.readuntil(b"\r\n\r\n")
                for line in head.decode("latin1").split("\r\n"):
                    if line.lower().startswith("host:") and FORBIDDEN in line:
                        self.hits.add(line[5:].strip().partition(".")[0])
                writer.write(GREETING)
                await writer.drain()
        writer.close()

    def _counts(self, name: str) -> Serve:
        async def count(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.hits.add(name)
            writer.close()

        return count


class HostilePage:
    """The one page that tries everything; a site of the farm.

    Attributes:
        ran: Which of its scripts said that they ran.
    """

    def __init__(self, ports: Mapping[str, int]) -> None:
        self._ports = ports
        self.ran: set[str] = set()

    def __call__(self, asked: Asked) -> Answer:
        path = asked.path
        if path == "/":
            report = f"img-src https: http:; report-uri https://csp-report.{FORBIDDEN}/t"
            csp = ("Content-Security-Policy-Report-Only", report)
            return Answer(200, self.page().encode(), (("Content-Type", HTML), csp))
        if path.startswith("/302/"):
            return Answer(302, b"", (("Location", asked.target.removeprefix("/302/")),))
        if path.startswith("/ran/"):
            self.ran.add(path.removeprefix("/ran/"))
            return Answer(200)
        if path in ("/worker.js", "/shared.js", "/service.js"):
            script = self.script(path[1:-3]).encode()
            return Answer(200, script, (("Content-Type", "text/javascript"),))
        return Answer(404)

    def script(self, where: str) -> str:
        """What one of the four kinds of script tries; a route that throws stops no other."""
        tries = [
            f"try {{ {route.written(self._ports.get(route.name, 0))} }} catch (e) {{}}"
            for route in ROUTES
            if route.script and route.where == where
        ]
        body = "\n".join(["const held = [];", *tries, f"fetch('/ran/{where}');"])
        body = "\n".join(
            f"{{ {line} }}" if line.startswith("try") else line for line in body.split("\n")
        )
        match where:
            case "shared":
                return f"onconnect = () => {{ {body} }};"
            case "service":
                return (
                    "oninstall = () => skipWaiting(); onmessage = event => {"
                    f"{body} event.waitUntil(new Promise(done => setTimeout(done, 3000))); }};"
                )
        return body

    def page(self) -> str:
        """Markup first, then scripts."""
        markup = "\n".join(
            route.written(self._ports.get(route.name, 0)) for route in ROUTES if route.html
        )
        form = (
            "<iframe name=fr></iframe>"
            f"<form id=fo method=post action='https://form.{FORBIDDEN}/t' target=fr></form>"
        )
        return (
            f"<!doctype html><meta charset=utf-8><title>h</title>{markup}{form}<script>"
            "const workers = [new Worker('/worker.js'), new SharedWorker('/shared.js')];"
            "navigator.serviceWorker.register('/service.js')"
            ".then(() => navigator.serviceWorker.ready).then(r => r.active.postMessage(1));"
            f"{self.script('page')}</script>"
        )
