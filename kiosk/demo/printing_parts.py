"""What the private print service is put together from: programs, ports, processes that end."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import subprocess

END_WITHIN = 3.0
SYSTEM_PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
"""Unprivileged users often have no sbin on their PATH, where Debian keeps cupsd and lpadmin."""


class PrintServiceFailed(Exception):
    """The private print service does not start; the text says which part and why."""


def program(name: str) -> str:
    """Return a program's path.

    Raises:
        PrintServiceFailed: It is not installed.
    """
    path = shutil.which(name, path=SYSTEM_PATH)
    if path is None:
        raise PrintServiceFailed(f"{name} is not installed")
    return path


def free_port() -> int:
    """Return a TCP port that nobody uses on loopback now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def accepts(family: socket.AddressFamily, address: tuple[str, int] | str) -> bool:
    """Whether somebody accepts connections there."""
    with socket.socket(family) as probe:
        probe.settimeout(1.0)
        return probe.connect_ex(address) == 0


async def end(process: subprocess.Popen[bytes] | None) -> None:
    """End a process and what it started, kindly first."""
    if process is None:
        return
    try:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                await asyncio.to_thread(process.wait, END_WITHIN)
    finally:
        # it leads a session of its own: a filter or print command that stayed goes with it
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
