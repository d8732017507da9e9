"""The shell renders no web page. import-linter knows whole packages only; Qt is one."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import kiosk

PACKAGE = Path(kiosk.__file__).parent
BROWSER = ("PySide6.QtWebEngine", "PySide6.QtPdf", "PySide6.QtWebChannel")


def imported(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def browser_imports(source: str) -> list[str]:
    return [name for name in imported(source) if name.startswith(BROWSER)]


def test_the_shell_imports_no_browser() -> None:
    found = {
        path.name: browser_imports(path.read_text()) for path in (PACKAGE / "shell").glob("*.py")
    }
    assert {name: names for name, names in found.items() if names} == {}


def test_the_search_finds_one() -> None:
    """The control."""
    assert browser_imports("from PySide6.QtWebEngineQuick import QtWebEngineQuick")
    assert browser_imports("from PySide6 import QtPdf")
    assert browser_imports((PACKAGE / "session" / "life.py").read_text())


def test_nothing_that_the_shell_loads_brings_one() -> None:
    program = (
        "import sys, kiosk.shell.app\n"
        "print([name for name in sys.modules if 'WebEngine' in name or 'QtPdf' in name])"
    )
    out = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert out.stdout.strip() == "[]"
