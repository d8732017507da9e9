"""The site that is open: its pages and pop-ups, and what may be seen of it.

Each navigation is judged by `NavigationPolicy` (kiosk/core/navigation.py); what can be *reached*
is the gate's business. At most four pages: one and its pop-ups.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.core.navigation import Decision, NavigationPolicy, Route, SiteKind, Verdict, host_of
from kiosk.session.dialogs import Asking, Question, Questions
from kiosk.session.page import Page, later
from kiosk.session.pagestack import PageStack
from kiosk.session.requests import Request

MOST_PAGES = 4
CHOSE_JUST_NOW_S = 1.0
"""A second tap on « Choose » waits in the page until the first is answered, and would undo it."""
RENDERER_AGAIN_S = 60.0
"""A renderer that dies twice within a minute will die again (reliability: ChromeOS' rule)."""
ZOOMS = (100, 125, 150, 200)


class SiteView(QObject):
    """View-model of the site's screen.

    Args:
        profile: The session's only one.
        hand_out: Document id → path that a page may read; empty if there is no such document.
    """

    changed = Signal()
    pageChanged = Signal()
    dialogChanged = Signal()
    refused = Signal()  # the screen « Ce site n’est pas ouvert ici »
    printWanted = Signal()  # the page's own « Imprimer », or ours
    documentLoaded = Signal()
    hopeless = Signal()  # the renderer keeps dying
    toast = Signal(str)

    def __init__(
        self,
        policy: NavigationPolicy,
        profile: QQuickWebEngineProfile,
        *,
        hand_out: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._profile = profile
        self._hand_out = hand_out
        self._pages = PageStack()
        self._pages.setParent(self)
        self._questions = Questions(self._another_question)
        self._last_number = 0
        self._service = self._name = self._blocked = ""
        self._agreed: frozenset[str] = frozenset()
        self._zoom = 0
        self._chose_at = -CHOSE_JUST_NOW_S
        self._chosen_path = ""
        self._died_at = -RENDERER_AGAIN_S

    # ── what the session asks ────────────────────────────────────────────────────────────────

    @property
    def is_open(self) -> bool:
        return self._pages.top is not None

    @property
    def service(self) -> str:
        """Id of the service whose site is open; empty if none is."""
        return self._service

    @property
    def top(self) -> Page | None:
        return self._pages.top

    @property
    def choosing_file(self) -> bool:
        """Whether a page waits for a document."""
        question = self._questions.current
        return question is not None and question.kind is Asking.CHOOSE_FILE

    def open(self, service: str, name: str, url: str) -> bool:
        """Open a service's site in a fresh page; False if its own address is refused."""
        verdict = self._policy.verdict(url, service=service)
        if not verdict.allowed:
            self._refuse(verdict)
            return False
        self.close()
        self._service, self._name, self._blocked, self._zoom = service, name, "", 0
        self._push(url)
        return True

    def close(self) -> None:
        """Let all pages go. Never inside a page's signal."""
        for page in self._pages.pages:
            self._questions.forget(page.number)
        self._pages.clear()
        self._service = self._name = ""
        self.changed.emit()

    def go_back(self) -> bool:
        """One step back within the site; False if the patron stands at its beginning."""
        if len(self._pages.pages) > 1:
            self.closePopup()
            return True
        return self._pages.top is not None and self._pages.top.go_back()

    def _push(self, url: str) -> Page:
        self._last_number += 1
        page = Page(self._last_number, site=self, start=url, parent=self)
        page.changed.connect(self.pageChanged)
        self._pages.push(page)
        self.changed.emit()
        self.pageChanged.emit()
        return page

    # ── what a page asks (page.Site) ─────────────────────────────────────────────────────────

    def judge(self, url: str, route: Route) -> Verdict:
        return self._policy.verdict(url, route=route, service=self._service, agreed=self._agreed)

    def turned_away(self, page: Page, url: str, verdict: Verdict) -> None:
        """A navigation of a whole page was not allowed: say so, or ask."""
        if verdict.decision is Decision.ASK_LEAVE:

            def answer(yes: bool, _text: str) -> None:
                if yes:
                    self._agreed |= {verdict.host}
                    page.load(url)

            self.ask(Question(Asking.LEAVE_SITE, page.number, answer, text=verdict.host))
            return
        self._refuse(verdict)

    def open_window(self, url: str) -> Page | None:
        verdict = self.judge(url, Route.POPUP)
        if verdict.decision is Decision.REFUSE:
            later(lambda: self._refuse(verdict))
            return None
        if len(self._pages.pages) >= MOST_PAGES:
            self.toast.emit("too-many-pages")
            return None
        return self._push("")

    def leave(self, page: Page) -> None:
        if page in self._pages.pages[1:]:  # the service's own page stays: nothing lies below it
            self._questions.forget(page.number)
            self._pages.remove(page)
            self.changed.emit()
            self.pageChanged.emit()

    def ask(self, question: Question) -> None:
        self._questions.ask(question)

    def choose_file(self, page: Page, request: Request) -> None:
        if time.monotonic() - self._chose_at < CHOSE_JUST_NOW_S:
            give(request, self._chosen_path)
            return

        def answer(yes: bool, document: str) -> None:
            path = self._hand_out(document) if yes else ""
            self._chose_at, self._chosen_path = time.monotonic(), path
            give(request, path)
            if path:
                self.toast.emit("document-attached")

        self.ask(Question(Asking.CHOOSE_FILE, page.number, answer))

    def loaded(self, page: Page) -> None:
        self._questions.loaded(page.number)
        page.zoom(ZOOMS[self._zoom] / 100)
        self.documentLoaded.emit()
        self.changed.emit()

    def renderer_died(self, page: Page) -> None:
        now = time.monotonic()
        if now - self._died_at < RENDERER_AGAIN_S:
            self.hopeless.emit()
            return
        self._died_at = now
        self._questions.forget(page.number)
        self.toast.emit("page-restarted")
        page.reload()

    def print_page(self, page: Page) -> None:
        if page is self._pages.top:
            self.printWanted.emit()

    def _refuse(self, verdict: Verdict) -> None:
        self._blocked = verdict.host
        self.changed.emit()
        self.refused.emit()

    def _another_question(self) -> None:
        self.dialogChanged.emit()

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(QObject, constant=True)
    def profile(self) -> QQuickWebEngineProfile:
        return self._profile

    @Property(QObject, constant=True)
    def pages(self) -> PageStack:
        return self._pages

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=pageChanged)
    def domain(self) -> str:
        return self._host().removeprefix("www.")

    @Property(str, notify=pageChanged)
    def kind(self) -> str:
        host = self._host()
        return (self._policy.kind(host) if host else SiteKind.AUTRE).value

    @Property(bool, notify=pageChanged)
    def loading(self) -> bool:
        return self._pages.top is not None and self._pages.top.loading

    @Property(int, notify=pageChanged)
    def progress(self) -> int:
        return self._pages.top.progress if self._pages.top is not None else 0

    @Property(str, notify=pageChanged)
    def pageTitle(self) -> str:
        return self._pages.top.title if self._pages.top is not None else ""

    @Property(str, notify=pageChanged)
    def errorCode(self) -> str:
        return self._pages.top.error if self._pages.top is not None else ""

    @Property(int, notify=changed)
    def popups(self) -> int:
        return max(0, len(self._pages.pages) - 1)

    @Property(str, notify=changed)
    def blockedHost(self) -> str:
        return self._blocked

    @Property(int, notify=changed)
    def zoomPercent(self) -> int:
        return ZOOMS[self._zoom]

    @Property(dict, notify=dialogChanged)
    def dialog(self) -> dict[str, str]:
        question = self._questions.current
        if question is None:
            return {}
        return {"kind": question.kind.value, "text": question.text, "default": question.default}

    def _host(self) -> str:
        page = self._pages.top
        return host_of(page.url)[0] if page is not None else ""

    @Slot()
    def reload(self) -> None:
        """« Recharger », also « Réessayer » after an error."""
        if self._pages.top is not None:
            self._pages.top.reload()

    @Slot()
    def printPage(self) -> None:
        """« Imprimer cette page »."""
        self.printWanted.emit()

    @Slot()
    def closePopup(self) -> None:
        """« Revenir » from a pop-up."""
        page = self._pages.top
        if page is not None:
            later(lambda: self.leave(page))

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """One step larger (1) or smaller (-1); 0 is 100 %."""
        self._zoom = 0 if steps == 0 else min(max(0, self._zoom + steps), len(ZOOMS) - 1)
        for page in self._pages.pages:
            page.zoom(ZOOMS[self._zoom] / 100)
        self.changed.emit()

    @Slot(bool, str)
    def answer(self, yes: bool, text: str) -> None:
        """Answer the dialog; for « choose-file » the text is the document's id."""
        self._questions.answer(yes, text)


def give(request: Request, path: str) -> None:
    """Answer a file chooser; an empty path is a « no »."""
    if path:
        request.accept_files([path])
    else:
        request.reject()
