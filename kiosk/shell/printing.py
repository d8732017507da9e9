"""Prints what a session hands over: a sealed PDF with declared pages, of which nothing is read."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.printfigures import PrintedAs, PrintFigures
from kiosk.link.messages import (
    DeviceCondition,
    Misprint,
    Misprinted,
    Print,
    Printed,
    PrintStage,
)
from printers.backend import PrintBackend, PrinterError, PrinterGone
from printers.model import (
    LOST,
    ColorMode,
    JobState,
    PrintDocument,
    PrinterState,
    PrinterStateReason,
    PrinterStatus,
    PrintJob,
    PrintOptions,
    Sides,
)

log = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds between two looks at the printer of a job of which nothing is heard."""

REASON_CODES = {
    PrinterStateReason.MEDIA_EMPTY: "printer-paper-out",
    PrinterStateReason.MEDIA_NEEDED: "printer-paper-out",
    PrinterStateReason.MEDIA_JAM: "printer-jam",
    PrinterStateReason.COVER_OPEN: "printer-cover",
    PrinterStateReason.DOOR_OPEN: "printer-cover",
    PrinterStateReason.TONER_EMPTY: "printer-toner",
    PrinterStateReason.MARKER_SUPPLY_EMPTY: "printer-toner",
    PrinterStateReason.INTERLOCK_OPEN: "printer-cover",
    PrinterStateReason.INPUT_TRAY_MISSING: "printer-tray",
    PrinterStateReason.OUTPUT_TRAY_MISSING: "printer-tray",
    PrinterStateReason.OUTPUT_AREA_FULL: "printer-full",
    PrinterStateReason.DEVELOPER_EMPTY: "printer-toner",
    PrinterStateReason.MARKER_WASTE_FULL: "printer-toner",
    PrinterStateReason.OPC_LIFE_OVER: "printer-toner",
    PrinterStateReason.OFFLINE: "printer-gone",
    PrinterStateReason.SHUTDOWN: "printer-off",
}
"""What stops a printer, worst first; the code has its sentence in Sentences.qml."""


NOTE_CODES = {
    PrinterStateReason.MEDIA_LOW: "media-low",
    PrinterStateReason.TONER_LOW: "toner-low",
    PrinterStateReason.MARKER_SUPPLY_LOW: "toner-low",
    PrinterStateReason.DEVELOPER_LOW: "toner-low",
}
"""What will stop it soon; told only because the device tells it."""


UNABLE = DeviceCondition(color=False, two_sided=False)
"""A printer of which nothing is known."""


def condition_note(status: PrinterStatus) -> str:
    """Return what will soon hinder printing; empty if nothing is said."""
    return next((code for reason, code in NOTE_CODES.items() if reason in status.reasons), "")


def condition_code(status: PrinterStatus) -> str:
    """Return what hinders printing now; empty if nothing does."""
    if not status.reachable:
        return "printer-gone"
    for reason, code in REASON_CODES.items():
        if reason in status.reasons:
            return code
    if status.state is PrinterState.STOPPED or not status.accepting:
        return "printer-paused"  # that it is off, nobody has said
    return ""


@dataclass(slots=True)
class Allowance:
    """Pages that a patron may print: declared pages × copies, counted here, not by the session."""

    allowed: int
    spent: int = 0

    @property
    def left(self) -> int:
        return max(0, self.allowed - self.spent)

    def take(self, sheets: int) -> bool:
        """Debit these pages; False if there are not enough."""
        if sheets > self.left:
            return False
        self.spent += sheets
        return True

    def give_back(self, sheets: int) -> None:
        """Pages of a print that failed do not count."""
        self.spent = max(0, self.spent - sheets)


class PrintService:
    """Prints for one patron.

    Args:
        backend: Real or virtual printers; None where the place has none.
        queue: The CUPS queue's name.
        say: Sends news to the session.
        changed: Called when the pages left changed.
        sending: Called before anything is handed to the print service.
        able: What the printer was last seen to be able to do.
        figures: Where pages are counted, of all patrons.
    """

    def __init__(
        self,
        backend: PrintBackend | None,
        *,
        queue: str,
        allowance: Allowance,
        say: Callable[[Printed], None],
        changed: Callable[[], None],
        sending: Callable[[], None],
        able: Callable[[], DeviceCondition],
        figures: PrintFigures,
    ) -> None:
        self._backend = backend
        self._queue = queue
        self._say = say
        self._changed = changed
        self._sending = sending
        self._able = able
        self._figures = figures
        self._jobs: dict[int, int] = {}
        self._out: dict[int, int] = {}  # reference → pages out, where the printer tells
        self._printed: dict[int, tuple[PrintedAs, int]] = {}  # reference → how, and pages
        self._misprinted: Misprinted | None = None
        self.allowance = allowance
        self.last_moved: float | None = None

    async def print(self, request: Print, document: int) -> None:
        """Print a document and tell the session how it goes; closes the descriptor."""
        pages = request.pages * request.copies
        if request.reference in self._out:
            os.close(document)
            return  # it runs already: no session of ours asks so
        self._out[request.reference] = 0
        try:
            if self._backend is None:
                self._tell(request, PrintStage.FAILED, "printer-none")
            elif not self.allowance.take(pages):
                self._tell(request, PrintStage.FAILED, "allowance-spent")
            else:
                options = self._options(request)
                how = PrintedAs(options.color.value, options.sides.value)
                if await self._run(self._backend, request, document, options):
                    self._printed[request.reference] = (how, pages)
                    self._count(how, asked=pages, out=pages)
                else:
                    out = self._out[request.reference]
                    self.allowance.give_back(pages - out)
                    self._count(how, asked=pages, out=out)
        finally:
            os.close(document)
            self._jobs.pop(request.reference, None)
            del self._out[request.reference]
            self.last_moved = None
            self._changed()

    def misprinted(self, misprint: Misprint) -> None:
        """The paper is not what it should be: its pages do not count, once for a patron."""
        how, pages = self._printed.get(misprint.reference, (None, 0))
        if how is None or self._misprinted is not None:
            return
        self._misprinted = misprint.what
        self._figures.given_back(how, pages)
        self.allowance.give_back(pages)
        log.info("misprint %s pages %d", misprint.what.value, pages)
        self._changed()

    async def cancel(self, reference: int) -> None:
        """Cancel a print that has not come out yet."""
        job = self._jobs.get(reference)
        if self._backend is not None and job is not None:
            try:
                await self._backend.cancel(job)
            except PrinterError as error:
                log.warning("print-cancel %s", error.code)

    async def _run(
        self, backend: PrintBackend, request: Print, document: int, options: PrintOptions
    ) -> bool:
        """Return whether it was printed."""
        self._sending()
        self._changed()
        try:
            job = await backend.submit(
                self._queue,
                PrintDocument(fd=document, pages=request.pages, size=os.fstat(document).st_size),
                options,
            )
            self._jobs[request.reference] = job
            self._tell(request, PrintStage.ACCEPTED)
            return await self._follow(backend, request, job)
        except PrinterGone:
            self._tell(request, PrintStage.FAILED, "printer-gone")
        except PrinterError as error:
            log.warning("print-failed %s", error.code)
            self._tell(request, PrintStage.FAILED, error.code)
        return False

    def _options(self, request: Print) -> PrintOptions:
        """Nothing that the printer does not have: some cancel such a job without a word."""
        able = self._able()
        return PrintOptions(
            copies=request.copies,
            color=ColorMode(request.color.value) if able.color else ColorMode.MONOCHROME,
            sides=Sides(request.sides.value) if able.two_sided else Sides.ONE_SIDED,
            # enforces the declared count: a session that lies prints no page more
            page_ranges=((1, request.pages),),
        )

    async def _follow(self, backend: PrintBackend, request: Print, job: int) -> bool:
        """Tell each change of the job, and of its printer: a jam changes no job."""
        reference = request.reference
        said = (PrintStage.ACCEPTED, "", 0)
        watching = backend.watch(job)
        news: PrintJob | None = None
        coming = asyncio.ensure_future(anext(watching, None))
        try:
            while True:
                await asyncio.wait({coming}, timeout=LOOK_EVERY if news is not None else None)
                moved = coming.done()
                if moved:
                    news = coming.result()
                    if news is not None and not news.state.ended:
                        coming = asyncio.ensure_future(anext(watching, None))
                if news is None:
                    break
                stage, code = await self._stage(backend, news)
                if news.out is not None:
                    self._out[reference] = min(news.out, request.pages * request.copies)
                if moved and stage is PrintStage.PRINTING:
                    self.last_moved = asyncio.get_running_loop().time()
                if (stage, code, self._out[reference]) != said:
                    self._tell(request, stage, code)
                    said = (stage, code, self._out[reference])
                if news.state.ended:
                    return stage is PrintStage.DONE
        finally:
            coming.cancel()
            await asyncio.wait({coming})
            await watching.aclose()
        self._tell(request, PrintStage.FAILED, "print-failed")
        return False

    async def _stage(self, backend: PrintBackend, job: PrintJob) -> tuple[PrintStage, str]:
        match job.state:
            case JobState.COMPLETED:
                return PrintStage.DONE, ""
            case JobState.CANCELED:
                return PrintStage.CANCELLED, ""
            case state if state.failed:
                return PrintStage.FAILED, "print-lost" if LOST in job.reasons else "print-failed"
        code = condition_code(await backend.status(self._queue))
        return (PrintStage.WAITING, code) if code else (PrintStage.PRINTING, "")

    def _tell(self, request: Print, stage: PrintStage, code: str = "") -> None:
        out = self._out[request.reference]
        self._say(Printed(reference=request.reference, stage=stage, code=code, page=out))

    def _count(self, how: PrintedAs, *, asked: int, out: int) -> None:
        """What the partnership may know: how much and how, never of whom."""
        self._figures.printed(how, asked=asked, out=out)
        log.info("print asked %d out %d %s %s", asked, out, how.color, how.sides)


async def printer_condition(
    backend: PrintBackend | None, queue: str, *, before: DeviceCondition = UNABLE
) -> DeviceCondition:
    """Return what a patron may know of the printer now.

    Args:
        before: What was known of it: a print service that is silent for a moment changes no device.
    """
    if backend is None:
        return DeviceCondition(code="printer-none", color=False, two_sided=False)
    try:
        printers = {printer.name: printer for printer in await backend.printers()}
        if queue not in printers:
            return DeviceCondition(code="printer-none", color=False, two_sided=False)
        capabilities = printers[queue].capabilities
        status = await backend.status(queue)
    except PrinterError as error:
        return before.model_copy(update={"code": error.code, "note": ""})
    return DeviceCondition(
        code=condition_code(status),
        note=condition_note(status),
        color=ColorMode.COLOR in capabilities.color_modes,
        two_sided=Sides.TWO_SIDED_LONG_EDGE in capabilities.sides,
    )
