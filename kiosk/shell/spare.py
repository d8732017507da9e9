"""Keeps one warm session waiting, so that a patron never does."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable

from kiosk.shell.sessionprocess import SessionProcess

log = logging.getLogger(__name__)

FAILURES = 4
"""So many failed starts in a row are a fault of the terminal, not an accident.

ChromeOS gives up on its session after four crashes in a minute."""

GONE_WITHIN = 2.0
USUAL_START = 2.0
"""Seconds from nothing to ready on a small desktop, drawn by software."""
SLOWEST = 6.0


class Spare:
    """One ready session, and the next one after it was taken.

    Args:
        start: Starts a session; it is ready when it says so.
        start_within: Seconds until a session must say that it is ready.
        hopeless: Called when starts keep failing; the terminal cannot serve.
        hopeful: Called whenever one succeeds: a patron may have given up waiting before we did.

    Attributes:
        slowness: How many times longer than usual the first start took, from 1 to 6.
    """

    def __init__(
        self,
        start: Callable[[], SessionProcess],
        *,
        start_within: float,
        hopeless: Callable[[], None],
        hopeful: Callable[[], None],
    ) -> None:
        self._start_one = start
        self._start_within = start_within
        self._hopeless = hopeless
        self._hopeful = hopeful
        self.slowness = 1.0
        self._starting: SessionProcess | None = None
        self._ready: SessionProcess | None = None
        self._dead: list[SessionProcess] = []
        self._wanted = asyncio.Event()
        self._available = asyncio.Event()

    @property
    def warm(self) -> bool:
        """Whether a patron could begin this instant."""
        return self._ready is not None

    def _measure(self, seconds: float) -> None:
        """The first start shows how slow this machine is: the watchdog has patience accordingly."""
        if self.slowness == 1.0:
            self.slowness = min(SLOWEST, max(1.0, seconds / USUAL_START))

    @property
    def namespaces(self) -> frozenset[int]:
        """PID namespaces of the sessions that no patron has seen."""
        unseen = (self._starting, self._ready)
        return frozenset(session.namespace for session in unseen if session is not None)

    async def take(self) -> SessionProcess:
        """Return a ready session, waiting for it if it must still start."""
        while self._ready is None:
            self._wanted.set()
            self._available.clear()
            await self._available.wait()
        session, self._ready = self._ready, None
        return session

    def want(self) -> None:
        """Start the next one now (not while a patron waits for something else)."""
        self._wanted.set()

    async def run(self) -> None:
        """Keep a spare until cancelled; then kill it."""
        failures = 0
        try:
            while True:
                await self._wanted.wait()
                self._wanted.clear()
                await self._bury()
                if self._ready is not None:
                    continue
                if await self._start():
                    self._hopeful()
                    failures = 0
                    continue
                failures += 1
                if failures == FAILURES:
                    self._hopeless()
                await asyncio.sleep(2.0 ** min(failures, FAILURES) / 2)
                self._wanted.set()
        finally:
            if self._ready is not None:
                self._ready.kill()

    async def _bury(self) -> None:
        """Let go of spares that died by themselves."""
        while self._dead:
            await _discard(self._dead.pop())

    async def _start(self) -> bool:
        session = None
        began = time.monotonic()
        try:
            self._starting = session = self._start_one()
            async with asyncio.timeout(self._start_within):
                await session.ready
        except (OSError, RuntimeError, MemoryError) as error:
            log.warning("spare-failed %s %s", type(error).__name__, error)
            if session is not None:
                await _discard(session)
            return False
        except BaseException:
            if session is not None:
                session.kill()
            raise
        finally:
            self._starting = None
        session.died = self._lost
        self._measure(time.monotonic() - began)
        self._ready = session
        self._available.set()
        log.info("spare-ready")
        return True

    def _lost(self, code: str) -> None:
        log.warning("spare-lost %s", code)
        if self._ready is not None:
            self._dead.append(self._ready)
            self._ready = None
        self._wanted.set()


async def _discard(session: SessionProcess) -> None:
    """Kill a session that no patron ever saw; one that does not die stays in the ledger."""
    session.kill()
    if await asyncio.to_thread(session.gone, within=GONE_WITHIN):
        with contextlib.suppress(Exception):
            session.close()
