"""The gallery's sheets: every state of a control is in them, and looks like no other."""

from __future__ import annotations

from PySide6.QtCore import QRect

from kiosk.demo.gallery import theme_of
from kiosk.demo.states import CELL, HEAD, ROWS, SAMPLES, SIDE, sheet, states
from kiosk.qt import UI


def test_each_state_of_a_button_looks_like_no_other(fonts: None) -> None:
    heads = [state for state, _ in states(SAMPLES[0])]
    assert heads == ["au repos", "appuyé", "clavier", "pas possible", "mots longs"]
    picture, complaints = sheet(SAMPLES[0], theme_of)
    assert complaints == []
    first = [picture.copy(QRect(SIDE + CELL * n, HEAD, CELL, 100)) for n in range(len(heads))]
    for n, one in enumerate(first):
        assert all(one != other for other in first[n + 1 :]), heads[n]


def test_themes_sizes_and_directions_are_all_there() -> None:
    assert len(set(ROWS)) == 2 * 3 * 2


def test_every_control_has_a_sheet() -> None:
    """A new Pressable of the kit comes into the gallery."""
    pressed = {
        file.name
        for file in (UI / "kit").glob("*.qml")
        if "\nPressable {" in file.read_text() or "TextInput {" in file.read_text()
    }
    assert pressed <= {sample.file for sample in SAMPLES}
