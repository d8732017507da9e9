"""The root of what QML sees: which screen is shown, the bar, the dock, the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.handout import Handout, handout_pdf
from kiosk.link.messages import (
    Condition,
    Count,
    Counted,
    End,
    Extend,
    Hide,
    Language,
    ScreenName,
    Shown,
    Speaks,
)
from kiosk.session.leaving import LeavingView
from kiosk.session.offer import Sheet
from kiosk.session.paper import Kind
from kiosk.session.parts import Parts
from kiosk.session.wires import Say
from kiosk.translation import choices


class SessionView(QObject):
    """View-model of the window.

    Args:
        parts: What QML reaches through this one.
        instead_of: The official service that a refused host resembles.
        site_name: The post office.
        languages: Those that the place offers.
        speak: Called with the language whenever it changes.
    """

    screenChanged = Signal()
    languageChanged = Signal()
    conditionChanged = Signal()
    documentCountChanged = Signal()
    toast = Signal(str)

    def __init__(
        self,
        *,
        say: Say,
        parts: Parts,
        instead_of: Callable[[str], Sheet | None],
        site_name: str,
        languages: tuple[Language, ...],
        speak: Callable[[Language], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._parts = parts
        self._home, self._category, self._service = parts.home, parts.category, parts.service
        self._situations, self._site = parts.situations, parts.site
        self._printing, self._scanning = parts.printing, parts.scanning
        self._documents, self._reader = parts.documents, parts.reader
        self._helping, self._speech = parts.helping, parts.speech
        self._instead_of = instead_of
        self._site_name, self._languages, self._speak = site_name, languages, speak
        self._leaving = LeavingView(
            printing=parts.printing,
            scanning=parts.scanning,
            site=parts.site,
            documents=parts.documents,
            end=self.end,
            stay=self.back,
            parent=self,
        )
        self._screen = ScreenName.HOME
        self._before: list[ScreenName] = []
        self._begun = False
        self._unreported = True
        self._language = Language.FRENCH
        self._condition = Condition()
        self._follow()

    def _follow(self) -> None:
        """Where the parts lead to."""
        self._home.serviceWanted.connect(self._show_service)
        self._home.categoryWanted.connect(lambda: self._go(ScreenName.CATEGORY))
        self._category.serviceWanted.connect(self._show_service)
        self._service.siteWanted.connect(self._open_site)
        self._service.staffWanted.connect(self.staffCall)
        self._situations.serviceWanted.connect(self._show_service)
        self._situations.staffWanted.connect(self.staffCall)
        self._situations.questionWanted.connect(lambda: self._go(ScreenName.QUESTION))
        self._situations.outcomeWanted.connect(lambda: self._go(ScreenName.OUTCOME))
        for paper in (self._situations, self._service, self._helping):
            paper.printWanted.connect(self._print_handout)
        self._site.refused.connect(self._refused)
        self._site.left.connect(self._step_back)
        self._site.printWanted.connect(self._print_site)
        self._documents.printWanted.connect(self._print_document)
        self._documents.readWanted.connect(self._read)
        self._reader.printWanted.connect(self._print_document)
        self._documents.attached.connect(lambda: self._go(ScreenName.SITE))
        self._documents.countChanged.connect(self.documentCountChanged)
        self._printing.printed.connect(self._printed)
        self._scanning.kept.connect(self._scan_kept)
        for part in (self._site, self._printing, self._scanning, self._documents):
            part.toast.connect(self.toast)

    # ── what the room asks ───────────────────────────────────────────────────────────────────

    @property
    def shown(self) -> ScreenName:
        """The screen."""
        return self._screen

    def begin(self, language: Language) -> None:
        """A patron is here."""
        self._begun = True
        self._set_language(language)

    def set_condition(self, condition: Condition) -> None:
        """News of devices, pages and time."""
        self._condition = condition
        self._printing.set_condition(condition)
        self._helping.set_condition(condition)
        self.conditionChanged.emit()

    def show_download(self, document_id: str) -> None:
        """Choose what the site gave, and open it unless the patron has gone elsewhere meanwhile."""
        if self._site.dialog:
            return  # a page waits for an answer, perhaps for documents that are being picked
        self._documents.choose_newest()
        document = self._documents.tray.get(document_id)
        on_site = self._screen is ScreenName.SITE
        if on_site and document is not None and document.kind is Kind.PDF:
            self._read(document_id)

    # ── screens ──────────────────────────────────────────────────────────────────────────────

    def _go(self, screen: ScreenName) -> None:
        if screen is self._screen:
            return
        if screen in self._before:  # the way back never goes round in a circle
            del self._before[self._before.index(screen) :]
        else:
            self._before.append(self._screen)
        self._set_screen(screen)

    def _set_screen(self, screen: ScreenName) -> None:
        self._speech.stop()
        self._screen = screen
        self._unreported = True
        self.screenChanged.emit()

    def _show_service(self, service_id: str) -> None:
        if self._service.show(service_id):
            self._go(ScreenName.SERVICE)

    def _open_site(self, service_id: str, name: str, url: str) -> None:
        most_bytes = self._service.most_bytes(service_id)
        if self._site.open(service_id, name, url, most_bytes=most_bytes):
            self._say(Count(what=Counted.SERVICE_OPENED))
            self._go(ScreenName.SITE)

    def _refused(self) -> None:
        self._say(Count(what=Counted.SITE_REFUSED))
        self._go(ScreenName.BLOCKED)

    def _print_site(self) -> None:
        if self._screen is ScreenName.PRINT:
            return  # a page may ask a hundred times: one question is enough
        self._printing.chooseSite()
        self._go(ScreenName.PRINT)

    def _print_document(self, document_id: str) -> None:
        self._printing.choose(document_id)
        self._go(ScreenName.PRINT)

    def _printed(self) -> None:
        self._documents.went_out([self._printing.document])

    def _print_handout(self, handout: Handout) -> None:
        self._printing.choose_made(handout.title, handout_pdf(handout))
        self._go(ScreenName.PRINT)

    def _read(self, document_id: str) -> None:
        if self._reader.open(document_id):
            self._go(ScreenName.READER)

    def _scan_kept(self) -> None:
        self._say(Count(what=Counted.DOCUMENT_SCANNED))
        self._documents.choose_newest()
        self._go(ScreenName.DOCUMENTS)

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen.value

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        return self._screen is not ScreenName.HOME

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language.value

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, Any]]:
        return choices(self._languages)

    @Property(int, notify=conditionChanged)
    def minutesLeft(self) -> int:
        minutes = self._condition.minutes_left
        return -1 if minutes is None else minutes

    @Property(str, constant=True)
    def siteName(self) -> str:
        return self._site_name

    @Property(dict, notify=conditionChanged)
    def printer(self) -> dict[str, Any]:
        printer = self._condition.printer
        return {
            "code": printer.code,
            "note": printer.note,
            "color": printer.color,
            "twoSided": printer.two_sided,
        }

    @Property(dict, notify=conditionChanged)
    def scanner(self) -> dict[str, Any]:
        scanner = self._condition.scanner
        return {
            "code": scanner.code,
            "feeder": scanner.feeder,
            "twoSided": scanner.feeder and scanner.two_sided,
        }

    @Property(int, notify=conditionChanged)
    def pagesLeft(self) -> int:
        return self._condition.pages_left

    @Property(int, notify=conditionChanged)
    def pagesAllowed(self) -> int:
        return self._condition.pages_allowed

    @Property(int, notify=documentCountChanged)
    def documentCount(self) -> int:
        return len(self._documents.tray)

    @Property(dict, notify=screenChanged)
    def instead(self) -> dict[str, str]:
        """The official service to offer in place of the refused site: `{id, name}`, or nothing."""
        sheet = self._instead_of(self._site.blocked)
        return {"id": sheet.id, "name": sheet.name} if sheet is not None else {}

    homeModel = Property(QObject, lambda self: self._parts.home, constant=True)
    category = Property(QObject, lambda self: self._parts.category, constant=True)
    service = Property(QObject, lambda self: self._parts.service, constant=True)
    situations = Property(QObject, lambda self: self._parts.situations, constant=True)
    site = Property(QObject, lambda self: self._parts.site, constant=True)
    printing = Property(QObject, lambda self: self._parts.printing, constant=True)
    scanning = Property(QObject, lambda self: self._parts.scanning, constant=True)
    documents = Property(QObject, lambda self: self._parts.documents, constant=True)
    reader = Property(QObject, lambda self: self._parts.reader, constant=True)
    helping = Property(QObject, lambda self: self._parts.helping, constant=True)
    speech = Property(QObject, lambda self: self._parts.speech, constant=True)
    comfort = Property(QObject, lambda self: self._parts.comfort, constant=True)
    keyboard = Property(QObject, lambda self: self._parts.keyboard, constant=True)
    keys = Property(QObject, lambda self: self._parts.keys, constant=True)
    ear = Property(QObject, lambda self: self._parts.ear, constant=True)

    @Property(QObject, constant=True)
    def leaving(self) -> LeavingView:
        return self._leaving

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot()
    def home(self) -> None:
        """« Accueil »: an open site stays open behind it."""
        self._before.clear()
        if self._screen is not ScreenName.HOME:
            self._set_screen(ScreenName.HOME)

    @Slot()
    def back(self) -> None:
        """« Revenir »: one page of the site, or one screen."""
        if self._screen is ScreenName.SITE and self._site.go_back():
            return
        if self._screen is ScreenName.CATEGORY and self._category.go_back():
            return
        if self._screen in (ScreenName.QUESTION, ScreenName.OUTCOME):
            taken_back = self._situations.go_back()
            if taken_back and self._screen is ScreenName.QUESTION:
                return
        if self._before[-1:] == [ScreenName.READER] and not self._reader.is_open:
            self._before.pop()  # its document was removed
        self._step_back()

    def _step_back(self) -> None:
        """To the screen before this one."""
        if self._before:
            self._set_screen(self._before.pop())
        else:
            self.home()

    @Slot()
    def openInstead(self) -> None:
        """« Ouvrir le site officiel »."""
        sheet = self._instead_of(self._site.blocked)
        if sheet is not None:
            self._show_service(sheet.id)

    @Slot(str)
    def open(self, key: str) -> None:
        """A key of the dock, or a tool's tile."""
        match key:
            case "home":
                self.home()
            case "hide":
                self._speech.stop()
                self._say(Hide())
            case "scan" | "photocopy":
                self._scanning.open(copying=key == "photocopy")
                self._go(ScreenName(key))
            case "print":
                self._printing.open()
                self._go(ScreenName.PRINT)
            case "site" if self._site.is_open:
                self._go(ScreenName.SITE)
            case "mail":
                self._site.openMail()
                self._go(ScreenName.SITE)
            case "category":
                self._category.show("")
                self._go(ScreenName.CATEGORY)
            case "search":
                self._category.begin_search()
                self._go(ScreenName.CATEGORY)
            case (
                "documents"
                | "help"
                | "places"
                | "wifi"
                | "words"
                | "keys"
                | "finder"
                | "leave"
                | "situations"
            ):
                self._go(ScreenName(key))

    @Slot()
    def end(self) -> None:
        """The confirmed end: the shell kills this process."""
        self._say(End())

    @Slot()
    def extend(self) -> None:
        """« 15 minutes de plus »."""
        self._say(Extend())

    @Slot()
    def staffCall(self) -> None:
        """« Appeler quelqu’un »."""
        self._helping.call()

    @Slot(str)
    def painted(self, screen: str) -> None:
        """A screen is on the glass: told once for each change."""
        if self._begun and self._unreported and screen == self._screen.value:
            self._unreported = False
            self._say(Shown(screen=self._screen))

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        if code in [language.value for language in self._languages]:
            self._set_language(Language(code))
            self._say(Speaks(language=self._language))

    def _set_language(self, language: Language) -> None:
        self._language = language
        self._speak(language)
        self._documents.refresh()
        self.languageChanged.emit()
