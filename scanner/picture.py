"""The page that lies on the virtual scanner's glass: five colours and a paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from scanner.model import A4_HEIGHT, A4_WIDTH, ColorMode, Header, ScanOptions

MILLIMETRES_PER_INCH = 25.4

Color: TypeAlias = tuple[int, int, int]
Run: TypeAlias = tuple[int, Color]
"""Pixels of one colour beside each other: how many, and which."""

Paint: TypeAlias = Callable[[Iterable[Run]], bytes]

WHITE, INK = (255, 255, 255), (40, 44, 52)
BARS = ((0, 60, 130), (255, 204, 0), (0, 125, 85), (220, 70, 70), (190, 150, 220))
"""Each has a gray of its own, so that a page without colours still shows five bars."""

TEXT = tuple(
    tuple(INK if mark == "x" else WHITE for mark in line)
    for line in ("xxxx.xx.xxxxxx.xxx.x", "xx.xxxxx.xxx.xxxx.xx", "xxxxxx.xxxx.xx......")
)
"""Lines of a paragraph: where there are words, as seen from afar."""


def picture(options: ScanOptions) -> tuple[bytes, Header, Iterator[bytes]]:
    """Return an A4 page as a scanner sends it: its PNM header, what that says, and its rows."""
    width = round(A4_WIDTH / MILLIMETRES_PER_INCH * options.resolution)
    height = round(A4_HEIGHT / MILLIMETRES_PER_INCH * options.resolution)
    kind, channels, depth = {
        ColorMode.COLOR: ("P6", 3, 8),
        ColorMode.GRAY: ("P5", 1, 8),
        ColorMode.LINEART: ("P4", 1, 1),
    }[options.mode]
    most = "" if depth == 1 else "255\n"
    text = f"{kind}\n# SANE data follows\n{width} {height}\n{most}".encode()
    header = Header(width, height, channels, depth, len(text))
    return text, header, _rows(width, height, PAINTS[options.mode])


def _rows(width: int, height: int, paint: Paint) -> Iterator[bytes]:
    """The few kinds of rows that there are, painted once and repeated."""
    margin, line = width // 12, max(1, height // 100)
    inside = width - 2 * margin
    blank = paint([(width, WHITE)])
    bars = paint([(margin, WHITE), *_shares(inside, BARS), (margin, WHITE)])
    words = [paint([(margin, WHITE), *_shares(inside, text), (margin, WHITE)]) for text in TEXT]
    for y in range(height):
        row, within = divmod(y, line)
        if 10 <= row < 30:
            yield bars
        elif 36 <= row < 90 and row % 3 == 0 and within < line * 2 // 3:
            yield words[row // 3 % len(words)]
        else:
            yield blank


def _shares(width: int, colors: Sequence[Color]) -> list[Run]:
    """Divide a width equally; the last one gets what is left."""
    each = width // len(colors)
    runs = [(each, color) for color in colors[:-1]]
    return [*runs, (width - each * len(runs), colors[-1])]


def _color(runs: Iterable[Run]) -> bytes:
    return b"".join(bytes(color) * length for length, color in runs)


def _gray(runs: Iterable[Run]) -> bytes:
    return b"".join(bytes([_luminance(color)]) * length for length, color in runs)


def _lineart(runs: Iterable[Run]) -> bytes:
    """1 is black, and the last byte is filled up (netpbm's pbm(5))."""
    bits = "".join("01"[_luminance(color) < 128] * length for length, color in runs)
    padded = bits + "0" * (-len(bits) % 8)
    return int(padded, 2).to_bytes(len(padded) // 8, "big")


def _luminance(color: Color) -> int:
    """Brightness as ITU-R BT.601 weighs it, 0 to 255."""
    red, green, blue = color
    return (299 * red + 587 * green + 114 * blue) // 1000


PAINTS: Mapping[ColorMode, Paint] = {
    ColorMode.COLOR: _color,
    ColorMode.GRAY: _gray,
    ColorMode.LINEART: _lineart,
}
