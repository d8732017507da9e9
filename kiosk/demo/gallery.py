"""Pictures of the kit and of the shell's screens, for eyes: build/gallery/*.png; see states.py.

Run with `python -m kiosk.demo.gallery [word]`: each theme, size and direction, without a screen.
With a word, only the pictures whose name contains it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.keyboards import KEYBOARDS, Plane, rows_of
from kiosk.demo import states
from kiosk.link.messages import Language
from kiosk.qt import create, engine, load_fonts, ui_path
from kiosk.translation import Translation, choices

FOLDER = Path("build/gallery")
FULL, SMALL = (1920, 1080), (1366, 768)
SETTLED_MS = 900
"""A screen is deaf for 300 ms and fades in for 280 ms; then it stands."""

SHELL: dict[str, Any] = {
    "screen": "attract",
    "siteName": "Îlot numérique",
    "language": "fr",
    "languages": choices(Language),
    "touch": False,
    "wifiName": "ILOT-WIFI",
    "contrast": False,
    "scale": 1.0,
    "calm": False,
    "free": True,
    "ending": "ended",
    "receiptTime": "14 h 32",
    "receiptDate": "mardi 10 novembre",
    "checks": [
        {"id": "processes", "before": 9, "after": 0, "ok": True},
        {"id": "memory", "before": 412_000_000, "after": 0, "ok": True},
        {"id": "mounts", "before": 1, "after": 0, "ok": True},
        {"id": "prints", "before": 0, "after": 0, "ok": True},
        {"id": "scanner", "before": 0, "after": 0, "ok": True},
        {"id": "clipboard", "before": 0, "after": 0, "ok": True},
    ],
    "checksOk": True,
    "glass": True,
    "secondsLeft": 20,
    "reasons": [{"code": "wipe", "detail": "clipboard-held"}],
    "wipeFraction": 0.6,
}
WARNING: dict[str, Any] = {
    "kind": "warning",
    "secondsLeft": 42,
    "total": 60,
    "phoneOffered": True,
    "codeOffered": False,
    "typed": 0,
    "chosen": "",
    "triesLeft": 3,
}
NOT_ASKED = WARNING | {"secondsLeft": 289, "total": 300, "phoneOffered": False}
COVERS: dict[str, dict[str, Any]] = {
    "warning": WARNING,
    "phone": NOT_ASKED | {"kind": "phone", "secondsLeft": 840, "total": 900},
    "hidden": NOT_ASKED | {"kind": "hidden", "codeOffered": True},
    "choosing": NOT_ASKED | {"kind": "choosing", "typed": 3, "chosen": "041"},
    "away": NOT_ASKED | {"kind": "away", "typed": 2, "triesLeft": 1},
}


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: a QML file, what it is given, the theme and the size of the window."""

    name: str
    file: tuple[str, str]
    given: Mapping[str, Any] = field(default_factory=dict)
    theme: Mapping[str, Any] = field(default_factory=dict)
    size: tuple[int, int] = FULL
    focus: str = ""
    unfold: bool = False


def board(code: str, plane: Plane) -> dict[str, Any]:
    """What the keyboard of the screen shows, as its view-model tells it."""
    other = {"code": "fr", "name": KEYBOARDS["fr"].name} if code != "fr" else {}
    return {
        "rows": [list(row) for row in rows_of(code, plane)],
        "plane": plane.value,
        "cased": KEYBOARDS[code].cased,
        "locked": False,
        "other": other,
    }


def shots() -> Iterator[Shot]:
    """Every picture of the gallery."""
    kit = ("kit", "Gallery.qml")
    yield Shot("kit", kit, focus="gallery.tile")
    yield Shot("kit-dialog", kit, {"asking": True})
    yield Shot("kit-contrast", kit, theme={"contrast": True}, focus="gallery.tile")
    yield Shot("kit-large", kit, theme={"scale": 1.5})
    yield Shot("kit-rtl", kit, theme={"rtl": True})
    yield Shot("kit-small", kit, theme={"compact": True}, size=SMALL)
    keys = ("kit", "ScreenKeyboard.qml")
    letters = {"model": board("fr", Plane.LETTERS)}
    capitals = {"model": board("fr", Plane.CAPITALS) | {"locked": True}}
    wide, narrow = (1920, 440), (1366, 440)
    yield Shot("keyboard", keys, letters, size=wide)
    yield Shot("keyboard-capitals", keys, capitals, size=wide)
    yield Shot("keyboard-capitals-contrast", keys, capitals, {"contrast": True}, wide)
    yield Shot("keyboard-signs", keys, {"model": board("fr", Plane.SIGNS)}, size=wide)
    yield Shot("keyboard-rtl", keys, {"model": board("ar", Plane.LETTERS)}, {"rtl": True}, wide)
    yield Shot("keyboard-uk", keys, {"model": board("uk", Plane.LETTERS)}, size=wide)
    smallest = {"compact": True, "scale": 1.5}
    yield Shot("keyboard-small-largest", keys, letters, smallest, narrow)
    window = ("shell", "ShellWindow.qml")
    variants: dict[str, tuple[dict[str, Any], tuple[int, int]]] = {
        "": ({}, FULL),
        "-small": ({}, SMALL),
        "-contrast": ({"contrast": True}, FULL),
        "-large": ({"scale": 1.5}, FULL),
        "-small-large": ({"scale": 1.25}, SMALL),
        "-small-largest": ({"scale": 1.5}, SMALL),
        "-rtl": ({"language": "ar"}, FULL),
    }
    for screen in ("attract", "receipt", "outOfService", "wiping", "starting"):
        for ending, (change, size) in variants.items():
            given = {"shell": SHELL | change | {"screen": screen}}
            yield Shot(screen + ending, window, given, size=size)
    receipt = SHELL | {"screen": "receipt"}
    yield Shot("receipt-unfolded", window, {"shell": receipt}, unfold=True)
    yield Shot("receipt-unfolded-small", window, {"shell": receipt}, size=SMALL, unfold=True)
    largest = receipt | {"scale": 1.5}
    yield Shot("receipt-unfolded-largest", window, {"shell": largest}, size=SMALL, unfold=True)
    yield Shot("receipt-crashed", window, {"shell": receipt | {"ending": "crashed"}})
    for ending, (change, size) in variants.items():
        theme = {
            "contrast": change.get("contrast", False),
            "scale": change.get("scale", 1.0),
            "rtl": change.get("language") == "ar",
            "compact": size == SMALL,
        }
        for kind, cover in COVERS.items():
            yield Shot(kind + ending, ("shell", "CoverWindow.qml"), {"cover": cover}, theme, size)
    yield Shot("staff", ("shell", "StaffWindow.qml"), {"staff": {}})


def theme_of(owner: QQmlEngine) -> QObject:
    """The Theme of an engine: its switches are set by whoever owns the window."""
    theme = owner.singletonInstance("kit", "Theme")
    if not isinstance(theme, QObject):
        raise RuntimeError("the kit has no Theme")
    return theme


def settle(milliseconds: int) -> None:
    """Let the window live for so long."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def opened(owner: QQmlEngine, shot: Shot) -> QQuickWindow:
    """The window of a shot, shown; a part that is no window gets one.

    Raises:
        RuntimeError: The file does not load.
    """
    theme = theme_of(owner)
    for name, value in shot.theme.items():
        theme.setProperty(name, value)
    made = create(owner, ui_path(*shot.file), shot.given)
    if isinstance(made, QQuickWindow):
        window = made
    elif isinstance(made, QQuickItem):
        window = QQuickWindow()
        made.setParentItem(window.contentItem())
        made.setParent(window)
        made.setWidth(shot.size[0])
        made.setHeight(shot.size[1])
    else:
        raise RuntimeError(f"{shot.file} is nothing that shows")
    window.resize(*shot.size)
    window.show()
    return window


def take(shot: Shot, folder: Path) -> list[str]:
    """Draw one picture; return what QML complained about."""
    complaints: list[str] = []
    owner = engine(warned=complaints.append)
    Translation(owner).speak(Language.ARABIC if "-rtl" in shot.name else Language.FRENCH)
    window = opened(owner, shot)
    settle(SETTLED_MS)
    if shot.focus and (item := window.findChild(QQuickItem, shot.focus)):
        item.forceActiveFocus()
    if shot.unfold and (item := window.findChild(QQuickItem, "receipt")):
        item.setProperty("unfolded", True)
    settle(100)
    window.grabWindow().save(str(folder / f"{shot.name}.png"))
    window.close()
    window.deleteLater()
    settle(20)
    owner.deleteLater()
    settle(20)
    return complaints


def main() -> int:
    """Draw them all; 1 when QML complained."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    failed = 0
    for shot in shots():
        if wanted in shot.name:
            complaints = take(shot, FOLDER)
            failed |= bool(complaints)
            print(shot.name, *complaints, sep="\n  ")
    failed |= states.draw(FOLDER, wanted, theme_of)
    application.quit()
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
