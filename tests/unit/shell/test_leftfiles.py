"""Files that something wrote outside the session: removed, and looked for again."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.shell.leftfiles import Files, Watched
from kiosk.shell.wipe import StepId, StepResult


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    (tmp_path / "kept").write_text("kept")
    return tmp_path


@pytest.fixture
def watched(home: Path) -> Watched:
    made = Watched([home], own=[home / "own"])
    made.remember()
    return made


def run(watched: Watched) -> StepResult:
    return asyncio.run(Files(watched).run())


def test_nothing_was_written(watched: Watched, home: Path) -> None:
    (home / "own" / "ledger").write_text("the shell's own")
    assert run(watched) == StepResult(StepId.FILES, before=0, after=0, verified=True)


def test_a_new_file_is_removed(watched: Watched, home: Path) -> None:
    (home / "cache").mkdir()
    (home / "cache" / "letter.pdf").write_text("%PDF")
    assert run(watched) == StepResult(StepId.FILES, before=1, after=0, verified=True)
    assert not (home / "cache" / "letter.pdf").exists()


@pytest.mark.parametrize("change", ["written", "removed"])
def test_a_file_that_cannot_be_put_back_is_a_doubt(
    watched: Watched, home: Path, change: str
) -> None:
    if change == "written":
        (home / "kept").write_text("somebody's name")
    else:
        (home / "kept").unlink()
    result = run(watched)
    assert (result.verified, result.code, result.after) == (False, "files-changed", 1)


def test_before_the_first_patron_there_is_nothing_to_compare(home: Path) -> None:
    assert run(Watched([home])).verified
