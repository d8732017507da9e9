"""The catalogue's words in other languages: what is translated, what is missing, what is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import __main__ as kiosk
from kiosk.config.load import ConfigError, load_catalogue
from kiosk.config.translations import NAMES
from kiosk.config.wordlist import missing, texts_of
from tests.unit.config.files import CATALOGUE, edited, plain

SHIPPED = Path(__file__).parents[3] / "shortcuts.yaml"


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A catalogue with one situation that has a translation of its own into English."""
    file = tmp_path / "shortcuts.yaml"
    file.write_text(
        edited(CATALOGUE, ("label: Un enfant", "label: { fr: Une aide, en: Written here }"))
        + "  - { id: encore, label: Une aide encore, services: [caf] }\n"
    )
    return file


def write(catalogue: Path, text: str) -> Path:
    folder = catalogue.with_suffix(".i18n")
    folder.mkdir(exist_ok=True)
    file = folder / "en.yaml"
    file.write_text(text)
    return file


HEAD = "schema: ilot-words/1\nlanguage: en\n"


def test_read_and_unread_words_are_both_shown(catalogue: Path) -> None:
    write(
        catalogue, HEAD + "read:\n  Une aide encore: Another benefit\nunread:\n  Une aide: Theirs\n"
    )
    first, second = load_catalogue(catalogue).situations
    assert second.label.in_("en") == "Another benefit"
    assert second.label.in_("ar") == second.label.fr == "Une aide encore"
    # what the catalogue says itself wins
    assert first.label.in_("en") == "Written here"


def test_without_lists_everything_is_french(catalogue: Path) -> None:
    assert all(not text.ar for text in texts_of(load_catalogue(catalogue)))


def test_a_word_that_was_changed_is_told_with_its_place(
    catalogue: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is shown in French until somebody looks; the terminal does not stop for it."""
    file = write(catalogue, HEAD + "unread:\n  Une aides encore: Another benefit\n")
    assert load_catalogue(catalogue).situations[1].label.in_("en") == "Une aide encore"
    assert kiosk.main(["check", str(catalogue), str(file)]) == 1
    assert plain(capsys.readouterr().out).splitlines()[0] == (
        f"{file}:4:3: « Une aides encore » n’est plus dans le catalogue."
        " Vouliez-vous dire « Une aide encore » ?"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD.replace("en", "de") + "unread: {}\n", ":2:11:"),
        (HEAD + "unread:\n  Une aide: ''\n", ":4:13:"),
        (HEAD + "unred:\n  Une aide: Help\n", "unread"),
    ],
)
def test_a_broken_list_is_no_empty_one(catalogue: Path, text: str, said: str) -> None:
    write(catalogue, text)
    with pytest.raises(ConfigError) as caught:
        load_catalogue(catalogue)
    assert said in str(caught.value)


@pytest.mark.parametrize("language", NAMES)
def test_every_word_that_we_ship_is_translated(language: str) -> None:
    assert missing(load_catalogue(SHIPPED), language) == []


def test_missing_words_are_found(catalogue: Path) -> None:
    """The control."""
    assert "Une aide" in missing(load_catalogue(catalogue), "ar")
