"""One application without a screen, drawn by the software renderer; QML that complains fails."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from kiosk.qt import engine, load_fonts
from kiosk.translation import Translation
from tests.ui.kit.stage import Stage


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """pytest-qt would make a QApplication: the kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


@pytest.fixture
def translation(owner: QQmlEngine) -> Translation:
    """What the engine's screens speak: French, and then whatever a test wants."""
    return Translation(owner)


@pytest.fixture
def owner(fonts: None) -> Iterator[QQmlEngine]:
    """An engine; each of its warnings is an error of the test."""
    complaints: list[str] = []
    made = engine(warned=complaints.append)
    yield made
    made.deleteLater()
    QGuiApplication.processEvents()
    assert complaints == []


@pytest.fixture
def theme(owner: QQmlEngine) -> QObject:
    found = owner.singletonInstance("kit", "Theme")
    assert isinstance(found, QObject)
    return found


@pytest.fixture
def stage(owner: QQmlEngine, theme: QObject, translation: Translation) -> Iterator[Stage]:
    """Where a QML file is shown, pressed and read."""
    made = Stage(owner, theme)
    yield made
    made.strike()
