"""A greedy session ends; the machine lives on, and nothing of it remains.

As root, `make test` prepares a group of the kernel's memory controller where there is one; the
first test says which way was found, the others run wherever there is any.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.shell import box
from kiosk.shell.memorylimit import MIB, PREPARED, Kind, find

LIMIT = 300 * MIB
EAT = "import sys; held = [bytearray(1 << 20) for _ in range(int(sys.argv[1]))]; sys.exit(7)"
PYTHON = str(Path(sys.prefix).resolve() / "bin" / "python")


def eat(mebibytes: int) -> tuple[int, Path | None]:
    """Run a boxed process that takes so much; its exit code and its group's folder."""
    group = find(LIMIT).group()
    running = box.start(box.Box(), [PYTHON, "-c", EAT, str(mebibytes)], prefix=group.prefix)
    try:
        assert running.dead(within=30)
        return running.launcher.wait(10), group.folder
    finally:
        running.kill()
        running.close()
        group.remove()


def test_the_way_that_was_prepared_is_the_way_that_is_found() -> None:
    expected = Kind.V1 if PREPARED in os.environ else Kind.NONE
    assert find(LIMIT).kind in (expected, Kind.V2)


@pytest.mark.skipif(find(LIMIT).kind is Kind.NONE, reason="no memory controller is ours here")
def test_who_takes_too_much_is_killed_and_leaves_no_group() -> None:
    code, folder = eat(600)
    assert code == 137  # 128 + SIGKILL, as bubblewrap says it
    assert folder is not None
    assert not folder.exists()


def test_who_takes_little_ends_in_peace() -> None:
    assert eat(20)[0] == 7  # the control
