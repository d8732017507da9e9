"""The greeting on attente: a real daemon in a box of its own, and nothing of it afterwards."""

from __future__ import annotations

import array
import asyncio
import os
from pathlib import Path

from kiosk.shell.greeting import LISTENS_FOR, BoxedDaemon, Greeter
from kiosk.voice.voice import DaemonVoice, SilentVoice
from tests.contract.scanner.places import children

TEXTS = ["Vos démarches sur Internet,\nici, gratuitement.", "Prenez votre temps. Tout est effacé."]
WITHIN = 20.0


def living() -> list[int]:
    """Daemons and synthesizers below this process, and the boxes around them."""
    return [
        pid
        for pid in children(os.getpid())
        if b"speech-dispatcher" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]


async def silent(greeter: Greeter) -> None:
    async with asyncio.timeout(WITHIN):
        while greeter.speaking:
            await asyncio.sleep(0.02)


async def test_it_says_every_sentence_in_the_language_and_closes() -> None:
    voice = SilentVoice()
    greeter = Greeter(voice)
    greeter.greet(TEXTS, "fr")
    assert greeter.speaking
    await silent(greeter)
    assert [text for text, _, _ in voice.said] == [
        "Vos démarches sur Internet, ici, gratuitement.",
        "Prenez votre temps.",
        "Tout est effacé.",
    ]
    assert voice.closed == 1


async def test_pressed_again_it_falls_silent() -> None:
    voice = SilentVoice(30.0)
    greeter = Greeter(voice)
    greeter.greet(TEXTS, "fr")
    await asyncio.sleep(0.02)
    greeter.greet(TEXTS, "fr")
    await silent(greeter)
    assert (len(voice.said), voice.cut, voice.closed) == (1, 1, 1)


async def test_who_heard_it_to_the_end_is_a_listener_for_a_minute() -> None:
    clock = [0.0]
    greeter = Greeter(SilentVoice(), now=lambda: clock[0])
    assert not greeter.listened
    greeter.greet(TEXTS, "fr")
    assert greeter.listened
    await silent(greeter)
    clock[0] += LISTENS_FOR - 1
    assert greeter.listened
    clock[0] += 2
    assert not greeter.listened


async def test_who_wanted_silence_or_left_is_no_listener() -> None:
    greeter = Greeter(SilentVoice(30.0))
    greeter.greet(TEXTS, "fr")
    await asyncio.sleep(0.02)
    greeter.greet(TEXTS, "fr")
    await silent(greeter)
    assert not greeter.listened
    brief = Greeter(SilentVoice())
    brief.greet(TEXTS, "fr")
    await silent(brief)
    brief.forget()
    assert not brief.listened


async def test_a_real_daemon_speaks_in_its_box_and_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "voice"
    sound = tmp_path / "voice" / "heard"
    heard: list[int] = []

    class Listening(DaemonVoice):
        async def close(self) -> None:
            samples = array.array("h", sound.read_bytes())
            heard.append(max(map(abs, samples)))
            await super().close()

    greeter = Greeter(Listening(lambda: BoxedDaemon.start(folder, f"file:{sound},raw")))
    greeter.greet(TEXTS, "fr")
    await silent(greeter)
    assert heard[0] > 3000
    assert living() == []
    assert not folder.exists()


async def test_a_patron_who_begins_ends_it_at_any_moment(tmp_path: Path) -> None:
    folder = tmp_path / "voice"
    greeter = Greeter(DaemonVoice(lambda: BoxedDaemon.start(folder, f"file:{folder}/heard,raw")))
    for moment in (0.0, 0.005, 0.02, 0.1, 0.3):
        greeter.greet(TEXTS * 20, "fr")
        await asyncio.sleep(moment)
        greeter.stop()
        await silent(greeter)
        assert living() == []
