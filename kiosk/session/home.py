"""Home and the categories: at most nine choices in view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.session.offer import Offer
from kiosk.session.search import SearchView

FEATURED = 5


class HomeView(QObject):
    """View-model of home.

    Args:
        category: Shown when a category's tile is touched.
    """

    changed = Signal()
    serviceWanted = Signal(str)
    categoryWanted = Signal()

    def __init__(
        self, offer: Offer, *, category: CategoryView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._offer = offer
        self._category = category

    def speak(self, offer: Offer) -> None:
        """Show the same in another language."""
        self._offer = offer
        self.changed.emit()

    @Property(list, notify=changed)
    def featured(self) -> list[dict[str, str]]:
        known = [self._offer.sheets[id] for id in self._offer.featured if id in self._offer.sheets]
        return [sheet.tile() for sheet in known[:FEATURED]]

    @Property(list, notify=changed)
    def categories(self) -> list[dict[str, str]]:
        return [shelf.tile() for shelf in self._offer.shelves]

    @Property(str, constant=True)
    def wifiName(self) -> str:
        return self._offer.wifi_name

    @Slot(str)
    def openService(self, service_id: str) -> None:
        self.serviceWanted.emit(service_id)

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
        """One category, or all of them with an empty id."""
        self._category.show(category_id)
        self.categoryWanted.emit()


class CategoryView(QObject):
    """View-model of « Tous les services »: the categories, or one category's services."""

    changed = Signal()
    serviceWanted = Signal(str)

    def __init__(self, offer: Offer, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._current = ""
        self._came_from_all = False
        self._search = SearchView(offer, parent=self)
        self._search.serviceWanted.connect(self.serviceWanted)

    def speak(self, offer: Offer) -> None:
        """Show the same in another language."""
        self._offer = offer
        self._search.speak(offer)
        self.changed.emit()

    def show(self, category_id: str) -> None:
        """Show one category, or all with an empty id."""
        self._current = category_id if self._offer.shelf(category_id) is not None else ""
        self._came_from_all = False
        self._search.clear()
        self.changed.emit()

    def begin_search(self) -> None:
        """Show all, with the keyboard in the search field."""
        self.show("")
        self._search.begin()

    def go_back(self) -> bool:
        """From a category back to all of them; False if that is not where the patron came from."""
        if self._current and self._came_from_all:
            self.show("")
            return True
        return False

    @Property(QObject, constant=True)
    def search(self) -> SearchView:
        return self._search

    @Property(dict, notify=changed)
    def current(self) -> dict[str, str]:
        shelf = self._offer.shelf(self._current)
        return shelf.tile() if shelf is not None else {}

    @Property(list, notify=changed)
    def categories(self) -> list[dict[str, str]]:
        return [shelf.tile() for shelf in self._offer.shelves]

    @Property(list, notify=changed)
    def services(self) -> list[dict[str, Any]]:
        return self._offer.on(self._current)

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
        from_all = not self._current
        self.show(category_id)
        self._came_from_all = from_all

    @Slot(str)
    def openService(self, service_id: str) -> None:
        self.serviceWanted.emit(service_id)
