"""A service's fiche: what one can do there, what to have at hand, how to get in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.handout import Handout, Mark, Part
from kiosk.session.offer import Offer, Sheet

NOTHING = Sheet(
    id="", name="", subtitle="", summary="", icon="", category="", url="", domain="", official=False
)


class ServiceView(QObject):
    """View-model of the fiche."""

    changed = Signal()
    siteWanted = Signal(str, str, str)  # service id, name, address
    staffWanted = Signal()
    printWanted = Signal(Handout)

    def __init__(self, offer: Offer, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._sheet = NOTHING

    def speak(self, offer: Offer) -> None:
        """Show the same in another language."""
        self._offer = offer
        self._sheet = offer.sheets.get(self._sheet.id, NOTHING)
        self.changed.emit()

    def show(self, service_id: str) -> bool:
        """Show a service; False if the catalogue has none of this id."""
        sheet = self._offer.sheets.get(service_id)
        if sheet is None:
            return False
        self._sheet = sheet
        self.changed.emit()
        return True

    def most_bytes(self, service_id: str) -> int | None:
        """Return what this service takes of a document; None where nobody knows."""
        sheet = self._offer.sheets.get(service_id)
        return round(sheet.upload_mb * 1_000_000) if sheet and sheet.upload_mb else None

    @Property(str, notify=changed)
    def id(self) -> str:
        return self._sheet.id

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._sheet.name

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._sheet.summary

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._sheet.icon

    @Property(str, notify=changed)
    def domain(self) -> str:
        return self._sheet.domain

    @Property(bool, notify=changed)
    def official(self) -> bool:
        return self._sheet.official

    @Property(int, notify=changed)
    def minutes(self) -> int:
        return self._sheet.minutes

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._sheet.phone

    @Property(str, notify=changed)
    def warn(self) -> str:
        return self._sheet.warn

    @Property(str, notify=changed)
    def needsPhone(self) -> str:
        return self._sheet.needs_phone

    @Property(list, notify=changed)
    def tasks(self) -> list[dict[str, str]]:
        return [
            {"id": task.id, "label": task.label, "note": task.note} for task in self._sheet.tasks
        ]

    @Property(list, notify=changed)
    def papers(self) -> list[dict[str, str]]:
        return list(self._sheet.papers)

    @Property(list, notify=changed)
    def access(self) -> list[dict[str, str]]:
        return list(self._sheet.access)

    @Property(dict, notify=changed)
    def category(self) -> dict[str, Any]:
        shelf = self._offer.shelf(self._sheet.category)
        return shelf.tile() if shelf is not None else {}

    @Slot(str)
    def openTask(self, task_id: str) -> None:
        """Open the site where this task is done."""
        for task in self._sheet.tasks:
            if task.id == task_id:
                self.siteWanted.emit(self._sheet.id, self._sheet.name, task.url)

    @Slot()
    def openSite(self) -> None:
        """Open the site at its beginning."""
        if self._sheet.id:
            self.siteWanted.emit(self._sheet.id, self._sheet.name, self._sheet.url)

    @Slot(str, str, str, str)
    def print(self, address: str, papers: str, access: str, phone: str) -> None:
        """« Imprimer »: what to bring, as a sheet of paper, under the headings that QML gives."""
        sheet = self._sheet
        if not sheet.id:
            return
        parts = (
            Part(address, ((sheet.domain, sheet.summary, sheet.warn),)),
            Part(papers, tuple((x["label"], x["note"]) for x in sheet.papers), Mark.BOX),
            Part(access, tuple((way["label"],) for way in sheet.access)),
            Part(phone, ((sheet.phone,),) if sheet.phone else ()),
        )
        self.printWanted.emit(Handout(sheet.name, parts))

    @Slot()
    def callStaff(self) -> None:
        self.staffWanted.emit()
