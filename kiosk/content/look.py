"""`kiosk look`: opens one address with a session's browser and says what it saw.

Started by `kiosk content probe` in the box of a session, with a session's profile, settings and
way out; there is no screen: the picture is drawn in memory. What it says goes out in memfds over
the one descriptor that it has.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys
import traceback
from collections.abc import Sequence
from typing import Any, NoReturn, cast

from pydantic import BaseModel, ConfigDict

from kiosk.content.sighting import Seen
from kiosk.session.environment import scrub

GATE, SEEN = b"gate", b"seen"
SIZE = (1366, 768)
BROKEN = 70
"""sysexits.h EX_SOFTWARE."""

VIEW = f"""
import QtQuick
import QtWebEngine
Window {{
    id: window
    required property QtObject profile
    required property QtObject looker
    width: {SIZE[0]}; height: {SIZE[1]}; visible: true
    WebEngineView {{
        id: view
        objectName: "view"
        anchors.fill: parent
        profile: window.profile
        onNavigationRequested: request => window.looker.navigated(request)
        onNewWindowRequested: request => {{}}
        onLoadingChanged: info => window.looker.loading(info)
        onCertificateError: error => window.looker.certificate(error)
        onAuthenticationDialogRequested: request => {{
            window.refuse(request);
            window.looker.secret();
        }}
        onJavaScriptDialogRequested: request => window.refuse(request)
        onFileDialogRequested: request => window.refuse(request)
        onPermissionRequested: permission => permission.deny()
        onFileSystemAccessRequested: request => request.reject()
        onSelectClientCertificate: selection => selection.selectNone()
        onJavaScriptConsoleMessage: {{}}
        onRenderProcessTerminated: window.looker.died()
    }}
    function refuse(request) {{
        request.accepted = true;
        request.dialogReject();
    }}
    Connections {{
        target: window.looker
        function onWanted(script) {{
            view.runJavaScript(script, WebEngineScript.ApplicationWorld,
                facts => window.looker.looked(facts ?? ""))
        }}
    }}
}}
"""


class Task(BaseModel):
    """What is looked at.

    Attributes:
        agents: The catalogue's quirks: host → user agent.
        seconds: After which what was seen is told, finished or not.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: str
    agents: dict[str, str]
    seconds: float


def main(arguments: Sequence[str]) -> int:
    """Look, say it, end."""
    parser = argparse.ArgumentParser(prog="kiosk look")
    parser.add_argument("--link", type=int, required=True, metavar="FD")
    parser.add_argument("--task", type=int, required=True, metavar="FD")
    given = parser.parse_args(arguments)
    for descriptor in (given.link, given.task):
        os.set_inheritable(descriptor, False)  # Chromium's children have no business with it
    raw = os.pread(given.task, os.fstat(given.task).st_size, 0)
    task = Task.model_validate_json(raw)
    scrub()
    sys.excepthook = _broken  # also for what fails in a slot: nobody would end this process then
    _browse(task, socket.socket(fileno=given.link))
    return 0


def _broken(*error: Any) -> NoReturn:
    traceback.print_exception(*error)
    os._exit(BROKEN)


def _say(link: socket.socket, word: bytes, contents: Sequence[bytes]) -> None:
    descriptors = []
    for content in contents:
        descriptor = os.memfd_create(word.decode())
        with open(descriptor, "wb", closefd=False) as file:
            file.write(content)
        descriptors.append(descriptor)
    socket.send_fds(link, [word], descriptors)
    for descriptor in descriptors:
        os.close(descriptor)


def _browse(task: Task, link: socket.socket) -> None:
    from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl
    from PySide6.QtGui import QGuiApplication, QImageWriter
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtWebEngineQuick import QtWebEngineQuick

    from kiosk.content.looker import Looker
    from kiosk.qt import load_fonts
    from kiosk.session import wayout
    from kiosk.session.profile import guard, make_profile
    from kiosk.session.quirks import apply_quirks

    with wayout.listener() as listener:
        socket.send_fds(link, [GATE], [listener.fileno()])
    wayout.use()
    QtWebEngineQuick.initialize()
    application = QGuiApplication(["look"])
    load_fonts()
    profile = make_profile(application)
    quirks = apply_quirks(profile, task.agents)
    looker = Looker(task.seconds, application)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"profile": profile, "looker": looker})
    engine.loadData(VIEW.encode())
    window = cast(QQuickWindow, engine.rootObjects()[0])
    view = cast(QObject, window.findChild(QObject, "view"))

    def tell(seen: Seen) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(window.grabWindow())
        _say(link, SEEN, [seen.model_dump_json().encode(), bytes(buffer.data().data())])
        os._exit(0)  # what Qt would tidy up dies with the box

    looker.tell = tell
    guard(view, engine)
    view.setProperty("url", QUrl(task.url))
    application.exec()
    del quirks  # was kept until now: without a reference its method is forgotten
