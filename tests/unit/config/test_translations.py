"""How many texts nobody has read: the mark in the files, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.translations import NAMES, is_read, told, unread
from tests.unit.config.files import plain

MARKED = (
    "<message><source>Oui</source><translatorcomment>pas encore relu</translatorcomment></message>"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Every language was read, but for two texts and one."""
    for language in NAMES:
        (tmp_path / f"ilot_{language}.ts").write_text("<TS/>")
    (tmp_path / "ilot_ar.ts").write_text(f"<TS>{MARKED}{MARKED}</TS>")
    (tmp_path / "ilot_uk.ts").write_text(f"<TS>{MARKED}</TS>")
    return tmp_path


def test_marks_are_counted(folder: Path) -> None:
    assert {language: unread(language, folder) for language in NAMES} == {
        "en": 0, "ar": 2, "pt": 0, "uk": 1, "es": 0,
    }  # fmt: skip


def test_a_language_is_read_when_no_mark_is_left(folder: Path) -> None:
    assert [language for language in ("fr", *NAMES) if is_read(language, folder)] == [
        "fr", "en", "pt", "es",
    ]  # fmt: skip


def test_they_are_told_in_one_line(folder: Path) -> None:
    said = "Traductions : arabe 2 textes, ukrainien 1 texte, pas encore relus."
    assert plain(told(folder)) == said


def test_the_catalogues_words_are_counted_with_them(folder: Path) -> None:
    said = "Traductions : arabe 2 textes, ukrainien 4 textes, pas encore relus."
    assert plain(told(folder, more={"uk": 3, "en": 0})) == said


def test_nothing_left_to_read(folder: Path) -> None:
    for file in folder.glob("*.ts"):
        file.write_text("<TS/>")
    assert plain(told(folder)) == "Traductions : toutes relues."


def test_a_missing_file_is_no_read_language(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        is_read("en", tmp_path)
