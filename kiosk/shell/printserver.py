"""The print service's process: it keeps pieces of what it spooled in memory that was freed.

A purge removes jobs and files, not that; only a new process has never seen the last patron. Who
may start one differs: systemd by a rule of polkit on the image, the demo by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

RENEW_WITHIN = 10.0
LOOK_EVERY = 0.02


class PrintServer(Protocol):
    """What can replace the print service's process."""

    async def renew(self) -> bool:
        """Replace it; return whether another process was seen to serve."""
        ...


class ServerCommand:
    """`PrintServer` by a command of terminal.yaml.

    Args:
        command: Restarts the service, as `systemctl restart cups.service` does.
        socket: Where the service listens; the kernel tells whose socket it is.
    """

    def __init__(self, command: Sequence[str], socket: Path) -> None:
        self._command = list(command)
        self._socket = socket

    async def renew(self) -> bool:
        old = await asyncio.to_thread(self._server)
        process = await asyncio.create_subprocess_exec(
            *self._command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        try:
            async with asyncio.timeout(RENEW_WITHIN):
                if await process.wait() != 0:
                    return False
                while (new := await asyncio.to_thread(self._server)) is None:
                    await asyncio.sleep(LOOK_EVERY)
        except TimeoutError:
            return False
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        return new != old

    def _server(self) -> int | None:
        """The process that listens (unix(7), SO_PEERCRED); None if nobody does. For a thread."""
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(1.0)
            try:
                probe.connect(str(self._socket))
            except OSError:
                return None
            credentials = probe.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        pid, _, _ = struct.unpack("iii", credentials)
        return int(pid)
