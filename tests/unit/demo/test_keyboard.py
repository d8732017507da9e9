"""The demo's window types as the desktop around it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.demo.keyboard import keyboard
from kiosk.demo.screen import VirtualScreen

DEBIAN = """# KEYBOARD CONFIGURATION FILE
XKBMODEL="pc105"
XKBLAYOUT="{}"
XKBVARIANT="{}"
XKBOPTIONS=""
"""
WAYLAND = {"WAYLAND_DISPLAY": "/run/user/1000/wayland-0", "WLR_BACKENDS": "wayland"}


@pytest.fixture
def system(tmp_path: Path) -> Path:
    file = tmp_path / "keyboard"
    file.write_text(DEBIAN.format("be", ""))
    return file


@pytest.mark.parametrize(("layout", "variant"), [("fr", "oss"), ("ch,fr", "fr,")])
def test_a_wayland_desktop_has_the_systems(tmp_path: Path, layout: str, variant: str) -> None:
    file = tmp_path / "keyboard"
    file.write_text(DEBIAN.format(layout, variant))
    assert keyboard(WAYLAND, system=file) == {
        "XKB_DEFAULT_LAYOUT": layout,
        "XKB_DEFAULT_VARIANT": variant,
    }


async def test_an_x_server_says_its_own(tmp_path: Path, system: Path) -> None:
    async with VirtualScreen(tmp_path, size=(640, 480), layout="fr(bepo)") as screen:
        found = keyboard({"DISPLAY": screen.display, "WLR_BACKENDS": "x11"}, system=system)
    assert found == {"XKB_DEFAULT_LAYOUT": "fr", "XKB_DEFAULT_VARIANT": "bepo"}


def test_a_server_that_says_nothing_leaves_it_to_the_system(system: Path) -> None:
    assert keyboard({"DISPLAY": ":65000"}, system=system)["XKB_DEFAULT_LAYOUT"] == "be"


def test_where_nobody_says_anything_cage_decides(tmp_path: Path) -> None:
    assert keyboard(WAYLAND, system=tmp_path / "none") == {}
