"""The chime that calls staff: two notes, made here, played by ALSA's own player."""

from __future__ import annotations

import asyncio
import io
import logging
import math
import os
import wave
from typing import Protocol

log = logging.getLogger(__name__)

RATE = 44_100
NOTES = ((659.26, 0.9), (523.25, 1.4))
"""Hertz and seconds: a falling third, as doors have it."""
LOUDNESS = 0.5
DECAY = 3.2
PLAYS_WITHIN = 10.0


class Bell(Protocol):
    """What can be rung."""

    async def ring(self) -> bool:
        """Ring once; False if nobody can have heard it."""
        ...


class SilentBell:
    """A place that wants no sound."""

    async def ring(self) -> bool:
        return False


class AlsaBell:
    """Plays through `aplay`, a program of its own: no sound library in a process that lives on.

    Args:
        device: ALSA's name of it.
    """

    def __init__(self, device: str) -> None:
        self._device = device

    async def ring(self) -> bool:
        sound = os.memfd_create("chime")  # no pipe: a player that leaves early breaks none
        os.write(sound, chime())
        os.lseek(sound, 0, os.SEEK_SET)
        try:
            player = await asyncio.create_subprocess_exec(
                "aplay", "-q", "-D", self._device, "-",
                stdin=sound,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )  # fmt: skip
        except OSError:
            log.warning("bell no player")
            return False
        finally:
            os.close(sound)
        try:
            async with asyncio.timeout(PLAYS_WITHIN):
                await player.wait()
        except TimeoutError:
            log.warning("bell stuck")
        finally:
            if player.returncode is None:
                player.kill()
                await player.wait()
        return player.returncode == 0


def chime() -> bytes:
    """Return the sound as WAV, 16 bit, one channel."""
    samples = bytearray()
    for hertz, seconds in NOTES:
        for number in range(int(RATE * seconds)):
            at = number / RATE
            swing = math.sin(math.tau * hertz * at) + 0.3 * math.sin(math.tau * 2 * hertz * at)
            level = LOUDNESS / 1.3 * math.exp(-DECAY * at) * min(1.0, at / 0.005)
            samples += int(32_767 * level * swing).to_bytes(2, "little", signed=True)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(samples))
    return out.getvalue()
