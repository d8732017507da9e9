"""Reads a YAML file into plain data, and remembers where each key and value stands.

A small YAML: one document of maps, lists and scalars of the core schema (YAML 1.2 §10.3), without
anchors, aliases, tags and merge keys. So there are no bombs to defuse and no objects to construct,
and what a colleague reads is what there is. The parser's events are read one after the other, so
that deep nesting costs no stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kiosk.config.problem import ConfigError, Problem

LARGEST = 1024 * 1024
"""Bytes. A catalogue of 200 services in six languages has a third of it."""
DEEPEST = 20
"""Levels; ours have six."""

Path_ = tuple[str | int, ...]

_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Place:
    """Line and column, from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Document:
    """A file's data with its places.

    Attributes:
        value: Maps, lists, strings, numbers, booleans, None.
        keys: Path of a value → where its key stands.
        values: Path of a value → where it begins.
    """

    file: str
    value: Any = None
    keys: dict[Path_, Place] = field(default_factory=dict)
    values: dict[Path_, Place] = field(default_factory=dict)

    def place(self, path: Path_, *, key: bool = False) -> Place:
        """Return where something stands, or what it would stand in."""
        if key and path in self.keys:
            return self.keys[path]
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, Place(1, 1))

    def problem(
        self,
        path: Path_,
        what: str,
        *,
        expected: str = "",
        suggestion: str = "",
        key: bool = False,
    ) -> Problem:
        """Return a problem that stands at a path."""
        place = self.place(path, key=key)
        return Problem(self.file, place.line, place.column, what, expected, suggestion)


def read(file: Path) -> Document:
    """Read a YAML file.

    Raises:
        ConfigError: It cannot be read, or is no YAML of ours; with every place that is not.
    """
    name = str(file)
    text = _text(file, name)
    document = Document(name)
    problems: list[Problem] = []
    try:
        _Builder(document, problems).build(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
        what = f"this is no YAML: {error.problem or error.context or 'it ends too early'}"
        problems.append(Problem(name, line, column, what))
    except YAMLError as error:
        problems.append(Problem(name, 0, 0, f"this is no YAML: {str(error).splitlines()[0]}"))
    except _Hopeless:
        pass
    if problems:
        raise ConfigError(problems)
    return document


def _text(file: Path, name: str) -> str:
    def refuse(what: str, expected: str = "") -> ConfigError:
        return ConfigError([Problem(name, 0, 0, what, expected)])

    try:
        if not file.is_file():
            raise refuse("there is no such file")
        if file.stat().st_size > LARGEST:
            raise refuse("the file is too large", f"at most {LARGEST // 1024} KiB")
        raw = file.read_bytes()[: LARGEST + 1]
    except OSError as error:
        raise refuse(f"the file cannot be read ({error.strerror})") from error
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("the file is written in UTF-16", "UTF-8")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        problem = Problem(name, line, column, "this letter is not written in UTF-8", "UTF-8")
        raise ConfigError([problem]) from error


class _Hopeless(Exception):
    """Reading on would say nothing more."""


@dataclass(slots=True)
class _Open:
    """A map or list that is being read."""

    value: dict[str, Any] | list[Any]
    path: Path_
    key: str | None = None
    seen: dict[str, Place] = field(default_factory=dict)


class _Builder:
    """Builds the data from events, with a stack of its own."""

    def __init__(self, document: Document, problems: list[Problem]) -> None:
        self._document = document
        self._problems = problems
        self._stack: list[_Open] = []
        self._documents = 0

    def build(self, events: Iterator[Event]) -> None:
        for event in events:
            match event:
                case DocumentStartEvent():
                    self._documents += 1
                    if self._documents > 1:
                        self._stop(event, "a second document begins here", "one document")
                case AliasEvent():
                    self._stop(event, "references (« *name ») are not used here", "the value")
                case MappingStartEvent() | SequenceStartEvent():
                    self._plain(event)
                    if len(self._stack) >= DEEPEST:
                        self._stop(event, f"nested more than {DEEPEST} levels deep")
                    opened: dict[str, Any] | list[Any] = (
                        {} if isinstance(event, MappingStartEvent) else []
                    )
                    self._stack.append(_Open(opened, self._put(event, opened)))
                case MappingEndEvent() | SequenceEndEvent():
                    self._stack.pop()
                case ScalarEvent():
                    self._plain(event)
                    self._scalar(event)

    def _scalar(self, event: ScalarEvent) -> None:
        top = self._stack[-1] if self._stack else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            self._key(event, top)
        else:
            self._put(event, _plain_value(event))

    def _key(self, event: ScalarEvent, top: _Open) -> None:
        key, place = str(event.value), _place(event)
        if key == "<<":
            self._problem(event, "merge keys (« << ») are not used here", "the keys themselves")
        if key in top.seen:
            first = top.seen[key]
            self._problem(event, f"« {key} » is here twice, first in line {first.line}")
        top.seen.setdefault(key, place)
        top.key = key
        self._document.keys[(*top.path, key)] = place

    def _put(self, event: Event, value: Any) -> Path_:
        """Put a value where it belongs; return its path."""
        if not self._stack:
            self._document.value = value
            path: Path_ = ()
        else:
            top = self._stack[-1]
            if isinstance(top.value, list):
                path = (*top.path, len(top.value))
                top.value.append(value)
            elif top.key is None:
                self._stop(event, "a key must be a word")
                raise AssertionError  # not reached
            else:
                path = (*top.path, top.key)
                top.value[top.key] = value
                top.key = None
        self._document.values[path] = _place(event)
        return path

    def _plain(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if event.anchor is not None:
            self._stop(event, "anchors (« &name ») are not used here", "the value, each time")
        if event.tag is not None and event.tag != "!":
            self._stop(event, "tags (« !name ») are not used here", "the plain value")

    def _problem(self, event: Event, what: str, expected: str = "") -> None:
        place = _place(event)
        file = self._document.file
        self._problems.append(Problem(file, place.line, place.column, what, expected))

    def _stop(self, event: Event, what: str, expected: str = "") -> None:
        self._problem(event, what, expected)
        raise _Hopeless


def _place(event: Event) -> Place:
    return Place(event.start_mark.line + 1, event.start_mark.column + 1)


def _plain_value(event: ScalarEvent) -> Any:
    text = str(event.value)
    if event.style in ("'", '"', "|", ">"):
        return text
    if _NULL.fullmatch(text):
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text) and len(text) < 20:
        return int(text)
    if _FLOAT.fullmatch(text) and len(text) < 40:
        return float(text)
    return text


def at(value: Any, path: Path_) -> Any:
    """Return what stands at a path; None if nothing does."""
    for step in path:
        inside = (isinstance(value, Mapping) and step in value) or (
            isinstance(value, list) and isinstance(step, int) and step < len(value)
        )
        if inside:
            value = value[step]
        else:
            return None
    return value
