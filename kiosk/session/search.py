"""The search field of « Tous les services »: what was typed, and what it finds at each key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.search import LONGEST_QUERY, SHORTEST, Hit
from kiosk.session.offer import Offer

MOST = 9
"""As many as there are digits to choose them by."""


class SearchView(QObject):
    """View-model of the search."""

    changed = Signal()
    serviceWanted = Signal(str)

    def __init__(self, offer: Offer, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._query = ""
        self._hits: list[Hit] = []
        self._begun = False

    def speak(self, offer: Offer) -> None:
        """Show the same in another language."""
        self._offer = offer
        self.changed.emit()

    def begin(self) -> None:
        """Somebody comes to search: the field has the keyboard, with nothing in it."""
        self._begun = True
        self._ask("")

    def clear(self) -> None:
        """Somebody comes to look around."""
        self._begun = False
        self._ask("")

    def _ask(self, query: str) -> None:
        self._query = query[:LONGEST_QUERY]
        self._hits = self._offer.index.search(query, most=MOST)
        self.changed.emit()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether the screen was opened to search."""
        return self._begun

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Whether enough was typed to find anything by."""
        return len(self._query.strip()) >= SHORTEST

    @Property(list, notify=changed)
    def results(self) -> list[dict[str, Any]]:
        """Tiles of what was found, best first; the second line is what was meant."""
        return [self._tile(hit) for hit in self._hits]

    def _tile(self, hit: Hit) -> dict[str, Any]:
        sheet = self._offer.sheets[hit.id]
        task = next((task.label for task in sheet.tasks if task.id == hit.task), "")
        return sheet.tile() | ({"subtitle": task} if task else {})

    @Slot(str)
    def search(self, query: str) -> None:
        """Another key was typed."""
        self._ask(query)

    @Slot(str)
    def open(self, service_id: str) -> None:
        self._begun = False  # whoever comes back sees what was found, not an open field
        self.serviceWanted.emit(service_id)
