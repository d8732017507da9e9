"""How a tour looks at the terminal: whose language, whose eyes, whose hands."""

from __future__ import annotations

import os
import xml.etree.ElementTree as xml
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

I18N = Path(__file__).parents[2] / "kiosk" / "ui" / "i18n"


class Way(Enum):
    """What a patron moves with."""

    POINTER = "pointer"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Variant:
    """One patron's way of using the terminal.

    Attributes:
        language: ISO 639-1 code, chosen on attente.
        letters: Scale of the letters, chosen at home.
        window: Pixels of the screen.
        contrast: Whether the high-contrast theme is chosen at home.
        way: What they move with.
        screen: Stop after the picture of this name; empty for all.
    """

    language: str = "fr"
    letters: float = 1.0
    window: tuple[int, int] = (1920, 1080)
    contrast: bool = False
    way: Way = Way.POINTER
    screen: str = ""

    @classmethod
    def chosen(cls, environment: Mapping[str, str] = os.environ) -> Variant:
        """Read `TOUR_LANG`, `TOUR_SIZE` (of the letters), `TOUR_THEME`, `TOUR_WINDOW`, `TOUR_BY`
        and `TOUR_SCREEN`.
        """
        width, height = environment.get("TOUR_WINDOW", "1920x1080").split("x")
        return cls(
            language=environment.get("TOUR_LANG", "fr"),
            letters=float(environment.get("TOUR_SIZE", "1")),
            window=(int(width), int(height)),
            contrast=environment.get("TOUR_THEME", "") == "contrast",
            way=Way(environment.get("TOUR_BY", Way.POINTER.value)),
            screen=environment.get("TOUR_SCREEN", ""),
        )

    def __str__(self) -> str:
        colours = "contrast" if self.contrast else "light"
        width, height = self.window
        return f"{self.language} {self.letters:g} {colours} {width}x{height} {self.way.value}"

    def said(self, french: str) -> str:
        """Return a text of the screens in this patron's language, as the translation has it.

        Raises:
            LookupError: There is no such text.
        """
        if self.language == "fr":
            return french
        for message in xml.parse(I18N / f"ilot_{self.language}.ts").iter("message"):  # noqa: S314
            if message.findtext("source") == french:
                return message.findtext("translation") or french
        raise LookupError(french)
