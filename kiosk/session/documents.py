"""The screen of the tray: what is there, and what one can do with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core.errors import KioskError
from kiosk.link.messages import Language
from kiosk.session import paper
from kiosk.session.pictures import Pictures
from kiosk.session.site import SiteView
from kiosk.session.text import detail_of, title_of
from kiosk.session.tray import Document, Form, Tray
from kiosk.session.wires import Do
from kiosk.session.work import Worker

THUMBNAIL_HEIGHT = 240


class DocumentsView(QObject):
    """View-model of the documents screen.

    Args:
        folder: Of the tray: a tmpfs of its own.
        language: The patron's language now; titles of scans follow it.
        most_bytes: Size of the largest single document.
    """

    changed = Signal()
    countChanged = Signal()
    printWanted = Signal(str)  # document id
    readWanted = Signal(str)  # document id
    attached = Signal()
    toast = Signal(str)

    def __init__(
        self,
        folder: Path,
        *,
        do: Do,
        worker: Worker,
        pictures: Pictures,
        language: Callable[[], Language],
        most_bytes: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._do, self._worker, self._pictures = do, worker, pictures
        self._language = language
        self._chosen = ""
        self._picked: list[str] = []
        self._drawn: set[str] = set()
        self._site: SiteView | None = None
        self._lightening = self._turning = False
        self._gone_out: set[str] = set()  # printed, or given to a site
        self.tray = Tray(folder, worker, changed=self._tray_changed, most_bytes=most_bytes)

    def serve(self, site: SiteView) -> None:
        """Attach documents to the pages of this site."""
        self._site = site
        site.dialogChanged.connect(self._asked)
        site.changed.connect(self.changed)

    def _asked(self) -> None:
        """A page begins or ends to wait for documents."""
        self._picked.clear()
        self.changed.emit()

    def went_out(self, ids: Iterable[str]) -> None:
        """These were printed, or given to a site."""
        self._gone_out.update(ids)
        self.countChanged.emit()

    @property
    def kept_only(self) -> int:
        """How many documents are here and nowhere else, as far as this terminal knows."""
        return sum(1 for document in self.tray.documents if document.id not in self._gone_out)

    def refresh(self) -> None:
        """The language changed."""
        self.changed.emit()

    def choose_newest(self) -> None:
        """Choose what was added last."""
        documents = self.tray.documents
        if documents:
            self.choose(documents[0].id)

    def title_of(self, document: Document) -> str:
        """Return a document's title in the patron's language."""
        return title_of(document, self._language())

    def hand_out(self, document_id: str) -> str:
        """Return a path by which a page may read a document; empty if there is none."""
        document = self.tray.get(document_id)
        if document is None:
            return ""
        title = self.title_of(document)
        return str(self.tray.hand_out(document, title, wanted=self._wanted_by_site))

    def offered(self) -> list[dict[str, Any]]:
        """Return every document as QML shows it."""
        return [self._shown(document) for document in self.tray.documents]

    def _shown(self, document: Document) -> dict[str, Any]:
        picture = thumbnail(document)
        return {
            "id": document.id,
            "title": self.title_of(document),
            "detail": detail_of(document, self._language()),
            "origin": document.origin.value,
            "thumbnail": f"image://pages/{picture}" if picture in self._pictures else "",
        }

    def _tray_changed(self) -> None:
        documents = self.tray.documents
        if self.tray.get(self._chosen) is None:
            self._chosen = documents[0].id if documents else ""
        self._picked = [picked for picked in self._picked if self.tray.get(picked) is not None]
        for document in documents:
            # drawn again once its password is off, or it is turned
            drawn = f"{document.id}/{document.pages}/{document.turned}"
            if drawn not in self._drawn:
                self._drawn.add(drawn)
                self._do(self._draw(document))
        self.countChanged.emit()
        self.changed.emit()

    async def _draw(self, document: Document) -> None:
        try:
            image = await self._worker.run(
                paper.picture, document.path, document.kind, 0, height=THUMBNAIL_HEIGHT
            )
        except KioskError:
            return  # locked or odd: QML shows a sheet instead
        self._pictures.put(thumbnail(document), image)
        self.changed.emit()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(list, notify=changed)
    def items(self) -> list[dict[str, Any]]:
        return self.offered()

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chosen

    @Property(str, notify=changed)
    def chosenTitle(self) -> str:
        document = self.tray.get(self._chosen)
        return self.title_of(document) if document is not None else ""

    @Property(bool, notify=changed)
    def attachSeveral(self) -> bool:
        """Whether the page that waits takes several documents at once."""
        return self._several()

    @Property(list, notify=changed)
    def picked(self) -> list[str]:
        """Ids of those that go together, where several may."""
        return list(self._picked)

    @Property(bool, notify=changed)
    def attachPossible(self) -> bool:
        return not self._obstacle()

    @Property(str, notify=changed)
    def attachObstacle(self) -> str:
        """Why the chosen documents cannot be attached now; empty if they can."""
        return self._obstacle()

    def _obstacle(self) -> str:
        if self._site is None or not self._site.choosing_file:
            return "not-asked"
        chosen = [self.tray.get(document_id) for document_id in self._wanted()]
        if not chosen or None in chosen:
            return "none-chosen"
        documents = [one for one in chosen if one is not None]
        if not all(any(self._fits(form) for form in one.forms) for one in documents):
            return "wrong-kind"
        taken = all(any(map(self._wanted_by_site, one.forms)) for one in documents)
        return "" if taken else "too-heavy"

    def _fits(self, form: Form) -> bool:
        return self._site is not None and self._site.attaching.fits(form.kind)

    def _wanted_by_site(self, form: Form) -> bool:
        most = self._most()
        return self._fits(form) and (most is None or form.size <= most)

    def _most(self) -> int | None:
        return self._site.most_bytes if self._site is not None else None

    def _several(self) -> bool:
        return self._site is not None and self._site.choosing_file and self._site.attaching.several

    def _wanted(self) -> list[str]:
        """Ids of what « Joindre » means."""
        if self._several():
            return list(self._picked)
        return [self._chosen] if self._chosen else []

    @Property(str, notify=changed)
    def siteName(self) -> str:
        return str(self._site.name) if self._site is not None else ""

    @Slot(str)
    def choose(self, document_id: str) -> None:
        if self.tray.get(document_id) is None:
            return
        self._chosen = document_id
        if document_id in self._picked:
            self._picked.remove(document_id)
        elif self._several():
            self._picked.append(document_id)
        self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Open the chosen document."""
        if self._chosen:
            self.readWanted.emit(self._chosen)

    @Slot()
    def print(self) -> None:
        """Print the chosen document."""
        if self._chosen:
            self.printWanted.emit(self._chosen)

    @Slot()
    def attach(self) -> None:
        """Give what was chosen to the page that waits for it."""
        if self._site is not None and not self._obstacle():
            wanted = self._wanted()
            self._site.answer(True, " ".join(wanted))
            self.went_out(wanted)
            self.attached.emit()

    @Slot()
    def turn(self) -> None:
        """« Tourner »: every page of the chosen document, a quarter clockwise."""
        if self._chosen and not self._turning:
            self._turning = True
            self._do(self._turn(self._chosen))

    async def _turn(self, document_id: str) -> None:
        try:
            if self.tray.get(document_id) is not None:
                await self.tray.turn(document_id)
        except KioskError as error:
            self.toast.emit(error.code)
        finally:
            self._turning = False

    @Property(bool, notify=changed)
    def lightening(self) -> bool:
        return self._lightening

    @Slot()
    def lighten(self) -> None:
        """« Alléger »: what is too heavy for the site, as light as it takes."""
        most = self._most()
        if most is not None and not self._lightening:
            self._lightening = True
            self.changed.emit()
            self._do(self._lighten(self._wanted(), most))

    async def _lighten(self, ids: list[str], most: int) -> None:
        try:
            for document_id in ids:
                document = self.tray.get(document_id)
                if document is not None and not any(map(self._wanted_by_site, document.forms)):
                    await self.tray.lighten(document_id, most)
        except KioskError as error:
            self.toast.emit(error.code)
        finally:
            self._lightening = False
            self.changed.emit()

    @Slot(str)
    def remove(self, document_id: str) -> None:
        self._pictures.forget(f"thumb/{document_id}/")
        self.tray.remove(document_id)

    @Slot(str, str)
    def rename(self, document_id: str, title: str) -> None:
        self.tray.rename(document_id, title)


def thumbnail(document: Document) -> str:
    """Name of a document's small picture, as it is turned now."""
    return f"thumb/{document.id}/{document.turned}"
