"""What is injected, what a patron is told, what mends it; and the patron who prints meanwhile."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from kiosk.core.printfigures import PrintFigures
from kiosk.demo.printing import Part
from kiosk.link.messages import DeviceCondition, Print, Printed, PrintStage
from kiosk.shell.printing import Allowance, PrintService
from tests.contract.printers.documents import pdf
from tests.contract.printers.places import CupsPlace

WITHIN = 20.0
PAGES = 2
DEVICE = DeviceCondition()

Hand = Callable[[CupsPlace], Awaitable[None]]


async def nothing(_place: CupsPlace) -> None:
    """Nobody does anything: it mends itself."""


def device_says(keyword: str) -> Hand:
    async def says(place: CupsPlace) -> None:
        place.cups.fault(keyword)

    return says


async def cleared(place: CupsPlace) -> None:
    place.clear()


def freeze(part: Part) -> Hand:
    async def frozen(place: CupsPlace) -> None:
        place.cups.freeze(part)

    return frozen


def thaw(part: Part) -> Hand:
    async def thawed(place: CupsPlace) -> None:
        place.cups.thaw(part)

    return thawed


async def out_and_stopped(place: CupsPlace) -> None:
    await place.take_paper()
    await place.pause()


async def kill_cupsd(place: CupsPlace) -> None:
    await place.cups.kill_cupsd()


async def restart_cupsd(place: CupsPlace) -> None:
    """With its old spool, as after a power cut; the wipe purges it before anybody prints."""
    await place.cups.restart_cupsd(keep_spool=True)
    await place.backend.purge()


async def lock_spool(place: CupsPlace) -> None:
    """Nothing can be written there, as on a full disk."""
    (place.cups.root / "spool").chmod(0o510)


async def unlock_spool(place: CupsPlace) -> None:
    (place.cups.root / "spool").chmod(0o710)


class Outcome(Enum):
    """What becomes of the document; unless it goes on, the patron prints it again."""

    GOES_ON = "it waits, and goes on after the recovery"
    FAILS = "it fails at once"
    LOST = "it waits, and is known as lost after the recovery"


@dataclass(frozen=True)
class Row:
    """One fault.

    Attributes:
        printing: It happens while the document prints, not before.
        code: What the patron is told.
        comes_anyway: The device had all of it already, and nobody could stop it.
    """

    fault: str
    inject: Hand
    code: str
    recovery: str
    recover: Hand
    outcome: Outcome = Outcome.GOES_ON
    printing: bool = False
    comes_anyway: bool = False


ROWS = (
    Row("no paper", lambda place: place.take_paper(), "printer-paper-out",
        "paper is added", lambda place: place.add_paper()),
    Row("no paper, and CUPS stopped the queue", out_and_stopped, "printer-paper-out",
        "paper is added; the queue goes on by itself", lambda place: place.add_paper()),
    Row("queue stopped, printer well", lambda place: place.pause(), "",
        "none: the queue goes on by itself", nothing),
    Row("jam", device_says("media-jam"), "printer-jam", "the sheet is taken out", cleared),
    Row("jam between two pages", device_says("media-jam"), "printer-jam",
        "the sheet is taken out", cleared, printing=True),
    Row("cover open", device_says("cover-open"), "printer-cover", "it is closed", cleared),
    Row("tray pulled out", device_says("input-tray-missing"), "printer-tray",
        "it is pushed in", cleared),
    Row("no toner", device_says("toner-empty"), "printer-toner", "it is changed", cleared),
    Row("queue rejects jobs", lambda place: place.cups.reject(), "printer-paused",
        "staff lets it accept", lambda place: place.cups.accept(), outcome=Outcome.FAILS),
    Row("unplugged before", lambda place: place.unplug(), "printer-gone",
        "plugged in", lambda place: place.plug(), outcome=Outcome.FAILS),
    Row("unplugged in mid-job", lambda place: place.unplug(), "printer-gone",
        "plugged in; the queue calls it completed, the device knows nothing of it",
        lambda place: place.plug(), printing=True, outcome=Outcome.LOST),
    Row("device asleep: it answers late", freeze(Part.DEVICE), "printer-gone",
        "it wakes", thaw(Part.DEVICE)),
    Row("service hangs", freeze(Part.CUPSD), "printer-timeout",
        "it goes on", thaw(Part.CUPSD), outcome=Outcome.FAILS),
    Row("service killed before", kill_cupsd, "print-server-gone",
        "it is started", restart_cupsd, outcome=Outcome.FAILS),
    Row("service killed in mid-job", kill_cupsd, "print-server-gone",
        "it is started, and its spool purged", restart_cupsd, outcome=Outcome.FAILS, printing=True,
        comes_anyway=True),
    Row("spool cannot be written", lock_spool, "print-server-gone",
        "there is room again", unlock_spool, outcome=Outcome.FAILS),
)  # fmt: skip


class Patron:
    """Somebody who prints, and what they are told."""

    def __init__(self, place: CupsPlace, able: DeviceCondition = DEVICE) -> None:
        self.said: list[Printed] = []
        self.service = PrintService(
            place.backend,
            queue=place.queue,
            allowance=Allowance(20),
            say=self.said.append,
            changed=lambda: None,
            sending=lambda: None,
            able=lambda: able,
            figures=PrintFigures(),
        )

    async def prints(self, reference: int, **wish: Any) -> PrintStage:
        return await self.gives(pdf("Lettre", pages=PAGES), reference=reference, **wish)

    async def gives(self, content: bytes, *, reference: int, **wish: Any) -> PrintStage:
        descriptor = os.memfd_create("print")
        os.write(descriptor, content)
        await self.service.print(Print(reference=reference, pages=PAGES, **wish), descriptor)
        return self.said[-1].stage

    async def told(self, code: str, job: asyncio.Task[PrintStage]) -> None:
        """Wait until a code was told; « no code » is told by a document that came out."""
        async with asyncio.timeout(WITHIN):
            while not any(news.code == code for news in self.said if code) and not job.done():
                await asyncio.sleep(0.02)
        assert code in [news.code for news in self.said]

    async def printing(self) -> None:
        """Wait until the first page is out."""
        async with asyncio.timeout(WITHIN):
            while not any(news.page == 1 for news in self.said):
                await asyncio.sleep(0.02)
