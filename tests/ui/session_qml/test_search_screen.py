"""« Tous les services » with its search: live at each key, by the keyboard, no dead end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.kit.stage import Stage, Variant, spoken, until
from tests.ui.session_qml.conftest import OpenPlace as Open
from tests.ui.session_qml.fakeparts import in_view, misfits
from tests.ui.session_qml.places import Places, shipped
from tests.ui.session_qml.sitestages import FULL, SMALL, VARIANTS


def searching(query: str = "") -> Callable[[Places], None]:
    def prepared(session: Places) -> None:
        session.category.begin_search()
        if query:
            session.category.search.search(query)

    return prepared


def typed(stage: Stage, text: str) -> None:
    for letter in text:
        QTest.keyClick(stage.window, letter)


def field(stage: Stage) -> str:
    return str(stage.find("category.search.input").property("text"))


def found(stage: Stage) -> list[str]:
    return [
        name.removeprefix("category.service.")
        for control in stage.controls()
        if (name := control.objectName()).startswith("category.service.")
    ]


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("query", ["", "attestation", "zzzz", "carte grise", "a"])
def test_it_fits(open_place: Open, stage: Stage, query: str, variant: Variant) -> None:
    open_place("Category.qml", variant, prepare=searching(query))
    screen = stage.window.contentItem().childItems()[-1]
    until(lambda: stage.focused() == "category.search.input")
    QTest.qWait(150)
    assert misfits(stage, screen) == []


@pytest.mark.parametrize("variant", [FULL, SMALL], ids=lambda variant: variant.name)
@pytest.mark.parametrize("shelf", [shelf.id for shelf in shipped().shelves])
def test_each_shelf_fits(open_place: Open, stage: Stage, shelf: str, variant: Variant) -> None:
    open_place("Category.qml", variant, prepare=lambda session: session.category.show(shelf))
    screen = stage.window.contentItem().childItems()[-1]
    QTest.qWait(60)
    assert misfits(stage, screen) == []


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_home_fits(open_place: Open, stage: Stage, variant: Variant) -> None:
    open_place("Home.qml", variant)
    screen = stage.window.contentItem().childItems()[-1]
    QTest.qWait(150)
    assert misfits(stage, screen) == []


def test_home_leads_to_the_search(open_place: Open, stage: Stage) -> None:
    session = open_place("Home.qml")
    assert spoken(stage.find("home.search")).startswith("Chercher")
    stage.click(stage.find("home.search"))
    stage.click(stage.find("home.begin"))
    assert session.asked == ["session.open search", "session.open situations"]


class TestTyping:
    """By the keyboard alone."""

    def test_results_stand_at_each_key(self, open_place: Open, stage: Stage) -> None:
        open_place("Category.qml", prepare=searching())
        typed(stage, "ch")
        assert stage.focused() == "category.search.input"
        typed(stage, "omage")
        assert found(stage) == ["france-travail"]
        assert "1 service trouvé" in stage.words()

    def test_enter_goes_to_the_first_and_enter_opens_it(
        self, open_place: Open, stage: Stage
    ) -> None:
        session = open_place("Category.qml", prepare=searching())
        typed(stage, "retraite")
        stage.press(Qt.Key.Key_Return)
        assert stage.focused() == "category.service.assurance-retraite"
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["service assurance-retraite"]

    def test_a_figure_is_written_in_the_field_and_chooses_elsewhere(
        self, open_place: Open, stage: Stage
    ) -> None:
        open_place("Category.qml", prepare=searching())
        typed(stage, "1jeune")
        assert field(stage) == "1jeune"
        assert found(stage) == ["1jeune1solution"]

    def test_a_letter_on_a_tile_begins_a_search(self, open_place: Open, stage: Stage) -> None:
        open_place("Category.qml", prepare=lambda session: session.category.show(""))
        until(lambda: stage.focused() == "category.emploi")
        typed(stage, "rsa")
        assert (stage.focused(), field(stage)) == ("category.search.input", "rsa")
        assert found(stage)[0] == "caf"

    def test_escape_empties_the_field_then_leaves_it_to_the_window(
        self, open_place: Open, stage: Stage
    ) -> None:
        open_place("Category.qml", prepare=searching("rsa"))
        stage.press(Qt.Key.Key_Escape)
        assert field(stage) == ""
        assert "category.emploi" in in_view(stage)

    def test_whoever_comes_back_sees_what_was_found(self, open_place: Open, stage: Stage) -> None:
        def back(session: Places) -> None:
            searching("rsa")(session)
            session.category.search.open("caf")

        open_place("Category.qml", prepare=back)
        until(lambda: stage.focused() == "category.service.caf")
        assert field(stage) == "rsa"

    def test_the_second_line_says_what_was_meant(self, open_place: Open, stage: Stage) -> None:
        open_place("Category.qml", prepare=searching("quotient familial"))
        assert spoken(stage.find("category.service.caf")) == "CAF, Imprimer une attestation"


class TestNothing:
    """Nothing found."""

    def test_it_says_what_to_do(self, open_place: Open, stage: Stage) -> None:
        session = open_place("Category.qml", prepare=searching("zzzz"))
        assert "Aucun service trouvé pour «\u00a0zzzz\u00a0»" in stage.words()
        stage.press(Qt.Key.Key_Return)
        assert stage.focused() == "category.begin"
        stage.press(Qt.Key.Key_Return)
        stage.click(stage.find("category.help"))
        assert session.asked == ["session.open situations", "session.open help"]

    def test_all_services_are_one_tap_away(self, open_place: Open, stage: Stage) -> None:
        def on_a_shelf(session: Places) -> None:
            session.category.show("emploi")
            session.category.search.search("zzzz")

        open_place("Category.qml", prepare=on_a_shelf)
        stage.click(stage.find("category.all"))
        assert field(stage) == ""
        until(lambda: "category.poste" in in_view(stage))
        until(lambda: stage.focused() == "category.emploi")
