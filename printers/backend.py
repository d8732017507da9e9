"""What printing is for the rest of the house, and all that can go wrong.

PrinterError
├── ServerGone        CUPS does not answer at all
├── PrinterTimeout    it answers to nobody in time
├── PrinterGone       there is no such queue, or its printer is away
├── QueueRefused      the queue takes no job now, or not with these options
├── DocumentRefused   this is nothing that can be printed
├── JobGone           that job is not known (any more)
└── PrintsLeft        jobs remain after a purge
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from printers.model import (
    PrintDocument,
    Printer,
    PrinterStatus,
    PrintJob,
    PrintOptions,
    Supplies,
)


class PrinterError(Exception):
    """Base of all printing errors.

    Attributes:
        code: A stable word that screens turn into a sentence and a next step.
    """

    code = "print-failed"

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.code)


class ServerGone(PrinterError):
    """CUPS is not running."""

    code = "print-server-gone"


class PrinterTimeout(PrinterError):
    """CUPS or a printer took longer than anybody would wait."""

    code = "printer-timeout"


class PrinterGone(PrinterError):
    """There is no such queue, or its printer is away."""

    code = "printer-gone"


class QueueRefused(PrinterError):
    """The queue takes no job now, or not with these options."""

    code = "printer-paused"


class DocumentRefused(PrinterError):
    """This is nothing that can be printed."""

    code = "document-refused"


class JobGone(PrinterError):
    """The job is not known, or its history has expired."""

    code = "print-gone"


class PrintsLeft(PrinterError):
    """Jobs remain after a purge."""

    code = "prints-left"


class PrintBackend(Protocol):
    """Printers of one place.

    Every call is bounded in time, can be cancelled, and raises nothing but `PrinterError`.
    """

    async def printers(self) -> tuple[Printer, ...]:
        """Return all queues."""
        ...

    async def status(self, name: str) -> PrinterStatus:
        """Return how queue and device are now.

        Raises:
            PrinterGone: There is no such queue; a device that is away is `reachable=False`.
        """
        ...

    async def supplies(self, name: str) -> Supplies:
        """Return what the device has left of toner and paper; nothing where it does not tell.

        Raises:
            PrinterGone: There is no such queue, or its device does not answer.
        """
        ...

    async def reenable_if_well(self, name: str) -> bool:
        """Set a stopped queue going if its device is well again.

        CUPS leaves a queue stopped after many faults that people mend at the device, and waits
        for an administrator; a kiosk has none (cups#1005, #278).

        Returns:
            Whether the queue was stopped and is going now.
        """
        ...

    async def submit(self, name: str, document: PrintDocument, options: PrintOptions) -> int:
        """Hand a document to a queue; return the job's number.

        Cancelled before it returns, it leaves no job behind.

        Raises:
            DocumentRefused: Not a regular file, or not of the declared size.
            PrinterGone: There is no such queue.
            QueueRefused: It takes no jobs.
        """
        ...

    async def job(self, job: int) -> PrintJob:
        """Return a job as it is now.

        Raises:
            JobGone: Nobody knows it.
        """
        ...

    def watch(self, job: int) -> AsyncGenerator[PrintJob, None]:
        """Yield a job now and at each change until it has ended.

        A job that failed is purged before its last state is yielded, one that somebody purged
        ends as `CANCELED`.

        Raises:
            PrinterTimeout: It has not ended in the longest time that a job may take.
        """
        ...

    async def cancel(self, job: int) -> None:
        """Cancel a job and remove its document. One that has ended, or is unknown, is fine."""
        ...

    async def unfinished(self) -> tuple[PrintJob, ...]:
        """Return jobs of all queues from which something may still come, or data still lies."""
        ...

    async def purge(self) -> None:
        """Cancel all jobs of all queues, remove documents and history, and see that it is so.

        Done before a start, too: CUPS prints a job again that it was printing when it was killed
        (apple/cups#3810), which would hand the last patron's pages to the next.

        Raises:
            PrintsLeft: Some remain.
        """
        ...

    async def close(self) -> None:
        """Release what the backend holds. Nothing may be called afterwards."""
        ...
