"""One side of the link: a SOCK_SEQPACKET socket that carries messages and descriptors.

Read by `add_reader` and `recv_fds`, since asyncio's streams drop descriptors. Whatever is not
exactly a known message with exactly its descriptors breaks the link; a broken link ends the
session. Both sides run the same code, each with the union of what it may hear.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import socket
import stat
from collections import deque
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.core.errors import LinkBroken
from kiosk.link.messages import MAXIMUM_FRAME, MAXIMUM_PRINT, Descriptor, Message

MAXIMUM_DESCRIPTORS = 4
MAXIMUM_WAITING = 256

SEALED = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE

Heard = TypeVar("Heard")


def pair() -> tuple[socket.socket, socket.socket]:
    """Return both ends of a new link."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def check_descriptor(fd: int, wanted: Descriptor) -> None:
    """Raise LinkBroken unless the descriptor is what the message says.

    Raises:
        LinkBroken: A FIFO, a directory, an unsealed or oversized file, a socket of another kind.
    """
    mode = os.fstat(fd).st_mode
    match wanted:
        case Descriptor.LISTENER:
            good = stat.S_ISSOCK(mode) and _listens(fd)
        case Descriptor.SEALED:
            good = stat.S_ISREG(mode) and _sealed(fd) and 0 < os.fstat(fd).st_size <= MAXIMUM_PRINT
        case Descriptor.READABLE:
            access = fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE
            good = stat.S_ISREG(mode) and access == os.O_RDONLY
    if not good:
        raise LinkBroken(f"descriptor is not {wanted.value}", code="link-descriptor")


def _sealed(fd: int) -> bool:
    try:
        return fcntl.fcntl(fd, fcntl.F_GET_SEALS) & SEALED == SEALED
    except OSError:  # not a memfd: seals are unknown to its file system
        return False


def _listens(fd: int) -> bool:
    with socket.socket(fileno=os.dup(fd)) as copy:
        return (
            copy.family == socket.AF_INET
            and copy.type & socket.SOCK_STREAM != 0
            and copy.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1
        )


class Channel(Generic[Heard]):
    """Sends messages, and calls `heard` for each that arrives.

    The receiver of a message owns its descriptors and must close them. `broken` is called once,
    when the other side is gone or said something it must not.
    """

    def __init__(
        self,
        sock: socket.socket,
        hears: TypeAdapter[Heard],
        *,
        heard: Callable[[Heard, Sequence[int]], None],
        broken: Callable[[LinkBroken], None],
    ) -> None:
        self._sock = sock
        self._hears = hears
        self._heard = heard
        self._broken = broken
        self._waiting: deque[tuple[bytes, list[int]]] = deque()
        self._loop = asyncio.get_running_loop()
        sock.setblocking(False)
        self._loop.add_reader(sock.fileno(), self._read)

    def send(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        """Send a message. The descriptors are duplicated, the caller keeps its own.

        Raises:
            ValueError: The number of descriptors is not the message's.
        """
        if len(descriptors) != len(message.descriptors):
            raise ValueError(f"{type(message).__name__} travels with {message.descriptors}")
        if self._sock.fileno() < 0:
            return  # broken: `broken` has been called, nobody listens
        frame = message.model_dump_json().encode()
        self._waiting.append((frame, [os.dup(fd) for fd in descriptors]))
        if len(self._waiting) > MAXIMUM_WAITING:
            self._break(LinkBroken("the other side does not read", code="link-full"))
        elif len(self._waiting) == 1:
            self._write()

    def close(self) -> None:
        """Stop listening and close the socket; `broken` is not called any more."""
        if self._sock.fileno() >= 0:
            self._loop.remove_reader(self._sock.fileno())
            self._loop.remove_writer(self._sock.fileno())
            self._sock.close()
        for _, descriptors in self._waiting:
            _close_all(descriptors)
        self._waiting.clear()

    def _write(self) -> None:
        while self._waiting:
            frame, descriptors = self._waiting[0]
            try:
                socket.send_fds(self._sock, [frame], descriptors)
            except BlockingIOError:
                self._loop.add_writer(self._sock.fileno(), self._write)
                return
            except OSError as error:
                self._break(LinkBroken(str(error), code="link-gone"))
                return
            _close_all(descriptors)
            self._waiting.popleft()
        self._loop.remove_writer(self._sock.fileno())

    def _read(self) -> None:
        descriptors: list[int] = []
        try:
            frame, descriptors, flags, _ = socket.recv_fds(
                self._sock, MAXIMUM_FRAME + 1, MAXIMUM_DESCRIPTORS
            )
            for fd in descriptors:
                os.set_inheritable(fd, False)
            if not frame:
                raise LinkBroken("the other side is gone", code="link-gone")
            if len(frame) > MAXIMUM_FRAME or flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
                raise LinkBroken("oversized message", code="link-oversized")
            message = self._hears.validate_json(frame)
            assert isinstance(message, Message)  # noqa: S101 - narrows the type: every union member is one
            if len(descriptors) != len(message.descriptors):
                raise LinkBroken("wrong number of descriptors", code="link-descriptor")
            for fd, wanted in zip(descriptors, message.descriptors, strict=True):
                check_descriptor(fd, wanted)
        except BlockingIOError:
            return
        except ValidationError:
            # the text of the error would quote what was said: it stays here
            _close_all(descriptors)
            self._break(LinkBroken("unknown message", code="link-unknown"))
        except LinkBroken as error:
            _close_all(descriptors)
            self._break(error)
        except OSError as error:
            self._break(LinkBroken(str(error), code="link-gone"))
        else:
            self._heard(message, descriptors)

    def _break(self, error: LinkBroken) -> None:
        self.close()
        self._broken(error)


def _close_all(descriptors: Sequence[int]) -> None:
    for fd in descriptors:
        with contextlib.suppress(OSError):
            os.close(fd)


def sealed_memfd(data: bytes, *, name: str = "document") -> int:
    """Return a memfd with these bytes that nobody can change any more."""
    fd = os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, SEALED | fcntl.F_SEAL_SEAL)
    os.lseek(fd, 0, os.SEEK_SET)
    return fd
