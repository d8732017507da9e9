"""One gate: started on a descriptor that came out of a box, dead when its life line is."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess

from kiosk.link.gate import GatePolicy
from kiosk.shell import box


class GateProcess:
    """A running gate.

    Args:
        listener: The box's listening socket; taken over and closed here.
        policy: What the gate lets through.
    """

    def __init__(self, listener: int, policy: GatePolicy) -> None:
        self._life, theirs = socket.socketpair()
        rules = os.memfd_create("policy", 0)
        try:
            os.write(rules, policy.model_dump_json().encode())
            os.lseek(rules, 0, os.SEEK_SET)
            passed = (listener, rules, theirs.fileno())
            options = zip(("--listener", "--policy", "--life"), map(str, passed), strict=True)
            self._process = subprocess.Popen(
                [*box.python(), "gate", *(word for option in options for word in option)],
                pass_fds=passed,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                cwd=box.CODE,
                env={"PATH": "/usr/bin:/bin"},
            )
        except BaseException:
            self._life.close()
            raise
        finally:
            os.close(listener)
            os.close(rules)
            theirs.close()

    @property
    def pid(self) -> int | None:
        """Its number while it lives."""
        return self._process.pid if self._process.poll() is None else None

    def kill(self) -> None:
        """Kill it at once."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        self._life.close()

    def gone(self, *, within: float) -> bool:
        """Wait until it is dead, at most `within` seconds."""
        try:
            self._process.wait(timeout=within)
        except subprocess.TimeoutExpired:
            return False
        return True
