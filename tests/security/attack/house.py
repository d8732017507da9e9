"""Where the rooms of the attacks stand: one application, one hostile site, false programs."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

# imported first: it scrubs the environment before Qt is loaded
from tests.ui.session.livingroom import Looping  # isort: skip

import qasync
from PySide6.QtGui import QGuiApplication

from kiosk.qt import load_fonts
from tests.security.attack.hostile import running
from tests.security.attack.oracles import witnessing
from tests.security.attack.result import Result
from tests.security.attack.rows import Row, results
from tests.ui.session.pages import trust

# as if the terminal had a camera and a microphone: then only the refusal keeps a page from them
os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] += " --use-fake-device-for-media-stream"

os.environ["QML_DISABLE_DISK_CACHE"] = "1"  # else our own QML's cache looks like a page's file


def in_house(
    rows: Sequence[Row], *, soft: bool, told: Callable[[Result], None] = lambda _one: None
) -> list[Result]:
    """Try rows in rooms of this process."""
    application = QGuiApplication.instance() or QGuiApplication(["attack"])
    assert isinstance(application, QGuiApplication)
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    old = {name: os.environ.get(name) for name in ("HOME", "ILOT_ATTACK_FOLDER")}
    with tempfile.TemporaryDirectory(prefix="attack") as name:
        folder = Path(name)
        home = folder / "home"
        home.mkdir()
        os.environ["HOME"] = str(home)  # Chromium looks for the NSS database there
        os.environ["ILOT_ATTACK_FOLDER"] = str(folder)
        try:
            with running(folder) as (site, authority), witnessing(folder) as witness:
                trust(home, authority)
                with asyncio.Runner(
                    loop_factory=lambda: qasync.QEventLoop(Looping(application))
                ) as runner:
                    return runner.run(results(rows, site, witness, soft=soft, told=told))
        finally:
            for variable, value in old.items():
                if value is None:
                    os.environ.pop(variable, None)
                else:
                    os.environ[variable] = value
