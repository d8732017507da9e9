"""Loads terminal.yaml and shortcuts.yaml: a model, or every problem at once with its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kiosk.config import catalogue as shortcuts
from kiosk.config import terminal as terminals
from kiosk.config.catalogue import Catalogue
from kiosk.config.crosscheck import catalogue_problems
from kiosk.config.model import Strict
from kiosk.config.problem import ConfigError, Problem, closest
from kiosk.config.terminal import Terminal
from kiosk.config.words import problems_of
from kiosk.config.yamlfile import Document, read

__all__ = ["ConfigError", "load_catalogue", "load_terminal"]

Model = TypeVar("Model", bound=Strict)


def load_terminal(file: Path) -> Terminal:
    """Load a terminal.yaml.

    Raises:
        ConfigError: With every problem.
    """
    document = read(file)
    return _model(document, Terminal, terminals.SCHEMA).resolved(file.absolute().parent)


def load_catalogue(file: Path) -> Catalogue:
    """Load a shortcuts.yaml.

    Raises:
        ConfigError: With every problem, those between its parts included.
    """
    return _model(read(file), Catalogue, shortcuts.SCHEMA)


def check_featured(terminal: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield services of home's first row that the catalogue does not have."""
    known = [service.id for service in catalogue.services]
    place = terminal.value.get("place") if isinstance(terminal.value, dict) else None
    featured = place.get("featured") if isinstance(place, dict) else None
    for index, name in enumerate(featured if isinstance(featured, list) else []):
        if isinstance(name, str) and name not in known:
            yield terminal.problem(
                ("place", "featured", index),
                f"the catalogue has no service « {name} »",
                suggestion=closest(name, known),
            )


def _model(document: Document, model: type[Model], schema: str) -> Model:
    problems = list(_schema_problems(document, schema))
    if problems:
        raise ConfigError(problems)
    if model is Catalogue:
        problems += catalogue_problems(document)
    try:
        made = model.model_validate(document.value)
    except ValidationError as error:
        raise ConfigError([*problems, *problems_of(document, model, error)]) from error
    if problems:
        raise ConfigError(problems)
    return made


def _schema_problems(document: Document, schema: str) -> Iterator[Problem]:
    """Without its schema's name a file is not read: it may be another one, or from another time."""
    value: Any = document.value
    if not isinstance(value, dict):
        yield document.problem((), "the file has no keys", expected=f"schema: {schema}")
    elif "schema" not in value:
        near = closest("schema", [key for key in value if isinstance(key, str)])
        what = f"« {near} » is not known here" if near else "the schema is missing"
        yield document.problem(
            (near,) if near else (), what, expected=f"schema: {schema}", key=True
        )
    elif value["schema"] != schema:
        what = f"the schema is « {value['schema']} »"
        yield document.problem(("schema",), what, expected=schema)
