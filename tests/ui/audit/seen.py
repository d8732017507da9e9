"""What a person sees of a window: its controls and texts, where they are, and what covers them."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.kit.stage import is_control


@dataclass(slots=True)
class Seen:
    """One item, where it is in the window, and how much of it is not clipped away."""

    item: QQuickItem
    order: int  # the later, the higher it lies
    last: int  # the order of the last item inside it
    place: QRectF
    shown: QRectF
    usable: bool  # nothing that it is in is disabled
    scrolls: bool
    control: bool = False
    text: bool = False
    paints: bool = False
    veil: bool = False  # lies over the window so that only what is above it counts

    @property
    def name(self) -> str:
        """How faults call it: the nearest objectName, and its words."""
        above: QQuickItem | None = self.item
        while above is not None and not above.objectName():
            above = above.parentItem()
        words = str(self.item.property("text") or "")[:40] if self.text else ""
        return f"{above.objectName() if above else '?'} {words}".strip()

    @property
    def letters(self) -> int:
        """The size of its letters in pixels."""
        font = self.item.property("font")
        return font.pixelSize() if isinstance(font, QFont) else 0


@dataclass(slots=True)
class View:
    """A window as it stands."""

    window: QQuickWindow
    items: list[Seen] = field(default_factory=list)

    @property
    def room(self) -> QRectF:
        """The whole window."""
        return QRectF(0, 0, self.window.width(), self.window.height())

    def controls(self) -> list[Seen]:
        """What a person can act on now."""
        return [seen for seen in self.items if seen.control and seen.usable]

    def texts(self) -> list[Seen]:
        """What a person reads now: nothing that a question stands over."""
        return [seen for seen in self.items if seen.text and seen.usable and not self.veiled(seen)]

    def veiled(self, seen: Seen) -> bool:
        """Whether a veil lies over it."""
        middle = seen.place.center()
        return any(
            veil.order > seen.last and veil.place.contains(middle)
            for veil in self.items
            if veil.veil
        )

    def over(self, seen: Seen) -> Seen | None:
        """What lies over a part of an item."""
        core = seen.shown.adjusted(2, 2, -2, -2)
        for other in self.items:
            if other.paints and other.order > seen.last and other.shown.intersects(core):
                return other
        return None


def look(window: QQuickWindow) -> View:
    """Look at a window as it stands, from below to above."""
    view = View(window)
    _enter(view, window.contentItem(), view.room, usable=True, scrolls=False)
    return view


def _enter(view: View, item: QQuickItem, clip: QRectF, *, usable: bool, scrolls: bool) -> int:
    """Note an item and all in it; return the order of the last of them."""
    if not item.isVisible() or item.opacity() < 0.01:
        return len(view.items) - 1
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    usable = usable and item.isEnabled()
    seen = Seen(item, len(view.items), 0, place, place.intersected(clip), usable, scrolls)
    _judge(seen, view.room)
    view.items.append(seen)
    if item.clip():
        clip = clip.intersected(place)
    scrolls = scrolls or item.inherits("QQuickFlickable")
    for child in sorted(item.childItems(), key=QQuickItem.z):
        _enter(view, child, clip, usable=usable, scrolls=scrolls)
    seen.last = len(view.items) - 1
    return seen.last


def _judge(seen: Seen, room: QRectF) -> None:
    """Note what kind of thing it is."""
    meta = seen.item.metaObject()
    if meta.indexOfProperty("truncated") >= 0:
        seen.text = bool(str(seen.item.property("text")).strip())
        seen.paints = seen.text
    elif is_control(seen.item) or seen.item.property("activeFocusOnTab"):
        seen.control = True
    if seen.item.inherits("QQuickRectangle"):
        color = seen.item.property("color")
        alpha = color.alphaF() if isinstance(color, QColor) else 0.0
        seen.paints = alpha > 0.05
        large = seen.place.width() * seen.place.height() > 0.7 * room.width() * room.height()
        seen.veil = 0.05 < alpha < 0.95 and large
    elif seen.item.inherits("QQuickImage"):
        seen.paints = str(seen.item.property("source").toString()) != ""
