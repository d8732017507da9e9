"""Where the keyboard goes: Tab reaches every control once, comes round, and is always seen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.ui.audit.checks import Fault
from tests.ui.audit.seen import View, look
from tests.ui.audit.variants import steady

MARGIN = 12
"""The ring lies around an item: 4 px wide, 4 px away."""
NOWHERE = {
    "warning.nowhere": "who types on without looking must not answer: the keyboard starts here",
}
"""What has the keyboard first without being a control, by objectName, with the reason."""


def named(item: QQuickItem | None) -> str:
    """How faults call an item."""
    return "nothing" if item is None else item.objectName() or str(item.metaObject().className())


def wanted(view: View) -> list[QQuickItem]:
    """Every control that Tab should reach."""
    return [seen.item for seen in view.controls() if seen.item.property("activeFocusOnTab")]


def walked(window: QQuickWindow, *, back: bool, most: int) -> list[QQuickItem]:
    """What has the keyboard after each Tab, until something has it again."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    seen: list[QQuickItem] = []
    for _ in range(most):
        QTest.keyClick(window, key)
        QGuiApplication.processEvents()
        here = window.activeFocusItem()
        if here is None or here in seen:
            break
        seen.append(here)
    return seen


def traps(window: QQuickWindow) -> list[Fault]:
    """Controls that Tab or Shift+Tab misses, and where the keyboard does not come round."""
    there = wanted(look(window))
    found = [
        Fault("traps", f"{seen.name} is a control that Tab cannot reach")
        for seen in look(window).controls()
        if not seen.item.property("activeFocusOnTab")
    ]
    if not there:
        return found
    for back, way in ((False, "Tab"), (True, "Shift+Tab")):
        passed = walked(window, back=back, most=len(there) + 3)
        passed = [item for item in passed if item.objectName() not in NOWHERE]
        missed = [named(item) for item in there if item not in passed]
        strange = [named(item) for item in passed if item not in there]
        if missed:
            found.append(Fault("traps", f"{way} never comes to {', '.join(missed)}"))
        if strange:
            found.append(
                Fault("traps", f"{way} comes to {', '.join(strange)}, which is no control")
            )
    return found


def unseen(window: QQuickWindow) -> list[Fault]:
    """Controls of which one cannot see that they have the keyboard: hidden, or without a ring."""
    found = []
    steady(window)
    before, had = window.grabWindow(), window.activeFocusItem()
    for item in wanted(look(window)):
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        steady(window)
        view = look(window)
        seen = next((seen for seen in view.items if seen.item == item), None)
        if seen is None or seen.shown.isEmpty():
            found.append(Fault("traps", f"{named(item)} has the keyboard but is not in view"))
            continue
        if view.veiled(seen) or view.over(seen) is not None:
            found.append(Fault("traps", f"{seen.name} has the keyboard but lies under something"))
        after = window.grabWindow()
        around = seen.shown.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toRect()
        if item != had and same(before, after, around):
            found.append(Fault("traps", f"{seen.name} does not show that it has the keyboard"))
        before, had = after, item
    return found


def same(one: QImage, other: QImage, place: QRect) -> bool:
    """Whether two pictures agree in a place."""
    place = place.intersected(one.rect())
    return one.copy(place) == other.copy(place)
