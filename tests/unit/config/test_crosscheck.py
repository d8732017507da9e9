"""Settings that need another one; and what a terminal's file says of a catalogue, where both are
given."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.config.check import check
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, plain

NEEDS = {
    "part of an answer, and no question": (
        "dns: [192.0.2.53]",
        "check_body: ok",
        "check_url: http://check.example/",
        "17:3: « check_body » ne sert à rien sans « check_url ». Attendu : « check_url » aussi",
    ),
    "a command for a print service that has no socket": (
        "printer: ilot",
        "cups_restart: [renew]",
        "cups: cups.sock",
        "10:3: « cups_restart » ne sert à rien sans « cups ». Attendu : « cups » aussi",
    ),
}


@pytest.mark.parametrize(("old", "setting", "needed", "line"), NEEDS.values(), ids=NEEDS.keys())
def test_a_setting_that_does_nothing_without_another(
    tmp_path: Path, old: str, setting: str, needed: str, line: str
) -> None:
    file = tmp_path / "terminal.yaml"
    file.write_text(edited(TERMINAL, (old, setting)))
    assert checked(file) == [f"terminal.yaml:{line}", "1 fichier vérifié : 1 erreur"]
    file.write_text(edited(TERMINAL, (old, f"{setting}\n  {needed}")))
    assert checked(file) == ["1 fichier vérifié : aucune erreur"]


def test_a_slip_in_the_other_setting_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    slip = "check_body: ok\n  check_ulr: http://check.example/"
    file.write_text(edited(TERMINAL, ("dns: [192.0.2.53]", slip)))
    assert checked(file) == [
        "terminal.yaml:18:3: clé inconnue « check_ulr ». Vouliez-vous dire « check_url » ?",
        "1 fichier vérifié : 1 erreur",
    ]


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
