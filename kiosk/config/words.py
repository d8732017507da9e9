"""Turns what the model checker found into sentences for people who edit the file."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.config.french import counted, listed, number, quoted
from kiosk.config.model import Text
from kiosk.config.problem import Problem, closest
from kiosk.config.yamlfile import Document, Path_, at

NEEDED = {
    "string_type": "un texte",
    "int_type": "un nombre entier",
    "float_type": "un nombre",
    "bool_type": "true ou false",
    "tuple_type": "une liste",
    "dict_type": "des clés et leurs valeurs",
    "model_type": "des clés et leurs valeurs",
    "model_attributes_type": "des clés et leurs valeurs",
    "path_type": "un chemin",
}
"""pydantic's error types → what is needed instead."""

LIMITS = {
    "greater_than": ("gt", "trop petit", "plus de"),
    "greater_than_equal": ("ge", "trop petit", "au moins"),
    "less_than": ("lt", "trop grand", "moins de"),
    "less_than_equal": ("le", "trop grand", "au plus"),
}
_UNQUOTED = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?|true|false")
SHAPES = {
    r"^[a-z0-9][a-z0-9-]{0,39}$": "minuscules sans accent, chiffres et tirets, 40 au plus",
    r"^([0-9][0-9 ]{1,18}[0-9])?$": "des chiffres et des espaces",
}


def problems_of(
    document: Document, model: type[BaseModel], error: ValidationError
) -> Iterator[Problem]:
    """Yield every problem that a model found in a document."""
    details = error.errors(include_url=False)
    meant = {
        (*detail["loc"][:-1], closest(str(detail["loc"][-1]), _fields(model, detail["loc"][:-1])))
        for detail in details
        if detail["type"] == "extra_forbidden"
    }
    for detail in details:
        # a key with a slip is told once, as what it is, and not as one that is missing too
        slipped = detail["type"] == "missing" and detail["loc"] in meant
        if not slipped and not _follows(detail):
            yield _problem(document, model, detail)


def _follows(detail: ErrorDetails) -> bool:
    """Whether this only follows from other problems: a list whose entries are all wrong is short
    for the model checker, not for whoever wrote it."""
    given = detail["input"]
    least = detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and isinstance(given, list) and len(given) >= least


def _problem(document: Document, model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path, of_key = _path(detail, document)
    context = detail.get("ctx", {})
    given = detail["input"]
    kind = detail["type"]
    name = str(path[-1]) if path else ""
    what, expected, suggestion = f"{_said(given)} n’est pas possible ici", "", ""
    match kind:
        case "missing":
            path, what = path[:-1], f"{quoted(name)} manque"
        case "extra_forbidden":
            of_key = True
            known = _fields(model, path[:-1])
            what, suggestion = f"clé inconnue {quoted(name)}", closest(name, known)
            expected = "" if suggestion else listed(sorted(known))
        case "enum" | "literal_error":
            known = _choices(model, path)
            expected = listed(known)
            suggestion = closest(given, known) if isinstance(given, str) else ""
        case "ilot":
            what, expected = str(context["what"]), str(context["expected"])
            suggestion = str(context["suggestion"])
        case "string_pattern_mismatch":
            expected = SHAPES.get(str(context.get("pattern")), "une autre écriture")
        case "too_short" | "too_long" | "string_too_short" | "string_too_long":
            what, expected = _length(kind, context)
        case _ if kind in LIMITS:
            key, too, words = LIMITS[kind]
            what = f"{quoted(given)} est {too}"
            expected = f"{words} {number(context[key])}"
        case _:
            text = _model_at(model, path) is Text or kind == "string_type"
            expected = "un texte" if text else NEEDED.get(kind, "une autre valeur")
            if text and isinstance(given, int | float):
                expected = "un texte, donc entre guillemets droits"
            elif isinstance(given, str) and _UNQUOTED.fullmatch(given):
                expected += ", sans guillemets"
    return document.problem(path, what, expected=expected, suggestion=suggestion, key=of_key)


def _length(kind: str, context: dict[str, Any]) -> tuple[str, str]:
    least, most = context.get("min_length"), context.get("max_length")
    text = kind.startswith("string")
    unit = ("caractère", "caractères") if text else ("élément", "éléments")
    this = "ce texte est" if text else "cette liste est"
    if least is not None:
        return (
            f"{this} {'trop court' if text else 'trop courte'}",
            f"au moins {counted(least, *unit)}",
        )
    return (
        f"{this} {'trop long' if text else 'trop longue'}",
        f"au plus {counted(most or 0, *unit)}",
    )


def _said(value: Any) -> str:
    match value:
        case None:
            return "une valeur vide"
        case dict():
            return "un groupe de clés"
        case list():
            return "une liste"
    return quoted(value)


def _path(detail: ErrorDetails, document: Document) -> tuple[Path_, bool]:
    """The path of an error, without the steps that only the model has; whether its key is meant."""
    path: Path_ = detail["loc"]
    if path and path[-1] == "[key]" and detail["type"] not in ("missing", "extra_forbidden"):
        return path[:-1], True
    if path and path[-1] == "fr" and isinstance(at(document.value, path[:-1]), str):
        return path[:-1], False  # one string is French
    return path, False


def _fields(model: type[BaseModel], path: Path_) -> list[str]:
    """Names that a map at this path may have."""
    found = _model_at(model, path)
    if found is None:
        return []
    return [field.alias or name for name, field in found.model_fields.items()]


def _model_at(model: type[BaseModel], path: Path_) -> type[BaseModel] | None:
    annotation: Any = model
    for step in path:
        annotation = _step(annotation, step)
    return annotation if _is_model(annotation) else None


def _choices(model: type[BaseModel], path: Path_) -> list[str]:
    annotation: Any = model
    for step in path:
        annotation = _step(annotation, step)
    annotation = _bare(annotation)
    if get_origin(annotation) is Literal:
        return [str(choice) for choice in get_args(annotation)]
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return [str(choice.value) for choice in annotation]
    return []


def _step(annotation: Any, step: str | int) -> Any:
    """The type of what stands one step deeper."""
    annotation = _bare(annotation)
    if _is_model(annotation):
        for name, field in annotation.model_fields.items():
            if step in (name, field.alias):
                return _bare(field.annotation)
        return None
    arguments = get_args(annotation)
    if get_origin(annotation) in (tuple, list) and arguments:
        return _bare(arguments[0])
    if get_origin(annotation) is dict and len(arguments) == 2:
        return _bare(arguments[1])
    return None


def _bare(annotation: Any) -> Any:
    """A type without its « or nothing » and its conditions."""
    if get_origin(annotation) in (Union, types.UnionType):
        return _bare(next(part for part in get_args(annotation) if part is not type(None)))
    if hasattr(annotation, "__metadata__"):
        return _bare(get_args(annotation)[0])
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
