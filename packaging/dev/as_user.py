"""Run a command as an unprivileged user from a copy of the checkout that this user can read.

Chromium's sandbox refuses root, and a checkout may lie where only root may enter. Started by
anyone but root, the command simply runs in the checkout. What it writes under build/ comes back.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
USER = "ilot-test"
MEMORY = Path("/sys/fs/cgroup/memory")
KEPT_VARIABLES = ("PATH", "CI", "TERM", "DISPLAY", "WAYLAND_DISPLAY")
KEPT_PREFIXES = ("TOUR_", "PYTEST_", "ILOT_", "HYPOTHESIS_", "BENCH_", "AUDIT_", "SOFT", "LEAK")


def files_of(checkout: Path) -> list[str]:
    """Tracked and new files, and the pictures made at set-up; all files where there is no git."""
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={checkout}", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=checkout,
        capture_output=True,
    )
    if listed.returncode == 0:
        names = [name.decode() for name in listed.stdout.split(b"\0") if name]
    else:
        names = [
            str(path.relative_to(checkout))
            for path in checkout.rglob("*")
            if path.is_file() and ".git" not in path.parts and "build" not in path.parts[:1]
        ]
    assets = checkout / "kiosk" / "ui" / "assets"
    names += [str(path.relative_to(checkout)) for path in assets.rglob("*") if path.is_file()]
    return [name for name in names if (checkout / name).is_file()]


def readable_copy(checkout: Path) -> Path:
    """A fresh copy under /var/tmp, owned by the test user; only changed files are written."""
    name = os.environ.get("ILOT_COPY", hashlib.sha256(os.fsencode(checkout)).hexdigest()[:12])
    copy = Path("/var/tmp/ilot") / name  # noqa: S108 - no secret: a folder only root can make here
    copy.mkdir(parents=True, exist_ok=True)
    wanted = files_of(checkout)
    current = set(wanted)
    for path in copy.rglob("*"):
        inside = path.relative_to(copy)
        kept = inside.parts[0] in ("build", ".mypy_cache", ".ruff_cache")
        stale = path.is_file() and not path.is_symlink() and str(inside) not in current
        if stale and not kept:
            path.unlink()
    for name in wanted:
        source, target = checkout / name, copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_bytes() != source.read_bytes():
            shutil.copyfile(source, target)
        target.chmod(0o755 if source.stat().st_mode & 0o100 else 0o644)
    environment = copy / ".venv"
    environment.unlink(missing_ok=True)
    environment.symlink_to((checkout / ".venv").resolve())
    user = pwd.getpwnam(USER)
    shutil.rmtree(copy / "build", ignore_errors=True)
    (copy / "build").mkdir()
    for folder, _, names in os.walk(copy):
        os.chown(folder, user.pw_uid, user.pw_gid)
        for name in names:
            os.chown(os.path.join(folder, name), user.pw_uid, user.pw_gid, follow_symlinks=False)
    return copy


@contextlib.contextmanager
def memory_group(owner: int) -> Iterator[Path | None]:
    """A group of the kernel's memory controller that the user may divide, where there is one.

    Version 1 only: where version 2 has the controller, systemd delegates (memorylimit.py).
    """
    for old in MEMORY.glob(f"{USER}-*"):
        if not Path(f"/proc/{old.name.rpartition('-')[2]}").exists():  # killed before its end
            remove(old)
    folder = MEMORY / f"{USER}-{os.getpid()}"
    try:
        folder.mkdir()
    except OSError:
        yield None
        return
    try:
        for path in (folder, *folder.iterdir()):
            os.chown(path, owner, -1)
        yield folder
    finally:
        remove(folder)


def remove(group: Path) -> None:
    """Remove a group and those below it; what is still dying in one stays for the next time."""
    for left in (*group.glob("*/"), group):
        with contextlib.suppress(OSError):
            left.rmdir()


def run(command: list[str]) -> int:
    """Run the command; return its exit code. Signals sent to the group reach it too."""
    if os.geteuid() != 0:
        return subprocess.run(command, cwd=CHECKOUT).returncode
    copy = readable_copy(CHECKOUT)
    user = pwd.getpwnam(USER)
    runtime = Path(f"/tmp/ilot-run-{user.pw_uid}")  # noqa: S108 - the user's own runtime folder, mode checked below
    runtime.mkdir(mode=0o700, exist_ok=True)
    os.chown(runtime, user.pw_uid, user.pw_gid)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name in KEPT_VARIABLES or name.startswith(KEPT_PREFIXES)
    }
    environment |= {
        "HOME": user.pw_dir,
        "USER": USER,
        "LOGNAME": USER,
        "LANG": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(runtime),
        "ILOT_CHECKOUT": str(CHECKOUT),
    }
    here = str(CHECKOUT)
    command = [word.replace(here, str(copy)) for word in command]
    try:
        with memory_group(user.pw_uid) as group:
            if group is not None:
                environment["ILOT_MEMORY_GROUP"] = str(group)
            return subprocess.run(
                command,
                cwd=copy,
                env=environment,
                user=user.pw_uid,
                group=user.pw_gid,
                extra_groups=os.getgrouplist(USER, user.pw_gid),
                umask=0o022,
            ).returncode
    finally:
        shutil.copytree(copy / "build", CHECKOUT / "build", dirs_exist_ok=True)


if __name__ == "__main__":
    raise SystemExit(run(sys.argv[1:]))
