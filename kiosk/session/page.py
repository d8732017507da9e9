"""One web page: what its view asks, answered by the site it belongs to.

QML (SitePage.qml) makes the view, calls `page.attach(view)` when it is complete, and forwards each
of the view's signals to the slot of the same name. Nothing is stopped, closed or deleted inside a
view's signal: Chromium dies of that (SIGTRAP); `later` waits for the event loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any, Protocol, cast

from PySide6.QtCore import Q_ARG, SIGNAL, Property, QMetaObject, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QJSEngine, QJSValue, qmlEngine
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineContextMenuRequest,
    QWebEngineDesktopMediaRequest,
    QWebEngineFullScreenRequest,
    QWebEngineLoadingInfo,
    QWebEngineNavigationRequest,
    QWebEnginePermission,
    QWebEngineRegisterProtocolHandlerRequest,
)

from kiosk.core.navigation import Route, Verdict
from kiosk.session.dialogs import Asking, Question
from kiosk.session.loading import AUTHENTICATION, CERTIFICATE, error_code, status_of
from kiosk.session.profile import guard
from kiosk.session.requests import Request

PLAIN = Path(__file__).with_name("plainprint.js").read_text()
PRINT_WITHIN = 20.0
LONGEST_TEXT = 500
ALERT, CONFIRM, PROMPT, BEFORE_UNLOAD = range(4)  # QQuickWebEngineJavaScriptDialogRequest
DIALOGS = {
    ALERT: Asking.ALERT,
    CONFIRM: Asking.CONFIRM,
    PROMPT: Asking.PROMPT,
    BEFORE_UNLOAD: Asking.LEAVE_PAGE,
}
SLOW_MS = 8_000
"""After so long of waiting people look for what they did wrong: the site is said to be slow."""


def later(work: Callable[[], object]) -> None:
    """Do it when the event loop is next idle."""
    QTimer.singleShot(0, work)


class Side(Enum):
    """What a page belongs to: a service's site, or the mailbox beside it."""

    SITE = "site"
    MAIL = "mail"


class Site(Protocol):
    """What a page needs of the site that it belongs to."""

    def judge(self, page: Page, url: str, route: Route) -> Verdict: ...
    def turned_away(self, page: Page, url: str, verdict: Verdict) -> None: ...
    def open_window(self, page: Page, url: str) -> Page | None: ...
    def leave(self, page: Page) -> None: ...
    def ask(self, question: Question) -> None: ...
    def choose_file(self, page: Page, request: Request) -> None: ...
    def loaded(self, page: Page) -> None: ...
    def answered(self, page: Page, status: int) -> None: ...
    def late(self, page: Page) -> None: ...
    def renderer_died(self, page: Page) -> None: ...
    def print_page(self, page: Page) -> None: ...


class Page(QObject):
    """One page of the stack; the first is the service's, the others are its pop-ups.

    Args:
        number: Never used twice in a session.
        start: Loaded when the view is there; empty for a pop-up, which its opener fills.
    """

    changed = Signal()

    def __init__(self, number: int, *, site: Site, side: Side, start: str, parent: QObject) -> None:
        super().__init__(parent)
        self._number = number
        self._site = site
        self._side = side
        self._start = start
        self._view: QObject | None = None
        self._error = ""
        self._loading = bool(start)
        self._ever_loaded = False
        self._printing: asyncio.Future[bool] | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self._site.late(self))

    # ── the view ─────────────────────────────────────────────────────────────────────────────

    @Slot(QObject)
    def attach(self, view: QObject) -> None:
        """The view exists: guard it, then load the first address."""
        self._view = view
        engine = self._engine()
        if engine is None:
            raise RuntimeError("a view without an engine")
        guard(view, engine)
        QObject.connect(view, SIGNAL("titleChanged()"), self.changed.emit)
        QObject.connect(view, SIGNAL("loadProgressChanged()"), self.changed.emit)
        QObject.connect(view, SIGNAL("pdfPrintingFinished(QString,bool)"), self._printed)
        if self._start:
            self.load(self._start)

    def load(self, url: str) -> None:
        """Go to an address, if it may be: the browser asks nobody about what it is told itself."""
        verdict = self._site.judge(self, url, Route.TOP)
        if not verdict.allowed:
            self._site.turned_away(self, url, verdict)
        elif self._view is not None:
            self._view.setProperty("url", QUrl(url))

    def fill(self, request: QObject) -> None:
        """Be the window that another page's request wants. At once: the request is on the stack."""
        engine = self._engine()
        if engine is None or self._view is None:
            return
        QJSEngine.setObjectOwnership(request, QJSEngine.ObjectOwnership.CppOwnership)
        accept = cast(
            QJSValue,  # the stubs add an argument of C++
            engine.evaluate("(function (view, request) { view.acceptAsNewWindow(request) })"),
        )
        accept.call([engine.newQObject(self._view), engine.newQObject(request)])

    def reload(self) -> None:
        """Load again, also after an error."""
        self._error = ""
        self._call("reload")
        self.changed.emit()

    def stop(self) -> None:
        """Wait no longer for what has not come."""
        self._call("stop")

    def fail(self, code: str) -> None:
        """Stand there with a sentence of ours: the page is not for use."""
        self._error = code
        self.changed.emit()

    def go_back(self) -> bool:
        """Go back within the page's history; False if there is nothing to go back to."""
        if self._view is None or not self._view.property("canGoBack"):
            return False
        self._call("goBack")
        return True

    def zoom(self, factor: float) -> None:
        """Set the zoom, 1.0 is 100 %."""
        if self._view is not None:
            self._view.setProperty("zoomFactor", factor)

    async def print_to(self, path: Path, *, plain: bool = False) -> bool:
        """Write the page as PDF, A4; False if that fails or takes more than 20 s.

        Args:
            plain: Without pictures, menus and what else is not the text.
        """
        if self._view is None or self._printing is not None:
            return False
        self._printing = asyncio.get_running_loop().create_future()
        try:
            dressed = f"({PLAIN})({'true' if plain else 'false'})"
            arguments = (Q_ARG("QString", dressed), Q_ARG("QString", str(path)))
            QMetaObject.invokeMethod(self._view, "printDressed", *arguments)
            async with asyncio.timeout(PRINT_WITHIN):
                return await self._printing
        except TimeoutError:
            return False
        finally:
            self._printing = None

    def _printed(self, _path: str, success: bool) -> None:
        if self._printing is not None and not self._printing.done():
            self._printing.set_result(success)

    def _call(self, method: str) -> None:
        if self._view is not None:
            QMetaObject.invokeMethod(self._view, method)

    def _engine(self) -> QJSEngine | None:
        return qmlEngine(self._view) if self._view is not None else None

    def _request(self, request: QObject) -> Request | None:
        engine = self._engine()
        return Request(request, engine) if engine is not None else None

    # ── what the site shows of it ────────────────────────────────────────────────────────────

    @property
    def number(self) -> int:
        return self._number

    @property
    def side(self) -> Side:
        return self._side

    @Property(int, constant=True)
    def order(self) -> int:
        """The number, for QML: newer pages lie over older ones of their side."""
        return self._number

    @Property(str, constant=True)
    def lies(self) -> str:
        """The side, for QML."""
        return self._side.value

    @property
    def slow(self) -> bool:
        """Whether the page has been waited for too long."""
        return self._loading and not self._slow.isActive()

    @property
    def loading(self) -> bool:
        return self._loading

    @property
    def progress(self) -> int:
        """Percent that has loaded."""
        return int(self._view.property("loadProgress")) if self._view is not None else 0

    @property
    def title(self) -> str:
        return str(self._view.property("title") or "") if self._view is not None else ""

    @property
    def untitled(self) -> bool:
        """Whether it has no title of its own: Chromium shows a part of the address then."""
        return self.title in ("", self.url.partition("://")[2])

    @property
    def error(self) -> str:
        """Code of the last load's failure; empty if it went well."""
        return self._error

    @property
    def url(self) -> str:
        url = self._view.property("url") if self._view is not None else None
        return bytes(url.toEncoded().data()).decode() if isinstance(url, QUrl) else ""

    # ── the view's signals ───────────────────────────────────────────────────────────────────

    @Slot(QObject)
    def onNavigationRequested(self, request: QWebEngineNavigationRequest) -> None:
        url = bytes(request.url().toEncoded().data()).decode()
        route = Route.FRAME
        if request.isMainFrame():
            route = Route.TOP if self._start else Route.POPUP
        verdict = self._site.judge(self, url, route)
        if verdict.allowed:
            request.accept()
            return
        request.reject()
        if request.isMainFrame():
            later(lambda: self._site.turned_away(self, url, verdict))

    @Slot(QObject)
    def onNewWindowRequested(self, request: QObject) -> None:
        """A pop-up. Its request lives only during this call, so its page is made here and now."""
        url = request.property("requestedUrl")
        wanted = bytes(url.toEncoded().data()).decode() if isinstance(url, QUrl) else ""
        page = self._site.open_window(self, wanted or "about:blank")
        if page is not None:
            page.fill(request)

    @Slot("QVariant")
    def onLoadingChanged(self, info: QWebEngineLoadingInfo) -> None:
        status = QWebEngineLoadingInfo.LoadStatus
        self._loading = info.status() is status.LoadStartedStatus
        self._slow.stop()
        if info.status() is status.LoadStartedStatus:
            self._error = ""
            self._slow.start()
        elif info.status() is status.LoadSucceededStatus:
            self._ever_loaded = True
            self._site.loaded(self)
        elif info.status() is status.LoadFailedStatus:
            self._error = self._error or error_code(info)
            if not self._error:  # an error of the site's, with its own page
                self._ever_loaded = True
                self._site.loaded(self)
                self._site.answered(self, status_of(info))
        elif not self._ever_loaded and not self._start:
            # the pop-up was only a way to a download, or was refused: nothing is in it
            later(lambda: self._site.leave(self))
        self.changed.emit()

    @Slot("QVariant")
    def onCertificateError(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        if error.isMainFrame():
            self.fail(CERTIFICATE)

    @Slot(QObject)
    def onJavaScriptDialogRequested(self, dialog: QObject) -> None:
        request = self._request(dialog)
        if request is None:
            return
        kind = DIALOGS.get(request.number("type"), Asking.ALERT)

        def answer(yes: bool, text: str) -> None:
            if not yes:
                request.reject()
            elif kind is Asking.PROMPT:
                request.accept_text(text)
            else:
                request.accept()

        words = "" if kind is Asking.LEAVE_PAGE else request.text("message")[:LONGEST_TEXT]
        default = request.text("defaultText")[:LONGEST_TEXT]
        self._site.ask(Question(kind, self._number, answer, text=words, default=default))

    @Slot(QObject)
    def onFileDialogRequested(self, dialog: QObject) -> None:
        request = self._request(dialog)
        if request is not None:
            self._site.choose_file(self, request)

    @Slot(QObject)
    def onAuthenticationDialogRequested(self, dialog: QObject) -> None:
        """A site that asks by the browser's own dialog: nobody is let type a password there."""
        request = self._request(dialog)
        if request is None:
            return
        asks = dialog.property("url")
        request.reject()
        if isinstance(asks, QUrl) and asks.toEncoded().data() == self.url.encode():
            self.fail(AUTHENTICATION)

    @Slot(QObject)
    def onColorDialogRequested(self, dialog: QObject) -> None:
        request = self._request(dialog)
        if request is not None:
            request.reject()

    @Slot("QVariant")
    def onPermissionRequested(self, permission: QWebEnginePermission) -> None:
        permission.deny()

    @Slot(QObject)
    def onContextMenuRequested(self, request: QWebEngineContextMenuRequest) -> None:
        request.setAccepted(True)  # handled: no menu

    @Slot("QVariant")
    def onFullScreenRequested(self, request: QWebEngineFullScreenRequest) -> None:
        request.reject()  # a page must never draw over our bar

    @Slot("QVariant")
    def onRegisterProtocolHandlerRequested(
        self, request: QWebEngineRegisterProtocolHandlerRequest
    ) -> None:
        request.reject()

    @Slot("QVariant")
    def onDesktopMediaRequested(self, request: QWebEngineDesktopMediaRequest) -> None:
        request.cancel()

    @Slot(QObject)
    def onWebAuthUxRequested(self, request: Any) -> None:
        request.cancel()  # no key of a patron is at the terminal

    @Slot()
    def onWindowCloseRequested(self) -> None:
        later(lambda: self._site.leave(self))

    @Slot()
    def onRenderProcessTerminated(self) -> None:
        self._loading = False
        later(lambda: self._site.renderer_died(self))

    @Slot()
    def onPrintRequested(self) -> None:
        """`window.print()`, of the page or of a frame in it: the page is printed.

        Qt 6.11 has a frame's own `printToPdf`, which never answers.
        """
        later(lambda: self._site.print_page(self))
