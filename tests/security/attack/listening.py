"""Row 30: a page that watches for its reader, or would steer what it says."""

from __future__ import annotations

import asyncio

from tests.ui.session.livingroom import by_hand, until  # isort: skip - scrubs before Qt

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.voice.voice import SilentVoice
from tests.security.attack.rows import Row
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft


async def listened(scene: Scene) -> str:
    """Move through the page by ear; its own functions must not be called for it."""
    voice = SilentVoice()
    scene.room.speech._voice = voice  # noqa: SLF001 - a room without sound has none
    scene.room.speech.setOn(True)
    await scene.visit()
    await until(lambda: scene.room.speech.asking)
    scene.room.speech.answer(True)
    await until(lambda: any("F2" in sentence for sentence, *_ in voice.said))
    for _ in range(3):
        await by_hand(lambda: QTest.keyClick(scene.room.window, Qt.Key.Key_F2))
        await asyncio.sleep(0.3)
    heard = " ".join(sentence for sentence, *_ in voice.said)
    assert "Bonjour" in heard, f"nothing of the page was heard: {heard}"
    return "the page was called by its reader" if scene.site.heard("lecteur") else ""


def in_its_world(soft: Soft) -> None:
    soft.qml("WebEngineScript.ApplicationWorld, found", "WebEngineScript.MainWorld, found")


WATCHES = """<h1>Bonjour</h1><p>Un texte</p><a href=/>Un lien</a><script>
for (const [holder, name] of [[Element.prototype, 'getBoundingClientRect'],
    [Element.prototype, 'checkVisibility'], [Array.prototype, 'findIndex']]) {
  const honest = holder[name]
  holder[name] = function (...given) { dit('lecteur'); return honest.apply(this, given) }
}</script>"""
ROWS = (
    Row("reader/watched", 30, "a page that wraps what its reader calls", listened, WATCHES,
        in_its_world, "the reader runs in the page's own world"),
)  # fmt: skip
