"""Who speaks: a voice that says one sentence at a time, real or silent."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
from collections import deque
from collections.abc import Awaitable, Callable
from enum import IntEnum
from pathlib import Path
from typing import Protocol

from kiosk.voice import daemon
from kiosk.voice.ssip import BEGIN, CANCELLED, END, Parser, Reply, SsipError, data

log = logging.getLogger(__name__)

STARTS_WITHIN = 5.0
ANSWERS_WITHIN = 3.0
BEGINS_WITHIN = 3.0
"""The first sentence takes 0.3 s on a small machine."""
LONGEST = 5.0
SECONDS_A_CHARACTER = 0.3
"""The slowest voice needs a third of it."""


class Speed(IntEnum):
    """How fast, in SSIP's own figures (-100 to 100)."""

    SLOW = -50
    NORMAL = 0
    FAST = 40


class Voice(Protocol):
    """What can speak."""

    async def say(self, sentence: str, *, language: str, speed: Speed) -> bool:
        """Say one sentence; return when it is over, False if nobody can have heard it.

        To cancel it is to fall silent.
        """
        ...

    async def close(self) -> None:
        """Nothing of it lives any more."""
        ...


class SilentVoice:
    """Says nothing, in no time or in a set one, and remembers it: demo without sound, and tests."""

    def __init__(self, seconds: float = 0.0, *, heard: bool = True) -> None:
        self.said: list[tuple[str, str, Speed]] = []
        self.cut = 0
        self.closed = 0
        self._seconds, self._heard = seconds, heard

    async def say(self, sentence: str, *, language: str, speed: Speed) -> bool:
        self.said.append((sentence, language, speed))
        try:
            await asyncio.sleep(self._seconds)
        except asyncio.CancelledError:
            self.cut += 1
            raise
        return self._heard

    async def close(self) -> None:
        self.closed += 1


class Running(Protocol):
    """A daemon that was started."""

    socket: Path

    async def stop(self) -> None:
        """Kill it and what it started, and wait for that."""
        ...


class Child:
    """A daemon beside us: it lives in our box and dies with it."""

    def __init__(self, folder: Path, process: asyncio.subprocess.Process) -> None:
        self.socket = folder / daemon.SOCKET
        self._folder, self._process = folder, process

    @classmethod
    async def start(cls, folder: Path, sound: str) -> Child:
        """Start one in a new folder.

        Raises:
            OSError: It is not installed, or there is no sound card.
        """
        if not daemon.possible(sound):
            raise FileNotFoundError("nothing to speak with")
        daemon.write(folder, sound)
        process = await asyncio.create_subprocess_exec(
            *daemon.command(str(folder)),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            env=daemon.environment(str(folder)),
        )
        return cls(folder, process)

    async def stop(self) -> None:
        """End it; its synthesizer ends when nobody is at the other end of its pipe."""
        with contextlib.suppress(ProcessLookupError):
            self._process.terminate()
        try:
            async with asyncio.timeout(ANSWERS_WITHIN):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


class DaemonVoice:
    """The real voice. Its daemon is started with the first sentence, and not before.

    Args:
        start: Starts a daemon.
    """

    def __init__(self, start: Callable[[], Awaitable[Running]]) -> None:
        self._start = start
        self._daemon: Running | None = None
        self._line: _Line | None = None
        self._turn = asyncio.Lock()

    async def say(self, sentence: str, *, language: str, speed: Speed) -> bool:
        async with self._turn:
            try:
                line = self._line or await self._connect()
                await line.set("LANGUAGE", language)
                await line.set("RATE", str(int(speed)))
                await line.speak(sentence)
            except (OSError, SsipError, TimeoutError):
                log.warning("voice lost")
                await self._drop()
                return False
            return True

    async def close(self) -> None:
        async with self._turn:
            await self._drop()

    async def _connect(self) -> _Line:
        try:
            self._daemon = self._daemon or await self._start()
            async with asyncio.timeout(STARTS_WITHIN):
                self._line = await _Line.to(self._daemon.socket)
            await self._line.ask("SET SELF CLIENT_NAME ilot:ilot:main")
            await self._line.ask(f"SET SELF OUTPUT_MODULE {daemon.SYNTHESIZER}")
            await self._line.ask("SET SELF NOTIFICATION ALL on")
        except asyncio.CancelledError:
            self._hang_up()  # half a greeting is none; the daemon may stay
            raise
        return self._line

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    async def _drop(self) -> None:
        self._hang_up()
        if self._daemon is not None:
            stopped, self._daemon = self._daemon, None
            await stopped.stop()


class _Line:
    """One connection to a daemon."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._waiting: deque[asyncio.Future[Reply]] = deque()
        self._over: asyncio.Future[None] | None = None
        self._message = ""
        self._early: list[Reply] = []  # events of a message whose number we do not know yet
        self._begun = asyncio.Event()
        self._set: dict[str, str] = {}
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def to(cls, socket: Path) -> _Line:
        """Connect, as soon as the daemon listens."""
        while True:
            try:
                return cls(*await asyncio.open_unix_connection(socket))
            except (FileNotFoundError, ConnectionRefusedError):
                await asyncio.sleep(0.02)

    async def ask(self, command: str) -> Reply:
        """Send a command, return what it is answered.

        Raises:
            SsipError: It is refused.
        """
        reply = await self._send(command.encode() + b"\r\n")
        if not reply.is_ok:
            raise SsipError(f"{reply.code}")
        return reply

    async def set(self, name: str, value: str) -> None:
        """Set something of this connection, unless it is so."""
        if self._set.get(name) != value:
            await self.ask(f"SET SELF {name} {value}")
            self._set[name] = value

    async def speak(self, sentence: str) -> None:
        """Say it; return when it is over.

        Raises:
            TimeoutError: It did not begin, as where there is no sound card, or did not end.
        """
        over = self._over = asyncio.get_running_loop().create_future()
        self._begun.clear()
        try:
            await self.ask("SPEAK")
            queued = await self._send(data(sentence))
            if not queued.is_ok or not queued.lines:
                raise SsipError(f"{queued.code}")
            self._message = queued.lines[0]
            for event in self._early:
                self._happened(event)
            async with asyncio.timeout(BEGINS_WITHIN):
                await self._begun.wait()
            async with asyncio.timeout(LONGEST + SECONDS_A_CHARACTER * len(sentence)):
                await over
        except asyncio.CancelledError:
            self._writer.write(b"CANCEL SELF\r\n")
            self._waiting.append(asyncio.get_running_loop().create_future())
            raise
        finally:
            self._over, self._message = None, ""
            self._early.clear()

    def close(self) -> None:
        self._listening.cancel()
        self._writer.close()

    async def _send(self, line: bytes) -> Reply:
        answer: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiting.append(answer)
        self._writer.write(line)
        async with asyncio.timeout(ANSWERS_WITHIN):
            return await answer

    async def _listen(self) -> None:
        parser = Parser()
        why: Exception = ConnectionResetError("the daemon has gone")
        try:
            while received := await self._reader.read(4096):
                for reply in parser.feed(received):
                    self._heard(reply)
        except (OSError, SsipError) as error:
            why = error
        for waiting in (*self._waiting, self._over):
            if waiting is not None and not waiting.done():
                waiting.set_exception(why)
                waiting.exception()  # seen, should nobody wait any more
        self._begun.set()

    def _heard(self, reply: Reply) -> None:
        if not reply.is_event:
            if not self._waiting:
                raise SsipError("answers nothing")
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(reply)
        elif not self._message:
            self._early.append(reply)
        else:
            self._happened(reply)

    def _happened(self, event: Reply) -> None:
        """Something befell a message; of others than this one nobody wants to know any more."""
        if event.lines[:1] != (self._message,) or self._over is None:
            return
        if event.code in (BEGIN, END, CANCELLED):
            self._begun.set()
        if event.code in (END, CANCELLED) and not self._over.done():
            self._over.set_result(None)
