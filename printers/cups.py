"""Printing through CUPS: pycups on a thread of its own, the device asked beside it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import stat
from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import cups

from printers.answers import (
    JOB_ATTRIBUTES,
    QUEUE_ATTRIBUTES,
    NotPossible,
    error_of,
    job_of,
    jobs_of,
    printers_of,
    queue_of,
    queues_of,
)
from printers.backend import (
    DocumentRefused,
    JobGone,
    PrinterError,
    PrinterGone,
    PrinterTimeout,
    PrintsLeft,
    QueueRefused,
    ServerGone,
)
from printers.child import PROGRAM, ChildFill
from printers.device import Devices, DeviceSilent, DeviceStatus, merged
from printers.line import Line
from printers.model import (
    HINDERING,
    LOST,
    JobState,
    PrintDocument,
    Printer,
    PrinterState,
    PrinterStatus,
    PrintJob,
    PrintOptions,
    Supplies,
)
from printers.sending import Sending

USER = "kiosk"
"""All that CUPS ever learns of who printed."""

ANSWERS_WITHIN = 5.0
"""Seconds that CUPS may take; it answers in well under one, or not for a minute."""

BYTES_PER_SECOND = 1024 * 1024
"""At least, into a spool on tmpfs; it makes the bound of `submit`."""

POLL_EVERY = 0.2
LOOK_AFTER_QUEUE_EVERY = 2.0
ASK_DEVICE_EVERY = 0.5
STOP_WITHIN = 3.0
GONE_WITHIN = 1.0
LONGEST_JOB = 30 * 60.0
EVERY_QUEUE = "ipp://localhost/printers/"

Result = TypeVar("Result")


class CupsBackend:
    """`PrintBackend` on one CUPS server.

    Args:
        server: Path of its Unix socket, or host name; None asks CUPS' own configuration.
        answers_within: Seconds that CUPS may take for an answer.
        longest_job: Seconds after which nobody watches a job any longer.
        spool: How `printers.spool` is run: the program that reads documents in our place.
    """

    def __init__(
        self,
        server: str | None = None,
        *,
        answers_within: float = ANSWERS_WITHIN,
        longest_job: float = LONGEST_JOB,
        spool: Sequence[str] = PROGRAM,
    ) -> None:
        self._server = server
        self._answers_within = answers_within
        self._longest_job = longest_job
        self._fill = ChildFill(server, user=USER, program=spool)
        self._line = Line(self._connect)
        self._devices = Devices()

    async def printers(self) -> tuple[Printer, ...]:
        printers = await self._call(printers_of)
        self._line.post(lambda _connection: self._fill.prepare())
        return printers

    async def status(self, name: str) -> PrinterStatus:
        queue, uri = await self._queue(name)
        try:
            return merged(queue, await self._devices.status(uri))
        except DeviceSilent:
            # what it said during its last job is no news any more
            away = DeviceStatus(queue.state, queue.accepting, ())
            said = merged(queue, away)
            return PrinterStatus(said.state, said.accepting, said.reasons, False, said.stated)

    async def supplies(self, name: str) -> Supplies:
        _, uri = await self._queue(name)
        try:
            return await self._devices.supplies(uri)
        except DeviceSilent as error:
            raise PrinterGone("device silent") from error

    async def reenable_if_well(self, name: str) -> bool:
        queue, uri = await self._queue(name)
        if queue.state is not PrinterState.STOPPED:
            return False
        try:
            device = await self._devices.status(uri)
        except DeviceSilent:
            return False
        # one that cannot be asked is tried: printing is the only way to know
        if device is not None and (
            device.state is PrinterState.STOPPED
            or any(said.reason in HINDERING for said in device.stated)
        ):
            return False
        await self._call(lambda connection: connection.enablePrinter(name))
        return True

    async def submit(self, name: str, document: PrintDocument, options: PrintOptions) -> int:
        facts = os.fstat(document.fd)
        if not stat.S_ISREG(facts.st_mode) or not 0 < facts.st_size == document.size:
            raise DocumentRefused("not a file of the declared size")
        queue, _ = await self._queue(name)
        if not queue.accepting:
            raise QueueRefused("not accepting jobs")
        if queue.state is PrinterState.STOPPED:
            await self.reenable_if_well(name)
        sending = Sending(self._connect, name, document, options, fill=self._fill)
        try:
            return await self._call(sending.send, longer=document.size / BYTES_PER_SECOND)
        except BaseException:
            sending.abandoned = True
            self._line.post(sending.undo)
            raise

    async def job(self, job: int) -> PrintJob:
        attributes = await self._call(
            lambda connection: connection.getJobAttributes(
                job, requested_attributes=list(JOB_ATTRIBUTES)
            ),
            missing=JobGone,
        )
        return job_of(job, attributes)

    async def watch(self, job: int) -> AsyncGenerator[PrintJob, None]:
        clock = asyncio.get_running_loop().time
        until = clock() + self._longest_job
        look_after_queue = clock() + LOOK_AFTER_QUEUE_EVERY
        ask_device, uri = 0.0, ""
        out: int | None = None
        away = False  # the device, while it had the job
        known: PrintJob | None = None
        while clock() < until:
            try:
                now = await self.job(job)
            except JobGone:
                now = PrintJob(job, JobState.CANCELED)
            if now.state.failed:
                await self.cancel(job)  # or its document would stay in the spool
            if now.state is JobState.PROCESSING and clock() >= ask_device:
                ask_device = clock() + ASK_DEVICE_EVERY
                try:
                    uri = uri or await self._device_of(job)
                    out = max(await self._devices.pages_out(uri) or 0, out or 0) or None
                except DeviceSilent:
                    away = True
            now = replace(now, out=out)
            if away and now.state is JobState.COMPLETED and not await self._remembered(uri):
                now = replace(now, state=JobState.ABORTED, reasons=(LOST,))
            if now != known:
                known = now
                yield now
            if now.state.ended:
                return
            if clock() >= look_after_queue:
                look_after_queue = clock() + LOOK_AFTER_QUEUE_EVERY
                for queue in await self._call(_stopped_queues):
                    await self.reenable_if_well(queue)
            await asyncio.sleep(POLL_EVERY)
        raise PrinterTimeout("job takes too long")

    async def _device_of(self, job: int) -> str:
        """Return the URI of the device that prints a job."""
        attributes = await self._call(
            lambda connection: connection.getJobAttributes(
                job, requested_attributes=["job-printer-uri"]
            ),
            missing=JobGone,
        )
        _, uri = await self._queue(str(attributes["job-printer-uri"]).rpartition("/")[2])
        return uri

    async def _remembered(self, uri: str) -> bool:
        """Whether a device that was away still knows of a completed job, or cannot be asked."""
        try:
            return await self._devices.remembers(uri) is not False
        except DeviceSilent:
            return False

    async def cancel(self, job: int) -> None:
        """Cancel first, purge then: a purge kills the backend before it can tell the device."""
        await self._cancel(job, purge=False)
        await self._stopped()
        await self._cancel(job, purge=True)

    async def unfinished(self) -> tuple[PrintJob, ...]:
        return await self._call(lambda connection: jobs_of(connection, "not-completed"))

    async def purge(self) -> None:
        await self._call(lambda it: it.cancelAllJobs(uri=EVERY_QUEUE, purge_jobs=False))
        await self._stopped()
        await self._call(lambda it: it.cancelAllJobs(uri=EVERY_QUEUE, purge_jobs=True))
        until = asyncio.get_running_loop().time() + GONE_WITHIN
        while left := await self._call(lambda it: jobs_of(it, "all")):
            if asyncio.get_running_loop().time() > until:
                raise PrintsLeft(f"{len(left)} jobs")
            await asyncio.sleep(POLL_EVERY / 4)

    async def close(self) -> None:
        await self._line.close()
        self._fill.close()
        await self._devices.close()

    def _connect(self) -> cups.Connection:
        # all of these are per thread, and some calls ignore the Connection's own (pycups 2.0.4)
        if self._server is not None:
            cups.setServer(self._server)
        cups.setUser(USER)
        cups.setPasswordCB2(lambda *_: None)  # or libcups asks on the terminal and waits
        try:
            return cups.Connection()
        except RuntimeError as error:
            raise ServerGone("no connection") from error

    async def _call(
        self,
        operation: Callable[[cups.Connection], Result],
        *,
        missing: type[PrinterError] = PrinterGone,
        longer: float = 0.0,
    ) -> Result:
        try:
            return await self._line.call(operation, within=self._answers_within + longer)
        except TimeoutError as error:
            raise PrinterTimeout("no answer") from error
        except cups.IPPError as error:
            raise error_of(error.args[0], missing) from error
        except cups.HTTPError as error:
            raise ServerGone(f"HTTP {error.args[0]}") from error

    async def _queue(self, name: str) -> tuple[PrinterStatus, str]:
        """Return what the queue says, and its device's URI."""
        attributes = await self._call(
            lambda connection: connection.getPrinterAttributes(
                name, requested_attributes=list(QUEUE_ATTRIBUTES)
            )
        )
        return queue_of(attributes)

    async def _cancel(self, job: int, *, purge: bool) -> None:
        with contextlib.suppress(NotPossible, JobGone):
            await self._call(lambda it: it.cancelJob(job, purge_job=purge), missing=JobGone)

    async def _stopped(self) -> None:
        """Wait a little until a cancelled job's backend has told its device."""
        until = asyncio.get_running_loop().time() + STOP_WITHIN
        while await self._call(_stopping) and asyncio.get_running_loop().time() < until:
            await asyncio.sleep(POLL_EVERY / 4)


def _stopping(connection: cups.Connection) -> bool:
    """Whether a queue is busy with a job that is none any more.

    `processing-to-stop-point` would say so, but CUPS 2.4 leaves it on jobs that completed.
    """
    busy = queues_of(connection, PrinterState.PROCESSING)
    jobs = jobs_of(connection, "not-completed")
    return bool(busy) and not any(job.state is JobState.PROCESSING for job in jobs)


def _stopped_queues(connection: cups.Connection) -> tuple[str, ...]:
    return queues_of(connection, PrinterState.STOPPED)
