"""Rows 15, 18, 27 to 29, 32, 36 and 45: pages that flood, trap, burn or die."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from kiosk.link.messages import ActivityReport
from kiosk.session import site as site_module
from kiosk.session.activity import Activity
from kiosk.session.site import SiteView
from kiosk.session.view import SessionView
from tests.security.attack.hostile import PORTAL
from tests.security.attack.rows import Act, Row
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft

# ── windows and drops ────────────────────────────────────────────────────────────────────────


async def floods(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    await asyncio.sleep(1.0)
    most = len(scene.room.site._pages.pages)
    return f"{most} pages are open" if most > 4 else await scene.ends()


def many_pages(soft: Soft) -> None:
    soft.set(site_module, "MOST_PAGES", 12)


FLOOD = """<a>ici</a><script>document.onclick = () => {{
for (let i = 0; i < 500; i++) window.open('/?' + i{}) }}</script>"""


async def drop(scene: Scene, url: QUrl) -> None:
    """Drop an address on the middle of the page."""
    await scene.visit()
    await asyncio.sleep(0.3)
    window, spot = scene.room.window, QPointF(scene.middle())
    data = QMimeData()
    data.setUrls([url])
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(spot.toPoint(), copy, data, left, plain)
    QCoreApplication.sendEvent(window, entered)
    await asyncio.sleep(0.2)
    QCoreApplication.sendEvent(window, QDropEvent(spot, copy, data, left, plain))
    await asyncio.sleep(0.6)


async def drops(scene: Scene) -> str:
    await drop(scene, QUrl(f"https://{PORTAL}/depose"))
    gone = any(asked.endswith("/depose") for asked in scene.site.asked)
    return "what was dropped was opened" if gone else ""


async def drops_file(scene: Scene) -> str:
    await drop(scene, QUrl.fromLocalFile("/etc/hostname"))
    return ""  # the common oracles know where a page may stand


def opens_drops(soft: Soft) -> None:
    soft.settings({"navigateOnDropEnabled": True})


def opens_dropped_files(soft: Soft) -> None:
    opens_drops(soft)
    soft.no_policy()


WINDOWS = (
    Row("window/flood", 18, "window.open() five hundred times", floods, FLOOD.format(""),
        many_pages, "twelve pages may be open"),
    Row("window/noopener", 18, "the same with noopener", floods,
        FLOOD.format(", '_blank', 'noopener'"), many_pages, "twelve pages may be open"),
    Row("window/drop", 15, "an address is dropped on the page", drops, "", opens_drops,
        "what is dropped is opened"),
    Row("window/drop-file", 15, "a file is dropped on the page", drops_file, "",
        opens_dropped_files, "what is dropped is opened, whatever it is"),
)  # fmt: skip

# ── traps: « J’ai fini » must not ask the page ───────────────────────────────────────────────


async def traps(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    await asyncio.sleep(0.5)
    return await scene.ends()


def asks_page(soft: Soft) -> None:
    """An end that waits for the page: it must load a last address first."""

    def end(self: SessionView) -> None:
        top = self._site.top
        if top is not None:
            self._site.documentLoaded.connect(lambda: honest(self))
            top.load(f"https://{PORTAL}/lent")

    honest = SessionView.end
    soft.set(SessionView, "end", end)


LEAVE = "addEventListener('beforeunload', e => { e.preventDefault(); e.returnValue = 'non' })"
ASKS = "the end waits until the page has gone to a last address"
TRAPS = {
    "beforeunload": (28, "a page that will not be left", f"<a>ici</a><script>{LEAVE}</script>"),
    "history": (28, "a page that fills its history", """<a>ici</a><script>document.onclick = () => {
        for (let i = 0; i < 150; i++) history.pushState(0, '', '?' + i) };
        onpopstate = () => history.forward();</script>"""),
    "busy": (29, "a page that computes without an end", """<a>ici</a><script>
        document.onclick = () => setTimeout(() => { for (;;); }, 50)</script>"""),
    "memory": (29, "a page that takes memory (320 MB here)", """<a>ici</a><script>const l = [];
        document.onclick = () => { for (let i = 0; i < 10; i++)
        l.push(new Uint8Array(32 << 20).fill(1)); for (;;); }</script>"""),
    "workers": (29, "sixteen workers that compute without an end", """<a>ici</a><script>
        document.onclick = () => { const u = URL.createObjectURL(new Blob(['for(;;);']));
        for (let i = 0; i < 16; i++) new Worker(u); for (;;); }</script>"""),
}  # fmt: skip
TRAPPED = tuple(
    Row(f"trap/{name}", number, f"{what}, then « J’ai fini »", traps, page, asks_page, ASKS)
    for name, (number, what, page) in TRAPS.items()
)

# ── the next session, deaths, synthetic hands ────────────────────────────────────────────────


async def goes_back(scene: Scene) -> str:
    """What a page left behind must not be there for the next one of a new session."""
    await scene.visit()
    view = scene.page()
    await asyncio.sleep(0.2)
    return "there is something to go back to" if view.property("canGoBack") else ""


HISTORY = """<script>if (localStorage.avant || document.cookie) dit('oui avant');
localStorage.avant = document.cookie = 'x=1'</script>"""


async def twice(scene: Scene) -> str:
    """The second patron of one and the same session would find it all."""
    await goes_back(scene)
    scene.site.said.remove("parti")
    return await goes_back(scene)


def killed(number: signal.Signals, times: int = 1) -> Act:
    async def act(scene: Scene) -> str:
        await scene.visit()
        for _ in range(times):
            scene.site.said.clear()
            pid = int(scene.page().property("renderProcessPid"))
            os.kill(pid, number)
            await asyncio.sleep(1.5)
        if times > 1:
            return "" if scene.hopeless else "a page that keeps dying is kept"
        back = scene.site.heard("parti") and "page-restarted" in scene.toasts
        if back:
            return ""
        alive = "lives" if Path(f"/proc/{pid}").exists() else "is dead"
        return f"the page did not come back; its process {alive}; said: {scene.toasts}"

    return act


def lets_lie(soft: Soft) -> None:
    soft.set(SiteView, "renderer_died", lambda self, page: None)


def forgets_deaths(soft: Soft) -> None:
    soft.set(site_module, "RENDERER_AGAIN_S", 0.0)


SYNTHETIC = """<script>setInterval(() => { for (const t of [window, document.body])
for (const e of [new KeyboardEvent('keydown', {key: 'a'}), new MouseEvent('mousemove'),
new PointerEvent('pointerdown'), new WheelEvent('wheel'), new MouseEvent('click')])
t?.dispatchEvent(e); document.title = Math.random() }, 10)</script>"""


async def pretends(scene: Scene) -> str:
    await scene.visit()
    scene.shell.messages.clear()
    await asyncio.sleep(1.5)
    said = any(isinstance(message, ActivityReport) for message, _ in scene.shell.messages)
    return "the page passed for a patron" if said else ""


def believes_pages(soft: Soft) -> None:
    honest = SiteView._push

    def push(self: SiteView, url: str) -> object:
        page = honest(self, url)
        page.changed.connect(activity_of(self)._report)
        return page

    soft.set(SiteView, "_push", push)


def activity_of(site: SiteView) -> Activity:
    """The session's: a sibling of the site's view-model."""
    return site.parent().findChild(Activity)


REST = (
    Row("next/storage", 32, "what a page stored, seen by a page of the next session",
        goes_back, HISTORY, lambda soft: None, "both are pages of one session",
        control_act=twice),
    Row("death/kill", 36, "the page's process gets SIGKILL", killed(signal.SIGKILL), "", lets_lie,
        "nothing follows its death"),
    Row("death/twice", 36, "it dies twice within a minute", killed(signal.SIGKILL, 2), "",
        forgets_deaths, "deaths are not counted"),
    Row("hands/synthetic", 45, "a page's own keys, pointers and wheels pass for a patron",
        pretends, SYNTHETIC, believes_pages, "what a page changes counts as activity"),
)  # fmt: skip
ROWS = (*WINDOWS, *TRAPPED, *REST)
