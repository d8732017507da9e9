"""The watchdog's question, answered end to end: a page of our own in a renderer of its own.

A process that lives proves nothing: with Chromium's zygote killed the browser goes on and every
load fails. So each beat starts a fresh renderer, loads a page over a scheme that only this small
profile knows (no site can reach it) and waits until the page's script has run: about 25 ms.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

SCHEME = b"ilot"
ADDRESS = "ilot://session/alive"
PAGE = b"<!doctype html><title>?</title><script>document.title = 'alive'</script>"


def register_scheme() -> None:
    """Make the scheme known; before the application exists."""
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class _AlivePage(QWebEngineUrlSchemeHandler):
    """Serves the one page."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        body = QBuffer(job)
        body.setData(QByteArray(PAGE))
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(b"text/html"), body)


class Heartbeat(QObject):
    """Loads the page whenever asked; one at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = _AlivePage(self)
        self._profile = QWebEngineProfile(self)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._handler)
        self._page: QWebEnginePage | None = None

    def beat(self, alive: Callable[[], None]) -> None:
        """Call `alive` once the page has loaded and run; never, if it does not."""
        if self._page is not None:
            self._drop(self._page)  # still loading: this question replaces it
        page = self._page = QWebEnginePage(self._profile, self)

        def loaded(ok: bool) -> None:
            if page is self._page:
                if ok and page.title() == "alive":
                    alive()
                self._page = None
                self._drop(page)

        page.loadFinished.connect(loaded)
        page.load(QUrl(ADDRESS))

    def close(self) -> None:
        """Let the page die before its profile."""
        if self._page is not None:
            self._page.deleteLater()
            self._page = None

    def _drop(self, page: QWebEnginePage) -> None:
        QTimer.singleShot(0, page.deleteLater)  # never inside the page's own signal
