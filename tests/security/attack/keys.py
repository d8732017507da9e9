"""Keys that elsewhere open a tab, an address line, a file, an inspector, another program.

Pressed with real input on the whole terminal, in a page that counts them. The count is the control
(the key did arrive, and could have done something) and an oracle: a page that was loaded again,
left or closed has lost it.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path

from kiosk.demo.pages import Answer, Asked
from tests.end2end.conftest import begun, in_place_of_the_form
from tests.security.attack.result import Result
from tests.tour.desk import Desk, until
from tests.tour.tree import Tree

HOST = "touches.ilot.test"
HTML = (("Content-Type", "text/html; charset=utf-8"),)
FIRST = '<!doctype html><title>Avant</title><a href="/touches">Aller aux touches</a>'
PAGE = """<!doctype html><title>Touches</title><p id="count">touches 0</p>
<label for="f">Champ</label><input id="f" autofocus><script>
let pressed = 0;
const modifiers = ["Control", "Alt", "Shift", "Meta", "AltGraph"];
addEventListener("keydown", event => {
  if (!modifiers.includes(event.key))
    document.getElementById("count").textContent = "touches " + ++pressed;
});
</script>"""
KEYS = (
    "ctrl+t", "ctrl+n", "ctrl+shift+n", "ctrl+w", "ctrl+shift+w", "ctrl+q", "ctrl+o", "ctrl+s",
    "ctrl+p", "ctrl+u", "ctrl+l", "ctrl+h", "ctrl+j", "ctrl+f", "ctrl+g", "ctrl+k", "ctrl+d",
    "ctrl+r", "ctrl+shift+r", "ctrl+shift+i", "ctrl+shift+j", "ctrl+shift+Delete", "ctrl+Tab",
    "ctrl+plus", "F3", "F4", "F5", "F6", "F7", "F10", "F11", "F12", "shift+F10", "Menu",
    "alt+F4", "alt+Left", "alt+Right", "alt+Home", "alt+d", "alt+space", "alt+F2", "alt+Tab",
    "Super_L", "super+d", "super+r", "Print", "ctrl+alt+t", "ctrl+alt+Delete", "ctrl+alt+F1",
    "ctrl+alt+F2", "ctrl+alt+BackSpace", "alt+Escape",
)  # fmt: skip


def answer(asked: Asked) -> Answer:
    """A page to go back to, and the page that counts."""
    return Answer(200, (PAGE if asked.path == "/touches" else FIRST).encode(), HTML)


async def run() -> list[Result]:
    """Press them all in one session."""
    with tempfile.TemporaryDirectory(prefix="k", dir=os.environ.get("XDG_RUNTIME_DIR")) as folder:
        catalogue = in_place_of_the_form(HOST, Path(folder))
        (Path(folder) / "d").mkdir()
        async with Desk(Path(folder) / "d", catalogue=catalogue, sites={HOST: answer}) as desk:
            session = await begun(desk)
            await desk.tap(session, "home.service.entrainement")
            await desk.tap(session, "service.task.formulaire")
            await desk.tap(session, "Aller aux touches", within=30)
            await desk.see(session, "touches 0", within=30)
            shell = desk.shell_pid()
            results = [await pressed(desk, session, key, shell=shell) for key in KEYS]
            await desk.tap(session, "bar.end")
            await desk.tap(session, "leave.end")
            await desk.see(desk.shell, "receipt.done", within=30)
            return results


async def pressed(desk: Desk, session: Tree, key: str, *, shell: int) -> Result:
    """Press one key in the page's field."""
    before = await count(session)
    node = await desk.see(session, "Champ")
    await desk.hands.tap_at(*node.centre)
    await desk.hands.key(key)

    async def counted() -> bool:
        return await count(session) == before + 1

    with contextlib.suppress(AssertionError):  # it never came, or the page is gone: seen below
        await until(counted, what=key, within=1.5)
    after = await count(session)
    same = after in (before, before + 1) and desk.shell_pid() == shell
    return Result(
        row=f"keys/{key.lower()}",
        number=39 if key.startswith("ctrl+alt") else 2 if key in ("Menu", "shift+F10") else 1,
        attempt=f"Somebody presses {key} in a page.",
        held=same,
        seen=f"the page is there, and counted {after}" if same else "the page is not as it was",
        control_escaped=after == before + 1,
        control="the page hears the key"
        if after == before + 1
        else "the page did not hear the key",
    )


async def count(session: Tree) -> int:
    """What the page has counted; -1 if it is not on the screen."""
    for node in await session.nodes():
        found = re.fullmatch(r"touches (\d+)", node.name)
        if found is not None and node.width > 0:
            return int(found[1])
    return -1
