"""A greedy session ends; the machine lives on, and nothing of it remains.

As root, `make test` prepares a group of the kernel's memory controller where there is one; the
first test says which way was found, the others run wherever there is any.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.shell import box, processtree
from kiosk.shell.memorylimit import MIB, PREPARED, Kind, MemoryLimit, find

LIMIT = 300 * MIB
EAT = "import sys; held = [bytearray(1 << 20) for _ in range(int(sys.argv[1]))]; sys.exit(7)"
PYTHON = str(Path(sys.prefix).resolve() / "bin" / "python")


def eat(mebibytes: int, *, limit: MemoryLimit | None = None) -> tuple[int, Path | None]:
    """Run a boxed process that takes so much; its exit code and its group's folder."""
    group = (limit or find(LIMIT)).group()
    running = box.start(box.Box(), [PYTHON, "-c", EAT, str(mebibytes)], prefix=group.prefix)
    try:
        assert running.dead(within=30)
        return running.launcher.wait(10), group.folder
    finally:
        running.kill()
        running.close()
        killed = group.killed()
        group.remove()
        assert processtree.in_namespace(running.namespace) == []
        assert bool(killed) is (mebibytes > LIMIT // MIB and group.folder is not None)


def test_the_way_that_was_prepared_is_the_way_that_is_found() -> None:
    # a controller is in one tree only: where version 1 was prepared, version 2 cannot have it
    expected = {Kind.V1} if PREPARED in os.environ else {Kind.V2, Kind.NONE}
    assert find(LIMIT).kind in expected


@pytest.mark.skipif(find(LIMIT).kind is Kind.NONE, reason="no memory controller is ours here")
def test_who_takes_too_much_is_killed_and_leaves_no_group() -> None:
    code, folder = eat(600)
    assert code == 137  # 128 + SIGKILL, as bubblewrap says it
    assert folder is not None
    assert not folder.exists()


def test_who_takes_little_ends_in_peace() -> None:
    assert eat(20)[0] == 7


def test_the_same_appetite_without_a_limit_ends_in_peace() -> None:
    """The control: it is the limit that kills, neither the box nor the machine."""
    assert eat(600, limit=MemoryLimit(Kind.NONE, LIMIT))[0] == 7
