"""Practice sites under many TLS names, on one Unix socket: gates dial it as an upstream.

entrainement.ilot.test  the training site: a form, a letter, an upload
connexion.ilot.test     signs in and leads back, as FranceConnect does
messagerie.ilot.test    a mailbox, to be read beside a form
ailleurs.exercice.test  a site that no catalogue lists
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import NoReturn

import h11

from kiosk.demo.authority import Authority
from kiosk.demo.pages import Answer, Asked, Ending, answer

TRAINING = "entrainement.ilot.test"
SIGN_IN = "connexion.ilot.test"
MAIL = "messagerie.ilot.test"
ELSEWHERE = "ailleurs.exercice.test"
HOSTS = (TRAINING, SIGN_IN, MAIL, ELSEWHERE)

MOST_BYTES = 10 * 1024 * 1024
WITHIN = 60.0
PIECE = 64 * 1024
TRICKLES = 20
"""Pieces of a body that comes slowly."""


class TooLarge(Exception):
    """More was sent than a site takes."""


Site = Callable[[Asked], Answer]
"""Answers the requests to one host, and to every host below it."""


class Farm:
    """All practice sites, for as long as the context lasts.

    Args:
        more: Host → site, for tests that need sites of their own.
    """

    def __init__(
        self, folder: Path, authority: Authority, *, more: Mapping[str, Site] | None = None
    ) -> None:
        self._authority = authority
        self._more = dict(more or {})
        self._server: asyncio.Server | None = None
        self._served: dict[asyncio.Task[None] | None, asyncio.StreamWriter] = {}
        self.socket = folder / "farm.sock"

    def upstreams(self) -> Mapping[str, Path]:
        """Return what terminal.yaml says of the sites: host → socket."""
        return dict.fromkeys((*HOSTS, *self._more), self.socket)

    async def __aenter__(self) -> Farm:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        below = [f"*.{host}" for host in self._more]
        context.load_cert_chain(*self._authority.issue((*HOSTS, *self._more, *below)))
        context.set_alpn_protocols(["http/1.1"])
        self._server = await asyncio.start_unix_server(self._serve, self.socket, ssl=context)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
        served = {task for task in self._served if task is not None}
        for writer in self._served.values():
            writer.transport.abort()  # a browser keeps its connections, and nobody waits for it
        if served:
            await asyncio.wait(served, timeout=2.0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one browser's requests until it hangs up."""
        connection = h11.Connection(h11.SERVER)
        task = asyncio.current_task()
        self._served[task] = writer
        try:
            async with asyncio.timeout(WITHIN * 10):
                while (asked := await read_request(connection, reader)) is not None:
                    said = self._site(asked.host)(asked)
                    if said.converse is not None:
                        await said.converse(reader, writer)
                        break
                    await _send(connection, writer, said, head_only=asked.method == "HEAD")
                    if connection.our_state is h11.MUST_CLOSE:
                        break
                    connection.start_next_cycle()
        except TooLarge:
            await _send(connection, writer, Answer.text(413, "C’est trop grand : 10 Mo au plus."))
        except (OSError, EOFError, TimeoutError, h11.ProtocolError):
            pass  # the browser went away, which browsers do
        finally:
            del self._served[task]
            writer.close()

    def _site(self, host: str) -> Site:
        for name, site in self._more.items():
            if host == name or host.endswith(f".{name}"):
                return site
        return answer


async def read_request(connection: h11.Connection, reader: asyncio.StreamReader) -> Asked | None:
    """Read one request; None when there is no other."""
    head: h11.Request | None = None
    body = bytearray()
    while True:
        event = connection.next_event()
        match event:
            case h11.NEED_DATA:
                connection.receive_data(await reader.read(PIECE))
            case h11.Request():
                head = event
            case h11.Data():
                body += event.data
                if len(body) > MOST_BYTES:
                    raise TooLarge
            case h11.EndOfMessage() if head is not None:
                headers = {name.decode().lower(): value.decode() for name, value in head.headers}
                return Asked(
                    method=head.method.decode(),
                    host=headers.get("host", "").partition(":")[0],
                    target=head.target.decode(),
                    headers=headers,
                    body=bytes(body),
                )
            case _:
                return None


async def _send(
    connection: h11.Connection,
    writer: asyncio.StreamWriter,
    said: Answer,
    *,
    head_only: bool = False,
) -> None:
    """Say it, in the time and to the end that the answer has.

    Raises:
        ConnectionAbortedError: The answer breaks off, and the connection with it.
    """
    await asyncio.sleep(said.after)
    if said.ending is Ending.NEVER:
        await asyncio.sleep(WITHIN * 10)  # the browser goes first, or the farm ends
    if said.ending is Ending.RESET:
        _break_off(writer)
    headers = [("Content-Length", str(len(said.body))), ("Cache-Control", "no-store")]
    head = h11.Response(status_code=said.status, headers=[*headers, *said.headers])
    writer.write(connection.send(head) or b"")
    if not head_only:
        half = said.ending is Ending.HALF
        body = said.body[: len(said.body) // 2] if half else said.body
        for piece in pieces(body, TRICKLES if said.trickle else 1):
            await asyncio.sleep(said.trickle / TRICKLES)
            writer.write(connection.send(h11.Data(data=piece)) or b"")
            await writer.drain()
        if half:
            _break_off(writer)
    writer.write(connection.send(h11.EndOfMessage()) or b"")
    await writer.drain()


def _break_off(writer: asyncio.StreamWriter) -> NoReturn:
    writer.close()  # what was written still goes out, then the line is dead
    raise ConnectionAbortedError


def pieces(body: bytes, number: int) -> list[bytes]:
    """Cut a body into so many pieces at most; none is empty."""
    size = max(1, -(-len(body) // number))
    return [body[at : at + size] for at in range(0, len(body), size)]
