"""Runs the lifecycle: posts events into `transition`, does what it says, in order.

Everything happens on one event loop; an event posted while another is handled waits its turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from kiosk.config.terminal import Terminal
from kiosk.core.idle import Visit
from kiosk.core.session import BOOT, Effect, Ending, Event, Phase, State, transition
from kiosk.link.messages import Begin, Language
from kiosk.shell.calling import HelpService
from kiosk.shell.devices import Devices
from kiosk.shell.internet import Lookout
from kiosk.shell.ledger import Ledger
from kiosk.shell.leftfiles import Files, Watched
from kiosk.shell.patron import Patron
from kiosk.shell.spare import Spare
from kiosk.shell.steps import (
    Clipboard,
    Memory,
    Mounts,
    Prints,
    Processes,
    Remains,
    Scanner,
    Selections,
    Strays,
)
from kiosk.shell.wipe import WipeReport, WipeStep, wipe

log = logging.getLogger(__name__)

LOOK_AGAIN_EVERY = 10.0
"""Seconds between two looks at a terminal that is out of service because a wipe was in doubt."""
UNUSED = frozenset({Phase.IDLE, Phase.OUT_OF_SERVICE})
"""No patron is here: the shell may use their network."""


class Stage(Selections, Protocol):
    """The shell's windows: what the lifecycle may ask of them."""

    def attract(self) -> None: ...
    def starting(self) -> None: ...
    def wiping(self, ending: Ending) -> None: ...
    def receipt(self, ending: Ending, report: WipeReport, *, scanned: bool) -> None: ...
    def out_of_service(self, reasons: Sequence[str]) -> None: ...
    def cover(self, phase: Phase, visit: Visit) -> None: ...
    def uncover(self) -> None: ...
    def speak(self, language: Language) -> None: ...
    def staff(self) -> None: ...
    def close_staff(self) -> None: ...


class Lifecycle:
    """The terminal's one state, and the only place that changes it.

    Args:
        terminal: terminal.yaml.
        spare: Where sessions come from.
        ledger: What must be cleared up even after a crash.
        watched: Folders in which a patron may leave nothing.
        help_service: How staff is called.
        internet: Looks, while nobody is here, whether there is an Internet; staff reads it.
        reasons: Why the terminal cannot serve, known before the start (a broken catalogue).
    """

    def __init__(
        self,
        *,
        terminal: Terminal,
        stage: Stage,
        spare: Spare,
        devices: Devices,
        ledger: Ledger,
        watched: Watched,
        internet: Lookout,
        help_service: HelpService,
        reasons: Sequence[str] = (),
    ) -> None:
        self._terminal = terminal
        self._stage = stage
        self._spare = spare
        self._devices = devices
        self._ledger = ledger
        self._watched = watched
        self._internet = internet
        self._help_service = help_service
        self._reasons = list(reasons)
        self._unwiped: list[str] = []
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._group: asyncio.TaskGroup | None = None
        self._patron: Patron | None = None
        self._stay: asyncio.Task[None] | None = None
        self._mounts = Path("/proc/self/mountinfo").read_bytes()
        self._arrival = Begin()
        self.state: State = BOOT

    def post(self, event: Event) -> None:
        """Something happened; what it means is decided in its turn."""
        self._events.put_nowait(event)

    def begin(self, begin: Begin) -> None:
        """A patron is here."""
        self._arrival = begin
        self.post(Event.BEGIN)

    def lost(self, reason: str) -> None:
        """Something that every patron needs is gone; staff reads why."""
        self._reasons.append(reason)
        self.post(Event.HEALTH_LOST)

    def found(self, reason: str) -> None:
        """What was lost is back; in service again if that was all. Else nothing is new."""
        if reason not in self._reasons:
            return
        self._reasons = [other for other in self._reasons if other != reason]
        if not self._reasons:
            self.post(Event.REPAIRED)

    async def run(self) -> None:
        """Live until cancelled; whoever is here then is wiped by death."""
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                self._stage.wiping(Ending.NONE)
                if self._reasons:
                    self.post(Event.HEALTH_LOST)
                else:
                    group.create_task(self._spare.run())
                group.create_task(self._devices.watch())
                group.create_task(self._internet.watch(lambda: self.state.phase in UNUSED))
                group.create_task(self._wipe())
                while True:
                    self._apply(await self._events.get())
        finally:
            if self._patron is not None:
                self._patron.session.kill()

    def _apply(self, event: Event) -> None:
        before = self.state
        step = transition(before, event)
        self.state = step.state
        if before.phase is not step.state.phase:
            log.info("phase %s %s", step.state.phase.name, event.name)
        for effect in step.effects:
            self._do(effect)

    def _do(self, effect: Effect) -> None:
        group = self._group
        assert group is not None  # noqa: S101 - effects only happen inside run()
        match effect:
            case Effect.BEGIN_SESSION:
                if not self._spare.warm:
                    self._stage.starting()
                self._stay = group.create_task(self._begin())
            case Effect.COVER:
                if self._patron is not None:
                    self._stage.cover(self.state.phase, self._patron.visit)
                    self._patron.pause()
            case Effect.UNCOVER:
                if self._patron is not None:
                    self._patron.resume()
                self._stage.uncover()
            case Effect.WIPE:
                self._stage.wiping(self.state.ending)
                group.create_task(self._wipe())
            case Effect.SHOW_ATTRACT:
                self._stage.attract()
                self._spare.want()
            case Effect.SHOW_RECEIPT:
                self._spare.want()
            case Effect.SHOW_STAFF:
                self._stage.staff()
            case Effect.CLOSE_STAFF:
                self._stage.close_staff()
            case Effect.SHOW_OUT_OF_SERVICE:
                self._stage.out_of_service([*self._reasons, *self._unwiped])
                group.create_task(self._repair())

    async def _begin(self) -> None:
        try:
            async with asyncio.timeout(self._terminal.times.start_s):
                session = await self._spare.take()
        except TimeoutError:
            self.lost("session-start")
            return
        self._patron = Patron(
            session,
            terminal=self._terminal,
            devices=self._devices,
            ledger=self._ledger,
            help_service=self._help_service,
            happens=self.post,
            speaks=self._stage.speak,
            slowness=self._spare.slowness,
        )
        self._patron.begin(self._arrival)
        # home is not painted yet: nobody can have written anything, and nobody waits for this
        await asyncio.to_thread(self._watched.remember)
        try:
            await self._patron.stay()
        except* Exception:
            log.exception("stay-failed")
            self.post(Event.CRASH)

    async def _wipe(self) -> None:
        """Kill first, look at the rest afterwards, and say what was measured."""
        ending = self.state.ending
        patron, self._patron = self._patron, None
        first = self._strays()
        rest: list[WipeStep] = [
            Clipboard(self._stage),
            self._prints(patient=ending is Ending.ENDED),
        ]
        if patron is not None:
            remains = await asyncio.to_thread(Remains, patron.session)
            first = [Processes(remains), Memory(remains), Mounts(remains, self._mounts)]
            rest += [Scanner(patron.scans), Files(self._watched)]
        report = await wipe(first, rest, dead=self._stage.uncover)
        if self._stay is not None:
            self._stay.cancel()
            await asyncio.wait({self._stay}, timeout=5.0)
            self._stay = None
        if patron is not None and report.verified:
            patron.session.close()
        log.info("wiped %s %d ms", report.verified, round(report.seconds * 1000))
        self._unwiped = [f"wipe:{result.code}" for result in report.failures]
        if report.verified:
            if ending is not Ending.NONE:
                scanned = patron is not None and patron.scans.glass_used
                self._stage.receipt(ending, report, scanned=scanned)
            self.post(Event.WIPED)
        else:
            self.post(Event.WIPE_FAILED)

    async def _repair(self) -> None:
        """Out of service for residue only: look again and again, behind the screen that says so.

        What is gone by itself (a print service that came back and was purged) needs nobody.
        """
        while self.state.phase is Phase.OUT_OF_SERVICE and not self._reasons:
            await asyncio.sleep(LOOK_AGAIN_EVERY)
            rest: list[WipeStep] = [
                Clipboard(self._stage),
                self._prints(patient=False),
                Files(self._watched),
            ]
            report = await wipe(self._strays(), rest)
            if report.verified:
                self.post(Event.REPAIRED)
                return

    def _prints(self, *, patient: bool) -> Prints:
        devices = self._devices
        return Prints(
            devices.printers,
            queue=devices.queue,
            ledger=self._ledger,
            server=devices.print_server,
            patient=patient,
        )

    def _strays(self) -> list[WipeStep]:
        """The step for whatever runs without being known; the spare is known."""
        return [Strays(self._ledger, keep=self._spare.namespaces)]
