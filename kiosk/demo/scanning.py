"""SANE's own test driver as the demo's scanner: a real `scanimage`, no hardware.

The driver reads its settings from a folder of ours, so whatever happens to the device (a jam, a
slow page, somebody pulls its plug) is a new file there, and all of it real to who scans.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.config.terminal import Feeder
from scanner.model import A4_HEIGHT, A4_WIDTH, SaneStatus

SHORTEST_DELAY, LONGEST_DELAY = 1_000, 200_000
"""Microseconds between two buffers that the driver accepts."""

TEST_CONF = """\
number_of_devices {devices}
mode Color
depth 8
resolution_min 75
resolution_max 600
resolution_quant 1
resolution 200
test-picture "{picture}"
geometry_max {glass}
br_x {width}
br_y {height}
read-delay true
read-delay-duration {delay}
read-status-code "{status}"
"""
GLASS_SIDE = 300
"""Millimetres, in both directions; the driver's own 200 would cut an A4 page."""


class Glass(StrEnum):
    """What lies on the glass, in the driver's words."""

    COLOR_PATTERN = "Color pattern"
    GRID = "Grid"
    SOLID_WHITE = "Solid white"


PIECES = {Glass.COLOR_PATTERN: 80, Glass.GRID: 16, Glass.SOLID_WHITE: 180}
"""In which an A4 page in colour at 200 dpi arrives, as measured."""


@dataclass(frozen=True, slots=True)
class SaneTest:
    """A scanner of SANE's test driver.

    Attributes:
        config: What `ScanimageBackend` takes as its `sane_config`.
        device: The name of its first device.
        feeder: SANE's test driver has one that is never empty.
    """

    config: Path
    device: str = "test:0"
    feeder: Feeder = Feeder.NONE


def sane_test_device(
    folder: Path,
    *,
    picture: Glass = Glass.GRID,
    seconds: float = 1.0,
    status: SaneStatus = SaneStatus.GOOD,
    devices: int = 1,
) -> SaneTest:
    """Write the settings of a scanner; again in the same folder to change it from now on.

    Args:
        folder: An existing folder; gets a folder `sane.d` with nothing but this driver in it.
        seconds: How long an A4 page in colour at 200 dpi takes; at most 3 for the grid, 16 for the
            colour pattern.
        status: What reading a page ends with, at once. The glass is empty then: with another
            picture the driver hangs once in ten times, cancelling a thread that allocates memory.
        devices: How many there are, all alike: `test:0`, `test:1` … With none, nothing is listed.
    """
    config = folder / "sane.d"
    config.mkdir(exist_ok=True)
    if status is not SaneStatus.GOOD:
        picture = Glass.SOLID_WHITE
    delay = seconds * 1e6 / PIECES[picture]
    settings = TEST_CONF.format(
        devices=max(devices, 1),  # told to make none, the driver crashes
        picture=picture.value,
        glass=GLASS_SIDE,
        width=A4_WIDTH,
        height=A4_HEIGHT,
        # in steps of a thousand, else the driver keeps its own
        delay=min(max(int(round(delay, -3)), SHORTEST_DELAY), LONGEST_DELAY),
        status="Default" if status is SaneStatus.GOOD else f"SANE_STATUS_{status.name}",
    )
    drivers = "test\n" if devices else ""
    for name, text in (("dll.conf", drivers), ("test.conf", settings)):
        written = config / f"{name}.new"
        written.write_text(text)
        os.replace(written, config / name)  # whoever scans meanwhile reads the old or the new one
    return SaneTest(config)
