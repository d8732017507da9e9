"""The place's own service is told that somebody calls: where, and nothing else."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kiosk.demo.authority import Authority
from kiosk.fleet.webhook import Webhook

NAME = "localhost"


class Office:
    """Answers every request with one status, and keeps what came."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.asked: list[bytes] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.partition(b":")[2])
            for line in head.splitlines()
            if line.lower().startswith(b"content-length")
        )
        self.asked.append(head + await reader.readexactly(length))
        writer.write(f"HTTP/1.1 {self.status} x\r\nContent-Length: 0\r\n\r\n".encode())
        await writer.drain()
        writer.close()


@asynccontextmanager
async def office(folder: Path, status: int = 204) -> AsyncIterator[tuple[Office, str, Path]]:
    """A running service: what it got, its address, its authority's file."""
    authority = Authority(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue([NAME]))
    made = Office(status)
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        yield made, f"https://{NAME}:{port}/appel", authority.certificate


async def test_it_says_where_and_nothing_else(tmp_path: Path) -> None:
    async with office(tmp_path) as (made, url, certificate):
        assert await Webhook(url, ca_file=certificate).tell("Bourg-Exemple")
    (asked,) = made.asked
    head, _, body = asked.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /appel HTTP/1.1")
    assert json.loads(body) == {"event": "help", "place": "Bourg-Exemple"}


@pytest.mark.parametrize("status", [301, 404, 500])
async def test_only_a_yes_is_a_yes(tmp_path: Path, status: int) -> None:
    async with office(tmp_path, status) as (made, url, certificate):
        assert not await Webhook(url, ca_file=certificate).tell("Bourg-Exemple")
        assert len(made.asked) == 1


async def test_who_shows_no_good_certificate_is_told_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with office(tmp_path) as (made, url, _):
        assert not await Webhook(url).tell("Bourg-Exemple")
        assert made.asked == []
    assert not await Webhook("https://127.0.0.1:9/").tell("Bourg-Exemple")
    assert NAME not in caplog.text
