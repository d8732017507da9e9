"""A warm session waits; starts that fail take the terminal out of service, and one that works
brings it back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import cast

import pytest

from kiosk.shell import spare as spare_module
from kiosk.shell.sessionprocess import SessionProcess
from kiosk.shell.spare import FAILURES, Spare


class Session:
    """Stands for a boxed session that is ready at once."""

    def __init__(self, *, ready: bool = True) -> None:
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if ready:
            self.ready.set_result(None)
        self.died: Callable[[str], None] = lambda _code: None
        self.killed = self.closed = False
        self.namespace = id(self)

    def kill(self) -> None:
        self.killed = True

    def gone(self, *, within: float) -> bool:
        return self.killed

    def close(self) -> None:
        self.closed = True


class Machine:
    """Starts sessions, or fails to: the first starts' outcomes in order, then all go well."""

    def __init__(self, outcomes: Sequence[Exception | None] = ()) -> None:
        self._outcomes = list(outcomes)
        self.sessions: list[Session] = []
        self.taken: list[Session] = []
        self.said: list[str] = []
        self.spare = Spare(
            self._start,
            start_within=0.05,
            hopeless=lambda: self.said.append("hopeless"),
            hopeful=lambda: self.said.append("hopeful"),
        )

    def _start(self) -> SessionProcess:
        outcome = self._outcomes.pop(0) if self._outcomes else None
        if isinstance(outcome, OSError):
            raise outcome
        session = Session(ready=outcome is None)
        self.sessions.append(session)
        return cast(SessionProcess, session)

    async def take(self) -> Session:
        """As for a patron, whose session is no spare any more."""
        session = cast(Session, await self.spare.take())
        self.taken.append(session)
        return session


@pytest.fixture(autouse=True)
def patient_only_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting between two failed starts grows to eight seconds; the test has none of them."""
    sleep = asyncio.sleep
    monkeypatch.setattr(spare_module.asyncio, "sleep", lambda _seconds: sleep(0))


def run(machine: Callable[[], Machine], story: Callable[[Machine], Awaitable[None]]) -> None:
    async def told() -> None:
        made = machine()
        running = asyncio.create_task(made.spare.run())
        try:
            async with asyncio.timeout(10):
                await story(made)
        finally:
            running.cancel()
            await asyncio.wait({running})
            left = [session for session in made.sessions if session not in made.taken]
            assert all(session.killed for session in left)

    asyncio.run(told())


def test_a_spare_that_dies_is_buried_and_replaced() -> None:
    async def story(machine: Machine) -> None:
        machine.spare.want()
        while not machine.spare.warm:
            await asyncio.sleep(0)
        first = machine.sessions[0]
        first.died("session-exited")
        second = await machine.take()
        assert second is not first
        assert (first.killed, first.closed) == (True, True)

    run(Machine, story)


def test_no_memory_for_a_spare_is_said_once_and_a_start_that_works_is_said_too() -> None:
    failures = [OSError("no memory"), TimeoutError()] * FAILURES

    async def story(machine: Machine) -> None:
        session = await machine.take()
        assert not session.killed
        assert machine.said == ["hopeless", "hopeful"]

    run(lambda: Machine(failures), story)


def test_a_few_accidents_are_no_fault_of_the_terminal() -> None:
    async def story(machine: Machine) -> None:
        await machine.take()
        assert machine.said == ["hopeful"]  # who gave up waiting meanwhile hears of it

    run(lambda: Machine([OSError("busy")] * (FAILURES - 1)), story)


@pytest.mark.parametrize(("seconds", "slowness"), [(0.5, 1.0), (6.0, 3.0), (600.0, 6.0)])
def test_the_first_start_measures_the_machine(seconds: float, slowness: float) -> None:
    async def story(machine: Machine) -> None:
        machine.spare._measure(seconds)
        assert machine.spare.slowness == slowness

    run(Machine, story)
