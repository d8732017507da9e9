"""Plain French: what must be found in a text, and what must not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.config.plain import avoided, faults, words_of
from tests.unit.config.files import plain

CHECKOUT = Path(__file__).parents[3]
TWELVE = "un deux trois quatre cinq six sept huit neuf dix onze douze"


def checked(*files: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk.config.plaintexts", *files],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Veuillez patienter.", "« veuillez » est un mot difficile"),
        ("Sélectionnez un document.", "« sélectionnez » est un mot difficile"),
        ("Saisissez votre mot de passe.", "« saisissez » est un mot difficile"),
        ("Votre smartphone sonne.", "Plus simple : téléphone"),
        ("Ce service est momentanément indisponible.", "« indisponible » est un mot difficile"),
        ("Ouvrez une pièce  jointe.", "Plus simple : document joint"),
        ("Authentification", "« authentification » est un mot difficile"),
        ("Votre session a expiré.", "« session » est un mot difficile"),
        (f"{TWELVE} treize", "cette consigne a 13 mots. Au plus : 12"),
        (f"Posez {TWELVE}.", "cette consigne a 13 mots. Au plus : 12"),
        (f"Ne tirez pas {TWELVE}.", "cette consigne a 15 mots. Au plus : 12"),
        (f"Bien. {TWELVE} puis {TWELVE}.", "cette phrase a 25 mots. Au plus : 20"),
    ],
)
def test_what_is_hard_to_read_is_found(text: str, found: str) -> None:
    assert any(found in fault for fault in faults(text)), list(faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "Posez la feuille, texte vers le bas.",
        "Cliquez sur « Sélectionner un justificatif », puis revenez.",  # the site's own label
        "Aide au logement",  # log, of login
        "Ce n’est pas votre faute. Essayez plus tard.",
        f"Cela fait {TWELVE} mots, et ce n’est pas trop.",
        f"Vous avez {TWELVE} pages.",  # no step, though it begins with a verb in -ez
        "Page %1 sur %2",
        "«\u00a0\u00a0»",
        "",
    ],
)
def test_what_is_plain_is_left_alone(text: str) -> None:
    assert list(faults(text)) == []


def test_marks_alone_are_no_words() -> None:
    assert words_of("Le site ouvert\u00a0: %1 · 3 pages…") == [
        "Le", "site", "ouvert", "%1", "3", "pages…",
    ]  # fmt: skip


def test_every_word_to_avoid_has_a_plain_one() -> None:
    assert len(avoided()) > 100
    assert all(word for _, word in avoided())


def test_a_fault_is_told_with_its_place(tmp_path: Path) -> None:
    screen = tmp_path / "Screen.qml"
    screen.write_text(
        'import QtQuick\nText {\n    text: qsTr("Veuillez attendre.")\n}\n'
        '// For staff\n// qsTr("Paramètres du serveur")\n'
    )
    shelf = tmp_path / "shortcuts.yaml"
    shelf.write_text(
        "services:\n  - id: smartphone\n    label: { fr: Votre smartphone, en: Your smartphone }\n"
    )
    done = checked(screen, shelf)
    assert done.returncode == 1
    first, second = plain(done.stdout).splitlines()
    assert first.startswith(f"{screen}:3:11: « veuillez » est un mot difficile")
    assert second.startswith(f"{shelf}:3:18: « smartphone » est un mot difficile")


def test_ours_is_plain() -> None:
    done = checked()
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
