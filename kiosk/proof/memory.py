"""The memory of processes, as /proc shows it (proc(5): smaps, pagemap, mem)."""

from __future__ import annotations

import contextlib
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.proof.canary import OVERLAP, Found, Seal, search

PROC = Path("/proc")
PAGE = 4096
PIECE = 8 * 1024 * 1024
MOSTLY = 0.9
"""An area of which so much is present is read as a whole."""
KERNEL_OWN = ("[vvar]", "[vvar_vclock]", "[vsyscall]")

_AREA = re.compile(rb"^([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+ *(.*)$")


class Unreadable(Exception):
    """A living process does not let itself be read: nothing can be said of it."""


@dataclass(frozen=True, slots=True)
class Area:
    """A mapped area: addresses, permissions as in smaps, bytes present, and what is mapped."""

    start: int
    end: int
    permissions: str
    name: str
    present: int

    @property
    def holds_data(self) -> bool:
        """Whether anything can be in it but a program's own unchanged file."""
        if self.present == 0 or self.name in KERNEL_OWN:
            return False
        from_file = self.name.startswith("/") and not self.name.startswith(("/memfd", "/dev/shm"))  # noqa: S108 - names in smaps
        return not from_file or "w" in self.permissions or self.name.endswith(" (deleted)")


def areas(pid: int) -> list[Area]:
    """Return the areas of a process; empty if it is gone."""
    found: list[Area] = []
    head: tuple[int, int, str, str] | None = None
    present = 0
    with (PROC / str(pid) / "smaps").open("rb") as lines:
        for line in lines:
            if match := _AREA.match(line):
                if head is not None:
                    found.append(Area(*head, present))
                start, end, permissions, name = match.groups()
                head = (
                    int(start, 16),
                    int(end, 16),
                    permissions.decode(),
                    name.decode(errors="replace"),
                )
                present = 0
            elif line.startswith((b"Rss:", b"Swap:")):
                present += int(line.split()[1]) * 1024
    if head is not None:
        found.append(Area(*head, present))
    return found


def search_process(pid: int, seal: Seal) -> set[Found]:
    """Return the canaries in a process's memory; none in one that is gone.

    Raises:
        Unreadable: It lives and may not be read.
    """
    found: set[Found] = set()
    try:
        wanted = [area for area in areas(pid) if area.holds_data]
        with (
            (PROC / str(pid) / "mem").open("rb", buffering=0) as memory,
            (PROC / str(pid) / "pagemap").open("rb", buffering=0) as pagemap,
        ):
            for area in wanted:
                for start, end in _present(pagemap, area):
                    for piece in _pieces(memory, start, end):
                        found |= search(piece, seal)
    except (FileNotFoundError, ProcessLookupError):
        return found
    except PermissionError as error:
        raise Unreadable(str(pid)) from error
    return found


def _present(pagemap: BinaryIO, area: Area) -> Iterator[tuple[int, int]]:
    """Yield the stretches of an area that are in memory or in swap."""
    if area.present >= MOSTLY * (area.end - area.start):
        yield area.start, area.end
        return
    begin: int | None = None
    page, last = area.start // PAGE, area.end // PAGE
    pagemap.seek(page * 8)
    while page < last:
        entries = pagemap.read(min(1024 * 1024, (last - page) * 8))
        if not entries:
            break
        for (entry,) in struct.iter_unpack("<Q", entries):
            if entry >> 62:
                begin = page if begin is None else begin
            elif begin is not None:
                yield begin * PAGE, page * PAGE
                begin = None
            page += 1
    if begin is not None:
        yield begin * PAGE, page * PAGE


def _pieces(memory: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    """Yield a stretch in pieces that share their ends, so that nothing falls between two."""
    shared = b""
    while start < end:
        with contextlib.suppress(OSError, ValueError):  # unmapped meanwhile, or a device's
            memory.seek(start)
            piece = memory.read(min(PIECE, end - start))
            if piece:
                yield shared + piece
                shared = piece[-OVERLAP:]
                start += len(piece)
                continue
        return
