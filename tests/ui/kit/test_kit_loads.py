"""Each part of the kit loads alone and with the others, in each theme, size and direction."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.core.keyboards import Plane
from kiosk.demo.gallery import board
from kiosk.qt import UI, create, ui_path
from tests.ui.kit.stage import VARIANTS, Stage, Variant

SINGLETONS = {"Theme.qml", "Sentences.qml"}
NEEDS: dict[str, dict[str, Any]] = {
    "KeyNumber.qml": {"number": 1},
    "FocusRing.qml": {"target": None},
    "ScreenKeyboard.qml": {"model": board("fr", Plane.LETTERS)},
    "ReasonBubble.qml": {"target": None, "text": "Il n’y a plus de papier."},
}
PARTS = sorted(f.name for f in (UI / "kit").glob("*.qml") if f.name not in SINGLETONS)


def given(owner: QQmlEngine, part: str) -> dict[str, Any]:
    needs = dict(NEEDS.get(part, {}))
    if "target" in needs:
        needs["target"] = create(owner, ui_path("kit", "Pressable.qml"), {})
    return needs


@pytest.mark.parametrize("part", PARTS)
def test_a_part_loads_alone_without_a_warning(stage: Stage, owner: QQmlEngine, part: str) -> None:
    stage.show("kit", part, given(owner, part))
    assert not stage.window.grabWindow().isNull()


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_all_parts_load_together(stage: Stage, variant: Variant) -> None:
    stage.show("kit", "Gallery.qml", {}, variant)
    assert not stage.window.grabWindow().isNull()


def test_a_drawn_part_is_not_blank(stage: Stage) -> None:
    """The software renderer draws the shapes, the letters and the pictograms."""
    stage.show("kit", "Gallery.qml", {})
    picture = stage.window.grabWindow()
    for name in (
        "gallery.primary",
        "bar.home",
        "dock.print",
        "gallery.impossible",
        "gallery.gauge",
    ):
        item = stage.find(name)
        at = item.mapToScene(item.boundingRect().topLeft()).toPoint()
        seen = {
            picture.pixel(at.x() + x, at.y() + y)
            for x in range(2, int(item.width()), 3)
            for y in range(2, int(item.height()), 3)
        }
        assert len(seen) > 3, f"{name} is blank"


def test_mirrored_the_way_out_is_on_the_left(stage: Stage) -> None:
    mirrored = next(variant for variant in VARIANTS if variant.name == "mirrored")
    stage.show("kit", "Gallery.qml", {}, mirrored)
    middle = stage.window.width() / 2
    assert scene_x(stage.find("bar.end")) < middle < scene_x(stage.find("bar.home"))
    assert scene_x(stage.find("dock.help")) < middle < scene_x(stage.find("dock.scan"))


def scene_x(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().center()).x()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("width", [1920, 1366])
def test_bar_and_dock_never_overlap_themselves(stage: Stage, width: int, scale: float) -> None:
    variant = Variant("", {"scale": scale, "compact": width < 1600}, (width, 768))
    stage.show("kit", "Gallery.qml", {}, variant)
    for names in (("bar.home", "bar.back", "bar.time", "bar.end"),
                  ("dock.scan", "dock.documents", "dock.print", "dock.guide",
                   "dock.language", "dock.comfort", "dock.hide", "dock.help")):  # fmt: skip
        edges = [
            (item.mapToScene(item.boundingRect().topLeft()).x(), item)
            for item in map(stage.find, names)
        ]
        for (left, item), (following, _) in zip(edges, edges[1:], strict=False):
            assert left + item.width() <= following, f"{item.objectName()} covers the next one"
        assert edges[-1][0] + edges[-1][1].width() <= width
