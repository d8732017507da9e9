"""Somebody asks for a person: rung and told once, and the screen says only what is true."""

from __future__ import annotations

import asyncio
import io
import shutil
import wave
from pathlib import Path

import pytest

from kiosk.core.calling import UNANSWERED_AFTER, Call, CallState
from kiosk.shell.bell import RATE, AlsaBell, SilentBell, chime
from kiosk.shell.calling import HelpCall, HelpService


class CountingBell:
    def __init__(self) -> None:
        self.rung = 0

    async def ring(self) -> bool:
        self.rung += 1
        return True


class TestCall:
    def test_a_hand_is_up_until_somebody_came(self) -> None:
        call = Call()
        assert call.state(0.0) is CallState.NONE
        assert call.raised(10.0)
        assert call.state(10.0 + UNANSWERED_AFTER - 1) is CallState.WAITING
        assert call.state(10.0 + UNANSWERED_AFTER) is CallState.UNANSWERED
        call.came()
        assert call.state(10.0 + UNANSWERED_AFTER) is CallState.NONE

    def test_a_hand_that_is_up_is_not_raised_again_until_nobody_came(self) -> None:
        call = Call()
        assert call.raised(0.0)
        assert not call.raised(5.0)
        assert call.raised(UNANSWERED_AFTER)
        assert call.state(UNANSWERED_AFTER) is CallState.WAITING


class TestHelpCall:
    async def test_one_chime_and_only_true_words(self) -> None:
        bell, told = CountingBell(), asyncio.Event()

        async def tell() -> bool:
            await told.wait()
            return True

        seen: list[tuple[CallState, bool]] = []
        call = HelpCall(
            HelpService(bell, tell), changed=lambda: seen.append((call.state, call.told))
        )
        raising = [asyncio.create_task(call.raise_hand()) for _ in range(2)]
        await asyncio.sleep(0.01)
        assert (seen, bell.rung) == ([(CallState.WAITING, False)], 1)
        told.set()
        await asyncio.sleep(0.01)
        assert seen[1:] == [(CallState.WAITING, True)]
        call.came()
        assert seen[2:] == [(CallState.NONE, False)]
        for task in raising:
            task.cancel()

    async def test_what_is_told_too_late_is_not_said_of_the_next_call(self) -> None:
        answers = asyncio.Queue[bool]()
        call = HelpCall(HelpService(SilentBell(), answers.get), changed=lambda: None)
        first = asyncio.create_task(call.raise_hand())
        await asyncio.sleep(0.01)
        call.came()
        second = asyncio.create_task(call.raise_hand())
        await asyncio.sleep(0.01)
        answers.put_nowait(True)  # of the first call
        await asyncio.sleep(0.01)
        assert not call.told
        for task in (first, second):
            task.cancel()

    async def test_it_turns_by_itself(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("kiosk.core.calling.UNANSWERED_AFTER", 0.05)
        seen: list[CallState] = []
        call = HelpCall(HelpService(SilentBell()), changed=lambda: seen.append(call.state))
        await call.raise_hand()
        assert seen == [CallState.WAITING, CallState.WAITING, CallState.UNANSWERED]


class TestBell:
    def test_the_chime_is_two_notes_that_fade_and_never_clip(self) -> None:
        with wave.open(io.BytesIO(chime())) as file:
            assert (file.getframerate(), file.getnchannels()) == (RATE, 1)
            assert 2 < file.getnframes() / RATE < 3
            raw = file.readframes(file.getnframes())
        samples = [
            int.from_bytes(raw[i : i + 2], "little", signed=True) for i in range(0, len(raw), 2)
        ]
        assert 8_000 < max(map(abs, samples)) < 32_000
        assert max(map(abs, samples[-500:])) < 600

    @pytest.mark.skipif(shutil.which("aplay") is None, reason="alsa-utils is not here")
    async def test_alsa_plays_it(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        heard = tmp_path / "heard.wav"
        (tmp_path / "asound.conf").write_text(
            f'pcm.ilot {{ type file slave.pcm null file "{heard}" format wav }}\n'
            "pcm.null { type null }\n"
        )
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "asound.conf"))
        assert await AlsaBell("ilot").ring()
        assert heard.stat().st_size > RATE  # half a second at least, and not of silence
        assert len(set(heard.read_bytes()[100:2000])) > 50

    async def test_no_player_or_no_device_is_no_sound_and_no_fault(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert not await AlsaBell("nowhere").ring()
        monkeypatch.setenv("PATH", "/nowhere")
        assert not await AlsaBell("nowhere").ring()
        assert not await SilentBell().ring()
