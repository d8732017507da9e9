"""The hostile site: it serves each attack's page, and notes what reached it and what pages say.

Behind a stand-in for the gate that leads every host here; a row's page is put up before its turn.
A page speaks by `dit(word)`: « parti » is that it runs, « oui … » that an attack of it succeeded.
"""

from __future__ import annotations

import contextlib
import http.server
import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from tests.security.attack.papers import LoadedContexts, make_contexts
from tests.ui.session.pages import ELSEWHERE, PDF, PORTAL, pour

SELF_SIGNED = f"autosigne.{PORTAL}"
EXPIRED = f"perime.{PORTAL}"
CLIENT = f"carte.{PORTAL}"
PROXY_ASKS = f"mandataire.{PORTAL}"
HTML = "text/html; charset=utf-8"
PIECE = b"\0" * 65536
CLAIMED = 10 * 1024**3

HEAD = f"""<!doctype html><meta charset=utf-8><title>piège</title>
<style>html,body{{height:100%;margin:0;background:#fff}}a{{display:block;height:90vh}}</style>
<script>const dit = mot => navigator.sendBeacon('https://{PORTAL}/dit?' + encodeURIComponent(mot));
const essaie = async (nom, f) => {{ try {{ await f(); dit('oui ' + nom) }}
catch (e) {{ dit('non ' + nom + ' ' + e.name) }} }};
dit('parti');</script>
"""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is served at one path."""

    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": HTML})
    status: int = 200

    @classmethod
    def page(cls, html: str) -> Reply:
        return cls((HEAD + html).encode())

    @classmethod
    def elsewhere(cls, address: str, status: int = 302) -> Reply:
        return cls(b"", {"Location": address}, status)

    @classmethod
    def file(cls, name: str, body: bytes, kind: str = "application/octet-stream") -> Reply:
        return cls(
            body, {"Content-Type": kind, "Content-Disposition": f'attachment; filename="{name}"'}
        )


@dataclass
class Hostile:
    """The running site.

    Attributes:
        replies: Path → what is served there now.
        said: What pages said.
        hosts: To which the gate was asked to connect.
        asked: Host and path of every request.
        secrets: Authorization headers and client certificates that a patron's browser sent.
    """

    gate_port: int = 0
    replies: dict[str, Reply] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)

    def put_up(self, replies: Mapping[str, Reply]) -> None:
        """Serve these and forget what was before."""
        for noted in (self.said, self.hosts, self.asked, self.secrets):
            noted.clear()
        self.replies = {**ALWAYS, **replies}

    def heard(self, word: str) -> bool:
        return any(said.startswith(word) for said in self.said)


ALWAYS = {
    "/": Reply.page("<h1>Portail</h1>"),
    "/lettre.pdf": Reply(PDF, {"Content-Type": "application/pdf"}),
}


class _Page(http.server.BaseHTTPRequestHandler):
    """Answers; the server has the site."""

    protocol_version = "HTTP/1.1"

    @property
    def site(self) -> Hostile:
        return self.server.site  # type: ignore[attr-defined, no-any-return] # set where it is made

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        host = self.headers.get("Host", "")
        self._note_secrets()
        if path == "/dit":
            self.site.said.append(unquote(query))
            self._send(Reply(b"", {"Access-Control-Allow-Origin": "*"}, 204))
            return
        self.site.asked.append(host + path)
        if path in ("/geant", "/flot", "/cale"):
            self._pour_out(path)
        elif path == "/entree":
            self._send(Reply(b"non", {"WWW-Authenticate": 'Basic realm="La Poste"'}, 401))
        else:
            self._send(self.site.replies.get(path, Reply(b"rien", status=404)))

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def _note_secrets(self) -> None:
        if "Authorization" in self.headers:
            self.site.secrets.append("Authorization")
        if isinstance(self.connection, ssl.SSLSocket) and self.connection.getpeercert(
            binary_form=True
        ):
            self.site.secrets.append("client certificate")

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if reply.status != 204:
            self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def _pour_out(self, path: str) -> None:
        """A file that claims 10 GB, one without an end, one that stops in its middle."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Disposition", 'attachment; filename="lettre.pdf"')
        if path == "/geant":
            self.send_header("Content-Length", str(CLAIMED))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(b"%PDF-1.4\n" + PIECE[:1000])
            if path == "/cale":
                time.sleep(15)
                return
            for _ in range(200):  # 13 MB, slowly: the cap must cut it off, not its end
                self.wfile.write(PIECE)
                time.sleep(0.01)
            time.sleep(5)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True
    site: Hostile
    contexts: LoadedContexts

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        connection.settimeout(20)
        wrapped = self.contexts.default.wrap_socket(
            connection, server_side=True, do_handshake_on_connect=False
        )
        return wrapped, address

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a browser that hangs up in mid-handshake is part of the attacks


class _Gate(socketserver.StreamRequestHandler):
    """CONNECT to any host leads to the site; one host's gate asks for a password first."""

    def handle(self) -> None:
        line = self.rfile.readline(4096).split()
        allowed = False
        while (header := self.rfile.readline(4096)) not in (b"\r\n", b""):
            allowed = allowed or header.lower().startswith(b"proxy-authorization")
        site, address = self.server.site, self.server.far  # type: ignore[attr-defined] # set where it is made
        if len(line) < 2 or line[0] != b"CONNECT":
            self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            return
        host = line[1].decode().rpartition(":")[0]
        if allowed:
            site.secrets.append("Proxy-Authorization")
        if host == PROXY_ASKS and not allowed:
            self.wfile.write(
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="poste"\r\nContent-Length: 0\r\n\r\n'
            )
            return
        site.hosts.append(host)
        with socket.create_connection(address) as far:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=pour, args=(far, self.connection), daemon=True)
            back.start()
            pour(self.connection, far)
            back.join(5)


class _Gates(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@contextmanager
def running(folder: Path) -> Iterator[tuple[Hostile, Path]]:
    """Run the site and the gate's stand-in; yield them and the authority's file."""
    contexts = make_contexts(folder, self_signed=SELF_SIGNED, expired=EXPIRED, client=CLIENT)
    site = Hostile()
    server = _Quiet(("127.0.0.1", 0), _Page)
    server.site, server.contexts = site, contexts
    gate = _Gates(("127.0.0.1", 0), _Gate)
    gate.site, gate.far = site, server.server_address[:2]  # type: ignore[attr-defined] # handed to its handlers
    site.gate_port = gate.server_address[1]
    for each in (server, gate):
        threading.Thread(target=each.serve_forever, daemon=True).start()
    try:
        yield site, contexts.authority
    finally:
        for each in (gate, server):
            each.shutdown()
            each.server_close()


__all__ = ["ELSEWHERE", "PORTAL", "Hostile", "Reply", "running"]
