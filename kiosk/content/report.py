"""What a probe found: facts for the content team, a patch for the catalogue, a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.config.catalogue import Catalogue, Found, Verified
from kiosk.config.french import spaced
from kiosk.content.sighting import Seen, Step, worst
from kiosk.content.targets import Shelf, Target
from kiosk.core.navigation import host_of

SAYS = {
    Found.OK: "s’ouvre",
    Found.CAPTCHA: "demande de prouver que l’on est une personne",
    Found.REFUSED: "refuse ce poste, ou mène vers un site fermé",
    Found.UNREACHABLE: "ne s’ouvre pas",
}


@dataclass(frozen=True, slots=True)
class Looked:
    """One address, what was seen there and what it means.

    Attributes:
        picture: Name of the PNG; empty if none was taken.
    """

    target: Target
    seen: Seen
    steps: tuple[Step, ...]
    found: Found
    picture: str = ""

    def line(self) -> str:
        """The result for the terminal's screen, in a line."""
        closed = [step.host or step.reason for step in self.steps if not step.allowed]
        why = [*closed, *(one.host for one in self.seen.certificates)]
        reason = f" ({', '.join(dict.fromkeys(why))})" if why else ""
        host = host_of(self.target.url)[0]
        mark = "✓" if self.found is Found.OK else "✗"
        return spaced(f"{mark} {self.target.entry} : {host} {SAYS[self.found]}{reason}")


def verified_of(looked: Iterable[Looked], *, on: date) -> Mapping[tuple[Shelf, str], Verified]:
    """Return what the catalogue should say of each entry that was looked at: the gravest result."""
    found: dict[tuple[Shelf, str], list[Looked]] = {}
    for one in looked:
        found.setdefault((one.target.shelf, one.target.entry), []).append(one)
    return {
        key: Verified(
            on=on,
            engine=next((one.seen.engine for one in several if one.seen.engine), "aucun"),
            result=worst(one.found for one in several),
        )
        for key, several in found.items()
    }


def facts_of(looked: Sequence[Looked], *, on: date) -> Mapping[str, Any]:
    """Return the report. Addresses are those of the catalogue; of others only hosts are kept."""
    return {
        "on": on.isoformat(),
        "looked": [
            {
                "shelf": one.target.shelf.value,
                "id": one.target.entry,
                "url": one.target.url,
                "found": one.found.value,
                "steps": [step.model_dump() for step in one.steps],
                "status": one.seen.status,
                "error": one.seen.error,
                "certificates": [bad.model_dump() for bad in one.seen.certificates],
                "hosts": sorted({part.partition("/")[0] for part in one.seen.fetched}),
                "engine": one.seen.engine,
                "user_agent": one.seen.agent,
                "brands": list(one.seen.brands),
                "picture": one.picture,
            }
            for one in looked
        ],
    }


def sentence(catalogue: Catalogue) -> str:
    """How many of the catalogue's entries were seen to work, whoever looked and when."""
    services, of_services = catalogue.verified_services()
    webmails, of_webmails = catalogue.verified_webmails()
    return f"services vérifiés {services}/{of_services}, messageries {webmails}/{of_webmails}"
