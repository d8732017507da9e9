"""Deadlines go by the monotonic clock: nobody but the receipt asks what day it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import kiosk
import printers
import scanner

READERS = {"time.time", "datetime.now", "datetime.today", "date.today", "time.localtime"}
MAY = {
    "shell/stage.py",  # the receipt's date
    "doctor/wipeproof.py",  # the proof's
    "demo/authority.py",  # the practice sites' certificates
    "content/main.py",  # when a site was looked at
    "session/helping.py",  # opening hours
}


def readers(source: str) -> Iterator[str]:
    """What reads the wall clock, called here or handed on."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute):
            named = ".".join(ast.unparse(node).split(".")[-2:])
            if named in READERS:
                yield named


def test_the_wall_clock_decides_nothing() -> None:
    roots = [Path(str(package.__file__)).parent for package in (kiosk, printers, scanner)]
    found = {
        str(file.relative_to(root))
        for root in roots
        for file in root.rglob("*.py")
        if any(readers(file.read_text(encoding="utf-8")))
    }
    assert found == MAY


def test_a_reader_would_be_seen() -> None:
    assert list(readers("import time\nif time.time() > 5: pass")) == ["time.time"]
    assert list(readers("datetime.datetime.now()")) == ["datetime.now"]
    assert list(readers("time.monotonic()")) == []
