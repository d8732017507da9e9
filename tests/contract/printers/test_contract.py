"""What every `PrintBackend` promises, kept in memory and on real CUPS."""

from __future__ import annotations

import asyncio
import os

import pytest

from printers.backend import (
    DocumentRefused,
    JobGone,
    PrinterGone,
    ServerGone,
)
from printers.model import (
    A4,
    ColorMode,
    JobState,
    PrintDocument,
    PrinterState,
    PrinterStateReason,
    PrintOptions,
    Sides,
)
from tests.contract.printers.documents import pdf, sealed
from tests.contract.printers.places import Place, followed, outcome, submit, until


async def stop_queue(place: Place) -> None:
    """A fault as CUPS knows it: no paper, and the queue stopped because of it."""
    await place.take_paper()
    await place.pause()


async def start_queue(place: Place) -> None:
    """Somebody adds paper; nobody thinks of the queue."""
    await place.add_paper()
    assert await place.backend.reenable_if_well(place.queue)


async def test_a_printer_says_what_it_can(place: Place) -> None:
    (printer,) = await place.backend.printers()
    assert printer.name == place.queue
    assert {ColorMode.COLOR, ColorMode.MONOCHROME} <= printer.capabilities.color_modes
    assert Sides.TWO_SIDED_LONG_EDGE in printer.capabilities.sides
    assert printer.capabilities.copies_max > 1
    assert A4 in printer.capabilities.media


async def test_toner_and_paper_are_told_with_their_levels(place: Place) -> None:
    await place.add_paper()
    full = await place.backend.supplies(place.queue)
    assert any(supply.kind and supply.percent for supply in full.supplies)
    assert all(supply.name for supply in full.supplies)
    assert max(tray.sheets or 0 for tray in full.trays) > 0
    await place.take_paper()
    empty = await until(
        lambda: place.backend.supplies(place.queue),
        lambda told: not any(tray.sheets for tray in told.trays),
    )
    assert empty.trays
    await place.unplug()
    with pytest.raises(PrinterGone):
        await place.backend.supplies(place.queue)


async def test_what_is_printed_arrives(place: Place) -> None:
    job = await submit(place, "Attestation de droits", pages=3)
    assert await outcome(place, job) is JobState.COMPLETED
    (arrival,) = place.arrivals()
    assert arrival.pages == 3
    assert all(f"Attestation de droits {page}" in arrival.text for page in (1, 2, 3))
    assert await place.backend.unfinished() == ()


async def test_copies_and_pages_are_those_asked_for(place: Place) -> None:
    options = PrintOptions(copies=2, page_ranges=((2, 3),), sides=Sides.TWO_SIDED_LONG_EDGE)
    job = await submit(place, "Releve", pages=5, options=options)
    assert await outcome(place, job) is JobState.COMPLETED
    (arrival,) = place.arrivals()
    assert (arrival.pages, arrival.copies) == (2, 2)


async def test_pages_are_told_as_they_come_out(place: Place) -> None:
    place.pace(0.6)
    job = await submit(place, "Rapport", pages=2, options=PrintOptions(copies=2))
    news = await followed(place, job)
    out = [each.out or 0 for each in news]
    assert out == sorted(out), "never fewer than before"
    assert {1, 2, 3} <= set(out)
    assert news[-1].state is JobState.COMPLETED


async def test_a_declared_count_is_enforced_whatever_the_document_holds(place: Place) -> None:
    with sealed(pdf("Long", pages=4), pages=1) as document:
        job = await place.backend.submit(
            place.queue, document, PrintOptions(page_ranges=((1, document.pages),))
        )
    assert await outcome(place, job) is JobState.COMPLETED
    assert [arrival.pages for arrival in place.arrivals()] == [1]


async def test_paper_out_is_seen_while_idle_and_the_job_waits_for_paper(place: Place) -> None:
    await place.take_paper()
    await until(
        lambda: place.backend.status(place.queue),
        lambda status: PrinterStateReason.MEDIA_EMPTY in status.reasons,
    )
    job = await submit(place, "Patience")
    assert [waiting.id for waiting in await place.backend.unfinished()] == [job]
    assert place.arrivals() == []
    await place.add_paper()
    assert await outcome(place, job) is JobState.COMPLETED
    await until(lambda: place.backend.status(place.queue), lambda status: not status.reasons)
    assert len(place.arrivals()) == 1


async def test_a_jam_is_seen_and_printing_goes_on_when_it_is_cleared(place: Place) -> None:
    place.jam()
    job = await submit(place, "Bourrage")
    await until(
        lambda: place.backend.status(place.queue),
        lambda status: PrinterStateReason.MEDIA_JAM in status.reasons,
    )
    place.clear()
    assert await outcome(place, job) is JobState.COMPLETED
    await until(lambda: place.backend.status(place.queue), lambda status: not status.reasons)
    assert len(place.arrivals()) == 1


async def test_a_device_that_is_away_is_seen_and_found_again(place: Place) -> None:
    assert (await place.backend.status(place.queue)).reachable
    await place.unplug()
    assert not (await place.backend.status(place.queue)).reachable
    await place.plug()
    assert (await place.backend.status(place.queue)).reachable


async def test_there_is_no_such_queue(place: Place) -> None:
    with pytest.raises(PrinterGone):
        await place.backend.status("elsewhere")
    with pytest.raises(PrinterGone), sealed(pdf("Rien")) as document:
        await place.backend.submit("elsewhere", document, PrintOptions())
    with pytest.raises(JobGone):
        await place.backend.job(4711)


async def test_a_cancelled_job_never_comes_out(place: Place) -> None:
    await stop_queue(place)
    job = await submit(place, "Annule")
    assert (await place.backend.job(job)).state is JobState.PENDING
    await place.backend.cancel(job)
    assert await place.backend.unfinished() == ()
    assert await outcome(place, job) is JobState.CANCELED
    await start_queue(place)
    second = await submit(place, "Suivant")
    assert await outcome(place, second) is JobState.COMPLETED
    assert ["Suivant" in arrival.text for arrival in place.arrivals()] == [True]


async def test_cancelling_twice_or_too_late_is_fine(place: Place) -> None:
    job = await submit(place, "Trop tard")
    assert await outcome(place, job) is JobState.COMPLETED
    await place.backend.cancel(job)
    await place.backend.cancel(job)


async def test_a_purge_leaves_nothing_and_whoever_watches_hears_it(place: Place) -> None:
    await stop_queue(place)
    jobs = [await submit(place, f"Reste {number}") for number in range(3)]
    watching = asyncio.create_task(followed(place, jobs[0]))
    assert len(await place.backend.unfinished()) == 3
    await place.backend.purge()
    assert await place.backend.unfinished() == ()
    assert (await watching)[-1].state is JobState.CANCELED
    await start_queue(place)
    job = await submit(place, "Personne suivante")
    assert await outcome(place, job) is JobState.COMPLETED
    assert ["Personne suivante" in arrival.text for arrival in place.arrivals()] == [True]


async def test_a_document_that_is_none_fails_and_is_purged(place: Place) -> None:
    with sealed(b"%PDF-1.7\nnothing that a printer could read\n") as document:
        job = await place.backend.submit(place.queue, document, PrintOptions())
    assert (await outcome(place, job)).failed
    assert await place.backend.unfinished() == ()
    assert place.arrivals() == []


async def test_what_is_no_file_of_the_declared_size_is_refused(place: Place) -> None:
    read, write = os.pipe()
    try:
        with pytest.raises(DocumentRefused):
            await place.backend.submit(place.queue, PrintDocument(read, 1, 10), PrintOptions())
    finally:
        os.close(read)
        os.close(write)
    with sealed(pdf("Taille")) as document:
        wrong = PrintDocument(document.fd, document.pages, document.size + 1)
        with pytest.raises(DocumentRefused):
            await place.backend.submit(place.queue, wrong, PrintOptions())
    assert await place.backend.unfinished() == ()


async def test_a_dead_service_is_told_and_found_again(place: Place) -> None:
    await place.backend.printers()
    await place.kill_service()
    with pytest.raises(ServerGone):
        await place.backend.printers()
    with pytest.raises(ServerGone):
        await place.backend.status(place.queue)
    with pytest.raises(ServerGone):
        await submit(place, "Mort")
    with pytest.raises(ServerGone):
        await place.backend.purge()
    await place.start_service()
    assert await outcome(place, await submit(place, "Vivant")) is JobState.COMPLETED


@pytest.mark.parametrize("purged", [True, False], ids=["purged", "control"])
async def test_after_a_power_cut_only_a_purge_keeps_old_pages_in(
    place: Place, *, purged: bool
) -> None:
    await stop_queue(place)
    await submit(place, "Ancien")
    await place.kill_service()
    await place.start_service()
    assert len(await place.backend.unfinished()) == 1
    if purged:
        await place.backend.purge()
    await start_queue(place)
    job = await submit(place, "Nouveau")
    assert await outcome(place, job) is JobState.COMPLETED
    words = [arrival.text.split()[0] for arrival in place.arrivals()]
    assert words == (["Nouveau"] if purged else ["Ancien", "Nouveau"])


async def test_a_stopped_queue_goes_on_by_itself_when_its_device_is_well(place: Place) -> None:
    await place.take_paper()
    await place.pause()
    assert (await place.backend.status(place.queue)).state is PrinterState.STOPPED
    assert not await place.backend.reenable_if_well(place.queue)
    await place.add_paper()
    assert await place.backend.reenable_if_well(place.queue)
    assert (await place.backend.status(place.queue)).state is PrinterState.IDLE
    assert not await place.backend.reenable_if_well(place.queue)


async def test_a_stopped_queue_is_no_reason_to_refuse_once_its_device_is_well(place: Place) -> None:
    await place.pause()
    assert await outcome(place, await submit(place, "Repris")) is JobState.COMPLETED


async def test_many_may_ask_at_once(place: Place) -> None:
    async with asyncio.timeout(15), asyncio.TaskGroup() as group:
        jobs = [group.create_task(submit(place, f"Page {number}")) for number in range(3)]
        for _ in range(20):
            group.create_task(place.backend.status(place.queue))
            group.create_task(place.backend.unfinished())
    for job in jobs:
        assert await outcome(place, job.result()) is JobState.COMPLETED
    assert len(place.arrivals()) == 3
