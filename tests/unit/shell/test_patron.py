"""A patron's stay: what it asks of the lifecycle, and what a stopped session is spared."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import cast

import pytest

from kiosk.config.terminal import Site, Terminal, Times
from kiosk.core.calling import CallState
from kiosk.core.session import Event
from kiosk.link.messages import (
    ActivityReport,
    Begin,
    Came,
    Condition,
    Help,
    Hide,
    Language,
    Message,
    Ping,
    Pong,
    Scanned,
    ScanStage,
    Speaks,
    ToShell,
)
from kiosk.shell.bell import SilentBell
from kiosk.shell.calling import HelpService
from kiosk.shell.devices import Devices
from kiosk.shell.ledger import Ledger
from kiosk.shell.patron import Patron
from kiosk.shell.sessionprocess import SessionProcess
from scanner.virtual import VirtualScanner

QUICK = Times(watchdog_s=1)
MOVING = Scanned(reference=1, stage=ScanStage.MOVING, fraction=0.5)
DONE = Scanned(reference=1, stage=ScanStage.DONE)


class FakeSession:
    """A session at the other end of its link; it answers pings if it is told to."""

    def __init__(self) -> None:
        self.said: list[Message | str] = []
        self.answers = True
        self.heard: Callable[[ToShell, Sequence[int]], None] = lambda _message, _descriptors: None
        self.died: Callable[[str], None] = lambda _code: None

    def send(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        self.said.append(message)
        if isinstance(message, Ping) and self.answers:
            self.heard(Pong(number=message.number), ())

    def stop(self) -> None:
        self.said.append("stop")

    def resume(self) -> None:
        self.said.append("resume")


class FakeLedger:
    """Nothing is printed here."""

    def print_sent(self) -> None: ...


class There:
    """A patron, their session, and what they caused."""

    def __init__(self, times: Times) -> None:
        self.session = FakeSession()
        self.events: list[Event] = []
        self.spoken: list[Language] = []
        self.patron = Patron(
            cast(SessionProcess, self.session),
            terminal=Terminal(site=Site(name="Bureau d’essai"), times=times),
            devices=Devices(printers=None, queue="", scanners=VirtualScanner(), scanner=None),
            ledger=cast(Ledger, FakeLedger()),
            help_service=HelpService(SilentBell()),
            happens=self.events.append,
            speaks=self.spoken.append,
            ping_every=0.2,
        )
        self.patron.begin(Begin())


def stay(story: Callable[[There], Awaitable[None]], times: Times = QUICK) -> None:
    async def told() -> None:
        async with asyncio.timeout(20):
            there = There(times)
            staying = asyncio.create_task(there.patron.stay())
            try:
                await story(there)
            finally:
                staying.cancel()
                await asyncio.wait({staying})

    asyncio.run(told())


def test_hide_is_asked_of_the_lifecycle() -> None:
    async def story(there: There) -> None:
        there.session.heard(Hide(), ())
        assert there.events == [Event.HIDE]

    stay(story)


def test_a_language_chosen_in_the_session_is_the_shells_too() -> None:
    async def story(there: There) -> None:
        there.session.heard(Speaks(language=Language.ARABIC), ())
        assert there.spoken == [Language.ARABIC]

    stay(story)


def test_a_stopped_session_is_woken_with_news_so_that_it_notices() -> None:
    async def story(there: There) -> None:
        there.patron.pause()
        there.session.said.clear()
        there.patron.resume()
        condition, last = there.session.said
        assert isinstance(condition, Condition)
        assert last == "resume"

    stay(story)


def test_a_stopped_session_is_not_flooded() -> None:
    """A scan goes on behind the cover; the link holds few messages that nobody reads."""

    async def story(there: There) -> None:
        there.patron.pause()
        there.session.said.clear()
        say = there.patron.scans._say
        say(MOVING, ())
        say(DONE, ())
        there.patron.resume()
        say(MOVING, ())
        assert [m for m in there.session.said if isinstance(m, Scanned)] == [DONE, MOVING]

    stay(story)


@pytest.mark.parametrize("covered", [True, False])
def test_a_session_that_stood_still_had_no_time_to_answer(covered: bool) -> None:
    async def story(there: There) -> None:
        there.session.answers = False
        while not any(isinstance(message, Ping) for message in there.session.said):
            await asyncio.sleep(0.01)
        if covered:
            there.patron.pause()
            await asyncio.sleep(0.6)
            there.patron.resume()
            there.session.answers = True
        await asyncio.sleep(1.5)
        assert there.events == ([] if covered else [Event.CRASH])

    stay(story)


@pytest.mark.slow
def test_nobody_is_asked_while_the_screen_is_covered_nor_at_once_after_it() -> None:
    async def story(there: There) -> None:
        there.session.heard(ActivityReport(), ())
        there.patron.pause()
        await asyncio.sleep(5.5)
        assert there.events == []
        there.patron.resume()
        await asyncio.sleep(1.5)
        assert there.events == []
        await asyncio.sleep(4.5)
        assert there.events[:1] == [Event.UNATTENDED]  # the control: then somebody is asked

    stay(story, Times(idle_s=5))


def test_a_call_for_help_is_told_to_the_session_until_somebody_came() -> None:
    async def story(there: There) -> None:
        await asyncio.sleep(0.01)  # until the stay has begun
        there.session.heard(Help(), ())
        await asyncio.sleep(0.05)
        there.session.heard(Came(), ())
        said = [one.call for one in there.session.said if isinstance(one, Condition)]
        assert [*dict.fromkeys(said)] == [CallState.NONE, CallState.WAITING]
        assert said[-1] is CallState.NONE

    stay(story)
