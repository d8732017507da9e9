"""« Écouter » on attente: the greeting, spoken by a daemon in a box of its own.

Only fixed texts, and nothing of it lives once the greeting is over or a patron has begun.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.shell import box
from kiosk.voice import daemon
from kiosk.voice.sentences import sentences
from kiosk.voice.voice import Speed, Voice

DEAD_WITHIN = 2.0
LISTENS_FOR = 60.0
"""Seconds after the greeting in which whoever begins is taken for who has heard it."""


class BoxedDaemon:
    """A speech daemon in a box: killed whole, and dead when the shell is."""

    def __init__(self, folder: Path, process: box.BoxedProcess) -> None:
        self.socket = folder / daemon.SOCKET
        self._folder, self._process = folder, process

    @classmethod
    async def start(cls, folder: Path, sound: str) -> BoxedDaemon:
        """Start one in a new folder.

        Raises:
            OSError: There is nothing to speak with.
        """
        if not daemon.possible(sound):
            raise FileNotFoundError("nothing to speak with")
        starting = asyncio.ensure_future(asyncio.to_thread(cls._start, folder, sound))
        try:
            return await asyncio.shield(starting)
        except asyncio.CancelledError:
            await (await starting).stop()
            raise

    @classmethod
    def _start(cls, folder: Path, sound: str) -> BoxedDaemon:
        daemon.write(folder, sound)
        inside = box.Box(environment=daemon.environment(str(folder)), folders={folder: str(folder)})
        try:
            return cls(folder, box.start(inside, daemon.command(str(folder))))
        except RuntimeError as error:
            raise OSError(str(error)) from error

    async def stop(self) -> None:
        await asyncio.to_thread(self._stop)

    def _stop(self) -> None:
        self._process.kill()
        self._process.dead(within=DEAD_WITHIN)
        self._process.close()
        shutil.rmtree(self._folder, ignore_errors=True)


class Greeter:
    """Says the greeting, one at a time.

    Args:
        voice: None where there is no sound.
        now: A monotonic clock, in seconds.
    """

    def __init__(self, voice: Voice | None, *, now: Callable[[], float] = time.monotonic) -> None:
        self._voice = voice
        self._now = now
        self._heard_at: float | None = None  # when it ended, to the end
        self._talk: asyncio.Task[None] | None = None
        self.changed: Callable[[], None] = lambda: None

    @property
    def possible(self) -> bool:
        return self._voice is not None

    @property
    def speaking(self) -> bool:
        return self._talk is not None

    @property
    def listened(self) -> bool:
        """Whether somebody listens, or has just listened to the end."""
        just = self._heard_at is not None and self._now() - self._heard_at < LISTENS_FOR
        return self.speaking or just

    def forget(self) -> None:
        """Somebody else is here."""
        self.stop()
        self._heard_at = None

    def greet(self, texts: Sequence[str], language: str) -> None:
        """Begin; pressed while it speaks, it falls silent."""
        self._heard_at = None
        if self._talk is not None:
            self.stop()
        elif self._voice is not None:
            said = [sentence for text in texts for sentence in sentences(text)]
            self._talk = asyncio.create_task(self._greet(self._voice, said, language))
            self._talk.add_done_callback(self._over)
            self.changed()

    def stop(self) -> None:
        """Fall silent at once."""
        if self._talk is not None:
            self._talk.cancel()

    async def _greet(self, voice: Voice, said: Sequence[str], language: str) -> None:
        try:
            for sentence in said:
                if not await voice.say(sentence, language=language, speed=Speed.NORMAL):
                    return
            self._heard_at = self._now()
        finally:
            await voice.close()

    def _over(self, _task: asyncio.Task[None]) -> None:
        self._talk = None
        self.changed()
