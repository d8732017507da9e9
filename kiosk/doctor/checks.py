"""What a terminal needs, looked for on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.core.errors import CannotStart
from kiosk.qt import UI
from kiosk.shell import memorylimit
from kiosk.shell.memorylimit import MIB, Kind, MemoryLimit
from kiosk.shell.preflight import check_box

PROGRAMS = {
    "bwrap": ("bubblewrap", "isole chaque session"),
    "cage": ("cage", "affiche le poste"),
    "cupsd": ("cups", "imprime"),
    "scanimage": ("sane-utils", "scanne"),
    "certutil": ("libnss3-tools", "donne à la session le certificat du lieu"),
}
"""Program → its Debian package, and what the terminal cannot do without it."""

SEARCH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the result."""

    good: bool
    sentence: str


def checks() -> Sequence[Check]:
    """Run all of them."""
    return [box(), memory(memorylimit.find(None)), *programs(), fonts()]


def box(check: Callable[[], None] = check_box) -> Check:
    """Whether a session can be isolated; without it none is started."""
    try:
        check()
    except CannotStart as error:
        return Check(False, f"Une session ne peut pas être isolée. {error.mend}")
    return Check(True, "Une session peut être isolée.")


def memory(found: MemoryLimit) -> Check:
    """What limits a session's memory. A terminal serves without, less safely."""
    if found.kind is Kind.NONE:
        return Check(
            True, "La mémoire d’une session n’est pas limitée : le système ne le permet pas."
        )
    size = found.bytes // MIB
    return Check(True, f"La mémoire d’une session est limitée à {size} Mio ({found.kind.value}).")


def programs(path: str = SEARCH) -> Sequence[Check]:
    """Whether every program that the terminal starts is there."""
    found = []
    for name, (package, purpose) in PROGRAMS.items():
        if shutil.which(name, path=path) is not None:
            found.append(Check(True, f"{name} est là."))
        else:
            found.append(Check(False, f"{name} manque ({purpose}) : apt-get install {package}"))
    return found


def fonts() -> Check:
    """Whether the screens have their letters."""
    if any((UI / "assets" / "fonts").glob("*.ttf")):
        return Check(True, "Les polices sont là.")
    return Check(False, "Les polices manquent : lancez packaging/dev/setup.")
