"""`python -m tests.end2end.jumping_clock FILE run …`: a shell whose wall clock FILE moves.

FILE holds days to add. Only the wall clock: the kernel's monotonic clock never jumps, and is what
the shell must go by.
"""

from __future__ import annotations

import datetime
import sys
import time
from pathlib import Path

from kiosk.__main__ import main
from kiosk.shell import stage

DAY = 86_400


def move(file: Path) -> None:
    """Give this process the clock."""
    honest = time.time

    def moved() -> float:
        return honest() + DAY * int(file.read_text() or "0")

    class Moved(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Moved:
            return cls.fromtimestamp(moved(), tz)

    time.time = moved
    stage.datetime = Moved  # type: ignore[misc] # the one place that reads it


if __name__ == "__main__":
    move(Path(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
