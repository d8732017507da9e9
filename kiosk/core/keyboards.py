"""The keyboards of the screen: which keys lie where, in each language. Pure.

They write letters and signs, take one back, and send; that is all. There is no Control, no Alt, no
function key, no window key: what such keys do elsewhere nobody here needs, and nobody can press.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

FRENCH = "fr"


class Plane(Enum):
    """Which of a keyboard's faces is up."""

    LETTERS = "letters"
    CAPITALS = "capitals"
    SIGNS = "signs"


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The letters of one language, in rows; the last row holds those that are pressed rarely.

    Attributes:
        name: As its readers call the language.
        rows: Of letters as they are written without Shift.
        cased: Whether its letters have capitals.
    """

    name: str
    rows: tuple[str, str, str, str]
    cased: bool = True


SIGNS = ("1234567890", "@.-_/+=%", "€'\"()?!:;,", "&#*«»°²")
"""The same in every language: forms are French, and so are their signs."""

LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm'@.")
KEYBOARDS = {
    "fr": Keyboard("Français", ("azertyuiop", "qsdfghjklm", "wxcvbn'@.-", "éèàçùêîôûëïœ")),
    "en": Keyboard("English", (*LATIN, "-_éèàç")),
    "pt": Keyboard("Português", (*LATIN, "ãõçáâàéêíóôú")),
    "es": Keyboard("Español", ("qwertyuiop", "asdfghjklñ", "zxcvbnm'@.", "áéíóúü¿¡-")),
    "uk": Keyboard("Українська", ("йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю'.", "@-")),
    "ar": Keyboard("العربية", ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ", "أإآ.@-"), cased=False),
}


def rows_of(language: str, plane: Plane) -> tuple[tuple[str, ...], ...]:
    """Return what the keys of a keyboard write, row by row; French for a language without one."""
    keyboard = KEYBOARDS.get(language, KEYBOARDS[FRENCH])
    if plane is Plane.SIGNS:
        return tuple(tuple(row) for row in SIGNS)
    letters = keyboard.rows
    if plane is Plane.CAPITALS and keyboard.cased:
        letters = tuple(row.upper() for row in letters)  # type: ignore[assignment] # still four
    return tuple(tuple(row) for row in letters)


def keyboards_for(language: str) -> tuple[str, ...]:
    """Return the keyboards that a speaker is offered: their own first, then the forms' one."""
    return (language, FRENCH) if language in KEYBOARDS and language != FRENCH else (FRENCH,)
