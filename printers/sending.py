"""One document on its way into a CUPS queue, from a descriptor, in pieces.

No temporary file and no name: pycups' printFile would send the file's own name along.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator

import cups

from printers.answers import error_of
from printers.backend import DocumentRefused, PrinterError, PrinterGone, QueueRefused
from printers.model import PrintDocument, PrintOptions

TITLE = "document"
FORMAT = "application/pdf"
CHUNK = 64 * 1024
HTTP_CONTINUE = 100
IPP_SUCCESS = range(0x0100)


class Sending:
    """Creates a job and fills it; everything but `abandoned` belongs to the line's thread.

    Attributes:
        abandoned: Set by the caller when nobody waits for the job any longer.
    """

    def __init__(
        self,
        connect: Callable[[], cups.Connection],
        queue: str,
        document: PrintDocument,
        options: PrintOptions,
    ) -> None:
        self._connect = connect
        self._queue = queue
        # a copy of our own: the caller may close theirs, and its number soon means another file
        self._fd = os.dup(document.fd)
        self._size = document.size
        self._options = options
        self._job: int | None = None
        self._begun = False
        self.abandoned = False

    def send(self, connection: cups.Connection) -> int:
        """Send all of it; return the job's number. After an error there is no job."""
        self._begun = True
        try:
            self._job = connection.createJob(self._queue, TITLE, self._options.attributes())
            self._fill(connection, self._job)
        except BaseException:
            # this connection may be in the middle of a request
            with contextlib.suppress(PrinterError, cups.IPPError):
                self.undo(self._connect())
            raise
        finally:
            os.close(self._fd)
        return self._job

    def undo(self, connection: cups.Connection) -> None:
        """Remove the job, if there is one; after it, `send` must not be called."""
        if not self._begun:
            self._begun = True
            os.close(self._fd)
        if self._job is not None:
            connection.cancelJob(self._job, purge_job=True)
            self._job = None

    def _fill(self, connection: cups.Connection, job: int) -> None:
        going = connection.startDocument(self._queue, job, TITLE, FORMAT, 1)
        for piece in self._pieces():
            if going != HTTP_CONTINUE:
                raise QueueRefused(f"HTTP {going}")
            going = connection.writeRequestData(piece, len(piece))
        status = connection.finishDocument(self._queue)
        if status not in IPP_SUCCESS:
            raise error_of(status, PrinterGone)

    def _pieces(self) -> Iterator[bytes]:
        """The document from its beginning; the descriptor's own position stays where it is."""
        at = 0
        while at < self._size:
            if self.abandoned:
                raise QueueRefused("nobody waits for it")
            piece = os.pread(self._fd, CHUNK, at)
            if not piece:
                raise DocumentRefused("shorter than declared")
            at += len(piece)
            yield piece
