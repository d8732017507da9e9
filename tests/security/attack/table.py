"""Every row that is tried in a room of this process, in the order of trying."""

from __future__ import annotations

from tests.security.attack import addresses, arriving, asking, enduring, fingers, listening

TABLE = (
    *addresses.ROWS,
    *asking.ROWS,
    *arriving.ROWS,
    *enduring.ROWS,
    *fingers.ROWS,
    *listening.ROWS,
)

SILENT = {
    "leak/favicon": "no engine here asks for it, guarded or not",
    "screen/fake-shell": "a view moved over the bar is still drawn below it",
    "password/certificate": "no engine here sends the first certificate by itself",
    "trap/history": "an end that waits for the page came too soon all the same",
    "keys/super_l": "a modifier alone is not told to pages by its press",
    "keys/ctrl+alt+f1": "the compositor keeps it, and changes no terminal",
    "keys/ctrl+alt+f2": "the compositor keeps it, and changes no terminal",
}
"""Rows that hold and whose control does not escape: what they show is not proven, and why."""
