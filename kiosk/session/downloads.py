"""What a site hands over: by its first bytes a PDF or image for the tray, or refused."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.core.errors import KioskError
from kiosk.session.page import later
from kiosk.session.tray import NotTaken, Origin, Tray
from kiosk.session.work import WorkOverdue

AT_ONCE = 3
STALLED_MS = 60_000

State = QWebEngineDownloadRequest.DownloadState


class Downloads(QObject):
    """Takes every download of the profile.

    Args:
        folder: A tmpfs of its own.
        do: Runs a coroutine in the session's task group.
        most_bytes: Where a download is cut off.
    """

    kept = Signal(str)  # document id
    refused = Signal(str)  # code

    def __init__(
        self,
        profile: QQuickWebEngineProfile,
        tray: Tray,
        folder: Path,
        *,
        do: Callable[[Coroutine[object, object, None]], None],
        most_bytes: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._folder = folder / "arriving"
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._do = do
        self._most_bytes = most_bytes
        self._running: dict[int, tuple[QWebEngineDownloadRequest, QTimer]] = {}
        self._last = 0
        profile.downloadRequested.connect(self._requested)

    @property
    def running(self) -> int:
        return len(self._running)

    def _requested(self, download: QWebEngineDownloadRequest) -> None:
        if download.isSavePageDownload() or len(self._running) >= AT_ONCE:
            self.refused.emit("download-refused")
            return  # not accepted: Chromium drops it
        if download.totalBytes() > self._most_bytes:
            self.refused.emit("document-too-big")
            return
        self._last += 1
        number = self._last
        title = download.suggestedFileName()
        download.setDownloadDirectory(str(self._folder))
        download.setDownloadFileName(f"{number}.part")  # never the site's name on our file system
        stalled = QTimer(self)
        stalled.setSingleShot(True)
        stalled.setInterval(STALLED_MS)
        stalled.timeout.connect(lambda: self._cut(number, "download-stalled"))
        self._running[number] = (download, stalled)
        download.receivedBytesChanged.connect(lambda: self._moved(number))
        download.stateChanged.connect(lambda state: self._changed(number, title, state))
        stalled.start()
        download.accept()

    def _moved(self, number: int) -> None:
        if number in self._running:
            download, stalled = self._running[number]
            stalled.start()
            if download.receivedBytes() > self._most_bytes:
                later(lambda: self._cut(number, "document-too-big"))

    def _changed(self, number: int, title: str, state: State) -> None:
        if number not in self._running or state in (
            State.DownloadRequested,
            State.DownloadInProgress,
        ):
            return
        _, stalled = self._running.pop(number)
        stalled.deleteLater()
        path = self._folder / f"{number}.part"
        if state is State.DownloadCompleted:
            self._do(self._keep(path, title))
        else:
            path.unlink(missing_ok=True)
            self.refused.emit("download-failed")

    def _cut(self, number: int, code: str) -> None:
        if number in self._running:
            download, stalled = self._running.pop(number)
            stalled.deleteLater()
            download.cancel()
            (self._folder / f"{number}.part").unlink(missing_ok=True)
            self.refused.emit(code)

    async def _keep(self, path: Path, title: str) -> None:
        try:
            document = await self._tray.add_file(path, title=title, origin=Origin.SITE)
        except (NotTaken, WorkOverdue) as error:
            self.refused.emit(error.code)
        except OSError:
            self.refused.emit("documents-full")
        except KioskError as error:
            self.refused.emit(error.code)
        else:
            self.kept.emit(document.id)
