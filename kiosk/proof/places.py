"""File systems: what files hold, how they are called, and which have changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.proof.canary import OVERLAP, Found, Seal, search

PIECE = 8 * 1024 * 1024


class Change(StrEnum):
    """What happened to a file between two looks."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class State:
    """What tells a changed file: times in nanoseconds, `owner` as a user's number."""

    kind: int
    size: int
    modified: int
    changed: int
    inode: int
    owner: int


def files(roots: Iterable[Path], *, without: Iterable[Path] = ()) -> Iterator[Path]:
    """Yield everything below these folders that is no folder; links are not followed."""
    left_out = {os.fspath(path) for path in without}
    for root in roots:
        for top, folders, names in os.walk(root):
            folders[:] = [name for name in folders if os.path.join(top, name) not in left_out]
            for name in names:
                path = os.path.join(top, name)
                if path not in left_out:
                    yield Path(path)


def inventory(roots: Iterable[Path], *, without: Iterable[Path] = ()) -> dict[Path, State]:
    """Return the state of every file below these folders."""
    states = {}
    for path in files(roots, without=without):
        try:
            facts = os.lstat(path)
        except OSError:
            continue  # gone between the two calls
        states[path] = State(
            stat.S_IFMT(facts.st_mode),
            facts.st_size,
            facts.st_mtime_ns,
            facts.st_ctime_ns,
            facts.st_ino,
            facts.st_uid,
        )
    return states


def changes(before: Mapping[Path, State], after: Mapping[Path, State]) -> dict[Path, Change]:
    """Return what differs between two inventories."""
    found = {path: Change.NEW for path in after.keys() - before.keys()}
    found |= {path: Change.GONE for path in before.keys() - after.keys()}
    both = before.keys() & after.keys()
    return found | {path: Change.CHANGED for path in both if before[path] != after[path]}


def search_file(path: Path, seal: Seal) -> set[Found]:
    """Return the canaries in a file's content, its name and where it points, if it is a link.

    A file that may not be read holds what nobody here could have written: none.
    """
    found = search(os.fsencode(path), seal)
    try:
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            return found | search(os.fsencode(os.readlink(path)), seal)
        if not stat.S_ISREG(mode):
            return found
        with path.open("rb", buffering=0) as file:
            shared = b""
            while piece := file.read(PIECE):
                found |= search(shared + piece, seal)
                shared = piece[-OVERLAP:]
    except OSError:
        return found
    return found
