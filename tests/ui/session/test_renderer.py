"""A page's process dies: once it comes back with a sentence, twice the session ends."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from kiosk.session.room import Room
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, until
from tests.ui.session.test_site import open_site


def renderer(room: Room) -> int:
    """The process in which the page in view lives."""
    top = room.site.top
    assert top is not None
    assert top._view is not None
    return int(top._view.property("renderProcessPid"))


async def kill(room: Room) -> int:
    """Kill it; return what it was. A sent SIGSEGV it would survive, unlike one of its own."""
    await until(lambda: renderer(room) > 0)
    pid = renderer(room)
    os.kill(pid, signal.SIGKILL)
    return pid


def test_once_it_comes_back_and_twice_is_hopeless(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        said: list[str] = []
        ended: list[bool] = []
        room.view.toast.connect(said.append)
        room.site.hopeless.disconnect()  # else the test's session ends like a real one
        room.site.hopeless.connect(lambda: ended.append(True))
        await open_site(room)
        await until(lambda: room.site.pageTitle == "Portail")
        first = await kill(room)
        await until(lambda: said == ["page-restarted"])
        await until(lambda: renderer(room) not in (0, first) and not room.site.loading)
        assert room.site.pageTitle == "Portail"
        assert ended == []
        await kill(room)
        await until(lambda: ended)

    in_room(test)


def test_a_question_of_a_dead_page_asks_nothing_more(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/alerte")
        await until(lambda: room.site.dialog)
        await kill(room)
        await until(lambda: room.site.dialog == {})

    in_room(test)
