"""`kiosk demo`: the terminal in a window of your desktop, or, without one, the tour."""

from __future__ import annotations

import argparse
import asyncio
import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.demo.keyboard import NUMBER_PAD, keyboard
from kiosk.demo.screen import ended
from kiosk.demo.stack import Stack

PROGRAM = (sys.executable, "-m", "kiosk")

PAGE_SECONDS = 1.0
"""That a page of the demo takes, so that one sees it come."""


def main(arguments: Sequence[str]) -> int:
    """Run until the window is closed; without a display, run the tour once."""
    argparse.ArgumentParser(
        prog="kiosk demo",
        description="The terminal with a printer, a scanner and practice sites of its own.",
    ).parse_args(arguments)
    display = desktop()
    if display is None:
        return tour()
    try:
        return asyncio.run(show(display))
    except KeyboardInterrupt:
        return 130


def desktop() -> Mapping[str, str] | None:
    """Return the variables with which the compositor opens a window here; None without a desktop.

    A desktop that belongs to somebody else (root dropped to another user) cannot be used.
    """
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"))
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and os.access(runtime / wayland, os.W_OK):
        return {"WAYLAND_DISPLAY": str(runtime / wayland), "WLR_BACKENDS": "wayland"}
    x11 = os.environ.get("DISPLAY")
    if x11:
        answer = subprocess.run(
            ["xwininfo", "-root"], capture_output=True, stdin=subprocess.DEVNULL, timeout=10
        )
        if answer.returncode == 0:
            return {"DISPLAY": x11, "WLR_BACKENDS": "x11"}
    return None


def tour() -> int:
    """Nobody can look at the screen: show it in pictures."""
    if importlib.util.find_spec("tests.tour") is None:
        print("kiosk demo: no display here, and no tour in this bundle", file=sys.stderr)
        return 1
    print("No display here: the tour runs on a screen of its own, and takes pictures.")
    return subprocess.run([sys.executable, "-m", "tests.tour"]).returncode


async def show(display: Mapping[str, str]) -> int:
    """Start everything, and the terminal in a compositor of its own: your clipboard stays yours."""
    with tempfile.TemporaryDirectory(
        prefix="ilot-", dir=os.environ.get("XDG_RUNTIME_DIR")
    ) as folder:
        async with Stack(Path(folder)) as stack:
            runtime = Path(folder) / "r"
            runtime.mkdir(mode=0o700)
            stack.cups.pace(PAGE_SECONDS)
            print(f"The demo is on your screen. What it prints arrives in {stack.cups.arrived}")
            compositor = subprocess.Popen(
                ["cage", "--", *PROGRAM, "run", *stack.files.options],
                env={
                    **NUMBER_PAD,
                    **private_environment(),
                    **({} if "XKB_DEFAULT_LAYOUT" in os.environ else keyboard(display)),
                    **display,
                    "XDG_RUNTIME_DIR": str(runtime),
                    "QT_QPA_PLATFORM": "wayland",
                },
                stdin=subprocess.DEVNULL,
            )
            try:
                return await asyncio.to_thread(compositor.wait)
            finally:
                await ended(compositor)


def private_environment() -> dict[str, str]:
    """This environment without the desktop's buses and displays."""
    foreign = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in foreign}
