"""What must be cleared up even if the shell dies: written down on the runtime tmpfs.

A shell that starts again finds here which boxes its predecessor ran and whether its prints were
purged. The machine's own start clears it, together with everything it speaks of.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

PRINTS = "prints"


class Ledger:
    """The record of one terminal.

    Args:
        folder: Private to this user, on a tmpfs; made if it is missing. Names nobody.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._boxes = folder / "boxes"
        self._prints = folder / PRINTS
        folder.mkdir(mode=0o700, exist_ok=True)
        self._boxes.mkdir(mode=0o700, exist_ok=True)

    def box_started(self, init: int, namespace: int) -> None:
        """A box lives: number of its first process, inode of its PID namespace."""
        (self._boxes / str(init)).write_text(str(namespace))

    def box_ended(self, init: int) -> None:
        """The box was seen dead."""
        (self._boxes / str(init)).unlink(missing_ok=True)

    def boxes(self) -> dict[int, int]:
        """First process → PID namespace, of every box that nobody has seen dead."""
        found = {}
        for record in self._boxes.iterdir():
            with contextlib.suppress(ValueError, FileNotFoundError):
                found[int(record.name)] = int(record.read_text())
        return found

    def print_sent(self) -> None:
        """From now on the print service may hold something of a patron's."""
        self._prints.touch()

    def prints_purged(self) -> None:
        """The print service was seen empty."""
        self._prints.unlink(missing_ok=True)

    @property
    def prints_owed(self) -> bool:
        """Whether something was printed since the print service was last seen empty."""
        return self._prints.exists()
