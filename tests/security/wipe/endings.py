"""Every way for a session to end. Each acts from outside, as bad luck does."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.shell.memorylimit import Kind, find
from kiosk.shell.wipe import StepId
from tests.tour.desk import Desk, children, command_line, tree_below
from tests.tour.tree import Tree

Act = Callable[[Desk, Tree], Awaitable[None]]
SHORT_IDLE = {"idle_s": 25, "idle_typed_s": 25, "warning_s": 5, "warning_typed_s": 5}
SOFT_LIMIT = {"soft_limit_min": 1.2, "warning_s": 5, "warning_typed_s": 5}
PAPER = 100
FILL_PIECE = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Ending:
    """One way to end.

    Attributes:
        times: What terminal.yaml must say of times for it.
        memory_mib: What it must say of a session's memory.
        shell_dies: Whether the shell must be started again, as systemd does.
        prints: Whether the last sheet comes out: only for who ends by themselves.
    """

    name: str
    act: Act
    times: Mapping[str, float] = field(default_factory=dict)
    memory_mib: int | None = None
    shell_dies: bool = False
    prints: bool = False


# ── who is meant ─────────────────────────────────────────────────────────────────────────────


def session_pids(desk: Desk, words: str) -> list[int]:
    """Processes below the shell whose command line has these words."""
    return [pid for pid in tree_below(desk.shell_pid()) if words in command_line(pid)]


def session_pid(desk: Desk) -> int:
    """The session's own process: the last of those that bubblewrap became."""
    pids = [
        pid
        for pid in session_pids(desk, "-m kiosk session")
        if not command_line(pid).startswith("bwrap")
    ]
    assert pids, "no session runs"
    return pids[-1]


def kill(pids: list[int], number: signal.Signals) -> None:
    assert pids, "nothing to kill"
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


# ── the endings ──────────────────────────────────────────────────────────────────────────────


async def by_button(desk: Desk, session: Tree) -> None:
    await desk.stack.cups.paper(PAPER)
    await desk.tap(session, "bar.end")
    await desk.tap(session, "leave.end")


async def unanswered(desk: Desk, session: Tree) -> None:
    await desk.see(desk.shell, "warning.stay", within=90)


async def somebody_arrives(desk: Desk, session: Tree) -> None:
    await desk.tap(desk.shell, "warning.arrived", within=90)


async def wrong_codes(desk: Desk, session: Tree) -> None:
    """Away with 0417, and somebody tries 9999 three times."""
    await desk.tap(session, "dock.hide")
    await desk.tap(desk.shell, "warning.code")
    for digit in "0417":
        await desk.tap(desk.shell, f"code.key.{digit}")
    await desk.tap(desk.shell, "code.leave")
    for _ in range(12):
        await desk.tap(desk.shell, "code.key.9")


def session_gets(number: signal.Signals) -> Act:
    async def act(desk: Desk, session: Tree) -> None:
        kill([session_pid(desk)], number)

    return act


async def launcher_dies(desk: Desk, session: Tree) -> None:
    launchers = [pid for pid in children(desk.shell_pid()) if "bwrap" in command_line(pid)]
    kill(launchers, signal.SIGKILL)


async def renderer_dies_twice(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "bar.back")
    for _ in range(2):
        kill(session_pids(desk, "--type=renderer"), signal.SIGKILL)
        await asyncio.sleep(3.0)


async def zygote_dies(desk: Desk, session: Tree) -> None:
    kill(session_pids(desk, "--type=zygote"), signal.SIGKILL)


async def disk_is_full(desk: Desk, session: Tree) -> None:
    """Fill everything that the session may write to, then leave if that is still possible."""
    root = Path(f"/proc/{session_pid(desk)}/root")
    for folder in ("home/patron", "run/downloads"):
        await asyncio.to_thread(fill, root / folder / "full")
    with contextlib.suppress(AssertionError):  # it may have died of it
        await desk.tap(session, "bar.end", within=5)
        await desk.tap(session, "leave.end", within=5)


async def memory_is_full(desk: Desk, session: Tree) -> None:
    """A greedy page, until the kernel kills it; again, and the session is given up."""
    for _ in range(2):
        await desk.tap(session, "bar.home")
        await desk.tap(session, "home.service.entrainement")
        await desk.tap(session, "service.task.formulaire")
        await desk.tap(session, "Manger", within=30)
        await asyncio.sleep(4.0)


def fill(file: Path) -> None:
    with contextlib.suppress(OSError), file.open("wb", buffering=0) as out:
        while True:
            out.write(os.urandom(FILL_PIECE))


async def shell_dies(desk: Desk, session: Tree) -> None:
    desk.kill_shell()


def shell_dies_at(line: str) -> Act:
    """Kill the shell as soon as its log says this, after the patron has ended."""

    async def act(desk: Desk, session: Tree) -> None:
        await desk.tap(session, "bar.end")
        await desk.see(session, "leave.end")
        shell, already = desk.shell_pid(), desk.log.stat().st_size
        ended = asyncio.create_task(desk.tap(session, "leave.end"))
        await asyncio.to_thread(kill_when_said, desk.log, already, line, shell)
        with contextlib.suppress(AssertionError):
            await ended

    return act


def kill_when_said(log: Path, already: int, line: str, pid: int) -> None:
    end = time.monotonic() + 60
    with log.open() as said:
        said.seek(already)
        text = ""
        while line not in text:
            assert time.monotonic() < end, f"the log never said « {line} »"
            text += said.read()
            time.sleep(0.0002)
    os.kill(pid, signal.SIGKILL)


async def compositor_dies(desk: Desk, session: Tree) -> None:
    desk.kill_compositor()


LIMITED = find(None).kind is not Kind.NONE
"""Where nothing limits memory, a greedy page ends nothing (`kiosk doctor` says so)."""

ENDINGS = (
    Ending("button", by_button, prints=True),
    Ending("session SIGKILL", session_gets(signal.SIGKILL)),
    Ending("session SIGSEGV", session_gets(signal.SIGSEGV)),
    Ending("session SIGSTOP", session_gets(signal.SIGSTOP)),
    Ending("bubblewrap SIGKILL", launcher_dies),
    Ending("renderer SIGKILL twice", renderer_dies_twice),
    Ending("zygote SIGKILL", zygote_dies),
    Ending("tmpfs full", disk_is_full),
    Ending("idle", unanswered, times=SHORT_IDLE),
    Ending("just arrived", somebody_arrives, times=SHORT_IDLE),
    Ending("three wrong codes", wrong_codes),
    Ending("soft limit", unanswered, times=SOFT_LIMIT),
    *([Ending("memory full", memory_is_full, memory_mib=900)] if LIMITED else []),
    Ending("shell SIGKILL", shell_dies, shell_dies=True),
    *(
        Ending(f"shell SIGKILL in {step}", shell_dies_at(f"step {step}"), shell_dies=True)
        for step in StepId
    ),
    Ending("shell SIGKILL after the wipe", shell_dies_at("wiped True"), shell_dies=True),
    Ending("compositor SIGKILL", compositor_dies, shell_dies=True),
)
