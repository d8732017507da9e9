"""Printing: a document or the site's page → clean PDF → preview → sealed → the shell → paper."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.core.errors import KioskError
from kiosk.link.channel import sealed_memfd
from kiosk.link.messages import (
    MAXIMUM_PRINT,
    CancelPrint,
    Condition,
    Copying,
    Print,
    Printed,
    PrintStage,
    TwoSided,
)
from kiosk.session import paper
from kiosk.session.paper import BadDocument, Kind, Printable
from kiosk.session.pictures import Pictures
from kiosk.session.site import SiteView
from kiosk.session.tray import Document
from kiosk.session.wires import Do, Say, references
from kiosk.session.work import Worker

MOST_COPIES = 20  # kiosk.link.messages.Print.copies
PREVIEW_HEIGHT = 1100
SITE_MARGIN = 34.0
"""Points (12 mm) around a site's page: Chromium's own PDF leaves none."""
ANSWER_WITHIN_MS = 30_000
PREPARING = "preparing"
RUNNING = frozenset({PREPARING, PrintStage.ACCEPTED, PrintStage.PRINTING, PrintStage.WAITING})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is about to be printed."""

    title: str
    printable: Printable


class PrintView(QObject):
    """View-model of the print screen; also of a photocopy's second half.

    Args:
        folder: Where the site's page is written before it is read back; a tmpfs.
        offered: The documents as the tray's screen shows them.
        find: Document id → document.
        title_of: A document's title in the patron's language.
    """

    changed = Signal()
    printed = Signal()
    toast = Signal(str)

    def __init__(
        self,
        *,
        say: Say,
        do: Do,
        worker: Worker,
        site: SiteView,
        pictures: Pictures,
        folder: Path,
        offered: Callable[[], list[dict[str, Any]]],
        find: Callable[[str], Document | None],
        title_of: Callable[[Document], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say, self._do, self._worker = say, do, worker
        self._site, self._pictures = site, pictures
        self._folder = folder
        self._offered, self._find, self._title_of = offered, find, title_of
        self._references = references()
        self._reference = 0
        self._chosen: Chosen | None = None
        self._revision = 0  # of the choice: what is rendered for an older one is dropped
        self._page, self._copies = 1, 1
        self._color, self._sides = Copying.MONOCHROME, TwoSided.ONE
        self._stage = self._code = ""
        self._condition = Condition()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(ANSWER_WITHIN_MS)
        self._silence.timeout.connect(lambda: self._set("failed", "print-no-answer"))

    # ── what the session asks ────────────────────────────────────────────────────────────────

    @property
    def running(self) -> bool:
        """Whether a print is under way."""
        return self._stage in RUNNING

    def open(self) -> None:
        """The dock's « Imprimer »: choose, unless a print is still under way."""
        if not self.running:
            self._begin()
            self.changed.emit()

    def set_condition(self, condition: Condition) -> None:
        """News of the printer and the pages left."""
        self._condition = condition
        if not condition.printer.color:
            self._color = Copying.MONOCHROME
        if not condition.printer.two_sided:
            self._sides = TwoSided.ONE
        self.changed.emit()

    def print_now(self, title: str, printable: Printable, *, copies: int, color: Copying) -> None:
        """Print without a preview: a photocopy, whose paper the patron holds."""
        self._begin()
        self._chosen = Chosen(title, printable)
        self._copies = min(copies, self._copies_most())
        self._color = color if self._condition.printer.color else Copying.MONOCHROME
        self.start()

    def heard(self, news: Printed) -> None:
        """News from the shell; of an older print they mean nothing."""
        if news.reference != self._reference or not self._stage:
            return
        self._silence.stop()
        self._set(news.stage.value, news.code)
        if news.stage is PrintStage.DONE:
            self.printed.emit()
            self.toast.emit("printed")

    # ── choosing ─────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._revision += 1
        self._chosen = None
        self._page = self._copies = 1
        self._stage = self._code = ""
        self._sides = TwoSided.ONE
        self._color = Copying.MONOCHROME
        self._silence.stop()

    @Slot(str)
    def choose(self, document_id: str) -> None:
        """Take a document from the tray."""
        document = self._find(document_id)
        if document is None or self.running:
            return
        self._begin()
        self._set(PREPARING)
        self._do(self._prepare(document.path, document.kind, self._title_of(document)))

    @Slot()
    def chooseSite(self) -> None:
        """Take the page that the site shows."""
        if self._site.is_open and not self.running:
            self._begin()
            self._set(PREPARING)
            self._do(self._prepare_site())

    def choose_made(self, title: str, data: bytes) -> None:
        """Take a PDF that the session has made itself."""
        if self.running:
            return
        self._begin()
        self._set(PREPARING)
        self._do(self._prepare_made(title, data))

    async def _prepare_made(self, title: str, data: bytes) -> None:
        path = self._folder / f"made-{self._revision}.pdf"
        try:
            path.write_bytes(data)
            await self._prepare(path, Kind.PDF, title)
        finally:
            path.unlink(missing_ok=True)

    async def _prepare_site(self) -> None:
        revision = self._revision
        page = self._site.top
        path = self._folder / f"page-{revision}.pdf"
        try:
            title = page.title if page is not None else ""
            written = page is not None and await page.print_to(path)
            if revision != self._revision:
                return
            if written:
                await self._prepare(path, Kind.PDF, title, margin=SITE_MARGIN)
            else:
                self._set("failed", "page-not-printable")
        finally:
            path.unlink(missing_ok=True)

    async def _prepare(self, path: Path, kind: Kind, title: str, *, margin: float = 0.0) -> None:
        revision = self._revision
        try:
            printable = await self._worker.run(paper.printable, path, kind, margin=margin)
            if len(printable.data) > MAXIMUM_PRINT:
                raise BadDocument(code="document-too-big")
        except KioskError as error:
            if revision == self._revision:
                self._set("failed", error.code)
            return
        if revision == self._revision:
            self._chosen = Chosen(title, printable)
            self._set("")
            await self._render()

    async def _render(self) -> None:
        """Render the previewed page; QML shows it once its url is there."""
        chosen, page, revision = self._chosen, self._page, self._revision
        if chosen is None or self._picture() in self._pictures:
            return
        try:
            image: QImage = await self._worker.run(
                paper.picture, chosen.printable.data, Kind.PDF, page - 1, height=PREVIEW_HEIGHT
            )
        except KioskError:
            return  # no preview; printing is still possible
        self._pictures.put(f"print/{page}/{revision}", image)
        self.changed.emit()

    # ── printing ─────────────────────────────────────────────────────────────────────────────

    @Slot()
    def start(self) -> None:
        """« Imprimer »."""
        chosen = self._chosen
        if chosen is None or self.running:
            return
        if self._condition.printer.code:
            self._set("failed", self._condition.printer.code)
        elif chosen.printable.pages * self._copies > self._condition.pages_left:
            self._set("failed", "allowance-spent")
        else:
            self._reference = next(self._references)
            self._set(PREPARING)
            descriptor = sealed_memfd(chosen.printable.data)
            try:
                request = Print(
                    reference=self._reference,
                    pages=chosen.printable.pages,
                    copies=self._copies,
                    color=self._color,
                    sides=self._sides,
                )
                self._say(request, [descriptor])
            finally:
                os.close(descriptor)
            self._silence.start()

    @Slot()
    def cancel(self) -> None:
        """« Annuler », at any stage."""
        if self._reference and self.running and self._chosen is not None:
            self._say(CancelPrint(reference=self._reference))
            return  # the shell says when it is cancelled
        self._begin()
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """« Imprimer autre chose », or another try after a failure."""
        if self.running:
            return
        if self._stage == PrintStage.FAILED and self._chosen is not None:
            self._set("")
        else:
            self._begin()
            self.changed.emit()

    @Slot()
    def previous(self) -> None:
        self._turn(-1)

    @Slot()
    def next(self) -> None:
        self._turn(1)

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        if not self.running:
            self._copies = min(max(1, copies), self._copies_most())
            self.changed.emit()

    @Slot(str)
    def setColor(self, color: str) -> None:
        if not self.running and (self._condition.printer.color or color == Copying.MONOCHROME):
            self._color = Copying(color)
            self.changed.emit()

    @Slot(str)
    def setSides(self, sides: str) -> None:
        if not self.running and (self._condition.printer.two_sided or sides == TwoSided.ONE):
            self._sides = TwoSided(sides)
            self.changed.emit()

    def _turn(self, by: int) -> None:
        if self._chosen is not None:
            self._page = min(max(1, self._page + by), self._chosen.printable.pages)
            self.changed.emit()
            self._do(self._render())

    def _set(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()

    def _copies_most(self) -> int:
        pages = self._chosen.printable.pages if self._chosen is not None else 1
        return max(1, min(MOST_COPIES, self._condition.pages_left // pages))

    def _picture(self) -> str:
        return f"print/{self._page}/{self._revision}"

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._chosen is None and not self._stage

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, Any]]:
        return self._offered()

    @Property(bool, notify=changed)
    def sitePossible(self) -> bool:
        return self._site.is_open

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._chosen.title if self._chosen is not None else ""

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._chosen.printable.pages if self._chosen is not None else 0

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(str, notify=changed)
    def preview(self) -> str:
        return f"image://pages/{self._picture()}" if self._picture() in self._pictures else ""

    @Property(int, notify=changed)
    def copies(self) -> int:
        return self._copies

    @Property(int, notify=changed)
    def copiesMost(self) -> int:
        return self._copies_most()

    @Property(str, notify=changed)
    def color(self) -> str:
        return self._color.value

    @Property(str, notify=changed)
    def sides(self) -> str:
        return self._sides.value

    @Property(bool, notify=changed)
    def colorPossible(self) -> bool:
        return self._condition.printer.color

    @Property(bool, notify=changed)
    def twoSidedPossible(self) -> bool:
        return self._condition.printer.two_sided

    @Property(int, notify=changed)
    def sheets(self) -> int:
        return self._copies * (self._chosen.printable.pages if self._chosen is not None else 0)

    @Property(str, notify=changed)
    def stage(self) -> str:
        return str(self._stage)

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code
