"""The steps of the wipe: what is done, and how the shell sees that it is done."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Protocol

from kiosk.shell import processtree
from kiosk.shell.ledger import Ledger
from kiosk.shell.printing import condition_code
from kiosk.shell.printserver import PrintServer
from kiosk.shell.wipe import StepId, StepResult
from printers.backend import PrintBackend, PrinterError
from printers.model import JobState

STEP_WITHIN = 5.0
KILL_WITHIN = 2.0
FINISH_WITHIN = 120.0
"""How long a patron's last sheets may take to come out after they have left."""

MOVING = frozenset({JobState.PENDING, JobState.PROCESSING})


class Mortal(Protocol):
    """A box that a wipe kills: a session with its gate, or the proof's own."""

    @property
    def namespace(self) -> int: ...
    def processes(self) -> list[int]: ...
    def kill(self) -> None: ...
    def gone(self, *, within: float) -> bool: ...


class Remains:
    """A session that must die, counted before it does."""

    def __init__(self, session: Mortal) -> None:
        self.session = session
        self.processes = session.processes()
        self.memory = processtree.memory(self.processes)
        self.mounts = Path("/proc/self/mountinfo").read_bytes()

    def left(self) -> list[int]:
        """Processes of the session that still live."""
        alive = processtree.in_namespace(self.session.namespace)
        return [*alive, *(pid for pid in self.processes if pid not in alive and _alive(pid))]


def _alive(pid: int) -> bool:
    return bool(processtree.descendants(pid))


class Processes:
    """The session's whole process tree and its gate."""

    step = StepId.PROCESSES
    within = STEP_WITHIN

    def __init__(self, remains: Remains) -> None:
        self._remains = remains

    async def run(self) -> StepResult:
        remains = self._remains
        remains.session.kill()
        gone = await asyncio.to_thread(remains.session.gone, within=KILL_WITHIN)
        left = len(remains.left())
        verified = gone and left == 0
        return StepResult(
            self.step,
            before=len(remains.processes),
            after=left,
            verified=verified,
            code="" if verified else "processes-alive",
        )


class Memory:
    """What the session held in memory, its files (all on tmpfs) included."""

    step = StepId.MEMORY
    within = STEP_WITHIN

    def __init__(self, remains: Remains) -> None:
        self._remains = remains

    async def run(self) -> StepResult:
        after = processtree.memory(self._remains.left())
        return StepResult(
            self.step,
            before=self._remains.memory,
            after=after,
            verified=after == 0,
            code="" if after == 0 else "memory-held",
        )


class Mounts:
    """The session's own file systems; and nothing of it was mounted into ours."""

    step = StepId.MOUNTS
    within = STEP_WITHIN

    def __init__(self, remains: Remains, mounts: bytes) -> None:
        self._remains = remains
        self._expected = mounts

    async def run(self) -> StepResult:
        same = Path("/proc/self/mountinfo").read_bytes() == self._expected
        holders = len(self._remains.left())  # a mount namespace lives as long as a process in it
        verified = same and holders == 0
        return StepResult(
            self.step,
            before=1,
            after=holders,
            verified=verified,
            code="" if verified else "mounts-held",
        )


class Strays:
    """Whatever a shell that died left running, or a wipe that could not be verified.

    Args:
        keep: PID namespaces that are in order: those of a spare that no patron has seen.
    """

    step = StepId.PROCESSES
    within = STEP_WITHIN

    def __init__(self, ledger: Ledger, *, keep: Collection[int] = ()) -> None:
        self._ledger = ledger
        self._keep = frozenset(keep)

    async def run(self) -> StepResult:
        boxes = {
            init: namespace
            for init, namespace in self._ledger.boxes().items()
            if namespace not in self._keep
        }
        found = _living(boxes.values())
        for pid in found:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        end = time.monotonic() + KILL_WITHIN
        while (left := _living(boxes.values())) and time.monotonic() < end:
            await asyncio.sleep(0.01)
        if not left:
            for init in boxes:
                self._ledger.box_ended(init)
        return StepResult(
            self.step,
            before=len(found),
            after=len(left),
            verified=not left,
            code="processes-alive" if left else "",
        )


def _living(namespaces: Iterable[int]) -> list[int]:
    return [pid for namespace in namespaces for pid in processtree.in_namespace(namespace)]


class Prints:
    """Jobs in the queue: waited for while someone may want them, then purged.

    Args:
        queue: Where patrons print.
        ledger: Knows whether anything was printed since the last purge was verified. If nothing
            was, a print service that is dead holds nothing, and the next patron may still scan
            and read.
        server: Replaces the service's process once its jobs are purged; None where nothing can.
        patient: Whether the patron ended by themselves and their sheets should come out.
    """

    step = StepId.PRINTS
    within = FINISH_WITHIN + STEP_WITHIN

    def __init__(
        self,
        backend: PrintBackend | None,
        *,
        queue: str,
        ledger: Ledger,
        server: PrintServer | None = None,
        patient: bool,
    ) -> None:
        self._backend = backend
        self._queue = queue
        self._server = server
        self._ledger = ledger
        self._patient = patient

    async def run(self) -> StepResult:
        if self._backend is None:
            return StepResult(self.step, before=0, after=0, verified=True)
        try:
            waiting = await self._backend.unfinished()
            if self._patient:
                await self._finish(self._backend)
            await self._backend.purge()
            left = await self._backend.unfinished()
        except PrinterError as error:
            verified = not self._ledger.prints_owed
            return StepResult(
                self.step, before=0, after=0, verified=verified, code="" if verified else error.code
            )
        code = "prints-left" if left else "" if await self._new_service() else "print-server-old"
        if not code:
            self._ledger.prints_purged()
        return StepResult(
            self.step, before=len(waiting), after=len(left), verified=not code, code=code
        )

    async def _new_service(self) -> bool:
        """Whether the process that spooled a patron's sheets is gone, or none did."""
        if self._server is None or not self._ledger.prints_owed:
            return True
        return await self._server.renew()

    async def _finish(self, backend: PrintBackend) -> None:
        """Let sheets that are on their way come out, as long as the printer works on them.

        One that waits for paper works on nothing: whoever refills it must not find the letters of
        somebody who has left.
        """
        end = time.monotonic() + FINISH_WITHIN
        while time.monotonic() < end:
            jobs = await backend.unfinished()
            if not any(job.state in MOVING for job in jobs):
                return
            if condition_code(await backend.status(self._queue)):
                return
            await asyncio.sleep(0.1)


class ScanChild(Protocol):
    """What can say whether a scan runs, and stop it."""

    @property
    def running(self) -> bool: ...

    async def stop(self) -> None: ...


class Scanner:
    """The scanner is free, its child gone."""

    step = StepId.SCANNER
    within = STEP_WITHIN

    def __init__(self, scans: ScanChild) -> None:
        self._scans = scans

    async def run(self) -> StepResult:
        before = int(self._scans.running)
        await self._scans.stop()
        after = int(self._scans.running)
        return StepResult(
            self.step,
            before=before,
            after=after,
            verified=after == 0,
            code="scan-running" if after else "",
        )


class Selections(Protocol):
    """What can look at the clipboards as the owner of the focused window may."""

    async def formats(self) -> int | None:
        """How many formats clipboard and primary selection offer; None if one cannot look."""
        ...


class Clipboard:
    """Clipboard and primary selection: their owner died, so nobody may offer anything."""

    step = StepId.CLIPBOARD
    within = STEP_WITHIN

    def __init__(self, selections: Selections) -> None:
        self._selections = selections

    async def run(self) -> StepResult:
        formats = await self._selections.formats()
        verified = formats == 0
        return StepResult(
            self.step,
            before=0,
            after=formats or 0,
            verified=verified,
            code="" if verified else ("clipboard-unseen" if formats is None else "clipboard-held"),
        )
