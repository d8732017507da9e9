"""Clocks that jump and disks that are full: a session still ends, and the next one begins."""

from __future__ import annotations

import asyncio
import datetime
import sys
from pathlib import Path

import pytest

from tests.end2end.conftest import WITHIN, begun
from tests.tour.desk import Desk
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip


@pytest.fixture
def clock(private_folder: Path) -> Path:
    """A file that moves the shell's wall clock, in days."""
    file = private_folder / "clock"
    file.write_text("0")
    return file


async def ended(desk: Desk, session: Tree) -> str:
    """End by the button; what the receipt says."""
    await desk.tap(session, "bar.end")
    await desk.tap(session, "leave.end")
    await desk.see(desk.shell, "receipt.done")
    words = await desk.words(desk.shell)
    await desk.tap(desk.shell, "receipt.done")
    await desk.see(desk.shell, "attract.begin")
    return words


def day_and_month(days: int) -> str:
    day = datetime.date.today() + datetime.timedelta(days=days)
    return f"{day.day} {MONTHS[day.month - 1]}"


def test_a_clock_that_jumps_ten_years_neither_ends_nor_extends_a_session(
    private_folder: Path, clock: Path
) -> None:
    program = (sys.executable, "-m", "tests.end2end.jumping_clock", str(clock))

    async def told() -> None:
        async with asyncio.timeout(WITHIN), Desk(private_folder, program=program) as desk:
            for days in (3650, -3650):
                session = await begun(desk)
                clock.write_text(str(days))
                await asyncio.sleep(7.0)  # longer than the watchdog's question and answer
                await desk.see(session, "home.all")
                # the receipt's date is the wall clock's: the control that it has jumped
                assert day_and_month(days) in await ended(desk, session)
            assert "session-mute" not in desk.log.read_text()

    asyncio.run(told())


def test_a_journal_that_cannot_be_written_stops_nothing(private_folder: Path) -> None:
    async def told() -> None:
        full = Path("/dev/full")
        async with asyncio.timeout(WITHIN), Desk(private_folder, output=full) as desk:
            await desk.see(desk.shell, "attract.begin", within=60)
            await desk.session()
            await asyncio.sleep(5.0)  # nobody says that the spare is ready: there is no journal
            await desk.begin()
            session = await desk.session()
            await desk.see(session, "home.all")
            assert "effacé" in await ended(desk, session)

    asyncio.run(told())
