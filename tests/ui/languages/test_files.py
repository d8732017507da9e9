"""The files of Qt Linguist: complete, in step with the screens, and saying what was asked."""

from __future__ import annotations

import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from kiosk.config.translations import NAMES, UNREAD
from kiosk.qt import UI

CHECKOUT = Path(__file__).parents[3]
FORMS = {"en": 2, "ar": 6, "pt": 2, "uk": 3, "es": 2}
PLACEHOLDER = re.compile(r"%(?:\d+|n)")
ENDS = {".": ".", "?": "?؟", ":": ":", "…": "…", "!": "!"}
"""What a sentence that ends so in French may end with elsewhere."""


class Entry(NamedTuple):
    """One text of one language."""

    context: str
    source: str
    forms: list[str]
    finished: bool
    comment: str


def entries(file: Path) -> Iterator[Entry]:
    """Every text of a file; a text that counts has one form for each of its plurals."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = [form.text or "" for form in translation.findall("numerusform")]
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                counted or [translation.text or ""],
                translation.get("type") is None,
                message.findtext("translatorcomment", ""),
            )


def of(language: str) -> list[Entry]:
    return list(entries(UI / "i18n" / f"ilot_{language}.ts"))


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/dev/translations.py, which is no package."""
    file = CHECKOUT / "packaging" / "dev" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_they_are_in_step_with_the_screens(tool: ModuleType, tmp_path: Path) -> None:
    """Otherwise: `make translations`, then translate what arrived empty."""
    kept = sorted((UI / "i18n").glob("*.ts"))
    assert [file.stem for file in kept] == sorted(f"ilot_{code}" for code in tool.LANGUAGES)
    for file in kept:
        shutil.copy(file, tmp_path)
    tool.update(UI, into=tmp_path)
    for file in kept:
        assert (tmp_path / file.name).read_text() == file.read_text(), f"{file.name} is old"


def test_a_new_text_makes_them_old(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "kit").mkdir()
    (tmp_path / "i18n").mkdir()
    screen = tmp_path / "kit" / "Screen.qml"
    screen.write_text('import QtQuick\nText { text: qsTr("Nouveau texte") }\n')
    tool.update(tmp_path)
    found = list(entries(tmp_path / "i18n" / "ilot_pt.ts"))
    assert [(entry.source, entry.finished) for entry in found] == [("Nouveau texte", False)]


@pytest.mark.parametrize("language", NAMES)
def test_every_text_is_translated(language: str) -> None:
    assert [e for e in of(language) if not e.finished or not all(map(str.strip, e.forms))] == []


@pytest.mark.parametrize("language", NAMES)
def test_every_plural_is_there(language: str) -> None:
    counted = [entry for entry in of(language) if "%n" in entry.source]
    assert len(counted) > 5
    assert {len(entry.forms) for entry in counted} == {FORMS[language]}


@pytest.mark.parametrize("language", NAMES)
def test_the_same_places_are_filled_in(language: str) -> None:
    """A number may go where the word says it: « deux pages » has a form of its own in Arabic."""
    for entry in of(language):
        wanted = set(PLACEHOLDER.findall(entry.source))
        for form in entry.forms:
            found = set(PLACEHOLDER.findall(form))
            assert wanted - {"%n"} <= found <= wanted, f"{entry.source} → {form}"
        assert "%n" not in wanted or "%n" in entry.forms[-1], entry.source


@pytest.mark.parametrize("language", NAMES)
def test_sentences_end_alike(language: str) -> None:
    for entry in of(language):
        for form in entry.forms:
            wanted = ENDS.get(entry.source[-1])
            if wanted is not None:
                assert form[-1] in wanted, f"{entry.source} → {form}"
            else:
                assert form[-1] not in ".:?؟…", f"{entry.source} → {form}"


@pytest.mark.parametrize("language", NAMES)
def test_labels_of_sites_stay_french(language: str) -> None:
    quoting = [entry for entry in of(language) if "bouton «" in entry.source]
    assert len(quoting) > 0
    for entry in quoting:
        label = re.search("«\u00a0(.+?)\u00a0»", entry.source)
        assert label is not None
        assert label.group(1) in entry.forms[0]


@pytest.mark.parametrize("language", NAMES)
def test_our_own_buttons_are_quoted_as_they_are_called(language: str) -> None:
    names = {entry.source: entry.forms[0] for entry in of(language)}
    quoting = [entry for entry in of(language) if "Mes documents\u00a0»" in entry.source]
    assert len(quoting) > 1
    for entry in quoting:
        assert names["Mes documents"] in entry.forms[0]


@pytest.mark.parametrize("language", NAMES)
def test_one_mark_says_that_nobody_has_read_a_text(language: str) -> None:
    assert {entry.comment for entry in of(language)} <= {"", UNREAD}


def test_each_is_compiled(tool: ModuleType) -> None:
    made = {file.stem for file in (UI / "assets" / "i18n").glob("*.qm")}
    assert made == {f"qml_{language}" for language in tool.LANGUAGES}


def test_a_file_that_is_missing_ends_the_set_up(tool: ModuleType, tmp_path: Path) -> None:
    shutil.copytree(UI / "i18n", tmp_path / "i18n")
    assert tool.compile_all(tmp_path) == len(tool.LANGUAGES)
    assert tool.compile_all(tmp_path) == 0
    (tmp_path / "i18n" / "ilot_uk.ts").unlink()
    (tmp_path / "assets" / "i18n" / "qml_uk.qm").unlink()
    with pytest.raises((SystemExit, FileNotFoundError)):
        tool.compile_all(tmp_path)


def test_a_file_that_is_broken_ends_the_set_up(tool: ModuleType, tmp_path: Path) -> None:
    shutil.copytree(UI / "i18n", tmp_path / "i18n")
    (tmp_path / "i18n" / "ilot_es.ts").write_text("<TS><context>")
    with pytest.raises(SystemExit, match="ilot_es"):
        tool.compile_all(tmp_path)
