"""Every control of the kit in every state: one sheet a control, in build/gallery/states-*.png.

Columns are states, rows are theme × size × direction. Pressed and focused are real: a finger rests
on the control, the keyboard is on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.qt import create, engine, ui_path

CELL, MARGIN, HEAD, SIDE = 520, 24, 48, 260
SETTLED_MS = 60
LONG = "Imprimer l’attestation de formation de toute la famille"
REASON = "Il n’y a plus de papier."
ROWS = tuple(product(("light", "contrast"), (1.0, 1.25, 1.5), ("ltr", "rtl")))


@dataclass(frozen=True, slots=True)
class Sample:
    """A control: its file, what it is given, and what makes its words long."""

    name: str
    file: str
    given: Mapping[str, Any]
    long: Mapping[str, Any]
    error: Mapping[str, Any] | None = None
    acts: bool = True  # can be pressed, focused, and not possible
    dark: bool = False


def action(kind: str, icon: str) -> Sample:
    """A button with words."""
    given = {"kind": kind, "text": "Imprimer", "iconName": icon}
    return Sample(f"button-{kind}", "ActionButton.qml", given, {"text": LONG})


def titled(name: str, file: str, **more: Any) -> Sample:
    """A control with a title and a second line."""
    given = {"title": "Imprimer", "subtitle": "Un fichier sort en papier", "iconName": "printer"}
    return Sample(name, file, given | more, {"title": LONG})


SEGMENTS = [{"key": "a", "text": "Toutes"}, {"key": "b", "text": "Je choisis"}]
SAMPLES = (
    action("primary", "printer"),
    action("strong", "printer"),
    action("second", "printer"),
    action("ghost", "printer"),
    action("danger", "trash"),
    titled("tile", "Tile.qml", keyNumber=1),
    titled("service-tile", "ServiceTile.qml", keyNumber=1),
    titled("tool-tile", "ToolTile.qml"),
    titled("banner", "Banner.qml", keyNumber=7),
    titled("option", "OptionRow.qml"),
    titled("option-chosen", "OptionRow.qml", checked=True),
    Sample(
        "dock-item", "DockItem.qml", {"text": "Imprimer", "iconName": "printer"},
        {"text": "Mes documents", "badge": 12}, dark=True,
    ),
    Sample(
        "dock-item-on", "DockItem.qml", {"text": "Imprimer", "iconName": "printer", "on": True},
        {"text": "Mes documents", "badge": 12}, dark=True,
    ),
    Sample("search-button", "SearchButton.qml", {"text": "Chercher"}, {"placeholder": LONG}),
    Sample(
        "field", "TextInputField.qml", {"label": "Code", "placeholder": "Exemple : 1234"},
        {"label": LONG, "text": LONG}, {"errorText": "Il manque 2 chiffres."},
    ),
    Sample("search-field", "SearchField.qml", {"placeholder": "carte grise"}, {"text": LONG}),
    Sample(
        "segment", "Segment.qml", {"model": SEGMENTS, "current": "a", "objectName": "s"},
        {"model": [{"key": "a", "text": "Une seule face"}]},
    ),
    Sample("counter", "CopyCounter.qml", {"value": 2, "objectName": "c"}, {"value": 99}),
    Sample(
        "chip", "Chip.qml", {"text": "Prête", "kind": "ok"}, {"text": "Ouvert jusqu’à 12 h"},
        {"text": "Urgent", "kind": "error"}, acts=False,
    ),
    Sample(
        "note", "Note.qml", {"text": "Tout est effacé.", "iconName": "lightbulb"}, {"text": LONG},
        {"kind": "error"}, acts=False,
    ),
    Sample(
        "gauge", "Gauge.qml", {"value": 0.6, "maximum": 1, "text": "Cela passe."}, {"text": LONG},
        {"value": 1.2, "text": "Trop lourd."}, acts=False,
    ),
)  # fmt: skip


def states(sample: Sample) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The columns of a control's sheet, and what each is given besides."""
    yield "au repos", {}
    if sample.acts:
        yield "appuyé", {}
        yield "clavier", {}
    if sample.file in POSSIBLE:
        yield "pas possible", {"possible": False, "reason": REASON}
    if sample.error is not None:
        yield "erreur", sample.error
    yield "mots longs", sample.long


POSSIBLE = {
    "ActionButton.qml", "Tile.qml", "ServiceTile.qml", "ToolTile.qml", "Banner.qml",
    "OptionRow.qml", "DockItem.qml", "SearchButton.qml",
}  # fmt: skip


def live(milliseconds: int) -> None:
    """Let the window live for so long."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        QTest.qSleep(2)


def inner(item: QQuickItem) -> QQuickItem:
    """What takes the keyboard in a control: itself, or the first in it that does."""
    if item.property("activeFocusOnTab"):
        return item
    found = (inner(child) for child in item.childItems() if child.isVisible())
    return next((one for one in found if one.property("activeFocusOnTab")), item)


class Row:
    """A window with a control in one state, in which the theme changes live."""

    def __init__(
        self, owner: QQmlEngine, sample: Sample, state: str, more: Mapping[str, Any]
    ) -> None:
        made = create(owner, ui_path("kit", sample.file), {**sample.given, **more})
        if not isinstance(made, QQuickItem):
            raise RuntimeError(f"{sample.file} is nothing that shows")
        self.item, self.state, self.dark = made, state, sample.dark
        self.window = QQuickWindow()
        made.setParent(self.window)
        made.setParentItem(self.window.contentItem())
        made.setPosition(QPointF(MARGIN, MARGIN))
        self.window.show()
        self.window.requestActivate()

    def fit(self, theme: QObject) -> None:
        """Give the control its place in the theme that is on."""
        place = QQmlProperty(self.item, "width")
        place.reset()  # a control that was given a width no longer tells which it wants
        live(1)
        if not 0 < self.item.width() <= CELL - 2 * MARGIN or self.state == "mots longs":
            place.write(CELL - 2 * MARGIN)
        self.window.setColor(theme.property("dock" if self.dark else "bg"))

    def picture(self, pressing: int) -> QImage:
        """The control as it looks now; a press takes so many milliseconds to show."""
        self.window.resize(CELL, round(self.item.height()) + 2 * MARGIN)
        if self.state == "clavier":
            self.window.requestActivate()
            live(SETTLED_MS)
            inner(self.item).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if self.state != "appuyé":
            return self.window.grabWindow()
        at = QPoint(MARGIN + 28, MARGIN + min(28, round(self.item.height() / 2)))
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=at)
        live(pressing)
        taken = self.window.grabWindow()
        away = QPoint(CELL - 2, 2)  # let go beside it: nothing is chosen
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=away)
        return taken


def sheet(sample: Sample, theme_of: Callable[[QQmlEngine], QObject]) -> tuple[QImage, list[str]]:
    """All pictures of a control on one, and what QML complained about."""
    complaints: list[str] = []
    owner = engine(warned=complaints.append)
    theme = theme_of(owner)
    theme.setProperty("calm", True)
    recolour = int(theme.property("press"))
    cells = [Row(owner, sample, *state) for state in states(sample)]
    rows: list[list[QImage]] = []
    for look, scale, way in ROWS:
        changes = theme.property("contrast") != (look == "contrast")
        theme.setProperty("contrast", look == "contrast")
        theme.setProperty("scale", scale)
        theme.setProperty("rtl", way == "rtl")
        for cell in cells:
            context = QQmlEngine.contextForObject(cell.item)
            for name in ("enabled", "childrenInherit"):
                QQmlProperty(cell.item, f"LayoutMirroring.{name}", context).write(way == "rtl")
        live(SETTLED_MS + (recolour if changes else 0))
        for cell in cells:
            cell.fit(theme)
        live(SETTLED_MS)
        rows.append([cell.picture(recolour + 20) for cell in cells])
    joined = join(rows, [cell.state for cell in cells])
    for cell in cells:
        cell.window.close()
        cell.window.deleteLater()
    live(10)
    owner.deleteLater()
    live(10)
    return joined, complaints


def join(rows: list[list[QImage]], heads: list[str]) -> QImage:
    """Pictures side by side, with the name of each row and column."""
    heights = [max(picture.height() for picture in row) for row in rows]
    whole = QImage(SIDE + CELL * len(heads), HEAD + sum(heights), QImage.Format.Format_RGB32)
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    painter.setFont(QFont("Atkinson Hyperlegible Next", 16))
    middle = Qt.AlignmentFlag.AlignCenter
    for column, head in enumerate(heads):
        painter.drawText(QRect(SIDE + CELL * column, 0, CELL, HEAD), middle, head)
    top = HEAD
    for row, height, (look, scale, way) in zip(rows, heights, ROWS, strict=True):
        painter.drawText(QRect(0, top, SIDE, height), middle, f"{look} ×{scale:g} {way}")
        for column, picture in enumerate(row):
            whole_cell = QRect(SIDE + CELL * column, top, CELL, height)
            painter.fillRect(whole_cell, picture.pixelColor(1, picture.height() - 2))
            painter.drawImage(whole_cell.topLeft(), picture)
        top += height
    painter.end()
    return whole


def draw(folder: Path, wanted: str, theme_of: Callable[[QQmlEngine], QObject]) -> int:
    """Draw the sheets whose name contains a word; 1 when QML complained."""
    failed = 0
    for sample in SAMPLES:
        name = f"states-{sample.name}"
        if wanted in name:
            picture, complaints = sheet(sample, theme_of)
            picture.save(str(folder / f"{name}.png"))
            failed |= bool(complaints)
            print(name, *complaints, sep="\n  ")
    return failed
