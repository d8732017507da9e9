"""A page takes all the memory that a session may have: it ends, and the terminal goes on."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.demo.pages import Answer, Asked
from kiosk.shell.memorylimit import PREPARED, Kind, find
from tests.end2end.conftest import begun
from tests.security.wipe.patron import CATALOGUE, PRACTICE_FORM
from tests.tour.desk import Desk, until

pytestmark = [
    pytest.mark.slow,
    # a greedy page would take the tests' own machine down
    pytest.mark.skipif(find(None).kind is Kind.NONE, reason="no memory controller is ours here"),
]

HOST = "vorace.ilot.test"
SESSION_MIB = 700
PIECE_MIB, PIECES = 32, 40
"""1280 MiB at most: more than the session may have, less than hurts if nothing stops it."""

HUNGRY = f"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Vorace</title>
<p id="state">attend</p><button onclick="eat()">Manger</button>
<script>
const held = [];
function eat() {{
  held.push(new Uint8Array({PIECE_MIB} << 20).fill(1));
  if (held.length < {PIECES}) setTimeout(eat, 0);
  else document.getElementById("state").textContent = "rassasie";
}}
</script></html>"""


def hungry(asked: Asked) -> Answer:
    if asked.path != "/":
        return Answer.text(404, "rien")
    return Answer(200, HUNGRY.encode(), (("Content-Type", "text/html; charset=utf-8"),))


def catalogue(folder: Path) -> Path:
    """The shipped catalogue, in which the practice form is the hungry page."""
    written = folder / "shortcuts.yaml"
    text = CATALOGUE.read_text(encoding="utf-8")
    written.write_text(text.replace(PRACTICE_FORM, f"https://{HOST}/"), encoding="utf-8")
    return written


def eaten() -> int:
    """MiB that programs hold in the fullest session's group of version 1; 0 where there is none."""
    prepared = os.environ.get(PREPARED)
    held = [0]
    for stat in Path(prepared).glob("session-*/memory.stat") if prepared else ():
        with contextlib.suppress(OSError):  # its session is gone
            figures = dict(line.split() for line in stat.read_text().splitlines())
            held.append(int(figures["total_rss"]) >> 20)
    return max(held)


def test_a_page_that_eats_all_memory_ends_and_the_next_patron_begins(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        session = await begun(desk)
        before = desk.session_processes()
        shell = desk.shell_pid()
        await desk.tap(session, "home.service.entrainement")
        await desk.tap(session, "service.task.formulaire")
        await desk.see(session, "attend", within=40)
        await desk.tap(session, "Manger")

        fullest = 0

        async def watched() -> None:  # by itself: a session that is full answers nobody
            nonlocal fullest
            while True:
                fullest = max(fullest, eaten())
                await asyncio.sleep(0.05)

        assert eaten() < 0.6 * SESSION_MIB  # the control: a session that only waits is not full

        async def session_ended() -> bool:
            return any(node.called("receipt.done") for node in await desk.shell.nodes())

        async def page_ended() -> bool:
            words = await desk.words(session)
            assert "rassasie" not in words  # the control: without a limit it has its fill
            return "la page s'était arrêtée" in words or await session_ended()

        watching = asyncio.ensure_future(watched())
        await until(page_ended, what="the page's end", within=40)
        # version 1 ends one process, mostly the page's; a second time, the session is in doubt
        if find(None).kind is Kind.V1 and not await session_ended():
            await desk.see(session, "attend", within=40)
            await desk.tap(session, "Manger")
        await until(session_ended, what="the session's end", within=30)
        watching.cancel()
        assert [process for process in before if process.alive] == []
        assert desk.shell_pid() == shell  # nothing but the session was killed
        said = desk.log.read_text()
        assert f"memory-limit {find(None).kind.value} {SESSION_MIB} MiB" in said
        if "session-memory-full" not in said:
            # the kernel looked so long for memory that the watchdog was first: it was full
            assert "session-lost session-mute" in said
            assert fullest >= 0.8 * SESSION_MIB  # the rest is the files' and the kernel's own
        assert said.count("wiped True") == 2  # at the start, and now

        await desk.tap(desk.shell, "receipt.done")
        await begun(desk)

    at_a_desk(
        story, catalogue=catalogue(tmp_path), sites={HOST: hungry}, session_memory_mib=SESSION_MIB
    )
