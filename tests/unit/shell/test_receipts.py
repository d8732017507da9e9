"""A receipt on paper: one page, removed when it is out or does not come out; the wipe is owed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.link.messages import DeviceCondition
from kiosk.shell import receipts
from kiosk.shell.devices import Devices
from kiosk.shell.ledger import Ledger
from kiosk.shell.receipts import ReceiptPrint, Receipts
from printers.model import PrinterStateReason
from printers.virtual import VirtualPrinter
from tests.contract.printers.documents import pdf

Story = Callable[[Receipts, VirtualPrinter, list[ReceiptPrint]], Awaitable[None]]


def run(folder: Path, story: Story) -> Ledger:
    ledger = Ledger(folder / "ledger")

    async def told() -> None:
        async with asyncio.timeout(20):
            printer = VirtualPrinter()
            devices = Devices(printers=printer, queue="virtual", scanners=None, scanner=None)
            devices.printer_condition = DeviceCondition()
            made, seen = Receipts(devices, ledger), list[ReceiptPrint]()
            made.changed = lambda: seen.append(made.state)
            await story(made, printer, seen)

    asyncio.run(told())
    return ledger


async def until(seen: list[ReceiptPrint], state: ReceiptPrint) -> None:
    while state not in seen:
        await asyncio.sleep(0.02)


def test_it_comes_out_once_and_no_job_stays(tmp_path: Path) -> None:
    async def story(made: Receipts, printer: VirtualPrinter, seen: list[ReceiptPrint]) -> None:
        assert made.possible
        made.print(pdf("Effacement", pages=2))
        made.print(pdf("Effacement"))
        await until(seen, ReceiptPrint.DONE)
        assert [out.pages for out in printer.arrived] == [1]
        assert await printer.unfinished() == ()
        made.forget()
        assert seen == [ReceiptPrint.PRINTING, ReceiptPrint.DONE, ReceiptPrint.NONE]

    assert run(tmp_path, story).prints_owed, "the next wipe purges it, whatever happened here"


def test_one_that_waits_for_paper_is_given_up_and_never_comes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(made: Receipts, printer: VirtualPrinter, seen: list[ReceiptPrint]) -> None:
        printer.fault(PrinterStateReason.MEDIA_EMPTY)
        made.print(pdf("Effacement"))
        await until(seen, ReceiptPrint.FAILED)
        printer.mend()
        await asyncio.sleep(0.3)
        assert printer.arrived == []
        assert await printer.unfinished() == ()

    monkeypatch.setattr(receipts, "OUT_WITHIN", 0.3)
    run(tmp_path, story)


def test_a_shell_that_ends_takes_it_back(tmp_path: Path) -> None:
    async def story(made: Receipts, printer: VirtualPrinter, seen: list[ReceiptPrint]) -> None:
        printer.fault(PrinterStateReason.MEDIA_EMPTY)
        made.print(pdf("Effacement"))
        while not await printer.unfinished():
            await asyncio.sleep(0.02)
        await made.close()
        assert await printer.unfinished() == ()
        printer.mend()
        await asyncio.sleep(0.2)
        assert printer.arrived == []

    run(tmp_path, story)


def test_a_printer_that_is_not_well_is_not_asked(tmp_path: Path) -> None:
    async def story(made: Receipts, printer: VirtualPrinter, seen: list[ReceiptPrint]) -> None:
        made._devices.printer_condition = DeviceCondition(code="printer-jam")
        assert not made.possible
        made._devices.printers = None
        made.print(pdf("Effacement"))
        assert seen == []

    assert not run(tmp_path, story).prints_owed
