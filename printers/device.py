"""The printer itself, asked by IPP: an idle CUPS queue does not know that the paper is out.

One operation, Get-Printer-Attributes (RFC 8011 §4.2.5), in the encoding of RFC 8010, over HTTP.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from printers.model import (
    PrinterState,
    PrinterStateReason,
    PrinterStatus,
    StatedReason,
    stated_reasons,
)

ANSWERS_WITHIN = 2.0
"""Seconds after which a device counts as away. One that wakes up is found the next time."""

ANSWER_MAXIMUM = 64 * 1024
DEFAULT_PORT = 631
"""RFC 3510 (ipp) and RFC 7472 (ipps)."""

WANTED = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")

QUEUE_REASONS = frozenset(
    {
        PrinterStateReason.PAUSED,
        PrinterStateReason.MOVING_TO_PAUSED,
        PrinterStateReason.HOLD_NEW_JOBS,
    }
)
"""What only a queue knows. Its other reasons are what the device said during the last job."""

Value = int | bool | str | bytes

GET_PRINTER_ATTRIBUTES = 0x000B
OPERATION_ATTRIBUTES, END_OF_ATTRIBUTES = 0x01, 0x03
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
CHARACTER_STRINGS = range(0x41, 0x4A)
KEYWORD, URI, CHARSET, NATURAL_LANGUAGE = 0x44, 0x45, 0x47, 0x48
SUCCESSFUL = range(0x0000, 0x0100)


class DeviceSilent(Exception):
    """The device does not answer, or says nothing that can be read."""


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """What a device says of itself."""

    state: PrinterState
    accepting: bool
    stated: tuple[StatedReason, ...]


def address(uri: str) -> str | None:
    """Return where to ask an `ipp` or `ipps` device; None for one that cannot be asked (USB)."""
    parts = urlsplit(uri)
    scheme = {"ipp": "http", "ipps": "https", "http": "http", "https": "https"}.get(parts.scheme)
    try:
        port = parts.port or DEFAULT_PORT
    except ValueError:
        return None
    if scheme is None or not parts.hostname:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{scheme}://{host}:{port}{parts.path or '/'}"


class Devices:
    """Asks devices how they are. `close` it.

    Args:
        answers_within: Seconds after which a device counts as away.
    """

    def __init__(self, *, answers_within: float = ANSWERS_WITHIN) -> None:
        self._answers_within = answers_within
        # printers sign their certificates themselves, and a status is no secret; each question
        # has a connection of its own, because printers drop idle ones without a word
        self._http = httpx.AsyncClient(
            verify=False,  # noqa: S501 - self-signed by every printer, and nothing secret is said
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
            timeout=answers_within,
        )

    async def status(self, uri: str) -> DeviceStatus | None:
        """Ask a device; None if it is of a kind that cannot be asked.

        Raises:
            DeviceSilent: No answer in time, or not one of IPP.
        """
        url = address(uri)
        if url is None:
            return None
        printer_uri = uri.partition("?")[0]
        try:
            async with asyncio.timeout(self._answers_within):
                answer = await self._post(url, encode(printer_uri, WANTED))
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeviceSilent(type(error).__name__) from error
        try:
            attributes = decode(answer)
            return DeviceStatus(
                PrinterState(int(attributes["printer-state"][0])),
                bool(attributes.get("printer-is-accepting-jobs", [True])[0]),
                stated_reasons(str(word) for word in attributes.get("printer-state-reasons", [])),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise DeviceSilent(type(error).__name__) from error

    async def close(self) -> None:
        await self._http.aclose()

    async def _post(self, url: str, request: bytes) -> bytes:
        headers = {"Content-Type": "application/ipp"}
        answer = bytearray()
        async with self._http.stream("POST", url, content=request, headers=headers) as response:
            response.raise_for_status()
            async for chunk in response.aiter_raw():
                answer += chunk
                if len(answer) > ANSWER_MAXIMUM:
                    raise httpx.DecodingError("answer too long")
        return bytes(answer)


def merged(queue: PrinterStatus, device: DeviceStatus | None) -> PrinterStatus:
    """Return what queue and device say together; the device knows better about itself."""
    if device is None:
        return queue
    stated = (*(said for said in queue.stated if said.reason in QUEUE_REASONS), *device.stated)
    states = {queue.state, device.state}
    return PrinterStatus(
        state=max(states),  # stopped above processing above idle
        accepting=queue.accepting and device.accepting,
        reasons=frozenset(said.reason for said in stated),
        reachable=True,
        stated=stated,
    )


def encode(printer_uri: str, wanted: Sequence[str]) -> bytes:
    """Return a Get-Printer-Attributes request (RFC 8010 §3)."""
    fields = [
        _field(CHARSET, "attributes-charset", "utf-8"),
        _field(NATURAL_LANGUAGE, "attributes-natural-language", "en"),
        _field(URI, "printer-uri", printer_uri),
        # further values of one attribute have an empty name
        *(
            _field(KEYWORD, "" if later else "requested-attributes", word)
            for later, word in enumerate(wanted)
        ),
    ]
    head = struct.pack(">BBHIB", 2, 0, GET_PRINTER_ATTRIBUTES, 1, OPERATION_ATTRIBUTES)
    return head + b"".join(fields) + bytes([END_OF_ATTRIBUTES])


def decode(answer: bytes) -> Mapping[str, Sequence[Value]]:
    """Read a response's attributes, those of all groups together.

    Raises:
        ValueError: It is no IPP response, or one of failure.
    """
    try:
        _, status, _ = struct.unpack_from(">HHI", answer)
        if status not in SUCCESSFUL:
            raise ValueError(f"IPP status {status:#06x}")
        return _attributes(answer, 8)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError("no IPP response") from error


def _attributes(answer: bytes, at: int) -> dict[str, list[Value]]:
    attributes: dict[str, list[Value]] = {}
    name = ""
    while (tag := answer[at]) != END_OF_ATTRIBUTES:
        at += 1
        if tag < 0x10:  # the next group begins
            continue
        raw_name, at = _counted(answer, at)
        raw, at = _counted(answer, at)
        name = raw_name.decode() or name
        attributes.setdefault(name, []).append(_value(tag, raw))
    return attributes


def _counted(answer: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", answer, at)
    end = at + 2 + length
    if end > len(answer):
        raise IndexError(end)
    return answer[at + 2 : end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag in (INTEGER, ENUM):
        return int(struct.unpack(">i", raw)[0])
    if tag == BOOLEAN:
        return raw == b"\x01"
    return raw.decode() if tag in CHARACTER_STRINGS else raw


def _field(tag: int, name: str, value: str) -> bytes:
    encoded_name, encoded = name.encode(), value.encode()
    return b"".join(
        (
            bytes([tag]),
            struct.pack(">H", len(encoded_name)),
            encoded_name,
            struct.pack(">H", len(encoded)),
            encoded,
        )
    )
