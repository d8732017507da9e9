"""Rows 2 to 6, 14, 26, 27 and 31: what a page asks the browser for, or makes it draw."""

from __future__ import annotations

import asyncio

from tests.ui.session.livingroom import by_hand  # isort: skip - scrubs before Qt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.session import dialogs
from kiosk.session.page import Page
from kiosk.session.preparing import Preparing
from kiosk.session.printing import PrintView
from kiosk.session.requests import Request
from tests.security.attack.oracles import windows
from tests.security.attack.rows import Act, Row, runs
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft

# ── menus ────────────────────────────────────────────────────────────────────────────────────


async def right_click(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    await scene.clicks(scene.middle(), Qt.MouseButton.RightButton)
    await asyncio.sleep(0.5)
    return "" if scene.site.heard("menu") else no_attempt("the page saw no question for a menu")


async def menu_keys(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    window, shift = scene.room.window, Qt.KeyboardModifier.ShiftModifier
    await by_hand(lambda: QTest.keyClick(window, Qt.Key.Key_Menu))
    await by_hand(lambda: QTest.keyClick(window, Qt.Key.Key_F10, shift))
    await asyncio.sleep(0.5)
    return "" if scene.site.heard("menu") else no_attempt("the page saw no question for a menu")


async def long_press(scene: Scene) -> str:
    """A finger that lies on a word selects it; two kinds of menu are asked for."""
    await scene.visit()
    await scene.tap()
    finger, spot, window = QTest.createTouchDevice(), scene.middle(), scene.room.window
    await by_hand(QTest.touchEvent(window, finger).press(0, spot, window).commit)
    await asyncio.sleep(2.0)
    seen = windows(scene)
    await by_hand(QTest.touchEvent(window, finger).release(0, spot, window).commit)
    await asyncio.sleep(0.5)
    if not scene.site.heard("menu touch mot"):
        no_attempt("the page saw no word selected by a finger")
    return seen


def no_attempt(why: str) -> str:
    """An attack that did not take place proves nothing: a row's failure, not its success."""
    raise AssertionError(why)


ASKS_MENU = "<a>un mot</a><script>oncontextmenu = () => dit('menu')</script>"
WORDS = f"""<p style="margin:0;font:25vh/1 sans-serif">{"mot " * 40}</p><script>
oncontextmenu = e => dit(`menu ${{e.pointerType}} ${{getSelection()}}`)</script>"""


def chromium_menu(soft: Soft) -> None:
    soft.set(Page, "onContextMenuRequested", lambda self, request: request.setAccepted(False))


def finger_menus(soft: Soft) -> None:
    chromium_menu(soft)
    soft.qml("onTouchSelectionMenuRequested: request => request.accepted = true", "")


MENU = "the question for a menu is left to Qt"
MENUS = (
    Row("menu/right-click", 2, "the right button", right_click, ASKS_MENU, chromium_menu, MENU),
    Row("menu/long-press", 2, "a finger held on a word for two seconds", long_press, WORDS,
        finger_menus, "the questions for a menu, the finger's own too, are left to Qt"),
    Row("menu/keys", 2, "the Menu key and Shift+F10", menu_keys, ASKS_MENU, chromium_menu, MENU),
)  # fmt: skip

# ── files ────────────────────────────────────────────────────────────────────────────────────

INPUT = """<input type=file id=i {} style="display:none"><a onclick="i.click()">ici</a>
<script>i.onchange = () => dit('oui fichiers ' + [...i.files].map(f => f.name).join())</script>"""
PICKER = """<a>ici</a><script>document.onclick = () =>
{}().then(f => dit('oui ' + (f.kind || f[0].kind)), e => dit('non ' + e.name))</script>"""


def picks(*, tray: bool) -> Act:
    """Tap, then say « yes » with no document of the tray: nothing may come of it."""

    async def act(scene: Scene) -> str:
        await scene.visit()
        await scene.tap()
        await asyncio.sleep(0.6)
        seen = windows(scene)
        if seen or scene.site.heard("oui"):
            return seen
        kind = scene.room.site.dialog.get("kind", "")
        if (kind == "choose-file") is not tray:
            return f"a question « {kind} »" if kind else "nobody was asked for a document"
        scene.room.site.answer(True, "../../../etc/passwd")
        await asyncio.sleep(0.3)
        return ""

    return act


def qt_files(soft: Soft) -> None:
    """Qt's own file dialog, which shows the terminal's folders."""
    soft.set(Page, "onFileDialogRequested", lambda self, request: None)


def gives_folder(soft: Soft) -> None:
    def give(self: Page, dialog: object) -> None:
        request = Request(dialog, self._engine())  # type: ignore[arg-type] # as Page._request
        request.accept_files(["/etc/fonts"])

    soft.set(Page, "onFileDialogRequested", give)
    soft.qml(
        "onFileSystemAccessRequested: request => request.reject()",
        "onFileSystemAccessRequested: request => request.accept()",
    )


def gives_file(soft: Soft) -> None:
    def give(self: Page, dialog: object) -> None:
        request = Request(dialog, self._engine())  # type: ignore[arg-type] # as Page._request
        request.accept_files(["/tmp/piege.txt"])  # chosen, never opened

    soft.set(Page, "onFileDialogRequested", give)
    soft.qml(
        "onFileSystemAccessRequested: request => request.reject()",
        "onFileSystemAccessRequested: request => request.accept()",
    )


def files(name: str, what: str, page: str, *, number: int = 3, tray: bool = True) -> Row:
    if name in (
        "open-picker",
        "save-picker",
    ):  # Qt's own dialog for it takes the whole process down
        soften, control = gives_file, "a file is handed out unasked"
        return Row(f"files/{name}", number, what, picks(tray=tray), page, soften, control)
    soften, control = (
        (qt_files, "the question for a file is left to Qt")
        if tray
        else (gives_folder, "a folder is handed out, and the right to it")
    )
    return Row(f"files/{name}", number, what, picks(tray=tray), page, soften, control)


FILES = (
    files("single", "a field for one file", INPUT.format("")),
    files("multiple", "a field for many files", INPUT.format("multiple")),
    files("capture", "a field that wants the camera", INPUT.format("accept=image/* capture")),
    files("accept", "a field for one kind of file", INPUT.format("accept=.txt")),
    files("folder", "a field for a whole folder", INPUT.format("webkitdirectory"), tray=False),
    files("open-picker", "showOpenFilePicker", PICKER.format("showOpenFilePicker"), number=4),
    files("save-picker", "showSaveFilePicker", PICKER.format("showSaveFilePicker"), number=4,
          tray=False),
    files("folder-picker", "showDirectoryPicker", PICKER.format("showDirectoryPicker"), number=4,
          tray=False),
)  # fmt: skip

# ── printing ─────────────────────────────────────────────────────────────────────────────────


async def prints(scene: Scene) -> str:
    asked: list[bool] = []
    scene.room.site.printWanted.connect(lambda: asked.append(True))
    await scene.visit()
    await asyncio.sleep(1.5)
    if not asked:
        no_attempt("the page's print was never asked for")
    screen = scene.room.view.screen
    return "" if screen == "print" else f"the screen is « {screen} »"


def prints_at_once(soft: Soft) -> None:
    """What others do: a page's print goes to the printer."""
    honest = Preparing._prepare_site

    async def careless(self: Preparing) -> None:
        await honest(self)
        screen = self.parent()
        assert isinstance(screen, PrintView)
        screen.start()

    soft.set(Preparing, "_prepare_site", careless)


HUNDRED = "<h1>100</h1><script>onload = () => { for (let i = 0; i < 100; i++) print() }</script>"
FRAME = """<iframe srcdoc="<script>onload = () => setTimeout(() => parent.print(), 100)</script>">
</iframe><h1>cadre</h1>"""
AT_ONCE = "a page's print is sent without the patron's tap"
PRINTS = (
    Row("print/hundred", 6, "window.print() a hundred times", prints, HUNDRED, prints_at_once,
        AT_ONCE),
    Row("print/frame", 6, "window.print() from a frame", prints, FRAME, prints_at_once, AT_ONCE),
)  # fmt: skip

# ── rights ───────────────────────────────────────────────────────────────────────────────────


def grant(soft: Soft) -> None:
    soft.set(Page, "onPermissionRequested", lambda self, permission: permission.grant())
    soft.settings({"javascriptCanAccessClipboard": True, "javascriptCanPaste": True})
    soft.settings({"screenCaptureEnabled": True})


def right(name: str, script: str, *, number: int = 31) -> Row:
    page = f"<a>ici</a><script>document.onclick = () => essaie('{name}', {script})</script>"
    return Row(
        f"right/{name}",
        number,
        f"the right to {name}, after a tap",
        runs(0.6, taps=1),
        page,
        grant,
        "every right is granted, and the settings of it are on",
    )


GEO = """() => new Promise((ok, no) => navigator.geolocation.getCurrentPosition(ok,
e => e.code === 1 ? no(e) : ok(), {timeout: 300}))"""
NOTIFY = (
    """async () => { if (await Notification.requestPermission() !== 'granted') throw Error() }"""
)
UNASKED = """<script>
setTimeout(() => essaie('ecrire', () => navigator.clipboard.writeText('x')), 1000)</script>"""
DEVICES = """<a>ici</a><script>{}
document.onclick = async () => {{ const n = navigator;
for (const [nom, f] of [['usb', () => n.usb.requestDevice({{filters: []}})],
 ['hid', async () => {{ if (!(await n.hid.requestDevice({{filters: []}})).length) throw Error() }}],
 ['serie', () => n.serial.requestPort()],
 ['bluetooth', () => n.bluetooth.requestDevice({{acceptAllDevices: true}})],
 ['midi', () => n.requestMIDIAccess({{sysex: true}})],
 ['absence', async () => {{ if (await IdleDetector.requestPermission() !== 'granted')
   throw Error() }}],
 ['garder', async () => {{ if (!await n.storage.persist()) throw Error() }}]])
  essaie(nom, f) }}</script>"""
SCREEN_PAGE = """<a>ici</a><script>{}
document.onclick = () => essaie('ecran', () => navigator.mediaDevices.getDisplayMedia())</script>"""
SCREEN_YES = "navigator.mediaDevices.getDisplayMedia = async () => 1;"


async def unasked(scene: Scene) -> str:
    """The page has the keyboard, which Chromium wants for this, and nobody has touched it."""
    await scene.visit()
    scene.page().forceActiveFocus()
    await asyncio.sleep(1.5)
    return "" if scene.site.heard("oui") or scene.site.heard("non ecrire") else no_attempt("mute")


TOLD_YES = "Object.defineProperty(navigator, 'usb', {value: {requestDevice: async () => 1}});"
RIGHTS = (
    right("camera", "() => navigator.mediaDevices.getUserMedia({video: true})"),
    right("microphone", "() => navigator.mediaDevices.getUserMedia({audio: true})"),
    right("place", GEO),
    right("notify", NOTIFY),
    right("read-clipboard", "() => navigator.clipboard.readText()"),
    right("write-clipboard", "() => navigator.clipboard.writeText('x')"),
    Row("right/write-unasked", 31, "to write to the clipboard without a tap", unasked, UNASKED,
        grant, "every right is granted, and the settings of it are on"),
    Row("right/screen", 31, "a picture of the screen, after a tap", runs(0.8, taps=1),
        SCREEN_PAGE.format(""), lambda soft: None,
        "Qt finds no screen to offer here, so the page is told « yes » by a stand-in",
        control_page=SCREEN_PAGE.format(SCREEN_YES)),
    right("local-fonts", "async () => { if (!(await queryLocalFonts()).length) throw Error() }"),
    Row("right/devices", 31, "USB, HID, serial, Bluetooth, MIDI, idleness, lasting storage",
        runs(0.8, taps=1), DEVICES.format(""), lambda soft: None,
        "Chromium itself has no such chooser here, so the page is told « yes » by a stand-in",
        control_page=DEVICES.format(TOLD_YES)),
)  # fmt: skip

# ── the whole screen ─────────────────────────────────────────────────────────────────────────

FULL = """<a>ici</a><script>document.onclick = () => essaie('plein écran', async () => {
await document.body.requestFullscreen(); await navigator.keyboard.lock(['Escape']) })</script>"""


def accept_full_screen(soft: Soft) -> None:
    soft.settings({"fullScreenSupportEnabled": True})
    soft.set(Page, "onFullScreenRequested", lambda self, request: request.accept())


async def fakes_bar(scene: Scene) -> str:
    """The bar's pixels are ours, whatever a page draws: white, where the page is red."""
    await scene.visit()
    await asyncio.sleep(0.6)
    picture = await by_hand(scene.room.window.grabWindow)
    width = picture.width()
    reds = sum(
        picture.pixelColor(x, y).red() > 200 and picture.pixelColor(x, y).green() < 60
        for x in range(0, width, 16)
        for y in range(2, 64, 8)
    )
    return f"{reds} points of the bar are the page's" if reds else ""


SHELL = """<div style="position:fixed;inset:-200px;background:#f00;z-index:2147483647">J’ai fini
</div>"""


def page_over_bar(soft: Soft) -> None:
    edge = "anchors.fill: parent\n            "
    soft.qml(f"{edge}visible", f"{edge}anchors.topMargin: -300\n            visible")


SCREEN = (
    Row("screen/full", 26, "full screen, then the keyboard's lock", runs(0.6, taps=1), FULL,
        accept_full_screen, "full screen is on and accepted"),
    Row("screen/fake-shell", 26, "a page draws a false bar as large as it can", fakes_bar, SHELL,
        page_over_bar, "the page's view reaches over the bar"),
)  # fmt: skip

# ── dialogs ──────────────────────────────────────────────────────────────────────────────────


async def loops(scene: Scene) -> str:
    await scene.visit(starts=False)
    shown = 0
    for _ in range(12):  # a patient patron answers them all
        for _ in range(20):
            await asyncio.sleep(0.02)
            if scene.room.site.dialog:
                break
        else:
            break
        shown += 1
        scene.room.site.answer(True, "")
    if not shown:
        no_attempt("no dialog was shown")
    if shown > 3:
        return f"{shown} dialogs in a row"
    return await scene.ends()


def talkative(soft: Soft) -> None:
    soft.set(dialogs, "MOST_ALERTS", 10_000)


DIALOGS = tuple(
    Row(f"dialog/{name}", 27, f"{name}() without an end, then « J’ai fini »", loops,
        f"<script>for (;;) {name}('Encore ?')</script>", talkative, "no count of dialogs")
    for name in ("alert", "confirm", "prompt")
)  # fmt: skip

ROWS = (*MENUS, *FILES, *PRINTS, *RIGHTS, *SCREEN, *DIALOGS)
