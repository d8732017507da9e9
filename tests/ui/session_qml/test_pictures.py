"""Pictures of the places for eyes, in build/pictures, where somebody asks: ILOT_PICTURES=1."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.ui.kit.stage import Stage, Variant
from tests.ui.session_qml.conftest import OpenPlace
from tests.ui.session_qml.places import Places
from tests.ui.session_qml.sitestages import CONTRAST, FULL, LARGEST, SMALL

FOLDER = Path("build/pictures")


def search(query: str) -> Callable[[Places], None]:
    def prepared(session: Places) -> None:
        session.category.begin_search()
        session.category.search.search(query)

    return prepared


def answer(situation: str, *answers: str) -> Callable[[Places], None]:
    def prepared(session: Places) -> None:
        session.situations.choose(situation)
        for each in answers:
            session.situations.answer(each)

    return prepared


PICTURES: dict[str, tuple[str, Callable[[Places], None] | None]] = {
    "accueil": ("Home.qml", None),
    "services": ("Category.qml", None),
    "emploi": ("Category.qml", lambda session: session.category.show("emploi")),
    "recherche": ("Category.qml", search("attestation")),
    "rien": ("Category.qml", search("zzzz")),
    "fiche": ("Service.qml", lambda session: session.service.show("france-travail")),
    "fiche-telephone": ("Service.qml", lambda session: session.service.show("cpf")),
    "situations": ("Situations.qml", None),
    "question": ("Question.qml", answer("emploi-perdu", "oui")),
    "question-2": ("Question.qml", answer("dettes")),
    "question-3": ("Question.qml", answer("emploi-perdu")),
    "resultat": ("Outcome.qml", answer("emploi-perdu", "non", "emploi", "bus")),
    "resultat-2": ("Outcome.qml", answer("demenagement", "oui", "oui", "oui")),
}


@pytest.mark.skipif("ILOT_PICTURES" not in os.environ, reason="pictures are for eyes")
@pytest.mark.parametrize(
    "variant", [FULL, LARGEST, CONTRAST, SMALL], ids=lambda variant: variant.name
)
@pytest.mark.parametrize("name", PICTURES)
def test_picture(open_place: OpenPlace, stage: Stage, name: str, variant: Variant) -> None:
    file, prepare = PICTURES[name]
    open_place(file, variant, prepare=prepare)
    stage.window.setColor(stage.theme.property("bg"))
    QTest.qWait(400)
    FOLDER.mkdir(parents=True, exist_ok=True)
    stage.window.grabWindow().save(str(FOLDER / f"{name}-{variant.name}.png"))
