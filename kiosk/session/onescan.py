"""One scan, from the wish to its last page: it grows on the screen, is whole, or says why not."""

from __future__ import annotations

import asyncio
import os

from PySide6.QtCore import QObject, Signal

from kiosk.core.errors import KioskError
from kiosk.link.messages import (
    CancelScan,
    PaperAt,
    Scan,
    ScanColor,
    Scanned,
    ScanPage,
    ScanStage,
    TwoSided,
)
from kiosk.session import pagework
from kiosk.session.arriving import ArrivingPage
from kiosk.session.pagework import ScannedPage
from kiosk.session.pictures import Pictures
from kiosk.session.wires import Do, Say, references
from kiosk.session.work import Worker

RESOLUTION = 200
LOOK_EVERY = 0.08
NEWS_WITHIN = 90.0
"""A busy eSCL scanner answers after 30 s and the shell's own deadline is 45 s; then it is lost."""
PICTURES = "page/"


class OneScan(QObject):
    """The scan that runs, if one does.

    Attributes:
        came: Pages that are whole.
        fraction: Of the page that arrives.
        place: Where the last page came from.
        running: Whether more may come.
    """

    moved = Signal()
    previewed = Signal()
    ended = Signal(str)  # why it ended too early; empty if it did not

    def __init__(
        self,
        *,
        say: Say,
        do: Do,
        worker: Worker,
        pictures: Pictures,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say, self._do, self._worker, self._pictures = say, do, worker, pictures
        self._references = references()
        self._reference = 0
        self._revision = 0
        self.place = PaperAt.GLASS
        self._arriving: ArrivingPage | None = None
        self._news_at = 0.0
        self._reset()

    def _reset(self) -> None:
        self.running = False
        self.came: list[ScannedPage] = []
        self.fraction = 0.0
        self._reading = 0  # pages that have come and are not read yet
        self._whole = False  # whether no more will come
        self._code = ""

    def begin(self, place: PaperAt, *, color: ScanColor, sides: TwoSided) -> None:
        """Ask for what lies there."""
        self.forget()
        self._reference = next(self._references)
        self.running = True
        self._touch()
        self._say(
            Scan(
                reference=self._reference,
                color=color,
                resolution=RESOLUTION,
                place=place,
                sides=sides,
            )
        )
        self._do(self._watch(self._reference))

    def cancel(self) -> None:
        """Give it up, and say so."""
        if self.running:
            self._say(CancelScan(reference=self._reference))
        self.forget()

    def forget(self) -> None:
        """What still comes of it means nothing."""
        self._reference = 0
        if self._arriving is not None:
            self._arriving.close()
            self._arriving = None
        self._reset()
        self._forget_preview()

    @property
    def preview(self) -> str:
        """Name of the picture that grows, and stays until the next one; empty if there is none."""
        name = f"{PICTURES}{self._revision}"
        return name if name in self._pictures else ""

    def page_arrives(self, page: ScanPage, descriptor: int) -> None:
        """The page's file is there; its rows follow. Owns the descriptor."""
        if page.reference != self._reference or not self.running:
            os.close(descriptor)
            return
        self._forget_preview()
        self.fraction, self.place = 0.0, page.place
        self._arriving = ArrivingPage(page, descriptor)
        self._touch()
        self._do(self._follow(self._arriving))

    def heard(self, news: Scanned) -> None:
        """How the scan goes; of an older one it means nothing."""
        if news.reference != self._reference or not self.running:
            return
        self._touch()
        match news.stage:
            case ScanStage.MOVING:
                self.fraction = max(self.fraction, news.fraction)
                self.moved.emit()
            case ScanStage.PAGE_DONE:
                if self._arriving is not None:
                    self._reading += 1
                    self._whole = self.place is PaperAt.GLASS  # its head may be long on its way
                    self._do(self._read(self._arriving, self._reference))
            case ScanStage.FAILED:
                self._no_more(news.code or "scan-failed")
            case ScanStage.DONE:
                self._no_more("")

    async def _follow(self, arriving: ArrivingPage) -> None:
        """Draw rows as they arrive, until the page is whole or given up."""
        while self._arriving is arriving and arriving.rows < arriving.height:
            if arriving.read():
                self._touch()
                self.fraction = arriving.fraction
                self._show(arriving)
            await asyncio.sleep(LOOK_EVERY)

    async def _read(self, arriving: ArrivingPage, reference: int) -> None:
        """The page is whole: its last rows, then what can be seen of it."""
        page: ScannedPage | None = None
        code = ""
        try:
            pixels, mode = arriving.finish()
            if self._arriving is arriving:
                self._show(arriving)
            page = await self._worker.run(
                pagework.read_page,
                pixels,
                arriving.width,
                arriving.height,
                mode=mode,
                resolution=RESOLUTION,
            )
        except KioskError as error:
            code = error.code
        finally:
            arriving.close()
            if self._arriving is arriving:
                self._arriving = None
        if reference != self._reference:
            return
        self._reading -= 1
        if page is not None:
            self.came.append(page)
            self.moved.emit()
        if code or self._whole:
            self._no_more(code)

    def _no_more(self, code: str) -> None:
        """No page will come any more; those that have come count, whatever went wrong."""
        self._whole = True
        self._code = self._code or code
        if not self._reading:
            self.running = False
            self.ended.emit(self._code or ("" if self.came else "scan-empty"))

    async def _watch(self, reference: int) -> None:
        """Give up a scan of which nothing is heard."""
        loop = asyncio.get_running_loop()
        while self.running and reference == self._reference:
            if loop.time() - self._news_at > NEWS_WITHIN:
                self._say(CancelScan(reference=reference))
                self._reading = 0
                self._no_more("scanner-mute")
                return
            await asyncio.sleep(1.0)

    def _show(self, arriving: ArrivingPage) -> None:
        self._revision += 1
        self._pictures.forget(PICTURES)
        self._pictures.put(f"{PICTURES}{self._revision}", arriving.preview.copy())
        self.previewed.emit()
        self.moved.emit()

    def _forget_preview(self) -> None:
        self._revision += 1
        self._pictures.forget(PICTURES)
        self.previewed.emit()

    def _touch(self) -> None:
        self._news_at = asyncio.get_running_loop().time()
