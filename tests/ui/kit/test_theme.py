"""Colours can be read, letters are large enough, calm is still: figures of the design tokens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from kiosk.qt import UI

TEXT_ON_GROUND = (
    ("text", "bg"), ("text", "surface"), ("text", "surface2"), ("text", "surface3"),
    ("text2", "bg"), ("text2", "surface"), ("text2", "surface2"), ("text2", "surface3"),
    ("title", "bg"), ("title", "surface"), ("title", "sky"),
    ("labelInk", "surface"), ("labelInk", "surface2"), ("labelInk", "surface3"),
    ("primaryText", "primary"), ("primaryText", "primaryPressed"),
    ("strongText", "strong"), ("strongText", "strongPressed"),
    ("dockText", "dock"), ("dockText", "dockPressed"), ("dockText", "night"),
    ("dockOnText", "dockOn"),
    ("okText", "okSoft"), ("okText", "surface"),
    ("errorText", "errorSoft"), ("errorText", "surface"), ("warnText", "warnSoft"),
)  # fmt: skip
MARK_ON_GROUND = (
    ("outline", "surface"), ("outline", "bg"), ("okMark", "surface"), ("errorMark", "surface"),
    ("focus", "bg"), ("focus", "surface"), ("focusOnDark", "dock"), ("dockLine", "dock"),
)  # fmt: skip


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(first: QColor, second: QColor) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_ratio_is_that_of_wcag() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert ratio(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("contrast", [False, True], ids=["standard", "contrast"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_has_seven_to_one(theme: QObject, ink: str, ground: str, contrast: bool) -> None:
    theme.setProperty("contrast", contrast)
    assert ratio(theme.property(ink), theme.property(ground)) >= 7


@pytest.mark.parametrize("contrast", [False, True], ids=["standard", "contrast"])
@pytest.mark.parametrize(("mark", "ground"), MARK_ON_GROUND)
def test_marks_have_three_to_one(theme: QObject, mark: str, ground: str, contrast: bool) -> None:
    theme.setProperty("contrast", contrast)
    assert ratio(theme.property(mark), theme.property(ground)) >= 3


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_no_text_is_smaller_than_22(theme: QObject, scale: float, compact: bool) -> None:
    theme.setProperty("compact", compact)
    theme.setProperty("scale", scale)
    sizes = [theme.property(n) for n in ("body", "label", "heading", "titleSize", "display")]
    assert sizes[0] == round(22 * scale)
    assert sizes == sorted(sizes)


def test_calm_stops_everything_but_a_press(theme: QObject) -> None:
    moving = ("fade", "move", "panel", "screen", "ambient", "greetingFade")
    assert all(theme.property(name) > 0 for name in moving)
    theme.setProperty("calm", True)
    assert [theme.property(name) for name in moving] == [0] * len(moving)
    assert theme.property("press") == 100


def test_every_part_of_the_kit_is_listed() -> None:
    """A part outside qmldir exists for its own folder only: screens would not find it."""
    listed = {line.split()[-1] for line in (UI / "kit" / "qmldir").read_text().splitlines()}
    there = {file.name for file in (UI / "kit").glob("*.qml")}
    assert there - listed == {"Gallery.qml"}
