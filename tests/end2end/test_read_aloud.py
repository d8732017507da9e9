"""« Écouter » at a running terminal: the real daemon, in the patron's box, dead with it."""

from __future__ import annotations

import array
import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.conftest import begun
from tests.tour.desk import Desk, Living, until
from tests.tour.tree import Tree

HEARD = "/run/session/heard"
"""In whichever box: the shell's greeting has one too."""
READ_WITHIN = 1.5


def speaking(desk: Desk) -> list[Living]:
    """The daemons and synthesizers that the shell's boxes hold."""
    return [
        living for living in desk.session_processes() if b"speech-dispatcher" in command(living.pid)
    ]


def sessions(desk: Desk) -> list[int]:
    """The patron's own programs in their boxes, the spare's too."""
    return [
        living.pid
        for living in desk.session_processes()
        if b"\0session\0" in command(living.pid) and command(living.pid).split(b"\0")[0] != b"bwrap"
    ]


def command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def namespace(pid: int) -> int:
    return Path(f"/proc/{pid}/ns/pid").stat().st_ino


def loudest(pid: int) -> int:
    """Of what was heard in this process's box."""
    file = Path(f"/proc/{pid}/root{HEARD}")
    samples = file.read_bytes() if file.exists() else b""
    return max(map(abs, array.array("h", samples[: len(samples) // 2 * 2])), default=0)


def spoken(desk: Desk) -> int:
    """How much was heard so far in the box where a voice speaks, in bytes."""
    heard = [Path(f"/proc/{voice.pid}/root{HEARD}") for voice in speaking(desk)]
    return max((file.stat().st_size for file in heard if file.exists()), default=0)


async def silence(desk: Desk) -> int:
    """Wait until nothing more is said; how much was."""
    before = -1
    while before != spoken(desk):
        before = spoken(desk)
        await asyncio.sleep(READ_WITHIN)
    return before


async def written(session: Tree, field: str) -> str:
    """What a field of this name holds, if it has the keyboard."""
    fields = [node for node in await session.nodes() if node.name == field and node.focused]
    return await session.written(fields[0]) if fields else ""


@pytest.mark.slow
def test_the_voice_lives_in_the_box_and_dies_with_it(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await desk.see(desk.shell, "attract.listen", within=60)
        session = await begun(desk)
        assert speaking(desk) == []  # nobody asked
        await desk.tap(session, "dock.comfort")
        await desk.tap(session, "comfort.listen.normal")
        await desk.hands.key("Escape")

        async def loud() -> bool:
            return any(loudest(living.pid) > 3000 for living in speaking(desk))

        await until(loud, what="a voice", within=20)
        voices = speaking(desk)
        boxes = {namespace(voice.pid) for voice in voices}
        assert len(boxes) == 1
        assert boxes & {namespace(pid) for pid in sessions(desk)}
        assert len(voices) == 2  # the daemon and its one synthesizer

        # a site is read to who agrees, and used as ever
        await desk.tap(session, "home.service.entrainement")
        await desk.tap(session, "service.task.formulaire")
        await desk.tap(session, "aloud.ask.primary", within=30)
        await desk.reads(session, "Formulaire d’exercice")
        before = await silence(desk)  # its title
        await desk.hands.key("F4")  # « Nom », which has the keyboard then

        async def more() -> bool:
            return spoken(desk) > before

        async def named_camille() -> bool:
            return await written(session, "Nom") == "Camille"

        await until(more, what="« Nom » by ear")
        await desk.hands.type("Camille")
        await until(named_camille, what="« Camille » in the field")
        await desk.tap(session, "Prénom")
        await desk.tap(session, "bar.home")  # read again, with the page behind it
        await desk.see(session, "home.all")
        await asyncio.sleep(READ_WITHIN)

        await desk.tap(session, "bar.end")
        await desk.tap(session, "leave.end")
        await desk.see(desk.shell, "receipt.done", within=60)
        end = time.monotonic() + 1
        while any(voice.alive for voice in voices):
            assert time.monotonic() < end
        assert speaking(desk) == []

    at_a_desk(story, sound=f"file:{HEARD},raw")
