"""What can be wrong with a screen that stands still; each check returns what it found."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from tests.ui.audit.seen import Seen, View

TARGET, GAP, LETTERS = 56, 8, 22
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
MAY_BE_SHORTENED = {
    "bar": "the title of a page or a document, which its own screen shows whole",
    "bar.site": "a domain is cut in front, never at its end; the screen reader says all of it",
}
"""Texts whose words come from outside and may be of any length, by objectName."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong."""

    kind: str  # unnamed, traps, contrast, clipped, targets, primary, letters
    what: str


def unnamed(view: View) -> list[Fault]:
    """Controls that a screen reader has no word or no role for."""
    found = []
    for seen in view.controls():
        heard = QAccessible.queryAccessibleInterface(seen.item)
        if heard is None or not heard.text(QAccessible.Text.Name).strip():
            found.append(Fault("unnamed", f"{seen.name} has no name"))
        elif heard.role() in NO_ROLES:
            found.append(Fault("unnamed", f"{seen.name} has no role"))
        if seen.item.objectName().split(".")[0] in ("", "undefined"):
            found.append(Fault("unnamed", f"{seen.name} has an item without objectName"))
    return found


def clipped(view: View) -> list[Fault]:
    """Texts that are cut off, larger than their place, outside the window or under something."""
    return [
        Fault("clipped", f"{seen.name}: {why}") for seen in view.texts() for why in cut(seen, view)
    ]


def cut(seen: Seen, view: View) -> list[str]:
    """In which ways a text is not whole."""
    item, why = seen.item, []
    needed_wide, needed_high = item.property("contentWidth"), item.property("contentHeight")
    if item.property("truncated") and seen.name.split(" ")[0] not in MAY_BE_SHORTENED:
        why.append("cut off")
    if needed_wide > item.width() + 1 or needed_high > item.height() + 1:
        why.append("larger than its place")
    if seen.scrolls:  # « Suite » brings the rest
        return why
    if not view.room.adjusted(-1, -1, 1, 1).contains(seen.place):
        why.append("outside the window")
    elif (
        seen.place.width() - seen.shown.width() > 1 or seen.place.height() - seen.shown.height() > 1
    ):
        why.append("clipped by what it is in")
    if (over := view.over(seen)) is not None:
        why.append(f"under {over.name}")
    return why


def targets(view: View) -> list[Fault]:
    """Controls too small for a finger, outside the window, or too close to the next one."""
    found, placed = [], []
    for seen in view.controls():
        place = seen.place
        if seen.item.metaObject().indexOfProperty("spoken") < 0:
            place = seen.item.parentItem().mapRectToScene(seen.item.parentItem().boundingRect())
        if place.width() < TARGET - 0.5 or place.height() < TARGET - 0.5:
            found.append(
                Fault("targets", f"{seen.name} is {place.width():.0f} × {place.height():.0f}")
            )
        if seen.scrolls or view.veiled(seen):
            continue
        if not view.room.adjusted(-1, -1, 1, 1).contains(place):
            found.append(Fault("targets", f"{seen.name} leaves the window"))
        placed.append((seen, place))
    for (one, here), (other, there) in combinations(placed, 2):
        within = (
            one.order <= other.order <= one.last or here.contains(there) or there.contains(here)
        )
        if not within and between(here, there) < GAP - 0.5:
            found.append(
                Fault("targets", f"{one.name} is {between(here, there):.0f} px from {other.name}")
            )
    return found


def between(one: QRectF, other: QRectF) -> float:
    """The gap between two places."""
    across = max(one.left() - other.right(), other.left() - one.right())
    along = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, along)


def primaries(view: View) -> list[Fault]:
    """More than one yellow button."""
    yellow = [
        seen.name
        for seen in view.controls()
        if seen.item.property("kind") == "primary" and not view.veiled(seen)
    ]
    return [Fault("primary", f"{', '.join(yellow)} are all yellow")] if len(yellow) > 1 else []


def letters(view: View) -> list[Fault]:
    """Texts and fields with letters that are too small."""
    fields = [
        seen for seen in view.controls() if seen.item.metaObject().indexOfProperty("echoMode") >= 0
    ]
    return [
        Fault("letters", f"{seen.name} has letters of {seen.letters} px")
        for seen in [*view.texts(), *fields]
        if seen.letters < LETTERS
    ]


def all_of(view: View) -> list[Fault]:
    """Everything that needs no pixel and no key."""
    return [
        *unnamed(view), *clipped(view), *targets(view), *primaries(view), *letters(view),
    ]  # fmt: skip
