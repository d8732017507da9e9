"""Where a scan's pages appear, one growing file each: the program's output, or its folder."""

from __future__ import annotations

import contextlib
import os
import stat
from types import TracebackType
from typing import Protocol

from scanner import box
from scanner.growing import GrowingFile

FOLDER = "/pages"
"""Inside the box, a tmpfs of its own: a feeder's pages, which `scanimage` numbers."""
PATTERN = f"--batch={FOLDER}/%d"
ARRIVING = ".part"
"""`scanimage` gives a file its name when its page is whole."""


class Pages(Protocol):
    """Descriptors of pages, from 1."""

    several: bool

    def page(self, number: int) -> int | None:
        """Return a page's read-only descriptor; None while it has not begun."""
        ...


class GlassPage:
    """The one page on the glass: what the program writes to its standard output."""

    several = False

    def __init__(self, answer: GrowingFile) -> None:
        self._answer = answer

    def page(self, number: int) -> int | None:
        return self._answer.readable if number == 1 else None


class FedPages:
    """A feeder's pages, for as long as the context lasts; each is closed when the next begins.

    They lie in the box, which dies with the scan, and are reached through /proc (proc(5), `root`):
    no folder of the host ever holds one.
    """

    several = True

    def __init__(self, process: box.BoxedProcess) -> None:
        self._process = process
        self._folder = -1
        self._number, self._descriptor = 0, -1

    def __enter__(self) -> FedPages:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close_page()
        if self._folder >= 0:
            os.close(self._folder)

    def page(self, number: int) -> int | None:
        if number == self._number:
            return self._descriptor
        if self._folder < 0:
            self._folder = self._process.folder(FOLDER)
        if self._folder < 0:
            return None
        for name in (f"{number}{ARRIVING}", f"{number}"):
            with contextlib.suppress(FileNotFoundError):
                opened = os.open(name, os.O_RDONLY | os.O_CLOEXEC, dir_fd=self._folder)
                os.fchmod(opened, stat.S_IRUSR)  # as growing.py: nobody opens it for writing again
                self._close_page()
                self._number, self._descriptor = number, opened
                return opened
        return None

    def _close_page(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            with contextlib.suppress(FileNotFoundError):  # its memory is free when all have read it
                os.unlink(str(self._number), dir_fd=self._folder)
