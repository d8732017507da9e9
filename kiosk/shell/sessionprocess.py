"""One boxed session, its gate and the link to it: born together, killed together."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.errors import LinkBroken
from kiosk.link.channel import Channel, pair
from kiosk.link.gate import GatePolicy
from kiosk.link.messages import TO_SHELL, Gate, Message, Ready, ToShell
from kiosk.shell import box, processtree
from kiosk.shell.gateprocess import GateProcess
from kiosk.shell.ledger import Ledger
from kiosk.shell.memorylimit import Group, Kind, MemoryLimit

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """What every session of this terminal is started with.

    Attributes:
        documents: Option name → JSON that the session reads from a descriptor.
        gate: What the gate lets through.
        environment: Beyond the box's own.
        sockets: The compositor's socket, host path → path inside.
        files: Path inside → content (the NSS database of a place with its own authority).
        wrapper: Put before the command; tests start an accessibility bus with it, inside the box.
        folders: Writable folders for that bus; each session gets one of its own below.
        ledger: Where running boxes are written down, so that a restarted shell finds them.
        memory: How much of it a session may take.
    """

    documents: Mapping[str, str]
    gate: GatePolicy
    ledger: Ledger
    memory: MemoryLimit = field(default_factory=lambda: MemoryLimit(Kind.NONE, 0))
    environment: Mapping[str, str] = field(default_factory=dict)
    sockets: Mapping[Path, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    wrapper: Sequence[str] = ()
    folders: Path | None = None


class SessionProcess:
    """A session from its birth to its verified death.

    `heard` gets every message but those that are settled here (the gate's listener and readiness);
    `died` is called once, with a code, when the session ends by itself in whatever way.
    """

    def __init__(self, plan: SessionPlan) -> None:
        self._plan = plan
        self._loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[None] = self._loop.create_future()
        self.heard: Callable[[ToShell, Sequence[int]], None] = _unheard
        self.died: Callable[[str], None] = lambda _code: None
        self._gate: GateProcess | None = None
        self._ended = False
        ours, theirs = pair()
        descriptors = [theirs.fileno()]
        options = ["--link", str(theirs.fileno())]
        memfds = []
        for option, text in plan.documents.items():
            descriptor = os.memfd_create(option, 0)
            os.write(descriptor, text.encode())
            os.lseek(descriptor, 0, os.SEEK_SET)
            memfds.append(descriptor)
            options += [f"--{option}", str(descriptor)]
        folders = {}
        wrapper = list(plan.wrapper)
        if plan.folders is not None:
            own = plan.folders / f"session-{theirs.fileno()}-{os.urandom(3).hex()}"
            own.mkdir(mode=0o700)
            folders[own] = str(own)
            wrapper.append(str(own))  # the wrapper's one argument
        self._group = Group(None)
        try:
            self._group = plan.memory.group()
            self.box = box.start(
                box.Box(
                    environment=plan.environment,
                    sockets=plan.sockets,
                    files=plan.files,
                    folders=folders,
                    descriptors=[*descriptors, *memfds],
                ),
                [*wrapper, *box.python(), "session", *options],
                prefix=self._group.prefix,
            )
        except BaseException:
            ours.close()
            self._group.remove()
            raise
        finally:
            theirs.close()
            for descriptor in memfds:
                os.close(descriptor)
        plan.ledger.box_started(self.box.init, self.box.namespace)
        self._channel = Channel(ours, TO_SHELL, heard=self._heard, broken=self._broken)
        self._loop.add_reader(self.box.pidfd, self._exited)

    @property
    def namespace(self) -> int:
        """Inode of its PID namespace."""
        return self.box.namespace

    def send(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        """Say something to the session."""
        self._channel.send(message, descriptors)

    def stop(self) -> None:
        """Stop every process of the session: it can neither listen nor draw."""
        processtree.stop(self.box.init)

    def resume(self) -> None:
        """Let it go on."""
        processtree.resume(self.box.init)

    def processes(self) -> list[int]:
        """Every process of the session and its gate that lives now."""
        gate = self._gate.pid if self._gate is not None else None
        return processtree.descendants(self.box.init) + ([gate] if gate is not None else [])

    def kill(self) -> None:
        """Kill session and gate at once; `died` is not called."""
        self._ended = True
        self.died = lambda _code: None
        self.box.kill()
        self._group.kill()
        if self._gate is not None:
            self._gate.kill()

    def gone(self, *, within: float) -> bool:
        """Wait until nothing of it lives, at most `within` seconds; call it off the UI thread."""
        if not self.box.dead(within=within):
            return False
        if self._gate is not None and not self._gate.gone(within=within):
            return False
        return not processtree.in_namespace(self.box.namespace)

    def close(self) -> None:
        """Release what the shell holds of a dead session."""
        self._loop.remove_reader(self.box.pidfd)
        self._channel.close()
        self.box.close()
        if killed := self._group.killed():
            log.warning("session-memory-full %d killed", killed)
        self._group.remove()
        self._plan.ledger.box_ended(self.box.init)
        if not self.ready.done():
            self.ready.cancel()

    def _heard(self, message: ToShell, descriptors: Sequence[int]) -> None:
        match message:
            case Gate() if self._gate is None:
                self._gate = GateProcess(descriptors[0], self._plan.gate)
            case Ready() if not self.ready.done():
                self.ready.set_result(None)
            case Gate() | Ready():
                for descriptor in descriptors:
                    os.close(descriptor)
                self._broken(LinkBroken("said twice", code="link-twice"))
            case _:
                self.heard(message, descriptors)

    def _broken(self, error: LinkBroken) -> None:
        self._end(error.code)

    def _exited(self) -> None:
        self._loop.remove_reader(self.box.pidfd)
        self._end("session-exited")

    def _end(self, code: str) -> None:
        if self._ended:
            return
        self._ended = True
        if not self.ready.done():
            self.ready.set_exception(RuntimeError(code))
            self.ready.exception()  # seen: whoever awaits it hears it again
        self.died(code)


def _unheard(_message: ToShell, descriptors: Sequence[int]) -> None:
    """A spare has no patron: nobody acts on what it says, and its descriptors are closed."""
    for descriptor in descriptors:
        os.close(descriptor)
