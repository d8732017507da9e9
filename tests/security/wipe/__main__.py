"""`make prove-wipe`: every route, every ending; build/wipe/routes.json."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.demo.main import PROGRAM
from tests.security.wipe.endings import ENDINGS, Ending
from tests.security.wipe.proof import Outcome, prove, report, summary

FOLDER = Path("build/wipe")


ALIKE = re.compile(
    r"shell SIGKILL in (?!prints)|shell SIGKILL after|session SIGSEGV|bubblewrap|zygote|soft limit"
    r"|just arrived"
)
"""What the terminal answers as it answers another ending: by the same wipe from the same state."""


async def run(endings: Sequence[Ending], program: Sequence[str]) -> list[Outcome]:
    outcomes = []
    async for outcome in prove(endings, program=program, folder=os.environ.get("XDG_RUNTIME_DIR")):
        print(outcome.told(), flush=True)
        outcomes.append(outcome)
    return outcomes


def main() -> int:
    """Run the proof; 1 if anything is left, or a route planted nothing.

    `LEAK=file` and `LEAK=string` run a shell that leaks, `ILOT_ENDING=word` tries some endings
    only, `ILOT_SHORT=1` one of those that are answered alike.
    """
    leak, chosen = os.environ.get("LEAK", ""), os.environ.get("ILOT_ENDING", "")
    program = PROGRAM
    if leak:
        program = (sys.executable, "-m", "tests.security.wipe.leaky", leak)
    endings = [ending for ending in ENDINGS if chosen in ending.name]
    if os.environ.get("ILOT_SHORT") == "1":
        endings = [ending for ending in endings if not ALIKE.match(ending.name)]
    FOLDER.mkdir(parents=True, exist_ok=True)
    outcomes = asyncio.run(run(endings[: 1 if leak else None], program))
    (FOLDER / "routes.json").write_text(
        json.dumps(report(outcomes), ensure_ascii=False, indent=2) + "\n"
    )
    print(summary(outcomes))
    whole = len(outcomes) == len(endings[: 1 if leak else None])
    return 0 if whole and all(outcome.clean for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
