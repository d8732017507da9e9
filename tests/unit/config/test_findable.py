"""What people type, and what they find in the shipped catalogue: slips, sigles, sentences."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from kiosk.bench.search import measure
from kiosk.config.findable import index_of
from kiosk.config.load import load_catalogue
from kiosk.core.search import Index
from tests.unit.config.files import CATALOGUE, edited, told_of_catalogue

ROOT = Path(__file__).parents[3]


@lru_cache(maxsize=1)
def shipped() -> Index:
    return index_of(load_catalogue(ROOT / "shortcuts.yaml"))


FIRST: dict[str, str] = {
    # everyday words, with and without accents, capitals, plurals, slips
    "chomage": "france-travail",
    "Chômage": "france-travail",
    "CHOMAGE": "france-travail",
    "chommage": "france-travail",
    "shomage": "france-travail",
    "pole emploi": "france-travail",
    "pôl emploi": "france-travail",
    "sécu": "ameli",
    "secu": "ameli",
    "securite sociale": "ameli",
    "sécuritée social": "ameli",
    "carte vital": "ameli",
    "mutuelle": "ameli",
    "carte grise": "ants",
    "cartegrise": "ants",
    "carte gris": "ants",
    "kart grise": "ants",
    "cartes grises": "ants",
    "permis": "ants",
    "permis de conduire": "ants",
    "impots": "impots",
    "impot": "impots",
    "inpot": "impots",
    "titre de sejour": "etrangers",
    "carte de séjour": "etrangers",
    "etranger": "etrangers",
    "retraite": "assurance-retraite",
    "retrate": "assurance-retraite",
    "veuve": "assurance-retraite",
    "electricité": "cheque-energie",
    "cheque energie": "cheque-energie",
    "amende": "amendes",
    "contravantion": "amendes",
    "divorce": "justice",
    "avocat": "justice",
    "casier judiciaire": "justice",
    "colis": "laposte",
    "colissimo": "laposte",
    "dettes": "budget",
    "surendetement": "budget",
    "femme de menage": "cesu",
    "cantine": "payfip",
    "travaux": "france-renov",
    "agricole": "msa",
    "formation": "cpf",
    "handicapé": "handicap",
    "passport": "rdv-titres",
    "rdv passeport": "rdv-titres",
    "carte identite": "rdv-titres",
    "rendez vous mairie": "rdv-titres",
    "déménagement": "service-public",
    "acte naissanse": "service-public",
    "extrait de naissance": "service-public",
    "apprentisage": "bonne-alternance",
    "mission locale": "mission-locale",
    "1jeune": "1jeune1solution",
    "premier emploi": "1jeune1solution",
    "cadre": "apec",
    "horaire bus": "remi",
    "fonctionnaire": "emploi-public",
    "offre d’emploi": "france-travail",
    "travailler à la poste": "la-poste-recrute",
    "la poste": "laposte",
    # sigles and numbers
    "rsa": "caf",
    "R.S.A.": "caf",
    "apl": "caf",
    "C.A.F": "caf",
    "cmu": "ameli",
    "hlm": "logement-social",
    "pv": "amendes",
    "cni": "rdv-titres",
    "mdph": "handicap",
    "cpf": "cpf",
    "msa": "msa",
    "3949": "france-travail",
    "auto entrepreneur": "urssaf",
    "France connect": "identite-numerique",
    # whole sentences
    "je veux m'actualiser": "france-travail",
    "m’actualiser": "france-travail",
    "j'ai perdu mon emploi": "france-travail",
    "je n'arrive plus à payer": "budget",
    "comment faire pour refaire mon passeport": "ants",
    "je voudrais imprimer mon avis d'imposition": "impots",
    "attestation caf": "caf",
    "attestation de droit": "ameli",
    "vendre ma voiture": "ants",
    "j'ai déménagé": "service-public",
    "suivre un colis": "laposte",
    "prime activite": "caf",
    "simuler mes aides": "mes-droits-sociaux",
}


@pytest.mark.parametrize(("query", "service"), FIRST.items(), ids=FIRST.keys())
def test_what_people_type_finds_what_they_mean(query: str, service: str) -> None:
    assert [hit.id for hit in shipped().search(query)][:1] == [service]


@pytest.mark.parametrize(
    ("query", "task"),
    [
        ("actualisation", "actualisation"),
        ("quotient familial", "attestation"),
        ("avis de non imposition", "avis"),
        ("timbre fiscal", "timbre"),
        ("releve de cariere", "releve"),
        ("cession", "cession"),
        ("chomage", ""),
    ],
)
def test_what_people_come_for_is_found_too(query: str, task: str) -> None:
    assert shipped().search(query)[0].task == task


def test_two_services_that_are_meant_come_both() -> None:
    assert [hit.id for hit in shipped().search("rsa")] == ["caf", "mes-droits-sociaux"]
    assert [hit.id for hit in shipped().search("retraite")][:2] == [
        "assurance-retraite",
        "info-retraite",
    ]


@pytest.mark.parametrize("query", ["", " ", "’", "z", "zzzz", "qwxkv", "🙂", "12345", "le la les"])
def test_what_means_nothing_finds_nothing(query: str) -> None:
    assert shipped().search(query) == []


def test_every_service_is_found_by_its_name_and_by_each_of_its_words() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    lost = []
    for service in catalogue.services:
        if shipped().search(service.name)[0].id != service.id:
            lost.append(service.name)
        for word in (*service.words, *(word for task in service.tasks for word in task.words)):
            if service.id not in [hit.id for hit in shipped().search(word)]:
                lost.append(word)
    assert lost == []


def test_every_service_has_everyday_words() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    assert [service.id for service in catalogue.services if not service.words] == []


def test_the_measurement_measures() -> None:
    (measured,) = measure(rounds=1, sizes=(30,))
    assert measured.words > 300
    assert measured.median_ms < 10


class TestWords:
    """`words:` of the catalogue."""

    def test_a_word_that_can_find_nothing_is_told(self, tmp_path: Path) -> None:
        broken = edited(CATALOGUE, ("    minutes: 15\n", '    words: [rsa, "je veux"]\n'))
        assert told_of_catalogue(tmp_path / "shortcuts.yaml", broken) == [
            "16:18: « je veux » ne peut rien trouver. "
            "Attendu : un mot que les gens disent : rsa, sécu"
        ]

    def test_a_word_given_twice_is_told(self, tmp_path: Path) -> None:
        broken = edited(
            CATALOGUE,
            ("    minutes: 15\n", "    words: [allocs, Alloc]\n"),
            ("label: Demander le RSA", "label: Demander le RSA, words: [apl, APL]"),
        )
        assert told_of_catalogue(tmp_path / "shortcuts.yaml", broken) == [
            "16:21: « Alloc » est déjà dans cette liste, ou pareil pour la recherche",
            "19:57: « APL » est déjà dans cette liste, ou pareil pour la recherche",
        ]
