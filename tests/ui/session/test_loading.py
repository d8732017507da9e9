"""What a page can do instead of coming: each has a sentence of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.session import page as page_module
from kiosk.session.loading import code_of
from kiosk.session.room import Room
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, until
from tests.ui.session.test_site import open_site


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/reserve", "site-private"),
        ("/coupe", "page-cut"),
        ("/panne", "site-fault"),
        ("/rond", "site-loop"),
    ],
)
def test_a_page_that_does_not_come_says_why(
    in_room: Callable[..., None], path: str, code: str
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}{path}")
        await until(lambda: room.site.errorCode)
        assert room.site.errorCode == code

    in_room(test)


def test_a_page_that_failed_comes_when_it_is_asked_for_again(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/coupe")
        await until(lambda: room.site.errorCode)
        top = room.site.top
        assert top is not None
        top.load(f"https://{pages.PORTAL}/")
        await until(lambda: room.site.pageTitle == "Portail")
        assert room.site.errorCode == ""

    in_room(test)


def test_a_slow_site_is_said_to_be_slow_and_need_not_be_waited_for(
    in_room: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "SLOW_MS", 200)

    async def test(room: Room, shell: FakeShell) -> None:
        said: list[str] = []
        room.view.toast.connect(said.append)
        await open_site(room)
        assert not room.site.slow
        top = room.site.top
        assert top is not None
        top.load(f"https://{pages.PORTAL}/lent")
        await until(lambda: room.site.slow)
        assert said == ["site-slow"]
        room.site.stop()
        await until(lambda: not room.site.loading)
        assert not room.site.slow
        assert room.site.pageTitle == "Portail"  # what had come stays

    in_room(test)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (-106, "network-down"),
        (-130, "network-down"),
        (-118, "site-late"),
        (-101, "page-cut"),
        (-310, "site-loop"),
        (-400, "page-expired"),
        (-107, "site-unsafe"),
        (-111, "site-down"),
        (-105, "site-down"),
        (-1, "site-down"),
    ],
)
def test_errors_of_the_network_have_few_names(number: int, code: str) -> None:
    assert code_of(number) == code


def test_a_frame_that_wants_to_be_printed_has_its_page_printed(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/cadre")
        await until(lambda: room.view.screen == "print")
        await until(lambda: room.printing.preview)

    in_room(test)


def test_a_hundred_wishes_to_print_are_one(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        wishes: list[str] = []
        room.view.screenChanged.connect(lambda: wishes.append(room.view.screen))
        await open_site(room, "/cent")
        await until(lambda: room.view.screen == "print")
        await until(lambda: room.printing.preview)
        assert wishes.count("print") == 1

    in_room(test)


def test_a_refused_imitation_leads_to_the_official_service(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        top = room.site.top
        assert top is not None
        top.load("https://portail-essai-express.test/")
        await until(lambda: room.view.screen == "blocked")
        assert room.view.instead == {"id": "portail", "name": "Portail d’essai"}
        room.view.openInstead()
        assert room.view.screen == "service"
        top.load(f"https://{pages.ELSEWHERE}/")
        await until(lambda: room.site.blockedHost == pages.ELSEWHERE)
        assert room.view.instead == {}

    in_room(test)
