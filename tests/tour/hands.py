"""A patron's hands: real input events through the X server (XTEST)."""

from __future__ import annotations

import asyncio
import ctypes
import ctypes.util
from collections.abc import Iterable

from kiosk.demo.screen import VirtualScreen
from tests.tour.layout import Stroke


class Hands:
    """Mouse and keyboard of one virtual screen. Text goes by standard input, never by argv."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._screen = screen
        self._x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._xtest = ctypes.CDLL(ctypes.util.find_library("Xtst") or "libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XFlush.argtypes = self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtest.XTestFakeMotionEvent.argtypes = [
            ctypes.c_void_p,
            *[ctypes.c_int] * 3,
            ctypes.c_ulong,
        ]
        self._xtest.XTestFakeButtonEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._xtest.XTestFakeKeyEvent.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_ulong,
        ]
        self._x11.XStringToKeysym.argtypes = [ctypes.c_char_p]
        self._x11.XStringToKeysym.restype = ctypes.c_ulong
        self._x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._display = self._x11.XOpenDisplay(screen.display.encode())
        if not self._display:
            raise RuntimeError("no display")
        self.taps = 0

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._xtest.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x11.XFlush(self._display)

    def tap(self) -> None:
        """Press and release the left button where the pointer is."""
        self.taps += 1
        self._xtest.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._xtest.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x11.XFlush(self._display)

    async def tap_at(self, x: int, y: int) -> None:
        """Move there, then tap: a pointer needs a moment to arrive."""
        self.move(x, y)
        await asyncio.sleep(0.05)
        self.tap()

    def press(self) -> None:
        """Press and release the Return key: what a tap is to a pointer."""
        self.taps += 1
        self.key_down("Return")
        self.key_up("Return")

    def key_down(self, name: str) -> None:
        """Press a key by its X name, and let something lie on it."""
        self._key(name, down=True)

    def key_up(self, name: str) -> None:
        """Release it."""
        self._key(name, down=False)

    def _key(self, name: str, *, down: bool) -> None:
        symbol = self._x11.XStringToKeysym(name.encode())
        code = self._x11.XKeysymToKeycode(self._display, symbol)
        if not code:
            raise ValueError(f"no key « {name} »")
        self._xtest.XTestFakeKeyEvent(self._display, code, int(down), 0)
        self._x11.XFlush(self._display)

    async def strokes(self, strokes: Iterable[Stroke]) -> None:
        """Press keys by their places, as slowly as `type` does."""
        await asyncio.sleep(0.3)
        for key, held in strokes:
            for code, down in (
                *((modifier, 1) for modifier in held),
                (key, 1),
                (key, 0),
                *((modifier, 0) for modifier in reversed(held)),
            ):
                self._xtest.XTestFakeKeyEvent(self._display, code, down, 0)
            self._x11.XFlush(self._display)
            await asyncio.sleep(0.015)

    async def key(self, *names: str) -> None:
        """Press keys by their X names."""
        await self._screen.run("xdotool", "key", "--clearmodifiers", *names)

    async def type(self, text: str) -> None:
        """Type text, as slowly as a hand that has left the mouse a moment ago."""
        await asyncio.sleep(0.3)
        await self._screen.run("xdotool", "type", "--delay", "15", "--file", "-", stdin=text)
