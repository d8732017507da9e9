"""The search's rules: what is forgiven, what counts more, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.search import Entry, Field, Index, Phrase, fold, meaning


def entry(id: str, *phrases: tuple[str, Field] | tuple[str, Field, str]) -> Entry:
    return Entry(id, tuple(Phrase(*each) for each in phrases))


INDEX = Index(
    [
        entry("jobs", ("France Travail", Field.NAME), ("chômage", Field.WORD)),
        entry("family", ("CAF", Field.NAME), ("rsa", Field.WORD), ("Travail", Field.SUMMARY)),
        entry(
            "titles",
            ("France Titres", Field.NAME),
            ("carte grise", Field.WORD),
            ("Vendre ma voiture", Field.TASK, "sell"),
            ("cession", Field.TASK_WORD, "sell"),
        ),
        entry("health", ("Assurance Maladie", Field.NAME), ("carte Vitale", Field.WORD)),
        entry("phone", ("Numéros", Field.NAME), ("3949", Field.WORD), ("3939", Field.WORD)),
    ]
)


def found(query: str) -> list[str]:
    return [hit.id for hit in INDEX.search(query)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L’Œuvre d'été", ["l", "oeuvre", "d", "ete"]),
        ("R.S.A. et C.A.F", ["rsa", "et", "caf"]),
        ("Impôts, travaux, rendez-vous", ["impot", "travau", "rendez", "vou"]),
        ("1jeune1solution", ["1jeune1solution"]),
        ("bus gaz", ["bus", "gaz"]),
        ("", []),
    ],
)
def test_letters_are_made_bare(text: str, words: list[str]) -> None:
    assert fold(text) == words


def test_small_words_say_nothing_unless_they_are_all_there_is() -> None:
    assert meaning("Je veux m’inscrire à la CAF") == ["inscrire", "caf"]
    assert meaning("je veux") == ["veu"]
    assert meaning("caf Caf CAF") == ["caf"]


class TestForgiving:
    """Slips."""

    @pytest.mark.parametrize(
        "query", ["chomage", "chommage", "chomge", "chomaje", "chmoage", "chomage s", "CHÔMAGES"]
    )
    def test_one_letter_more_less_other_or_exchanged(self, query: str) -> None:
        assert found(query) == ["jobs"]

    def test_long_words_may_have_two(self) -> None:
        assert found("asurrance") == ["health"]
        assert found("asurance maladi") == ["health"]

    def test_short_words_may_have_one_and_tiny_words_none(self) -> None:
        assert found("voitur") == ["titles"]
        assert found("vvoittture") == []
        assert found("caff") == ["family"]
        assert found("cf") == []
        assert found("rsb") == []

    def test_a_number_is_that_number(self) -> None:
        assert found("3949") == ["phone"]
        assert found("3948") == []

    def test_a_beginning_may_have_a_slip_too(self) -> None:
        assert found("chomma") == ["jobs"]

    def test_what_is_written_so_leaves_no_room_for_slips(self) -> None:
        assert found("vital") == ["health"]
        assert INDEX.search("vital")[0].slips == 0
        assert INDEX.search("vitle")[0].slips == 1


class TestRanking:
    """Which comes first."""

    def test_a_name_counts_more_than_a_text(self) -> None:
        assert found("travail") == ["jobs", "family"]

    def test_whole_words_count_more_than_beginnings(self) -> None:
        assert found("france ti") == ["titles"]
        assert found("france") == ["jobs", "titles"]

    def test_more_of_the_words_win(self) -> None:
        assert found("carte grise") == ["titles"]
        assert found("carte") == ["titles", "health"]
        assert found("carte grise internet") == ["titles"]

    def test_equal_points_follow_the_catalogue(self) -> None:
        twins = [entry(id, ("même nom", Field.NAME)) for id in ("b", "a", "c")]
        assert [hit.id for hit in Index(twins).search("meme nom")] == ["b", "a", "c"]

    def test_at_most_so_many(self) -> None:
        many = Index([entry(f"e{number}", ("nom", Field.NAME)) for number in range(20)])
        assert [hit.id for hit in many.search("nom", most=3)] == ["e0", "e1", "e2"]

    def test_it_tells_what_people_come_for(self) -> None:
        assert INDEX.search("cession")[0].task == "sell"
        assert INDEX.search("vendre voiture")[0].task == "sell"
        assert INDEX.search("carte grise")[0].task == ""


WORDS = st.sampled_from(
    ["chomage", "travail", "cession", "voiture", "assurance", "vitale", "titre"]
)


@given(st.text(max_size=200))
def test_whatever_is_typed_gives_services_that_there_are(query: str) -> None:
    hits = INDEX.search(query)
    assert {hit.id for hit in hits} <= {"jobs", "family", "titles", "health", "phone"}
    assert len({hit.id for hit in hits}) == len(hits)
    assert hits == sorted(hits, key=lambda hit: -hit.points)
    assert hits == INDEX.search(query)


@given(WORDS, st.integers(2, 9))
def test_a_word_typed_further_without_slips_finds_nothing_new(word: str, end: int) -> None:
    shorter = {hit.id for hit in INDEX.search(word[:end])}
    longer = {hit.id for hit in INDEX.search(word[: end + 1])}
    assert longer <= shorter


@given(WORDS, st.data())
def test_two_neighbours_exchanged_are_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    slipped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert {hit.id for hit in INDEX.search(word)} <= {hit.id for hit in INDEX.search(slipped)}


@given(st.lists(st.tuples(st.text(max_size=30), st.sampled_from(Field)), max_size=12), st.text())
def test_any_phrases_can_be_searched(phrases: list[tuple[str, Field]], query: str) -> None:
    index = Index([entry(f"e{number}", phrase) for number, phrase in enumerate(phrases)])
    for text in (query, *(phrase for phrase, _ in phrases)):
        index.search(text)
