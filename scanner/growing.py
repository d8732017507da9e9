"""A file in memory that one process writes and others read meanwhile."""

from __future__ import annotations

import os
import stat
from types import TracebackType


class GrowingFile:
    """A memfd with one end to write and one to read, for as long as the context lasts.

    Attributes:
        writable: What a program gets as its standard output.
        readable: Read-only, with an offset of its own. The file's mode lets nobody open it for
            writing again through /proc; only its owner could change that.
    """

    def __init__(self) -> None:
        self.writable = os.memfd_create("scan")
        try:
            self.readable = os.open(f"/proc/self/fd/{self.writable}", os.O_RDONLY | os.O_CLOEXEC)
            os.fchmod(self.writable, stat.S_IRUSR)
        except OSError:
            os.close(self.writable)
            raise

    def __enter__(self) -> GrowingFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self.writable)
        os.close(self.readable)

    @property
    def size(self) -> int:
        """Bytes that have arrived."""
        return os.fstat(self.readable).st_size

    def beginning(self, most: int) -> bytes:
        """Return the first bytes that have arrived, at most that many."""
        return os.pread(self.readable, most, 0)
