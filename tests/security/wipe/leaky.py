"""A shell that keeps what it must not: the control, which the proof must catch.

`python -m tests.security.wipe.leaky file|string run …` is `kiosk run` with one flaw: of each
document that a session prints, `string` keeps the bytes in the shell's memory, and `file` keeps a
copy where temporary files lie.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.__main__ import main
from kiosk.link.messages import Print
from kiosk.shell.printing import PrintService

KEPT: list[bytes] = []
COPIES = Path("/var/tmp")  # noqa: S108 - where a careless program would leave one


def leak(mode: str) -> None:
    """Give the print service its flaw."""
    honest = PrintService.print

    async def careless(self: PrintService, request: Print, document: int) -> None:
        size = os.fstat(document).st_size
        if mode == "string":
            KEPT.append(os.pread(document, size, 0))
        else:  # by the kernel: bytes read here could be found in freed memory too
            with (COPIES / f"print-{os.getpid()}.pdf").open("wb") as copy:
                os.sendfile(copy.fileno(), document, 0, size)
        await honest(self, request, document)

    PrintService.print = careless  # type: ignore[method-assign] # the flaw itself


if __name__ == "__main__":
    mode, *arguments = sys.argv[1:]
    leak(mode)
    sys.exit(main(arguments))
