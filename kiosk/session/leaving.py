"""Ending: what to take along, only of what was used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.session.documents import DocumentsView
from kiosk.session.printing import PrintView
from kiosk.session.scanning import ScanView
from kiosk.session.site import SiteView


class LeavingView(QObject):
    """View-model of « J’ai fini »."""

    changed = Signal()

    def __init__(
        self,
        *,
        printing: PrintView,
        scanning: ScanView,
        site: SiteView,
        documents: DocumentsView,
        end: Callable[[], None],
        stay: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._printing, self._scanning, self._site = printing, scanning, site
        self._documents = documents
        self._end, self._stay = end, stay
        self._printed = False
        printing.printed.connect(self._sheets_came)
        printing.changed.connect(self.changed)
        scanning.changed.connect(self.changed)
        site.topChanged.connect(self.changed)
        site.changed.connect(self.changed)
        documents.countChanged.connect(self.changed)

    def _sheets_came(self) -> None:
        self._printed = True
        self.changed.emit()

    @Property(list, notify=changed)
    def used(self) -> list[str]:
        glass = ["glass"] if self._scanning.glass_used else []
        sheets = ["sheets"] if self._printed else []
        return glass + sheets

    @Property(int, notify=changed)
    def waitingPrints(self) -> int:
        return 1 if self._printing.running else 0

    @Property(int, notify=changed)
    def keptOnly(self) -> int:
        """Documents that were neither printed nor given to a site."""
        return self._documents.kept_only

    @Property(bool, notify=changed)
    def siteOpen(self) -> bool:
        return self._site.is_open

    @Slot()
    def end(self) -> None:
        """« Oui, j’ai fini »: every page and document goes."""
        self._end()

    @Slot()
    def stay(self) -> None:
        """« Non, je continue »."""
        self._stay()
