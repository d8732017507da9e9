"""The attack suite in short form: a few rows, each with its control; `make attack` tries all.

In a process of its own, because it patches the session's parts and starts a Chromium of its own.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow
CHOSEN = ("address/file", "hop/302", "files/folder", "download/script", "tls/expired")


def attacked(**environment: str) -> subprocess.CompletedProcess[str]:
    """Run the chosen rows."""
    return subprocess.run(
        [sys.executable, "-m", "tests.security.attack"],
        env={**os.environ, "ILOT_ROWS": ",".join(CHOSEN), **environment},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_few_attacks_are_held_and_their_controls_are_not() -> None:
    ended = attacked()
    said = r"attacks: tried (\d+), escaped 0, controls that can fail \1\n"
    assert re.search(said, ended.stdout), ended.stdout[-2000:]
    assert ended.returncode == 0


def test_without_guards_the_suite_fails() -> None:
    ended = attacked(SOFT="1")
    said = r"attacks: tried (\d+), escaped \1, "
    assert re.search(said, ended.stdout), ended.stdout[-2000:]
    assert ended.returncode == 1
