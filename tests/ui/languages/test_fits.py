"""Every screen in every language and size: nothing is cut off, nothing covers anything."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.config.plain import MOST_ON_A_SCREEN, words_of
from kiosk.link.messages import Language
from kiosk.translation import NAMES as LANGUAGES
from kiosk.translation import Translation
from tests.ui.kit.stage import Stage, Variant
from tests.ui.languages.screens import (
    NAMES,
    PLACES,
    SCALES,
    SIZES,
    Screens,
    clipped,
    looks,
    misplaced,
    settle,
    texts,
)
from tests.ui.session_qml.fakeparts import edges

PATIENCE = 5
"""Frames after which what still moves is not moving, but wrong."""


LISTS = {f"session/{name}" for name in (*PLACES, "places", "words")}
"""Entries of the catalogue or of a list: nobody reads them all."""
OTHERS = {"session/alert", "shell/outOfService"}
"""A site's own words; what staff reads."""


@pytest.fixture
def screens(stage: Stage, owner: QQmlEngine, theme: QObject, translation: Translation) -> Screens:
    return Screens(stage, owner, theme, translation)


def wrong_with(stage: Stage) -> list[str]:
    for _ in range(PATIENCE):
        settle(stage)
        wrong = clipped(stage) + misplaced(stage)
        if not wrong:
            break
    return wrong


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_fits(stage: Stage, screens: Screens, name: str) -> None:
    turn = screens.shown(name)
    wrong = {}
    for look in looks(name):
        turn(look)
        if found := wrong_with(stage):
            wrong[str(look)] = found
    assert wrong == {}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", SCALES)
def test_bar_and_dock_fit(
    stage: Stage, translation: Translation, size: tuple[int, int], scale: float
) -> None:
    compact = size[0] < 1600
    stage.show("kit", "Gallery.qml", {}, Variant("", {"scale": scale, "compact": compact}, size))
    bar = ("bar.home", "bar.back", "bar.time", "bar.end")
    keys = ("scan", "documents", "print", "guide", "language", "comfort", "hide", "help")
    dock = tuple(f"dock.{key}" for key in keys)
    for language in Language:
        translation.speak(language)
        stage.find("gallery.dock").setProperty("languageName", LANGUAGES[language])
        settle(stage, 2 * PATIENCE)
        for names in (bar, dock):
            placed = [(name, edges(stage.find(name))) for name in names]
            for (name, here), (other, there) in pairwise(placed):
                assert here.right() <= there.left(), f"{language}: {name} covers {other}"
            assert placed[-1][1].right() <= size[0], f"{language}: {names[-1]} leaves the window"


def test_what_does_not_fit_is_found(stage: Stage, screens: Screens) -> None:
    turn = screens.shown("session/help")
    turn(next(looks("session/help")))
    settle(stage)
    assert clipped(stage) == []
    words = next(item for item in stage.find("help").findChildren(QObject) if item.property("px"))
    words.setProperty("wrapMode", 0)
    words.setProperty("text", "très " * 80)
    settle(stage)
    assert any("is wider than its place" in found for found in clipped(stage))


@pytest.mark.parametrize("name", [name for name in NAMES if name not in LISTS | OTHERS])
def test_a_screen_has_few_words(stage: Stage, screens: Screens, name: str) -> None:
    """In French, at the usual size; what a site says in its question is not ours."""
    turn = screens.shown(name)
    turn(next(looks(name)))
    settle(stage)
    said = [str(item.property("text")) for item in texts(stage)]
    words = [word for text in said for word in words_of(text)]
    assert len(words) <= MOST_ON_A_SCREEN, said
