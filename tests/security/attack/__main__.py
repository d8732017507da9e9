"""`python -m tests.security.attack`: every attack of the break-out table, each with a control.

A row is tried against the session as it is, then with its guard taken away: then it must escape,
or its oracle proves nothing. `SOFT=1` takes the guards away from the start, `ILOT_ROWS=word` tries
some rows only.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import sys
import time
from pathlib import Path

from tests.security.attack.house import in_house  # isort: skip - scrubs before Qt

from tests.security.attack.result import Result, report, summary
from tests.security.attack.table import TABLE

FOLDER = Path("build/attack")
LEAKS = "tests.security.attack.leaks"


def told(result: Result) -> None:
    """Say what came of a row."""
    words = "held   " if result.held else "ESCAPED"
    control = "control escapes" if result.control_escaped else "CONTROL HOLDS"
    print(f"  {words} {result.row} ({control})", flush=True)
    if not result.held:
        print(f"          {result.seen}", flush=True)
    if not result.control_escaped:
        print(f"          {result.control}", flush=True)


def main() -> int:
    """Try them all; 1 if anything escaped or a control did not."""
    soft = os.environ.get("SOFT", "") not in ("", "0")
    chosen = os.environ.get("ILOT_ROWS", "")
    start = time.monotonic()
    rows = [row for row in TABLE if chosen in row.name]
    found = in_house(rows, soft=soft, told=told)
    if not chosen:
        found += others(soft=soft)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "results.json").write_text(
        json.dumps(report(found), ensure_ascii=False, indent=2) + "\n"
    )
    print(f"({time.monotonic() - start:.0f} s)")
    print(summary(found))
    return 0 if all(one.held and one.control_escaped for one in found) else 1


def others(*, soft: bool) -> list[Result]:
    """The leak routes: from a session in its box, so in no room of this process."""
    if importlib.util.find_spec(LEAKS) is None:
        return []
    found: list[Result] = asyncio.run(importlib.import_module(LEAKS).run())
    for one in found:
        told(one)
    return found


if __name__ == "__main__":
    sys.exit(main())
