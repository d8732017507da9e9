"""Fixtures of the session's own suite: local sites, and a room in which to try things."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import (  # isort: skip
    FakeShell,
    Looping,
    bounded,
    room_with_shell,
    until,
)

import qasync
from PySide6.QtGui import QGuiApplication

from kiosk.core.navigation import Policy
from kiosk.link.messages import Begin, Condition, Language, Ready
from kiosk.qt import load_fonts
from kiosk.session.room import Room
from tests.ui.session import pages

Test = Callable[[Room, FakeShell], Awaitable[None]]


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pages.Sites]:
    """The sites, and a home in which their authority is trusted."""
    folder = tmp_path_factory.mktemp("sites")
    home = os.environ["HOME"]
    with pages.running(folder) as (running, certificate):
        pages.trust(folder, certificate)
        os.environ["HOME"] = str(folder)  # Chromium looks for the NSS database there
        try:
            yield running
        finally:
            os.environ["HOME"] = home


@pytest.fixture
def in_room(qapp: QGuiApplication, sites: pages.Sites, tmp_path: Path) -> Callable[..., None]:
    """Runs a coroutine in a warm room whose patron has begun."""
    load_fonts()

    def run(test: Test, *, policy: Policy = Policy.SERVICES, begin: bool = True) -> None:
        async def lived() -> None:
            async with room_with_shell(tmp_path, sites.gate_port, policy) as (room, shell):
                await room.warm()
                await shell.hear(Ready)
                shell.send(Condition(pages_left=20, pages_allowed=20))
                if begin:
                    shell.send(Begin(language=Language.FRENCH))
                await until(lambda: room.view.pagesLeft == 20)
                await test(room, shell)

        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(Looping(qapp))) as runner:
            runner.run(bounded(lived()))

    return run
