"""`kiosk check`: every problem of the files it is given, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from kiosk.config import catalogue as shortcuts
from kiosk.config import terminal as terminals
from kiosk.config.catalogue import Catalogue
from kiosk.config.load import check_featured, load_catalogue, load_terminal
from kiosk.config.problem import ConfigError, Problem, closest
from kiosk.config.yamlfile import Document, read


def check(paths: Sequence[Path], *, out: TextIO) -> int:
    """Check files of either kind.

    Args:
        paths: terminal.yaml and shortcuts.yaml files; their `schema` tells which is which.
        out: Where the problems are printed, one a line.

    Returns:
        0 if nothing is wrong, else 1.
    """
    problems: list[Problem] = []
    terminal_files: list[Document] = []
    catalogue: Catalogue | None = None
    for path in paths:
        try:
            document = read(path)
            if _schema(document) == terminals.SCHEMA:
                terminal_files.append(document)
                load_terminal(path)
            elif _schema(document) == shortcuts.SCHEMA:
                catalogue = load_catalogue(path)
            else:
                problems.append(_unknown_schema(document))
        except ConfigError as error:
            problems += error.problems
    if catalogue is not None:
        for document in terminal_files:
            problems += check_featured(document, catalogue)
    for problem in problems:
        print(problem, file=out)
    files = "1 file" if len(paths) == 1 else f"{len(paths)} files"
    found = {0: "nothing wrong", 1: "1 problem"}.get(len(problems), f"{len(problems)} problems")
    print(f"{files} checked: {found}", file=out)
    return 1 if problems else 0


def _schema(document: Document) -> str:
    value = document.value
    return str(value.get("schema", "")) if isinstance(value, dict) else ""


def _unknown_schema(document: Document) -> Problem:
    known = (terminals.SCHEMA, shortcuts.SCHEMA)
    said = _schema(document)
    what = f"the schema is « {said} »" if said else "the schema is missing"
    return document.problem(
        ("schema",), what, expected=f"one of {', '.join(known)}", suggestion=closest(said, known)
    )
