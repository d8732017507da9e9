"""Read every French text of the screens and of the catalogue, and say what is not plain.

Run by `make check`: one line for each fault, `file:line:column: what`. What only staff reads stands
in a QML file after the comment `// For staff`, or in a window of theirs; it is not looked at.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.config.french import spaced
from kiosk.config.plain import faults
from kiosk.config.problem import Problem
from kiosk.config.yamlfile import Path_, read

CHECKOUT = Path(__file__).parents[2]
TEXT = re.compile(r'qsTr\("((?:[^"\\]|\\.)*)"')
STAFF = "// For staff"
STAFF_FILES = ("StaffWindow.qml",)
WORDS = ("label", "subtitle", "summary", "note", "warn", "title", "question", "fr")
"""Keys of the catalogue whose values patrons read."""


def of_screen(file: Path) -> Iterator[Problem]:
    """Yield what is not plain in the texts of a QML file."""
    text = file.read_text().partition(STAFF)[0]
    for found in TEXT.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        for fault in faults(found.group(1).replace("\\n", " ")):
            yield Problem(str(file), line, column, fault)


def of_catalogue(file: Path) -> Iterator[Problem]:
    """Yield what is not plain in the texts of shortcuts.yaml."""
    document = read(file)
    for path, text in texts(document.value, ()):
        for fault in faults(text):
            yield document.problem(path, fault)


def texts(value: object, path: Path_) -> Iterator[tuple[Path_, str]]:
    """Yield what patrons read of a catalogue, with its path."""
    match value:
        case dict():
            for key, inner in value.items():
                yield from texts(inner, (*path, key))
        case list():
            for index, inner in enumerate(value):
                yield from texts(inner, (*path, index))
        case str() if path and path[-1] in WORDS:
            yield path, value


def problems(files: Sequence[Path]) -> Iterator[Problem]:
    """Yield what is not plain in files of either kind."""
    for file in files:
        if file.suffix == ".qml":
            if file.name not in STAFF_FILES:
                yield from of_screen(file)
        else:
            yield from of_catalogue(file)


def main() -> int:
    given = [Path(name) for name in sys.argv[1:]]
    ours = [*sorted((CHECKOUT / "kiosk" / "ui").glob("*/*.qml")), CHECKOUT / "shortcuts.yaml"]
    found = list(problems(given or ours))
    for problem in found:
        file = Path(problem.file)
        inside = file.is_relative_to(CHECKOUT)
        print(spaced(problem.told(str(file.relative_to(CHECKOUT) if inside else file))))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
