"""Printing: what preparing.py has made ready → sealed → the shell → paper."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.link.channel import sealed_memfd
from kiosk.link.messages import (
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
from kiosk.session.paper import Printable
from kiosk.session.pictures import Pictures
from kiosk.session.preparing import Preparing
from kiosk.session.printwish import PrintWish
from kiosk.session.site import SiteView
from kiosk.session.tray import Document
from kiosk.session.wires import Do, Say, references
from kiosk.session.work import Worker

ANSWER_WITHIN_MS = 30_000
PREPARING = "preparing"
RUNNING = frozenset({PREPARING, PrintStage.ACCEPTED, PrintStage.PRINTING, PrintStage.WAITING})


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
        self._say, self._site = say, site
        self._offered, self._find = offered, find
        self._references = references()
        self._reference = 0
        self._ahead = Preparing(
            do=do,
            worker=worker,
            site=site,
            pictures=pictures,
            folder=folder,
            title_of=title_of,
            wish=wish,
            parent=self,
        )
        self._ahead.begun.connect(lambda: self._set(PREPARING))
        self._ahead.ended.connect(lambda code: self._set("failed" if code else "", code))
        self._ahead.changed.connect(self.changed)
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
        return self._ahead.document

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
        self._ahead.take_ready(title, printable)
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
        self._ahead.forget()
        self._out = 0
        self._stage = self._code = ""
        self._wish.begin()
        self._silence.stop()

    @Slot(str)
    def choose(self, document_id: str) -> None:
        """Take a document from the tray."""
        document = self._find(document_id)
        if document is not None and not self.running:
            self._begin()
            self._ahead.take(document)

    @Slot()
    def chooseSite(self) -> None:
        """Take the page that the site shows."""
        if self._site.is_open and not self.running:
            self._begin()
            self._ahead.take_site()

    def choose_made(self, title: str, data: bytes) -> None:
        """Take a PDF that the session has made itself."""
        if not self.running:
            self._begin()
            self._ahead.take_made(title, data)

    def _other_page(self) -> None:
        """« Sans images ni menus », or with them: the page is written anew."""
        if self._site.is_open and not self.running:
            self._ahead.take_site()

    def _other_sheets(self) -> None:
        """Other pages, or another size."""
        if not self.running:
            self._ahead.lay_out_anew()

    def _wished(self) -> None:
        self.changed.emit()
        if not self._stage:
            self._ahead.draw()  # in the other colour

    # ── printing ─────────────────────────────────────────────────────────────────────────────

    @Slot()
    def start(self) -> None:
        """« Imprimer »."""
        chosen = self._ahead.chosen
        laid = chosen.sheets if chosen is not None else None
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
        if self._reference and self.running and self._ahead.chosen is not None:
            self._say(CancelPrint(reference=self._reference))
            return  # the shell says when it is cancelled
        self._begin()
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """« Imprimer autre chose », or another try after a failure."""
        if self.running:
            return
        if self._stage == PrintStage.FAILED and self._ahead.chosen is not None:
            self._set("")
        else:
            self._begin()
            self.changed.emit()

    @Slot()
    def previous(self) -> None:
        self._ahead.turn(-1, pages=self._pages())

    @Slot()
    def next(self) -> None:
        self._ahead.turn(1, pages=self._pages())

    @Slot(str)
    def misprinted(self, what: str) -> None:
        """Something is wrong with the paper that came; the shell gives the pages back, once."""
        if self._may_tell_misprint():
            self._misprint_told = True
            self._say(Misprint(reference=self._reference, what=Misprinted(what)))
            self.changed.emit()

    def _set(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()

    def _may_tell_misprint(self) -> bool:
        return self._stage == PrintStage.DONE and not self._misprint_told

    def _pages(self) -> int:
        return len(self._wish.pages) if self._ahead.chosen is not None else 0

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        return self._ahead.chosen is None and not self._stage

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, Any]]:
        return self._offered()

    @Property(bool, notify=changed)
    def sitePossible(self) -> bool:
        return self._site.is_open

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._ahead.chosen.title if self._ahead.chosen is not None else ""

    @Property(int, notify=changed)
    def pages(self) -> int:
        """Pages that come out, once."""
        return self._pages()

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._ahead.page

    @Property(str, notify=changed)
    def preview(self) -> str:
        return f"image://pages/{self._ahead.picture}" if self._ahead.picture else ""

    @Property(QObject, constant=True)
    def wish(self) -> PrintWish:
        return self._wish

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the sheets are laid out."""
        return self._ahead.chosen is not None and self._ahead.chosen.sheets is not None

    @Property(int, notify=changed)
    def pageOut(self) -> int:
        """The page that comes out now, of all that are printed; 0 if the printer does not tell."""
        return self._out

    @Property(int, notify=changed)
    def pagesToCome(self) -> int:
        """Pages of all copies."""
        return self._wish.printed if self._ahead.chosen is not None else 0

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
