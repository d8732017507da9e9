"""Watches one page load in the box, and notes what the content team must know of it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineLoadingInfo,
    QWebEngineNavigationRequest,
    qWebEngineChromiumVersion,
    qWebEngineVersion,
)

from kiosk.content.sighting import FEW_LETTERS, Certificate, Seen
from kiosk.session.loading import AUTHENTICATION, CERTIFICATE, error_code, status_of

LOOKS_MS = 500
QUIET = 2.5
"""Seconds after the last load or redirect: a start page's scripts take so long to draw it."""
FILLS_WITHIN = 12.0
"""Seconds from the end of a load in which an empty page may still fill itself."""
DIED = "renderer-died"

FACTS = """(() => {
  const part = url => { try { const u = new URL(url);
    return u.host + "/" + u.pathname.split("/")[1] } catch { return "" } };
  const fetched = performance.getEntriesByType("resource").map(one => one.name)
    .concat([...document.querySelectorAll("iframe[src]")].map(one => one.src));
  const data = navigator.userAgentData;
  return JSON.stringify({
    fetched: [...new Set(fetched.map(part))].filter(one => one).sort(),
    text: (document.body?.innerText ?? "").slice(0, 4000),
    agent: navigator.userAgent,
    brands: (data?.brands ?? []).map(one => one.brand + " " + one.version),
  })
})()"""
"""Asked in a world of its own: the page's scripts neither see nor change it."""


class Looker(QObject):
    """One look.

    Args:
        seconds: After which what was seen is told, finished or not.

    Attributes:
        tell: Called once, with what was seen.
    """

    wanted = Signal(str)

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tell: Callable[[Seen], None] = lambda _seen: None
        self._urls: list[str] = []
        self._certificates: list[Certificate] = []
        self._status, self._error = 0, ""
        self._loads = False
        self._changed = time.monotonic()
        self._end = self._changed + seconds
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOKS_MS)

    # ── what the view says ───────────────────────────────────────────────────────────────────

    @Slot(QObject)
    def navigated(self, request: QWebEngineNavigationRequest) -> None:
        """Go along everywhere: where a patron would be stopped is judged afterwards."""
        if request.isMainFrame():
            self._urls.append(bytes(request.url().toEncoded().data()).decode())
            self._changed = time.monotonic()
        request.accept()

    @Slot("QVariant")
    def loading(self, info: QWebEngineLoadingInfo) -> None:
        status = QWebEngineLoadingInfo.LoadStatus
        self._changed = time.monotonic()
        self._loads = info.status() is status.LoadStartedStatus
        if self._loads:
            self._status, self._error = 0, ""
        elif info.status() is status.LoadFailedStatus:
            self._status, self._error = status_of(info), self._error or error_code(info)

    @Slot("QVariant")
    def certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        problem = error.type().name
        self._certificates.append(Certificate(host=error.url().host(), problem=problem))
        if error.isMainFrame():
            self._error = CERTIFICATE

    @Slot()
    def secret(self) -> None:
        """The site asks by the browser's own dialog, which patrons do not get."""
        self._error = AUTHENTICATION

    @Slot()
    def died(self) -> None:
        self._error, self._loads = DIED, False

    # ── the look ─────────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        now = time.monotonic()
        if now > self._end:
            self._tell({}, finished=False)
        elif self._error and not self._loads:
            self._tell({}, finished=True)
        elif not self._loads and now - self._changed > QUIET:
            self.wanted.emit(FACTS)

    @Slot(str)
    def looked(self, facts: str) -> None:
        """The page's facts; wait on while it shows nothing and may still do."""
        seen: dict[str, Any] = json.loads(facts or "{}")
        letters = len(str(seen.get("text", "")).strip())
        if letters >= FEW_LETTERS or time.monotonic() - self._changed > FILLS_WITHIN:
            self._tell(seen, finished=True)

    def _tell(self, facts: dict[str, Any], *, finished: bool) -> None:
        self._timer.stop()
        tell, self.tell = self.tell, lambda _seen: None
        version = str(qWebEngineVersion())
        chromium, _, _ = str(qWebEngineChromiumVersion()).partition(".")
        tell(
            Seen(
                urls=tuple(self._urls),
                status=self._status,
                error=self._error,
                certificates=tuple(self._certificates),
                fetched=tuple(facts.get("fetched", ())),
                text=str(facts.get("text", "")),
                engine=f"QtWebEngine {version}, Chromium {chromium}",
                agent=str(facts.get("agent", "")),
                brands=tuple(facts.get("brands", ())),
                finished=finished,
            )
        )
