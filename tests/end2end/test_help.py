"""A patron asks for help, with real hands: the raised hand, and what else there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.end2end.conftest import begun
from tests.tour.desk import Desk, until
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow


def test_a_hand_goes_up_until_somebody_came(at_a_desk: Callable[..., None]) -> None:
    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await calls_and_goes_on_meanwhile(desk, session)
        await looks_where_else_help_is(desk, session)

    at_a_desk(story)


async def calls_and_goes_on_meanwhile(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "dock.help")
    await desk.tap(session, "help.call")
    await desk.reads(session, "J’ai besoin d’aide")
    assert "prévenue" not in await desk.words(session)  # nobody is told here
    await desk.tap(session, "hand.fold")
    await desk.see(session, "Vous attendez")
    await desk.tap(session, "bar.home")
    await desk.hands.key("F1")
    await desk.tap(session, "hand.came")
    await until(lambda: gone(desk, session), what="the hand's end")


async def gone(desk: Desk, session: Tree) -> bool:
    words = await desk.words(session)
    return "j'ai besoin d'aide" not in words and "vous attendez" not in words


async def looks_where_else_help_is(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "dock.help")
    await desk.tap(session, "help.places")
    await desk.reads(session, "France services Exempleville")
    await desk.reads(session, "02 99 00 00 01")
    await desk.tap(session, "places.back")
    await desk.tap(session, "help.wifi")
    await desk.reads(session, "soleil-36-exemple")
    await desk.see(session, "Code à montrer à l’appareil photo de votre téléphone")
