"""What a box holds: counted, stopped, let go, measured, all from /proc.

The shell owns the box's user namespace, so it may read and signal everything inside, Chromium's
sandboxed renderers included.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

PROC = Path("/proc")
GONE = "ZX"
"""proc(5): dead, and at most waiting to be reaped; holds nothing any more."""
STILL = GONE + "Tt"
STOP_WITHIN = 0.5


def descendants(root: int) -> list[int]:
    """Return the process and all its descendants; empty if it is gone."""
    children: dict[int, list[int]] = {}
    alive = False
    for entry in os.listdir(PROC):
        if not entry.isdigit():
            continue
        state, parent = _state(int(entry))
        if state in GONE:
            continue
        alive = alive or int(entry) == root
        children.setdefault(parent, []).append(int(entry))
    if not alive:
        return []
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found


def _state(pid: int) -> tuple[str, int]:
    """State letter (proc(5)) and parent of a process; « X » for one that is no more."""
    try:
        text = (PROC / str(pid) / "stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return "X", 0
    state, parent = text.rsplit(")", 1)[1].split()[:2]
    return state, int(parent)


def in_namespace(inode: int) -> list[int]:
    """Return every process of the machine that lives in this PID namespace.

    One that is dead and waits to be reaped holds nothing any more and is not counted.
    """
    found = []
    for entry in os.listdir(PROC):
        if entry.isdigit():
            try:
                inside = os.stat(PROC / entry / "ns" / "pid").st_ino == inode
                if inside and _state(int(entry))[0] not in GONE:
                    found.append(int(entry))
            except (FileNotFoundError, ProcessLookupError, PermissionError):
                continue  # gone, or another user's: then not ours
    return found


def memory(pids: list[int]) -> int:
    """Return the proportional set size of these processes, in bytes."""
    total = 0
    for pid in pids:
        try:
            for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1]) * 1024
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
    return total


def stop(root: int) -> None:
    """Stop the whole tree, also what is born meanwhile; return once it stands still.

    Raises:
        TimeoutError: Something in it still runs: a doubt, which ends the session.
    """
    end = time.monotonic() + STOP_WITHIN
    while moving := [pid for pid in descendants(root) if _state(pid)[0] not in STILL]:
        for pid in moving:
            _signal(pid, signal.SIGSTOP)
        if time.monotonic() > end:
            raise TimeoutError("the session does not stop")


def resume(root: int) -> None:
    """Let a stopped tree go on."""
    for pid in descendants(root):
        _signal(pid, signal.SIGCONT)


def _signal(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
