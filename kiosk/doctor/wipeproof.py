"""`kiosk doctor --wipe`: the forensic proof in a short form, on the terminal itself.

A box like a session's, with marks on every way that data can take in it; searched while it lives,
killed by the steps of the wipe, and searched for afterwards. The marks are made in the box, from a
key: this process never knows one.
"""

from __future__ import annotations

import json
import os
import select
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.doctor.planter import PLANTED, Mark
from kiosk.proof.canary import Seal
from kiosk.proof.memory import Unreadable, search_process
from kiosk.proof.places import files, search_file
from kiosk.shell import box, processtree
from kiosk.shell.leftfiles import Watched
from kiosk.shell.steps import Memory, Mounts, Processes, Remains
from kiosk.shell.wipe import WipeReport, wipe

PLANTS_WITHIN = 40.0
BOX_FILES = ("home", "tmp", "run", "dev/shm")
ALWAYS_SEARCHED = (Path("/var/tmp"),)  # noqa: S108 - looked at, not written to


class Marked:
    """A box with marks in it; dies as a session does."""

    def __init__(self, seal: Seal) -> None:
        key, key_in = os.pipe()
        self.said, said_in = os.pipe()
        os.write(key_in, seal.key)
        os.close(key_in)
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "LANG": "C.UTF-8",
        }
        command = [*box.python(), "plant", "--key", str(key), "--said", str(said_in)]
        try:
            self.box = box.start(
                box.Box(environment=environment, descriptors=[key, said_in]), command
            )
        finally:
            os.close(key)
            os.close(said_in)

    @property
    def namespace(self) -> int:
        return self.box.namespace

    def planted(self, *, within: float) -> bool:
        """Wait until everything is marked."""
        poll = select.poll()
        poll.register(self.said, select.POLLIN | select.POLLHUP)
        return bool(poll.poll(within * 1000)) and os.read(self.said, 16) == PLANTED

    def processes(self) -> list[int]:
        return processtree.descendants(self.box.init)

    def kill(self) -> None:
        self.box.kill()

    def gone(self, *, within: float) -> bool:
        return self.box.dead(within=within) and not processtree.in_namespace(self.namespace)

    def close(self) -> None:
        os.close(self.said)
        self.box.close()


@dataclass(frozen=True, slots=True)
class Proof:
    """What was seen.

    Attributes:
        live: Marks that were found while the box lived: all, or the proof says nothing.
        after: Marks that were found after its death: none, or something leaks.
        unreadable: Living processes of this machine that this user may not look into.
    """

    live: frozenset[Mark]
    after: frozenset[Mark]
    report: WipeReport
    searched: int
    unreadable: int
    seconds: float

    @property
    def proven(self) -> bool:
        return len(self.live) == len(Mark) and not self.after and self.report.verified

    def sentence(self) -> str:
        """The result for IT and staff, in one sentence."""
        count = f"{len(Mark)} marques posées, {len(self.live)} trouvées pendant la session"
        if self.proven:
            return f"L’effacement est prouvé : {count}, 0 après."
        if len(self.live) < len(Mark):
            return f"L’effacement n’est pas prouvé : {count}. Recommencez la preuve."
        return (
            f"L’effacement n’est pas prouvé : {count}, {len(self.after)} après. "
            "Mettez le poste hors service et prévenez le support."
        )

    def document(self) -> Mapping[str, Any]:
        """The report; no mark's words are in it, nor anything of a person's."""
        return {
            "when": datetime.now().astimezone().isoformat(timespec="minutes"),
            "proven": self.proven,
            "planted": len(Mark),
            "found_live": sorted(mark.name.lower() for mark in self.live),
            "found_after": sorted(mark.name.lower() for mark in self.after),
            "steps": {
                result.step.value: {
                    "before": result.before,
                    "after": result.after,
                    "verified": result.verified,
                    "code": result.code,
                }
                for result in self.report.results
            },
            "processes_and_files_searched": self.searched,
            "processes_of_others": self.unreadable,
            "seconds": round(self.seconds, 1),
        }


class NotPlanted(Exception):
    """The box did not come to life; nothing can be said about the wipe."""


async def prove(seal: Seal | None = None) -> Proof:
    """Plant, search, kill, search again.

    Args:
        seal: The key; a new one if it is missing.

    Raises:
        NotPlanted: The browser did not start in the box.
    """
    began = time.monotonic()
    seal = seal or Seal()
    mounts = Path("/proc/self/mountinfo").read_bytes()
    marked = Marked(seal)
    try:
        if not marked.planted(within=PLANTS_WITHIN):
            raise NotPlanted
        live = set(_in_processes(seal, marked.processes())) | set(_in_box(seal, marked.box.init))
        remains = Remains(marked)
        report = await wipe([Processes(remains), Memory(remains), Mounts(remains, mounts)], [])
    finally:
        marked.kill()
        marked.gone(within=5.0)
        marked.close()
    # this process has read the box's memory, and keeps pieces of it in its own; it ends with this
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    pids.remove(os.getpid())
    after, unreadable = _search_all(seal, pids)
    # nothing is removed here: on a machine at work these folders belong to others too
    written = list(files([*Watched.of_this_process(own=[]).folders, *ALWAYS_SEARCHED]))
    for path in written:
        after |= _marks(search_file(path, seal))
    return Proof(
        live=frozenset(live),
        after=frozenset(after),
        report=report,
        searched=len(pids) - unreadable + len(written),
        unreadable=unreadable,
        seconds=time.monotonic() - began,
    )


def _marks(found: set[Any]) -> set[Mark]:
    return {Mark(one.route) for one in found}


def _in_processes(seal: Seal, pids: Sequence[int]) -> Iterator[Mark]:
    for pid in pids:
        yield from _marks(search_process(pid, seal))


def _in_box(seal: Seal, init: int) -> Iterator[Mark]:
    root = Path(f"/proc/{init}/root")
    for path in files(root / folder for folder in BOX_FILES):
        yield from _marks(search_file(path, seal))


def _search_all(seal: Seal, pids: Sequence[int]) -> tuple[set[Mark], int]:
    found: set[Mark] = set()
    unreadable = 0
    for pid in pids:
        try:
            found |= _marks(search_process(pid, seal))
        except Unreadable:
            unreadable += 1
    return found, unreadable


def write_report(proof: Proof, file: Path) -> None:
    """Write the report."""
    file.write_text(json.dumps(proof.document(), ensure_ascii=False, indent=2) + "\n")
