"""An accessibility bus inside a session's box, so that it dies with the session. Tests only.

On the image no such bus exists. Run as `kiosk accessibility FOLDER COMMAND …`: the shell
puts it, and a folder that is shared outward, before a session's command.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)


def start_bus(folder: Path) -> tuple[Mapping[str, str], list[subprocess.Popen[bytes]]]:
    """Start a session bus and the accessibility bus launcher with their sockets in the folder.

    Returns:
        The environment that Qt and readers of the tree need, and the processes that were started.
    """
    bus = folder / "bus"
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={bus}"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 5
    while not bus.exists():
        if time.monotonic() > end:
            daemon.kill()
            raise TimeoutError("dbus-daemon did not start")
        time.sleep(0.01)
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    program = next(path for path in LAUNCHERS if Path(path).exists())
    launcher = subprocess.Popen(
        [program, "--launch-immediately"],
        env={**os.environ, **environment, "XDG_RUNTIME_DIR": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return environment, [launcher, daemon]


def main(arguments: Sequence[str]) -> int:
    """`kiosk accessibility FOLDER COMMAND …`: start the bus, then become the command."""
    folder, *command = arguments
    environment, _ = start_bus(Path(folder))
    os.environ.update(environment)
    os.execvp(command[0], command)  # noqa: S606 - becomes the session, as the shell asked
