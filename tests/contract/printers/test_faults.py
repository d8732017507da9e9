"""What goes wrong with printing: fault → code → sentence → recovery, on real CUPS and a device.

Each row: a document is printed while something is wrong. What a patron is told, what mends it, and
that the document then comes out once, whole, and is paid for once. The table is written to
build/print/faults.json.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from kiosk.core.printfigures import PrintFigures
from kiosk.demo.printing import Model, Part, PrivateCups
from kiosk.link.messages import (
    Copying,
    DeviceCondition,
    Print,
    Printed,
    PrintStage,
    TwoSided,
)
from kiosk.session import paper
from kiosk.session.paper import BadDocument, Kind
from kiosk.session.sheets import lay_out
from kiosk.shell.printing import Allowance, PrintService, printer_condition
from printers.cups import CupsBackend
from tests.contract.printers.documents import pdf
from tests.contract.printers.places import CupsPlace

WITHIN = 20.0
PAGES = 2
DEVICE = DeviceCondition()
SPOOL = 64 * 1024
"""Bytes: more than CUPS needs for itself, less than a document."""
TABLE = Path("build/print/faults.json")

Hand = Callable[[CupsPlace], Awaitable[None]]


async def nothing(_place: CupsPlace) -> None:
    """Nobody does anything: it mends itself."""


def device_says(keyword: str) -> Hand:
    async def says(place: CupsPlace) -> None:
        place.cups.fault(keyword)

    return says


async def cleared(place: CupsPlace) -> None:
    place.clear()


def freeze(part: Part) -> Hand:
    async def frozen(place: CupsPlace) -> None:
        place.cups.freeze(part)

    return frozen


def thaw(part: Part) -> Hand:
    async def thawed(place: CupsPlace) -> None:
        place.cups.thaw(part)

    return thawed


async def out_and_stopped(place: CupsPlace) -> None:
    await place.take_paper()
    await place.pause()


async def kill_cupsd(place: CupsPlace) -> None:
    await place.cups.kill_cupsd()


async def restart_cupsd(place: CupsPlace) -> None:
    """With its old spool, as after a power cut; the wipe purges it before anybody prints."""
    await place.cups.restart_cupsd(keep_spool=True)
    await place.backend.purge()


async def lock_spool(place: CupsPlace) -> None:
    """Nothing can be written there, as on a full disk."""
    (place.cups.root / "spool").chmod(0o510)


async def unlock_spool(place: CupsPlace) -> None:
    (place.cups.root / "spool").chmod(0o710)


class Outcome(Enum):
    """What becomes of the document; unless it goes on, the patron prints it again."""

    GOES_ON = "it waits, and goes on after the recovery"
    FAILS = "it fails at once"
    LOST = "it waits, and is known as lost after the recovery"


@dataclass(frozen=True)
class Row:
    """One fault.

    Attributes:
        printing: It happens while the document prints, not before.
        code: What the patron is told.
        comes_anyway: The device had all of it already, and nobody could stop it.
    """

    fault: str
    inject: Hand
    code: str
    recovery: str
    recover: Hand
    outcome: Outcome = Outcome.GOES_ON
    printing: bool = False
    comes_anyway: bool = False


ROWS = (
    Row("no paper", lambda place: place.take_paper(), "printer-paper-out",
        "paper is added", lambda place: place.add_paper()),
    Row("no paper, and CUPS stopped the queue", out_and_stopped, "printer-paper-out",
        "paper is added; the queue goes on by itself", lambda place: place.add_paper()),
    Row("queue stopped, printer well", lambda place: place.pause(), "",
        "none: the queue goes on by itself", nothing),
    Row("jam", device_says("media-jam"), "printer-jam", "the sheet is taken out", cleared),
    Row("jam between two pages", device_says("media-jam"), "printer-jam",
        "the sheet is taken out", cleared, printing=True),
    Row("cover open", device_says("cover-open"), "printer-cover", "it is closed", cleared),
    Row("tray pulled out", device_says("input-tray-missing"), "printer-tray",
        "it is pushed in", cleared),
    Row("no toner", device_says("toner-empty"), "printer-toner", "it is changed", cleared),
    Row("queue rejects jobs", lambda place: place.cups.reject(), "printer-paused",
        "staff lets it accept", lambda place: place.cups.accept(), outcome=Outcome.FAILS),
    Row("unplugged before", lambda place: place.unplug(), "printer-gone",
        "plugged in", lambda place: place.plug(), outcome=Outcome.FAILS),
    Row("unplugged in mid-job", lambda place: place.unplug(), "printer-gone",
        "plugged in; the queue calls it completed, the device knows nothing of it",
        lambda place: place.plug(), printing=True, outcome=Outcome.LOST),
    Row("device asleep: it answers late", freeze(Part.DEVICE), "printer-gone",
        "it wakes", thaw(Part.DEVICE)),
    Row("service hangs", freeze(Part.CUPSD), "printer-timeout",
        "it goes on", thaw(Part.CUPSD), outcome=Outcome.FAILS),
    Row("service killed before", kill_cupsd, "print-server-gone",
        "it is started", restart_cupsd, outcome=Outcome.FAILS),
    Row("service killed in mid-job", kill_cupsd, "print-server-gone",
        "it is started, and its spool purged", restart_cupsd, outcome=Outcome.FAILS, printing=True,
        comes_anyway=True),
    Row("spool cannot be written", lock_spool, "print-server-gone",
        "there is room again", unlock_spool, outcome=Outcome.FAILS),
)  # fmt: skip


def written(document: pikepdf.Pdf, **options: Any) -> bytes:
    out = io.BytesIO()
    document.save(out, **options)
    return out.getvalue()


def sized(*sizes: tuple[float, float]) -> bytes:
    """Pages of any size, with a stroke on each."""
    document = pikepdf.new()
    for width, height in sizes:
        page = document.add_blank_page()
        page.mediabox = pikepdf.Array([0, 0, width, height])
        page.Contents = document.make_stream(f"0 0 m {width} {height} l S".encode())
    return written(document)


def scripted() -> bytes:
    document = pikepdf.new()
    document.add_blank_page(page_size=(595, 842))
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="this.print()")
    document.Root.OpenAction = script
    document.Root.Names = pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(Names=["x", document.make_indirect(script)])
    )
    return written(document)


def locked() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    return written(document, encryption=pikepdf.Encryption(owner="a", user="b"))


class Patron:
    """Somebody who prints, and what they are told."""

    def __init__(self, place: CupsPlace, able: DeviceCondition = DEVICE) -> None:
        self.said: list[Printed] = []
        self.service = PrintService(
            place.backend,
            queue=place.queue,
            allowance=Allowance(20),
            say=self.said.append,
            changed=lambda: None,
            sending=lambda: None,
            able=lambda: able,
            figures=PrintFigures(),
        )

    async def prints(self, reference: int, **wish: Any) -> PrintStage:
        return await self.gives(pdf("Lettre", pages=PAGES), reference=reference, **wish)

    async def gives(self, content: bytes, *, reference: int, **wish: Any) -> PrintStage:
        descriptor = os.memfd_create("print")
        os.write(descriptor, content)
        await self.service.print(Print(reference=reference, pages=PAGES, **wish), descriptor)
        return self.said[-1].stage

    async def told(self, code: str, job: asyncio.Task[PrintStage]) -> None:
        """Wait until a code was told; « no code » is told by a document that came out."""
        async with asyncio.timeout(WITHIN):
            while not any(news.code == code for news in self.said if code) and not job.done():
                await asyncio.sleep(0.02)
        assert code in [news.code for news in self.said]

    async def printing(self) -> None:
        """Wait until the first page is out."""
        async with asyncio.timeout(WITHIN):
            while not any(news.page == 1 for news in self.said):
                await asyncio.sleep(0.02)


SENTENCES = """
import json, sys
from PySide6.QtGui import QGuiApplication
from kiosk.qt import engine
application = QGuiApplication([])
made = engine()  # which must live
sentences = made.singletonInstance("kit", "Sentences")
said = {code: sentences.of(code).toVariant() for code in sys.argv[1:]}
print(json.dumps({code: [told["title"], told["next"]] for code, told in said.items()}))
"""


def sentences(codes: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What a patron reads for each code; in a process of its own, which alone has a Qt."""
    said = subprocess.run(
        [sys.executable, "-c", SENTENCES, *codes],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )
    read: dict[str, tuple[str, str]] = json.loads(said.stdout)
    return read


@pytest.fixture(scope="module")
def table() -> Iterator[list[dict[str, object]]]:
    rows: list[dict[str, object]] = []
    yield rows
    codes = sorted({str(row["code"]) for row in rows if row["code"]})
    told = sentences(codes)
    for row in rows:
        row["sentence"], row["next"] = told.get(str(row["code"]), ("", ""))
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(json.dumps(rows, ensure_ascii=False, indent=2))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fault)
async def test_a_fault_is_told_mended_and_the_document_comes_out_once(
    cups_place: CupsPlace, row: Row, table: list[dict[str, object]]
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


async def test_what_the_device_does_not_have_is_left_out(table: list[dict[str, object]]) -> None:
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
    table: list[dict[str, object]],
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
    cups_place: CupsPlace, table: list[dict[str, object]]
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


@dataclass(frozen=True)
class Odd:
    """A document that is odd, and what becomes of it.

    Attributes:
        code: Why it is refused before it is sent; empty if it is not.
        sheets: How many come out.
    """

    what: str
    make: Callable[[], bytes]
    sheets: int = 0
    code: str = ""


ODD = (
    Odd("no page in it", lambda: written(pikepdf.new()), code="document-broken"),
    Odd("a password", locked, code="document-locked"),
    Odd("half of it is missing", lambda: pdf("Lettre")[:200], code="document-broken"),
    Odd("a script in it", scripted, sheets=1),
    Odd("pages of mixed sizes", lambda: sized((595, 842), (300, 400), (1191, 842)), sheets=3),
    Odd("lying pages", lambda: sized((842, 595)), sheets=1),
    Odd("a page of 1 × 1 pt", lambda: sized((1, 1)), sheets=1),
    Odd("a page of A0", lambda: sized((2384, 3370)), sheets=1),
    Odd("a page without an end", lambda: sized((595, 2_000_000)), code="document-broken"),
)


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: odd.what)
async def test_an_odd_document_comes_out_on_a4_or_is_refused(
    cups_place: CupsPlace, odd: Odd, table: list[dict[str, object]], tmp_path: Path
) -> None:
    """As a session makes the sheets: nothing odd is ever sent to a printer."""
    path = tmp_path / "odd.pdf"
    path.write_bytes(odd.make())
    code, patron = "", Patron(cups_place)
    try:
        clean = paper.printable(path, Kind.PDF)
        laid = lay_out(clean.data, range(1, clean.pages + 1))
    except BadDocument as error:
        code = error.code
    else:
        descriptor = os.memfd_create("print")
        os.write(descriptor, laid.data)
        async with asyncio.timeout(WITHIN):
            await patron.service.print(Print(reference=1, pages=laid.pages), descriptor)
        assert patron.said[-1].stage is PrintStage.DONE
    assert code == odd.code
    assert sum(arrival.pages for arrival in cups_place.arrivals()) == odd.sheets
    for number in cups_place.numbers():
        content = cups_place.content(number)
        assert b"JavaScript" not in content
        with pikepdf.open(io.BytesIO(content)) as came:
            for page in came.pages:
                edges = sorted(float(edge) for edge in page.mediabox[2:])
                assert edges == pytest.approx([595, 842], abs=2)
    table.append(
        {
            "fault": f"a document with {odd.what}" if odd.code else f"a document: {odd.what}",
            "code": odd.code,
            "recovery": "another document" if odd.code else "none: each page gets its A4",
            "outcome": "it is refused before it is sent" if odd.code else "it comes out",
        }
    )


async def test_five_hundred_pages_come_out(
    cups_place: CupsPlace, table: list[dict[str, object]]
) -> None:
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
