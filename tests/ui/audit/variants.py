"""What the audit looks at every screen in: themes, sizes of letters, sizes of screens."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.link.messages import Language
from tests.ui.kit.stage import Stage, Variant

FULL, SMALL = (1920, 1080), (1366, 768)
THEMES = {"light": False, "contrast": True}
SCALES = (1.0, 1.25, 1.5)


def variant(size: tuple[int, int], scale: float, theme: str) -> Variant:
    """One of them; the language is the stage's."""
    switches = {
        "contrast": THEMES[theme],
        "scale": scale,
        "compact": size == SMALL,
        "calm": True,  # what stands is judged, not what moves
    }
    return Variant(f"{size[0]}x{size[1]}-{scale:g}-{theme}", switches, size)


VARIANTS = tuple(
    variant(size, scale, theme) for theme, size, scale in product(THEMES, (FULL, SMALL), SCALES)
)
WALKED = (
    variant(FULL, 1.0, "light"),
    variant(SMALL, 1.0, "light"),
    variant(SMALL, 1.5, "contrast"),
)
"""Where the keyboard walks through: the order may change with the size, not with the colours."""

RINGED = WALKED[1:]
"""Where the ring around each control is looked for in the pixels, once in each theme."""


def wear(stage: Stage, screen: QQuickItem | None, chosen: Variant) -> None:
    """Let a window that stands change to another variant, as comfort settings do.

    Args:
        screen: What lies between bar and dock, where the window has nothing of its own.
    """
    recoloured = stage.theme.property("contrast") != chosen.theme["contrast"]
    for name, value in chosen.theme.items():
        stage.theme.setProperty(name, value)
    mirrored = stage.language is Language.ARABIC
    stage.theme.setProperty("rtl", mirrored)
    stage.window.resize(*chosen.size)
    if screen is not None:
        mirror(screen, mirrored)
        bar, dock = int(stage.theme.property("barHeight")), int(stage.theme.property("dockHeight"))
        screen.setY(bar)
        screen.setSize(stage.window.size())
        screen.setHeight(chosen.size[1] - bar - dock)
        stage.window.setColor(stage.theme.property("bg"))
    if recoloured:  # buttons fade from one colour to the next, even where nothing else moves
        patience, before = QDeadlineTimer(2000), stage.window.grabWindow()
        QTest.qWait(int(stage.theme.property("press")) + 40)
        while before != (now := stage.window.grabWindow()) and not patience.hasExpired():
            before = now
            QTest.qWait(40)
    steady(stage.window)


def mirror(screen: QQuickItem, mirrored: bool) -> None:
    """Turn a screen and all in it, as its window does."""
    for name in ("enabled", "childrenInherit"):
        turned = QQmlProperty(
            screen, f"LayoutMirroring.{name}", QQmlEngine.contextForObject(screen)
        )
        turned.write(mirrored)


def steady(window: QQuickWindow) -> None:
    """Let a layout come to rest: what is placed in one frame moves its neighbours in the next."""
    frames: list[bool] = []
    window.frameSwapped.connect(lambda: frames.append(True))
    for count in (1, 2, 3):
        window.update()
        while len(frames) < count:
            QGuiApplication.processEvents()
