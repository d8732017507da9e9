"""A printer in memory: a demo without CUPS, and tests that need no process.

It misbehaves like the real thing: jobs wait while the tray is empty, a service that was killed
prints its jobs again when it comes back, a document that is none ends `processing-stopped`.
"""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace

from printers.backend import (
    DocumentRefused,
    JobGone,
    PrinterGone,
    PrinterTimeout,
    QueueRefused,
    ServerGone,
)
from printers.model import (
    A4,
    Capabilities,
    ColorMode,
    JobState,
    PrintDocument,
    Printer,
    PrinterState,
    PrinterStateReason,
    PrinterStatus,
    PrintJob,
    PrintOptions,
    Severity,
    Sides,
    StatedReason,
    Supplies,
    Supply,
    Tray,
)

CAPABILITIES = Capabilities(
    color_modes=frozenset({ColorMode.MONOCHROME, ColorMode.COLOR}),
    sides=frozenset(Sides),
    copies_max=99,
    media=frozenset({A4}),
)


@dataclass(frozen=True, slots=True)
class Printout:
    """What came out.

    Attributes:
        pages: Pages of one copy.
    """

    content: bytes
    pages: int
    options: PrintOptions


@dataclass(slots=True)
class _Job:
    """A job and the document that it holds until it has ended."""

    now: PrintJob
    content: bytes
    pages: int
    options: PrintOptions
    printing: asyncio.Task[None] | None = field(default=None, repr=False)


class VirtualPrinter:
    """`PrintBackend` with one queue and no hardware.

    Args:
        page_time: Seconds that a page takes.
        longest_job: Seconds after which nobody watches a job any longer.

    Attributes:
        arrived: What was printed, oldest first.
        page_time: As given.
    """

    def __init__(
        self,
        name: str = "virtual",
        *,
        info: str = "Imprimante",
        capabilities: Capabilities = CAPABILITIES,
        page_time: float = 0.0,
        longest_job: float = 30 * 60.0,
    ) -> None:
        self._printer = Printer(name, info, capabilities)
        self.page_time = page_time
        self._longest_job = longest_job
        self._faults: set[PrinterStateReason] = set()
        self._plugged = self._running = self._enabled = self._accepting = True
        self._jobs: dict[int, _Job] = {}
        self._last = 0
        self._changed = asyncio.Event()
        self.arrived: list[Printout] = []

    # ── faults ───────────────────────────────────────────────────────────────────────────────

    def fault(self, reason: PrinterStateReason) -> None:
        """Let something happen to the device; nothing comes out until `mend`."""
        self._faults.add(reason)
        self._tell()

    def mend(self) -> None:
        """All faults of the device are gone."""
        self._faults.clear()
        self._tell()

    def unplug(self) -> None:
        """The device is away."""
        self._plugged = False
        self._tell()

    def plug(self) -> None:
        self._plugged = True
        self._tell()

    def pause(self) -> None:
        """Stop the queue, as CUPS does after some faults."""
        self._enabled = False
        self._tell()

    def reject(self) -> None:
        """Let the queue take no more jobs."""
        self._accepting = False

    def kill_service(self) -> None:
        """A power cut: jobs stay, and begin again with `start_service`."""
        self._running = False
        for job in self._jobs.values():
            if job.printing is not None:
                job.printing.cancel()

    def start_service(self) -> None:
        self._running = True
        for job in self._jobs.values():
            if not job.now.state.ended:
                self._state(job, JobState.PENDING)
                self._start(job)

    # ── PrintBackend ─────────────────────────────────────────────────────────────────────────

    async def printers(self) -> tuple[Printer, ...]:
        self._require()
        return (self._printer,)

    async def status(self, name: str) -> PrinterStatus:
        self._require(name)
        reasons = set(self._faults) if self._plugged else set()
        state = PrinterState.IDLE
        if any(job.now.state is JobState.PROCESSING for job in self._jobs.values()):
            state = PrinterState.PROCESSING
        if not self._enabled:
            state = PrinterState.STOPPED
            reasons.add(PrinterStateReason.PAUSED)
        return PrinterStatus(
            state=state,
            accepting=self._accepting,
            reasons=frozenset(reasons),
            reachable=self._plugged,
            stated=tuple(StatedReason(each, Severity.ERROR, each.value) for each in reasons),
        )

    async def supplies(self, name: str) -> Supplies:
        self._require(name)
        if not self._plugged:
            raise PrinterGone
        paper = 0 if PrinterStateReason.MEDIA_EMPTY in self._faults else 100
        return Supplies((Supply("Toner noir", "toner", 80),), (Tray("main", paper, 250),))

    async def reenable_if_well(self, name: str) -> bool:
        self._require(name)
        if self._enabled or self._faults or not self._plugged:
            return False
        self._enabled = True
        self._tell()
        return True

    async def submit(self, name: str, document: PrintDocument, options: PrintOptions) -> int:
        self._require(name)
        facts = os.fstat(document.fd)
        if not stat.S_ISREG(facts.st_mode) or not 0 < facts.st_size == document.size:
            raise DocumentRefused("not a file of the declared size")
        if not self._accepting:
            raise QueueRefused("not accepting jobs")
        await self.reenable_if_well(name)
        self._last += 1
        job = _Job(
            PrintJob(self._last, JobState.PENDING),
            os.pread(document.fd, document.size, 0),
            options.pages_of(document.pages),
            options,
        )
        self._jobs[self._last] = job
        self._start(job)
        return job.now.id

    async def job(self, job: int) -> PrintJob:
        self._require()
        if job not in self._jobs:
            raise JobGone(str(job))
        return self._jobs[job].now

    async def watch(self, job: int) -> AsyncGenerator[PrintJob, None]:
        until = asyncio.get_running_loop().time() + self._longest_job
        known: PrintJob | None = None
        while known is None or not known.state.ended:
            changed = self._changed
            try:
                now = await self.job(job)
            except JobGone:
                now = PrintJob(job, JobState.CANCELED)
            if now.state.failed:
                await self.cancel(job)
            if now != known:
                known = now
                yield now
            else:
                try:
                    async with asyncio.timeout_at(until):
                        await changed.wait()
                except TimeoutError as error:
                    raise PrinterTimeout("job takes too long") from error

    async def cancel(self, job: int) -> None:
        self._require()
        gone = self._jobs.pop(job, None)
        if gone is not None and gone.printing is not None:
            gone.printing.cancel()
        self._tell()

    async def unfinished(self) -> tuple[PrintJob, ...]:
        self._require()
        stuck = JobState.PROCESSING_STOPPED
        jobs = (job.now for job in self._jobs.values())
        return tuple(job for job in jobs if not job.state.ended or job.state is stuck)

    async def purge(self) -> None:
        self._require()
        for job in tuple(self._jobs):
            await self.cancel(job)

    async def close(self) -> None:
        for job in self._jobs.values():
            if job.printing is not None:
                job.printing.cancel()
        tasks = [job.printing for job in self._jobs.values() if job.printing is not None]
        await asyncio.gather(*tasks, return_exceptions=True)

    # ── inside ───────────────────────────────────────────────────────────────────────────────

    def _require(self, name: str | None = None) -> None:
        if not self._running:
            raise ServerGone
        if name not in (None, self._printer.name):
            raise PrinterGone

    def _start(self, job: _Job) -> None:
        job.printing = asyncio.create_task(self._print(job))

    async def _print(self, job: _Job) -> None:
        await self._well()
        self._state(job, JobState.PROCESSING)
        if not (job.content.startswith(b"%PDF-") and b"%%EOF" in job.content[-1024:]):
            self._state(job, JobState.PROCESSING_STOPPED)
            return
        for _ in range(job.pages * job.options.copies):
            await asyncio.sleep(self.page_time)
            await self._well()
            done = job.now.impressions + 1
            job.now = replace(job.now, impressions=done, out=done)
            self._tell()
        self.arrived.append(Printout(job.content, job.pages, job.options))
        job.content = b""
        self._state(job, JobState.COMPLETED)

    async def _well(self) -> None:
        while self._faults or not self._plugged or not self._enabled:
            await self._changed.wait()

    def _state(self, job: _Job, state: JobState) -> None:
        job.now = replace(job.now, state=state)
        self._tell()

    def _tell(self) -> None:
        """Wake everybody who waits for something to change."""
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
