"""The site that is open, the mailbox beside it, their pages and pop-ups, and what is seen of them.

Each navigation is judged by `NavigationPolicy` (kiosk/core/navigation.py); what can be *reached*
is the gate's business. Each side has at most four pages: one and its pop-ups.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.core.navigation import Decision, NavigationPolicy, Route, SiteKind, Verdict, host_of
from kiosk.session.attaching import Attaching
from kiosk.session.dialogs import Asking, Question, Questions
from kiosk.session.loading import WEBMAIL_REFUSED
from kiosk.session.mailbox import Mailbox, offered
from kiosk.session.page import Page, Side, later
from kiosk.session.pagestack import PageStack
from kiosk.session.requests import Request

MOST_PAGES = 4
SITE_FAULT = 500
"""HTTP statuses from here on are the server's own fault (RFC 9110 §15.6)."""
RENDERER_AGAIN_S = 60.0
"""A renderer that dies twice within a minute will die again (reliability: ChromeOS' rule)."""
ZOOMS = (100, 125, 150, 200)


class SiteView(QObject):
    """View-model of the site's screen.

    Args:
        profile: The session's only one.
        mailboxes: Those of the catalogue.
        hand_out: Document id → path that a page may read; empty if there is no such document.
    """

    changed = Signal()
    pageChanged = Signal()
    topChanged = Signal()  # another page is to be in view
    dialogChanged = Signal()
    left = Signal()  # « Revenir » from the mails, and there is no form to come back to
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
        mailboxes: Sequence[Mailbox] = (),
        hand_out: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._profile = profile
        self._mailboxes = tuple(mailboxes)
        self._pages = PageStack()
        self._pages.setParent(self)
        self._questions = Questions(self._another_question)
        self.attaching = Attaching(hand_out=hand_out, ask=self.ask, toast=self.toast.emit)
        self._last_number = 0
        self._service = self._name = self._blocked = ""
        self._most_bytes: int | None = None
        self._side = Side.SITE
        self._mailbox: Mailbox | None = None
        self._choosing_mailbox = False
        self._agreed: frozenset[str] = frozenset()
        self._zoom = 0
        self._died_at = -RENDERER_AGAIN_S

    # ── what the session asks ────────────────────────────────────────────────────────────────

    @property
    def is_open(self) -> bool:
        return self.top is not None

    @property
    def service(self) -> str:
        """Id of the service whose site is open; empty if none is."""
        return self._service

    @property
    def top(self) -> Page | None:
        """The page in view."""
        return self._pages.top_of(self._side)

    @property
    def choosing_file(self) -> bool:
        """Whether a page waits for a document."""
        question = self._questions.current
        return question is not None and question.kind is Asking.CHOOSE_FILE

    @property
    def blocked(self) -> str:
        """The host that was refused last; empty if it was none."""
        return self._blocked

    @property
    def most_bytes(self) -> int | None:
        """What the page in view takes of a document; None where nobody knows, as of a mailbox."""
        return self._most_bytes if self._side is Side.SITE else None

    def open(self, service: str, name: str, url: str, *, most_bytes: int | None = None) -> bool:
        """Open a service's site in a fresh page; False if its own address is refused.

        The mailbox stays as it is: the code that came by mail may be for this site too.
        """
        verdict = self._policy.verdict(url, service=service)
        if not verdict.allowed:
            self._refuse(verdict)
            return False
        self._close(Side.SITE)
        self._service, self._name, self._blocked, self._zoom = service, name, "", 0
        self._most_bytes = most_bytes
        self._choosing_mailbox = False
        self._side = Side.SITE
        self._push(url)
        return True

    def close(self) -> None:
        """Let all pages go. Never inside a page's signal."""
        for side in Side:
            self._close(side)
        self._service = self._name = ""
        self._most_bytes = None
        self._mailbox = None
        self._side = Side.SITE
        self._tell()

    def go_back(self) -> bool:
        """One step back; False if the patron stands at the site's beginning."""
        if self._choosing_mailbox:
            self.backToSite()
        elif len(self._pages.of(self._side)) > 1:
            self.closePopup()
        elif self.top is None or not self.top.go_back():
            if self._side is Side.SITE:
                return False
            self.backToSite()
        return True

    def _close(self, side: Side) -> None:
        for page in reversed(self._pages.of(side)):
            self._questions.forget(page.number)
            self._pages.remove(page)

    def _push(self, url: str) -> Page:
        self._last_number += 1
        page = Page(self._last_number, site=self, side=self._side, start=url, parent=self)
        page.changed.connect(self.pageChanged)
        self._pages.push(page)
        self._tell()
        return page

    def _tell(self) -> None:
        self.changed.emit()
        self.topChanged.emit()
        self.pageChanged.emit()

    # ── what a page asks (page.Site) ─────────────────────────────────────────────────────────

    def judge(self, page: Page, url: str, route: Route) -> Verdict:
        # a link in a mail leads nowhere that a service's link may lead
        service = self._service if page.side is Side.SITE else ""
        return self._policy.verdict(url, route=route, service=service, agreed=self._agreed)

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

    def open_window(self, page: Page, url: str) -> Page | None:
        verdict = self.judge(page, url, Route.POPUP)
        if verdict.decision is Decision.REFUSE:
            later(lambda: self._refuse(verdict))
            return None
        if page.side is not self._side:
            return None  # nobody sees the page that asks
        if len(self._pages.of(self._side)) >= MOST_PAGES:
            self.toast.emit("too-many-pages")
            return None
        return self._push("")

    def leave(self, page: Page) -> None:
        if page in self._pages.of(page.side)[1:]:  # below a side's first page lies nothing
            self._questions.forget(page.number)
            self._pages.remove(page)
            self._tell()

    def ask(self, question: Question) -> None:
        self._questions.ask(question)

    def choose_file(self, page: Page, request: Request) -> None:
        self.attaching.asked(page.number, request)

    def loaded(self, page: Page) -> None:
        self._questions.loaded(page.number)
        page.zoom(ZOOMS[self._zoom] / 100)
        self._look_whether_refused(page)
        self.documentLoaded.emit()
        self.changed.emit()

    def answered(self, page: Page, status: int) -> None:
        if status >= SITE_FAULT and page.untitled:
            page.fail("site-fault")  # an error without a page would be a white sheet
        self._look_whether_refused(page, status=status)

    def late(self, page: Page) -> None:
        if page is self.top:
            self.toast.emit("site-slow")
        self.pageChanged.emit()

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
        if page is self.top:
            self.printWanted.emit()

    def _look_whether_refused(self, page: Page, *, status: int = 0) -> None:
        mailbox = self._mailbox if page.side is Side.MAIL else None
        if mailbox is not None and mailbox.refuses(page.url, status=status):
            page.fail(WEBMAIL_REFUSED)

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

    @Property(int, notify=topChanged)
    def topNumber(self) -> int:
        return self.top.number if self.top is not None else -1

    @Property(str, notify=topChanged)
    def side(self) -> str:
        return self._side.value

    @Property(str, notify=changed)
    def name(self) -> str:
        """Of the service, or of the mailbox while that is in view."""
        mailbox = self._mailbox if self._side is Side.MAIL else None
        return mailbox.name if mailbox is not None else self._name

    @Property(str, notify=changed)
    def serviceName(self) -> str:
        return self._name

    @Property(list, notify=changed)
    def mailboxes(self) -> list[dict[str, str]]:
        return [{"id": box.id, "name": box.name} for box in offered(self._mailboxes, self._service)]

    @Property(bool, notify=changed)
    def choosingMailbox(self) -> bool:
        return self._choosing_mailbox

    @Property(str, notify=pageChanged)
    def domain(self) -> str:
        return self._host().removeprefix("www.")

    @Property(str, notify=pageChanged)
    def kind(self) -> str:
        host = self._host()
        return (self._policy.kind(host) if host else SiteKind.AUTRE).value

    @Property(bool, notify=pageChanged)
    def loading(self) -> bool:
        return self.top is not None and self.top.loading

    @Property(bool, notify=pageChanged)
    def slow(self) -> bool:
        return self.top is not None and self.top.slow

    @Property(int, notify=pageChanged)
    def progress(self) -> int:
        return self.top.progress if self.top is not None else 0

    @Property(str, notify=pageChanged)
    def pageTitle(self) -> str:
        return self.top.title if self.top is not None else ""

    @Property(str, notify=pageChanged)
    def errorCode(self) -> str:
        return self.top.error if self.top is not None else ""

    @Property(int, notify=changed)
    def popups(self) -> int:
        return max(0, len(self._pages.of(self._side)) - 1)

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
        return host_of(self.top.url)[0] if self.top is not None else ""

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot()
    def reload(self) -> None:
        """« Recharger », also « Réessayer » after an error."""
        if self.top is not None:
            self.top.reload()

    @Slot()
    def stop(self) -> None:
        """« Arrêter »: what has come stays."""
        if self.top is not None:
            self.top.stop()

    @Slot()
    def printPage(self) -> None:
        """« Imprimer cette page »."""
        self.printWanted.emit()

    @Slot()
    def closePopup(self) -> None:
        """« Revenir » from a pop-up."""
        page = self.top
        if page is not None:
            later(lambda: self.leave(page))

    @Slot()
    def openMail(self) -> None:
        """« Mes mails »: the mailbox as it was left, or which one it is."""
        if self._pages.of(Side.MAIL):
            self._side = Side.MAIL
        else:
            self._choosing_mailbox = True
        self._tell()

    @Slot()
    def otherMail(self) -> None:
        """« Choisir une autre messagerie »."""
        self._choosing_mailbox = True
        self._tell()

    @Slot(str)
    def chooseMailbox(self, mailbox_id: str) -> None:
        """Open a mailbox; the form stays as it is, out of sight."""
        mailbox = next((box for box in self._mailboxes if box.id == mailbox_id), None)
        if mailbox is None:
            return
        self._choosing_mailbox = False
        verdict = self._policy.verdict(mailbox.url)
        if not verdict.allowed:
            self._refuse(verdict)
            return
        self._close(Side.MAIL)
        self._mailbox, self._side = mailbox, Side.MAIL
        self._push(mailbox.url)

    @Slot()
    def backToSite(self) -> None:
        """« Revenir » from the mails to the form, as it was left."""
        self._choosing_mailbox = False
        self._side = Side.SITE
        self._tell()
        if not self._pages.of(Side.SITE):
            self.left.emit()

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """One step larger (1) or smaller (-1); 0 is 100 %."""
        self._zoom = 0 if steps == 0 else min(max(0, self._zoom + steps), len(ZOOMS) - 1)
        for page in self._pages.pages:
            page.zoom(ZOOMS[self._zoom] / 100)
        self.changed.emit()

    @Slot(bool, str)
    def answer(self, yes: bool, text: str) -> None:
        """Answer the dialog; for « choose-file » the text is the documents' ids."""
        self._questions.answer(yes, text)
