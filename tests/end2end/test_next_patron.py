"""Nothing of one patron's hands, choices or papers crosses over to the next.

Each check has its control: the same key types, the same tap chooses, the same dialog stands, the
same page is printed, for the one whose it is.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.demo.pages import Answer, Asked
from tests.end2end.conftest import begun
from tests.end2end.test_endings import session_pid
from tests.tour.desk import Desk, until
from tests.tour.facts import pdf_text
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow
QUESTIONS = "questions.ilot.test"
PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Questions</title>
<h1>Questions</h1><p><button onclick="alert('Bonjour Camille')">Alerter</button>
<p><label>Mot <input></label><script>
addEventListener("beforeunload", event => { event.preventDefault(); event.returnValue = "?"; });
</script>"""


def questions(_asked: Asked) -> Answer:
    """A page that asks at each occasion."""
    return Answer(200, PAGE.encode(), (("Content-Type", "text/html; charset=utf-8"),))


async def picture(desk: Desk, file: Path) -> Image.Image:
    """The screen's pixels."""
    await desk.picture(file)
    with Image.open(file) as image:
        return image.convert("RGB")


def alike(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is None


def phases(desk: Desk) -> list[str]:
    """What the lifecycle did, in order: « ACTIVE BEGIN » and so on."""
    lines = desk.log.read_text().splitlines()
    return [line.split(" phase ", 1)[1] for line in lines if " phase " in line]


async def burst(desk: Desk, at: tuple[int, int], *, until_said: str) -> None:
    """Tap on without looking, until the shell says something; the next screen has just come."""
    already = desk.log.read_text().count(until_said)
    desk.hands.move(*at)
    end = time.monotonic() + 10
    while desk.log.read_text().count(until_said) == already:
        assert time.monotonic() < end
        desk.hands.tap()
        await asyncio.sleep(0.02)
    end = time.monotonic() + 0.18
    while time.monotonic() < end:
        desk.hands.tap()
        await asyncio.sleep(0.02)


async def jobs(desk: Desk) -> str:
    """What waits at the print service."""
    command = ("lpstat", "-h", desk.stack.cups.socket, "-W", "not-completed", "-o")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    return out.decode()


def printed(desk: Desk) -> list[str]:
    """The words of every page that came out."""
    pages = desk.stack.cups.arrived.glob("*.pdf")
    return [pdf_text(page) for page in sorted(pages) if page.with_suffix(".facts").exists()]


async def form(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.service.entrainement")
    await desk.tap(session, "service.task.formulaire")
    await desk.tap(session, "Nom", within=30)


def test_no_choice_key_or_paper_crosses_over(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        first = await begun(desk)
        home = await picture(desk, tmp_path / "first.png")

        # one patron chooses, prints, and leaves something on the keyboard
        await desk.tap(first, "dock.comfort")
        await desk.tap(first, "comfort.contrast.yes")
        await desk.tap(first, "comfort.scale.1.5")
        await desk.hands.key("Escape")
        await desk.tap(first, "dock.language")
        await desk.tap(first, "comfort.language.en")
        await desk.hands.key("Escape")
        assert not alike(home, await picture(desk, tmp_path / "chosen.png"))
        await form(desk, first)
        await desk.hands.type("Camille")
        await desk.tap(first, "site.print")
        await desk.see(first, "print.start", within=30)
        await desk.still()
        await desk.stack.cups.paper(0)
        start = await desk.see(first, "print.start")  # where it is by now
        await desk.hands.tap_at(*start.centre)

        async def waits() -> bool:
            return "ilot" in await jobs(desk)

        await until(waits, what="a job without paper")
        await desk.tap(first, "bar.back")
        await desk.tap(first, "Prénom")
        empty = await picture(desk, tmp_path / "empty.png")
        desk.hands.key_down("e")
        await asyncio.sleep(1.5)
        typed = await picture(desk, tmp_path / "typed.png")
        filled = ImageChops.difference(empty, typed).getbbox()
        assert filled is not None
        assert filled[2] - filled[0] > 60  # it repeats for the one whose it is

        assert await waits()
        assert printed(desk) == []
        os.kill(session_pid(desk), signal.SIGKILL)
        await desk.see(desk.shell, "receipt.done", within=30)
        assert not await jobs(desk)
        await desk.stack.cups.paper(100)
        await desk.tap(desk.shell, "receipt.done")
        await desk.see(desk.shell, "attract.begin")
        await asyncio.sleep(1.5)
        assert printed(desk) == []
        assert phases(desk)[-1] == "IDLE RECEIPT_READ"  # any key begins, but not a stuck one

        second = await begun(desk)
        assert "langue : français" in await desk.words(second)
        await desk.see(second, "home.tool.print")
        assert alike(home, await picture(desk, tmp_path / "second.png"))
        await form(desk, second)
        await asyncio.sleep(1.0)
        desk.hands.key_up("e")
        await desk.hands.type("Durand")
        await desk.hands.key("Tab")
        await desk.hands.type("Zoé")
        await desk.hands.key("Return")
        await desk.reads(second, "Récapitulatif")
        said = await desk.words(second)
        assert "durand" in said
        assert "edurand" not in said
        await desk.tap(second, "site.print")
        await desk.tap(second, "print.start", within=30)

        async def out() -> bool:
            return len(printed(desk)) > 0

        await until(out, what="a page", within=30)
        pages = printed(desk)
        assert len(pages) == 1  # the first one’s never comes
        assert "Durand" in pages[0]
        assert "Camille" not in pages[0]

    at_a_desk(story)


def test_no_question_or_click_crosses_over(at_a_desk: Callable[..., None], tmp_path: Path) -> None:
    catalogue = tmp_path / "shortcuts.yaml"
    shipped = (Path(__file__).parents[2] / "shortcuts.yaml").read_text()
    asking = shipped.replace("entrainement.ilot.test/courrier", QUESTIONS)
    assert asking != shipped
    catalogue.write_text(asking)

    async def asked(desk: Desk, session: Tree) -> None:
        await desk.tap(session, "home.service.entrainement")
        await desk.tap(session, "service.task.courrier")
        await desk.tap(session, "Mot", within=30)

    async def story(desk: Desk) -> None:
        async def warm() -> bool:
            said = desk.log.read_text()
            return said.count("spare-ready") > said.count("phase ACTIVE")

        # walked away with a message of the page on the screen
        first = await begun(desk)
        tile = await desk.see(first, "home.service.entrainement")
        await asked(desk, first)
        await desk.tap(first, "Alerter")
        await desk.see(first, "dialog.primary")
        assert "bonjour camille" in await desk.words(first)
        await desk.see(desk.shell, "warning.arrived", within=60)
        assert "camille" not in await desk.words(desk.shell)
        await desk.tap(desk.shell, "warning.arrived")
        again = await desk.see(desk.shell, "receipt.begin")
        assert "camille" not in await desk.words(desk.shell)
        await desk.tap(desk.shell, "receipt.done")

        # the next one taps twice and on: on attract, and on what comes after it
        await desk.see(desk.shell, "attract.begin")
        await until(warm, what="a warm spare", within=60)
        await desk.still()
        await burst(desk, tile.centre, until_said="phase ACTIVE BEGIN")
        second = await desk.session()
        await desk.see(second, "home.all")
        await desk.still()
        await desk.see(second, "home.all")
        await desk.hands.tap_at(*tile.centre)  # the control: there it opens
        await desk.see(second, "service.task.courrier")

        # a page that would not be left, a list of files that is open: « J’ai fini » ends both
        await desk.tap(second, "service.task.courrier")
        await desk.tap(second, "Mot", within=30)
        await desk.hands.type("a")
        await desk.tap(second, "bar.end")
        end = await desk.see(second, "leave.end")
        await desk.still()
        await desk.hands.tap_at(*end.centre)
        await burst(desk, again.centre, until_said="wiped True")
        await desk.see(desk.shell, "receipt.done")
        await asyncio.sleep(1.0)
        assert phases(desk)[-1] == "RECEIPT WIPED"  # the taps on « Je viens d’arriver » were late
        await desk.hands.tap_at(*again.centre)  # the control: there it begins

        async def third_begun() -> bool:
            return phases(desk)[-1] == "ACTIVE BEGIN"

        await until(third_begun, what="the third patron")
        third = await desk.session()
        await desk.see(third, "home.all", within=30)
        await desk.tap(third, "home.service.entrainement")
        await desk.tap(third, "service.task.envoi")
        await desk.tap(third, "Choisir un document", within=30)
        await desk.see(third, "dialog.second")
        os.kill(session_pid(desk), signal.SIGKILL)
        await desk.see(desk.shell, "receipt.done", within=30)
        await desk.tap(desk.shell, "receipt.done")
        fourth = await begun(desk)
        assert not any(node.called("dialog") for node in await fourth.nodes())

    at_a_desk(
        story,
        catalogue=catalogue,
        sites={QUESTIONS: questions},
        times={"idle_s": 30, "idle_typed_s": 30},
    )
