"""Papers come in, are kept, attached and printed: downloads, scans, the page's file chooser."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable

import pikepdf
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.link.messages import (
    ActivityReport,
    CancelScan,
    Condition,
    Count,
    Counted,
    DeviceCondition,
    End,
    Ping,
    Pong,
    Print,
    Printed,
    PrintStage,
    Scan,
    ScanColor,
    Scanned,
    ScanPage,
    ScanStage,
)
from kiosk.session.room import Room
from tests.ui.session import pages
from tests.ui.session.livingroom import WITHIN, FakeShell, by_hand, until
from tests.ui.session.test_site import open_site

WIDTH, HEIGHT = 400, 560


class Glass:
    """A scanner's page: a PPM that grows, read-only for whoever it is passed to."""

    def __init__(self) -> None:
        self.file = tempfile.NamedTemporaryFile()  # noqa: SIM115 - closed and gone with this object
        self.header = f"P6\n{WIDTH} {HEIGHT}\n255\n".encode()
        self.file.write(self.header)
        self.file.flush()

    def rows(self, count: int) -> None:
        self.file.write(bytes([30, 60, 120]) * WIDTH * count)
        self.file.flush()

    def begin(self, shell: FakeShell, reference: int) -> None:
        descriptor = os.open(self.file.name, os.O_RDONLY)
        page = ScanPage(
            reference=reference,
            width=WIDTH,
            height=HEIGHT,
            channels=3,
            depth=8,
            header=len(self.header),
            resolution=200,
        )
        shell.send(page, [descriptor])
        os.close(descriptor)


def news(reference: int, stage: ScanStage, code: str = "") -> Scanned:
    return Scanned(reference=reference, stage=stage, code=code)


async def scan(room: Room, shell: FakeShell) -> None:
    """Scan one page to its end."""
    request, _ = await shell.hear(Scan)
    glass = Glass()
    glass.begin(shell, request.reference)
    glass.rows(HEIGHT)
    shell.send(news(request.reference, ScanStage.PAGE_DONE))
    shell.send(news(request.reference, ScanStage.DONE))


def test_a_page_appears_while_it_is_scanned_and_is_kept(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        request, _ = await shell.hear(Scan)
        assert (request.color, request.resolution) == (ScanColor.COLOR, 200)
        glass = Glass()
        glass.begin(shell, request.reference)
        glass.rows(HEIGHT // 2)
        await until(lambda: 0.4 < room.scanning.fraction < 0.6)
        name = room.scanning.preview.removeprefix("image://scan/")
        half = room.scans._images[name]
        assert half.pixelColor(10, 10).getRgb()[:3] == (30, 60, 120)
        assert half.pixelColor(10, half.height() - 2).getRgb()[:3] == (255, 255, 255)
        glass.rows(HEIGHT - HEIGHT // 2)
        shell.send(news(request.reference, ScanStage.PAGE_DONE))
        await until(lambda: room.scanning.stage == "look")
        room.scanning.keep()
        await until(lambda: room.view.screen == "documents")
        (item,) = room.documents.items
        assert item["title"] == "Papier scanné 1"
        assert item["origin"] == "scan"
        await until(lambda: room.documents.items[0]["thumbnail"])
        document = room.documents.tray.get(item["id"])
        assert document is not None
        with pikepdf.open(document.path) as pdf:
            box = pdf.pages[0].mediabox
            assert abs(float(box[2]) - WIDTH / 200 * 72) < 0.5
        assert (await shell.hear(Count))[0].what is Counted.DOCUMENT_SCANNED
        room.view.setLanguage("en")
        assert room.documents.items[0]["title"] == "Scanned paper 1"

    in_room(test)


def test_a_page_that_ends_early_is_never_kept(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.scanning.start()
        request, _ = await shell.hear(Scan)
        glass = Glass()
        glass.begin(shell, request.reference)
        glass.rows(HEIGHT - 1)
        shell.send(news(request.reference, ScanStage.PAGE_DONE))
        await until(lambda: room.scanning.stage == "failed")
        assert room.scanning.code == "scan-truncated"
        room.scanning.start()
        request, _ = await shell.hear(Scan)
        shell.send(news(request.reference, ScanStage.FAILED, "scanner-gone"))
        await until(lambda: room.scanning.code == "scanner-gone")
        room.scanning.start()
        request, _ = await shell.hear(Scan)
        room.scanning.cancel()
        assert (await shell.hear(CancelScan))[0].reference == request.reference
        assert room.scanning.stage == "ready"

    in_room(test)


def test_a_photocopy_is_scanned_and_printed_in_one_go(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("photocopy")
        room.scanning.setCopies(3)
        room.scanning.copy()
        await scan(room, shell)
        request, (descriptor,) = await shell.hear(Print)
        assert (request.pages, request.copies) == (1, 3)
        assert os.pread(descriptor, 5, 0) == b"%PDF-"
        os.close(descriptor)
        assert room.view.screen == "photocopy"
        for stage in (PrintStage.ACCEPTED, PrintStage.PRINTING, PrintStage.DONE):
            shell.send(Printed(reference=request.reference, stage=stage))
        await until(lambda: room.printing.stage == "done")
        assert room.view.leaving.used == ["glass", "sheets"]

    in_room(test)


def test_a_download_lands_in_the_tray_by_its_bytes(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        said: list[str] = []
        room.view.toast.connect(said.append)
        await open_site(room)
        page = room.site.top
        assert page is not None
        page.load(f"https://{pages.PORTAL}/lettre.pdf")
        await until(lambda: room.view.documentCount == 1)
        (item,) = room.documents.items
        assert (item["title"], item["origin"]) == ("Ma lettre", "site")
        assert item["detail"].startswith("1\u00a0page · 0,1")
        page.load(f"https://{pages.PORTAL}/piege.pdf")
        await until(lambda: "download-refused" in said)
        assert room.view.documentCount == 1
        assert room.site.pageTitle == "Portail"  # the page itself stayed

    in_room(test)


async def kept_scan(room: Room, shell: FakeShell) -> None:
    """Scan a page and keep it."""
    before = room.view.documentCount
    room.scanning.start()
    await scan(room, shell)
    await until(lambda: room.scanning.stage == "look")
    room.scanning.keep()
    await until(lambda: room.view.documentCount == before + 1)


async def tap(room: Room) -> None:
    """Tap the page's button for a file."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    await by_hand(lambda: QTest.mouseClick(room.window, left, none, QPoint(60, 30)))


async def asked_for_a_file(room: Room, *, taps: int = 1) -> None:
    """Tap until the page has its first layout and the question stands on the screen."""
    await until(lambda: room.window.isExposed())

    async with asyncio.timeout(WITHIN):
        while not room.site.dialog:
            for _ in range(taps):
                await tap(room)
            await asyncio.sleep(0.02)
    await asyncio.sleep(0.3)  # the last tap, too, has reached the page
    assert room.site.dialog["kind"] == "choose-file"


def test_the_page_s_file_chooser_is_the_tray(
    in_room: Callable[..., None], sites: pages.Sites
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await kept_scan(room, shell)
        await open_site(room, "/envoi")
        sites.received.clear()
        await asked_for_a_file(room, taps=2)  # a hand that is not sure taps twice
        assert room.documents.attachPossible
        room.view.open("documents")
        room.documents.attach()
        await until(lambda: sites.received)
        assert "Papier scanné 1.pdf".encode() in sites.received[0]
        assert b"%PDF-" in sites.received[0]
        assert room.view.screen == "site"
        assert (await shell.hear(ActivityReport))[0].input

    in_room(test)


def test_a_page_that_takes_several_gets_those_that_were_ticked(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        for _ in range(3):
            await kept_scan(room, shell)
        await open_site(room, "/plusieurs")
        await asked_for_a_file(room)
        assert (room.documents.attachSeveral, room.documents.attachObstacle) == (
            True,
            "none-chosen",
        )
        for document in ("1", "2", "3", "2"):  # the second is ticked, then not
            room.documents.choose(document)
        assert room.documents.picked == ["1", "3"]
        room.documents.attach()
        await until(lambda: room.site.pageTitle == "recus 2")
        assert room.documents.picked == []

    in_room(test)


def test_a_page_that_wants_a_photo_gets_a_scanned_page_as_one_and_no_letter(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view.open("scan")
        room.scanning.start()
        await scan(room, shell)
        await until(lambda: room.scanning.stage == "look")
        room.scanning.addPage()
        await scan(room, shell)
        await until(lambda: room.scanning.pages.count == 2)
        room.scanning.keep()
        await until(lambda: room.view.documentCount == 1)
        await kept_scan(room, shell)
        await open_site(room, "/photo")
        await asked_for_a_file(room)
        letter, page = "1", "2"
        room.documents.choose(letter)
        assert room.documents.attachObstacle == "wrong-kind"
        room.documents.attach()
        assert room.site.dialog  # it still waits
        room.documents.choose(page)
        assert room.documents.attachObstacle == ""
        assert room.documents.hand_out(page).endswith(".jpg")
        room.site.answer(False, "")
        assert room.site.dialog == {}

    in_room(test)


def test_no_page_gets_a_folder(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        said: list[str] = []
        room.view.toast.connect(said.append)
        await kept_scan(room, shell)
        await open_site(room, "/dossier")
        await until(lambda: room.window.isExposed())

        async with asyncio.timeout(WITHIN):
            while "folder-refused" not in said:
                await tap(room)
                await asyncio.sleep(0.02)
        assert room.site.dialog == {}

    in_room(test)


def test_what_hinders_a_print_is_said_before_paper_is_wasted(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.scanning.start()
        await scan(room, shell)
        await until(lambda: room.scanning.stage == "look")
        room.scanning.keep()
        await until(lambda: room.view.documentCount == 1)
        room.documents.print()
        await until(lambda: room.printing.pages == 1)
        empty = DeviceCondition(code="printer-paper-out", color=False, two_sided=False)
        shell.send(Condition(printer=empty, pages_left=20, pages_allowed=20))
        await until(lambda: room.view.printer["code"])
        room.printing.start()
        assert (room.printing.stage, room.printing.code) == ("failed", "printer-paper-out")
        shell.send(Condition(pages_left=0, pages_allowed=20))
        await until(lambda: room.view.pagesLeft == 0)
        room.printing.again()
        room.printing.start()
        assert (room.printing.stage, room.printing.code) == ("failed", "allowance-spent")

    in_room(test)


def test_the_watchdog_s_question_is_answered_by_a_renderer(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        for number in (1, 2):
            shell.send(Ping(number=number))
            assert (await shell.hear(Pong))[0].number == number
        room.view.open("leave")
        room.view.leaving.end()
        await shell.hear(End)

    in_room(test)
