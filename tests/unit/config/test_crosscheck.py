"""What a terminal's file says of a catalogue is checked where both are given."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.config.check import check
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, plain


@pytest.fixture
def terminal(tmp_path: Path) -> Path:
    file = tmp_path / "terminal.yaml"
    file.write_text(edited(TERMINAL, ("featured: [caf]", "featured: [caf, cafe, poste]")))
    return file


def checked(*files: Path) -> list[str]:
    """What `kiosk check` prints, with the files' bare names."""
    out = io.StringIO()
    check(files, out=out)
    return [plain(line).replace(f"{files[0].parent}/", "") for line in out.getvalue().splitlines()]


def test_a_featured_service_that_the_catalogue_does_not_have(
    tmp_path: Path, terminal: Path
) -> None:
    catalogue = tmp_path / "shortcuts.yaml"
    catalogue.write_text(CATALOGUE)
    wanted = [
        "terminal.yaml:6:19: le catalogue n’a pas de service « cafe ». Vouliez-vous dire « caf » ?",
        "terminal.yaml:6:25: le catalogue n’a pas de service « poste ». Attendu : caf",
        "2 fichiers vérifiés : 2 erreurs",
    ]
    assert checked(terminal, catalogue) == wanted
    assert checked(catalogue, terminal) == wanted


def test_it_is_told_beside_a_catalogue_with_other_mistakes(tmp_path: Path, terminal: Path) -> None:
    catalogue = tmp_path / "shortcuts.yaml"
    catalogue.write_text(edited(CATALOGUE, ("minutes: 15", "minutes: 0")))
    assert [line.split(": ")[0] for line in checked(catalogue, terminal)[:-1]] == [
        "shortcuts.yaml:16:14",
        "terminal.yaml:6:19",
        "terminal.yaml:6:25",
    ]


def test_a_catalogue_that_cannot_be_read_accuses_no_terminal(
    tmp_path: Path, terminal: Path
) -> None:
    catalogue = tmp_path / "shortcuts.yaml"
    catalogue.write_text(edited(CATALOGUE, ("\nservices:", "\nservice:")))
    lines = checked(terminal, catalogue)
    assert not [line for line in lines if line.startswith("terminal.yaml")]
    assert "shortcuts.yaml:6:1: clé inconnue « service ». Vouliez-vous dire « services » ?" in lines


def test_a_terminal_alone_may_name_any_service(terminal: Path) -> None:
    assert checked(terminal) == ["1 fichier vérifié : aucune erreur"]
