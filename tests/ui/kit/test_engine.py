"""The engine of both processes: it finds the kit, hands on every warning, and tells no address."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtQuick import QQuickItem

from kiosk.qt import FAMILY, create, engine

SCREEN = "import QtQuick\nimport kit\nItem { property int size: Theme.body }"
WRONG = "import QtQuick\nItem { property var nothing; width: nothing.width }"
PICTURE = 'import QtQuick\nImage { source: "file:///nowhere/lettre-camille.png" }'


def written(folder: Path, text: str) -> QUrl:
    file = folder / "Screen.qml"
    file.write_text(text)
    return QUrl.fromLocalFile(str(file))


def test_a_screen_finds_the_kit_and_its_fonts(fonts: None, tmp_path: Path) -> None:
    owner = engine()
    made = create(owner, written(tmp_path, SCREEN), {})
    assert made.property("size") == 22
    assert QFontInfo(QFont(FAMILY)).family() == FAMILY
    owner.deleteLater()


@pytest.mark.parametrize("weight", [400, 600, 700, 800])
def test_each_weight_is_there(fonts: None, weight: int) -> None:
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight(weight))
    assert QFontInfo(font).weight() == weight


def test_a_warning_is_handed_on_with_its_place(fonts: None, tmp_path: Path) -> None:
    said: list[str] = []
    owner = engine(warned=said.append)
    create(owner, written(tmp_path, WRONG), {})
    assert len(said) == 1
    assert said[0].startswith("Screen.qml:2: ")
    owner.deleteLater()


def test_a_warning_is_an_error_in_the_journal(
    fonts: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    owner = engine()
    create(owner, written(tmp_path, WRONG), {})
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
    owner.deleteLater()


def test_no_address_is_told(fonts: None, tmp_path: Path) -> None:
    """A preview's name is a patron's; it must not reach the journal."""
    said: list[str] = []
    owner = engine(warned=said.append)
    create(owner, written(tmp_path, PICTURE), {})
    assert len(said) == 1
    assert "camille" not in said[0]
    owner.deleteLater()


def test_what_does_not_load_says_where(fonts: None, tmp_path: Path) -> None:
    owner = engine()
    with pytest.raises(RuntimeError, match="Screen.qml:1"):
        create(owner, written(tmp_path, "Nothing {}"), {})
    owner.deleteLater()


def test_an_object_outlives_the_call_that_made_it(fonts: None, tmp_path: Path) -> None:
    owner = engine()
    made = create(owner, written(tmp_path, SCREEN), {})
    owner.collectGarbage()
    QCoreApplication.processEvents()
    assert isinstance(made, QQuickItem)
    assert made.property("size") == 22
    owner.deleteLater()
