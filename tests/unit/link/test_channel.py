"""The link: known messages pass with exactly their descriptors; all else breaks it."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.core.errors import LinkBroken
from kiosk.link.channel import Channel, pair, sealed_memfd
from kiosk.link.messages import (
    MAXIMUM_FRAME,
    TO_SESSION,
    TO_SHELL,
    ActivityReport,
    Begin,
    End,
    Gate,
    Language,
    Log,
    Print,
    ToShell,
)


@dataclass
class Ear:
    """Remembers what was heard and why the link broke."""

    messages: list[object] = field(default_factory=list)
    descriptors: list[int] = field(default_factory=list)
    broken: LinkBroken | None = None
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def heard(self, message: object, descriptors: Sequence[int]) -> None:
        self.messages.append(message)
        self.descriptors += descriptors
        self.news.set()

    def broke(self, error: LinkBroken) -> None:
        self.broken = error
        self.news.set()

    async def wait(self) -> None:
        async with asyncio.timeout(5):
            await self.news.wait()


def listening() -> tuple[Ear, socket.socket, Channel[ToShell]]:
    ours, theirs = pair()
    ear = Ear()
    return ear, theirs, Channel(ours, TO_SHELL, heard=ear.heard, broken=ear.broke)


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


async def test_a_message_arrives_as_it_was() -> None:
    ours, theirs = pair()
    ear = Ear()
    there = Channel(theirs, TO_SESSION, heard=ear.heard, broken=ear.broke)
    here = Channel(ours, TO_SHELL, heard=ear.heard, broken=ear.broke)
    here.send(Begin(language=Language.ARABIC))
    await ear.wait()
    assert ear.messages == [Begin(language=Language.ARABIC)]
    here.close()
    there.close()


async def test_a_print_carries_its_sealed_document() -> None:
    ear, theirs, channel = listening()
    document = sealed_memfd(b"%PDF-1.7 a letter")
    message = Print(reference=1, pages=1)
    socket.send_fds(theirs, [message.model_dump_json().encode()], [document])
    await ear.wait()
    assert ear.messages == [message]
    (received,) = ear.descriptors
    assert os.pread(received, 100, 0) == b"%PDF-1.7 a letter"
    for fd in (document, received):
        os.close(fd)
    channel.close()
    theirs.close()


async def test_a_listening_socket_is_a_gate() -> None:
    ear, theirs, channel = listening()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        socket.send_fds(theirs, [Gate().model_dump_json().encode()], [listener.fileno()])
        await ear.wait()
    assert ear.messages == [Gate()]
    os.close(ear.descriptors[0])
    channel.close()
    theirs.close()


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"", "link-gone"),
        (b"{}", "link-unknown"),
        (b"no JSON at all", "link-unknown"),
        (b'{"kind":"root"}', "link-unknown"),
        (b'{"kind":"begin","language":"fr"}', "link-unknown"),  # the shell's own word
        (b'{"kind":"end","name":"Camille"}', "link-unknown"),
        (b'{"kind":"print","reference":1,"pages":0}', "link-unknown"),
        (b'{"kind":"print","reference":1,"pages":1}', "link-descriptor"),
        (b'{"kind":"end"}' + b" " * MAXIMUM_FRAME, "link-oversized"),
    ],
)
async def test_anything_else_breaks_the_link(frame: bytes, code: str) -> None:
    ear, theirs, channel = listening()
    before = open_descriptors()
    if frame:
        theirs.send(frame)
    else:
        theirs.shutdown(socket.SHUT_RDWR)
    await ear.wait()
    assert ear.messages == []
    assert ear.broken is not None
    assert ear.broken.code == code
    theirs.close()
    assert open_descriptors() == before - 2  # both ends are closed, nothing leaked
    channel.close()


@pytest.mark.parametrize("kind", ["fifo", "folder", "unsealed", "empty", "device", "socket"])
async def test_a_document_must_be_a_sealed_memfd(kind: str, tmp_path: Path) -> None:
    ear, theirs, channel = listening()
    match kind:
        case "fifo":
            fd, other = os.pipe()
            os.close(other)
        case "folder":
            fd = os.open(tmp_path, os.O_RDONLY)
        case "unsealed":
            fd = os.memfd_create("document")
            os.write(fd, b"%PDF")
        case "empty":
            fd = sealed_memfd(b"")
        case "device":
            fd = os.open("/dev/zero", os.O_RDONLY)
        case _:
            fd = os.dup(theirs.fileno())
    message = Print(reference=1, pages=1).model_dump_json().encode()
    socket.send_fds(theirs, [message], [fd])
    os.close(fd)
    await ear.wait()
    assert ear.messages == []
    assert ear.broken is not None
    assert ear.broken.code == "link-descriptor"
    theirs.close()
    channel.close()


async def test_too_many_descriptors_break_the_link() -> None:
    ear, theirs, channel = listening()
    before = open_descriptors()
    socket.send_fds(theirs, [End().model_dump_json().encode()], [0, 0, 0, 0, 0, 0])
    await ear.wait()
    assert ear.broken is not None
    theirs.close()
    assert open_descriptors() == before - 2
    channel.close()


async def test_an_other_side_that_does_not_read_breaks_the_link() -> None:
    ear, theirs, channel = listening()
    for _ in range(5000):
        channel.send(ActivityReport())
    assert ear.broken is not None
    assert ear.broken.code == "link-full"
    theirs.close()


async def test_a_sealed_document_cannot_change() -> None:
    fd = sealed_memfd(b"what was previewed")
    with pytest.raises(PermissionError):
        os.write(fd, b"x")
    with pytest.raises(PermissionError):
        os.ftruncate(fd, 3)
    os.close(fd)


@given(st.text(max_size=60))
def test_a_log_line_has_no_room_for_words(text: str) -> None:
    try:
        code = Log(code=text).code
    except ValidationError:
        return
    assert code.replace("-", "").isascii()
    assert code.replace("-", "").isalnum()
    assert len(code) <= 40


def test_a_number_of_descriptors_that_is_wrong_is_a_bug_of_ours() -> None:
    async def send() -> None:
        _, theirs, channel = listening()
        try:
            with pytest.raises(ValueError, match="Print"):
                channel.send(Print(reference=1, pages=1))
        finally:
            channel.close()
            theirs.close()

    asyncio.run(send())
