"""`make tour`: pictures and measurements of the running terminal in build/tour.

`TOUR_ALL=1` (`make tours`) sends seven patrons: any two of language, letters, colours and window
meet once in the first six (pairwise), and the last one has no pointer.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import traceback
from pathlib import Path

from tests.tour.desk import Desk
from tests.tour.facts import Facts
from tests.tour.journey import Enough, Journey
from tests.tour.variant import Variant, Way

FOLDER = Path("build/tour")
BROKEN = "schema: ilot-shortcuts/1\nservices:\n  - {id: caf, nam: CAF}\n"
LARGE, SMALL = (1920, 1080), (1366, 768)
SEVEN = (
    Variant("fr", 1.0, LARGE, contrast=False),
    Variant("en", 1.25, SMALL, contrast=True),
    Variant("ar", 1.5, LARGE, contrast=True),
    Variant("pt", 1.0, SMALL, contrast=True),
    Variant("uk", 1.5, SMALL, contrast=False),
    Variant("es", 1.25, LARGE, contrast=False),
    Variant("fr", 1.0, LARGE, contrast=False, way=Way.KEYS),
)


async def tour(facts: Facts, chosen: Variant) -> None:
    """The whole tour, then a terminal whose catalogue is broken."""
    try:
        with tempfile.TemporaryDirectory(prefix="t", dir=runtime()) as folder:
            async with Desk(Path(folder), size=chosen.window, way=chosen.way) as desk:
                try:
                    await Journey(desk, facts, chosen).whole()
                finally:
                    shutil.copyfile(desk.log, facts.folder / "shell.log")
        with tempfile.TemporaryDirectory(prefix="t", dir=runtime()) as folder:
            catalogue = Path(folder) / "shortcuts.yaml"
            catalogue.write_text(BROKEN)
            async with Desk(Path(folder), size=chosen.window, catalogue=catalogue) as desk:
                await desk.see(desk.shell, "outOfService.reasons", within=60)
                words = await desk.words(desk.shell)
                await desk.picture(facts.picture("hors-service"))
                facts.check("out of service names the line for staff", ":3:" in words)
    except Enough:
        print("  the one screen that was asked for is taken")


def runtime() -> str | None:
    """Where sockets may lie: their paths must be short."""
    return os.environ.get("XDG_RUNTIME_DIR")


def taken(chosen: Variant, folder: Path) -> Facts:
    """Take one tour, and write down what it found."""
    folder.mkdir(parents=True)
    facts = Facts(folder)
    try:
        asyncio.run(tour(facts, chosen))
    except Exception as error:
        traceback.print_exc()
        facts.check(f"the tour came to its end ({type(error).__name__})", holds=False)
    facts.write()
    print(facts.summary(), flush=True)
    return facts


def main() -> int:
    """Run the tour, or all of them; 1 if a check failed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    if os.environ.get("TOUR_ALL") == "1":
        failed = 0
        for chosen in SEVEN:
            print(chosen, flush=True)
            failed += len(taken(chosen, FOLDER / str(chosen).replace(" ", "-")).failed)
        print(f"tours: {len(SEVEN)}, {failed} checks failed")
    else:
        failed = len(taken(Variant.chosen(), FOLDER).failed)
    print(f"Pictures and tour.json are in {os.environ.get('ILOT_CHECKOUT', '.')}/{FOLDER}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
