"""A small DNS server on loopback: UDP and TCP, with the answers that a test wants."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import cast

import dns.exception
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset

from tests.unit.gate.road import HERE


@dataclass(slots=True)
class Nameserver:
    """What it knows, and what it was asked.

    Attributes:
        zone: Name → lines of answer, each `name kind value`; one list after the other, the last
            stays.
        silent: Kinds of question that get no answer.
        truncated: Whether an answer by UDP says « ask again by TCP » (RFC 1035 §4.2.1).
        failing: Whether it says that it cannot (SERVFAIL).
        garbage: Whether what it says is no message.
        asked: Every question: how, name, kind.
    """

    zone: dict[str, list[list[str]]] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    truncated: bool = False
    failing: bool = False
    garbage: bool = False
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    port: int = 0

    def answer(self, raw: bytes, by: str) -> bytes | None:
        query = dns.message.from_wire(raw)
        question = query.question[0]
        name, kind = question.name.to_text(omit_final_dot=True), question.rdtype.name
        self.asked.append((by, name, kind))
        if kind in self.silent:
            return None
        if self.garbage:
            return raw[:2] + b"\xff" * 40
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.RA
        if self.failing:
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif self.truncated and by == "udp":
            reply.flags |= dns.flags.TC
        elif name not in self.zone:
            reply.set_rcode(dns.rcode.NXDOMAIN)
        else:
            for line in self._lines(name, kind):
                owner, of, value = line.split(" ")
                if of in (kind, "CNAME"):
                    reply.answer.append(dns.rrset.from_text(f"{owner}.", 0, "IN", of, value))
        return reply.to_wire()

    def _lines(self, name: str, kind: str) -> list[str]:
        answers = self.zone[name]
        return answers.pop(0) if kind == "A" and len(answers) > 1 else answers[0]


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, server: Nameserver) -> None:
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)  # it is none by its class

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        answer = self._server.answer(data, "udp")
        if answer is not None:
            self._transport.sendto(answer, addr)


@contextlib.asynccontextmanager
async def serving(server: Nameserver) -> AsyncIterator[Nameserver]:
    """Serve on one port of loopback, by UDP and TCP."""

    async def stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.closing(writer), contextlib.suppress(EOFError, dns.exception.DNSException):
            (size,) = struct.unpack("!H", await reader.readexactly(2))
            answer = server.answer(await reader.readexactly(size), "tcp")
            if answer is not None:
                writer.write(struct.pack("!H", len(answer)) + answer)
                await writer.drain()

    streams = await asyncio.start_server(stream, HERE, server.port)
    server.port = streams.sockets[0].getsockname()[1]
    loop = asyncio.get_running_loop()
    datagrams, _ = await loop.create_datagram_endpoint(
        lambda: _Datagrams(server), local_addr=(HERE, server.port)
    )
    try:
        yield server
    finally:
        datagrams.close()
        streams.close()
