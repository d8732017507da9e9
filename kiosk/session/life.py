"""One session's life: application, event loop, link, room. Imported after the scrub of main.py."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import qasync
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from kiosk.config.catalogue import Catalogue
from kiosk.config.findable import index_of
from kiosk.config.session import SessionConfig
from kiosk.link.channel import Channel
from kiosk.link.messages import TO_SESSION, Copying, Language, ToSession, TwoSided
from kiosk.qt import load_fonts
from kiosk.session.heartbeat import register_scheme
from kiosk.session.helping import HelpFacts
from kiosk.session.offer import Offer, offer_of, policy_of
from kiosk.session.room import Room
from kiosk.voice import daemon
from kiosk.voice.voice import Child, DaemonVoice, Voice

LINK_GONE = 0
BROKEN = 70
"""sysexits.h EX_SOFTWARE."""
HOPELESS = 71
"""sysexits.h EX_OSERR: Chromium's processes keep dying."""


def live(
    link: socket.socket,
    catalogue: bytes,
    config: bytes,
    *,
    downloads: Path,
    leave: Callable[[int], NoReturn],
) -> None:
    """Serve one patron.

    Args:
        link: The socket to the shell.
        catalogue: A `Catalogue` as JSON, validated by the shell.
        config: A `SessionConfig` as JSON.
        downloads: An empty tmpfs.
        leave: Ends the process.
    """
    qInstallMessageHandler(_quiet)
    register_scheme()
    QtWebEngineQuick.initialize()
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("ilot-session")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(
            _live(
                link,
                Catalogue.model_validate_json(catalogue),
                SessionConfig.model_validate_json(config),
                downloads,
                leave,
            )
        )


async def _live(
    link: socket.socket,
    catalogue: Catalogue,
    config: SessionConfig,
    downloads: Path,
    leave: Callable[[int], NoReturn],
) -> None:
    room: Room
    index = index_of(catalogue)

    def offers(language: Language) -> Offer:
        return offer_of(catalogue, config, language=language.value, index=index)

    channel: Channel[ToSession] = Channel(
        link,
        TO_SESSION,
        heard=lambda message, descriptors: room.heard(message, descriptors),
        broken=lambda _error: leave(LINK_GONE),
    )
    try:
        async with asyncio.TaskGroup() as group:
            room = Room(
                offers=offers,
                policy=policy_of(catalogue, config),
                site_name=config.site_name,
                languages=tuple(Language(code) for code in config.languages),
                help_facts=HelpFacts(
                    phone=config.help_phone,
                    places=config.help_places,
                    wifi_name=config.wifi_name,
                    wifi_password=config.wifi_password,
                ),
                say=channel.send,
                group=group,
                downloads=downloads,
                most_bytes=config.document_bytes,
                hopeless=lambda: leave(HOPELESS),
                voice=voice_of(config.sound),
                touch=config.touch,
                print_color=Copying(config.print_color),
                print_sides=TwoSided(config.print_sides),
            )
            signal.signal(signal.SIGCONT, lambda _number, _frame: room.go_on())
            room.open_gate()
            await room.warm()
            await asyncio.get_running_loop().create_future()  # until the shell kills us
    except BaseException:
        traceback.print_exc()  # to nowhere, but where a developer asks for a session's stderr
        leave(BROKEN)  # here and now: Qt is in no state to be taken apart


def voice_of(sound: str) -> Voice | None:
    """A voice whose daemon lives in this box; None where nothing can be heard."""
    if not daemon.possible(sound):
        return None
    folder = Path(os.environ["XDG_RUNTIME_DIR"]) / "voice"
    return DaemonVoice(lambda: Child.start(folder, sound))


def _quiet(_kind: QtMsgType, _context: QMessageLogContext, _text: str) -> None:
    """Let nothing that a page or Chromium says reach stderr; QML's warnings go through kiosk.qt."""
