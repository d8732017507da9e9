"""Sites in trouble: slow, broken, going round in circles."""

from __future__ import annotations

from dataclasses import replace

from kiosk.demo.pages import Answer, Asked, Ending
from tests.farm.html import link, missing, page

SLOWEST = 60.0


def slow(asked: Asked) -> Answer:
    """`/?s=3`: the first byte after 3 s. `/goutte?s=5`: the body spread over 5 s."""
    said = asked.query("s")
    seconds = min(float(said), SLOWEST) if said.isdigit() else 3.0
    arrived = page("La page lente est là", "<p>Merci d’avoir attendu.</p>" * 40)
    match asked.path:
        case "/":
            return replace(arrived, after=seconds)
        case "/goutte":
            return replace(arrived, trickle=seconds)
        case "/jamais":
            return replace(arrived, ending=Ending.NEVER)
    return missing()


class Flaky:
    """Fails as sites fail; `/capricieux` answers well at each second request."""

    def __init__(self) -> None:
        self._asked = 0

    def __call__(self, asked: Asked) -> Answer:
        whole = page("Le site remarche", "<p>Bonjour.</p>" * 200)
        match asked.path:
            case "/":
                return page("Un site en panne", link("/capricieux", "Essayer"))
            case "/coupure":
                return replace(whole, ending=Ending.RESET)
            case "/moitie":
                return replace(whole, ending=Ending.HALF)
            case "/502":
                return page("Mauvaise passerelle", "<p>Le serveur répond mal.</p>", status=502)
            case "/503":
                return Answer(503)
            case "/504":
                return page("Trop long", "<p>Le serveur ne répond pas.</p>", status=504)
            case "/boucle":
                return Answer.elsewhere("/boucle")
        if asked.path == "/capricieux":
            return self._by_turns(whole)
        return missing()

    def _by_turns(self, whole: Answer) -> Answer:
        """A browser asks again by itself after a reset, never in the middle of a body."""
        self._asked += 1
        return replace(whole, ending=Ending.HALF) if self._asked % 2 else whole
