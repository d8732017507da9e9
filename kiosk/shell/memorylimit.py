"""How much memory one session may take, so that a greedy page ends itself and not the terminal.

The kernel's control groups count a session's processes and its files on tmpfs together, and kill
inside the group when it is full: version 2 (cgroup-v2.rst) where systemd delegates a group with
`Delegate=yes` and `DelegateSubgroup=shell`, version 1 (cgroup-v1/memory.rst) where a group was
prepared. Without either a session is not limited; `kiosk doctor` says which it is.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

PREPARED = "ILOT_MEMORY_GROUP"
"""Names a group of version 1 that this user may divide; `make test` prepares one."""

UNIFIED = Path("/sys/fs/cgroup")
MIB = 1024 * 1024
LEAST = 1024 * MIB
SESSION = re.compile(r"session-([0-9]+)-[0-9a-f]+")
"""Names of sessions' groups; the number is the shell's that made it."""
REMOVE_WITHIN = 0.5
TRY_WITHIN = 10.0

JOIN = ("/bin/sh", "-c", 'echo $$ >"$0" && exec "$@"')
"""Enters a group, then becomes the command: everything it starts is born inside.

Moving a process that has started already would miss what it forked meanwhile, `preexec_fn` is not
safe beside Qt's threads, and subprocess cannot clone into a group. Path and command are arguments:
nothing is ever put into the shell's text."""


class Kind(StrEnum):
    """What limits a session."""

    V2 = "cgroup-v2"
    V1 = "cgroup-v1"
    NONE = "none"


KILLED_IN: Mapping[Kind, str] = {Kind.V2: "memory.events", Kind.V1: "memory.oom_control"}
"""File of a group in which the kernel counts whom it killed there, in a line `oom_kill N`."""

SETTINGS: Mapping[Kind, Sequence[tuple[str, str, bool]]] = {
    Kind.V2: (
        ("memory.max", "{bytes}", True),
        ("memory.swap.max", "0", False),
        ("memory.oom.group", "1", False),  # one death is the session's
    ),
    Kind.V1: (
        ("memory.limit_in_bytes", "{bytes}", True),
        ("memory.memsw.limit_in_bytes", "{bytes}", False),
    ),
}
"""Files of a group, their content, and whether a limit is none without them."""


@dataclass(frozen=True, slots=True)
class Group:
    """One session's group; `folder` is None where nothing limits."""

    folder: Path | None
    kind: Kind = Kind.NONE

    @property
    def prefix(self) -> Sequence[str]:
        """Put before a command, to run it in the group."""
        return (*JOIN, str(self.folder / "cgroup.procs")) if self.folder is not None else ()

    def kill(self) -> None:
        """Kill everything inside at once, where the kernel can (version 2, Linux 5.14)."""
        if self.folder is not None and self.kind is Kind.V2:
            with contextlib.suppress(OSError):  # the box's init is killed by its pidfd anyway
                (self.folder / "cgroup.kill").write_text("1")

    def killed(self) -> int:
        """How many processes the kernel has killed because the group was full."""
        if self.folder is None or self.kind is Kind.NONE:
            return 0
        with contextlib.suppress(OSError):
            for line in (self.folder / KILLED_IN[self.kind]).read_text().splitlines():
                name, _, count = line.partition(" ")
                if name == "oom_kill":
                    return int(count)
        return 0

    def remove(self) -> None:
        """Remove the group of a dead session; one that is still busy goes with the next sweep."""
        end = time.monotonic() + REMOVE_WITHIN
        while self.folder is not None and time.monotonic() < end:
            with contextlib.suppress(FileNotFoundError):
                try:
                    self.folder.rmdir()
                except OSError:
                    time.sleep(0.01)  # the kernel is not through with the last process
                    continue
            return


@dataclass(frozen=True, slots=True)
class MemoryLimit:
    """Makes groups of one kind below a folder.

    Attributes:
        bytes: What a session may hold.
    """

    kind: Kind
    bytes: int
    folder: Path | None = None

    def group(self) -> Group:
        """Make a group for one session, and sweep up those of sessions that are dead.

        Raises:
            OSError: The kernel refuses the group.
        """
        if self.folder is None:
            return Group(None)
        for stale in filter(_nobodys, self.folder.iterdir()):
            with contextlib.suppress(OSError):  # busy: it lives
                stale.rmdir()
        made = self.folder / f"session-{os.getpid()}-{secrets.token_hex(4)}"
        made.mkdir()
        try:
            for name, content, needed in SETTINGS[self.kind]:
                with contextlib.nullcontext() if needed else contextlib.suppress(OSError):
                    (made / name).stat()  # the kernel's own: nothing here makes a file
                    (made / name).write_text(content.format(bytes=self.bytes))
        except OSError:
            made.rmdir()
            raise
        return Group(made, self.kind)


def _nobodys(folder: Path) -> bool:
    """Whether no other shell that lives may be about to start a session in this group."""
    name = SESSION.fullmatch(folder.name)
    return name is not None and (
        int(name[1]) == os.getpid() or not Path(f"/proc/{name[1]}").exists()
    )


def find(
    limit: int | None, *, prepared: Path | None = None, delegated: Path | None = None
) -> MemoryLimit:
    """Return the first way to limit that works, found by trying it.

    Args:
        limit: Bytes for a session; None for half of the machine's memory, at least 1 GiB.
        prepared: A group of version 1; from the environment if it is missing.
        delegated: A group of version 2; the one above our own if it is missing.
    """
    size = limit or max(LEAST, machine_memory() // 2)
    named = os.environ.get(PREPARED)
    candidates = (
        (Kind.V2, delegated or own_delegation()),
        (Kind.V1, prepared or (Path(named) if named else None)),
    )
    for kind, folder in candidates:
        if folder is None:
            continue
        found = MemoryLimit(kind, size, folder)
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            group = found.group()
            try:
                if holds_a_process(group):
                    return found
            finally:
                group.remove()
    return MemoryLimit(Kind.NONE, size)


def holds_a_process(group: Group) -> bool:
    """Whether who enters the group is in it: a folder of another kind holds nobody."""
    done = subprocess.run(
        [*group.prefix, "/bin/cat", "/proc/self/cgroup"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=TRY_WITHIN,
    )
    name = group.folder.name if group.folder is not None else ""
    return any(line.endswith(f"/{name}") for line in done.stdout.splitlines() if name)


def machine_memory() -> int:
    """Bytes of memory that this machine has (proc(5), MemTotal)."""
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemTotal:"):
            return int(line.split()[1]) * 1024
    return 0


def own_delegation(unified: Path = UNIFIED, own: Path = Path("/proc/self/cgroup")) -> Path | None:
    """The group above ours, if systemd gave it to us: a group with processes has no children."""
    for line in own.read_text().splitlines():
        if line.startswith("0::") and line.endswith("/shell"):
            above = (unified / line[3:].lstrip("/")).parent
            with contextlib.suppress(OSError):
                (above / "cgroup.subtree_control").write_text("+memory")
            return above
    return None
