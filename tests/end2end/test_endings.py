"""A session ends in many ways; each leads through the wipe to a receipt, and to the next patron."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable

import pytest

from tests.end2end.conftest import NAME, at_the_form, begun
from tests.tour.desk import Desk, command_line, tree_below, until

pytestmark = pytest.mark.slow
SHORT = {"idle_s": 8, "idle_typed_s": 8, "warning_s": 10}


def session_pid(desk: Desk) -> int:
    """The session's own process, as the host numbers it."""
    found = [
        pid
        for pid in tree_below(desk.shell_pid())
        if "-m kiosk session" in command_line(pid) and "bwrap" not in command_line(pid)
    ]
    assert found
    return found[-1]


async def next_patron_can_begin(desk: Desk) -> None:
    await desk.tap(desk.shell, "receipt.done")
    await desk.see(desk.shell, "attract.begin")
    session = await begun(desk)
    assert NAME.casefold() not in await desk.words(session)


def test_a_crash_in_a_half_filled_form_is_said_on_the_receipt(
    at_a_desk: Callable[..., None],
) -> None:
    async def story(desk: Desk) -> None:
        await at_the_form(desk)
        before = desk.session_processes()
        os.kill(session_pid(desk), signal.SIGKILL)
        await desk.see(desk.shell, "receipt.done")
        assert [process for process in before if process.alive] == []
        assert "s'est arrêté" in await desk.words(desk.shell)
        await next_patron_can_begin(desk)

    at_a_desk(story)


def test_a_browser_without_its_helpers_frees_nobody(at_a_desk: Callable[..., None]) -> None:
    """Whatever kills Chromium's processes, but not the session, ends it as a crash does.

    None of them draws for the graphics card: that is a part of the session's own process here.
    """

    async def story(desk: Desk) -> None:
        await at_the_form(desk)
        before = desk.session_processes()
        below = {pid: command_line(pid) for pid in tree_below(session_pid(desk))}
        helpers = {pid: line for pid, line in below.items() if "QtWebEngineProcess" in line}
        assert any("--type=zygote" in line for line in helpers.values())
        assert any("--type=renderer" in line for line in helpers.values())
        assert not any("--type=gpu" in line for line in helpers.values())
        for pid in helpers:
            with contextlib.suppress(ProcessLookupError):  # the others die of the first one's death
                os.kill(pid, signal.SIGKILL)
        await desk.see(desk.shell, "receipt.done")
        assert [process for process in before if process.alive] == []
        assert "s'est arrêté" in await desk.words(desk.shell)
        await next_patron_can_begin(desk)

    at_a_desk(story)


def test_nobody_there_is_asked_and_then_wiped(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await begun(desk)
        before = desk.session_processes()
        await desk.see(desk.shell, "warning.stay", within=30)
        covered = await desk.words(desk.shell)
        assert "toujours" in covered
        await desk.see(desk.shell, "receipt.done", within=30)
        assert [process for process in before if process.alive] == []

    at_a_desk(story, times=SHORT)


def test_a_session_that_lives_but_answers_nothing_is_ended(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        await begun(desk)
        os.kill(session_pid(desk), signal.SIGSTOP)
        await desk.see(desk.shell, "receipt.done", within=40)
        assert "session-mute" in desk.log.read_text()

    at_a_desk(story)


def test_a_killed_shell_takes_its_session_along_and_starts_with_a_wipe(
    at_a_desk: Callable[..., None],
) -> None:
    async def story(desk: Desk) -> None:
        await at_the_form(desk)
        before = desk.session_processes()
        desk.kill_shell()

        async def dead() -> bool:
            return not [process for process in before if process.alive]

        await until(dead, what="the session's death")
        await desk.restart_shell()
        await desk.see(desk.shell, "attract.begin", within=60)
        said = desk.log.read_text()
        assert said.index("wiped True") < said.index("phase IDLE")

    at_a_desk(story)
