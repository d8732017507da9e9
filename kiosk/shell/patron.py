"""One patron's stay: idle clock, time, watchdog and devices, in one TaskGroup that dies with it."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Sequence

from kiosk.config.terminal import Terminal
from kiosk.core.idle import IdleTimes, Visit
from kiosk.core.session import Event
from kiosk.link.messages import (
    ActivityReport,
    Begin,
    Came,
    CancelPrint,
    CancelScan,
    Condition,
    Count,
    End,
    Extend,
    Help,
    Hide,
    Language,
    Log,
    Message,
    Misprint,
    Ping,
    Pong,
    Print,
    Scan,
    Scanned,
    ScanStage,
    Shown,
    Speaks,
    ToShell,
)
from kiosk.shell.calling import HelpCall, HelpService
from kiosk.shell.devices import Devices
from kiosk.shell.ledger import Ledger
from kiosk.shell.printing import Allowance, PrintService
from kiosk.shell.scanning import ScanService
from kiosk.shell.sessionprocess import SessionProcess

log = logging.getLogger(__name__)

PING_EVERY = 5.0


class Patron:
    """A patron at the terminal, from begin to the moment the wipe starts.

    Args:
        session: A ready session; the patron's alone.
        ledger: Where it is written down that something was printed.
        help_service: How staff is called here.
        happens: Posts an event to the lifecycle.
        slowness: How much slower than a desktop this machine was at boot; stretches the watchdog.

    Attributes:
        visit: Their time here; the windows that cover the session ask it.
    """

    def __init__(
        self,
        session: SessionProcess,
        *,
        terminal: Terminal,
        devices: Devices,
        ledger: Ledger,
        help_service: HelpService,
        happens: Callable[[Event], None],
        speaks: Callable[[Language], None],
        slowness: float = 1.0,
        ping_every: float = PING_EVERY,
    ) -> None:
        self.session = session
        self._devices = devices
        self._happens = happens
        self._speaks = speaks
        self._watchdog_within = terminal.times.watchdog_s * slowness
        self._loop = asyncio.get_running_loop()
        self._group: asyncio.TaskGroup | None = None
        self._answered = asyncio.Event()
        self._ping = 0
        self._ping_every = ping_every
        self._paused = False
        self._resumed = self._loop.time()
        self.visit = Visit(times_of(terminal), began=self._loop.time())
        self.prints = PrintService(
            devices.printers,
            queue=devices.queue,
            allowance=Allowance(terminal.allowance.pages),
            say=session.send,
            changed=self.tell,
            sending=ledger.print_sent,
            able=lambda: devices.printer_condition,
            figures=devices.print_figures,
        )
        self._call = HelpCall(help_service, changed=self.tell)
        self.scans = ScanService(devices.scanners, device=devices.scanner, say=self._say)

    def begin(self, begin: Begin) -> None:
        """Let the session show home: the first thing that happens at a tap."""
        self.session.heard = self._heard
        self.session.died = lambda code: self._crash(code)
        self.tell()
        self.session.send(begin)

    async def stay(self) -> None:
        """Watch over the session until cancelled."""
        async with asyncio.TaskGroup() as group:
            self._group = group
            group.create_task(self._watch_idle())
            group.create_task(self._watch_session())
            group.create_task(self._watch_devices())

    def pause(self) -> None:
        """Covered by a shell window: stop the tree, and its clocks."""
        self._paused = True
        try:
            self.session.stop()
        except TimeoutError:
            self._crash("session-moves")

    def resume(self) -> None:
        """Uncovered: let it go on, as if the patron had just touched something."""
        self._paused = False
        self._resumed = self._loop.time()
        self.visit.answered(self._resumed)
        self.tell()  # and so wakes the session at once: it must notice that it was stopped
        self.session.resume()

    def tell(self) -> None:
        """Tell the session what the patron may know of devices, pages and time."""
        self.session.send(
            Condition(
                printer=self._devices.printer_condition,
                scanner=self._devices.scanner_condition,
                pages_left=self.prints.allowance.left,
                pages_allowed=self.prints.allowance.allowed,
                minutes_left=self.visit.minutes_left(self._loop.time()),
                call=self._call.state,
                call_told=self._call.told,
            )
        )

    def _say(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        """A stopped session reads nothing: what only moves a bar would fill the link meanwhile."""
        moves = isinstance(message, Scanned) and message.stage is ScanStage.MOVING
        if not (moves and self._paused):
            self.session.send(message, descriptors)

    def _crash(self, code: str) -> None:
        log.warning("session-lost %s", code)
        self._happens(Event.CRASH)

    def _heard(self, message: ToShell, descriptors: Sequence[int]) -> None:
        match message:
            case ActivityReport():
                self.visit.touched(self._loop.time(), typed=message.typed)
            case Pong(number=number) if number == self._ping:
                self._answered.set()
            case End():
                self._happens(Event.END)
            case Extend():
                self.visit.extended()
                self.tell()
            case Hide():
                self._happens(Event.HIDE)
            case Speaks(language=language):
                self._speaks(language)
            case Print():
                self._do(self.prints.print(message, descriptors[0]), descriptors)
            case CancelPrint(reference=reference):
                self._do(self.prints.cancel(reference))
            case Misprint():
                self.prints.misprinted(message)
            case Scan() if self._group is not None:
                self.scans.start(message, self._group)
            case CancelScan():
                self._do(self.scans.stop())
            case Help():
                self._do(self._call.raise_hand())
            case Came():
                self._call.came()
            case Log(code=code, numbers=numbers):
                log.info("session %s %s", code, numbers)
            case Shown() | Count() | Pong() | Scan():
                pass  # figures and staff mode use these; a late pong means nothing

    def _do(self, work: object, descriptors: Sequence[int] = ()) -> None:
        """Run a coroutine in the patron's group; without one its descriptors are closed."""
        assert asyncio.iscoroutine(work)  # noqa: S101 - narrows the type
        if self._group is None:
            work.close()
            for descriptor in descriptors:
                os.close(descriptor)
            return
        self._group.create_task(work)

    async def _watch_idle(self) -> None:
        while True:
            if self._paused:
                await asyncio.sleep(1.0)
                continue
            now = self._loop.time()
            moved = [t for t in (self.prints.last_moved, self.scans.last_moved) if t is not None]
            at = self.visit.asks_at(max(moved, default=None))
            if now >= at:
                self._happens(Event.UNATTENDED)
                await asyncio.sleep(1.0)
                continue
            await asyncio.sleep(min(1.0, max(0.05, at - now)))
            self._tell_time()

    def _tell_time(self) -> None:
        if self.visit.minutes_left(self._loop.time()) is not None:
            self.tell()

    async def _watch_session(self) -> None:
        """End to end: a session that lives but cannot load a page is as good as dead."""
        while True:
            await asyncio.sleep(self._ping_every)
            if self._paused:
                continue
            self._ping += 1
            asked = self._loop.time()
            self._answered.clear()
            self.session.send(Ping(number=self._ping))
            try:
                async with asyncio.timeout(self._watchdog_within):
                    await self._answered.wait()
            except TimeoutError:
                if not self._paused and self._resumed < asked:  # it had all of its time
                    self._crash("session-mute")
                    return

    async def _watch_devices(self) -> None:
        async for _ in self._devices.changes():
            self.tell()


def times_of(terminal: Terminal) -> IdleTimes:
    """The place's times as the rules want them."""
    times = terminal.times
    return IdleTimes(
        idle=times.idle_s,
        idle_typed=times.idle_typed_s,
        warning=times.warning_s,
        warning_typed=times.warning_typed_s,
        soft_limit=times.soft_limit_min * 60,
        extension=times.extension_min * 60,
    )
