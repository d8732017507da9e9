"""The steps that look at devices: done, then looked at again."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass

import pytest

from kiosk.shell.steps import Clipboard, Prints, Scanner
from kiosk.shell.wipe import StepResult
from printers.model import PrintDocument, PrinterStateReason, PrintOptions
from printers.virtual import VirtualPrinter
from tests.contract.printers.documents import pdf


async def print_letter(printer: VirtualPrinter) -> None:
    descriptor = os.memfd_create("print")
    size = os.write(descriptor, pdf("Lettre"))
    await printer.submit("virtual", PrintDocument(descriptor, 1, size), PrintOptions())
    os.close(descriptor)


def prints(*, patient: bool, fault: bool, used: bool = True) -> tuple[StepResult, int]:
    """Run the step with one print waiting; its result and what came out afterwards."""

    async def told() -> tuple[StepResult, int]:
        async with asyncio.timeout(20):
            printer = VirtualPrinter(page_time=0.05)
            if fault:
                printer.fault(PrinterStateReason.MEDIA_EMPTY)
            await print_letter(printer)
            result = await Prints(printer, used=used, patient=patient).run()
            printer.mend()
            await asyncio.sleep(0.2)
            return result, len(printer.arrived)

    return asyncio.run(told())


def test_the_last_sheets_of_a_patron_who_leaves_come_out() -> None:
    result, arrived = prints(patient=True, fault=False)
    assert result.verified
    assert arrived == 1


def test_after_a_crash_nothing_of_the_last_patron_comes_out_any_more() -> None:
    result, arrived = prints(patient=False, fault=True)
    assert result == StepResult(result.step, before=1, after=0, verified=True)
    assert arrived == 0


def test_a_dead_print_service_is_a_doubt_only_if_it_was_used() -> None:
    async def told(*, used: bool) -> StepResult:
        printer = VirtualPrinter()
        printer.kill_service()
        return await Prints(printer, used=used, patient=False).run()

    assert asyncio.run(told(used=False)).verified
    doubt = asyncio.run(told(used=True))
    assert (doubt.verified, doubt.code) == (False, "print-server-gone")


@dataclass
class Selections:
    offered: int | None

    async def formats(self) -> int | None:
        return self.offered


@pytest.mark.parametrize(
    ("offered", "verified", "code"),
    [(0, True, ""), (2, False, "clipboard-held"), (None, False, "clipboard-unseen")],
)
def test_a_clipboard_that_cannot_be_seen_is_not_empty(
    offered: int | None, verified: bool, code: str
) -> None:
    result = asyncio.run(Clipboard(Selections(offered)).run())
    assert (result.verified, result.code) == (verified, code)


@dataclass
class Child:
    running: bool
    stubborn: bool = False

    async def stop(self) -> None:
        self.running = self.stubborn


@pytest.mark.parametrize("stubborn", [False, True])
def test_a_scan_that_runs_is_stopped(stubborn: bool) -> None:
    result = asyncio.run(Scanner(Child(running=True, stubborn=stubborn)).run())
    assert result.before == 1
    assert result.verified is not stubborn
