"""What is known of the translations: which texts no native speaker has read yet.

A message of kiosk/ui/i18n/*.ts that nobody has read bears the comment « pas encore relu »; whoever
reads it and agrees takes the comment away. Nothing else marks it: see docs/decisions/0006.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.config.french import counted, spaced

FOLDER = Path(__file__).parents[1] / "ui" / "i18n"
UNREAD = "pas encore relu"
NAMES = {"en": "anglais", "ar": "arabe", "pt": "portugais", "uk": "ukrainien", "es": "espagnol"}
"""The translated languages, as staff call them."""

MARK = re.compile(rf"<translatorcomment>\s*{UNREAD}\s*</translatorcomment>")


def unread(language: str, folder: Path = FOLDER) -> int:
    """Return how many texts of a translated language nobody has read.

    Raises:
        FileNotFoundError: There is no such translation.
    """
    return len(MARK.findall((folder / f"ilot_{language}.ts").read_text()))


def is_read(language: str, folder: Path = FOLDER) -> bool:
    """Return whether every text of a language was read by a native; French is nobody's copy."""
    return language not in NAMES or unread(language, folder) == 0


def told(folder: Path = FOLDER, *, more: Mapping[str, int] | None = None) -> str:
    """Return what `kiosk check` says of the translations, in one line.

    Args:
        folder: Of the screens' translations.
        more: Language → how many texts of the catalogue nobody has read.
    """
    parts = []
    for language, name in NAMES.items():
        count = unread(language, folder) + (more or {}).get(language, 0)
        if count:
            parts.append(f"{name} {counted(count, 'texte', 'textes')}")
    if not parts:
        return spaced("Traductions : toutes relues.")
    return spaced(f"Traductions : {', '.join(parts)}, {UNREAD}s.")
