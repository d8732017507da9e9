"""The shipped situations: every path of each is walked; and mistakes in them are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.load import load_catalogue
from kiosk.config.questions import situations_of
from kiosk.core.situations import MOST_QUESTIONS, MOST_STEPS, UNKNOWN, Situation, paths, steps
from tests.unit.config.files import CATALOGUE, edited, told_of_catalogue

SHIPPED = load_catalogue(Path(__file__).parents[3] / "shortcuts.yaml")
SITUATIONS = situations_of(SHIPPED)
WANTED = {
    "emploi-perdu", "demenagement", "enfant", "retraite", "deces", "voiture", "impots", "arrivee",
    "handicap", "logement", "energie", "dettes",
}  # fmt: skip


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.id)
def test_every_path_ends_within_three_questions_with_services(situation: Situation) -> None:
    ways = list(paths(situation))
    assert ways
    for way in ways:
        told = steps(situation, way)
        assert len(way) <= MOST_QUESTIONS
        assert 1 <= len(told) <= MOST_STEPS
        for step in told:
            service = SHIPPED.service(step.service)
            assert service is not None
            assert set(step.tasks) <= {task.id for task in service.tasks}


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.id)
def test_an_answer_leads_first_to_what_it_asked_for(situation: Situation) -> None:
    """Behind what is always first: no path hides the answer of its last question."""
    for way in paths(situation):
        told = {step.service for step in steps(situation, way)}
        for question, answer in zip(situation.questions[:1], way, strict=False):
            chosen = question.choice(answer)
            assert {reference.partition("/")[0] for reference in chosen.services} <= told


def test_the_situations_that_people_come_with_are_there_work_first() -> None:
    ids = [situation.id for situation in SITUATIONS]
    assert set(ids) >= WANTED
    assert ids[:2] == ["emploi-perdu", "travail"]


def test_whoever_knows_nothing_is_told_where_to_begin() -> None:
    for situation in SITUATIONS:
        answers = [UNKNOWN] * len(situation.questions)
        assert steps(situation, answers)


def test_somebody_there_can_be_called_or_papers_are_told_on_every_path() -> None:
    for situation in SITUATIONS:
        for way in paths(situation):
            services = [SHIPPED.service(step.service) for step in steps(situation, way)]
            assert any(service is not None and service.papers for service in services)


def test_sentences_are_short() -> None:
    said = [situation.label for situation in SITUATIONS]
    for situation in SITUATIONS:
        said += [question.ask for question in situation.questions]
        said += [choice.label for question in situation.questions for choice in question.choices]
    assert [words for words in said if len(words.split()) > 12] == []


def test_french_marks_have_their_space_and_apostrophes_are_curved() -> None:
    said = [situation.label for situation in SITUATIONS]
    for situation in SITUATIONS:
        said += [question.ask for question in situation.questions]
        said += [choice.label for question in situation.questions for choice in question.choices]
    assert [words for words in said if "'" in words] == []
    assert [words for words in said if " ?" in words or words.endswith(" :")] == []


QUESTIONS = """\
  - id: enfant
    label: Un enfant
    icon: users-three
    questions:
      - id: ne
        ask: "Est-il né ?"
        choices:
          - { id: oui, label: Oui, services: [caf/rsa], then: fin }
          - { id: non, label: Non, then: prevu }
      - id: prevu
        ask: "C’est pour bientôt ?"
        choices:
          - { id: oui, label: Oui }
          - { id: non, label: Non }
    services: [caf]
"""
SOUND = edited(
    CATALOGUE,
    ("  - { id: enfant, label: Un enfant, services: [caf] }\n", QUESTIONS),
)


def test_a_sound_situation_is_read(tmp_path: Path) -> None:
    assert told_of_catalogue(tmp_path / "shortcuts.yaml", SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "[caf/rsa]",
            "[caf/rsaa]",
            "28:47: service inconnu « caf/rsaa ». Vouliez-vous dire « caf/rsa » ?",
        ),
        (
            "then: prevu",
            "then: prevus",
            "29:42: aucune question plus loin ne s’appelle « prevus ». "
            "Vouliez-vous dire « prevu » ?",
        ),
        (
            "- { id: oui, label: Oui }",
            "- { id: oui, label: Oui, then: ne }",
            "33:42: aucune question plus loin ne s’appelle « ne ». Attendu : fin",
        ),
        (
            "- id: prevu",
            "- id: ne",
            "30:13: l’identifiant « ne » est déjà pris, ligne 25",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, old: str, new: str, line: str) -> None:
    told = told_of_catalogue(tmp_path / "shortcuts.yaml", edited(SOUND, (old, new)))
    assert line in told


def test_a_question_needs_two_answers_and_a_situation_three_questions_at_most(
    tmp_path: Path,
) -> None:
    one = edited(SOUND, ("          - { id: non, label: Non, then: prevu }\n", ""))
    assert told_of_catalogue(tmp_path / "shortcuts.yaml", one) == [
        "28:11: cette liste est trop courte. Attendu : au moins 2 éléments"
    ]
