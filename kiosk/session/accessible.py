"""What is on a screen, in reading order: the names and roles that a screen reader would find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

MOST = 60
"""Things that are read of one screen; no screen of ours has so many."""

PAGE = "QQuickWebEngineView"

Role = QAccessible.Role

ROLES = {
    Role.Button: "button",
    Role.RadioButton: "choice",
    Role.CheckBox: "tick",
    Role.EditableText: "field",
    Role.ListItem: "choice",
    Role.Link: "button",
}
READ = {Role.Heading, Role.StaticText, Role.AlertMessage, *ROLES}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be read.

    Attributes:
        name: What a screen reader says.
        role: A code for what it is; empty for a text.
        state: `on`, `off`, or empty.
        place: Where it is in the window.
        personal: It may hold the patron's own words.
    """

    name: str
    role: str
    state: str
    place: QRectF
    personal: bool


def thing(item: QQuickItem) -> Thing | None:
    """Return what one item is."""
    found = QAccessible.queryAccessibleInterface(item)
    if found is None or not found.isValid():
        return None
    return _thing(found, item, personal=_within_personal(item))


def reading(root: QQuickItem) -> list[Thing]:
    """Return what is in view below an item, in the order of its making: title, lead, choices."""
    room = root.mapRectToScene(root.boundingRect())
    things: list[Thing] = []
    for each in _in_view(root, personal=_within_personal(root)):
        said_already = bool(things) and things[-1].name == each.name
        if each.place.intersects(room) and not said_already:
            things.append(each)
        if len(things) == MOST:
            break
    return things


def _in_view(item: QQuickItem, *, personal: bool) -> Iterator[Thing]:
    """From an item that may itself be nothing to a screen reader, down to what is something."""
    found = QAccessible.queryAccessibleInterface(item)
    if found is not None and found.isValid():
        yield from _below(found, personal=personal)
        return
    for child in item.childItems():
        if child.isVisible() and not child.inherits(PAGE):
            yield from _in_view(child, personal=personal or bool(child.property("personal")))


def _below(interface: QAccessibleInterface, *, personal: bool) -> Iterator[Thing]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        item = child.object()
        if not isinstance(item, QQuickItem) or item.inherits(PAGE):
            continue  # a page's own tree is Chromium's: not walked from here
        theirs = personal or _within_personal(item)
        found = _thing(child, item, personal=theirs) if child.role() in READ else None
        if found is not None:
            yield found
        if child.role() not in ROLES:  # what is in a button is its name
            yield from _below(child, personal=theirs)


def _thing(interface: QAccessibleInterface, item: QQuickItem, *, personal: bool) -> Thing | None:
    name = interface.text(QAccessible.Text.Name).strip()
    if not name:
        return None
    state = interface.state()
    checkable, checked = state.checkable, state.checked
    return Thing(
        name=name,
        role=ROLES.get(interface.role(), ""),
        state=("on" if checked else "off") if checkable else "",
        place=item.mapRectToScene(item.boundingRect()),
        personal=personal,
    )


def _within_personal(item: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if above.property("personal"):
            return True
        above = above.parentItem()
    return False
