"""Puts one document into a job that exists, in a process of its own that dies with what it read.

Whoever reads a document keeps pieces of it in memory that was freed: libcups' buffers, the heap.
So the long-lived process never reads one; it starts this program (child.py), gives it one order,
and hears one line.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import cups

from printers.answers import error_of
from printers.backend import (
    DocumentRefused,
    PrinterError,
    PrinterGone,
    QueueRefused,
    ServerGone,
)

TITLE = "document"
FORMAT = "application/pdf"
CHUNK = 64 * 1024
HTTP_CONTINUE, HTTP_NO_ROOM = 100, 413
IPP_SUCCESS = range(0x0100)
PR_SET_PDEATHSIG = 1
ORDER_MAXIMUM = 1024
DONE = b"done"


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


def main(arguments: Sequence[str]) -> int:
    """Wait for one order on standard input, a socket, and do it.

    An order is JSON, `{"queue", "job", "size"}`, and with it the document's descriptor. The answer
    is `DONE` or an error's code; who has it may kill us.
    """
    parser = argparse.ArgumentParser(prog="spool")
    parser.add_argument("--server")
    parser.add_argument("--user", required=True)
    given = parser.parse_args(arguments)
    # whoever started us may die; what we read must die with them
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if given.server:
        cups.setServer(given.server)
    cups.setUser(given.user)
    cups.setPasswordCB2(lambda *_: None)  # or libcups asks on the terminal and waits
    with socket.socket(fileno=os.dup(sys.stdin.fileno())) as link:
        order, descriptors, *_ = socket.recv_fds(link, ORDER_MAXIMUM, 1)
        if order:  # else nobody printed
            link.send(carried_out(json.loads(order), descriptors[0]))
    return 0


def carried_out(order: Mapping[str, Any], fd: int) -> bytes:
    """Fill the job of an order; `DONE`, or the code of what went wrong."""
    try:
        fill(
            cups.Connection(),
            queue=order["queue"],
            job=order["job"],
            fd=fd,
            size=order["size"],
        )
    except PrinterError as error:
        return error.code.encode()
    except cups.IPPError as error:
        return error_of(error.args[0], PrinterGone).code.encode()
    except (RuntimeError, cups.HTTPError):
        return ServerGone.code.encode()
    return DONE


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
