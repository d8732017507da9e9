"""Puts one document into a job that exists, in a process of its own that dies with what it read.

Whoever reads a document keeps pieces of it in memory that was freed: libcups' buffers, the heap.
So the long-lived process never reads one; it starts this program with the document as its
standard input, and hears one line.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import cups

from printers.answers import error_of
from printers.backend import (
    DocumentRefused,
    PrinterError,
    PrinterGone,
    PrinterTimeout,
    QueueRefused,
    ServerGone,
)

TITLE = "document"
FORMAT = "application/pdf"
CHUNK = 64 * 1024
HTTP_CONTINUE, HTTP_NO_ROOM = 100, 413
IPP_SUCCESS = range(0x0100)
PR_SET_PDEATHSIG = 1
LOOK_EVERY = 0.005

PROGRAM = (sys.executable, "-m", "printers.spool")
"""How this module is run; a bundle, which has no `-m`, has another way."""

_ERRORS: dict[str, type[PrinterError]] = {
    error.code: error
    for error in (ServerGone, PrinterTimeout, PrinterGone, QueueRefused, DocumentRefused)
}


class Fill(Protocol):
    """Fills a job with `size` bytes of a descriptor, from its beginning."""

    def __call__(
        self, *, queue: str, job: int, fd: int, size: int, abandoned: Callable[[], bool]
    ) -> None:
        """Return once the job has its document.

        Raises:
            PrinterError: It was not taken, or nobody waits for it any longer.
        """
        ...


def fill(connection: cups.Connection, *, queue: str, job: int, fd: int, size: int) -> None:
    """Fill a job over this connection; the descriptor's own position stays where it is."""
    going = connection.startDocument(queue, job, TITLE, FORMAT, 1)
    for piece in _pieces(fd, size):
        if going != HTTP_CONTINUE:
            raise (ServerGone if going >= HTTP_NO_ROOM else QueueRefused)(f"HTTP {going}")
        going = connection.writeRequestData(piece, len(piece))
    status = connection.finishDocument(queue)
    if status not in IPP_SUCCESS:
        raise error_of(status, PrinterGone)


def _pieces(fd: int, size: int) -> Iterator[bytes]:
    at = 0
    while at < size:
        piece = os.pread(fd, CHUNK, at)
        if not piece:
            raise DocumentRefused("shorter than declared")
        at += len(piece)
        yield piece


class ChildFill:
    """`Fill` by a child that reads the document in our place. Blocks: for a thread.

    Args:
        server: What the child takes as CUPS' server; None for CUPS' own configuration.
        user: Whom CUPS may know.
        program: What is run.
    """

    def __init__(self, server: str | None, *, user: str, program: Sequence[str] = PROGRAM) -> None:
        self._command = [*program, "--user", user, *(["--server", server] if server else [])]

    def __call__(
        self, *, queue: str, job: int, fd: int, size: int, abandoned: Callable[[], bool]
    ) -> None:
        command = [*self._command, "--queue", queue, "--job", str(job), "--size", str(size)]
        with subprocess.Popen(
            command, stdin=fd, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as child:
            while child.poll() is None:
                if abandoned():
                    child.kill()
                    raise QueueRefused("nobody waits for it")
                time.sleep(LOOK_EVERY)
            said = child.stdout.read(100).strip() if child.stdout is not None else ""
        if child.returncode:
            raise _ERRORS.get(said, PrinterError)("the document was not taken")


def main(arguments: Sequence[str]) -> int:
    """Fill one job with standard input; print the error's code and return 1 if that fails."""
    parser = argparse.ArgumentParser(prog="spool")
    parser.add_argument("--server")
    parser.add_argument("--user", required=True)
    parser.add_argument("--queue", required=True)
    parser.add_argument("--job", type=int, required=True)
    parser.add_argument("--size", type=int, required=True)
    given = parser.parse_args(arguments)
    # whoever started us may die; what we read must die with them
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if given.server:
        cups.setServer(given.server)
    cups.setUser(given.user)
    cups.setPasswordCB2(lambda *_: None)  # or libcups asks on the terminal and waits
    try:
        fill(
            cups.Connection(),
            queue=given.queue,
            job=given.job,
            fd=sys.stdin.fileno(),
            size=given.size,
        )
    except PrinterError as error:
        print(error.code)
    except cups.IPPError as error:
        print(error_of(error.args[0], PrinterGone).code)
    except (RuntimeError, cups.HTTPError):
        print(ServerGone.code)
    else:
        return 0
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
