"""`python -m tests.security.attack`: every attack of the break-out table, each with a control.

A row is tried against the session as it is, then with its guard taken away: then it must escape,
or its oracle proves nothing. `SOFT=1` takes the guards away from the start, `ILOT_ROWS=word,word`
tries some rows only.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from pathlib import Path

from tests.security.attack.house import in_house  # isort: skip - scrubs before Qt

from tests.security.attack import keys, leaks
from tests.security.attack.result import Result, report, summary
from tests.security.attack.table import SILENT, TABLE

FOLDER = Path("build/attack")


def told(result: Result) -> None:
    """Say what came of a row."""
    words = "held   " if result.held else "ESCAPED"
    silent = f"no proof: {SILENT[result.row]}" if result.row in SILENT else "CONTROL HOLDS"
    control = "control escapes" if result.control_escaped else silent
    print(f"  {words} {result.row} ({control})", flush=True)
    if not result.held:
        print(f"          {result.seen}", flush=True)
    if not proven(result):
        print(f"          {result.control}", flush=True)


def main() -> int:
    """Try them all; 1 if anything escaped or a control did not."""
    soft = os.environ.get("SOFT", "") not in ("", "0")
    chosen = os.environ.get("ILOT_ROWS", "")
    start = time.monotonic()
    rows = [row for row in TABLE if any(word in row.name for word in chosen.split(","))]
    found = in_house(rows, soft=soft, told=told)
    if not chosen:
        found += others(soft=soft)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "results.json").write_text(
        json.dumps(report(found), ensure_ascii=False, indent=2) + "\n"
    )
    print(f"({time.monotonic() - start:.0f} s)")
    print(summary(found))
    return 0 if all(one.held and proven(one) for one in found) else 1


def proven(result: Result) -> bool:
    """Whether the row's control escapes, or it is known that it does not, and why."""
    return result.control_escaped or result.row in SILENT


def others(*, soft: bool) -> list[Result]:
    """What needs a session in its box, or the whole terminal: in no room of this process."""

    async def both() -> list[Result]:
        found = await leaks.run()
        return found if soft else found + await keys.run()  # keys have no guard to take away

    found = asyncio.run(both())
    for one in found:
        told(one)
    return found


if __name__ == "__main__":
    sys.exit(main())
