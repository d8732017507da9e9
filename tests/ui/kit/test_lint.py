"""Screens take every colour, size and duration from the theme; pictures they name exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.qt import UI

SCREENS = sorted((UI / "shell").glob("*.qml")) + sorted((UI / "session").glob("*.qml"))
LITERALS = {
    "a colour": re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|Qt\.(rgba|hsla|lighter|darker)\("""),
    "a named colour": re.compile(
        r"""color:\s*["'](white|black|red|green|blue|yellow|gr[ae]y|navy|orange)["']""", re.I
    ),
    "a size of letters": re.compile(r"font\.(pixelSize|pointSize):\s*[0-9]"),
    "a duration": re.compile(r"\b(duration|interval):\s*[1-9]"),
    "a font": re.compile(r"""font\.family:\s*["']"""),
}
ICON = re.compile(r"""(?:iconName|titleIcon|"?icon"?|\bname)\s*:\s*"([a-z0-9-]+)\"""")


def code_of(file: Path) -> str:
    """The text of a file without its comments."""
    return re.sub(r"(?<!:)//[^\n]*", "", file.read_text())


@pytest.mark.parametrize("what", LITERALS)
@pytest.mark.parametrize("file", SCREENS, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_screens_take_their_look_from_the_theme(file: Path, what: str) -> None:
    found = LITERALS[what].search(code_of(file))
    assert found is None, f"{file.name} has {what} of its own: {found and found.group(0)}"


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a colour", 'color: "#14365C"'),
        ("a colour", "color: Qt.rgba(0, 0, 0, 1)"),
        ("a named colour", 'color: "white"'),
        ("a size of letters", "font.pixelSize: 22"),
        ("a duration", "duration: 200"),
        ("a font", 'font.family: "Arial"'),
    ],
)
def test_the_rule_sees_what_it_forbids(what: str, line: str) -> None:
    assert LITERALS[what].search(line)


def test_every_pictogram_named_was_made() -> None:
    made = {file.stem for file in (UI / "assets" / "icons" / "light").glob("*.svg")}
    files = [*SCREENS, *(UI / "kit").glob("*.qml")]
    named = {name for file in files for name in ICON.findall(code_of(file))}
    assert "printer" in named
    assert {name for name in named if "-" in name} <= made
