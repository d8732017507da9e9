"""Reads a YAML file into plain data, and remembers where each key and value stands.

A small YAML: one document of maps, lists and scalars of the core schema (YAML 1.2 §10.3), without
anchors, aliases, tags, merge keys and directives. So there are no bombs to defuse and no objects to
construct, and what a colleague reads is what there is. The parser's events are read one after the
other, so that deep nesting costs no stack.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

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

from kiosk.config.french import quoted
from kiosk.config.problem import ConfigError, Problem
from kiosk.config.syntax import fault_of
from kiosk.config.textfile import UNPRINTABLE, line_column, text_of, unprintable

DEEPEST = 20
"""Levels; ours have six."""
MOST = 40_000
"""Keys and values, read in a second. 100 services in six languages have two thirds of it."""

Path_ = tuple[str | int, ...]

_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_BEYOND_UNICODE = re.compile(r"\\U(?!000|0010)[0-9A-Fa-f]{8}")
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
        problems: What is wrong with its YAML although it could be read to its end.
    """

    file: str
    value: Any = None
    keys: dict[Path_, Place] = field(default_factory=dict)
    values: dict[Path_, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

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
        ConfigError: It cannot be read to its end, so that nothing can be said of its data.
    """
    document = Document(str(file))
    try:
        _Builder(document).build(_events(text_of(file), document))
    except MarkedYAMLError as error:
        fault = fault_of(error)
        problem = Problem(document.file, fault.line, fault.column, fault.what, fault.expected)
        raise ConfigError([*document.problems, problem]) from error
    except YAMLError as error:
        problem = Problem(document.file, 0, 0, "ce n’est pas du YAML correct")
        raise ConfigError([*document.problems, problem]) from error
    except _Hopeless as error:
        raise ConfigError(document.problems) from error
    return document


def _events(text: str, document: Document) -> Iterator[Event]:
    """Yield the parser's events."""
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except (OverflowError, ValueError) as error:
        # the scanner gives an escape to chr() unseen, and this error has no mark
        found = _BEYOND_UNICODE.search(text)
        line, column = line_column(text[: found.start()]) if found else (0, 0)
        what = "ce code de caractère n’existe pas"
        document.problems.append(Problem(document.file, line, column, what))
        raise _Hopeless from error


class _Hopeless(Exception):
    """Reading on would say nothing more."""


@dataclass(slots=True)
class _Open:
    """A map or list that is being read."""

    value: dict[str, Any] | list[Any]
    path: Path_
    key: str | None = None
    left_out: bool = False  # the key's value: it stands here twice, or is no key of ours
    seen: dict[str, Place] = field(default_factory=dict)


class _Builder:
    """Builds the data from events, with a stack of its own."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._stack: list[_Open] = []
        self._documents = 0

    def build(self, events: Iterator[Event]) -> None:
        """Read all events.

        Raises:
            _Hopeless: Reading on would say nothing more; the document's problems say why.
        """
        for count, event in enumerate(events):
            if count > MOST:
                self._stop(event, "le fichier est trop long", f"au plus {MOST} clés et valeurs")
            match event:
                case DocumentStartEvent():
                    self._documents += 1
                    if self._documents > 1:
                        self._stop(event, "un second document commence ici", "un seul document")
                    if event.version or event.tags:
                        what = "les directives (« %YAML ») ne servent pas ici"
                        self._problem(event, what, "rien au-dessus de « --- »")
                case AliasEvent():
                    what = "les renvois (« *nom ») ne servent pas ici"
                    self._stop(event, what, "la valeur elle-même")
                case MappingStartEvent() | SequenceStartEvent():
                    self._plain(event)
                    if len(self._stack) >= DEEPEST:
                        self._stop(event, f"plus de {DEEPEST} niveaux l’un dans l’autre")
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
        hidden = UNPRINTABLE.search(event.value)
        if hidden is not None:  # by an escape; the file itself has none
            self._problem(event, unprintable(hidden[0]))
            event.value = UNPRINTABLE.sub("\ufffd", event.value)
        top = self._stack[-1] if self._stack else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            self._key(event, top)
        else:
            self._put(event, _plain_value(event))

    def _key(self, event: ScalarEvent, top: _Open) -> None:
        key, place = str(event.value), _place(event)
        top.key, top.left_out = key, key == "<<" or key in top.seen
        if key == "<<":
            self._problem(event, "les clés « << » ne servent pas ici", "les clés elles-mêmes")
        elif key in top.seen:
            self._problem(event, f"la clé {quoted(key)} est déjà là, ligne {top.seen[key].line}")
        else:
            top.seen[key] = self._document.keys[(*top.path, key)] = place

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
                self._stop(event, "une clé est un mot", "un mot, puis « : »")
            else:
                # what is left out stands at a path that no map has
                path = (*top.path, -len(self._document.values) if top.left_out else top.key)
                if not top.left_out:
                    top.value[top.key] = value
                top.key = None
        # the parser sees an empty value where the next thing begins, maybe lines below
        empty = isinstance(event, ScalarEvent) and event.start_mark.index == event.end_mark.index
        key = self._document.keys.get(path)
        self._document.values[path] = key if empty and key is not None else _place(event)
        return path

    def _plain(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if event.anchor is not None:
            what = "les ancres (« &nom ») ne servent pas ici"
            self._problem(event, what, "la valeur, à chaque fois")
        if event.tag is not None:
            self._problem(event, "les types (« !nom ») ne servent pas ici", "la valeur seule")

    def _problem(self, event: Event, what: str, expected: str = "") -> None:
        place = _place(event)
        problem = Problem(self._document.file, place.line, place.column, what, expected)
        self._document.problems.append(problem)

    def _stop(self, event: Event, what: str, expected: str = "") -> NoReturn:
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
