"""`python -m tests.security.attack.leaks`: the leak routes alone; 1 if one leaks (SOFT=1: all)."""

from __future__ import annotations

import asyncio
import sys

from tests.security.attack.leaks import run
from tests.security.attack.result import summary


def main() -> int:
    """Print a line for each route."""
    results = asyncio.run(run())
    for one in results:
        held = "held   " if one.held else "ESCAPED"
        control = "escapes" if one.control_escaped else "SILENT "
        print(f"{held} control {control} {one.row}: {one.seen}")
    print(summary(results))
    return 0 if all(one.held for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
