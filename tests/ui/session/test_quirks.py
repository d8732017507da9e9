"""The browser calls itself otherwise to the hosts that want it, and to them only."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from kiosk.session.quirks import Quirks
from kiosk.session.room import Room
from tests.ui.session import livingroom, pages
from tests.ui.session.livingroom import FakeShell
from tests.ui.session.test_site import open_site

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def test_only_the_host_of_a_quirk_sees_the_other_name(
    in_room: Callable[..., None], sites: pages.Sites, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = dataclasses.replace(livingroom.OFFER, agents={f"autre.{pages.PORTAL}": FIREFOX})
    monkeypatch.setattr(livingroom, "OFFER", offer)

    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        assert "Chrome/" in sites.agents[-1]
        assert '"Chromium"' in sites.brands[-1]
        room.view._open_site("portail", "Portail", f"https://sous.autre.{pages.PORTAL}/")
        await livingroom.until(lambda: sites.agents[-1] == FIREFOX)
        assert '"Chromium"' not in sites.brands[-1]

    in_room(test)


def test_without_quirks_no_request_is_looked_at(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        assert room.profile.findChild(Quirks) is None

    in_room(test)
