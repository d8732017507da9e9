"""What the shell and the session need alike to show QML: where it lies, its fonts, one engine.

Imports neither QtWebEngine nor QtPdf: the shell renders no web page.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError

log = logging.getLogger(__name__)

UI = Path(__file__).parent / "ui"
"""The folder of `kit`, `shell`, `session` and of the pictures: also the QML import path."""

FAMILY = "Atkinson Hyperlegible Next"
"""The family of every screen; Theme.qml names the same."""

OTHER_SCRIPTS = ("Noto Sans Arabic", "Noto Sans")
"""Asked in this order for a letter that the family lacks (Debian: fonts-noto-core)."""

ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]+:/\S+", re.IGNORECASE)


def load_fonts() -> None:
    """Give Qt the four weights; needs a QGuiApplication.

    Raises:
        FileNotFoundError: A font is missing: packaging/dev/assets.py was never run.
    """
    files = sorted((UI / "assets" / "fonts").glob("*.ttf"))
    if not files:
        raise FileNotFoundError("kiosk/ui/assets/fonts is empty")
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"{file.name} is no font that Qt can read")
    QFont.insertSubstitutions(FAMILY, OTHER_SCRIPTS)


def ui_path(*parts: str) -> QUrl:
    """The address of a QML file or a picture: `ui_path("shell", "ShellWindow.qml")`."""
    return QUrl.fromLocalFile(str(UI.joinpath(*parts)))


def log_warning(warning: str) -> None:
    """A warning of QML is a fault of ours: logged as an error, which fails any test."""
    log.error("QML: %s", warning)


def engine(
    parent: QObject | None = None, *, warned: Callable[[str], None] = log_warning
) -> QQmlEngine:
    """A QML engine that finds `kit` and hands on each warning.

    Args:
        parent: Owns the engine; without one, the caller does.
        warned: Gets `File.qml:line: what`; addresses in it are struck out, for a preview's or a
            site's must not reach the journal.
    """

    def hand_on(errors: list[QQmlError]) -> None:
        for error in errors:
            said = ADDRESS.sub("…", error.description())
            warned(f"{error.url().fileName()}:{error.line()}: {said}")

    made = QQmlEngine(parent)
    made.addImportPath(str(UI))
    made.setOutputWarningsToStandardError(False)
    made.warnings.connect(hand_on)
    return made


def create(owner: QQmlEngine, url: QUrl, given: Mapping[str, object]) -> QObject:
    """Make the root object of a QML file; it lives until it is deleted, or the engine is.

    PySide destroys what a component made together with the component, and a QWindow takes no
    QObject as its parent: so the component lives as long as the object.

    Args:
        owner: The engine.
        url: The file, from `ui_path`.
        given: The required properties.

    Raises:
        RuntimeError: The file does not load; says where and why.
    """
    component = QQmlComponent(owner, url, owner)
    made = component.createWithInitialProperties(dict(given))
    if made is None:
        raise RuntimeError(component.errorString())
    made.destroyed.connect(component.deleteLater)
    return made
