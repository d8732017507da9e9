"""`make tour`: pictures and measurements of the running terminal in build/tour."""

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
from tests.tour.journey import Enough, Journey, Variant

FOLDER = Path("build/tour")
BROKEN = "schema: ilot-shortcuts/1\nservices:\n  - {id: caf, nam: CAF}\n"


def variant() -> Variant:
    """Read TOUR_LANG, TOUR_SIZE, TOUR_THEME and TOUR_SCREEN."""
    width, height = os.environ.get("TOUR_SIZE", "1920x1080").split("x")
    return Variant(
        language=os.environ.get("TOUR_LANG", "fr"),
        size=(int(width), int(height)),
        contrast=os.environ.get("TOUR_THEME", "") == "contrast",
        screen=os.environ.get("TOUR_SCREEN", ""),
    )


async def tour(facts: Facts, chosen: Variant) -> None:
    """The whole tour, then a terminal whose catalogue is broken."""
    try:
        with tempfile.TemporaryDirectory(prefix="t", dir=runtime()) as folder:
            async with Desk(Path(folder), size=chosen.size) as desk:
                try:
                    await Journey(desk, facts, chosen).whole()
                finally:
                    shutil.copyfile(desk.log, FOLDER / "shell.log")
        with tempfile.TemporaryDirectory(prefix="t", dir=runtime()) as folder:
            catalogue = Path(folder) / "shortcuts.yaml"
            catalogue.write_text(BROKEN)
            async with Desk(Path(folder), size=chosen.size, catalogue=catalogue) as desk:
                await desk.see(desk.shell, "outOfService.reasons", within=60)
                words = await desk.words(desk.shell)
                await desk.picture(facts.picture("hors-service"))
                facts.check("out of service names the line for staff", ":3:" in words)
    except Enough:
        print("  the one screen that was asked for is taken")


def runtime() -> str | None:
    """Where sockets may lie: their paths must be short."""
    return os.environ.get("XDG_RUNTIME_DIR")


def main() -> int:
    """Run the tour; 1 if a check failed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    facts = Facts(FOLDER)
    try:
        asyncio.run(tour(facts, variant()))
    except Exception as error:
        traceback.print_exc()
        facts.check(f"the tour came to its end ({type(error).__name__})", holds=False)
    facts.write()
    print(f"Pictures and tour.json are in {os.environ.get('ILOT_CHECKOUT', '.')}/{FOLDER}")
    print(facts.summary())
    return 1 if facts.failed else 0


if __name__ == "__main__":
    sys.exit(main())
