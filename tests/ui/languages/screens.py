"""Every screen, and how to look at it in one language after the other without loading it anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.link.messages import Language
from kiosk.translation import Translation, choices
from tests.ui.kit.shellview import FakeCover, FakeShell, FakeStaff
from tests.ui.kit.stage import Stage, Variant, below
from tests.ui.session_qml import helpstages, paperstages, sitestages
from tests.ui.session_qml.fakeparts import FakeSession, Sheets, Viewed, edges, scrolls
from tests.ui.session_qml.places import Places, shipped

SIZES = ((1366, 768), (1920, 1080))
SCALES = (1.0, 1.25, 1.5)
WIFI = "ESSAI-WIFI"
LEAVING: dict[str, Any] = {"used": ["glass", "sheets"], "waitingPrints": 1, "keptOnly": 2}


def nothing(session: Places) -> None:
    """As it is at first."""


def asked(*answers: str) -> Callable[[Places], None]:
    """A situation, and what was answered."""

    def prepared(session: Places) -> None:
        session.situations.choose(answers[0])
        for each in answers[1:]:
            session.situations.answer(each)

    return prepared


def sought(query: str) -> Callable[[Places], None]:
    """A search above all services."""

    def prepared(session: Places) -> None:
        session.category.begin_search()
        session.category.search.search(query)

    return prepared


PLACES: dict[str, tuple[str, Callable[[Places], object]]] = {
    "home": ("Home.qml", nothing),
    "categories": ("Category.qml", lambda session: session.category.show("")),
    "category": ("Category.qml", lambda session: session.category.show("emploi")),
    "service": ("Service.qml", lambda session: session.service.show("france-travail")),
    "found": ("Category.qml", sought("carte grise")),
    "not-found": ("Category.qml", sought("zzzz")),
    "situations": ("Situations.qml", nothing),
    "question": ("Question.qml", asked("emploi-perdu")),
    "outcome": ("Outcome.qml", asked("demenagement", "oui", "oui", "oui")),
}
"""Screens of the catalogue, with their real view-models."""


@dataclass(frozen=True, slots=True)
class Look:
    """One size of the window and of the letters, in one language."""

    size: tuple[int, int]
    scale: float
    language: Language

    def __str__(self) -> str:
        return f"{self.language.value} {self.size[0]}×{self.size[1]} ×{self.scale}"


def looks(name: str) -> Iterator[Look]:
    """Every look of a screen; the languages vary fastest. Staff's screens are French."""
    for size in SIZES:
        for scale in SCALES:
            for language in [Language.FRENCH] if name in FRENCH else Language:
                yield Look(size, scale, language)


class Screens:
    """Shows each screen once, and then turns it through all looks.

    Args:
        theme: The engine's switches.
    """

    def __init__(
        self, stage: Stage, owner: QQmlEngine, theme: QObject, translation: Translation
    ) -> None:
        self._stage, self._owner = stage, owner
        self._theme, self._translation = theme, translation
        for name in ("pages", "scan"):
            owner.addImageProvider(name, Sheets())

    def shown(self, name: str) -> Callable[[Look], None]:
        """Show a screen; what is returned gives it a look."""
        folder, _, screen = name.partition("/")
        make = {"session": self._session, "shell": self._shell, "cover": self._cover}[folder]
        return make(screen)

    def _session(self, name: str) -> Callable[[Look], None]:
        file, facts = session_screens()[name]
        session: Viewed = FakeSession(leaving=LEAVING, **facts)
        places = Places() if name in PLACES else None
        if places is not None:
            session = places
            PLACES[name][1](places)
        self._stage.show("session", file, {"session": session.view}, Variant("", {}))
        screen = self._stage.window.contentItem().childItems()[-1]
        if file == "ComfortPanel.qml":
            screen.setProperty("open", True)
            screen.setProperty("page", name)

        mirrored = QQmlProperty(
            screen, "LayoutMirroring.enabled", QQmlEngine.contextForObject(screen)
        )
        inherited = QQmlProperty(
            screen, "LayoutMirroring.childrenInherit", QQmlEngine.contextForObject(screen)
        )
        assert inherited.write(True)  # as the window does

        def turn(look: Look) -> None:
            self._look(look)
            for view in places.offering if places is not None else ():
                view.speak(shipped(look.language.value))
            mirrored.write(look.language is Language.ARABIC)
            top = float(self._theme.property("barHeight"))
            if file == "ComfortPanel.qml":
                top = 0
            screen.setY(top)
            screen.setWidth(look.size[0])
            screen.setHeight(look.size[1] - top - float(self._theme.property("dockHeight")))

        return turn

    def _shell(self, name: str) -> Callable[[Look], None]:
        screen, _, ending = name.partition("-")
        shell = FakeShell(
            screen=screen,
            ending=ending or "ended",
            wifiName=WIFI,
            reasons=[{"code": "internet", "detail": "offline"}],
        )
        self._stage.show("shell", "ShellWindow.qml", {"shell": shell}, Variant("", {}))

        def turn(look: Look) -> None:
            self._look(look)
            shell.tell(language=look.language.value, scale=look.scale)

        return turn

    def _cover(self, name: str) -> Callable[[Look], None]:
        if name == "staff":
            given: dict[str, Any] = {"staff": FakeStaff("captive-portal")}
        else:
            given = {"cover": FakeCover(name, phone=name == "warning")}
        file = "StaffWindow.qml" if name == "staff" else "CoverWindow.qml"
        self._stage.show("shell", file, given, Variant("", {}))
        return self._look

    def _look(self, look: Look) -> None:
        self._stage.window.resize(*look.size)
        self._theme.setProperty("compact", look.size[0] < 1600)
        self._theme.setProperty("scale", look.scale)
        self._theme.setProperty("rtl", look.language is Language.ARABIC)
        self._translation.speak(look.language)


def session_screens() -> dict[str, tuple[str, dict[str, Any]]]:
    """File and facts of each screen of a session."""
    languages = {"languages": choices(Language), "language": "fr"}
    papers = {name: (file, facts) for name, (file, facts, _) in paperstages.STAGES.items()}
    helps = {name: (file, facts) for name, (file, facts, _) in helpstages.STAGES.items()}
    sites = {name: (file, facts) for name, (file, facts, _) in sitestages.STAGES.items()}
    return (
        {
            "leave": ("Leave.qml", {}),
            "language": ("ComfortPanel.qml", languages),
            "comfort": ("ComfortPanel.qml", languages),
        }
        | papers
        | sites
        | helps
        | {name: (file, {}) for name, (file, _) in PLACES.items()}
    )


SHELL = ("attract", "starting", "wiping", "receipt", "receipt-crashed", "outOfService")
COVERS = ("warning", "phone", "hidden", "staff")
FRENCH = ("shell/outOfService", "cover/staff")
NAMES = (
    *(f"session/{name}" for name in session_screens()),
    *(f"shell/{name}" for name in SHELL),
    *(f"cover/{name}" for name in COVERS),
)


def settle(stage: Stage, frames: int = 2) -> None:
    """Let what changed be laid out: it is in its place in the frame after the next."""
    seen: list[bool] = []
    connection = stage.window.frameSwapped.connect(lambda: seen.append(True))
    for count in range(1, frames + 1):
        stage.window.update()
        while len(seen) < count:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    stage.window.frameSwapped.disconnect(connection)


def texts(stage: Stage) -> Iterator[QQuickItem]:
    """Every text in view that says something."""
    for item in below(stage.window.contentItem()):
        if item.metaObject().indexOfProperty("truncated") >= 0 and item.property("text"):
            yield item


def clipped(stage: Stage) -> list[str]:
    """Every text that is cut off, larger than its place, or outside the window."""
    wrong = []
    window = stage.window
    for item in texts(stage):
        said, here = item.property("text"), edges(item)
        if item.property("truncated"):
            wrong.append(f"« {said} » is cut off")
        if item.property("contentWidth") > item.width() + 1:
            wrong.append(f"« {said} » is wider than its place")
        if item.property("contentHeight") > item.height() + 2:
            wrong.append(f"« {said} » is higher than its place")
        inside = here.left() >= -1 and here.right() <= window.width() + 1
        if not scrolls(item):
            inside = inside and here.top() >= -1 and here.bottom() <= window.height() + 1
        if not inside:
            wrong.append(f"« {said} » leaves the window")
    return wrong


def misplaced(stage: Stage) -> list[str]:
    """Every control that leaves the window or covers another."""
    wrong: list[str] = []
    placed: list[tuple[str, QRectF]] = []
    room = QRectF(-0.5, -0.5, stage.window.width() + 1, stage.window.height() + 1)
    for control in stage.controls():
        if not control.isEnabled() or scrolls(control):
            continue  # a question stands over it, or « Suite » brings it into view
        name, here = control.objectName(), edges(control)
        if not room.contains(here):
            wrong.append(f"{name} leaves the window")
        wrong += [f"{name} covers {other}" for other, there in placed if here.intersects(there)]
        placed.append((name, here))
    return wrong
