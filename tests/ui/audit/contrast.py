"""Contrast as it is on the glass: the ink of every text against what was drawn behind it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.ui.audit.checks import Fault
from tests.ui.audit.seen import View

LEAST = 7.0
GROUND_SHARE = 0.12
"""What covers so much of a text's place is ground; the soft edges of letters never do."""

SAME = 12
"""Colours nearer than this, all channels together, are one to the eye."""

SKIPPED = {
    "reader.page": "a patron's own document is drawn as it is",
}
"""By objectName, with the reason."""

Color = tuple[int, int, int]


def luminance(color: Color) -> float:
    """WCAG 2's relative luminance."""
    parts = [part / 255 for part in color]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Color, other: Color) -> float:
    """WCAG 2's contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pixels(picture: QImage, place: QRect) -> Counter[Color]:
    """How often each colour occurs in a place."""
    part = picture.copy(place.intersected(picture.rect()))
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    return Counter(
        {(word >> 16 & 255, word >> 8 & 255, word & 255): times for word, times in counted.items()}
    )


def distance(one: Color, other: Color) -> int:
    """How different two colours are."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def measured(ink: Color, found: Counter[Color]) -> float:
    """The worst contrast of an ink in a place: as drawn, against every ground it stands on.

    The ink is the colour most like the one asked for: a text that is half transparent is paler.
    Grounds are told apart roughly, so that a sky that changes from line to line is one.
    """
    drawn = min(found, key=lambda color: (distance(color, ink), -found[color]))
    shades: dict[Color, Counter[Color]] = {}
    for color, times in found.items():
        if distance(color, drawn) > SAME:
            rough = (color[0] >> 5, color[1] >> 5, color[2] >> 5)
            shades.setdefault(rough, Counter())[color] = times
    if not shades:
        return 1.0
    most = max(shade.total() for shade in shades.values())
    least = min(GROUND_SHARE * found.total(), most)
    return min(
        ratio(drawn, shade.most_common(1)[0][0])
        for shade in shades.values()
        if shade.total() >= least
    )


def contrast(view: View, picture: QImage) -> list[Fault]:
    """Texts that are hard to tell from what is behind them."""
    found = []
    scale = picture.width() / max(1, view.window.width())
    for seen in view.texts():
        if seen.name.split(" ")[0] in SKIPPED or seen.shown.isEmpty():
            continue
        place = seen.shown
        area = QRect(
            round(place.x() * scale), round(place.y() * scale),
            round(place.width() * scale), round(place.height() * scale),
        )  # fmt: skip
        color = seen.item.property("color")
        if place.height() < seen.place.height() - 1 or not isinstance(color, QColor):
            continue  # partly scrolled out of view; « clipped » tells where it may not be
        value = measured((color.red(), color.green(), color.blue()), pixels(picture, area))
        if value < LEAST:
            found.append(Fault("contrast", f"{seen.name}: {value:.1f}"))
    return found
