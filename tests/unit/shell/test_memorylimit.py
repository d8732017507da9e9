"""What limits a session's memory is found by trying it, never by guessing."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from kiosk.shell.memorylimit import (
    LEAST,
    Group,
    Kind,
    MemoryLimit,
    find,
    holds_a_process,
    own_delegation,
)


def test_where_nothing_can_be_made_nothing_limits(tmp_path: Path) -> None:
    found = find(LEAST, prepared=tmp_path / "none", delegated=tmp_path / "neither")
    assert found == MemoryLimit(Kind.NONE, LEAST)
    assert found.group().prefix == ()


def test_a_folder_of_another_kind_limits_nobody(tmp_path: Path) -> None:
    """Whoever names one by mistake is told that there is no limit, and nothing is left in it."""
    found = find(LEAST, prepared=tmp_path, delegated=tmp_path)
    assert found.kind is Kind.NONE
    assert list(tmp_path.iterdir()) == []


def test_a_group_that_holds_nobody_is_no_limit(tmp_path: Path) -> None:
    """It looks like one, and its file takes a number: yet no process is in it."""
    (tmp_path / "cgroup.procs").touch()
    assert not holds_a_process(Group(tmp_path, Kind.V2))


def test_the_kernels_count_of_the_killed_is_read(tmp_path: Path) -> None:
    (tmp_path / "memory.events").write_text("low 0\nhigh 0\nmax 41\noom 2\noom_kill 3\n")
    (tmp_path / "memory.oom_control").write_text("oom_kill_disable 0\nunder_oom 0\noom_kill 1\n")
    assert Group(tmp_path, Kind.V2).killed() == 3
    assert Group(tmp_path, Kind.V1).killed() == 1
    assert Group(tmp_path / "gone", Kind.V1).killed() == Group(None).killed() == 0


def test_a_group_is_killed_as_one_where_the_kernel_can(tmp_path: Path) -> None:
    file = tmp_path / "cgroup.kill"
    file.touch()
    Group(tmp_path, Kind.V1).kill()
    assert file.read_text() == ""
    Group(tmp_path, Kind.V2).kill()
    assert file.read_text() == "1"


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


@pytest.mark.skipif("ILOT_MEMORY_GROUP" not in os.environ, reason="no group was prepared here")
def test_a_group_of_another_shell_is_left_until_that_shell_is_dead() -> None:
    """It is empty for a moment before its session enters it."""
    place = Path(os.environ["ILOT_MEMORY_GROUP"])
    with subprocess.Popen(["/bin/sleep", "60"]) as other:
        theirs = place / f"session-{other.pid}-0"
        theirs.mkdir()
        find(LEAST)
        assert theirs.exists()
        other.kill()
    find(LEAST)
    assert not theirs.exists()
