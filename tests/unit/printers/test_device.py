"""The device asked by IPP: the encoding, the answers, and the silence."""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers.device import Devices, DeviceSilent, DeviceStatus, address, merged
from printers.ipp import Operation, decode, encode
from printers.model import PrinterState, PrinterStateReason, PrinterStatus, stated_reasons


def field(tag: int, name: str, value: bytes) -> bytes:
    return (
        struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value
    )


def response(*fields: bytes, status: int = 0) -> bytes:
    return struct.pack(">HHI", 0x0200, status, 1) + b"\x04" + b"".join(fields) + b"\x03"


OUT_OF_PAPER = response(
    field(0x23, "printer-state", struct.pack(">i", 3)),
    field(0x44, "printer-state-reasons", b"media-empty-report"),
    field(0x44, "", b"toner-low-warning"),
    field(0x22, "printer-is-accepting-jobs", b"\x01"),
)


def test_a_question_has_the_form_of_rfc_8010() -> None:
    wanted = ["printer-state", "printer-state-reasons"]
    asked = encode(Operation.GET_PRINTER_ATTRIBUTES, "ipp://printer/ipp/print", wanted)
    assert asked[:9] == b"\x02\x00\x00\x0b\x00\x00\x00\x01\x01"
    assert asked[-1:] == b"\x03"
    assert b"\x44\x00\x14requested-attributes\x00\x0dprinter-state" in asked
    assert b"\x44\x00\x00\x00\x15printer-state-reasons" in asked


def test_an_answer_is_read_with_all_values_of_an_attribute() -> None:
    assert decode(OUT_OF_PAPER) == {
        "printer-state": [3],
        "printer-state-reasons": ["media-empty-report", "toner-low-warning"],
        "printer-is-accepting-jobs": [True],
    }


def test_a_refusal_is_no_answer() -> None:
    with pytest.raises(ValueError, match="0x0406"):
        decode(response(status=0x0406))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(noise: bytes) -> None:
    with contextlib.suppress(ValueError):
        decode(noise)


@given(st.integers(0, len(OUT_OF_PAPER) - 1))
def test_half_an_answer_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="IPP"):
        decode(OUT_OF_PAPER[:length])


@pytest.mark.parametrize(
    ("uri", "url"),
    [
        ("ipp://printer/ipp/print", "http://printer:631/ipp/print"),
        ("ipp://localhost:8000/ipp/print?contimeout=5", "http://localhost:8000/ipp/print"),
        ("ipps://[::1]/ipp", "https://[::1]:631/ipp"),
        ("usb://Brand/Model?serial=1", None),
        ("file:/dev/null", None),
        ("ipp://printer:port/", None),
        ("", None),
    ],
)
def test_only_network_printers_can_be_asked(uri: str, url: str | None) -> None:
    assert address(uri) == url


def queue(*keywords: str, state: PrinterState = PrinterState.IDLE) -> PrinterStatus:
    stated = stated_reasons(keywords)
    reasons = frozenset(said.reason for said in stated)
    return PrinterStatus(state, accepting=True, reasons=reasons, stated=stated)


def test_the_device_knows_better_than_its_queue_about_itself() -> None:
    device = DeviceStatus(PrinterState.IDLE, True, stated_reasons(["media-empty-report"]))
    status = merged(queue("media-jam-error"), device)
    assert status.reasons == {PrinterStateReason.MEDIA_EMPTY}


def test_only_the_queue_knows_that_it_is_paused() -> None:
    device = DeviceStatus(PrinterState.IDLE, True, ())
    status = merged(queue("paused", state=PrinterState.STOPPED), device)
    assert status.state is PrinterState.STOPPED
    assert status.reasons == {PrinterStateReason.PAUSED}


def test_of_a_device_that_cannot_be_asked_the_queue_tells_all() -> None:
    said = queue("media-jam-error")
    assert merged(said, None) == said


@contextlib.asynccontextmanager
async def printer(answer: bytes | None) -> AsyncIterator[str]:
    """A printer that gives this HTTP body to whatever it is asked; None: it never answers."""
    ended = asyncio.Event()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answer is None:
            await ended.wait()
        else:
            await reader.readuntil(b"\r\n\r\n")
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(answer)}\r\nConnection: close\r\n\r\n"
            writer.write(head.encode() + answer)
            with contextlib.suppress(ConnectionError):
                await writer.drain()
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"ipp://127.0.0.1:{port}/ipp/print"
    finally:
        ended.set()
        server.close()
        await server.wait_closed()


async def test_a_printer_is_asked() -> None:
    devices = Devices()
    async with printer(OUT_OF_PAPER) as uri:
        status = await devices.status(uri)
    assert status is not None
    assert status.state is PrinterState.IDLE
    assert status.stated[0].reason is PrinterStateReason.MEDIA_EMPTY
    assert await devices.status("usb://Brand/Model") is None
    await devices.close()


@pytest.mark.parametrize(
    "answer",
    [None, b"", b"<html>sign in</html>", response(), b"\0" * 200_000],
    ids=["mute", "empty", "web page", "no state", "flood"],
)
async def test_a_printer_that_says_nothing_of_use_is_silent(answer: bytes | None) -> None:
    devices = Devices(answers_within=0.5)
    async with asyncio.timeout(10), printer(answer) as uri:
        with pytest.raises(DeviceSilent):
            await devices.status(uri)
    await devices.close()
