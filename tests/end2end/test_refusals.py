"""What is missing or broken is said, to those who can mend it; nothing falls silent."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.conftest import begun
from tests.tour.desk import Desk, until

pytestmark = pytest.mark.slow


def test_a_broken_catalogue_means_out_of_service_with_its_line(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    broken = tmp_path / "shortcuts.yaml"
    broken.write_text("schema: ilot-shortcuts/1\nservices:\n  - {id: caf, nam: CAF}\n")

    async def story(desk: Desk) -> None:
        await desk.see(desk.shell, "outOfService.reasons", within=60)
        assert ":3:" in await desk.words(desk.shell)
        assert desk.session_processes() == []  # no patron is served with half a catalogue

    at_a_desk(story, catalogue=broken)


def test_out_of_paper_is_said_before_anybody_tries(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await desk.stack.cups.paper(0)
        session = await begun(desk)
        await desk.reads(session, "plus de papier", within=30)
        await desk.see(session, "home.tool.scan")  # nothing else stops
        await desk.stack.cups.paper(100)

        async def well() -> bool:
            return "plus de papier" not in await desk.words(session)

        await until(well, what="paper is back", within=30)

    at_a_desk(story)


def test_a_dead_print_service_stops_nothing_else(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await desk.stack.cups.kill_cupsd()
        session = await begun(desk)
        await desk.tap(session, "home.tool.scan")
        await desk.tap(session, "scan.start")
        await desk.see(session, "scan.keep", within=60)
        await desk.tap(session, "bar.end")
        await desk.tap(session, "leave.end")
        await desk.see(desk.shell, "receipt.done")

    at_a_desk(story)


def run_without(tmp_path: Path, *, bwrap: str | None) -> subprocess.CompletedProcess[str]:
    """`kiosk run` with another bubblewrap on its PATH, or none."""
    programs = tmp_path / "bin"
    programs.mkdir()
    if bwrap is not None:
        (programs / "bwrap").write_text(bwrap)
        (programs / "bwrap").chmod(0o755)
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "run"],
        env={**os.environ, "PATH": str(programs)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_without_bubblewrap_it_refuses_and_says_what_to_install(tmp_path: Path) -> None:
    ended = run_without(tmp_path, bwrap=None)
    assert ended.returncode == 78
    assert "Installez le paquet « bubblewrap »" in ended.stderr


def test_without_user_namespaces_it_refuses_and_says_which_setting(tmp_path: Path) -> None:
    refusing = "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n"
    ended = run_without(tmp_path, bwrap=refusing)
    assert ended.returncode == 78
    assert "sysctl user.max_user_namespaces" in ended.stderr
    assert "No permissions" in ended.stderr
