"""Looks at one address with the shipped engine, boxed as a session is and behind its gate."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from kiosk.content.look import GATE, SEEN, Task
from kiosk.content.sighting import NOTHING, Seen
from kiosk.link.gate import GatePolicy
from kiosk.shell import box
from kiosk.shell.gateprocess import GateProcess

MORE_SECONDS = 20.0
"""Beyond the look's own time, for the engine to start and to draw the picture."""
DIES_WITHIN = 5.0
MOST = 32 * 1024 * 1024
"""Bytes that are believed of what comes out of the box."""


@dataclass(frozen=True, slots=True)
class Probe:
    """What every look of this run has in common.

    Attributes:
        gate: What the gate lets through.
        files: Path inside the box → content (the place's own authority).
        agents: The catalogue's quirks.
        seconds: For one page.
    """

    gate: GatePolicy
    files: Mapping[str, bytes]
    agents: Mapping[str, str]
    seconds: float = 45.0


def look(url: str, probe: Probe) -> tuple[Seen, bytes]:
    """Look at one address in an engine that nobody has used; return what it saw, and a PNG.

    `NOTHING` and no picture if the engine did not come to an end.

    Raises:
        RuntimeError, TimeoutError: The box did not start.
    """
    task = Task(url=url, agents=dict(probe.agents), seconds=probe.seconds)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours:
        given = os.memfd_create("task")
        os.write(given, task.model_dump_json().encode())
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "LANG": "C.UTF-8",
        }
        words = [*box.python(), "look", "--link", str(theirs.fileno()), "--task", str(given)]
        try:
            boxed = box.start(
                box.Box(
                    environment=environment,
                    files=probe.files,
                    descriptors=[theirs.fileno(), given],
                ),
                words,
            )
        finally:
            os.close(given)
            theirs.close()
        with _ended(boxed):
            ours.settimeout(probe.seconds + MORE_SECONDS)
            return _listen(ours, probe.gate)


@contextlib.contextmanager
def _ended(boxed: box.BoxedProcess) -> Iterator[None]:
    try:
        yield
    finally:
        boxed.kill()
        boxed.dead(within=DIES_WITHIN)
        boxed.close()


def _listen(link: socket.socket, policy: GatePolicy) -> tuple[Seen, bytes]:
    gate: GateProcess | None = None
    try:
        while True:
            word, descriptors, _, _ = socket.recv_fds(link, 64, 4)
            with _closing(descriptors) as held:
                if word == GATE and gate is None and len(held) == 1:
                    gate = GateProcess(held.pop(), policy)
                elif word == SEEN and len(held) == 2:
                    facts, picture = (_content(descriptor) for descriptor in held)
                    return Seen.model_validate_json(facts), picture
                else:
                    return NOTHING, b""
    except (TimeoutError, ConnectionError, ValidationError):
        return NOTHING, b""
    finally:
        if gate is not None:
            gate.kill()
            gate.gone(within=DIES_WITHIN)


@contextlib.contextmanager
def _closing(descriptors: list[int]) -> Iterator[list[int]]:
    """What is left in the list is closed."""
    try:
        yield descriptors
    finally:
        for descriptor in descriptors:
            os.close(descriptor)


def _content(descriptor: int) -> bytes:
    return os.pread(descriptor, min(os.fstat(descriptor).st_size, MOST), 0)
