"""Somebody walks away from a form that is half filled in: the likeliest leak of all.

What covers the session is looked at from outside: its pixels, what it says to a screen reader, and
in /proc whether anything behind it still runs.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.end2end.conftest import NAME, at_the_form, begun
from tests.end2end.test_endings import next_patron_can_begin, session_pid
from tests.tour.desk import Desk, command_line, tree_below, until, waits_for_a_document
from tests.tour.layout import NUMBER_PAD, Stroke
from tests.tour.tree import Tree, same_words

pytestmark = pytest.mark.slow
ANSWERS = ("C’est moi, je continue", "Je viens d’arriver")
HIDDEN = (
    "L’écran est caché.",
    "Sans réponse, tout sera effacé dans :",
    *ANSWERS,
    "Je reviens : je choisis quatre chiffres",
)
AWAY = (
    "Quelqu’un s’est absenté.",
    "Ce poste s’ouvre avec ses quatre chiffres.",
    "Sans ces chiffres, tout sera effacé dans :",
    "0 chiffres tapés sur 4",
    "Les chiffres",
    *"1234567890",
    "Effacer un chiffre",
)
ASKED = (
    "Vous êtes toujours là ?",
    "Sans réponse, tout sera effacé dans :",
    *ANSWERS,
    "J’attends un code ou je téléphone",
)
PHONE = (
    "Prenez votre temps.",
    "L’écran est caché. Sans réponse, tout sera effacé dans :",
    *ANSWERS,
)


def states(desk: Desk) -> set[str]:
    """State letters (proc(5)) of all that lives in the session's box; its gate is outside."""
    found = set()
    below = [pid for pid in tree_below(desk.shell_pid()) if not waits_for_a_document(pid)]
    for pid in below[1:]:  # the first is bubblewrap's half on the host
        if "kiosk gate" not in command_line(pid):
            found.add(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0])
    return found - {"Z"}


async def covered(
    desk: Desk, words: tuple[str, ...], picture: Path, *, left: str = "warning.left"
) -> Image.Image:
    """The cover stands: it says these words and its time, the session behind it stands still.

    Returns:
        The screen but for the time that runs.
    """
    time_left = await desk.see(desk.shell, left, within=40)
    nodes = await desk.shell.nodes()
    window = next(n for n, node in enumerate(nodes) if node.called("warning"))
    said = {same_words(node.name) for node in nodes[window:] if node.name}
    assert {text for text in said if "minute" not in text and "seconde" not in text} == {
        same_words(text) for text in words
    }
    assert {node.name for node in nodes if node.role in ("frame", "window")} == {"Îlot"}
    assert states(desk) == {"T"}
    await desk.picture(picture)
    with Image.open(picture) as image:
        screen = image.convert("RGB")
    screen.paste(
        (0, 0, 0), (0, time_left.y - 20, screen.width, time_left.y + time_left.height + 20)
    )
    return screen


def times_said(desk: Desk, event: str) -> int:
    return desk.log.read_text().count(event)


def test_what_covers_a_session_shows_nothing_of_it(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        home = await begun(desk)
        await desk.picture(tmp_path / "home.png")
        assert "T" not in states(desk)  # the control: it runs before
        await desk.tap(home, "dock.hide")
        over_home = await covered(desk, HIDDEN, tmp_path / "over-home.png")

        # a stray key answers nothing; the focus moves, stands, and Enter answers
        await desk.hands.key("Return", "a", "space")
        await desk.hands.key("Tab", "Return")
        assert not times_said(desk, "ANSWERED")
        await desk.see(desk.shell, "warning.stay")
        await desk.hands.key("a")
        await desk.hands.key("Tab")
        await asyncio.sleep(0.7)  # it must stand on the button
        await desk.hands.key("Return")

        async def back() -> bool:
            return times_said(desk, "phase ACTIVE ANSWERED") == 1

        await until(back, what="home again")
        await desk.see(home, "home.all")
        assert "T" not in states(desk)

        # a tap that waited while the session stood still comes too late
        tile = await desk.see(home, "home.service.entrainement")
        await desk.still()
        os.kill(session_pid(desk), signal.SIGSTOP)
        await desk.hands.tap_at(*tile.centre)
        await asyncio.sleep(0.3)
        os.kill(session_pid(desk), signal.SIGCONT)
        await asyncio.sleep(1.0)
        await desk.see(home, "home.all")

        await desk.tap(home, "home.service.entrainement")  # the control: there it opens
        await desk.tap(home, "service.task.formulaire")
        await desk.tap(home, "Nom", within=30)
        await desk.hands.type(NAME)
        await desk.picture(tmp_path / "form.png")
        await desk.tap(home, "dock.hide")
        over_form = await covered(desk, HIDDEN, tmp_path / "over-form.png")
        assert ImageChops.difference(over_home, over_form).getbbox() is None
        with Image.open(tmp_path / "home.png") as one, Image.open(tmp_path / "form.png") as other:
            # the control: what is covered differs
            assert ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox()
        await desk.tap(desk.shell, "warning.stay")
        await desk.see(home, "Nom")

    at_a_desk(story)


def test_the_telephone_is_offered_once_and_then_somebody_else_arrives(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        session = await at_the_form(desk)
        await covered(desk, ASKED, tmp_path / "asked.png")
        assert "2 minutes" in await desk.words(desk.shell)  # words would be lost: twice the time
        await desk.tap(desk.shell, "warning.phone")
        await desk.reads(desk.shell, "15 minutes")
        await covered(desk, PHONE, tmp_path / "phone.png")
        await desk.tap(desk.shell, "warning.stay")
        await desk.see(session, "Nom")

        before = desk.session_processes()
        await desk.see(desk.shell, "warning.stay", within=40)
        assert "téléphone" not in await desk.words(desk.shell)  # once a session
        await desk.tap(desk.shell, "warning.arrived")
        await desk.see(desk.shell, "receipt.done")
        assert [process for process in before if process.alive] == []
        await next_patron_can_begin(desk)

    at_a_desk(story, times={"idle_s": 8, "idle_typed_s": 8})


async def away(desk: Desk, tree: Tree) -> None:
    """Hide the screen, and choose 0417 on the upper row, as one types there: without Shift."""
    await desk.tap(tree, "dock.hide")
    await desk.tap(desk.shell, "warning.code")
    await desk.see(desk.shell, "code.leave")
    await desk.still()
    await desk.hands.strokes(Stroke(place) for place in (19, 13, 10, 16))
    await desk.see(desk.shell, "4 chiffres tapés sur 4 : 0 4 1 7")
    await desk.tap(desk.shell, "code.leave")
    await desk.see(desk.shell, "Quelqu’un s’est absenté.")
    await desk.still()


def test_whoever_comes_back_with_the_digits_finds_the_form_as_it_was(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        home = await begun(desk)
        await away(desk, home)
        over_home = await covered(desk, AWAY, tmp_path / "over-home.png", left="code.left")
        await desk.hands.strokes(Stroke(NUMBER_PAD[digit]) for digit in (0, 4, 1, 7))
        await desk.see(home, "home.all")

        await desk.tap(home, "home.service.entrainement")
        await desk.tap(home, "service.task.formulaire")
        await desk.tap(home, "Nom", within=30)
        await desk.hands.type(NAME)
        await away(desk, home)
        over_form = await covered(desk, AWAY, tmp_path / "over-form.png", left="code.left")
        assert ImageChops.difference(over_home, over_form).getbbox() is None

        for digit in "0416":  # a slip, on the glass
            await desk.tap(desk.shell, f"code.key.{digit}")
        await desk.reads(desk.shell, "Il reste deux essais.")
        await desk.hands.key("Escape", "a")
        assert states(desk) == {"T"}
        for digit in "0417":
            await desk.tap(desk.shell, f"code.key.{digit}")

        async def back() -> bool:
            return times_said(desk, "phase ACTIVE BACK") == 2

        await until(back, what="the form again")
        await desk.see(home, "Nom")
        fields = [node for node in await home.nodes() if node.role in ("entry", "text")]
        assert NAME in [await home.written(field) for field in fields]
        assert "0417" not in desk.log.read_text()

    at_a_desk(story)


def test_three_wrong_codes_erase_and_the_receipt_says_so(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await away(desk, await at_the_form(desk))
        before = desk.session_processes()
        for said in ("Il reste deux essais.", "Il reste un essai."):
            await desk.hands.strokes(Stroke(NUMBER_PAD[digit]) for digit in (1, 2, 3, 4))
            await desk.reads(desk.shell, said)
        await desk.hands.strokes(Stroke(NUMBER_PAD[digit]) for digit in (1, 2, 3, 4))
        await desk.see(desk.shell, "receipt.done", within=30)
        assert [process for process in before if process.alive] == []
        assert same_words("L’écran n’a pas été rouvert avec ses chiffres.") in await desk.words(
            desk.shell
        )
        assert times_said(desk, "phase WIPING AWAY_OVER") == 1
        await next_patron_can_begin(desk)

    at_a_desk(story)
