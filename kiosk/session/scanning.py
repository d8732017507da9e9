"""Scanning and photocopying: the page grows on the screen, then is kept or printed at once."""

from __future__ import annotations

import asyncio
import os

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.link.messages import (
    CancelScan,
    Copying,
    Scan,
    ScanColor,
    Scanned,
    ScanPage,
    ScanStage,
)
from kiosk.session import paper
from kiosk.session.arriving import ArrivingPage
from kiosk.session.bothsides import on_one_sheet
from kiosk.session.pictures import Pictures
from kiosk.session.printing import PrintView
from kiosk.session.tray import Tray
from kiosk.session.wires import Do, Say, references
from kiosk.session.work import Worker

RESOLUTION = 200
LOOK_EVERY = 0.08
NEWS_WITHIN = 90.0
"""A busy eSCL scanner answers after 30 s and the shell's own deadline is 45 s; then it is lost."""
MOST_COPIES = 20


class ScanView(QObject):
    """View-model of the scan screen and, with `copying`, of the photocopy screen."""

    changed = Signal()
    previewChanged = Signal()
    kept = Signal()
    finished = Signal()
    toast = Signal(str)

    def __init__(
        self,
        *,
        say: Say,
        do: Do,
        worker: Worker,
        tray: Tray,
        pictures: Pictures,
        printing: PrintView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say, self._do, self._worker = say, do, worker
        self._tray, self._pictures, self._printing = tray, pictures, printing
        self._references = references()
        self._reference = 0
        self._stage, self._code = "ready", ""
        self._color = ScanColor.COLOR
        self._copying = False
        self._copies = 1
        self._arriving: ArrivingPage | None = None
        self._page: bytes | None = None  # the finished page, as JPEG
        self._card = False
        self._front: bytes | None = None  # of a card whose other side is still to come
        self._revision = 0
        self._fraction = 0.0
        self._news_at = 0.0
        self.used = False

    def open(self, *, copying: bool) -> None:
        """Show the screen; a scan that runs goes on, a page that waits to be kept stays."""
        if self._stage in ("ready", "failed", "turn") or copying != self._copying:
            self._abandon()
            self._copying = copying
            self._copies = 1
            self._card, self._front = False, None
            self._set("ready")

    # ── news from the shell ──────────────────────────────────────────────────────────────────

    def page_arrives(self, page: ScanPage, descriptor: int) -> None:
        """The page's file is there; its rows follow. Owns the descriptor."""
        if page.reference != self._reference or self._stage != "scanning":
            os.close(descriptor)
            return
        self._forget_page()
        self._arriving = ArrivingPage(page, descriptor)
        self._touch()
        self._do(self._follow(self._arriving))

    def heard(self, news: Scanned) -> None:
        """How the scan goes; of an older one it means nothing."""
        if news.reference != self._reference or self._stage != "scanning":
            return
        self._touch()
        match news.stage:
            case ScanStage.MOVING:
                self._fraction = max(self._fraction, news.fraction)
                self.changed.emit()
            case ScanStage.PAGE_DONE:
                if self._arriving is not None:
                    self._do(self._finish(self._arriving, self._reference))
            case ScanStage.FAILED:
                self._fail(news.code or "scan-failed")
            case ScanStage.DONE:
                if self._arriving is None and self._page is None:
                    self._fail("scan-empty")

    async def _follow(self, arriving: ArrivingPage) -> None:
        """Draw rows as they arrive, until the page is whole or given up."""
        while self._arriving is arriving and arriving.rows < arriving.height:
            if arriving.read():
                self._touch()
                self._fraction = arriving.fraction
                self._show(arriving)
            await asyncio.sleep(LOOK_EVERY)

    async def _finish(self, arriving: ArrivingPage, reference: int) -> None:
        """The page is whole: its last rows, then JPEG."""
        try:
            pixels, mode = arriving.finish()
            self._show(arriving)
            self._page = await self._worker.run(
                paper.jpeg,
                pixels,
                arriving.width,
                arriving.height,
                mode=mode,
                resolution=RESOLUTION,
            )
        except KioskError as error:
            if reference == self._reference:
                self._fail(error.code)
            return
        finally:
            arriving.close()
            if self._arriving is arriving:
                self._arriving = None
        if reference != self._reference:
            self._page = None
        elif self._copying and self._card and self._front is None:
            self._front, self._page = self._page, None
            self._forget_page()
            self._set("turn")
        elif self._copying:
            await self._print()
        else:
            self._set("look")

    async def _watch(self, reference: int) -> None:
        """Give up a scan of which nothing is heard."""
        loop = asyncio.get_running_loop()
        while self._stage == "scanning" and reference == self._reference:
            if loop.time() - self._news_at > NEWS_WITHIN:
                self._say(CancelScan(reference=reference))
                self._fail("scanner-mute")
                return
            await asyncio.sleep(1.0)

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot()
    def start(self) -> None:
        """« Lancer »: one page from the glass."""
        if self._stage == "scanning":
            return
        self._abandon()
        self.used = True
        self._reference = next(self._references)
        self._fraction = 0.0
        self._touch()
        self._set("scanning")
        self._say(Scan(reference=self._reference, color=self._color, resolution=RESOLUTION))
        self._do(self._watch(self._reference))

    @Slot()
    def copy(self) -> None:
        """« Copier »: scan, then print at once."""
        self._copying = True
        self.start()

    @Slot()
    def keep(self) -> None:
        """« Garder »: the page becomes a document of the tray."""
        if self._stage == "look" and self._page is not None:
            page, self._page = self._page, None
            self._do(self._keep(page))

    @Slot()
    def again(self) -> None:
        """« Recommencer »: this page again."""
        self._abandon()
        self._front = None
        self._set("ready")

    @Slot()
    def cancel(self) -> None:
        """« Annuler »."""
        if self._stage == "scanning":
            self._say(CancelScan(reference=self._reference))
        self.again()

    @Slot(str)
    def setColor(self, color: str) -> None:
        self._color = ScanColor(color)
        self.changed.emit()

    @Slot(bool)
    def setCard(self, card: bool) -> None:
        """« Une carte, deux côtés »: both on one sheet."""
        self._card, self._front = card, None
        self.changed.emit()

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        self._copies = min(max(1, copies), MOST_COPIES)
        self.changed.emit()

    async def _keep(self, page: bytes) -> None:
        try:
            pdf = await self._worker.run(paper.scanned_pdf, [page], resolution=RESOLUTION)
            await self._tray.add_scan(pdf)
        except KioskError as error:
            self._page = page
            self._code = error.code
            self.changed.emit()
            self.toast.emit(error.code)
            return
        self._forget_page()
        self._set("ready")
        self.toast.emit("document-kept")
        self.kept.emit()

    async def _print(self) -> None:
        page, self._page = self._page, None
        front, self._front = self._front, None
        if page is None:
            return
        try:
            if front is not None:
                pdf = await self._worker.run(on_one_sheet, front, page, resolution=RESOLUTION)
            else:
                pdf = await self._worker.run(paper.scanned_pdf, [page], resolution=RESOLUTION)
        except KioskError as error:
            self._fail(error.code)
            return
        self._set("ready")
        color = Copying.COLOR if self._color is ScanColor.COLOR else Copying.MONOCHROME
        printable = paper.Printable(pdf, 1)
        self._printing.print_now("", printable, copies=self._copies, color=color)

    # ── state ────────────────────────────────────────────────────────────────────────────────

    def _abandon(self) -> None:
        self._reference = 0
        if self._arriving is not None:
            self._arriving.close()
            self._arriving = None
        self._forget_page()

    def _forget_page(self) -> None:
        self._page = None
        self._revision += 1
        self._pictures.forget("page/")
        self.previewChanged.emit()

    def _show(self, arriving: ArrivingPage) -> None:
        self._revision += 1
        self._pictures.forget("page/")
        self._pictures.put(f"page/{self._revision}", arriving.preview.copy())
        self.previewChanged.emit()
        self.changed.emit()

    def _fail(self, code: str) -> None:
        self._abandon()
        self._set("failed", code)

    def _set(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()

    def _touch(self) -> None:
        self._news_at = asyncio.get_running_loop().time()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(str, notify=changed)
    def stage(self) -> str:
        return self._stage

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._fraction

    @Property(str, notify=previewChanged)
    def preview(self) -> str:
        name = f"page/{self._revision}"
        return f"image://scan/{name}" if name in self._pictures else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(int, notify=changed)
    def pages(self) -> int:
        return 1 if self._page is not None else 0

    @Property(str, notify=changed)
    def color(self) -> str:
        return self._color.value

    @Property(bool, notify=changed)
    def copying(self) -> bool:
        return self._copying

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self._copies

    @Property(bool, notify=changed)
    def card(self) -> bool:
        return self._card

    @Property(int, notify=changed)
    def side(self) -> int:
        """Of a card: the side that is scanned now, 1 or 2."""
        return 1 if self._front is None else 2
