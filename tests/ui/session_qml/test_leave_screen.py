"""« J’ai fini »: nothing to tick, nothing named that was not used, nothing that frightens."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.kit.stage import Stage, Variant, until
from tests.ui.session_qml.fakeparts import FakeSession, in_view, misfits, part, place
from tests.ui.session_qml.sitestages import FULL, VARIANTS

NOTHING: dict[str, Any] = {"used": [], "waitingPrints": 0, "siteOpen": False, "keptOnly": 0}
EVERYTHING: dict[str, Any] = {
    "used": ["glass", "sheets"],
    "waitingPrints": 1,
    "siteOpen": True,
    "keptOnly": 0,
}
SCENES = {
    "nothing": (NOTHING, 0),
    "site": (NOTHING | {"siteOpen": True}, 0),
    "scanned": (NOTHING | {"used": ["glass"], "siteOpen": True}, 1),
    "everything": (EVERYTHING, 3),
    "kept": (EVERYTHING | {"keptOnly": 2}, 3),
}


def leaving(stage: Stage, which: str, variant: Variant = FULL) -> tuple[QQuickItem, list[str]]:
    """The screen, and what is asked of it."""
    facts, documents = SCENES[which]
    asked: list[str] = []
    session = FakeSession(documentCount=documents, leaving=part("leaving", facts, asked))
    return place(stage, "Leave.qml", session, variant), asked


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", SCENES)
def test_it_fits(stage: Stage, which: str, variant: Variant) -> None:
    screen, _ = leaving(stage, which, variant)
    until(lambda: misfits(stage, screen) == [])


@pytest.mark.parametrize("which", SCENES)
def test_there_is_nothing_to_tick(stage: Stage, which: str) -> None:
    leaving(stage, which)
    kept = {"leave.documents"} if which == "kept" else set()
    assert in_view(stage) == {"leave.end", "leave.stay"} | kept


def test_who_used_nothing_reads_of_nothing(stage: Stage) -> None:
    leaving(stage, "nothing")
    assert set(stage.words()) == {
        "Avant de partir, reprenez tout.",
        "Téléphone et cartes",
        "Regardez sur la table.",
        "Ce poste va vous oublier.",
        "Vos démarches et vos mails restent sur Internet.",
        "Oui, j’ai fini",
        "Non, je continue",
    }


@pytest.mark.parametrize(
    ("which", "said", "unsaid"),
    [
        ("site", ["Le site ouvert et vos mots de passe"], ["vitre", "feuilles", "document"]),
        ("scanned", ["Votre papier sur la vitre", "Votre document"], ["feuilles", "impression"]),
        (
            "everything",
            ["Vos feuilles imprimées", "Vos 3 documents", "Une impression attend."],
            ["clé USB"],
        ),
    ],
)
def test_what_was_used_is_named(
    stage: Stage, which: str, said: list[str], unsaid: list[str]
) -> None:
    leaving(stage, which)
    words = stage.words()
    assert set(said) <= set(words)
    assert not [word for word in unsaid if word in " ".join(words)]


def test_one_key_ends_and_another_button_stays(stage: Stage) -> None:
    _, asked = leaving(stage, "everything")
    assert stage.focused() == "leave.end"
    stage.press(Qt.Key.Key_Return)
    stage.click(stage.find("leave.stay"))
    assert asked == ["leaving.end", "leaving.stay"]


@pytest.mark.skipif("ILOT_PICTURES" not in os.environ, reason="pictures are for eyes")
@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", SCENES)
def test_picture(stage: Stage, which: str, variant: Variant) -> None:
    leaving(stage, which, variant)
    QTest.qWait(300)
    folder = Path("build/pictures")
    folder.mkdir(parents=True, exist_ok=True)
    stage.window.grabWindow().save(str(folder / f"terminer-{which}-{variant.name}.png"))
