"""Getting help: a raised hand, places nearby, the Wi-Fi for one's own phone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import segno
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from segno import helpers

from kiosk.config.places import HelpPlace
from kiosk.core.calling import CallState
from kiosk.core.opening import Standing, door_at
from kiosk.handout import Handout, Part
from kiosk.link.messages import Came, Condition, Count, Counted, Help
from kiosk.session.wires import Say

DOTS = 12
"""Pixels a module of the QR code has: it is drawn large and made smaller, never larger."""
LOOKS_MS = 30_000


@dataclass(frozen=True, slots=True)
class HelpFacts:
    """What the place says of help.

    Attributes:
        phone: Who is called where nobody comes.
        places: The nearest first.
        wifi_name: SSID; empty if there is none.
        wifi_password: Empty for an open network.
    """

    phone: str = ""
    places: Sequence[HelpPlace] = ()
    wifi_name: str = ""
    wifi_password: str = ""


class HelpingView(QObject):
    """View-model of help, on every screen.

    Args:
        now: The wall clock: opening hours are of this place's time.
    """

    changed = Signal()
    doorsChanged = Signal()
    printWanted = Signal(Handout)

    def __init__(
        self,
        facts: HelpFacts,
        *,
        say: Say,
        now: Callable[[], datetime] = datetime.now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facts, self._say, self._now = facts, say, now
        self._state, self._told = CallState.NONE, False
        self._doors = QTimer(self)
        self._doors.setInterval(LOOKS_MS)
        self._doors.timeout.connect(self.doorsChanged)
        self._doors.start()

    def set_condition(self, condition: Condition) -> None:
        """What the shell says of the call."""
        if (condition.call, condition.call_told) != (self._state, self._told):
            self._state, self._told = condition.call, condition.call_told
            self.changed.emit()

    @Slot()
    def call(self) -> None:
        """« Appeler quelqu’un »."""
        self._say(Help())
        self._say(Count(what=Counted.HELP_ASKED))

    @Slot()
    def came(self) -> None:
        """« Quelqu’un est venu »."""
        self._say(Came())

    @Slot(str)
    def print(self, title: str) -> None:
        """« Imprimer »: where one is helped, as a sheet of paper to take along."""
        places = tuple(
            (place.name, place.address, place.week(), place.phone or "")
            for place in self._facts.places
        )
        self.printWanted.emit(Handout(title, (Part("", places),)))

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty, « waiting » or « unanswered »."""
        return self._state.value

    @Property(bool, notify=changed)
    def told(self) -> bool:
        """Whether somebody was told for sure."""
        return self._told

    @Property(str, constant=True)
    def phone(self) -> str:
        return self._facts.phone

    @Property(list, notify=doorsChanged)
    def places(self) -> list[dict[str, Any]]:
        """`{kind, name, address, phone, km, standing, time, day}`, the nearest first.

        `time` is « 9 h » or « 12 h 30 »; `day` is 0 for Monday; `km` is -1 where nobody said it.
        """
        return [self._shown(place) for place in self._facts.places]

    @Property(dict, notify=doorsChanged)
    def nearestOpen(self) -> dict[str, Any]:
        """The nearest place that is open now; nothing if there is none."""
        shown = (self._shown(place) for place in self._facts.places)
        return next((one for one in shown if one["standing"] == Standing.OPEN.value), {})

    def _shown(self, place: HelpPlace) -> dict[str, Any]:
        now = self._now()
        door = door_at(place.opening(), now)
        return {
            "kind": place.kind.value,
            "name": place.name,
            "address": place.address,
            "phone": place.phone or "",
            "km": -1 if place.km is None else place.km,
            "standing": door.standing.value,
            "time": clock(door.minute),
            "day": (now.weekday() + door.days) % 7,
        }

    @Property(str, constant=True)
    def wifiName(self) -> str:
        return self._facts.wifi_name

    @Property(str, constant=True)
    def wifiPassword(self) -> str:
        return self._facts.wifi_password

    @Property(str, constant=True)
    def wifiCode(self) -> str:
        """A picture that a phone's camera reads, as a data address; empty if there is no Wi-Fi."""
        if not self._facts.wifi_name:
            return ""
        password = self._facts.wifi_password
        code = segno.make_qr(
            helpers.make_wifi_data(
                ssid=self._facts.wifi_name,
                password=password or None,
                security="WPA" if password else "nopass",
            )
        )
        return str(code.png_data_uri(scale=DOTS, border=4))


def clock(minute: int) -> str:
    """Return an hour as French signs have it, with spaces that do not break."""
    hours, minutes = divmod(minute, 60)
    return f"{hours}\u00a0h" + (f"\u00a0{minutes:02}" if minutes else "")
