"""Loads terminal.yaml and shortcuts.yaml: a model, or every problem at once with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from kiosk.config import catalogue as shortcuts
from kiosk.config import terminal as terminals
from kiosk.config import wordlist as wordlists
from kiosk.config.catalogue import Catalogue
from kiosk.config.crosscheck import catalogue_problems, terminal_problems
from kiosk.config.french import listed, quoted
from kiosk.config.model import Strict
from kiosk.config.problem import ConfigError, Problem, closest
from kiosk.config.terminal import Terminal
from kiosk.config.wordlist import WordList, beside, translated
from kiosk.config.words import problems_of
from kiosk.config.yamlfile import Document, read

__all__ = ["ConfigError", "load_catalogue", "load_terminal"]

Model = TypeVar("Model", bound=Strict)


def load_terminal(file: Path) -> Terminal:
    """Load a terminal.yaml.

    Raises:
        ConfigError: With every problem.
    """
    return terminal_of(read(file)).resolved(file.absolute().parent)


def load_catalogue(file: Path) -> Catalogue:
    """Load a shortcuts.yaml, with the word lists beside it.

    A list may be older than the catalogue: what it does not translate is read in French.

    Raises:
        ConfigError: With every problem, those between its parts included.
    """
    catalogue = catalogue_of(read(file))
    return translated(catalogue, load_word_lists(file))


def load_word_lists(catalogue: Path) -> list[WordList]:
    """Load the word lists beside a catalogue's file.

    Raises:
        ConfigError: With every problem of the first list that has one.
    """
    return [word_list_of(read(one)) for one in beside(catalogue)]


def terminal_of(document: Document) -> Terminal:
    """Return the terminal that a file describes; its paths are those that the file has.

    Raises:
        ConfigError: With every problem, those between its settings included.
    """
    _expect(document, terminals.SCHEMA)
    return _model(document, Terminal, [*document.problems, *terminal_problems(document)])


def catalogue_of(document: Document) -> Catalogue:
    """Return the catalogue that a file describes.

    Raises:
        ConfigError: With every problem, those between its parts included.
    """
    _expect(document, shortcuts.SCHEMA)
    return _model(document, Catalogue, [*document.problems, *catalogue_problems(document)])


def word_list_of(document: Document) -> WordList:
    """Return the words that a file of shortcuts.i18n holds.

    Raises:
        ConfigError: With every problem.
    """
    _expect(document, wordlists.SCHEMA)
    return _model(document, WordList, document.problems)


def schema_problems(document: Document, schemas: Sequence[str]) -> Iterator[Problem]:
    """Without its schema's name a file is not read: it may be another one, or from another time."""
    value = document.value
    wanted = f"schema: {listed(schemas)}"
    if not isinstance(value, dict):
        what = "le fichier est vide" if value is None else "le fichier n’a pas de clés"
        yield document.problem((), what, expected=wanted)
    elif "schema" not in value:
        near = closest("schema", value)
        if near:
            what = f"clé inconnue {quoted(near)}"
            yield document.problem((near,), what, suggestion="schema", key=True)
        else:
            yield document.problem((), f"{quoted('schema')} manque", expected=wanted)
    elif value["schema"] not in schemas:
        said = value["schema"]
        what = f"schéma inconnu {quoted(said)}" if isinstance(said, str) else "schéma illisible"
        near = closest(said, schemas) if isinstance(said, str) else ""
        yield document.problem(("schema",), what, expected=listed(schemas), suggestion=near)


def _expect(document: Document, schema: str) -> None:
    problems = list(schema_problems(document, (schema,)))
    if problems:
        raise ConfigError([*document.problems, *problems])


def _model(document: Document, model: type[Model], problems: list[Problem]) -> Model:
    try:
        made = model.model_validate(document.value)
    except ValidationError as error:
        raise ConfigError([*problems, *problems_of(document, model, error)]) from error
    if problems:
        raise ConfigError(problems)
    return made
