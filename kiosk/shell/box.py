"""The box: a list of what a session can see, and nothing else.

A list, never `--ro-bind / /`: with the whole root bound, a boxed process connected to Unix sockets
under /run and could read the staff's hash. Everything writable is a tmpfs that dies with the box.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HOME = "/home/patron"
RUNTIME = "/run/session"
DOWNLOADS = "/run/downloads"

MIB = 1024 * 1024
HOME_SIZE = 512 * MIB
DOWNLOADS_SIZE = 256 * MIB

CODE = Path(__file__).parents[2]
"""Where the packages lie: the checkout, or the bundle's folder on the image."""

SYSTEM = ("/usr",)
SYSTEM_LINKS = ("bin", "sbin", "lib", "lib32", "lib64")
SYSTEM_FILES = (
    "/etc/ld.so.cache",
    "/etc/fonts",
    "/etc/ssl",
    "/etc/alternatives",
    "/etc/localtime",
    "/etc/libreoffice",
    "/var/cache/fontconfig",  # public; without it every start reads every font
)
DEVICES = ("/dev/dri", "/dev/snd")


@dataclass(frozen=True, slots=True)
class Box:
    """What one boxed process gets beyond the fixed list.

    Attributes:
        environment: The whole environment; nothing is inherited.
        sockets: Host path → path inside, for the compositor's socket.
        folders: Host path → path inside, writable; used by the accessibility bus in tests only.
        files: Path inside → content, copied to a tmpfs.
        descriptors: Descriptors that the process inherits.
    """

    environment: Mapping[str, str] = field(default_factory=dict)
    sockets: Mapping[Path, str] = field(default_factory=dict)
    folders: Mapping[Path, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    descriptors: Sequence[int] = ()


def python() -> tuple[str, ...]:
    """The command that runs this program again, also from a bundle (which has no `-m`)."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (str(Path(sys.prefix).resolve() / "bin" / "python"), "-m", "kiosk")


def arguments(box: Box, files: Mapping[str, int]) -> list[str]:
    """Return bubblewrap's arguments; `files` maps paths inside to descriptors of their content."""
    out = [
        "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-net",
        "--unshare-cgroup-try", "--die-with-parent", "--new-session", "--clearenv",
        "--hostname", "ilot",
    ]  # fmt: skip
    for path in SYSTEM:
        out += ["--ro-bind", path, path]
    for name in SYSTEM_LINKS:
        link = Path("/") / name
        if link.is_symlink():
            out += ["--symlink", os.readlink(link), str(link)]
    for path in SYSTEM_FILES:
        out += ["--ro-bind-try", path, path]
    out += ["--proc", "/proc", "--dev", "/dev"]
    for path in DEVICES:
        out += ["--dev-bind-try", path, path]
    out += ["--tmpfs", "/dev/shm", "--tmpfs", "/tmp", "--tmpfs", "/var/tmp", "--tmpfs", "/run"]  # noqa: S108 - paths inside the box, each a fresh tmpfs
    out += ["--size", str(HOME_SIZE), "--tmpfs", "/home", "--dir", HOME]
    out += ["--perms", "0700", "--dir", RUNTIME]
    # a full home kills Chromium with SIGBUS: downloads fill a tmpfs of their own
    out += ["--perms", "0700", "--size", str(DOWNLOADS_SIZE), "--tmpfs", DOWNLOADS]
    for program in _program():
        out += ["--ro-bind", str(program), str(program)]
    for host, inside in box.sockets.items():
        out += ["--ro-bind", str(host), inside]
    for host, inside in box.folders.items():
        out += ["--bind", str(host), inside]
    for inside, descriptor in files.items():
        out += ["--file", str(descriptor), inside]
    fixed = {"HOME": HOME, "XDG_RUNTIME_DIR": RUNTIME, "PATH": "/usr/bin:/bin", "TMPDIR": "/tmp"}  # noqa: S108 - the box's own tmpfs
    for name, value in (fixed | dict(box.environment)).items():
        out += ["--setenv", name, value]
    return [*out, "--chdir", str(CODE)]


def _program() -> Iterable[Path]:
    """The program itself, read-only: never the folder around it, where terminal.yaml may lie."""
    if getattr(sys, "frozen", False):
        yield Path(sys.executable).parent
        return
    yield Path(sys.prefix).resolve()
    for package in ("kiosk", "printers", "scanner"):
        yield CODE / package


def passwd() -> dict[str, bytes]:
    """Two lines, so that nobody inside learns a name of the machine."""
    uid, gid = os.getuid(), os.getgid()
    user = f"patron:x:{uid}:{gid}::{HOME}:/usr/sbin/nologin\n"
    return {
        "/etc/passwd": f"root:x:0:0::/root:/usr/sbin/nologin\n{user}".encode(),
        "/etc/group": f"root:x:0:\npatron:x:{gid}:\n".encode(),
    }


@dataclass(slots=True)
class BoxedProcess:
    """A running box.

    Attributes:
        launcher: bubblewrap outside; exits when the box is empty.
        init: The box's first process, as the host numbers it. Killing it kills all the others:
            the kernel reaps a PID namespace's init last.
        pidfd: Of that process, so that a reused number is never hit.
        namespace: Inode of the PID namespace.
        status: bubblewrap's end-of-life report goes here; closing it early would kill bubblewrap
            with SIGPIPE.
    """

    launcher: subprocess.Popen[bytes]
    init: int
    pidfd: int
    namespace: int
    status: int

    def kill(self) -> None:
        """Kill everything in the box at once."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def dead(self, *, within: float) -> bool:
        """Wait until the box is empty, at most `within` seconds."""
        poll = select.poll()
        poll.register(self.pidfd, select.POLLIN)
        return bool(poll.poll(within * 1000))

    def close(self) -> None:
        """Reap the launcher; only after the box is dead."""
        self.launcher.wait(timeout=5)
        os.close(self.pidfd)
        os.close(self.status)


def start(
    box: Box, command: Sequence[str], *, prefix: Sequence[str] = (), within: float = 10.0
) -> BoxedProcess:
    """Start a command in a box; return when its first process exists.

    Args:
        prefix: Put before bubblewrap itself, and becomes it (see memorylimit.py).

    Raises:
        TimeoutError: bubblewrap did not start in time.
        RuntimeError: bubblewrap refused; its own words are in the text.
    """
    contents = {inside: _memfd(data) for inside, data in (passwd() | dict(box.files)).items()}
    status_out, status_in = os.pipe()
    try:
        launcher = subprocess.Popen(
            [
                *prefix,
                "bwrap",
                "--json-status-fd",
                str(status_in),
                *arguments(box, contents),
                "--",
                *command,
            ],
            pass_fds=[*box.descriptors, *contents.values(), status_in],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            # the page's own words must never reach the journal
            stderr=_errors(),
            env={"PATH": os.environ.get("PATH", "/usr/bin:/bin")},
        )
    except OSError as error:
        os.close(status_out)
        if isinstance(error, FileNotFoundError):
            raise RuntimeError("bubblewrap is not installed") from error
        raise  # no memory or no number for a process: the next start may find them
    finally:
        os.close(status_in)
        for descriptor in contents.values():
            os.close(descriptor)
    try:
        status = _status(status_out, within=within)
        init = status["child-pid"]
        pidfd = os.pidfd_open(init)
    except BaseException:
        launcher.kill()
        launcher.wait()
        os.close(status_out)
        raise
    return BoxedProcess(launcher, init, pidfd, status["pid-namespace"], status_out)


def _errors() -> int | None:
    """Where a session's stderr goes: nowhere, but where a developer asks to see it."""
    return None if os.environ.get("ILOT_SESSION_STDERR") == "1" else subprocess.DEVNULL


def _status(descriptor: int, *, within: float) -> dict[str, int]:
    """Read bubblewrap's first report: one line of JSON, written in several pieces.

    Only after its end is the box set free to run; a reader that leaves earlier breaks the writer.
    """
    deadline = time.monotonic() + within
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    report = b""
    while b"\n" not in report:
        if not poll.poll(max(deadline - time.monotonic(), 0.0) * 1000):
            raise TimeoutError("bubblewrap did not start")
        piece = os.read(descriptor, 4096)
        if not piece:
            raise RuntimeError("bubblewrap refused to make the box")
        report += piece
    status: dict[str, int] = json.loads(report.partition(b"\n")[0])
    return status


def _memfd(data: bytes) -> int:
    descriptor = os.memfd_create("box", 0)
    os.write(descriptor, data)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor
