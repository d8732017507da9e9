"""One document on its way into a CUPS queue, from a descriptor.

No temporary file and no name: pycups' printFile would send the file's own name along.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable

import cups

from printers.backend import PrinterError
from printers.model import PrintDocument, PrintOptions
from printers.spool import TITLE, Fill


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
        *,
        fill: Fill,
    ) -> None:
        self._connect = connect
        self._fill = fill
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
            self._fill(
                queue=self._queue,
                job=self._job,
                fd=self._fd,
                size=self._size,
                abandoned=lambda: self.abandoned,
            )
        except BaseException:
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
