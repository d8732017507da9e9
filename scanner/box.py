"""Where a `scanimage` runs: a box that holds SANE's drivers, the scanner, and nothing else.

Drivers crash, hang, and speak to the network; patrons' files are none of their business. Killing
the box's first process, which is `scanimage` itself, kills whatever a driver started.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import resource
import select
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger(__name__)

SYSTEM_LINKS = ("bin", "lib", "lib32", "lib64")
SYSTEM_FILES = (
    "/etc/ld.so.cache",
    "/etc/hosts",  # a scanner on the local network may be configured by its name
    "/etc/nsswitch.conf",
    "/etc/resolv.conf",
)
USB = ("/sys/bus/usb", "/sys/devices")
"""Where libusb looks up which of the nodes in /dev/bus/usb is what."""

SANE_CONFIG = "/etc/sane.d"
ENVIRONMENT = {
    "LC_ALL": "C",  # numbers with a point, statuses in the words of the standard
    "PATH": "/usr/bin",
    "HOME": "/tmp",  # noqa: S108 - the box's own tmpfs
    "SANE_CONFIG_DIR": SANE_CONFIG,  # and never the working directory
}

START_WITHIN = 5.0
KILLED_WITHIN = 1.0
LOOK_EVERY = 0.01


def arguments(sane_config: Path) -> list[str]:
    """Return bubblewrap's arguments: the host's network, all else its own or read-only."""
    out = [
        "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts",
        "--unshare-cgroup-try", "--die-with-parent", "--new-session", "--as-pid-1", "--clearenv",
        "--hostname", "ilot", "--ro-bind", "/usr", "/usr",
    ]  # fmt: skip
    for name in SYSTEM_LINKS:
        link = Path("/") / name
        if link.is_symlink():
            out += ["--symlink", os.readlink(link), str(link)]
    for path in SYSTEM_FILES + USB:
        out += ["--ro-bind-try", path, path]
    out += ["--ro-bind", str(sane_config), SANE_CONFIG]
    out += ["--proc", "/proc", "--dev", "/dev", "--dev-bind-try", "/dev/bus/usb", "/dev/bus/usb"]
    out += ["--tmpfs", "/tmp", "--tmpfs", "/pages"]  # noqa: S108 - the box's own
    for name, value in ENVIRONMENT.items():
        out += ["--setenv", name, value]
    return [*out, "--chdir", "/"]


class BoxedProcess:
    """A program in its box.

    Args:
        launcher: bubblewrap outside; exits with the program's code when the box is empty.
        pidfd: Of the program, so that a reused number is never hit.
        status: bubblewrap's end-of-life report goes here; closing it early would kill bubblewrap
            with SIGPIPE.
        number: Its process number; of use only while it surely lives.
    """

    def __init__(
        self, launcher: subprocess.Popen[bytes], pidfd: int, status: int, number: int
    ) -> None:
        self._launcher = launcher
        self._pidfd = pidfd
        self._status = status
        self._number = number

    @property
    def exit_code(self) -> int | None:
        """The program's exit code, 128 + number for a signal; None while it runs."""
        return self._launcher.poll()

    def folder(self, path: str) -> int:
        """Return a descriptor of a folder inside the box, -1 where there is none (any more).

        Args:
            path: Absolute, and one that the host does not have.
        """
        try:
            found = os.open(f"/proc/{self._number}/root{path}", os.O_PATH | os.O_DIRECTORY)
        except OSError:
            return -1
        if self.exit_code is not None:  # the number may be somebody else's
            os.close(found)
            return -1
        return found

    async def exited(self, *, within: float) -> int:
        """Wait for the end; return the exit code.

        Raises:
            TimeoutError: It still runs.
        """
        async with asyncio.timeout(within):
            while (code := self.exit_code) is None:
                await asyncio.sleep(LOOK_EVERY)
            return code

    async def interrupt(self, *, within: float) -> None:
        """Ask the program to stop by SIGINT; return when it has, or when the time is over."""
        if self.exit_code is None:
            self._signal(signal.SIGINT)
            with contextlib.suppress(TimeoutError):
                await self.exited(within=within)

    def close(self) -> None:
        """Kill what still runs in the box, and see that it is dead.

        Waits without the event loop: cancelling must not leave a process behind, and a killed one
        is gone within milliseconds, but for a driver stuck in the kernel.
        """
        if self.exit_code is None:
            self._signal(signal.SIGKILL)
        poll = select.poll()
        poll.register(self._pidfd, select.POLLIN)
        if not poll.poll(KILLED_WITHIN * 1000):
            log.warning("scan-child-stuck")
        try:
            self._launcher.wait(KILLED_WITHIN)  # it reaps the program, and then has no more to do
        except subprocess.TimeoutExpired:
            self._launcher.kill()
            self._launcher.wait()
        os.close(self._pidfd)
        os.close(self._status)

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, number)


def start(
    command: Sequence[str], *, sane_config: Path, stdout: int, stderr: int, largest: int
) -> BoxedProcess:
    """Start a program in a box of its own; return when it exists.

    Does not use the event loop: it takes some milliseconds, and a start that is cancelled half-way
    would leave a process that nobody knows. Nor a thread, with whose end the box would die.

    Args:
        sane_config: The folder that the program finds as /etc/sane.d.
        stdout: Descriptor of a file; stays the caller's to close.
        stderr: The same for errors, which may name hosts: never for a log.
        largest: Bytes that any file may grow to; these two live in memory.

    Raises:
        OSError: bubblewrap is not installed, refused, or did not start in time.
    """
    status_out, status_in = os.pipe()
    gate_out, gate_in = os.pipe()
    box = ["bwrap", "--json-status-fd", str(status_in), "--block-fd", str(gate_out)]
    try:
        launcher = subprocess.Popen(
            [*box, *arguments(sane_config), "--", *command],
            pass_fds=[status_in, gate_out],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            env={"PATH": os.environ.get("PATH", os.defpath)},
        )
    except BaseException:
        os.close(status_out)
        os.close(gate_in)
        raise
    finally:
        os.close(status_in)
        os.close(gate_out)
    try:
        init = _first_process(status_out)
        pidfd = os.pidfd_open(init)
        resource.prlimit(init, resource.RLIMIT_FSIZE, (largest, largest))
    except BaseException:
        launcher.kill()
        launcher.wait()
        os.close(status_out)
        raise
    finally:
        os.close(gate_in)  # only now may the program run: its number was surely its own
    return BoxedProcess(launcher, pidfd, status_out, init)


def _first_process(status: int) -> int:
    """Read bubblewrap's first report, one line of JSON that arrives in several pieces."""
    until = time.monotonic() + START_WITHIN
    poll = select.poll()
    poll.register(status, select.POLLIN)
    report = b""
    while b"\n" not in report:
        if not poll.poll(max(until - time.monotonic(), 0.0) * 1000):
            raise TimeoutError("bubblewrap did not start")
        piece = os.read(status, 4096)
        if not piece:
            raise OSError("bubblewrap refused to make the box")
        report += piece
    return int(json.loads(report.partition(b"\n")[0])["child-pid"])
