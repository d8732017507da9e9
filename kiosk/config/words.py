"""Turns what the model checker found into sentences for people who edit the file."""

from __future__ import annotations

import types
from collections.abc import Iterator
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.config.model import Text
from kiosk.config.problem import Problem, closest
from kiosk.config.yamlfile import Document, Path_, at

NEEDED = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "keys with values",
    "model_type": "keys with values",
    "model_attributes_type": "keys with values",
    "path_type": "a path",
    "ip_v4_address": "an IPv4 or IPv6 address",
    "ip_v6_address": "an IPv4 or IPv6 address",
    "ip_any_address": "an IPv4 or IPv6 address",
}
"""pydantic's error types → what is needed instead."""

LIMITS = {
    "greater_than": ("gt", "more than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}
SHAPES = {
    r"^[a-z0-9][a-z0-9-]{0,39}$": "small letters, digits and hyphens",
    r"^([0-9][0-9 ]{1,18}[0-9])?$": "digits and spaces",
}


def problems_of(
    document: Document, model: type[BaseModel], error: ValidationError
) -> Iterator[Problem]:
    """Yield every problem that a model found in a document."""
    for detail in error.errors(include_url=False):
        if not _follows(detail):
            yield _problem(document, model, detail)


def _follows(detail: ErrorDetails) -> bool:
    """Whether this only follows from other problems: a list whose entries are all wrong is short
    for the model checker, not for whoever wrote it."""
    given = detail["input"]
    least = detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and isinstance(given, list) and len(given) >= least


def _problem(document: Document, model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path = _path(detail["loc"], document)
    context = detail.get("ctx", {})
    kind = detail["type"]
    name = path[-1] if path else ""
    match kind:
        case "missing":
            return document.problem(path[:-1], f"« {name} » is missing")
        case "extra_forbidden":
            known = _fields(model, path[:-1])
            return document.problem(
                path,
                f"« {name} » is not known here",
                expected="" if closest(str(name), known) else f"one of {', '.join(sorted(known))}",
                suggestion=closest(str(name), known),
                key=True,
            )
        case "enum" | "literal_error":
            known = _choices(model, path)
            return document.problem(
                path,
                f"« {detail['input']} » is not possible here",
                expected=f"one of {', '.join(known)}",
                suggestion=closest(str(detail["input"]), known),
            )
        case "ilot":
            return document.problem(
                path,
                str(context["what"]),
                expected=str(context["expected"]),
                suggestion=str(context["suggestion"]),
            )
        case "string_pattern_mismatch":
            shape = SHAPES.get(str(context.get("pattern")), "another spelling")
            return document.problem(
                path, f"« {detail['input']} » is not possible here", expected=shape
            )
        case "too_short" | "too_long" | "string_too_short" | "string_too_long":
            what, expected = _length(kind, context)
            return document.problem(path, what, expected=expected)
        case _ if kind in LIMITS:
            key, words = LIMITS[kind]
            what = f"{detail['input']} is out of bounds"
            return document.problem(path, what, expected=f"{words} {context[key]}")
    needed = NEEDED.get(kind, "another value")
    if _model_at(model, path) is Text:
        needed = "a text"
    return document.problem(path, f"this is {_said(detail['input'])}", expected=needed)


def _length(kind: str, context: dict[str, Any]) -> tuple[str, str]:
    least = context.get("min_length")
    unit = "letters" if kind.startswith("string") else "entries"
    if least is not None:
        return "there is too little here", f"at least {least} {unit}"
    return "there is too much here", f"at most {context.get('max_length')} {unit}"


def _said(value: Any) -> str:
    match value:
        case None:
            return "empty"
        case bool():
            return f"« {str(value).lower()} »"
        case dict():
            return "a group of keys"
        case list():
            return "a list"
        case str() | int() | float():
            return f"« {str(value)[:60]} »"
    return "something else"


def _path(loc: tuple[int | str, ...], document: Document) -> Path_:
    """The path of an error, without the steps that exist in the model only."""
    path: Path_ = ()
    for step in loc:
        if step in ("[key]", "schema_"):
            continue
        path = (*path, step)
    if path and path[-1] == "fr" and isinstance(at(document.value, path[:-1]), str):
        return path[:-1]  # one string is French
    return path


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
