"""The terminal's devices, looked at again and again so that tiles speak before patrons try."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from kiosk.core.printfigures import PrintFigures
from kiosk.link.messages import DeviceCondition
from kiosk.shell.printing import UNABLE, printer_condition
from kiosk.shell.printserver import PrintServer
from kiosk.shell.scanning import scanner_condition
from printers.backend import PrintBackend, PrinterError
from scanner.backend import ScanBackend

PRINTER_EVERY = 3.0
SCANNER_EVERY = 30.0
"""Asking a scanner wakes it: rarely, and never while it scans."""


class Devices:
    """Printer and scanner of this place, with their last known condition."""

    def __init__(
        self,
        *,
        printers: PrintBackend | None,
        queue: str,
        scanners: ScanBackend | None,
        scanner: str | None,
        print_server: PrintServer | None = None,
    ) -> None:
        self.printers = printers
        self.print_server = print_server
        self.queue = queue
        self.scanners = scanners
        self.scanner = scanner
        self.print_figures = PrintFigures()
        self.printer_condition = UNABLE
        self.scanner_condition = DeviceCondition()
        self._changed = asyncio.Event()

    async def watch(self) -> None:
        """Look at both until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._watch_printer())
            group.create_task(self._watch_scanner())

    async def changes(self) -> AsyncIterator[None]:
        """Yield whenever a condition changed."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            yield

    async def _watch_printer(self) -> None:
        while True:
            if self.printers is not None:
                with contextlib.suppress(PrinterError):  # the condition below says it in words
                    await self.printers.reenable_if_well(self.queue)
            condition = await printer_condition(
                self.printers, self.queue, before=self.printer_condition
            )
            if condition != self.printer_condition:
                self.printer_condition = condition
                self._changed.set()
            await asyncio.sleep(PRINTER_EVERY)

    async def _watch_scanner(self) -> None:
        while True:
            condition = await scanner_condition(self.scanners, self.scanner)
            if condition != self.scanner_condition:
                self.scanner_condition = condition
                self._changed.set()
            await asyncio.sleep(SCANNER_EVERY)
