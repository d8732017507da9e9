"""Where a sentence ends, in the French of offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.voice.sentences import MOST_CHARACTERS, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n ", []),
        ("Imprimer", ["Imprimer"]),
        ("Scannez. Puis imprimez.", ["Scannez.", "Puis imprimez."]),
        ("Que voulez-vous\u00a0? Touchez.", ["Que voulez-vous\u00a0?", "Touchez."]),
        ("Attendez… C’est fait\u00a0!", ["Attendez…", "C’est fait\u00a0!"]),
        ("M. Dupont est là. Mme Durand aussi.", ["M. Dupont est là.", "Mme Durand aussi."]),
        ("Écrivez à MM. Petit et J. Martin.", ["Écrivez à MM. Petit et J. Martin."]),
        ("Papiers, p. ex. Un bail.", ["Papiers, p. ex. Un bail."]),
        ("CV, lettres, etc. et photos.", ["CV, lettres, etc. et photos."]),
        ("CV, lettres, etc. Puis signez.", ["CV, lettres, etc.", "Puis signez."]),
        ("Selon l’art. R. 123 du Code.", ["Selon l’art. R. 123 du Code."]),
        ("1. Ouvrez tout. 2. Posez la feuille.", ["1. Ouvrez tout.", "2. Posez la feuille."]),
        ("C’était en 2024. Ensuite, rien.", ["C’était en 2024.", "Ensuite, rien."]),
        ("Payez 1 234,50 €. Gardez le reçu.", ["Payez 1 234,50 €.", "Gardez le reçu."]),
        ("La version 3.2 est là.", ["La version 3.2 est là."]),
        ("Allez sur caf.fr. Cherchez.", ["Allez sur caf.fr.", "Cherchez."]),
        (
            "Touchez «\u00a0J’ai fini.\u00a0» Puis partez.",
            ["Touchez «\u00a0J’ai fini.\u00a0»", "Puis partez."],
        ),
        (
            "«\u00a0Qui est là\u00a0?\u00a0» demande l’agent. Répondez.",
            ["«\u00a0Qui est là\u00a0?\u00a0» demande l’agent.", "Répondez."],
        ),
        ("Vos démarches,\nici. Merci", ["Vos démarches, ici.", "Merci"]),
        ("Un titre\n\nUn texte.", ["Un titre", "Un texte."]),
        ("خذ وقتك. من أنت؟ نعم", ["خذ وقتك.", "من أنت؟", "نعم"]),
        ("Не поспішайте. Усе зітреться.", ["Не поспішайте.", "Усе зітреться."]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet="abÀ .!?…«»\u00a0\n1é’", max_size=200))
def test_nothing_is_lost_and_nothing_is_empty(text: str) -> None:
    found = sentences(text)
    assert all(sentence == sentence.strip() and sentence for sentence in found)
    assert "".join("".join(found).split()) == "".join(text.split())


def test_a_text_without_end_is_cut_off() -> None:
    assert sum(map(len, sentences("mot " * MOST_CHARACTERS))) <= MOST_CHARACTERS
