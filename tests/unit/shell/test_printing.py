"""Prints for one patron: their pages are counted by the shell, whatever the session declares."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable

import pytest

from kiosk.core.printfigures import Pages, PrintedAs, PrintFigures
from kiosk.link.messages import (
    Copying,
    DeviceCondition,
    Misprint,
    Misprinted,
    Print,
    Printed,
    PrintStage,
    TwoSided,
)
from kiosk.shell.printing import (
    Allowance,
    PrintService,
    condition_code,
    condition_note,
    printer_condition,
)
from printers.model import ColorMode, PrinterState, PrinterStateReason, PrinterStatus, Sides
from printers.virtual import VirtualPrinter
from tests.contract.printers.documents import pdf

Said = list[Printed]


def run(story: Callable[[PrintService, VirtualPrinter, Said], Awaitable[None]]) -> None:
    """A print service with a virtual printer and six pages; the story in an event loop."""

    async def told() -> None:
        async with asyncio.timeout(20):
            printer, said = VirtualPrinter(), Said()
            service = PrintService(
                printer,
                queue="virtual",
                allowance=Allowance(6),
                say=said.append,
                changed=lambda: None,
                sending=lambda: None,
                able=DeviceCondition,
                figures=PrintFigures(),
            )
            await story(service, printer, said)

    asyncio.run(told())


def document(pages: int = 1) -> int:
    descriptor = os.memfd_create("print")
    os.write(descriptor, pdf("Lettre", pages=pages))
    return descriptor


def stages(said: Said) -> list[PrintStage]:
    return [news.stage for news in said]


def test_a_print_comes_out_and_its_pages_are_debited() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        await service.print(Print(reference=1, pages=2, copies=2, color=Copying.COLOR), document(2))
        assert stages(said)[0] is PrintStage.ACCEPTED
        assert stages(said)[-1] is PrintStage.DONE
        assert printer.arrived[0].options.copies == 2
        assert service.allowance.left == 2

    run(story)


def test_a_printer_is_asked_for_nothing_that_it_does_not_have() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        service._able = lambda: DeviceCondition(color=False, two_sided=False)
        both = TwoSided.LONG_EDGE
        request = Print(reference=1, pages=1, color=Copying.COLOR, sides=both)
        await service.print(request, document())
        options = printer.arrived[0].options
        assert (options.color, options.sides) == (ColorMode.MONOCHROME, Sides.ONE_SIDED)

    run(story)


def test_a_silent_print_service_changes_no_printer() -> None:
    printer = VirtualPrinter()
    printer.kill_service()
    before = DeviceCondition(code="", note="toner-low", color=True, two_sided=True)
    told = asyncio.run(printer_condition(printer, "virtual", before=before))
    assert (told.code, told.note) == ("print-server-gone", "")
    assert (told.color, told.two_sided) == (True, True)
    assert not asyncio.run(printer_condition(printer, "virtual")).color


def test_a_print_is_counted_as_it_was_asked_for_whatever_happened_meanwhile() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        def changed() -> None:
            service._able = lambda: DeviceCondition(color=False, two_sided=False)

        service._changed = changed  # as soon as it is on its way
        await service.print(Print(reference=1, pages=1, color=Copying.COLOR), document())
        assert list(service._figures.pages) == [PrintedAs("color", "one-sided")]

    run(story)


def test_pages_are_counted_by_option_and_what_went_wrong_apart() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        gray, color = Copying.MONOCHROME, Copying.COLOR
        await service.print(Print(reference=1, pages=2, color=gray), document(2))
        await service.print(Print(reference=2, pages=1, copies=2, color=color), document())
        service.misprinted(Misprint(reference=2, what=Misprinted.BAD))
        figures = service._figures
        assert figures.pages == {
            PrintedAs("monochrome", "one-sided"): Pages(asked=2, out=2),
            PrintedAs("color", "one-sided"): Pages(asked=2, out=2, given_back=2),
        }
        assert figures.total == Pages(asked=4, out=4, given_back=2)

    run(story)


def test_it_is_written_down_before_the_print_service_gets_anything() -> None:
    async def told() -> None:
        printer, order = VirtualPrinter(), list[str]()
        service = PrintService(
            printer,
            queue="virtual",
            allowance=Allowance(6),
            say=lambda news: order.append(news.stage.value),
            changed=lambda: None,
            sending=lambda: order.append("sending"),
            able=DeviceCondition,
            figures=PrintFigures(),
        )
        await service.print(Print(reference=1, pages=1), document())
        assert order[:2] == ["sending", "accepted"]

    asyncio.run(told())


def test_a_session_that_declares_too_few_pages_prints_no_more_than_it_declared() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        await service.print(Print(reference=1, pages=1), document(4))
        assert printer.arrived[0].pages == 1

    run(story)


def test_more_than_the_allowance_is_refused_and_nothing_is_debited() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        await service.print(Print(reference=1, pages=4, copies=2), document(4))
        assert [(news.stage, news.code) for news in said] == [
            (PrintStage.FAILED, "allowance-spent")
        ]
        assert printer.arrived == []
        assert service.allowance.left == 6

    run(story)


def test_a_print_that_never_came_out_gives_its_pages_back() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        printer.reject()
        await service.print(Print(reference=1, pages=3), document(3))
        assert said[-1].code == "printer-paused"
        assert service.allowance.left == 6

    run(story)


def test_paper_out_is_said_while_the_print_waits_and_it_goes_on_when_paper_is_back() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        printer.fault(PrinterStateReason.MEDIA_EMPTY)
        job = asyncio.create_task(service.print(Print(reference=7, pages=1), document()))
        while not said or said[-1].stage is not PrintStage.WAITING:
            await asyncio.sleep(0.01)
        assert said[-1].code == "printer-paper-out"
        printer.mend()
        await job
        assert said[-1] == Printed(reference=7, stage=PrintStage.DONE, page=1)

    run(story)


def test_a_patron_who_changes_their_mind_gets_nothing_and_pays_nothing() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        printer.fault(PrinterStateReason.MEDIA_EMPTY)
        job = asyncio.create_task(service.print(Print(reference=3, pages=2), document(2)))
        while not said or said[-1].stage is not PrintStage.WAITING:
            await asyncio.sleep(0.01)
        await service.cancel(3)
        await job
        assert said[-1].stage is PrintStage.CANCELLED
        assert printer.arrived == []
        assert service.allowance.left == 6

    run(story)


def test_a_second_print_does_not_hide_what_came_out_of_the_first() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        printer.page_time = 0.05
        first = asyncio.create_task(service.print(Print(reference=1, pages=3), document(3)))
        while not any(news.page == 1 for news in said):
            await asyncio.sleep(0.005)
        printer.fault(PrinterStateReason.MEDIA_EMPTY)
        second = asyncio.create_task(service.print(Print(reference=2, pages=1), document()))
        again = asyncio.create_task(service.print(Print(reference=1, pages=1), document()))
        await asyncio.sleep(0.05)
        out = max(news.page for news in said if news.reference == 1)
        await service.cancel(1)
        await service.cancel(2)
        await asyncio.gather(first, second, again)
        assert out >= 1
        assert service.allowance.left == 6 - out

    run(story)


def test_the_descriptor_is_closed_however_it_ends() -> None:
    async def story(service: PrintService, printer: VirtualPrinter, said: Said) -> None:
        descriptor = document()
        await service.print(Print(reference=1, pages=7), descriptor)
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(descriptor)

    run(story)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (PrinterStatus(PrinterState.IDLE, True, frozenset(), True, ()), ""),
        (PrinterStatus(PrinterState.IDLE, True, frozenset(), False, ()), "printer-gone"),
        (PrinterStatus(PrinterState.STOPPED, True, frozenset(), True, ()), "printer-paused"),
        (PrinterStatus(PrinterState.IDLE, False, frozenset(), True, ()), "printer-paused"),
        (
            PrinterStatus(
                PrinterState.STOPPED,
                True,
                frozenset({PrinterStateReason.MEDIA_JAM, PrinterStateReason.TONER_LOW}),
                True,
                (),
            ),
            "printer-jam",
        ),
    ],
)
def test_what_hinders_a_printer_is_one_code(status: PrinterStatus, code: str) -> None:
    assert condition_code(status) == code


def test_little_paper_is_a_note_and_hinders_nothing() -> None:
    async def told() -> None:
        printer = VirtualPrinter()
        low = PrinterStatus(PrinterState.IDLE, True, frozenset({PrinterStateReason.MEDIA_LOW}))
        assert (condition_code(low), condition_note(low)) == ("", "media-low")
        assert (await printer_condition(printer, "virtual")).note == ""
        printer.fault(PrinterStateReason.TONER_LOW)
        assert (await printer_condition(printer, "virtual")).note == "toner-low"

    asyncio.run(told())


def test_a_place_without_a_printer_says_so() -> None:
    assert asyncio.run(printer_condition(None, "ilot")).code == "printer-none"
    assert asyncio.run(printer_condition(VirtualPrinter(), "other")).code == "printer-none"
    well = asyncio.run(printer_condition(VirtualPrinter(), "virtual"))
    assert (well.code, well.color, well.two_sided) == ("", True, True)
