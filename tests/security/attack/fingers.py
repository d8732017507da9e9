"""Row 27 for fingers: the keyboard of the screen has no key that leads anywhere."""

from __future__ import annotations

import asyncio

from tests.ui.session.livingroom import until  # isort: skip - scrubs before Qt

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.core.keyboards import Plane, keyboards_for, rows_of
from kiosk.link.messages import Language
from kiosk.session.keyboard import KeyboardView
from tests.security.attack.asking import no_attempt
from tests.security.attack.rows import Row
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft


async def every_key(scene: Scene) -> str:
    """Each key of each face of each keyboard: the page may see letters, and nothing that leads."""
    scene.room.comfort.setKeyboard(True)
    await scene.visit()
    keyboard = scene.room.keyboard
    await until(lambda: bool(keyboard.shown))
    await asyncio.sleep(0.6)  # Chromium takes no keys yet when a page has just come
    for language in Language:
        scene.room.view.setLanguage(language.value)
        for own in keyboards_for(language.value):
            keyboard.otherLanguage()
            for plane in Plane:
                for text in "".join("".join(row) for row in rows_of(own, plane)):
                    keyboard.write(text)
            for turn in (keyboard.shift, keyboard.shift, keyboard.signs, keyboard.back):
                turn()
        await asyncio.sleep(0.1)
    said = -1
    while said != len(scene.site.said):  # what is still on its way would count for the next run
        said = len(scene.site.said)
        await asyncio.sleep(0.4)
    if not scene.site.heard("touche é"):
        no_attempt("the page saw no letter")
    return "a key that leads somewhere was seen" if scene.site.heard("touche-mene") else ""


def with_control(soft: Soft) -> None:
    """Keys that are pressed with Control."""

    def press(self: KeyboardView, key: int, text: str) -> None:
        honest(self, key, text)
        if self._window is not None:
            control = Qt.KeyboardModifier.ControlModifier
            event = QKeyEvent(QEvent.Type.KeyPress, key, control, text)
            QCoreApplication.sendEvent(self._window, event)

    honest = KeyboardView._press
    soft.set(KeyboardView, "_press", press)


KEYS = """<input autofocus id=i><script>
const told = new Set(), leads = /^(F\\d+|Escape|Tab|Context|Browser|Print|Home|Launch)/
const once = word => told.has(word) || (told.add(word), dit(word))
onkeydown = e => once((e.ctrlKey || e.altKey || e.metaKey || leads.test(e.key)
    ? 'touche-mene ' : 'touche ') + e.key)</script>"""

ROWS = (
    Row("keyboard/every-key", 27, "every key of the keyboards of the screen", every_key, KEYS,
        with_control, "each key is pressed with Control too"),
)  # fmt: skip
