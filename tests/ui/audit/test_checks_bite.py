"""Each check of the audit sees what it is for, and nothing where nothing is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.audit import checks, focus
from tests.ui.audit.contrast import contrast, measured, pixels, ratio
from tests.ui.audit.seen import View, look
from tests.ui.audit.variants import SMALL, VARIANTS, steady, variant
from tests.ui.kit.stage import Stage

BROKEN = str(Path(__file__).parent / "broken")


def shown(stage: Stage, which: str) -> View:
    stage.show(BROKEN, f"{which}.qml", {}, variant(SMALL, 1.0, "light"))
    steady(stage.window)
    return look(stage.window)


def told(faults: list[checks.Fault]) -> str:
    return "\n".join(fault.what for fault in faults)


def test_nothing_is_found_where_nothing_is_wrong(stage: Stage) -> None:
    view = shown(stage, "sound")
    assert checks.all_of(view) + contrast(view, stage.window.grabWindow()) == []
    assert focus.traps(stage.window) + focus.unseen(stage.window) == []


def test_a_control_without_a_name(stage: Stage) -> None:
    assert told(checks.unnamed(shown(stage, "unnamed"))) == "broken.button has no name"


def test_a_control_that_keeps_the_keyboard(stage: Stage) -> None:
    shown(stage, "trapped")
    found = told(focus.traps(stage.window))
    assert "\nShift+Tab never comes to broken.before, broken.after" in "\n" + found


def test_a_control_that_has_the_keyboard_under_something(stage: Stage) -> None:
    shown(stage, "covered")
    assert "broken.below" in told(focus.unseen(stage.window))
    assert "broken.above" not in told(focus.unseen(stage.window))


def test_a_control_that_does_not_show_the_keyboard(stage: Stage) -> None:
    shown(stage, "ringless")
    assert told(focus.unseen(stage.window)) == (
        "broken.ringless does not show that it has the keyboard"
    )


def test_grey_on_grey(stage: Stage) -> None:
    view = shown(stage, "grey")
    found = told(contrast(view, stage.window.grabWindow()))
    assert "broken.grey" in found
    assert "broken.pale" in found


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("elided", "cut off"),
        ("high", "larger than its place"),
        ("outside", "outside the window"),
        ("under", "under "),
    ],
)
def test_words_that_are_not_whole(stage: Stage, name: str, why: str) -> None:
    found = [fault.what for fault in checks.clipped(shown(stage, "cut"))]
    assert any(what.startswith(f"broken.{name} ") and why in what for what in found)


def test_targets_too_small_or_too_close(stage: Stage) -> None:
    found = told(checks.targets(shown(stage, "small")))
    assert "broken.small is 120 × 40" in found
    assert "broken.left is 3 px from broken.right" in found


def test_two_yellow_buttons_and_small_letters(stage: Stage) -> None:
    view = shown(stage, "yellow")
    assert told(checks.primaries(view)) == "broken.one, broken.two are all yellow"
    assert told(checks.letters(view)) == "broken.letters Trop petit has letters of 16 px"


def test_contrast_is_that_of_wcag() -> None:
    assert ratio((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert ratio((0x77, 0x77, 0x77), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_the_worst_ground_counts() -> None:
    """A text half over the sun is as hard to read as its worst half."""
    picture = QImage(100, 10, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    for x in (*range(0, 4), *range(30, 70), *range(96, 100)):
        for y in range(10):
            picture.setPixel(x, y, 0xFF4B79A8 if 30 <= x < 70 else 0xFF14365C)
    assert measured(pixels(picture, picture.rect(), (0x14, 0x36, 0x5C))) < 4


def test_every_variant_is_looked_at() -> None:
    assert len({variant.name for variant in VARIANTS}) == 12
