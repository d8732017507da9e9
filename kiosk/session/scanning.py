"""Scanning and photocopying: pages grow on the screen, then are kept, or printed at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.link.messages import Copying, PaperAt, ScanColor, Scanned, ScanPage, TwoSided
from kiosk.session import paper
from kiosk.session.bothsides import on_one_sheet
from kiosk.session.onescan import RESOLUTION, OneScan
from kiosk.session.pagework import ScannedPage
from kiosk.session.pictures import Pictures
from kiosk.session.printing import PrintView
from kiosk.session.scannedpages import ScannedPages
from kiosk.session.tray import Tray
from kiosk.session.wires import Do, Say
from kiosk.session.work import Worker

MOST_COPIES = 20


class ScanView(QObject):
    """View-model of the scan screen and, with `copying`, of the photocopy screen.

    Args:
        most_bytes: What the page in view takes of a document; None where nobody knows.
    """

    changed = Signal()
    previewChanged = Signal()
    kept = Signal()
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
        most_bytes: Callable[[], int | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._do, self._worker = do, worker
        self._tray, self._printing = tray, printing
        self._scan = OneScan(say=say, do=do, worker=worker, pictures=pictures, parent=self)
        self._scan.moved.connect(self.changed)
        self._scan.previewed.connect(self.previewChanged)
        self._scan.ended.connect(self._ended)
        self._pages = ScannedPages(
            do=do,
            worker=worker,
            pictures=pictures,
            resolution=RESOLUTION,
            most_bytes=most_bytes,
            parent=self,
        )
        self._stage, self._code = "ready", ""
        self._color, self._sides = ScanColor.COLOR, TwoSided.ONE
        self._copying = False
        self._copies = 1
        self._redoing = self._turning_over = False
        self._card = False
        self._front: ScannedPage | None = None  # of a card whose other side is still to come
        self.glass_used = False

    def open(self, *, copying: bool) -> None:
        """Show the screen; a scan that runs goes on, pages that wait to be kept stay."""
        self._pages.refresh()
        if self._stage in ("ready", "failed", "turn") or copying != self._copying:
            self._scan.cancel()
            self._pages.clear()
            self._copying = copying
            self._copies = 1
            self._card, self._front = False, None
            self._set("ready")

    # ── news from the shell ──────────────────────────────────────────────────────────────────

    def page_arrives(self, page: ScanPage, descriptor: int) -> None:
        """The page's file is there; its rows follow. Owns the descriptor."""
        self._scan.page_arrives(page, descriptor)

    def heard(self, news: Scanned) -> None:
        """How the scan goes."""
        self._scan.heard(news)

    def _ended(self, code: str) -> None:
        """Pages that came count, whatever went wrong after them."""
        came = self._scan.came
        if came and self._scan.place is PaperAt.GLASS:
            self.glass_used = True
        if not came:
            self._set("look" if len(self._pages) else "failed", code)
        elif not self._copying:
            if self._redoing:
                self._pages.replace_current(came[0])
            elif self._turning_over:
                self._pages.add_backs(came)
            else:
                self._pages.add(came)
            self._set("look", code)
        elif self._card and self._front is None:
            self._front = came[0]
            self._set("turn")
        else:
            self._set("reading")
            self._do(self._print(came))

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot()
    def start(self) -> None:
        """« Lancer »: all that lies in the feeder, or the page on the glass."""
        if self._stage not in ("scanning", "reading"):
            self._pages.clear()
            self._begin(PaperAt.GLASS if self._card else PaperAt.ANYWHERE)

    @Slot()
    def addPage(self) -> None:
        """« Ajouter une page »."""
        if self._stage == "look" and not self._pages.full:
            self._begin(PaperAt.ANYWHERE)

    @Slot()
    def addBacks(self) -> None:
        """« Ajouter l’autre côté »: the same heap, turned over in a feeder that reads one side."""
        if self._stage == "look" and not self._pages.full:
            self._begin(PaperAt.ANYWHERE)
            self._turning_over = True

    @Slot()
    def redo(self) -> None:
        """« Recommencer la page »: from the glass, where one page can be laid anew."""
        if self._stage == "look":
            self._begin(PaperAt.GLASS)
            self._redoing = True

    @Slot()
    def copy(self) -> None:
        """« Copier »: scan, then print at once."""
        self._copying = True
        self.start()

    @Slot()
    def keep(self) -> None:
        """« Garder »: the pages become one document of the tray."""
        if self._stage == "look":
            self._set("reading")
            self._do(self._keep())

    @Slot()
    def cancel(self) -> None:
        """« Arrêter », or « Annuler »: pages that were there before stay."""
        stays = self._stage == "scanning" and len(self._pages) > 0
        self._scan.cancel()
        self._front = None
        if not stays:
            self._pages.clear()
        self._set("look" if stays else "ready")

    @Slot(str)
    def setColor(self, color: str) -> None:
        self._color = ScanColor(color)
        self.changed.emit()

    @Slot(str)
    def setSides(self, sides: str) -> None:
        """Which sides of the paper in the feeder are read; of a photocopy, also printed."""
        self._sides = TwoSided(sides)
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

    def _begin(self, place: PaperAt) -> None:
        self._redoing = self._turning_over = False
        self._set("scanning")
        self._scan.begin(place, color=self._color, sides=self._sides)

    async def _keep(self) -> None:
        try:
            await self._tray.add_scan(await self._pages.pdf(), picture=await self._pages.picture())
        except KioskError as error:
            self._set("look", error.code)
            self.toast.emit(error.code)
            return
        self._pages.clear()
        self._scan.forget()
        self._set("ready")
        self.toast.emit("document-kept")
        self.kept.emit()

    async def _print(self, came: list[ScannedPage]) -> None:
        front, self._front = self._front, None
        raw = [page.raw for page in came]
        try:
            if front is not None:
                raw = raw[:1]
                pdf = await self._worker.run(on_one_sheet, front.raw, raw[0], resolution=RESOLUTION)
            else:
                pdf = await self._worker.run(paper.scanned_pdf, raw, resolution=RESOLUTION)
        except KioskError as error:
            self._set("failed", error.code)
            return
        self._scan.forget()
        self._set("ready")
        color = Copying.COLOR if self._color is ScanColor.COLOR else Copying.MONOCHROME
        self._printing.print_now(
            "",
            paper.Printable(pdf, len(raw)),
            copies=self._copies,
            color=color,
            sides=self._sides,
        )

    def _set(self, stage: str, code: str = "") -> None:
        self._stage, self._code = stage, code
        self.changed.emit()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(str, notify=changed)
    def stage(self) -> str:
        """« ready », « scanning », « reading » (a moment), « look », « turn » or « failed »."""
        return self._stage

    @Property(float, notify=changed)
    def fraction(self) -> float:
        return self._scan.fraction

    @Property(str, notify=previewChanged)
    def preview(self) -> str:
        return f"image://scan/{self._scan.preview}" if self._scan.preview else ""

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._code

    @Property(int, notify=changed)
    def arrived(self) -> int:
        """Pages of this scan that have come."""
        return len(self._scan.came)

    @Property(QObject, constant=True)
    def pages(self) -> ScannedPages:
        return self._pages

    @Property(bool, notify=changed)
    def fed(self) -> bool:
        """Whether the last paper went through the feeder: nothing lies on the glass."""
        return self._scan.place is PaperAt.FEEDER

    @Property(str, notify=changed)
    def color(self) -> str:
        return self._color.value

    @Property(str, notify=changed)
    def sides(self) -> str:
        return self._sides.value

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
