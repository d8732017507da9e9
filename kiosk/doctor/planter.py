"""Leaves marks on every way that data can take inside a box: started by `kiosk doctor --wipe`.

Runs in the box of a session, with a session's browser profile. It makes its marks itself, from a
key: whoever searches has the key and never sees a mark.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.proof.canary import Seal
from kiosk.proof.stores import SCRIPT
from kiosk.session.environment import scrub

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

PLANTED = b"planted"
ADDRESS = "https://marques.ilot.test/"
FAULT = "faute"
SETTLES_MS = 400
"""After typing and storing, until the browser's processes have passed it on."""
FOLDERS = {"HOME_FILE": Path("/home/patron"), "SHARED_MEMORY": Path("/dev/shm")}  # noqa: S108 - the box's own tmpfs
DOWNLOADS = Path("/run/downloads")


class Mark(Enum):
    """One way each; the number is the mark's."""

    TYPED_TEXT = auto()
    TYPED_PASSWORD = auto()
    CLIPBOARD = auto()
    TITLE = auto()
    TEXT = auto()
    COOKIE = auto()
    LOCAL_STORAGE = auto()
    SESSION_STORAGE = auto()
    INDEXED_DB = auto()
    CACHE_STORAGE = auto()
    PRIVATE_FILES = auto()
    BLOB = auto()
    SCRIPT = auto()
    WORKER = auto()
    CONSOLE = auto()
    HISTORY = auto()
    WINDOW_NAME = auto()
    HOME_FILE = auto()
    SHARED_MEMORY = auto()
    DOWNLOAD = auto()
    FILE_NAME = auto()
    ENVIRONMENT = auto()


PAGE = """<!doctype html><meta charset="utf-8"><title>attend</title>
<p>{TEXT}</p><input id="text" autofocus><input id="secret" type="password">
<script>
{store}
const words = {words}; const held = [];
async function plant() {{
  await store(words);
  held.push(words.SCRIPT.split("").join(""), new Blob([words.BLOB]));
  history.replaceState({{k: words.HISTORY}}, "");
  const source = "onmessage = e => {{ self.k = e.data; postMessage(1); }}";
  const worker = new Worker(URL.createObjectURL(new Blob([source])));
  await new Promise(done => {{ worker.onmessage = done; worker.postMessage(words.WORKER); }});
  held.push(worker); document.getElementById("text").focus();
}}
plant().then(() => document.title = words.TITLE, error => document.title = "{fault} " + error);
</script>"""

VIEW = """
import QtQuick
import QtWebEngine
Window {
    required property QtObject profile
    width: 800; height: 600; visible: true
    WebEngineView {
        objectName: "view"
        anchors.fill: parent
        focus: true
        profile: Window.window.profile
    }
}
"""


def main(arguments: Sequence[str]) -> int:
    """Plant everything, say so, and stay until killed."""
    parser = argparse.ArgumentParser(prog="kiosk plant")
    parser.add_argument("--key", type=int, required=True, help="descriptor of the key")
    parser.add_argument("--said", type=int, required=True, help="descriptor to say it on")
    given = parser.parse_args(arguments)
    seal = Seal(os.read(given.key, 64))
    words = {mark.name: seal.word(mark.value) for mark in Mark}
    _files(words)
    scrub()
    return _browse(words, given.said)


def _files(words: dict[str, str]) -> None:
    for name, folder in FOLDERS.items():
        (folder / "marked").write_text(words[name])
    (DOWNLOADS / "letter.txt").write_text(words["DOWNLOAD"])
    (DOWNLOADS / words["FILE_NAME"]).touch()
    os.environ["ILOT_MARK"] = words["ENVIRONMENT"]  # Chromium's children inherit it


def _browse(words: dict[str, str], said: int) -> int:
    """Load the page with a session's profile, type with real key events; return when killed."""
    from PySide6.QtCore import SIGNAL, QByteArray, QObject, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QJSValue, QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtWebEngineQuick import QtWebEngineQuick

    from kiosk.session.profile import guard, make_profile

    QtWebEngineQuick.initialize()
    application = QGuiApplication(["plant"])
    profile = make_profile(application)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"profile": profile})
    engine.loadData(QByteArray(VIEW.encode()))
    window = cast(QQuickWindow, engine.rootObjects()[0])
    view = cast(QObject, window.findChild(QObject, "view"))
    guard(view, engine)

    def type_all() -> None:
        for letter in words["TYPED_TEXT"] + "\t" + words["TYPED_PASSWORD"]:
            press(window, letter)
        QGuiApplication.clipboard().setText(words["CLIPBOARD"])
        QTimer.singleShot(SETTLES_MS, lambda: os.write(said, PLANTED))

    def titled() -> None:
        title = str(view.property("title"))
        if title == words["TITLE"]:
            QTimer.singleShot(SETTLES_MS, type_all)
        elif title.startswith(FAULT):
            application.exit(1)

    QObject.connect(view, SIGNAL("titleChanged()"), titled)
    page = PAGE.format(TEXT=words["TEXT"], words=json.dumps(words), fault=FAULT, store=SCRIPT)
    load = cast(
        QJSValue,  # the stubs add an argument of C++
        engine.evaluate("(function (view, page, base) { view.loadHtml(page, base) })"),
    )
    load.call([engine.newQObject(view), QJSValue(page), QJSValue(ADDRESS)])
    return int(application.exec())


def press(window: QObject, letter: str) -> None:
    """Press and release one key, as the compositor would send it."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    key = Qt.Key.Key_Tab if letter == "\t" else ord(letter.upper())
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(window, event)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
