"""The steps that look at devices: done, then looked at again."""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.shell.ledger import Ledger
from kiosk.shell.steps import Clipboard, Prints, Scanner, Strays
from kiosk.shell.wipe import StepId, StepResult
from printers.model import PrintDocument, PrinterStateReason, PrintOptions
from printers.virtual import VirtualPrinter
from tests.contract.printers.documents import pdf


async def print_letter(printer: VirtualPrinter) -> None:
    descriptor = os.memfd_create("print")
    size = os.write(descriptor, pdf("Lettre"))
    await printer.submit("virtual", PrintDocument(descriptor, 1, size), PrintOptions())
    os.close(descriptor)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """Something was printed and nobody has purged it."""
    made = Ledger(tmp_path / "ledger")
    made.print_sent()
    return made


def prints(ledger: Ledger, *, patient: bool, fault: bool) -> tuple[StepResult, int]:
    """Run the step with one print waiting; its result and what came out afterwards."""

    async def told() -> tuple[StepResult, int]:
        async with asyncio.timeout(20):
            printer = VirtualPrinter(page_time=0.05)
            if fault:
                printer.fault(PrinterStateReason.MEDIA_EMPTY)
            await print_letter(printer)
            result = await Prints(printer, queue="virtual", ledger=ledger, patient=patient).run()
            printer.mend()
            await asyncio.sleep(0.2)
            return result, len(printer.arrived)

    return asyncio.run(told())


def test_the_last_sheets_of_a_patron_who_leaves_come_out(ledger: Ledger) -> None:
    result, arrived = prints(ledger, patient=True, fault=False)
    assert result.verified
    assert arrived == 1


def test_nobody_waits_for_a_printer_that_waits_for_paper(ledger: Ledger) -> None:
    result, arrived = prints(ledger, patient=True, fault=True)
    assert result == StepResult(result.step, before=1, after=0, verified=True)
    assert arrived == 0


def test_after_a_crash_nothing_of_the_last_patron_comes_out_any_more(ledger: Ledger) -> None:
    result, arrived = prints(ledger, patient=False, fault=True)
    assert result == StepResult(result.step, before=1, after=0, verified=True)
    assert arrived == 0


def test_a_dead_print_service_is_a_doubt_only_while_a_purge_is_owed(ledger: Ledger) -> None:
    async def told() -> list[StepResult]:
        printer = VirtualPrinter()
        step = Prints(printer, queue="virtual", ledger=ledger, patient=False)
        printer.kill_service()
        doubt = await step.run()
        printer.start_service()
        purged = await step.run()
        printer.kill_service()
        return [doubt, purged, await step.run()]

    doubt, purged, idle = asyncio.run(told())
    assert (doubt.verified, doubt.code) == (False, "print-server-gone")
    assert purged.verified
    assert idle.verified


def test_what_is_owed_outlives_the_shell(tmp_path: Path) -> None:
    Ledger(tmp_path / "ledger").print_sent()
    assert Ledger(tmp_path / "ledger").prints_owed


def test_strays_die_but_for_those_that_are_known(tmp_path: Path) -> None:
    """A box written down by a shell that died, and the spare of this one."""
    ledger = Ledger(tmp_path / "ledger")
    command = ["unshare", "-rpf", "--mount-proc", "sleep", "60"]
    with subprocess.Popen(command) as stray, subprocess.Popen(command) as spare:
        try:
            namespaces = {}
            for process in (stray, spare):
                init = first_child(process.pid)
                namespaces[init] = os.stat(f"/proc/{init}/ns/pid").st_ino
                ledger.box_started(init, namespaces[init])
            kept = list(namespaces.values())[1]
            result = asyncio.run(Strays(ledger, keep=[kept]).run())
            assert result == StepResult(StepId.PROCESSES, before=1, after=0, verified=True)
            assert stray.wait(5) != 0
            assert spare.poll() is None
            assert list(ledger.boxes().values()) == [kept]
        finally:
            stray.kill()
            asyncio.run(Strays(ledger).run())


def first_child(pid: int) -> int:
    """The process that `unshare` put into the new namespace."""
    end = time.monotonic() + 5
    while time.monotonic() < end:
        words = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        if words and Path(f"/proc/{words[0]}/comm").read_text() == "sleep\n":
            return int(words[0])
        time.sleep(0.01)
    raise AssertionError("unshare did not start")


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
