"""What patrons come for, at random; each leaves the session wherever it has come to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.tour.desk import Desk, until
from tests.tour.tree import Tree

Errand = Callable[[Desk, Tree], Awaitable[None]]


async def look_around(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.all")
    await desk.see(session, "category")


async def fill_a_form(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.service.entrainement")
    await desk.tap(session, "service.task.formulaire")
    await desk.tap(session, "Nom", within=30)
    await desk.hands.type("Exemple")
    await desk.hands.key("Tab")
    await desk.hands.type("Camille")


async def send_a_form_and_print_it(desk: Desk, session: Tree) -> None:
    await fill_a_form(desk, session)
    await desk.hands.key("Return")
    await desk.reads(session, "Récapitulatif de votre demande")
    await desk.tap(session, "site.print")
    await desk.tap(session, "print.start", within=30)


async def keep_a_letter(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.service.entrainement")
    await desk.tap(session, "service.task.courrier")
    await desk.see(session, "site", within=30)


async def scan(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.tool.scan")
    await desk.tap(session, "scan.start")
    await desk.tap(session, "scan.keep", within=60)


async def give_up_a_scan(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.tool.scan")
    await desk.tap(session, "scan.start")


async def photocopy(desk: Desk, session: Tree) -> None:
    arrived = desk.stack.cups.arrived
    before = len(list(arrived.glob("*.facts")))
    await desk.tap(session, "home.tool.photocopy")
    await desk.tap(session, "photocopy.copy")

    async def came() -> bool:
        return len(list(arrived.glob("*.facts"))) > before

    await until(came, what="a copy", within=60)


async def change_the_look(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "dock.comfort")
    await desk.tap(session, "comfort.contrast.yes")
    await desk.hands.key("Escape")


ERRANDS: tuple[Errand, ...] = (
    look_around,
    fill_a_form,
    send_a_form_and_print_it,
    keep_a_letter,
    scan,
    give_up_a_scan,
    photocopy,
    change_the_look,
)

WARM_UP: tuple[Errand, ...] = (
    send_a_form_and_print_it,
    scan,
    photocopy,
    give_up_a_scan,
    keep_a_letter,
)
"""Once each before anything is compared: what the shell loads at its first use stays loaded."""
