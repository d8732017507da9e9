"""Printing: a document or the site's page → clean PDF → preview → sealed → the shell → paper."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
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
    Misprint,
    Misprinted,
    Print,
    Printed,
    PrintStage,
    TwoSided,
)
from kiosk.session import paper, sheets
from kiosk.session.paper import BadDocument, Kind, Printable
from kiosk.session.pictures import Pictures
from kiosk.session.printwish import PrintWish
from kiosk.session.site import SiteView
from kiosk.session.tray import Document
from kiosk.session.wires import Do, Say, references
from kiosk.session.work import Worker

PREVIEW_HEIGHT = 1100
SITE_MARGIN = 34.0
"""Points (12 mm) around a site's page: Chromium's own PDF leaves none."""
ANSWER_WITHIN_MS = 30_000
PREPARING = "preparing"
RUNNING = frozenset({PREPARING, PrintStage.ACCEPTED, PrintStage.PRINTING, PrintStage.WAITING})


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is about to be printed.

    Attributes:
        whole: All pages, as they are.
        sheets: What comes out: the chosen pages, each on one A4; None while it is laid out.
        margin: Points of white around each page.
    """

    title: str
    whole: Printable
    sheets: Printable | None = None
    margin: float = 0.0


class PrintView(QObject):
    """View-model of the print screen; also of a photocopy's second half.

    Args:
        folder: Where the site's page is written before it is read back; a tmpfs.
        offered: The documents as the tray's screen shows them.
        find: Document id → document.
        title_of: A document's title in the patron's language.
        wish: How it is to be printed.
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
        wish: PrintWish,
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
        self._document = ""  # of the tray, if it is one
        self._revision = 0  # of the choice: what is rendered for an older one is dropped
        self._page = 1
        self._stage = self._code = ""
        self._out = 0  # pages that the printer says have come out
        self._misprint_told = False
        self._wish = wish
        wish.changed.connect(self._wished)
        wish.sheetsChanged.connect(self._other_sheets)
        wish.plainChanged.connect(self._other_page)
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

    @property
    def document(self) -> str:
        """Id of the document that is chosen; empty for anything else."""
        return self._document

    def open(self) -> None:
        """The dock's « Imprimer »: choose, unless a print is still under way."""
        if not self.running:
            self._begin()
            self.changed.emit()

    def set_condition(self, condition: Condition) -> None:
        """News of the printer and the pages left."""
        if self._misprint_told and condition.pages_left > self._condition.pages_left:
            self.toast.emit("misprint-told")
        self._condition = condition
        self._wish.set_condition(condition)
        self.changed.emit()

    def print_now(
        self,
        title: str,
        printable: Printable,
        *,
        copies: int,
        color: Copying,
        sides: TwoSided = TwoSided.ONE,
    ) -> None:
        """Print without a preview: a photocopy, whose paper the patron holds."""
        self._begin()
        self._chosen = Chosen(title, printable, printable)
        self._wish.document(pages=printable.pages, resizable=False, page_of_site=False)
        self._wish.wants(copies=copies, color=color, sides=sides)
        self.start()

    def heard(self, news: Printed) -> None:
        """News from the shell; of an older print they mean nothing."""
        if news.reference != self._reference or not self._stage:
            return
        self._silence.stop()
        self._out = max(self._out, news.page)
        self._set(news.stage.value, news.code)
        if news.stage is PrintStage.DONE:
            self.printed.emit()
            self.toast.emit("printed")

    # ── choosing ─────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        self._revision += 1
        self._chosen = None
        self._document = ""
        self._page = 1
        self._out = 0
        self._stage = self._code = ""
        self._wish.begin()
        self._silence.stop()

    @Slot(str)
    def choose(self, document_id: str) -> None:
        """Take a document from the tray."""
        document = self._find(document_id)
        if document is None or self.running:
            return
        self._begin()
        self._document = document_id
        self._set(PREPARING)
        self._do(self._prepare(document.path, document.kind, self._title_of(document)))

    @Slot()
    def chooseSite(self) -> None:
        """Take the page that the site shows."""
        if self._site.is_open and not self.running:
            self._begin()
            self._set(PREPARING)
            self._do(self._prepare_site())

    def _other_page(self) -> None:
        """« Sans images ni menus », or with them: the page is written anew."""
        if self._site.is_open and not self.running:
            self._revision += 1
            self._page = 1
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
            written = page is not None and await page.print_to(path, plain=self._wish.plain_wanted)
            if revision != self._revision:
                return
            if written:
                await self._prepare(path, Kind.PDF, title, margin=SITE_MARGIN, page_of_site=True)
            else:
                self._set("failed", "page-not-printable")
        finally:
            path.unlink(missing_ok=True)

    async def _prepare(
        self,
        path: Path,
        kind: Kind,
        title: str,
        *,
        margin: float = 0.0,
        page_of_site: bool = False,
    ) -> None:
        revision = self._revision
        try:
            whole = await self._worker.run(paper.printable, path, kind)
            same = await self._worker.run(sheets.all_a4, whole.data)
        except KioskError as error:
            if revision == self._revision:
                self._set("failed", error.code)
            return
        if revision == self._revision:
            self._chosen = Chosen(title, whole, margin=margin)
            self._wish.document(pages=whole.pages, resizable=not same, page_of_site=page_of_site)
            await self._lay_out()

    def _other_sheets(self) -> None:
        """Other pages, or another size."""
        if self._chosen is not None and not self.running and self._wish.pages:
            self._revision += 1
            self._page = 1
            self._chosen = replace(self._chosen, sheets=None)
            self._do(self._lay_out())

    async def _lay_out(self) -> None:
        """Make the sheets that come out, then show the first."""
        chosen, revision = self._chosen, self._revision
        if chosen is None:
            return
        try:
            laid = await self._worker.run(
                sheets.lay_out,
                chosen.whole.data,
                self._wish.pages,
                scaling=self._wish.chosen_scaling,
                margin=chosen.margin,
            )
            if len(laid.data) > MAXIMUM_PRINT:
                raise BadDocument(code="document-too-big")
        except KioskError as error:
            if revision == self._revision:
                self._set("failed", error.code)
            return
        if revision == self._revision:
            self._chosen = replace(chosen, sheets=laid)
            self._set("")
            await self._render()

    def _wished(self) -> None:
        self.changed.emit()
        if self._chosen is not None and not self._stage:
            self._do(self._render())  # in the other colour

    async def _render(self) -> None:
        """Render the previewed page; QML shows it once its url is there."""
        chosen, page = self._chosen, self._page
        name, gray = self._picture(), self._wish.chosen_color is Copying.MONOCHROME
        if chosen is None or chosen.sheets is None or name in self._pictures:
            return
        try:
            image: QImage = await self._worker.run(
                paper.picture,
                chosen.sheets.data,
                Kind.PDF,
                page - 1,
                height=PREVIEW_HEIGHT,
                gray=gray,
            )
        except KioskError:
            return  # no preview; printing is still possible
        self._pictures.put(name, image)
        self.changed.emit()

    # ── printing ─────────────────────────────────────────────────────────────────────────────

    @Slot()
    def start(self) -> None:
        """« Imprimer »."""
        laid = self._chosen.sheets if self._chosen is not None else None
        wish = self._wish
        if laid is None or self.running or wish.fault:
            return
        if self._condition.printer.code:
            self._set("failed", self._condition.printer.code)
        elif wish.printed > self._condition.pages_left:
            self._set("failed", "allowance-spent")
        else:
            self._reference = next(self._references)
            self._out = 0
            self._set(PREPARING)
            descriptor = sealed_memfd(laid.data)
            try:
                request = Print(
                    reference=self._reference,
                    pages=laid.pages,
                    copies=wish.chosen_copies,
                    color=wish.chosen_color,
                    sides=wish.chosen_sides,
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

    @Slot(str)
    def misprinted(self, what: str) -> None:
        """Something is wrong with the paper that came; the shell gives the pages back, once."""
        if self._may_tell_misprint():
            self._misprint_told = True
            self._say(Misprint(reference=self._reference, what=Misprinted(what)))
            self.changed.emit()

    def _turn(self, by: int) -> None:
        if self._chosen is not None:
            self._page = min(max(1, self._page + by), self._pages())
            self.changed.emit()
            self._do(self._render())

    def _set(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()

    def _may_tell_misprint(self) -> bool:
        return self._stage == PrintStage.DONE and not self._misprint_told

    def _pages(self) -> int:
        return len(self._wish.pages) if self._chosen is not None else 0

    def _picture(self) -> str:
        return f"print/{self._page}/{self._revision}/{self._wish.chosen_color.value}"

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
        """Pages that come out, once."""
        return self._pages()

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(str, notify=changed)
    def preview(self) -> str:
        return f"image://pages/{self._picture()}" if self._picture() in self._pictures else ""

    @Property(QObject, constant=True)
    def wish(self) -> PrintWish:
        return self._wish

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the sheets are laid out."""
        return self._chosen is not None and self._chosen.sheets is not None

    @Property(int, notify=changed)
    def pageOut(self) -> int:
        """The page that comes out now, of all that are printed; 0 if the printer does not tell."""
        return self._out

    @Property(int, notify=changed)
    def pagesToCome(self) -> int:
        """Pages of all copies."""
        return self._wish.printed if self._chosen is not None else 0

    @Property(bool, notify=changed)
    def misprintPossible(self) -> bool:
        """Whether this print may still be said to have gone wrong."""
        return self._may_tell_misprint()

    @Property(str, notify=changed)
    def stage(self) -> str:
        return str(self._stage)

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code
