"""Reading a document of the tray: its pages, larger or smaller, a word in it, its password."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.session import pdf
from kiosk.session.paper import Kind
from kiosk.session.pdf import Found
from kiosk.session.pictures import Pictures
from kiosk.session.tray import Document, Tray
from kiosk.session.wires import Do
from kiosk.session.work import Worker

ZOOMS = (100, 125, 150, 200)
"""In per cent of the width that there is."""
NARROWEST, WIDEST = 200, 4000
LONGEST_WORDS = 60
PICTURES = "read/"


class ReaderView(QObject):
    """View-model of the reader's screen.

    One page is drawn at a time, and only its picture is held.

    Args:
        title_of: A document's title in the patron's language.
    """

    changed = Signal()
    printWanted = Signal(str)  # document id

    def __init__(
        self,
        *,
        do: Do,
        worker: Worker,
        tray: Tray,
        pictures: Pictures,
        title_of: Callable[[Document], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._do, self._worker, self._tray = do, worker, tray
        self._pictures, self._title_of = pictures, title_of
        self._id = ""
        self._width = 1000
        self._drawing = False
        self._revision = 0  # of the document: what was begun for another one is dropped
        self._forget()

    def _forget(self) -> None:
        self._revision += 1
        self._page, self._zoom = 1, 0
        self._code = self._picture = ""
        self._ratio = 297 / 210
        self._drawn: tuple[int, int, int] | None = None
        self._words = ""
        self._searching = self._unlocking = False
        self._found: list[Found] = []
        self._match = 0
        self._pictures.forget(PICTURES)

    # ── what the session asks ────────────────────────────────────────────────────────────────

    @property
    def is_open(self) -> bool:
        """Whether there is a document to go back to."""
        return bool(self._id)

    def open(self, document_id: str) -> bool:
        """Show a document of the tray from its first page; False if there is none."""
        if self._tray.get(document_id) is None:
            return False
        self._id = document_id
        self._forget()
        self._want()
        return True

    def tray_changed(self) -> None:
        """A document that was removed is shown no more."""
        if self._id and self._document is None:
            self._id = ""
            self._forget()
        self.changed.emit()

    @property
    def _document(self) -> Document | None:
        return self._tray.get(self._id)

    @property
    def _locked(self) -> bool:
        document = self._document
        return document is not None and document.pages == 0

    @property
    def _is_pdf(self) -> bool:
        document = self._document
        return document is not None and document.kind is Kind.PDF

    # ── drawing ──────────────────────────────────────────────────────────────────────────────

    def _want(self) -> None:
        self.changed.emit()
        if not self._drawing and not self._locked:
            self._drawing = True
            self._do(self._draw())

    async def _draw(self) -> None:
        """Draw what is wanted until nothing newer is: pages leafed past are not drawn."""
        try:
            while (document := self._document) is not None:
                pixels = min(self._width * ZOOMS[self._zoom] // 100, WIDEST)
                wanted = (self._revision, self._page, pixels)
                if self._drawn == wanted:
                    break
                await self._draw_one(document, wanted)
        finally:
            self._drawing = False

    async def _draw_one(self, document: Document, wanted: tuple[int, int, int]) -> None:
        revision, page, pixels = wanted
        code = ""
        try:
            image = await self._worker.run(
                pdf.draw, document.path, document.kind, page - 1, width=pixels
            )
        except KioskError as error:
            code = error.code
        if revision != self._revision:
            return
        self._drawn, self._code, self._picture = wanted, code, ""
        self._pictures.forget(PICTURES)
        if not code:
            self._ratio = image.height() / max(1, image.width())
            self._picture = PICTURES + "/".join(map(str, wanted))
            self._pictures.put(self._picture, image)
        self.changed.emit()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(str, notify=changed)
    def title(self) -> str:
        document = self._document
        return self._title_of(document) if document is not None else ""

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether it asks for a password."""
        return self._locked

    @Property(bool, notify=changed)
    def unlocking(self) -> bool:
        return self._unlocking

    @Property(str, notify=changed)
    def code(self) -> str:
        """Why there is no page to see; empty if there is one, or will be."""
        return self._code

    @Property(int, notify=changed)
    def pages(self) -> int:
        document = self._document
        return document.pages if document is not None else 0

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._page

    @Property(str, notify=changed)
    def picture(self) -> str:
        return f"image://pages/{self._picture}" if self._picture else ""

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """The page's height for a width of 1."""
        return self._ratio

    @Property(int, notify=changed)
    def zoomPercent(self) -> int:
        return ZOOMS[self._zoom]

    @Property(bool, notify=changed)
    def searchPossible(self) -> bool:
        return self._is_pdf

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        return self._searching

    @Property(str, notify=changed)
    def words(self) -> str:
        """What was searched; empty before a search."""
        return self._words

    @Property(int, notify=changed)
    def matches(self) -> int:
        return len(self._found)

    @Property(int, notify=changed)
    def match(self) -> int:
        """Which one is shown, from 1; 0 for none."""
        return self._match

    @Property(list, notify=changed)
    def marks(self) -> list[dict[str, Any]]:
        """Where the words stand on this page, as fractions of it."""
        return [
            {
                "x": box.x(),
                "y": box.y(),
                "width": box.width(),
                "height": box.height(),
                "current": number == self._match,
            }
            for number, found in enumerate(self._found, start=1)
            if found.page == self._page - 1
            for box in found.boxes
        ]

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot()
    def previous(self) -> None:
        self._turn_to(self._page - 1)

    @Slot()
    def next(self) -> None:
        self._turn_to(self._page + 1)

    def _turn_to(self, page: int) -> None:
        document = self._document
        if document is not None and 1 <= page <= document.pages and page != self._page:
            self._page, self._code = page, ""
            self._want()

    @Slot(int)
    def setWidth(self, pixels: int) -> None:
        """How wide a page is at 100 %."""
        self._width = min(max(NARROWEST, pixels), WIDEST)
        if self._id:
            self._want()

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """One step larger (1) or smaller (-1)."""
        self._zoom = min(max(0, self._zoom + steps), len(ZOOMS) - 1)
        self._want()

    @Slot(str)
    def find(self, words: str) -> None:
        """Search; the first place from this page on is shown."""
        words = " ".join(words.split())[:LONGEST_WORDS]
        if words and words == self._words and not self._searching:
            self.nextMatch()
        elif words and self._is_pdf and not self._locked and not self._searching:
            self._words, self._found, self._match = words, [], 0
            self._searching = True
            self.changed.emit()
            self._do(self._find(words))

    async def _find(self, words: str) -> None:
        revision, document = self._revision, self._document
        found: list[Found] = []
        try:
            if document is not None:
                found = await self._worker.run(pdf.find, document.path, words)
        except KioskError:
            pass  # nothing found; that it cannot be read, the page says
        if revision != self._revision:
            return
        self._searching, self._found = False, found
        from_here = (n for n, each in enumerate(found, start=1) if each.page >= self._page - 1)
        self._show_match(next(from_here, 1))

    @Slot()
    def nextMatch(self) -> None:
        self._show_match(self._match % max(1, len(self._found)) + 1)

    @Slot()
    def previousMatch(self) -> None:
        self._show_match((self._match - 2) % max(1, len(self._found)) + 1)

    def _show_match(self, number: int) -> None:
        self._match = number if self._found else 0
        if self._found:
            self._turn_to(self._found[number - 1].page + 1)
        self.changed.emit()

    @Slot(str)
    def unlock(self, password: str) -> None:
        """Try a password. It goes to the work thread and is kept nowhere."""
        if password and self._locked and not self._unlocking:
            self._unlocking, self._code = True, ""
            self.changed.emit()
            self._do(self._unlock(password))

    async def _unlock(self, password: str) -> None:
        revision, code = self._revision, ""
        try:
            await self._tray.unlock(self._id, password)
        except KioskError as error:
            code = error.code
        if revision != self._revision:
            return
        self._unlocking, self._code = False, code
        self._want()

    @Slot()
    def print(self) -> None:
        """To the screen that prints, with this document."""
        if self._id:
            self.printWanted.emit(self._id)
