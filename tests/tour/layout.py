"""Which keys a hand presses on one keyboard layout to write a text, as libxkbcommon knows it.

Keys by their place (X key codes), not by what they are called: the compositor's layout decides what
they write, as it does for a keyboard of plastic.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.demo.screen import xkb_names

ESCAPE, SHIFT, ALT_GR, CONTROL, CAPS_LOCK, END = 9, 50, 108, 37, 66, 115
NUMBER_PAD = (90, 87, 88, 89, 83, 84, 85, 79, 80, 81)
"""From 0 to 9."""
DEAD_KEYS = {
    "\u0300": "dead_grave",
    "\u0301": "dead_acute",
    "\u0302": "dead_circumflex",
    "\u0308": "dead_diaeresis",
}
"""Combining character → the key that is pressed before its letter."""
WRITING_KEYS = range(9, 96)
"""The main block, with the key beside the left Shift that American keyboards lack."""


class Stroke(NamedTuple):
    """One key, and the keys that are held meanwhile."""

    key: int
    held: tuple[int, ...] = ()


class Layout:
    """One layout; `name` as setxkbmap writes it: fr, fr(oss), ch(fr)."""

    def __init__(self, name: str) -> None:
        self._keys = dict(_symbols(name))

    def strokes(self, text: str) -> list[Stroke]:
        """Return the strokes that write a text: dead keys for an accent wherever there are some.

        Raises:
            KeyError: This layout cannot write it.
        """
        return [stroke for character in text for stroke in self._of(character)]

    def _of(self, character: str) -> list[Stroke]:
        letter, *marks = unicodedata.normalize("NFD", character)
        dead = DEAD_KEYS.get(marks[0], "") if marks else ""
        if dead in self._keys and letter in self._keys:
            return [self._keys[dead], self._keys[letter]]
        return [self._keys[character]]

    def control(self, letter: str) -> Stroke:
        """Ctrl with a letter, wherever this layout has it."""
        return Stroke(self._keys[letter].key, (CONTROL,))


class _Names(ctypes.Structure):
    _fields_ = [  # noqa: RUF012 - ctypes wants a list
        (name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")
    ]


def _symbols(name: str) -> Iterator[tuple[str, Stroke]]:
    """Yield characters, and names of dead keys, with the first stroke that writes each."""
    xkb = ctypes.CDLL("libxkbcommon.so.0")
    number, pointer = ctypes.c_uint32, ctypes.c_void_p
    xkb.xkb_context_new.restype = xkb.xkb_keymap_new_from_names.restype = pointer
    xkb.xkb_keymap_new_from_names.argtypes = [pointer, ctypes.POINTER(_Names), ctypes.c_int]
    xkb.xkb_keymap_mod_get_index.argtypes = [pointer, ctypes.c_char_p]
    xkb.xkb_keymap_num_levels_for_key.argtypes = [pointer, number, number]
    xkb.xkb_keymap_unref.argtypes = xkb.xkb_context_unref.argtypes = [pointer]
    of_level = [pointer, number, number, number]
    xkb.xkb_keymap_key_get_syms_by_level.argtypes = [
        *of_level,
        ctypes.POINTER(ctypes.POINTER(number)),
    ]
    xkb.xkb_keymap_key_get_mods_for_level.argtypes = [
        *of_level,
        ctypes.POINTER(number),
        ctypes.c_size_t,
    ]
    layout, variant = xkb_names(name)
    context = xkb.xkb_context_new(0)
    wanted = _Names(b"", b"", layout.encode(), variant.encode(), b"")
    keymap = xkb.xkb_keymap_new_from_names(context, wanted, 0)
    if not keymap:
        raise ValueError(f"no layout « {name} »")
    shift, alt_gr = (1 << xkb.xkb_keymap_mod_get_index(keymap, one) for one in (b"Shift", b"Mod5"))
    held = {0: (), shift: (SHIFT,), alt_gr: (ALT_GR,), shift | alt_gr: (SHIFT, ALT_GR)}
    symbols, masks = ctypes.POINTER(number)(), (number * 16)()
    seen: set[str] = set()
    for key in WRITING_KEYS:
        for level in range(xkb.xkb_keymap_num_levels_for_key(keymap, key, 0)):
            where = (keymap, key, 0, level)
            if xkb.xkb_keymap_key_get_syms_by_level(*where, symbols) != 1:
                continue
            count = xkb.xkb_keymap_key_get_mods_for_level(*where, masks, len(masks))
            ways = [held[mask] for mask in masks[:count] if mask in held]
            symbol = _symbol(xkb, symbols[0])
            if ways and symbol not in seen:
                seen.add(symbol)
                yield symbol, Stroke(key, ways[0])
    xkb.xkb_keymap_unref(keymap)
    xkb.xkb_context_unref(context)


def _symbol(xkb: ctypes.CDLL, keysym: int) -> str:
    """The character that a symbol writes; its name if it writes none, or is of the number pad."""
    name = ctypes.create_string_buffer(64)
    xkb.xkb_keysym_get_name(keysym, name, len(name))
    code = xkb.xkb_keysym_to_utf32(keysym)
    of_pad = name.value.startswith(b"KP_")
    return chr(code) if code and not of_pad else name.value.decode()
