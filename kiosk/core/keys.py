"""Slow and sticky keys, for hands that tremble and for people who type with one finger. Pure.

Facts: EN 301 549 §5.9 (nothing may need two keys at once); the signs are those of the French AZERTY
keyboard (xkb `fr`), which every îlot has.
"""

from __future__ import annotations

from enum import StrEnum

SLOW_MS = 400
"""So long must a key be held before it counts: longer than a finger that slips over it."""


class Latch(StrEnum):
    """A modifier that waits for the next key."""

    NONE = ""
    SHIFT = "shift"
    ALT_GR = "altgr"


_PLAIN = "²&é\"'(-è_çà)=$ù*<,;:!"
_SHIFTED = {Latch.SHIFT: "~1234567890°+£%µ>?./§", Latch.ALT_GR: "¬¹~#{[|`\\^@]}¤"}
_MORE = {Latch.SHIFT: {}, Latch.ALT_GR: {"e": "€"}}


def pressed_alone(latch: Latch, modifier: Latch) -> Latch:
    """Return what waits after a modifier was pressed and released with no key in between."""
    return Latch.NONE if latch is modifier else modifier


def written(latch: Latch, text: str) -> str:
    """Return what a key writes with what waits; what has nothing else there writes itself."""
    if latch is Latch.NONE or len(text) != 1:
        return text
    if text in _MORE[latch]:
        return _MORE[latch][text]
    at = _PLAIN.find(text)
    if 0 <= at < len(_SHIFTED[latch]):
        return _SHIFTED[latch][at]
    return text.upper() if latch is Latch.SHIFT else text
