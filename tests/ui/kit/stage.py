"""Shows a QML file in a window, finds what is in it, presses keys, reads what is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    QPointF,
    Qt,
)
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.link.messages import Language
from kiosk.qt import create, ui_path

WITHIN_MS = 5000


@dataclass(frozen=True, slots=True)
class Variant:
    """A theme, a size, a direction."""

    name: str
    theme: Mapping[str, Any]
    size: tuple[int, int] = (1920, 1080)


VARIANTS = (
    Variant("standard", {}),
    Variant("contrast", {"contrast": True}),
    Variant("large", {"scale": 1.25}),
    Variant("largest", {"scale": 1.5}),
    Variant("mirrored", {"rtl": True}),
    Variant("calm", {"calm": True}),
    Variant("small", {"compact": True}, (1366, 768)),
    Variant(
        "small-largest-contrast", {"compact": True, "scale": 1.5, "contrast": True}, (1366, 768)
    ),
)


def until(true: Callable[[], bool]) -> None:
    """Let Qt live until something is so; fails after five seconds."""
    deadline = QDeadlineTimer(WITHIN_MS)
    while not true():
        assert not deadline.hasExpired(), "never became so"
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible item under an item, itself first."""
    yield item
    for child in item.childItems():
        if child.isVisible():
            yield from below(child)


def is_control(item: QQuickItem) -> bool:
    """Whether a patron can act on it: each control is a Pressable or a text input."""
    meta = item.metaObject()
    return meta.indexOfProperty("spoken") >= 0 or meta.indexOfProperty("echoMode") >= 0


def spoken(item: QObject) -> str:
    """The name a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(item)
    assert interface is not None, f"{item.objectName()} is not in the accessibility tree"
    return interface.text(QAccessible.Text.Name)


class Stage:
    """One window at a time.

    Attributes:
        language: That of the view-models; the texts of QML are in the engine's.
    """

    def __init__(
        self, owner: QQmlEngine, theme: QObject, *, language: Language = Language.FRENCH
    ) -> None:
        self._owner = owner
        self.theme = theme
        self.language = language
        self.window = QQuickWindow()

    def show(
        self, folder: str, file: str, given: Mapping[str, Any], variant: Variant = VARIANTS[0]
    ) -> None:
        """Show a file in a variant; an item gets a window of that size."""
        for name, value in variant.theme.items():
            self.theme.setProperty(name, value)
        for value in given.values():
            if isinstance(value, QObject) and value.parent() is None:
                value.setParent(self._owner)  # a view-model outlives what shows it
        made = create(self._owner, ui_path(folder, file), given)
        if isinstance(made, QQuickWindow):
            self.window.deleteLater()
            self.window = made
        elif isinstance(made, QQuickItem):
            made.setParent(self.window)
            made.setParentItem(self.window.contentItem())
        self.window.resize(*variant.size)
        if isinstance(made, QQuickItem) and file == "Gallery.qml":
            made.setWidth(variant.size[0])
            made.setHeight(variant.size[1])
        self.window.show()
        self.window.requestActivate()
        until(self.window.isActive)

    def strike(self) -> None:
        """Take the window down."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def find(self, name: str) -> QQuickItem:
        """The item of an objectName."""
        found = self.window.findChild(QQuickItem, name)
        if found is None:  # what a repeater made is a child on the screen only
            found = next(
                (i for i in below(self.window.contentItem()) if i.objectName() == name), None
            )
        assert found is not None, f"no {name} here"
        return found

    def controls(self) -> list[QQuickItem]:
        """Every control in view."""
        return [item for item in below(self.window.contentItem()) if is_control(item)]

    def words(self) -> list[str]:
        """Every text in view."""
        items = below(self.window.contentItem())
        return [str(i.property("text")) for i in items if i.metaObject().indexOfProperty("px") >= 0]

    def focus(self, name: str) -> QQuickItem:
        """Give an item the keyboard."""
        item = self.find(name)
        item.forceActiveFocus()
        until(item.hasActiveFocus)
        return item

    def focused(self) -> str:
        """The objectName of what has the keyboard."""
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    def press(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.window, key)

    def click(self, item: QQuickItem) -> None:
        """Click in the middle of an item."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self.click_at(middle.x(), middle.y())

    def click_at(self, x: int, y: int) -> None:
        """Click somewhere."""
        at = QPointF(x, y).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
