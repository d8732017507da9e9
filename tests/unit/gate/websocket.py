"""As much of WebSocket (RFC 6455) as a test needs: a hand-shake, and short texts in frames."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import struct

from kiosk.gate.dial import Streams

MAGIC = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455 §1.3
TEXT, CLOSE = 0x1, 0x8
FINAL = MASKED = 0x80
MASK_BYTES = 4


def accepted(key: bytes) -> bytes:
    """What a server answers to a key (RFC 6455 §4.2.2)."""
    return base64.b64encode(hashlib.sha1(key + MAGIC, usedforsecurity=False).digest())


async def shake_hands(streams: Streams, host: str) -> None:
    """Become a WebSocket, as a browser asks for it."""
    key = base64.b64encode(os.urandom(16))
    lines = [
        "GET / HTTP/1.1", f"Host: {host}", "Upgrade: websocket", "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key.decode()}", "Sec-WebSocket-Version: 13", "", "",
    ]  # fmt: skip
    streams[1].write("\r\n".join(lines).encode())
    answer = await streams[0].readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 101 ")
    assert accepted(key) in answer


def send(writer: asyncio.StreamWriter, text: str, *, kind: int = TEXT, masked: bool) -> None:
    """Say something; what a browser says is masked (RFC 6455 §5.3)."""
    data = text.encode()
    assert len(data) < 2**16
    short = len(data) < 126
    flag = MASKED if masked else 0
    writer.write(bytes((FINAL | kind, flag | (len(data) if short else 126))))
    writer.write(b"" if short else struct.pack("!H", len(data)))
    mask = os.urandom(MASK_BYTES) if masked else b""
    writer.write(mask + (_xor(data, mask) if masked else data))


async def hear(reader: asyncio.StreamReader) -> str | None:
    """What the other side says next; None when it takes its leave."""
    first, second = await reader.readexactly(2)
    size = second & 0x7F
    if size == 126:
        (size,) = struct.unpack("!H", await reader.readexactly(2))
    mask = await reader.readexactly(MASK_BYTES) if second & MASKED else bytes(MASK_BYTES)
    data = _xor(await reader.readexactly(size), mask)
    return data.decode() if first == FINAL | TEXT else None


async def greet_and_echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that speaks first, then says everything back until the other side leaves."""
    head = await reader.readuntil(b"\r\n\r\n")
    key = head.partition(b"Sec-WebSocket-Key: ")[2].partition(b"\r\n")[0]
    await echoing(key, reader, writer)


async def echoing(key: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The same, once the browser's question has been read."""
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accepted(key) + b"\r\n\r\n"
    )
    send(writer, "bonjour", masked=False)
    while (text := await hear(reader)) is not None:
        send(writer, text, masked=False)
        await writer.drain()
    send(writer, "", kind=CLOSE, masked=False)


def _xor(data: bytes, mask: bytes) -> bytes:
    return bytes(byte ^ mask[at % MASK_BYTES] for at, byte in enumerate(data))
