"""The desktop's keyboard, told to the compositor: cage takes every one for an American one else."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

NUMBER_PAD = {"XKB_DEFAULT_OPTIONS": "keypad:legacy,numpad:mac"}
"""The pad writes digits always: cage starts with NumLock off, and then it writes nothing. The first
option is for layouts whose own pad the second one does not change: fr(oss), fr(bepo), fr(afnor)."""
SYSTEM = Path("/etc/default/keyboard")
"""Debian's setting; a Wayland desktop has no common way to tell its own."""
_SAID = re.compile(
    r'^(?:XKB)?(layout|variant)(?:=|: *)"?([\w,-]*)"?$', re.MULTILINE | re.IGNORECASE
)


def keyboard(display: Mapping[str, str], *, system: Path = SYSTEM) -> dict[str, str]:
    """Return what cage reads: the X server's layout, else the system's; nothing if neither says.

    Args:
        display: Variables with which the desktop is reached.
    """
    said = _of_server(display["DISPLAY"]) if "DISPLAY" in display else ""
    if not said:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            said = system.read_text()
    found = {name.upper(): value for name, value in _SAID.findall(said)}
    return {f"XKB_DEFAULT_{name}": value for name, value in found.items()}


def _of_server(display: str) -> str:
    """What the X server's keyboard was set to; empty if nobody can tell."""
    try:
        return subprocess.run(
            ["setxkbmap", "-query"],
            env={**os.environ, "DISPLAY": display},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=10,
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
