"""What only real CUPS can get wrong."""

from __future__ import annotations

import asyncio
import contextlib
import io
import struct
import subprocess
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pikepdf
import pytest

from kiosk.demo.printing import PrivateCups
from kiosk.demo.printing_parts import PrintServiceFailed, program
from printers.backend import PrinterTimeout
from printers.cups import CupsBackend
from printers.model import ColorMode, JobState, PrintDocument, PrintOptions, Sides
from printers.testpage import test_page as page_of
from tests.contract.printers.documents import pdf, sealed
from tests.contract.printers.places import CupsPlace, outcome, submit, until

CANARY = "canary-of-camille-exemple"


async def test_the_printer_is_asked_for_what_was_chosen_and_learns_no_name(
    cups_place: CupsPlace,
) -> None:
    options = PrintOptions(copies=3, color=ColorMode.MONOCHROME, sides=Sides.TWO_SIDED_SHORT_EDGE)
    assert await outcome(cups_place, await submit(cups_place, "Choix", options=options)) is (
        JobState.COMPLETED
    )
    (number,) = cups_place.numbers()
    assert cups_place.facts(number) == {
        "copies": "3",
        "sides": "two-sided-short-edge",
        "color": "monochrome",
        "name": "document",
        "user": "kiosk",
    }


async def test_paper_is_a4(cups_place: CupsPlace) -> None:
    await outcome(cups_place, await submit(cups_place, "Format"))
    (number,) = cups_place.numbers()
    with pikepdf.open(io.BytesIO(cups_place.content(number))) as document:
        box = [float(edge) for edge in document.pages[0].mediabox.as_list()]
    assert box == pytest.approx([0, 0, 595, 842], abs=1.5)


async def test_a_test_page_comes_out_with_its_words(cups_place: CupsPlace) -> None:
    with sealed(page_of(["Page d'essai"])) as document:
        options = PrintOptions(color=ColorMode.COLOR)
        job = await cups_place.backend.submit(cups_place.queue, document, options)
    assert await outcome(cups_place, job) is JobState.COMPLETED
    (arrival,) = cups_place.arrivals()
    assert (arrival.pages, arrival.text.split()) == (1, ["Page", "d'essai"])


RED = b"1 0 0 rg 0 0 595 842 re f BT /F1"
GRAY, RGB = 18, 19  # cups_cspace_t, for PWG raster (PWG 5102.4 §4.3.3.2)


async def test_the_colour_that_was_chosen_is_in_the_raster_that_arrives() -> None:
    """Not only asked for: with a printer that takes nothing but pictures, CUPS draws the page."""
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as folder:
        async with PrivateCups(Path(folder), formats="image/pwg-raster") as cups:
            place = CupsPlace(cups)
            spaces: list[int] = []
            for color in (ColorMode.MONOCHROME, ColorMode.COLOR):
                with sealed(pdf("Rouge").replace(b"BT /F1", RED)) as document:
                    job = await place.backend.submit(
                        cups.queue, document, PrintOptions(color=color)
                    )
                assert await outcome(place, job) is JobState.COMPLETED
                (raster,) = cups.arrived.glob("*.pwg-raster")
                spaces.append(color_space(raster.read_bytes()))
                for file in cups.arrived.iterdir():
                    file.unlink()
            assert spaces == [GRAY, RGB]
            await place.backend.close()


def color_space(raster: bytes) -> int:
    """`cupsColorSpace` of the first page of a PWG raster (PWG 5102.4 §4.3)."""
    assert raster[:4] == b"RaS2"
    (space,) = struct.unpack_from(">I", raster, 4 + 400)
    return int(space)


def holding(folder: Path, words: str) -> list[str]:
    """Files below the folder that hold the words, in their name or content."""
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and (words in file.name or words.encode() in file.read_bytes())
    ]


async def test_nothing_of_a_document_stays_in_the_service(cups_place: CupsPlace) -> None:
    cups = cups_place.cups
    uncompressed = pdf(CANARY)
    assert CANARY.encode() in uncompressed
    with tempfile.NamedTemporaryFile(prefix=CANARY, suffix=".pdf") as file:
        file.write(uncompressed)
        file.flush()
        await cups_place.take_paper()
        await cups.pause()
        document = PrintDocument(file.fileno(), pages=1, size=len(uncompressed))
        await cups_place.backend.submit(cups_place.queue, document, PrintOptions())
    assert holding(cups.root, CANARY), "the control: while it waits, the spool holds it"
    await cups_place.backend.purge()
    assert holding(cups.root, CANARY) == []
    assert [file.name for file in (cups.root / "spool").iterdir()] == ["tmp"]
    assert list((cups.root / "spool" / "tmp").iterdir()) == []


async def test_the_device_hears_of_a_cancelled_job_before_its_queue_forgets(
    cups_place: CupsPlace,
) -> None:
    cups_place.cups.hold()
    await submit(cups_place, "Sur la vitre")
    await until(lambda: _device_jobs(cups_place.cups), lambda said: "job-printing" in said)
    await cups_place.backend.purge()
    assert "processing-to-stop-point" in await _device_jobs(cups_place.cups)


async def _device_jobs(cups: PrivateCups) -> str:
    process = await asyncio.create_subprocess_exec(
        program("ipptool"), "-tv", cups.device_uri, "get-jobs.test", stdout=subprocess.PIPE
    )
    out, _ = await process.communicate()
    return out.decode()


@pytest.mark.parametrize("keep_spool", [False, True], ids=["volatile spool", "control"])
async def test_a_job_that_was_printing_when_cupsd_was_killed_is_gone_with_its_spool(
    cups_place: CupsPlace, *, keep_spool: bool
) -> None:
    cups_place.cups.hold()
    await submit(cups_place, "Coupure")
    await until(lambda: _device_jobs(cups_place.cups), lambda said: "job-printing" in said)
    await cups_place.cups.kill_cupsd()
    await cups_place.cups.restart_cupsd(keep_spool=keep_spool)
    assert len(await cups_place.backend.unfinished()) == int(keep_spool)


async def test_a_place_without_any_queue_has_nothing_to_print_or_purge() -> None:
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as folder:
        async with PrivateCups(Path(folder)) as cups:
            await asyncio.to_thread(
                subprocess.run,
                [program("lpadmin"), "-h", cups.socket, "-x", cups.queue],
                check=True,
            )
            backend = CupsBackend(cups.socket)
            assert await backend.printers() == ()
            assert await backend.unfinished() == ()
            await backend.purge()
            await backend.close()


@pytest.mark.parametrize("after", [0.0, 0.002, 0.005, 0.01, 0.02, 0.05])
async def test_a_submission_cancelled_at_any_moment_leaves_no_job(
    cups_place: CupsPlace, after: float
) -> None:
    await cups_place.take_paper()
    await cups_place.cups.pause()
    large = pdf("Long") + b"\n%" + b"x" * 16_000_000
    with sealed(large) as document:
        sending = asyncio.create_task(
            cups_place.backend.submit(cups_place.queue, document, PrintOptions())
        )
        await asyncio.wait([sending], timeout=after)
        sending.cancel()
        await asyncio.wait([sending])
    told = () if sending.cancelled() else (sending.result(),)
    await until(cups_place.backend.unfinished, lambda jobs: tuple(job.id for job in jobs) == told)


@contextlib.asynccontextmanager
async def mute_server(folder: Path) -> AsyncIterator[str]:
    """Accepts, reads, and never says a word."""
    said = asyncio.Event()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await said.wait()
        writer.close()

    path = str(folder / "mute.sock")
    server = await asyncio.start_unix_server(listen, path)
    try:
        yield path
    finally:
        said.set()
        server.close()
        await server.wait_closed()


async def test_a_mute_server_costs_no_more_than_the_bound(private_cups: PrivateCups) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with mute_server(Path(folder)) as path:
            backend = CupsBackend(path, answers_within=0.2)
            async with asyncio.timeout(10):
                for _ in range(2):  # the second call has a new thread
                    with pytest.raises(PrinterTimeout):
                        await backend.unfinished()
                await backend.close()


async def test_a_job_that_takes_too_long_is_given_up(cups_place: CupsPlace) -> None:
    await cups_place.take_paper()
    backend = CupsBackend(cups_place.cups.socket, longest_job=0.3)
    job = await submit(cups_place, "Sans fin")
    watching = backend.watch(job)
    assert not (await anext(watching)).state.ended
    with pytest.raises(PrinterTimeout):
        _ = [news async for news in watching]
    await backend.close()


def running_in(folder: Path) -> list[str]:
    """Command lines of all processes that name the folder."""
    lines = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            if str(folder) in line:
                lines.append(line)
    return lines


async def test_a_service_that_fails_to_start_leaves_no_process() -> None:
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as name:
        folder = Path(name)
        cups = PrivateCups(folder, queue="no queue has blanks")
        with pytest.raises(PrintServiceFailed, match="lpadmin"):
            await cups.__aenter__()
        assert (folder / "cups" / "log").exists(), "the control: it had begun"
        assert running_in(folder) == []


async def test_a_service_that_ends_leaves_no_process_even_in_mid_job() -> None:
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as name:
        folder = Path(name)
        async with PrivateCups(folder) as cups:
            place = CupsPlace(cups)
            cups.hold()
            await submit(place, "En cours")
            await until(lambda: _device_jobs(cups), lambda said: "job-printing" in said)
            assert len(running_in(folder)) >= 3
            await place.backend.close()
        assert running_in(folder) == []
