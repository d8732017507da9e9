"""`kiosk check`: every problem of the files it is given, and how many there are."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from kiosk.config import catalogue as shortcuts
from kiosk.config import terminal as terminals
from kiosk.config import wordlist as wordlists
from kiosk.config.crosscheck import featured_problems
from kiosk.config.french import counted, spaced
from kiosk.config.load import catalogue_of, schema_problems, terminal_of, word_list_of
from kiosk.config.problem import ConfigError, Problem
from kiosk.config.yamlfile import Document, read

READERS = {
    terminals.SCHEMA: terminal_of,
    shortcuts.SCHEMA: catalogue_of,
    wordlists.SCHEMA: word_list_of,
}
"""What a file's `schema` names → what reads it."""


def check(paths: Sequence[Path], *, out: TextIO) -> int:
    """Check files of any kind.

    Args:
        paths: terminal.yaml, shortcuts.yaml and word lists; their `schema` tells which is which.
        out: Where the problems are printed, one a line.

    Returns:
        0 if nothing is wrong, else 1.
    """
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="backslashreplace")  # a terminal that is not set to UTF-8
    documents: list[Document] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(paths):
        try:
            document = read(path)
        except ConfigError as error:
            problems += error.problems
        else:
            documents.append(document)
            problems += _problems(document)
    problems += _between(documents)
    order = {str(path): index for index, path in enumerate(paths)}
    problems.sort(key=lambda problem: (order[problem.file], problem))
    for problem in problems:
        print(problem, file=out)
    files = counted(len(order), "fichier vérifié", "fichiers vérifiés")
    errors = counted(len(problems), "erreur", "erreurs") if problems else "aucune erreur"
    print(spaced(f"{files} : {errors}"), file=out)
    return 1 if problems else 0


def _problems(document: Document) -> Sequence[Problem]:
    unknown = list(schema_problems(document, tuple(READERS)))
    if unknown:
        return [*document.problems, *unknown]
    try:
        READERS[_schema(document)](document)
    except ConfigError as error:
        return error.problems
    return ()


def _between(documents: Sequence[Document]) -> Iterator[Problem]:
    """What one file says of another: known only where both are given."""
    for catalogue in (one for one in documents if _schema(one) == shortcuts.SCHEMA):
        for other in documents:
            if _schema(other) == terminals.SCHEMA:
                yield from featured_problems(other, catalogue)
            elif _schema(other) == wordlists.SCHEMA and not _problems(catalogue):
                yield from wordlists.stale(other, catalogue_of(catalogue))


def _schema(document: Document) -> str:
    value = document.value
    return str(value.get("schema", "")) if isinstance(value, dict) else ""
