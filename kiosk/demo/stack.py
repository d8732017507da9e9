"""Printer, scanner, practice sites and the configuration that names them, started together."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from ruamel.yaml import YAML

from kiosk.demo import renew
from kiosk.demo.authority import Authority
from kiosk.demo.farm import Farm, Site
from kiosk.demo.printing import PrivateCups
from kiosk.demo.scanning import SaneTest, sane_test_device

CHECKOUT = Path(__file__).parents[2]
FEATURED = ("france-travail", "caf", "ameli", "impots", "entrainement")

HOURS = {"lundi": "9:00-12:00, 13:30-17:00", "mercredi": "9:00-12:00", "samedi": "9:00-12:00"}
HELP = {
    "phone": "02 99 00 00 00",
    "places": [
        {
            "name": "France services Exempleville",
            "kind": "france-services",
            "address": "2 place de la Gare, Exempleville",
            "phone": "02 99 00 00 01",
            "km": 4.5,
            "hours": HOURS,
        },
        {
            "name": "Agence d’Exempleville",
            "kind": "france-travail",
            "address": "18 avenue du Parc, Exempleville",
            "phone": "39 49",
            "km": 12,
            "hours": HOURS | {"jeudi": "9:00-12:00"},
        },
    ],
}
"""Invented, like every place of the demo."""


@dataclass(slots=True)
class Files:
    """What `kiosk run` is told."""

    terminal: Path
    catalogue: Path

    @property
    def options(self) -> Sequence[str]:
        return ("--terminal", str(self.terminal), "--catalogue", str(self.catalogue))


class Stack:
    """Everything around the terminal, for as long as the context lasts.

    Args:
        folder: An existing folder, private to this user, with a short path. Best on tmpfs.
        times: Replaces entries of terminal.yaml's `times`, for tests that cannot wait.
        sites: Host → site, beside the practice sites.
        scanner: Another scanner than SANE's test device.
        session_memory_mib: What a session may take.
        sound: ALSA's name of what reads aloud.

    Attributes:
        cups: The print service and its printer.
        files: The configuration that names all this.
    """

    def __init__(
        self,
        folder: Path,
        *,
        times: Mapping[str, float] | None = None,
        sites: Mapping[str, Site] | None = None,
        scanner: SaneTest | None = None,
        session_memory_mib: int | None = None,
        sound: str = "default",
    ) -> None:
        self._folder = folder
        self._sites = sites
        self._scanner = scanner
        self._session_memory_mib = session_memory_mib
        self._sound = sound
        self._times = dict(times or {})
        self._open = contextlib.AsyncExitStack()
        self.cups = PrivateCups(_made(folder / "p"))
        self.files = Files(folder / "terminal.yaml", CHECKOUT / "shortcuts.yaml")

    async def __aenter__(self) -> Stack:
        async with contextlib.AsyncExitStack() as opening:
            await opening.enter_async_context(self.cups)
            scanner = self._scanner or sane_test_device(_made(self._folder / "s"))
            authority = Authority(_made(self._folder / "a"))
            farm = await opening.enter_async_context(
                Farm(_made(self._folder / "f"), authority, more=self._sites)
            )
            self._write(
                {
                    "schema": "ilot-terminal/1",
                    "site": {"name": "Bureau de démonstration"},
                    "place": {"featured": list(FEATURED)},
                    "devices": {
                        "printer": self.cups.queue,
                        "cups": self.cups.socket,
                        "cups_restart": [sys.executable, renew.__file__, str(self.cups.renewal)],
                        "scanner": scanner.device,
                        "sane_config": str(scanner.config),
                        "feeder": scanner.feeder.value,
                        "sound": self._sound,
                    },
                    "times": self._times,
                    "limits": {"session_memory_mib": self._session_memory_mib},
                    "wifi": {"ssid": "ILOT-WIFI", "password": "soleil-36-exemple"},
                    "help": HELP,
                    "network": {"ca_file": str(authority.certificate)},
                    "upstreams": {host: str(path) for host, path in farm.upstreams().items()},
                }
            )
            self._open = opening.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    def _write(self, terminal: Mapping[str, Any]) -> None:
        with self.files.terminal.open("w", encoding="utf-8") as file:
            YAML(typ="safe").dump(dict(terminal), file)


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder
