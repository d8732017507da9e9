"""What limits a session's memory is found by trying it, never by guessing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.shell.memorylimit import LEAST, Group, Kind, MemoryLimit, find, own_delegation


def test_where_nothing_can_be_made_nothing_limits(tmp_path: Path) -> None:
    found = find(LEAST, prepared=tmp_path / "none", delegated=tmp_path / "neither")
    assert found == MemoryLimit(Kind.NONE, LEAST)
    assert found.group().prefix == ()


@pytest.mark.parametrize(
    ("groups", "above"),
    [
        ("0::/system.slice/ilot.service/shell\n", "system.slice/ilot.service"),
        ("4:memory:/other\n0::/system.slice/ilot.service/shell\n", "system.slice/ilot.service"),
        ("0::/\n", None),
        ("0::/user.slice/session-1.scope\n", None),
    ],
)
def test_only_a_group_that_was_given_to_us_is_divided(
    tmp_path: Path, groups: str, above: str | None
) -> None:
    (tmp_path / "own").write_text(groups)
    found = own_delegation(tmp_path / "unified", tmp_path / "own")
    assert found == (tmp_path / "unified" / above if above is not None else None)


def test_a_command_is_in_its_group_before_its_first_instruction(tmp_path: Path) -> None:
    (tmp_path / "cgroup.procs").touch()
    command = [
        *Group(tmp_path).prefix,
        "/bin/sh",
        "-c",
        "echo $$; cat " + str(tmp_path / "cgroup.procs"),
    ]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert said[0] == said[1]


def test_a_group_that_cannot_be_entered_runs_nothing(tmp_path: Path) -> None:
    command = [*Group(tmp_path / "gone").prefix, "/bin/echo", "ran"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode != 0
    assert done.stdout == ""


@pytest.mark.skipif("ILOT_MEMORY_GROUP" not in os.environ, reason="no group was prepared here")
def test_groups_of_the_dead_are_swept_up() -> None:
    found = find(LEAST)
    stale, fresh = found.group(), found.group()
    assert stale.folder is not None
    assert not stale.folder.exists()  # empty, so nobody lives in it
    fresh.remove()
    assert fresh.folder is not None
    assert not fresh.folder.exists()
