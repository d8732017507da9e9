"""Stand-ins for the view-models of paper and site: their properties, and what was asked.

Facts are those of kiosk/session/{view,site,printing,scanning,documents,reader}.py; `tell`
changes some.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, QRectF, QSize, Signal, SignalInstance, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider, QQuickItem

from kiosk.session.comfort import Comfort
from tests.ui.kit.stage import Stage, Variant, below, spoken, until
from tests.ui.session_qml.facts import (
    DOCUMENTS_FACTS,
    HEAP,
    HELPING,
    KEYBOARD,
    PRINTING,
    READER,
    SCANNING,
    SESSION,
    SITE,
    SPEECH,
    WISH,
)

SLOTS: dict[str, dict[str, tuple[type, ...]]] = {
    "session": {"home": (), "back": (), "open": (str,), "staffCall": (), "openInstead": ()},
    "helping": {"call": (), "came": (), "print": (str,)},
    "speech": {"setOn": (bool,), "setSpeed": (str,), "answer": (bool,), "stop": ()},
    "leaving": {"end": (), "stay": ()},
    "keyboard": {
        "write": (str,), "back": (), "enter": (), "shift": (), "signs": (), "otherLanguage": (),
    },
    "keys": {},
    "scanning": {
        "start": (), "copy": (), "keep": (), "cancel": (),
        "addPage": (), "addBacks": (), "redo": (),
        "setColor": (str,), "setSides": (str,), "setCopies": (int,), "setCard": (bool,),
    },
    "heap": {
        "choose": (int,), "turn": (), "straighten": (), "cut": (), "move": (int,), "remove": (),
        "takeBack": (),
    },
    "printing": {
        "choose": (str,), "chooseSite": (), "start": (), "cancel": (), "again": (),
        "previous": (), "next": (), "misprinted": (str,),
    },
    "wish": {
        "setCopies": (int,), "setColor": (str,), "setSides": (str,), "setPageChoice": (str,),
        "setPageText": (str,), "setScaling": (str,), "setPlain": (bool,),
    },
    "reader": {
        "previous": (), "next": (), "setWidth": (int,), "zoom": (int,), "find": (str,),
        "nextMatch": (), "previousMatch": (), "unlock": (str,), "print": (),
    },
    "documents": {
        "choose": (str,), "read": (), "print": (), "attach": (), "remove": (str,),
        "rename": (str, str), "lighten": (), "turn": (),
    },
    "site": {
        "reload": (), "stop": (), "printPage": (), "closePopup": (), "zoom": (int,),
        "answer": (bool, str), "openMail": (), "otherMail": (), "chooseMailbox": (str,),
        "backToSite": (),
    },
}  # fmt: skip

SIGNALS: dict[str, dict[str, tuple[type, ...]]] = {
    "speech": {"begun": (), "agreed": ()},
    "site": {"documentLoaded": ()},
}


class Part(QObject):
    """A view-model made of facts; each slot only notes that it was called."""

    changed: SignalInstance

    def __init__(self, facts: dict[str, Any], asked: list[str]) -> None:
        super().__init__()
        self.facts = facts
        self.asked = asked

    def tell(self, **facts: Any) -> None:
        """Change facts."""
        self.facts |= facts
        self.changed.emit()


def part(name: str, facts: dict[str, Any], asked: list[str]) -> Part:
    """Make a stand-in with exactly these facts as properties and `SLOTS[name]` as slots."""

    changed = Signal()  # of the made class itself: a property cannot notify by its base's

    def fact(key: str) -> Property:
        kinds = {str: str, bool: bool, int: int, float: float}
        kind = kinds.get(type(facts[key]), "QVariant")
        return Property(kind, lambda self: self.facts[key], notify=changed)

    def noted(slot: str, kinds: tuple[type, ...]) -> Callable[..., None]:
        def called(self: Part, *given: object) -> None:
            self.asked.append(" ".join([f"{name}.{slot}", *map(str, given)]))

        called.__name__ = slot
        return Slot(*kinds)(called)

    members: dict[str, Any] = {"changed": changed, "toast": Signal(str)}
    members |= {key: fact(key) for key in facts}
    members |= {signal: Signal(*kinds) for signal, kinds in SIGNALS.get(name, {}).items()}
    members |= {slot: noted(slot, kinds) for slot, kinds in SLOTS[name].items()}
    made: Part = type(f"Fake{name.title()}", (Part,), members)(facts, asked)
    return made


class FakeSession:
    """The parts of a session that the screens of paper and site need."""

    def __init__(
        self,
        *,
        scanning: dict[str, Any] | None = None,
        printing: dict[str, Any] | None = None,
        wish: dict[str, Any] | None = None,
        documents: dict[str, Any] | None = None,
        site: dict[str, Any] | None = None,
        reader: dict[str, Any] | None = None,
        helping: dict[str, Any] | None = None,
        heap: dict[str, Any] | None = None,
        **session: Any,
    ) -> None:
        self.asked: list[str] = []
        self.heap = part("heap", HEAP | (heap or {}), self.asked)
        facts = SCANNING | {"pages": self.heap} | (scanning or {})
        self.scanning = part("scanning", facts, self.asked)
        self.heap.setParent(self.scanning)
        self.wish = part("wish", WISH | (wish or {}), self.asked)
        facts = PRINTING | {"wish": self.wish} | (printing or {})
        self.printing = part("printing", facts, self.asked)
        self.wish.setParent(self.printing)
        self.documents = part("documents", DOCUMENTS_FACTS | (documents or {}), self.asked)
        self.reader = part("reader", READER | (reader or {}), self.asked)
        self.helping = part("helping", HELPING | (helping or {}), self.asked)
        self.speech = part("speech", SPEECH, self.asked)
        self.site = part("site", SITE | (site or {}), self.asked)
        self.comfort = Comfort()
        self.keyboard = part("keyboard", KEYBOARD, self.asked)
        parts = {
            "scanning": self.scanning,
            "printing": self.printing,
            "documents": self.documents,
            "site": self.site,
            "reader": self.reader,
            "helping": self.helping,
            "speech": self.speech,
            "comfort": self.comfort,
            "keyboard": self.keyboard,
        }
        self.view = part("session", SESSION | session | parts, self.asked)
        for each in parts.values():
            each.setParent(self.view)


class Viewed(Protocol):
    """What has a view-model to show."""

    view: Part


class Sheets(QQuickImageProvider):
    """A white sheet for every name."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        sheet = QImage(210, 297, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        size.setWidth(sheet.width())
        size.setHeight(sheet.height())
        return sheet


def place(stage: Stage, file: str, session: Viewed, variant: Variant) -> QQuickItem:
    """Show a screen where the window has it: between bar and dock, with the keyboard."""
    stage.show("session", file, {"session": session.view}, variant)
    screen = stage.window.contentItem().childItems()[-1]
    theme = variant.theme
    letters = round(22 * float(theme.get("scale", 1)))
    compact = bool(theme.get("compact", False))
    bar = max(64 if compact else 80, letters + 34)
    dock = max(72 if compact else 88, letters + 42)
    screen.setY(bar)
    screen.setWidth(variant.size[0])
    screen.setHeight(variant.size[1] - bar - dock)
    screen.forceActiveFocus()
    until(screen.hasActiveFocus)
    frames: list[bool] = []  # what is laid out in one is in its place in the next
    stage.window.frameSwapped.connect(lambda: frames.append(True))
    for count in (1, 2):
        stage.window.update()
        until(lambda count=count: len(frames) >= count)  # type: ignore[misc] # a bound default
    return screen


def scrolls(item: QQuickItem) -> bool:
    """Whether an item lies in a column that « Suite » turns on."""
    above: QQuickItem | None = item
    while above is not None:
        if above.metaObject().className().startswith("QQuickFlickable"):
            return True
        above = above.parentItem()
    return False


def edges(item: QQuickItem) -> QRectF:
    """Where an item is in the window."""
    return item.mapRectToScene(item.boundingRect())


def misfits(stage: Stage, screen: QQuickItem) -> list[str]:
    """Everything that is too small, unnamed, outside the screen, or covers another control."""
    room = edges(screen).adjusted(-0.5, -0.5, 0.5, 0.5)
    wrong: list[str] = []
    placed: list[tuple[str, QRectF]] = []
    for control in stage.controls():
        if not control.isEnabled():
            continue  # a question stands over it
        name, here = control.objectName(), edges(control)
        if not name or not spoken(control).strip():
            wrong.append(f"{name or 'a control'} has no name")
        if control.metaObject().indexOfProperty("spoken") >= 0 and (
            here.height() < 56 or here.width() < 56
        ):
            wrong.append(f"{name} is {here.width():.0f} × {here.height():.0f}")
        if scrolls(control):
            here = QRectF(here.x(), room.y(), here.width(), 1)
        else:
            wrong += [f"{name} covers {other}" for other, there in placed if here.intersects(there)]
            placed.append((name, here))
        if not room.contains(here):
            wrong.append(f"{name} leaves the screen")
    return wrong + clipped(below(screen), room)


def clipped(items: Iterable[QQuickItem], room: QRectF) -> list[str]:
    """Every text that is cut off, wider than its place, or outside the screen."""
    wrong = []
    for item in items:
        if item.metaObject().indexOfProperty("truncated") < 0 or not item.property("text"):
            continue
        here, words = edges(item), item.property("text")
        if item.property("truncated"):
            wrong.append(f"« {words} » is cut off")
        if item.property("contentWidth") > item.width() + 1:
            wrong.append(f"« {words} » is wider than its place")
        if scrolls(item):
            here = QRectF(here.x(), room.y(), here.width(), 1)
        if not room.contains(here):
            wrong.append(f"« {words} » leaves the screen")
    return wrong


def in_view(stage: Stage) -> set[str]:
    """The objectNames of the controls in view."""
    return {control.objectName() for control in stage.controls()}
