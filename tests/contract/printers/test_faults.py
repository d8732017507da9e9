"""What goes wrong with printing: fault → code → sentence → recovery, on real CUPS and a device.

Each row: a document is printed while something is wrong. What a patron is told, what mends it, and
that the document then comes out once, whole, and is paid for once. The table is written to
build/print/faults.json.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.demo.printing import Model, PrivateCups
from kiosk.link.messages import Copying, Print, PrintStage, TwoSided
from kiosk.shell.printing import printer_condition
from printers.cups import CupsBackend
from tests.contract.printers.documents import pdf
from tests.contract.printers.faults import PAGES, ROWS, WITHIN, Outcome, Patron, Row
from tests.contract.printers.places import CupsPlace
from tests.contract.printers.table import Rows

SPOOL = 64 * 1024
"""Bytes: more than CUPS needs for itself, less than a document."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fault)
async def test_a_fault_is_told_mended_and_the_document_comes_out_once(
    cups_place: CupsPlace, row: Row, table: Rows
) -> None:
    patron = Patron(cups_place)
    try:
        if row.printing:
            cups_place.pace(0.6)
        else:
            await row.inject(cups_place)
        job = asyncio.create_task(patron.prints(1))
        if row.printing:
            await patron.printing()
            await row.inject(cups_place)
        await patron.told(row.code, job)
        if row.outcome is Outcome.FAILS:
            async with asyncio.timeout(WITHIN):
                assert await job is PrintStage.FAILED
        await row.recover(cups_place)
        async with asyncio.timeout(2 * WITHIN):
            if row.outcome is Outcome.LOST:
                assert await job is PrintStage.FAILED
                assert patron.said[-1].code == "print-lost"
            if row.outcome is Outcome.GOES_ON:
                assert await job is PrintStage.DONE
            else:
                cups_place.clear()
                assert await patron.prints(2) is PrintStage.DONE
    finally:
        await row.recover(cups_place)
    comes = [PAGES] * (2 if row.comes_anyway else 1)
    assert [arrival.pages for arrival in cups_place.arrivals()] == comes
    out_before = max((news.page for news in patron.said if news.reference == 1), default=0)
    lost = 0 if row.outcome is Outcome.GOES_ON else out_before
    assert patron.service.allowance.spent == PAGES + lost, "paid for what came out, once"
    table.append(
        {
            "fault": row.fault,
            "code": row.code,
            "recovery": row.recovery,
            "outcome": row.outcome.value,
        }
    )


@contextlib.asynccontextmanager
async def another(**facts: Any) -> AsyncIterator[CupsPlace]:
    """A print service that is not like the others."""
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as folder:
        async with PrivateCups(Path(folder), **facts) as cups:
            place = CupsPlace(cups)
            try:
                yield place
            finally:
                await place.backend.close()


async def test_what_the_device_does_not_have_is_left_out(table: Rows) -> None:
    async with another(model=Model.PLAIN) as place:
        able = await printer_condition(place.backend, place.queue)
        assert not able.color
        assert not able.two_sided
        patron = Patron(place, able)
        wish = {"color": Copying.COLOR, "sides": TwoSided.LONG_EDGE}
        async with asyncio.timeout(WITHIN):
            assert await patron.prints(1, **wish) is PrintStage.DONE
        (number,) = place.numbers()
        assert place.facts(number)["sides"] == "one-sided"
        assert place.facts(number)["color"] == "monochrome"
    table.append(
        {
            "fault": "an option that the device does not have",
            "code": "",
            "recovery": "none: it is left out",
            "outcome": "it comes out, in black, on one side",
        }
    )


async def test_a_full_disk_is_told_and_the_next_document_comes_out(
    table: Rows,
) -> None:
    async with another(spool_size=SPOOL) as place:
        patron = Patron(place)
        async with asyncio.timeout(WITHIN):
            big = pdf("Lettre " + "x" * SPOOL, pages=PAGES)
            assert await patron.gives(big, reference=1) is PrintStage.FAILED
            assert patron.said[-1].code == "print-server-gone"
            assert await patron.prints(2) is PrintStage.DONE
        assert [arrival.pages for arrival in place.arrivals()] == [PAGES]
        assert patron.service.allowance.spent == PAGES
    table.append(
        {
            "fault": "disk full in the spool",
            "code": "print-server-gone",
            "recovery": "a smaller document, or an empty spool",
            "outcome": Outcome.FAILS.value,
        }
    )


async def test_a_queue_without_a_driver_prints_no_page_more(
    cups_place: CupsPlace, table: Rows
) -> None:
    """A raw queue has no filter that could leave pages out: what is declared is what is there."""
    lpadmin = shutil.which("lpadmin") or "/usr/sbin/lpadmin"
    cups = cups_place.cups
    make = [lpadmin, "-h", cups.socket, "-p", "brute", "-E", "-v", cups.device_uri]
    process = await asyncio.create_subprocess_exec(*make)
    assert await process.wait() == 0
    backend = CupsBackend(cups.socket)
    patron = Patron(cups_place)
    patron.service._queue = "brute"
    assert await patron.prints(1) is PrintStage.DONE
    assert [arrival.pages for arrival in cups_place.arrivals()] == [PAGES]
    await backend.close()
    await (await asyncio.create_subprocess_exec(lpadmin, "-h", cups.socket, "-x", "brute")).wait()
    table.append(
        {
            "fault": "wrong driver: a raw queue",
            "code": "",
            "recovery": "none: the sheets are made before",
            "outcome": "what was declared comes out, no page more",
        }
    )


async def test_five_hundred_pages_come_out(cups_place: CupsPlace, table: Rows) -> None:
    patron = Patron(cups_place)
    patron.service.allowance.allowed = 500
    descriptor = os.memfd_create("print")
    os.write(descriptor, pdf("Dossier", pages=500))
    async with asyncio.timeout(60):
        await patron.service.print(Print(reference=1, pages=500), descriptor)
    assert patron.said[-1].stage is PrintStage.DONE
    assert [arrival.pages for arrival in cups_place.arrivals()] == [500]
    table.append(
        {
            "fault": "a document of 500 pages",
            "code": "",
            "recovery": "none",
            "outcome": "it comes out, if the place gives so many pages",
        }
    )
