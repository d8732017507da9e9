"""Contrast as it is on the glass: the ink of every text against what was drawn behind it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.ui.audit.checks import Fault
from tests.ui.audit.seen import View

LEAST = 7.0
EVEN = 8
"""A ground is of one colour for so many pixels along, and five down; edges of letters are not."""

GROUND_SHARE = 0.006
"""What covers so much of a text's place is a ground of it."""

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


@dataclass(frozen=True, slots=True)
class Found:
    """The colours in a text's place."""

    ink: Color  # as drawn: paler than asked for where a text is half transparent
    all: Counter[Color]
    even: Counter[Color]  # of even areas between the first and the last letter


def pixels(picture: QImage, place: QRect, ink: Color) -> Found:
    """The colours in a text's place; every second line suffices."""
    part = picture.copy(place.intersected(picture.rect()))
    part = part.convertToFormat(QImage.Format.Format_RGB32)
    words, wide = memoryview(part.constBits()).cast("I"), part.bytesPerLine() // 4
    lines = [list(words[at : at + wide]) for at in range(0, len(words), 2 * wide)]
    every: Counter[int] = Counter()
    for line in lines:
        every.update(line)
    drawn = min(every, key=lambda word: (distance(rgb(word), ink), -every[word]))
    inked = [line for line in lines if drawn in line]
    left = min(line.index(drawn) for line in inked)
    right = wide - min(line[::-1].index(drawn) for line in inked)
    even: Counter[int] = Counter()
    for line, second, third in zip(lines, lines[1:], lines[2:], strict=False):
        here, later = line[left:right], line[left + EVEN : right]
        lower, lowest = second[left:right], third[left:right]
        quads = zip(here, later, lower, lowest, strict=False)
        even.update(a for a, b, c, d in quads if a == b == c == d)
    return Found(rgb(drawn), coloured(every), coloured(even))


def rgb(word: int) -> Color:
    """Red, green and blue of a pixel."""
    return word >> 16 & 255, word >> 8 & 255, word & 255


def coloured(words: Counter[int]) -> Counter[Color]:
    """The same with red, green and blue apart."""
    return Counter({rgb(word): times for word, times in words.items()})


def distance(one: Color, other: Color) -> int:
    """How different two colours are."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def measured(found: Found) -> float:
    """The worst contrast of the ink against every ground it stands on.

    Grounds are told apart roughly, so that a sky that changes from line to line is one.
    """
    grounds = [
        shade
        for shade in shaded(found.even, found.ink)
        if shade.total() >= GROUND_SHARE * found.all.total()
    ]
    most = max(shaded(found.all, found.ink), key=Counter.total, default=None)
    if most is None:
        return 1.0
    return min(ratio(found.ink, shade.most_common(1)[0][0]) for shade in [most, *grounds])


def shaded(colors: Counter[Color], ink: Color) -> list[Counter[Color]]:
    """Colours that are not the ink, like ones together."""
    shades: dict[Color, Counter[Color]] = {}
    for color, times in colors.items():
        if distance(color, ink) > SAME:
            rough = (color[0] >> 5, color[1] >> 5, color[2] >> 5)
            shades.setdefault(rough, Counter())[color] = times
    return list(shades.values())


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
        value = measured(pixels(picture, area, (color.red(), color.green(), color.blue())))
        if value < LEAST:
            found.append(Fault("contrast", f"{seen.name}: {value:.1f}"))
    return found
