"""Watches the screen's pixels from outside, through the X server's frame buffer file."""

from __future__ import annotations

import mmap
import struct
import time
from collections.abc import Callable
from pathlib import Path

COLUMNS, ROWS = 64, 45
STILL = 0.4
"""Seconds without a change after which a screen counts as painted."""


class ScreenWatch:
    """A grid of pixels, read from the frame buffer (XWD: header, colour map, rows)."""

    def __init__(self, framebuffer: Path) -> None:
        with framebuffer.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._map[:100])
        self._start = header[0] + header[19] * 12
        self.width, self.height, self._line = header[4], header[5], header[12]
        step_x = max(1, self.width // COLUMNS)
        step_y = max(1, self.height // ROWS)
        self._rows = [self._start + y * self._line for y in range(step_y // 2, self.height, step_y)]
        self._step = 4 * step_x

    def grid(self) -> bytes:
        """The grid's pixels now."""
        return b"".join(self._map[row : row + self._line : self._step] for row in self._rows)

    def painted_after(
        self,
        act: Callable[[], None],
        *,
        within: float,
        until: Callable[[bytes], bool] | None = None,
    ) -> float:
        """Act, then return the milliseconds until the screen had its final look.

        The final look is the one that stays for `STILL` seconds and, if `until` is given, that it
        accepts (a receipt, not the screen before it).

        Raises:
            TimeoutError: The screen does not come to rest.
        """
        before = self.grid()
        began = time.monotonic()
        act()
        last, changed_at = before, began
        while (now := time.monotonic()) < began + within:
            grid = self.grid()
            if grid != last:
                last, changed_at = grid, now
            elif last != before and now - changed_at > STILL and (until is None or until(last)):
                return (changed_at - began) * 1000
            time.sleep(0.001)
        raise TimeoutError("the screen does not come to rest")
