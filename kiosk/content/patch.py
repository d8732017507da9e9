"""Writes `verified:` into the text of shortcuts.yaml, and nothing else of it changes.

The file is read by people, with comments and columns of their own: it is edited where its entries
stand, never written anew from its data.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.config.catalogue import Verified
from kiosk.config.yamlfile import Document, Path_
from kiosk.content.targets import Shelf

KEY = "verified"
_SCALAR = re.compile(r"""'[^']*'|"[^"]*"|[^\s,}]+""")
_MAP = re.compile(r"\{[^{}]*\}")


class CannotPatch(Exception):
    """An entry is written in a way that this module does not know; says which."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Some characters of a line are replaced; line and columns from 0."""

    line: int
    begin: int
    end: int
    text: str


def patched(text: str, document: Document, seen: Mapping[tuple[Shelf, str], Verified]) -> str:
    """Return the text of a catalogue with what was seen.

    Args:
        document: The same text as data with places; it must be a catalogue without faults.
        seen: Entries that get a `verified:` or another one.

    Raises:
        CannotPatch: An entry is not in the file, or is written otherwise than in ours.
    """
    lines = text.splitlines(keepends=True)
    edits = [
        _edit(lines, document, _path(document, shelf, entry), one)
        for (shelf, entry), one in seen.items()
    ]
    for edit in sorted(edits, reverse=True):
        line = lines[edit.line]
        lines[edit.line] = line[: edit.begin] + edit.text + line[edit.end :]
    return "".join(lines)


def patch_of(before: str, after: str, *, name: str) -> str:
    """Return the difference, as `git apply` and `patch -p1` take it; empty if there is none."""
    return "".join(
        difflib.unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            f"a/{name}",
            f"b/{name}",
        )
    )


def written(one: Verified) -> str:
    """Return the value as it stands in the file."""
    return f'{{ on: {one.on}, engine: "{one.engine}", result: {one.result.value} }}'


def _path(document: Document, shelf: Shelf, entry: str) -> Path_:
    entries: list[dict[str, Any]] = document.value[shelf.value]
    for i, one in enumerate(entries):
        if one.get("id") == entry:
            return (shelf.value, i)
    raise CannotPatch(entry)


def _edit(lines: list[str], document: Document, path: Path_, one: Verified) -> Edit:
    if (*path, KEY) in document.values:
        place = document.values[*path, KEY]
        found = _MAP.match(lines[place.line - 1], place.column - 1)
        if found is None:
            raise CannotPatch(f"{document.file}:{place.line}:{place.column}")
        return Edit(place.line - 1, *found.span(), written(one))
    entry, key, url = document.values[path], (*path, "url"), document.values[*path, "url"]
    line = lines[url.line - 1]
    found = _SCALAR.match(line, url.column - 1)
    if found is None:
        raise CannotPatch(f"{document.file}:{url.line}:{url.column}")
    if lines[entry.line - 1].startswith("{", entry.column - 1):
        return Edit(url.line - 1, found.end(), found.end(), f", {KEY}: {written(one)}")
    indent = " " * (document.keys[key].column - 1)
    end = len(line.rstrip("\r\n"))
    return Edit(url.line - 1, end, end, f"\n{indent}{KEY}: {written(one)}")
