"""`kiosk check`, as staff and IT call it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __main__ as kiosk
from kiosk.config.load import load_catalogue, load_terminal
from kiosk.core.navigation import SiteKind
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, plain

CHECKOUT = Path(__file__).parents[3]
SCHEMAS = "schema: ilot-terminal/1, ilot-shortcuts/1 ou ilot-words/1"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    file = tmp_path / "shortcuts.yaml"
    file.write_text(CATALOGUE)
    return file


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "terminal.yaml"
    file.write_text(edited(TERMINAL, ("idle_s: 300", "idle_s: 1"), ("name: Bourg", "nam: Bourg")))
    return file


def test_nothing_wrong_is_0(catalogue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk.main(["check", str(catalogue)]) == 0
    assert plain(capsys.readouterr().out) == "1 fichier vérifié : aucune erreur\n"


def test_anything_wrong_is_1_with_every_place(
    catalogue: Path, broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk.main(["check", str(catalogue), str(broken)]) == 1
    assert plain(capsys.readouterr().out).splitlines() == [
        f"{broken}:3:3: clé inconnue « nam ». Vouliez-vous dire « name » ?",
        f"{broken}:12:11: « 1 » est trop petit. Attendu : au moins 5",
        "2 fichiers vérifiés : 2 erreurs",
    ]


def test_a_file_given_twice_is_checked_once(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kiosk.main(["check", str(broken), str(broken)]) == 1
    assert plain(capsys.readouterr().out).endswith("\n1 fichier vérifié : 2 erreurs\n")


def test_without_files_those_that_we_ship_are_checked(capsys: pytest.CaptureFixture[str]) -> None:
    """And how many translated texts nobody has read yet."""
    assert kiosk.main(["check"]) == 0
    files, translations = plain(capsys.readouterr().out).splitlines()
    assert files == "7 fichiers vérifiés : aucune erreur"
    assert re.fullmatch(r"Traductions : anglais \d+ textes, .+, pas encore relus\.", translations)


def test_the_files_that_we_ship_are_whole() -> None:
    catalogue = load_catalogue(CHECKOUT / "shortcuts.yaml")
    terminal = load_terminal(CHECKOUT / "packaging" / "terminal.example.yaml")
    assert len(catalogue.services) >= 20
    assert catalogue.host_kinds()["laposte.net"] is SiteKind.MESSAGERIE
    assert all(catalogue.service(name) for name in terminal.place.featured)


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    """It says so; somebody who deletes a line must not change the terminal."""
    bare = tmp_path / "terminal.yaml"
    bare.write_text("schema: ilot-terminal/1\nsite: { name: x }\n")
    default = load_terminal(bare)
    example = load_terminal(CHECKOUT / "packaging" / "terminal.example.yaml")
    assert (example.times, example.allowance) == (default.times, default.allowance)
    assert example.printing == default.printing
    assert example.place.model_copy(update={"featured": ()}) == default.place


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "1:1: le fichier est vide."),
        ("# rien\n", "1:1: le fichier est vide."),
        ("bonjour\n", "1:1: le fichier n’a pas de clés."),
        ("- a\n- b\n", "1:1: le fichier n’a pas de clés."),
        ("a: 1\n", "1:1: « schema » manque."),
    ],
)
def test_a_file_of_no_kind_is_told_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, line: str
) -> None:
    file = tmp_path / "some.yaml"
    file.write_text(content)
    assert kiosk.main(["check", str(file)]) == 1
    first = plain(capsys.readouterr().out).splitlines()[0]
    assert first == f"{file}:{line} Attendu : {SCHEMAS}"


def test_a_schema_with_a_slip_is_guessed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "some.yaml"
    file.write_text("schema: ilot-terminals/1\n")
    assert kiosk.main(["check", str(file)]) == 1
    assert "Vouliez-vous dire « ilot-terminal/1 » ?" in plain(capsys.readouterr().out)


def test_lines_have_the_spaces_of_french_and_a_place_for_editors(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk.main(["check", str(broken)])
    *lines, _ = capsys.readouterr().out.splitlines()
    assert "«\u00a0nam\u00a0». Vouliez-vous dire «\u00a0name\u00a0»\u00a0?" in lines[0]
    for line in lines:
        place, _, sentence = line.partition(": ")
        assert re.fullmatch(rf"{re.escape(str(broken))}:[0-9]+:[0-9]+", place)
        # the rule of tests/ui/kit/test_sentences.py
        assert not re.search(r"[^\u00a0\u202f:/][:;?!](?:$|\s)|« | »|'", sentence)


def test_what_somebody_wrote_cannot_forge_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "terminal.yaml"
    forged = r'"x\n/etc/kiosk/terminal.yaml:1:1: \e[31mtout va bien"'
    file.write_text(edited(TERMINAL, ("policy: emploi", f"policy: {forged}")))
    assert kiosk.main(["check", str(file)]) == 1
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert all(line.startswith(f"{file}:5:11:") for line in out.splitlines()[:-1])


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_a_console_of_any_encoding_shows_the_place(broken: Path, encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", broken],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.count(f"{broken}:".encode()) == 2
