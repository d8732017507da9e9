"""A receipt on paper: fixed words and what the shell measured, nothing of anybody.

Its job is removed as soon as it has ended; that one was sent stays written down, so that the next
wipe purges the print service and replaces its process, whatever happened here.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from enum import StrEnum

from kiosk.link.channel import sealed_memfd
from kiosk.shell.devices import Devices
from kiosk.shell.ledger import Ledger
from printers.backend import PrintBackend, PrinterError
from printers.model import JobState, PrintDocument, PrintOptions

log = logging.getLogger(__name__)

OUT_WITHIN = 60.0


class ReceiptPrint(StrEnum):
    """Where it stands."""

    NONE = ""
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


class Receipts:
    """Prints one receipt after the other.

    Attributes:
        changed: Called when `state` changed.
    """

    def __init__(self, devices: Devices, ledger: Ledger) -> None:
        self._devices, self._ledger = devices, ledger
        self._task: asyncio.Task[None] | None = None
        self._state = ReceiptPrint.NONE
        self.changed: Callable[[], None] = lambda: None

    @property
    def state(self) -> ReceiptPrint:
        """Where the last one stands, as the print service says."""
        return self._state

    @property
    def possible(self) -> bool:
        """Whether the printer would print it now."""
        return self._devices.printers is not None and not self._devices.printer_condition.code

    def forget(self) -> None:
        """Another receipt: the last one is nobody's concern; its paper still comes out."""
        self._set(ReceiptPrint.NONE)

    def print(self, pdf: bytes) -> None:
        """Print a page; a second time while the first is on its way does nothing."""
        backend = self._devices.printers
        if backend is not None and (self._task is None or self._task.done()):
            self._set(ReceiptPrint.PRINTING)
            self._task = asyncio.get_running_loop().create_task(self._print(backend, pdf))

    async def close(self) -> None:
        """Give up one that is on its way."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=OUT_WITHIN)

    async def _print(self, backend: PrintBackend, pdf: bytes) -> None:
        out = False
        descriptor = sealed_memfd(pdf)
        try:
            self._ledger.print_sent()
            document = PrintDocument(fd=descriptor, pages=1, size=len(pdf))
            options = PrintOptions(page_ranges=((1, 1),))
            job = await backend.submit(self._devices.queue, document, options)
            try:
                async with asyncio.timeout(OUT_WITHIN):
                    async for news in backend.watch(job):
                        out = news.state is JobState.COMPLETED
            finally:
                await backend.cancel(job)  # one that waits for paper must not come out later
        except (PrinterError, TimeoutError, OSError) as error:
            log.warning("receipt-print %s", getattr(error, "code", "timeout"))
        finally:
            os.close(descriptor)
        if self.state is ReceiptPrint.PRINTING:
            self._set(ReceiptPrint.DONE if out else ReceiptPrint.FAILED)

    def _set(self, state: ReceiptPrint) -> None:
        if state is not self._state:
            self._state = state
            self.changed()
