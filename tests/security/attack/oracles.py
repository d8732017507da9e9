"""What must hold after every row, whatever it tried."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.core.navigation import host_of
from kiosk.link.messages import Print
from tests.security.attack.hostile import PORTAL
from tests.security.attack.scene import PAGES, Scene
from tests.ui.session.pages import UNTRUSTED

OPENERS = ("xdg-open", "gio", "kde-open", "exo-open", "x-www-browser", "gnome-open")
SCHEMES = ("mailto", "tel", "magnet", "ssh", "smb", "ilot-inconnu", "web+ilot")
OURS = ("", "about:blank", "about:blank#blocked")  # the last: what Chromium makes of others
STRANGERS = ("Menu", "FileDialog", "FolderDialog", "FilePicker", "DirectoryPicker", "ColorDialog")
BEATS_WITHIN = 10.0


class Desktop(QObject):
    """Takes the place of the desktop: what Qt would hand on to another program is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@dataclass
class Witness:
    """Looks at what lies outside the session.

    Attributes:
        programs: A folder, first in PATH, of programs that only note their call.
        quiet: Folders in which nothing may be written.
    """

    programs: Path
    quiet: tuple[Path, ...]
    desktop: Desktop

    def fresh(self) -> None:
        """Forget what was seen."""
        self.desktop.opened.clear()
        (self.programs / "called").unlink(missing_ok=True)
        self._before = self._inventory()

    def _inventory(self) -> frozenset[str]:
        found = set()
        for folder in self.quiet:
            for where, folders, names in os.walk(folder):
                folders[:] = [n for n in folders if n not in (".git", "build", ".venv", ".pki")]
                found |= {os.path.join(where, name) for name in names}
        return frozenset(found)

    def seen(self) -> str:
        """What happened outside; empty if nothing did."""
        called = self.programs / "called"
        if called.exists():
            return f"a program was started: {called.read_text().split()}"
        if self.desktop.opened:
            return f"handed to the desktop: {self.desktop.opened[0]}"
        new = sorted(self._inventory() - self._before)
        return f"written outside the session: {new[0]}" if new else ""


@contextmanager
def witnessing(folder: Path) -> Iterator[Witness]:
    """Put false programs first in PATH, and stand where the desktop would."""
    programs = folder / "programs"
    programs.mkdir()
    for name in OPENERS:
        (programs / name).write_text(f'#!/bin/sh\necho {name} >>"{programs}/called"\n')
        (programs / name).chmod(0o755)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{programs}:{path}"
    desktop = Desktop()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, desktop, "open")
    home = Path(os.environ["HOME"])
    try:
        yield Witness(programs, (home, Path.cwd()), desktop)
    finally:
        os.environ["PATH"] = path
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


async def escaped(scene: Scene, witness: Witness) -> str:
    """What of the common rules does not hold; empty if all do."""
    said = next((word for word in scene.site.said if word.startswith("oui")), "")
    if said:
        return f"the page said « {said} »"
    return address(scene) or windows(scene) or paper(scene) or witness.seen() or await beats(scene)


def address(scene: Scene) -> str:
    """No page may stand at an address that the policy would not have opened."""
    for page in scene.room.site._pages.pages:
        url = page.url
        host, _ = host_of(url.removeprefix("blob:"))
        if (
            url not in OURS
            and host != UNTRUSTED
            and host != PORTAL
            and not host.endswith("." + PORTAL)
        ):
            return f"a page stands at {url[:80]}"
    return ""


def windows(scene: Scene) -> str:
    """One window, and in it no menu and no dialog of Qt's."""
    others = [w for w in QGuiApplication.topLevelWindows() if w is not scene.room.window]
    shown = [window.metaObject().className() for window in others if window.isVisible()]
    if shown:
        return f"another window: {shown[0]}"
    for item in scene.items():
        kind = item.metaObject().className()
        kind += inside(item) if item.objectName() == "page" else ""
        if item.isVisible() and any(word in kind for word in STRANGERS):
            return f"in the window: {kind}"
    return ""


def inside(page: QQuickItem) -> str:
    """Kinds of what is drawn over a page, as a finger's menu; QML says them, PySide cannot."""
    kinds = "Array.from(children).filter(child => child.visible).map(String).join()"
    return f", {QQmlExpression(qmlContext(page), page, kinds).evaluate()[0]}"


def paper(scene: Scene) -> str:
    """No sheet without a patron's tap."""
    if any(isinstance(message, Print) for message, _ in scene.shell.messages):
        return "a print was sent that nobody asked for"
    return "" if scene.room.view.pagesLeft == PAGES else "the free pages are not what they were"


async def beats(scene: Scene) -> str:
    """The watchdog's question is answered."""
    answered = asyncio.Event()
    scene.room._heartbeat.beat(answered.set)
    try:
        async with asyncio.timeout(BEATS_WITHIN):
            await answered.wait()
    except TimeoutError:
        return "the session's heartbeat has stopped"
    return ""
