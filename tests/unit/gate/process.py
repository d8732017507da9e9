"""`kiosk gate` as the shell starts it: a process with three descriptors."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.link.gate import GatePolicy
from tests.unit.gate.road import HERE, WITHIN


@dataclass(slots=True)
class Running:
    """A gate that runs, its port on loopback, and the shell's end of its life line."""

    process: subprocess.Popen[bytes]
    port: int
    life: socket.socket


@contextlib.contextmanager
def gate(policy: GatePolicy) -> Iterator[Running]:
    """Start one; whatever it does, nothing of it is left."""
    with contextlib.ExitStack() as opened:
        listener = opened.enter_context(socket.create_server((HERE, 0)))
        ours, theirs = socket.socketpair()
        opened.enter_context(ours)
        memfd = os.memfd_create("policy", 0)
        os.write(memfd, policy.model_dump_json().encode())
        passed = (listener.fileno(), memfd, theirs.fileno())
        options = zip(("--listener", "--policy", "--life"), map(str, passed), strict=True)
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "gate", *(word for one in options for word in one)],
            pass_fds=passed,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        theirs.close()
        os.close(memfd)
        try:
            yield Running(process, listener.getsockname()[1], ours)
        finally:
            process.send_signal(signal.SIGKILL)
            process.communicate(timeout=WITHIN)
