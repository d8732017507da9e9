"""The shell's windows on the one screen.

The base window stays mapped for ever; a session maps its own above it; warning and staff windows
are new windows above that. Hiding a window and showing it again does not raise it: never done.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config.terminal import Terminal
from kiosk.core.idle import Visit
from kiosk.core.session import Ending, Event, Phase
from kiosk.handover import Handover
from kiosk.link.messages import Begin, Language
from kiosk.qt import create, engine, ui_path
from kiosk.shell.covers import Cover, CoverView
from kiosk.shell.greeting import Greeter
from kiosk.shell.internet import Internet
from kiosk.shell.receipts import Receipts
from kiosk.shell.views import Screen, ShellView, StaffView
from kiosk.shell.wipe import WipeReport
from kiosk.translation import Translation

log = logging.getLogger(__name__)

FOCUS_WITHIN = 3.0
"""Seconds in which the compositor must give the uncovered base window the focus."""


class QtStage:
    """The real stage.

    Args:
        post: Posts an event to the lifecycle.
        begin: A patron begins.
        greeter: Says the greeting.
        receipts: Prints what the receipt says.
    """

    def __init__(
        self,
        terminal: Terminal,
        *,
        post: Callable[[Event], None],
        begin: Callable[[Begin], None],
        greeter: Greeter,
        receipts: Receipts,
    ) -> None:
        self._terminal = terminal
        self._post = post
        self._engine: QQmlEngine = engine()
        self._cover: QQuickWindow | None = None
        self._cover_view: CoverView | None = None
        self._staff: QQuickWindow | None = None
        self._staff_view: StaffView | None = None
        self._internet = Internet.UNKNOWN
        self.view = ShellView(
            terminal,
            begin=begin,
            receipt_read=lambda: post(Event.RECEIPT_READ),
            staff=self.staff,
            speak=Translation(self._engine).speak,
            greeter=greeter,
            receipts=receipts,
            parent=self._engine,
        )
        self._base, hands = self._window("ShellWindow", {"shell": self.view})
        self.view.changed.connect(hands.begin)  # another screen is mostly another person's

    def attract(self) -> None:
        self.view.show(Screen.ATTRACT)

    def starting(self) -> None:
        self.view.show(Screen.STARTING)

    def wiping(self, ending: Ending) -> None:
        self.view.show_wiping(ending)

    def receipt(self, ending: Ending, report: WipeReport, *, scanned: bool) -> None:
        self.view.show_receipt(ending, report, datetime.now(), scanned=scanned)

    def out_of_service(self, reasons: Sequence[str]) -> None:
        self.view.show_out_of_service(reasons)

    def cover(self, phase: Phase, visit: Visit) -> None:
        """Cover the session; away begins on the hidden cover, staff beside it has none yet."""
        self.uncover()
        covers = {Phase.WARNING: Cover.WARNING, Phase.HIDDEN: Cover.HIDDEN}
        if phase in covers:
            view = CoverView(covers[phase], visit, post=self._post, parent=self._engine)
            self._cover, hands = self._window("CoverWindow", {"cover": view})
            self._cover_view = view
            view.kindChanged.connect(hands.begin)  # a late tap must not choose on the next question

    def speak(self, language: Language) -> None:
        """Covers and the receipt are in the language that the patron chose in the session."""
        self.view.speak(language)

    def uncover(self) -> None:
        close(self._cover)
        if self._cover_view is not None:
            self._cover_view.forget()
            self._cover_view.deleteLater()  # after its window, which reads it
        self._cover = self._cover_view = None

    def staff(self) -> None:
        if self._staff is None:
            view = StaffView(self._internet, close=self.close_staff, parent=self._engine)
            self._staff, _ = self._window("StaffWindow", {"staff": view})
            self._staff_view = view

    def close_staff(self) -> None:
        close(self._staff)
        self._staff = self._staff_view = None

    def internet(self, found: Internet) -> None:
        """What staff reads of the Internet, at once where their window is open."""
        self._internet = found
        if self._staff_view is not None:
            self._staff_view.tell(found)

    async def formats(self) -> int | None:
        """Look at both clipboards; a Wayland client may only while a window of it has the focus."""
        loop = asyncio.get_running_loop()
        end = loop.time() + FOCUS_WITHIN
        while QGuiApplication.focusWindow() is None:
            if loop.time() > end:
                return None
            await asyncio.sleep(0.01)
        clipboard = QGuiApplication.clipboard()
        modes = [QClipboard.Mode.Clipboard]
        if clipboard.supportsSelection():
            modes.append(QClipboard.Mode.Selection)
        return sum(len(clipboard.mimeData(mode).formats()) for mode in modes)

    def _window(self, name: str, properties: dict[str, QObject]) -> tuple[QQuickWindow, Handover]:
        """A new window on top: other hands, as far as anybody knows."""
        window = create(self._engine, ui_path("shell", f"{name}.qml"), properties)
        assert isinstance(window, QQuickWindow)  # noqa: S101 - narrows the type; each file is one
        hands = Handover(window, whenever_on_top=True)
        window.showFullScreen()
        return window, hands


def close(window: QQuickWindow | None) -> None:
    """Close a window for good, if there is one."""
    if window is not None:
        window.close()
        window.deleteLater()
