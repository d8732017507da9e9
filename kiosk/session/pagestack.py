"""The pages of a site as a model: a Repeater keeps each view while others come and go."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.session.page import Page, Side

PAGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PageStack(QAbstractListModel):
    """Pages, the newest on top; role `page` is the Page."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[Page] = []

    @property
    def pages(self) -> list[Page]:
        return list(self._pages)

    def of(self, side: Side) -> list[Page]:
        """Return the pages of one side, the newest last."""
        return [page for page in self._pages if page.side is side]

    def top_of(self, side: Side) -> Page | None:
        """Return the page of a side that lies over the others."""
        return next(reversed(self.of(side)), None)

    def push(self, page: Page) -> None:
        """Put a page on top; its view exists when this returns."""
        row = len(self._pages)
        self.beginInsertRows(NOWHERE, row, row)
        self._pages.append(page)
        self.endInsertRows()

    def remove(self, page: Page) -> None:
        """Take a page away, then its view. Never inside a signal of the view."""
        if page not in self._pages:
            return
        row = self._pages.index(page)
        self.beginRemoveRows(NOWHERE, row, row)
        self._pages.remove(page)
        self.endRemoveRows()
        page.deleteLater()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role == PAGE_ROLE and 0 <= index.row() < len(self._pages):
            return self._pages[index.row()]
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {PAGE_ROLE: QByteArray(b"page")}
