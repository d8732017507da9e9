"""The process that reads documents in our place, seen from us: started early, used once.

A new one takes some 50 ms until it can do anything. So one waits, and has read nothing yet; the one
that gets a document dies with it.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from printers.backend import (
    DocumentRefused,
    PrinterError,
    PrinterGone,
    PrinterTimeout,
    QueueRefused,
    ServerGone,
)
from printers.spool import DONE

PROGRAM = (sys.executable, "-m", "printers.spool")
"""How it is run; a bundle, which has no `-m`, has another way."""

LOOK_EVERY = 0.02
"""Seconds between two looks whether anybody still waits."""

ANSWER_MAXIMUM = 100

_ERRORS: dict[str, type[PrinterError]] = {
    error.code: error
    for error in (ServerGone, PrinterTimeout, PrinterGone, QueueRefused, DocumentRefused)
}


@dataclass(frozen=True, slots=True)
class _Child:
    """One that waits for its document."""

    process: subprocess.Popen[bytes]
    link: socket.socket

    @property
    def waits(self) -> bool:
        return self.process.poll() is None

    def end(self) -> None:
        self.link.close()
        self.process.kill()
        self.process.wait()


class ChildFill:
    """`spool.Fill` by a child. Blocks: for one thread, which must outlive its child.

    Args:
        server: What the child takes as CUPS' server; None for CUPS' own configuration.
        user: Whom CUPS may know.
        program: What is run.
    """

    def __init__(self, server: str | None, *, user: str, program: Sequence[str] = PROGRAM) -> None:
        self._command = [*program, "--user", user, *(["--server", server] if server else [])]
        self._ready: _Child | None = None

    def prepare(self) -> None:
        """Let a child wait, unless one does."""
        if self._ready is not None and not self._ready.waits:
            self._ready.end()
            self._ready = None
        if self._ready is None:
            self._ready = self._start()

    def close(self) -> None:
        """End the one that waits."""
        ready, self._ready = self._ready, None
        if ready is not None:
            ready.end()

    def __call__(
        self, *, queue: str, job: int, fd: int, size: int, abandoned: Callable[[], bool]
    ) -> None:
        self.prepare()
        child, self._ready = self._ready, None
        assert child is not None  # noqa: S101 - narrows the type
        try:
            order = json.dumps({"queue": queue, "job": job, "size": size}).encode()
            with contextlib.suppress(OSError):  # it has died: its code tells
                socket.send_fds(child.link, [order], [fd])
            while not select.select([child.link], [], [], LOOK_EVERY)[0]:
                if abandoned():
                    raise QueueRefused("nobody waits for it")
            said = b""
            with contextlib.suppress(OSError):
                said = child.link.recv(ANSWER_MAXIMUM)
            if said != DONE:
                raise _ERRORS.get(said.decode(), PrinterError)("the document was not taken")
        finally:
            child.end()  # at once: an interpreter takes its time to go

    def _start(self) -> _Child:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            process = subprocess.Popen(
                self._command,
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        return _Child(process, ours)
