"""A session in which one attack happens: the true window, real Chromium, a fake shell."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import FakeShell, by_hand, room_with_shell, until  # isort: skip

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.navigation import Policy
from kiosk.link.messages import Begin, Condition, End, Language, Ready
from kiosk.session.room import Room
from tests.security.attack.hostile import PORTAL, Hostile

ANSWERS_WITHIN = 1.0
PAGES = 20
TRAP = f"https://{PORTAL}/piege"


@dataclass
class Scene:
    """One session and what happens in it.

    Attributes:
        files: The session's own folder; no attack may write outside of it.
        toasts: Codes that were said to the patron.
        hopeless: Whether the session gave itself up.
    """

    room: Room
    shell: FakeShell
    site: Hostile
    files: Path
    toasts: list[str] = field(default_factory=list)
    hopeless: list[bool] = field(default_factory=list)

    # ── the patron's hands ───────────────────────────────────────────────────────────────────

    async def visit(self, url: str = TRAP, *, starts: bool = True) -> None:
        """Open an address as the service's own, and wait until its page runs."""
        self.room.view._open_site("portail", "Portail", url)
        await until(lambda: self.room.site.top is not None)
        if starts:
            await until(lambda: self.site.heard("parti"))
            await until(lambda: self.room.site.top is None or not self.room.site.top.loading)

    async def type_address(self, url: str) -> None:
        """Open an address as a service's own: the one way to an address that no page asks for."""
        self.room.view._open_site("portail", "Portail", url)
        await asyncio.sleep(0.4)

    async def tap(self) -> None:
        """Tap in the middle of the page, with a real gesture's rights."""
        await self._listening()
        await self.clicks(self.middle())
        await asyncio.sleep(0.1)

    async def clicks(
        self, spot: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton
    ) -> None:
        """Click somewhere in the window."""
        none = Qt.KeyboardModifier.NoModifier
        await by_hand(lambda: QTest.mouseClick(self.room.window, button, none, spot))

    async def press(self, name: str) -> None:
        """Tap one of our own buttons."""
        await self._listening()
        item = self.item(name)
        assert item is not None, f"no « {name} »"
        spot = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        await self.clicks(spot)

    async def _listening(self) -> None:
        await until(lambda: not self.room.hands.deaf)
        await asyncio.sleep(0.35)  # a new screen ignores taps for 300 ms

    def middle(self) -> QPoint:
        page = self.page()
        return page.mapToScene(QPointF(page.width() / 2, page.height() / 2)).toPoint()

    def page(self) -> QQuickItem:
        """The view of the newest page."""
        pages = [item for item in self.items() if item.objectName() == "page"]
        assert pages, "no page is open"
        return pages[-1]

    # ── our own screens ──────────────────────────────────────────────────────────────────────

    def items(self) -> Iterator[QQuickItem]:
        """All items of the window. Not into pages: PySide cannot wrap what lies below them."""
        waiting = [self.room.window.contentItem()]
        while waiting:
            item = waiting.pop()
            yield item
            if item.objectName() != "page":
                waiting += item.childItems()

    def item(self, name: str) -> QQuickItem | None:
        return next((i for i in self.items() if i.objectName() == name and i.isVisible()), None)

    async def ends(self) -> str:
        """« J’ai fini », twice: empty if the shell heard it in time, else what failed."""
        self.room.view.open("leave")
        start = time.monotonic()
        await by_hand(self.room.window.grabWindow)
        self.room.view.end()
        while not any(isinstance(message, End) for message, _ in self.shell.messages):
            if time.monotonic() - start > ANSWERS_WITHIN:
                return f"« J’ai fini » was not heard within {ANSWERS_WITHIN} s"
            await asyncio.sleep(0.02)
        took = time.monotonic() - start
        return "" if took <= ANSWERS_WITHIN else f"« J’ai fini » took {took:.1f} s"


@asynccontextmanager
async def acting(
    site: Hostile,
    files: Path,
    *,
    window: QUrl,
    policy: Policy = Policy.SERVICES,
    strict: bool = False,
) -> AsyncIterator[Scene]:
    """A warm session whose patron has begun."""
    given_up: list[bool] = []
    gives_up: Callable[[], None] = lambda: given_up.append(True)  # noqa: E731 - one expression
    async with room_with_shell(
        files, site.gate_port, policy, window=window, strict=strict, hopeless=gives_up
    ) as (room, shell):
        await room.warm()
        await shell.hear(Ready)
        shell.send(Condition(pages_left=PAGES, pages_allowed=PAGES))
        shell.send(Begin(language=Language.FRENCH))
        await until(lambda: room.view.pagesLeft == PAGES and room.window.isExposed())
        scene = Scene(room, shell, site, files, hopeless=given_up)
        room.view.toast.connect(scene.toasts.append)
        yield scene
