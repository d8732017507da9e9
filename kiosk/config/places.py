"""terminal.yaml `help`: places nearby, whom to call, how staff is called."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from kiosk.config.french import quoted
from kiosk.config.model import Number, Strict, wrong
from kiosk.core.opening import BadHours, Hours, Weekday, spans_of

_WEBHOOK = re.compile(r"https://[A-Za-z0-9.\-]+(?::[0-9]{1,5})?(?:/[!-~]*)?")


class PlaceKind(StrEnum):
    """What a place is, as people look for it."""

    FRANCE_SERVICES = "france-services"
    FRANCE_TRAVAIL = "france-travail"
    ILOT = "ilot"
    MAIRIE = "mairie"
    OTHER = "autre"


def _hours(text: str) -> str:
    try:
        spans_of(text)
    except BadHours as error:
        raise wrong(
            f"{quoted(str(error))} n’est pas un horaire", "9:00-12:00, 13:30-17:00"
        ) from None
    return text


def _webhook(address: str) -> str:
    if _WEBHOOK.fullmatch(address) is None:
        raise wrong(f"{quoted(address)} ne peut pas être prévenu", "https://, un nom, un chemin")
    return address


DayHours = Annotated[str, Field(max_length=60), AfterValidator(_hours)]
Phone = Annotated[str, Field(pattern=r"^[0-9][0-9 ]{1,18}[0-9]$")]


class WeekHours(Strict):
    """The usual hours of each day; a day that is missing is closed."""

    lundi: DayHours = ""
    mardi: DayHours = ""
    mercredi: DayHours = ""
    jeudi: DayHours = ""
    vendredi: DayHours = ""
    samedi: DayHours = ""
    dimanche: DayHours = ""


class HelpPlace(Strict):
    """One place where somebody helps.

    Attributes:
        km: How far it is; the list is in this order.
        hours: None where nobody knows them.
    """

    name: str = Field(min_length=1, max_length=60)
    kind: PlaceKind = PlaceKind.OTHER
    address: str = Field(min_length=1, max_length=120)
    phone: Phone | None = None
    km: Number | None = Field(default=None, ge=0, le=500)
    hours: WeekHours | None = None

    def week(self) -> str:
        """Return its hours as a door has them: « lundi 9:00-12:00 ; mercredi 9:00-17:00 »."""
        days = self.hours.model_dump() if self.hours is not None else {}
        return "\u00a0; ".join(f"{day} {text}" for day, text in days.items() if text)

    def opening(self) -> Hours:
        """Return its hours for the rules."""
        days = self.hours.model_dump() if self.hours is not None else {}
        return {Weekday[day.upper()]: spans_of(text) for day, text in days.items()}


class HelpWays(Strict):
    """How a patron gets help here.

    Attributes:
        phone: Who is called where nobody comes.
        webhook: Told of each call, with the place's name and nothing of the patron's.
        bell: ALSA device of the chime; no chime if it is missing.
        places: Nearby, the nearest first where `km` is missing.
    """

    phone: Phone | None = None
    webhook: Annotated[str, AfterValidator(_webhook)] | None = None
    bell: str | None = Field(default=None, min_length=1, max_length=80)
    places: tuple[HelpPlace, ...] = Field(default=(), max_length=20)

    def nearest_first(self) -> tuple[HelpPlace, ...]:
        """Return the places by distance; those without one stay in the file's order, last."""
        far = float("inf")
        return tuple(sorted(self.places, key=lambda one: far if one.km is None else one.km))
