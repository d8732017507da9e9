"""The one thread on which a blocking library lives, and bounded calls to it.

pycups hangs when two threads share a Connection (pycups#43), keeps its server's name per thread,
and waits 61 s for a server that accepts and says nothing. So: one thread, one connection on it,
calls in order, and a thread that does not come back is left behind for a new one.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Generic, TypeVar

Connection = TypeVar("Connection")
Result = TypeVar("Result")

CLOSE_WITHIN = 1.0


class Line(Generic[Connection]):
    """Calls to one server, one at a time.

    Args:
        connect: Makes the connection; runs on the thread, again after every call that failed,
            because nobody knows in which state that left the old one.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._thread: _Thread[Connection] | None = None

    async def call(self, operation: Callable[[Connection], Result], *, within: float) -> Result:
        """Run an operation on the thread and return its result.

        Cancelled before its turn, it never runs; during its turn, it runs on unheard.

        Raises:
            TimeoutError: It took longer than `within` seconds, its turn's wait included.
            Exception: Whatever the operation or connecting raised.
        """
        thread = self._current()
        answer = asyncio.wrap_future(thread.post(operation))
        try:
            async with asyncio.timeout(within):
                return await answer
        except TimeoutError:
            if self._thread is thread:
                self._thread = None
                thread.stop()
            raise

    def post(self, operation: Callable[[Connection], object]) -> None:
        """Run an operation after all others; nobody hears of its outcome."""
        self._current().post(operation)

    async def close(self) -> None:
        """Let the thread finish; one that hangs is left behind."""
        if self._thread is not None:
            self._thread.stop()
            await asyncio.to_thread(self._thread.join, CLOSE_WITHIN)
            self._thread = None

    def _current(self) -> _Thread[Connection]:
        if self._thread is None:
            self._thread = _Thread(self._connect)
            self._thread.start()
        return self._thread


class _Thread(threading.Thread, Generic[Connection]):
    """Daemon, unlike an executor's threads: one that hangs must not hold the program's exit."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        super().__init__(name="cups", daemon=True)
        self._connect = connect
        self._turns: SimpleQueue[Callable[[Connection | None], Connection | None] | None]
        self._turns = SimpleQueue()

    def post(self, operation: Callable[[Connection], Result]) -> Future[Result]:
        answer: Future[Result] = Future()

        def turn(connection: Connection | None) -> Connection | None:
            if not answer.set_running_or_notify_cancel():
                return connection
            try:
                connected = self._connect() if connection is None else connection
                answer.set_result(operation(connected))
            except BaseException as error:
                answer.set_exception(error)
                return None
            return connected

        self._turns.put(turn)
        return answer

    def stop(self) -> None:
        self._turns.put(None)

    def run(self) -> None:
        connection: Connection | None = None
        while (turn := self._turns.get()) is not None:
            connection = turn(connection)
            del turn  # an answer must not live until the next call
