"""`make soak PATRONS=50`: random errands, random endings; survivors, leaks, drift.

Memory is compared in the same state, idle with one spare, after some patrons have warmed the
shell up. `SEED` (ILOT_SEED) repeats a run.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.security.wipe.endings import ENDINGS, Ending
from tests.security.wipe.proof import spare_ready
from tests.soak.errands import ERRANDS, WARM_UP, Errand
from tests.tour.desk import Desk, Living, tree_below, until

SIZE = (1366, 768)
MOST_DRIFT = 2.0
"""Percent, of the shell's proportional set size (DESIGN §13)."""
READINGS = 5
LEAVES = ("button", "session SIGKILL", "session SIGSEGV", "bubblewrap SIGKILL", "zygote SIGKILL")


@dataclass(frozen=True, slots=True)
class Standing:
    """The idle terminal: the shell's own memory in bytes, its descriptors, processes below it."""

    pss: int
    descriptors: int
    processes: int


class Soak:
    """One terminal, many patrons.

    Attributes:
        leaks: Each in words: survivors of a session, processes or descriptors that stayed.
    """

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        self._desk = desk
        self._chance = chance
        self._endings = [ending for ending in ENDINGS if ending.name in LEAVES]
        self.leaks: list[str] = []

    async def idle(self) -> Standing:
        """Wait for attente and a spare, then look."""
        desk = self._desk
        await desk.see(desk.shell, "attract.begin", within=60)
        await until(lambda: spare_ready(desk), what="a warm spare", within=60)
        await asyncio.sleep(1.0)  # what was freed a moment ago is given back
        shell = desk.shell_pid()
        pss = []
        for _ in range(READINGS):
            pss.append(own_memory(shell))
            await asyncio.sleep(0.1)
        return Standing(
            round(statistics.median(pss)),
            len(os.listdir(f"/proc/{shell}/fd")),
            len(tree_below(shell)),
        )

    async def patron(self, number: int, errand: Errand | None = None) -> None:
        """One errand, one ending, at random; nobody of the session may survive."""
        errand = errand or self._chance.choice(ERRANDS)
        ending = self._chance.choice(self._endings)
        before = await self._stay(errand, ending)
        left = [process for process in before if process.alive]
        if left:
            self.leaks.append(f"patron {number}: {len(left)} processes survive")
        print(f"  {number:3} {errand.__name__}, {ending.name}", flush=True)

    async def _stay(self, errand: Errand, ending: Ending) -> Sequence[Living]:
        desk = self._desk
        await desk.begin()
        session = await desk.session()
        await desk.see(session, "home.all")
        await errand(desk, session)
        before = desk.session_processes()
        await ending.act(desk, session)
        await desk.tap(desk.shell, "receipt.done", within=60)
        return before

    def compare(self, first: Standing, last: Standing) -> float:
        """Return the drift of memory in percent; note what else has grown."""
        if last.descriptors > first.descriptors:
            self.leaks.append(f"descriptors {first.descriptors} → {last.descriptors}")
        if last.processes != first.processes:
            self.leaks.append(f"processes {first.processes} → {last.processes}")
        return 100.0 * (last.pss - first.pss) / first.pss


def own_memory(pid: int) -> int:
    """Bytes of PSS that are no file's: a library's share falls and rises with who else maps it."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    wanted = ("Pss_Anon:", "Pss_Shmem:")
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(wanted))


async def soak(patrons: int, seed: int) -> int:
    """Run; return 1 if anything leaked."""
    with tempfile.TemporaryDirectory(prefix="k", dir=os.environ.get("XDG_RUNTIME_DIR")) as folder:
        async with Desk(Path(folder), size=SIZE) as desk:
            run = Soak(desk, random.Random(seed))  # noqa: S311 - chance, no secret
            await run.idle()
            for number, errand in enumerate(WARM_UP, 1):
                await run.patron(-number, errand)
                await run.idle()
            first = await run.idle()
            for number in range(1, patrons + 1):
                await run.patron(number)
                last = await run.idle()
                if number % 5 == 0:
                    print(f"      {last.pss / 2**20:.1f} MiB, {last.descriptors} descriptors")
            drift = run.compare(first, last)
    for leak in run.leaks:
        print(f"  ✗ {leak}")
    print(f"soak: {patrons} patrons, {len(run.leaks)} leaks, PSS drift {drift:.1f} %")
    return 1 if run.leaks or drift > MOST_DRIFT else 0


if __name__ == "__main__":
    sys.exit(
        asyncio.run(
            soak(int(os.environ.get("ILOT_PATRONS", "50")), int(os.environ.get("ILOT_SEED", "1")))
        )
    )
