"""A larger pointer: everywhere in the window, its point where it seems to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.session import pointer
from kiosk.session.comfort import Comfort
from kiosk.session.room import Room
from tests.ui.session.livingroom import FakeShell


@pytest.mark.parametrize("size", pointer.SIZES[1:])
def test_its_point_is_ink_and_nothing_lies_before_it(
    in_room: Callable[..., None], size: int
) -> None:
    async def story(_room: Room, _shell: FakeShell) -> None:
        made = pointer.cursor(size)
        image = made.pixmap().toImage()
        assert (image.width(), image.height()) == (size, size)
        tip: QPoint = made.hotSpot()
        inside = image.pixelColor(tip.x() + size // 8, tip.y() + size // 4)
        assert inside.name().upper() == pointer.FILL
        assert image.pixelColor(size - 1, 0).alpha() == 0

    in_room(story)


def test_a_patron_makes_it_larger_and_usual_again(in_room: Callable[..., None]) -> None:
    async def story(room: Room, _shell: FakeShell) -> None:
        comfort: Comfort = room.view.property("comfort")
        comfort.setPointer(96)
        shown = QGuiApplication.overrideCursor()
        assert shown is not None
        assert shown.pixmap().width() == 96
        comfort.setPointer(500)  # no size of ours
        assert comfort.pointer == 96
        comfort.setPointer(pointer.USUAL)
        assert QGuiApplication.overrideCursor() is None

    in_room(story)
