"""The silent voice and the real one: daemon, synthesizer, and sound that is written to a file."""

from __future__ import annotations

import array
import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from kiosk.voice.voice import Child, DaemonVoice, SilentVoice, Speed, Voice
from tests.contract.scanner.places import children

SENTENCE = "Bonjour, prenez votre temps."
LONG = "Une phrase qui dure. " * 200
WITHIN = 20.0


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """What would have been heard: 16 bit, as the synthesizer made it."""
    return tmp_path / "heard"


@pytest.fixture
async def real(tmp_path: Path, sound: Path) -> AsyncIterator[DaemonVoice]:
    made = DaemonVoice(lambda: Child.start(tmp_path / "voice", f"file:{sound},raw"))
    yield made
    await made.close()
    async with asyncio.timeout(WITHIN):
        while living():
            await asyncio.sleep(0.02)
    assert not (tmp_path / "voice").exists()


@pytest.fixture(params=["silent", "real"])
def voice(request: pytest.FixtureRequest) -> Voice:
    return SilentVoice() if request.param == "silent" else request.getfixturevalue("real")


def living() -> list[int]:
    """Daemons and synthesizers below this process."""
    return [
        pid
        for pid in children(os.getpid())
        if b"speech-dispatcher" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]


def loudest(sound: Path) -> int:
    samples = array.array("h", sound.read_bytes())
    return max(map(abs, samples), default=0)


async def test_a_sentence_is_said_to_its_end(voice: Voice) -> None:
    assert await voice.say(SENTENCE, language="fr", speed=Speed.NORMAL)
    assert await voice.say("Une autre.", language="fr", speed=Speed.NORMAL)


async def test_silence_comes_at_once_and_the_next_sentence_is_said(voice: Voice) -> None:
    task = asyncio.create_task(voice.say(LONG, language="fr", speed=Speed.SLOW))
    await asyncio.sleep(0.05)
    began = time.monotonic()
    task.cancel()
    await asyncio.wait([task])
    assert time.monotonic() - began < 0.5
    assert await voice.say(SENTENCE, language="fr", speed=Speed.NORMAL)


async def test_a_closed_voice_may_speak_again(voice: Voice) -> None:
    assert await voice.say(SENTENCE, language="fr", speed=Speed.NORMAL)
    await voice.close()
    await voice.close()
    assert await voice.say(SENTENCE, language="fr", speed=Speed.NORMAL)


async def test_nothing_lives_before_the_first_sentence_and_after_the_last(real: Voice) -> None:
    assert not living()
    await real.say(SENTENCE, language="fr", speed=Speed.NORMAL)
    assert living()
    await real.close()
    assert not living()


@pytest.mark.parametrize("language", ["fr", "en", "ar", "pt", "uk", "es"])
async def test_every_language_has_a_voice_that_is_heard(
    real: Voice, sound: Path, language: str
) -> None:
    greeting = {"ar": "خذ وقتك", "uk": "Не поспішайте"}.get(language, "Merci, hello, gracias")
    assert await real.say(greeting, language=language, speed=Speed.NORMAL)
    assert loudest(sound) > 3000


async def test_slow_is_longer_than_fast(real: Voice, sound: Path) -> None:
    lengths = []
    for speed in Speed:
        before = sound.stat().st_size if sound.exists() else 0
        await real.say(SENTENCE, language="fr", speed=speed)
        lengths.append(sound.stat().st_size - before)
    slow, normal, fast = lengths
    assert slow > 1.15 * normal
    assert normal > 1.15 * fast


async def test_without_a_sound_card_it_says_so_in_a_few_seconds(tmp_path: Path) -> None:
    voice = DaemonVoice(lambda: Child.start(tmp_path / "voice", "hw:NoSuchCard"))
    async with asyncio.timeout(WITHIN):
        assert not await voice.say(SENTENCE, language="fr", speed=Speed.NORMAL)
    assert not living()


async def test_a_daemon_that_is_killed_is_replaced(real: DaemonVoice, tmp_path: Path) -> None:
    await real.say(SENTENCE, language="fr", speed=Speed.NORMAL)
    os.kill(int((tmp_path / "voice" / "pid").read_text()), 9)
    async with asyncio.timeout(WITHIN):
        await real.say(SENTENCE, language="fr", speed=Speed.NORMAL)
        assert await real.say(SENTENCE, language="fr", speed=Speed.NORMAL)


async def test_a_daemon_that_is_not_installed_is_no_voice() -> None:
    async def missing() -> Child:
        raise FileNotFoundError

    assert not await DaemonVoice(missing).say(SENTENCE, language="fr", speed=Speed.NORMAL)
