"""What is about to be printed: a document or the site's page → clean PDF → sheets → preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.core.errors import KioskError
from kiosk.link.messages import MAXIMUM_PRINT, Copying
from kiosk.session import paper, sheets
from kiosk.session.paper import BadDocument, Kind, Printable
from kiosk.session.pictures import Pictures
from kiosk.session.printwish import PrintWish
from kiosk.session.site import SiteView
from kiosk.session.tray import Document
from kiosk.session.wires import Do
from kiosk.session.work import Worker

PREVIEW_HEIGHT = 1100
SITE_MARGIN = 34.0
"""Points (12 mm) around a site's page: Chromium's own PDF leaves none."""


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


class Preparing(QObject):
    """Makes the sheets, again whenever the patron wishes them otherwise.

    Args:
        folder: Where the site's page is written before it is read back; a tmpfs.
        title_of: A document's title in the patron's language.
        wish: How it is to be printed.

    Attributes:
        chosen: None before anything is chosen, and while it is read.
        document: Id in the tray; empty for anything else.
        page: Of the sheets, which is previewed, from 1.
    """

    begun = Signal()  # something is read, or laid out anew
    ended = Signal(str)  # the sheets are there; or why not, as a code
    changed = Signal()

    def __init__(
        self,
        *,
        do: Do,
        worker: Worker,
        site: SiteView,
        pictures: Pictures,
        folder: Path,
        title_of: Callable[[Document], str],
        wish: PrintWish,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._do, self._worker = do, worker
        self._site, self._pictures = site, pictures
        self._folder, self._title_of, self._wish = folder, title_of, wish
        self._revision = 0  # of the choice: what is made for an older one is dropped
        self.forget()

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._revision += 1
        self.chosen: Chosen | None = None
        self.document = ""
        self.page = 1

    # ── choosing ─────────────────────────────────────────────────────────────────────────────

    def take(self, document: Document) -> None:
        """A document of the tray."""
        self.document = document.id
        self.begun.emit()
        self._do(self._prepare(document.path, document.kind, self._title_of(document)))

    def take_site(self) -> None:
        """The page that the site shows, with or without pictures and menus."""
        self._revision += 1
        self.page = 1
        self.begun.emit()
        self._do(self._prepare_site())

    def take_made(self, title: str, data: bytes) -> None:
        """A PDF that the session has made itself."""
        self.begun.emit()
        self._do(self._prepare_made(title, data))

    def take_ready(self, title: str, sheets: Printable) -> None:
        """Sheets that need nothing more: a photocopy."""
        self.chosen = Chosen(title, sheets, sheets)

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
                self.ended.emit("page-not-printable")
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
                self.ended.emit(error.code)
            return
        if revision == self._revision:
            self.chosen = Chosen(title, whole, margin=margin)
            self._wish.document(pages=whole.pages, resizable=not same, page_of_site=page_of_site)
            await self._lay_out()

    # ── the sheets, and how one looks ────────────────────────────────────────────────────────

    def lay_out_anew(self) -> None:
        """Other pages are wished, or another size."""
        if self.chosen is not None and self._wish.pages:
            self._revision += 1
            self.page = 1
            self.chosen = replace(self.chosen, sheets=None)
            self._do(self._lay_out())

    async def _lay_out(self) -> None:
        """Make the sheets that come out, then show the first."""
        chosen, revision = self.chosen, self._revision
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
                self.ended.emit(error.code)
            return
        if revision == self._revision:
            self.chosen = replace(chosen, sheets=laid)
            self.ended.emit("")
            await self._render()

    def turn(self, by: int, *, pages: int) -> None:
        """Look at another sheet."""
        if self.chosen is not None:
            self.page = min(max(1, self.page + by), pages)
            self.changed.emit()
            self.draw()

    def draw(self) -> None:
        """Draw the previewed sheet, in the colour that is wished now."""
        if self.chosen is not None:
            self._do(self._render())

    @property
    def picture(self) -> str:
        """Name of the previewed sheet's picture; empty while it is not drawn."""
        return self._name() if self._name() in self._pictures else ""

    def _name(self) -> str:
        return f"print/{self.page}/{self._revision}/{self._wish.chosen_color.value}"

    async def _render(self) -> None:
        chosen, page = self.chosen, self.page
        name, gray = self._name(), self._wish.chosen_color is Copying.MONOCHROME
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
