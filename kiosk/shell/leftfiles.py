"""Files outside the session's own: none may be new, changed or gone when the patron leaves."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.proof.places import Change, State, changes, inventory
from kiosk.shell.wipe import StepId, StepResult

log = logging.getLogger(__name__)

STEP_WITHIN = 10.0
SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - looked at, not written to


class Watched:
    """The folders into which shell and devices can write, and how they were.

    Args:
        folders: Each with everything below it.
        own: Files and folders in them that the shell itself keeps; never a patron's.
    """

    def __init__(self, folders: Sequence[Path], *, own: Sequence[Path] = ()) -> None:
        self.folders = folders
        self._own = own
        self._before: dict[Path, State] | None = None

    @classmethod
    def of_this_process(cls, *, own: Sequence[Path]) -> Watched:
        """Home, temporary files, runtime folder, shared memory."""
        runtime = os.environ.get("XDG_RUNTIME_DIR")
        folders = [Path.home(), Path(tempfile.gettempdir()), SHARED_MEMORY]
        return cls([*folders, Path(runtime)] if runtime else folders, own=own)

    def remember(self) -> None:
        """Take the inventory of this moment. Some milliseconds: for a thread."""
        self._before = self._now()

    def changed(self) -> dict[Path, Change]:
        """Return what has changed since; nothing if nobody remembers. For a thread."""
        return changes(self._before, self._now()) if self._before is not None else {}

    def _now(self) -> dict[Path, State]:
        return inventory(self.folders, without=self._own)


class Files:
    """What was written outside the session: removed, then looked at again.

    A file that was there before and is another now cannot be put back: that is a doubt.
    """

    step = StepId.FILES
    within = STEP_WITHIN

    def __init__(self, watched: Watched) -> None:
        self._watched = watched

    async def run(self) -> StepResult:
        found = await asyncio.to_thread(self._watched.changed)
        for path, change in found.items():
            if change is Change.NEW:
                with contextlib.suppress(OSError):
                    path.unlink()
        left = await asyncio.to_thread(self._watched.changed) if found else {}
        if left:
            log.warning("files-left %d", len(left))
        return StepResult(
            self.step,
            before=len(found),
            after=len(left),
            verified=not left,
            code="files-changed" if left else "",
        )
