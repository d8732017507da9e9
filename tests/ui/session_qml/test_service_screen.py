"""A service's fiche: every one of the catalogue fits, and says what has to be known before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.handout import handout_pdf
from tests.ui.kit.stage import Stage, Variant, spoken, until
from tests.ui.session_qml.fakeparts import misfits, place
from tests.ui.session_qml.places import Places, shipped, words_on
from tests.ui.session_qml.sitestages import FULL, SMALL


def opened(stage: Stage, service: str, variant: Variant = FULL) -> Places:
    session = Places()
    assert session.service.show(service)
    place(stage, "Service.qml", session, variant)
    return session


@pytest.mark.parametrize("service", sorted(shipped().sheets))
@pytest.mark.parametrize("variant", [FULL, SMALL], ids=lambda variant: variant.name)
def test_each_fits(stage: Stage, service: str, variant: Variant) -> None:
    opened(stage, service, variant)
    screen = stage.window.contentItem().childItems()[-1]
    QTest.qWait(60)
    assert misfits(stage, screen) == []


@pytest.mark.parametrize(
    ("service", "sentence"),
    [
        ("cpf", "Il faut un téléphone avec une identité numérique."),
        ("identite-numerique", "Il faut un téléphone portable."),
    ],
)
def test_it_says_that_a_telephone_is_needed(stage: Stage, service: str, sentence: str) -> None:
    opened(stage, service)
    note = stage.find("service.needsPhone")
    assert note.isVisible()
    assert spoken(note).strip() == sentence


def test_it_says_nothing_of_a_telephone_where_none_is_needed(stage: Stage) -> None:
    opened(stage, "impots")
    assert not stage.find("service.needsPhone").isVisible()


def test_a_task_opens_where_it_is_done(stage: Stage) -> None:
    session = opened(stage, "justice")
    until(lambda: stage.focused() == "service.task.aide")
    stage.focus("service.task.casier")
    stage.press(Qt.Key.Key_Return)
    assert session.asked == ["site https://casier-judiciaire.justice.gouv.fr/"]


def test_what_to_bring_stands_on_paper(stage: Stage) -> None:
    session = opened(stage, "caf")
    stage.focus("service.print")
    stage.press(Qt.Key.Key_Return)
    (handout,) = session.handouts
    read = words_on(handout_pdf(handout))
    sheet = shipped().sheets["caf"]
    for said in (sheet.name, sheet.domain, "Préparez ceci", sheet.phone):
        assert said in read
    for paper in sheet.papers:
        assert paper["label"].replace("\u00a0", " ") in read


def test_without_a_printer_it_says_so(stage: Stage) -> None:
    session = opened(stage, "caf")
    session.view.tell(printer={"code": "printer-jam", "note": "", "color": True, "twoSided": True})
    stage.focus("service.print")
    stage.press(Qt.Key.Key_Return)
    assert session.handouts == []
