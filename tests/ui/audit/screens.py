"""Every screen of session and shell with all its stages: the list that the audit goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.keyboards import SIGNS, Plane, rows_of
from kiosk.link.messages import Language
from kiosk.session.comfort import Comfort
from kiosk.session.ear import Ear
from kiosk.translation import choices
from tests.ui.audit.focus import NOWHERE
from tests.ui.audit.variants import VARIANTS, steady
from tests.ui.kit.shellview import CHECKS, FakeCover, FakeShell, FakeStaff
from tests.ui.kit.stage import Stage, is_control, until
from tests.ui.session_qml import fakeparts, helpstages, paperstages, sitestages
from tests.ui.session_qml.facts import HELPING, KEYBOARD, PRINTING, SESSION, SITE, SPEECH
from tests.ui.session_qml.fakeparts import FakeSession, Sheets, part, place
from tests.ui.session_qml.places import Places
from tests.ui.session_qml.test_pictures import PICTURES

FIRST = VARIANTS[0]
DEAF_MS = 450
Shown = Callable[[Stage], QQuickItem | None]
"""Shows it and returns what lies between bar and dock, or None for a whole window."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One stage of one screen."""

    name: str
    show: Shown

    def open(self, owner: QQmlEngine, stage: Stage) -> QQuickItem | None:
        """Show it in the first variant, once it has come to rest."""
        for provider in ("pages", "scan"):
            if owner.imageProvider(provider) is None:
                owner.addImageProvider(provider, Sheets())
        shown = self.show(stage)
        steady(stage.window)
        patience = QDeadlineTimer(DEAF_MS)  # some begin deaf, so that a late tap answers nothing
        while not patience.hasExpired() and not settled(stage):
            QTest.qWait(10)
        return shown


def settled(stage: Stage) -> bool:
    """Whether a control, or what stands for none, has the keyboard."""
    item = stage.window.activeFocusItem()
    return item is not None and (is_control(item) or item.objectName() in ("attract", *NOWHERE))


def session_screen(file: str, given: dict[str, Any], focus: str) -> Callable[[Stage], QQuickItem]:
    """A screen with stand-ins, once what should have the keyboard has it."""

    def show(stage: Stage) -> QQuickItem:
        shown = place(stage, file, FakeSession(**given), FIRST)
        until(lambda: focus == "" or stage.focused() == focus)
        return shown

    return show


def place_screen(file: str, prepare: Callable[[Places], None] | None) -> Shown:
    """A screen with real view-models over the shipped catalogue."""

    def show(stage: Stage) -> QQuickItem:
        session = Places(stage.language.value)
        if prepare is not None:
            prepare(session)
        session.owner.setParent(stage.window)
        shown = place(stage, file, session, FIRST)
        session.owner.setParent(shown)
        return shown

    return show


class Alone:
    """A session of which a screen needs one part."""

    def __init__(self, **parts: QObject) -> None:
        self.view = part("session", SESSION | parts, [])
        for each in parts.values():
            each.setParent(self.view)


def capitals_screen(stage: Stage) -> QQuickItem:
    """A locked document, and somebody whose letters are all capitals."""
    shown = session_screen(*STAGES["reader-locked"])(stage)
    stage.find("reader.password").setProperty("capitals", True)
    return shown


LEAVING = {"used": ["glass", "sheets"], "waitingPrints": 1, "keptOnly": 0}
WINDOW: dict[str, Any] = {
    "screen": "home",
    "language": "fr",
    "languages": choices(Language),
    "minutesLeft": -1,
    "canGoBack": False,
}  # fmt: skip
fakeparts.SLOTS |= {
    "window": fakeparts.SLOTS["session"] | {"painted": (str,), "setLanguage": (str,)},
    "leaving": {"end": (), "stay": ()},
}


def window_screen(
    *,
    helping: dict[str, Any] | None = None,
    keyboard: dict[str, Any] | None = None,
    printing: dict[str, Any] | None = None,
    latched: str = "",
    panel: str = "",
    **facts: Any,
) -> Shown:
    """The whole window of a patron, with bar and dock."""

    def show(stage: Stage) -> None:
        places, comfort = Places(stage.language.value), Comfort()
        comfort.setCalm(True)  # what stands is judged
        parts: dict[str, Any] = {
            "comfort": comfort,
            "keyboard": part("keyboard", KEYBOARD | (keyboard or {}), []),
            "keys": part("keys", {"latched": latched}, []),
            "homeModel": places.home,
            "category": places.category,
            "service": places.service,
            "situations": places.situations,
            "site": part("site", SITE, []),
            "helping": part("helping", HELPING | (helping or {}), []),
            "leaving": part("leaving", LEAVING, []),
            "printing": part("printing", PRINTING | (printing or {}), []),
            "speech": part("speech", SPEECH, []),
            "ear": Ear(lambda: False),
        }
        spoken = {"language": stage.language.value}
        view = part("window", SESSION | WINDOW | spoken | facts | parts, [])
        for each in (places.owner, *parts.values()):
            if each.parent() is None:
                each.setParent(view)
        stage.show("session", "SessionWindow.qml", {"session": view}, FIRST)
        if panel:
            stage.click(stage.find(f"dock.{panel}"))
            until(lambda: stage.focused().startswith("comfort"))

    return show


def leave_screen(**leaving: Any) -> Shown:
    """« J’ai fini »."""

    def show(stage: Stage) -> QQuickItem:
        session = Alone(leaving=part("leaving", LEAVING | leaving, []))
        return place(stage, "Leave.qml", session, FIRST)

    return show


def shell_screen(screen: str, *, unfold: bool = False, **facts: Any) -> Shown:
    """A screen of the resident."""

    def show(stage: Stage) -> None:
        language = stage.language.value
        shell = FakeShell(screen=screen, wifiName="ESSAI-WIFI", language=language, **facts)
        stage.show("shell", "ShellWindow.qml", {"shell": shell}, FIRST)
        until(lambda: bool(stage.window.findChild(QQuickItem, screen)))
        if unfold:
            stage.find("receipt").setProperty("unfolded", True)

    return show


def cover_screen(kind: str, seconds: int) -> Shown:
    """What lies over a session that may be abandoned."""

    def show(stage: Stage) -> None:
        view = FakeCover(kind, seconds=seconds, phone=kind == "warning")
        if kind == "choosing":
            view.tell(chosen="0417")
        if kind == "away":
            view.tell(typed="04", tries=1)
        stage.show("shell", "CoverWindow.qml", {"cover": view}, FIRST)

    return show


def staff_screen(stage: Stage) -> None:
    """The panel of staff."""
    stage.show("shell", "StaffWindow.qml", {"staff": FakeStaff()}, FIRST)


STAGES = {**paperstages.STAGES, **sitestages.STAGES, **helpstages.STAGES}
FILES = {file for file, *_ in (*STAGES.values(), *PICTURES.values())} | {
    "Leave.qml", "SessionWindow.qml", "ShellWindow.qml", "CoverWindow.qml", "StaffWindow.qml",
}  # fmt: skip
"""The files of the list."""


def all_screens() -> Iterator[Screen]:
    """The list."""
    for name, (file, given, focus) in STAGES.items():
        yield Screen(name, session_screen(file, given, focus))
    for name, (file, prepare) in PICTURES.items():
        yield Screen(name, place_screen(file, prepare))
    yield Screen("reader-capitals", capitals_screen)
    yield Screen("leave-used", leave_screen())
    yield Screen("leave-plain", leave_screen(used=[], waitingPrints=0))
    yield Screen("leave-kept", leave_screen(used=["glass"], waitingPrints=0, keptOnly=2))
    yield Screen("window", window_screen())
    yield Screen("window-category", window_screen(screen="category", canGoBack=True, minutesLeft=8))
    yield Screen("window-site", window_screen(screen="site", canGoBack=True, minutesLeft=4))
    yield Screen("window-keyboard", window_screen(screen="site", keyboard={"shown": True}))
    arabic = {
        "shown": True,
        "rows": [list(row) for row in rows_of("ar", Plane.LETTERS)],
        "cased": False,
        "other": {"code": "fr", "name": "Français"},
    }
    yield Screen("window-keyboard-ar", window_screen(screen="site", keyboard=arabic))
    signs = {"shown": True, "plane": "signs", "rows": [list(row) for row in SIGNS]}
    yield Screen("window-keyboard-signs", window_screen(screen="site", keyboard=signs))
    waits = {"stage": "waiting", "code": "printer-paper-out"}
    yield Screen("window-printing", window_screen(printing=waits))
    yield Screen("window-latched", window_screen(screen="leave", latched="altgr"))
    yield Screen("window-language", window_screen(panel="language"))
    yield Screen("window-comfort", window_screen(panel="comfort"))
    for name, hand in helpstages.HANDS.items():
        yield Screen(f"window-hand-{name}", window_screen(screen="help", helping=hand))
    for screen in ("starting", "attract", "wiping", "receipt"):
        yield Screen(screen, shell_screen(screen))
    failed = [{**CHECKS[0], "after": 1, "ok": False}, *CHECKS[1:]]
    yield Screen("receipt-unfolded", shell_screen("receipt", unfold=True))
    yield Screen("receipt-crashed", shell_screen("receipt", ending="crashed"))
    yield Screen("receipt-failed", shell_screen("receipt", checks=failed, checksOk=False))
    reasons = [{"code": "wipe", "detail": "clipboard-held"}]
    yield Screen("out-of-service", shell_screen("outOfService", reasons=reasons))
    yield Screen("warning", cover_screen("warning", 42))
    yield Screen("phone", cover_screen("phone", 840))
    yield Screen("hidden", cover_screen("hidden", 289))
    yield Screen("choosing", cover_screen("choosing", 289))
    yield Screen("away", cover_screen("away", 289))
    yield Screen("staff", staff_screen)


SCREENS = {screen.name: screen for screen in all_screens()}
