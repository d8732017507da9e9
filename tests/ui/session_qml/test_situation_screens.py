"""« Je ne sais pas par où commencer », from the tile at home to the sheet of paper."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.situations import paths
from kiosk.handout import Handout, Part, handout_pdf
from kiosk.session.situations import SituationsView
from tests.ui.kit.stage import Stage, Variant, spoken, until
from tests.ui.session_qml.conftest import OpenPlace
from tests.ui.session_qml.fakeparts import in_view, misfits
from tests.ui.session_qml.places import Places, shipped, words_on
from tests.ui.session_qml.sitestages import SMALL, VARIANTS


def answered(situation: str, *answers: str) -> Callable[[Places], None]:
    def prepared(session: Places) -> None:
        session.situations.choose(situation)
        for each in answers:
            session.situations.answer(each)

    return prepared


FIRST = {situation.id: () for situation in shipped().situations}
LAST = {situation.id: list(paths(situation))[0] for situation in shipped().situations}


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize(
    ("file", "prepare"),
    [
        ("Situations.qml", None),
        ("Question.qml", answered("emploi-perdu")),
        ("Question.qml", answered("dettes")),
        ("Question.qml", answered("emploi-perdu", "oui")),
        ("Outcome.qml", answered("emploi-perdu", "non", "emploi", "bus")),
        ("Outcome.qml", answered("demenagement", "oui", "oui", "oui")),
    ],
    ids=["situations", "two", "five", "three", "outcome", "long"],
)
def test_it_fits(
    open_place: OpenPlace,
    stage: Stage,
    file: str,
    prepare: Callable[[Places], None] | None,
    variant: Variant,
) -> None:
    open_place(file, variant, prepare=prepare)
    screen = stage.window.contentItem().childItems()[-1]
    QTest.qWait(400)
    assert misfits(stage, screen) == []


@pytest.mark.parametrize("situation", FIRST)
def test_every_situations_first_question_and_outcome_fit(
    open_place: OpenPlace, stage: Stage, situation: str
) -> None:
    open_place("Outcome.qml", SMALL, prepare=answered(situation, *LAST[situation]))
    screen = stage.window.contentItem().childItems()[-1]
    QTest.qWait(60)
    assert misfits(stage, screen) == []


class TestAsking:
    """One question at a time, by keyboard and by mouse."""

    def test_a_situation_is_chosen_by_its_digit(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Situations.qml")
        until(lambda: stage.focused() == "situations.emploi-perdu")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["question"]
        assert session.situations.ask == "Êtes-vous inscrit à France Travail\u00a0?"

    def test_answers_lead_to_the_outcome(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Question.qml", prepare=answered("emploi-perdu"))
        until(lambda: stage.focused() == "question.answer.non")
        assert "Question 1 sur 3" in stage.words()
        stage.press(Qt.Key.Key_Return)
        until(lambda: stage.focused() == "question.answer.emploi")
        assert "Question 2 sur 3" in stage.words()
        stage.click(stage.find("question.answer.aides"))
        until(lambda: stage.focused() == "question.answer.voiture")
        stage.click(stage.find("question.unknown"))
        assert session.asked[-1] == "outcome"

    def test_a_second_tap_does_not_answer_the_question_that_came(
        self, open_place: OpenPlace, stage: Stage
    ) -> None:
        session = open_place("Question.qml", prepare=answered("emploi-perdu"))
        until(lambda: stage.focused() == "question.answer.non")
        tile = stage.find("question.answer.non")
        middle = tile.mapToScene(tile.boundingRect().center())
        stage.click_at(middle.x(), middle.y())
        stage.click_at(middle.x(), middle.y())
        assert session.situations.number == 2

    def test_i_do_not_know_is_always_an_answer(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Question.qml", prepare=answered("dettes"))
        until(lambda: stage.focused() == "question.answer.loyer")
        assert spoken(stage.find("question.unknown")) == "Je ne sais pas"
        stage.click(stage.find("question.unknown"))
        assert session.situations.number == 2

    def test_the_way_back_takes_one_answer_back(self) -> None:
        view = SituationsView(shipped())
        view.choose("emploi-perdu")
        view.answer("oui")
        view.answer("")
        assert view.go_back()
        assert view.number == 2
        assert view.go_back()
        assert not view.go_back()

    def test_what_is_no_situation_and_no_answer_changes_nothing(self) -> None:
        view = SituationsView(shipped())
        view.answer("oui")
        view.choose("voyage")
        view.print("", "", "", "")
        assert (view.number, view.steps) == (1, [])


class TestOutcome:
    """Where to begin."""

    def test_it_says_services_papers_calls_and_who_helps_nearby(
        self, open_place: OpenPlace, stage: Stage
    ) -> None:
        open_place("Outcome.qml", prepare=answered("emploi-perdu", "non", "aides", "?"))
        words = set(stage.words())
        assert {"France Travail", "M’inscrire", "Bulletins de salaire du mois"} <= words
        assert {"39 49", "France services"} <= words

    def test_a_service_is_opened_by_the_keyboard(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Outcome.qml", prepare=answered("voiture", "amende"))
        until(lambda: stage.focused() == "outcome.service.amendes")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["service amendes"]

    def test_each_paper_is_told_once(self) -> None:
        view = SituationsView(shipped())
        for situation in shipped().situations:
            for way in paths(situation):
                view.choose(situation.id)
                for answer in way:
                    view.answer(answer)
                labels = [paper["label"].casefold() for paper in view.papers]
                assert len(labels) == len(set(labels)) > 0
                assert view.steps

    def test_a_person_can_be_asked(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Outcome.qml", prepare=answered("droits", "silence"))
        stage.click(stage.find("outcome.staff"))
        assert session.asked == ["staff"]

    def test_without_a_printer_it_says_why(self, open_place: OpenPlace, stage: Stage) -> None:
        session = open_place("Outcome.qml", prepare=answered("droits", "silence"))
        session.view.tell(printer={"code": "printer-off", "color": False, "twoSided": False})
        stage.click(stage.find("outcome.print"))
        assert session.handouts == []
        assert any(words.startswith("L’imprimante est éteinte.") for words in stage.words())


class TestPaper:
    """The sheet to take along."""

    def test_what_stands_on_the_screen_stands_on_paper(
        self, open_place: OpenPlace, stage: Stage
    ) -> None:
        session = open_place("Outcome.qml", prepare=answered("emploi-perdu", "non", "aides", "?"))
        assert "outcome.print" in in_view(stage)
        stage.click(stage.find("outcome.print"))
        (handout,) = session.handouts
        read = words_on(handout_pdf(handout))
        for said in (
            "J’ai perdu mon emploi",
            "1. France Travail",
            "M’inscrire",
            "francetravail.fr",
            "Bulletins de salaire du mois",
            "39 49 : France Travail",
            "3 rue de la Gare",
        ):
            assert said in read

    def test_it_is_one_page_of_a4_for_every_situation(self, stage: Stage) -> None:
        view = SituationsView(shipped())
        made: list[Handout] = []
        view.printWanted.connect(made.append)
        for situation in shipped().situations:
            view.choose(situation.id)
            for answer in LAST[situation.id]:
                view.answer(answer)
            view.print("Allez", "Préparez", "Appelez", "Près d’ici")
        assert len(made) == len(shipped().situations)
        for handout in made:
            with pikepdf.open(io.BytesIO(handout_pdf(handout))) as pdf:
                assert len(pdf.pages) == 1
                assert [round(float(edge)) for edge in pdf.pages[0].mediabox] == [0, 0, 595, 842]

    def test_what_does_not_fit_goes_on_and_no_heading_stays_alone(self, stage: Stage) -> None:
        parts = [Part(f"Titre {n}", (("Mot " * 40,),) * 9) for n in range(6)]
        with pypdfium2.PdfDocument(handout_pdf(Handout("Long", tuple(parts)))) as document:
            assert len(document) > 2
            texts = [page.get_textpage().get_text_bounded().strip() for page in document]
        assert not [text for text in texts if text.splitlines()[-1].startswith("Titre")]

    def test_what_looks_like_markup_is_text(self, stage: Stage) -> None:
        part = Part("<b>A</b>", (("<img src='file:///etc/passwd'>", "&amp;"), ()))
        read = words_on(handout_pdf(Handout("<script>", (part, Part("leer", ())))))
        assert "<script>" in read
        assert "<img src='file:///etc/passwd'>" in read
        assert "leer" not in read
