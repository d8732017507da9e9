"""Runs patrons through endings, and says what was found of them before and after."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.demo.main import PROGRAM
from tests.devices.escl import EsclScanner
from tests.security.wipe.endings import PAPER, Ending
from tests.security.wipe.patron import Planter, catalogue
from tests.security.wipe.routes import MUST_BE_IN, Place, Route, planted_as
from tests.security.wipe.site import HOST, CanarySite
from tests.security.wipe.witness import Sighting, Sightings, Witness
from tests.tour.desk import Desk, Living, until
from tests.tour.facts import pdf_text

SIZE = (1366, 768)
SOUND = "file:/run/session/heard,raw"
"""In the patron's box: what would be heard is written there."""
RECEIPT_WITHIN = 60.0
STARTS_WITHIN = 60.0
MOST_FILES = 10
"""That are told; the report has all of them."""
QUIET = 1.0
"""Seconds in which a print that must not come out would have come."""


@dataclass(slots=True)
class Outcome:
    """One session, from its canaries to the search after its end.

    Attributes:
        live: Where each route was found while the session lived.
        left: What was found afterwards: nothing, or the proof fails.
        changed: Files that it left, changed or removed.
        faults: What else was not as it must be, in words.
    """

    ending: str
    live: dict[Route, set[Sighting]] = field(default_factory=dict)
    left: dict[Route, set[Sighting]] = field(default_factory=dict)
    changed: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def missing(self) -> list[Route]:
        """Routes that planted nothing: the proof says nothing about them."""
        return [route for route in Route if not self.live.get(route)]

    @property
    def clean(self) -> bool:
        return not (self.left or self.changed or self.faults or self.missing)

    def told(self) -> str:
        """The outcome in a line or some."""
        lines = [f"{'✓' if self.clean else '✗'} {self.ending} ({self.seconds:.0f} s)"]
        lines += [f"    not found while live: {route.name}" for route in self.missing]
        for route, sightings in self.left.items():
            where = ", ".join(f"{one.place} {one.where} {one.encoding}" for one in sightings)
            lines.append(f"    left: {route.name} in {where}")
        files = [f"    file {change}: {path}" for path, change in self.changed.items()]
        lines += files[:MOST_FILES]
        lines += [f"    {fault}" for fault in self.faults]
        return "\n".join(lines)


async def prove(
    endings: Sequence[Ending], *, program: Sequence[str] = PROGRAM, folder: str | None = None
) -> AsyncIterator[Outcome]:
    """Run one patron an ending, at as few desks as their times allow; yield each outcome."""
    for setting in unique(setting_of(ending) for ending in endings):
        group = [ending for ending in endings if setting_of(ending) == setting]
        opened = proving_desk(setting, program=program, folder=folder)
        async with opened as (desk, site, scanner):
            for ending in group:
                outcome = Outcome(ending.name)
                began = time.monotonic()
                try:
                    await one_patron(desk, site, scanner, ending, outcome)
                except (AssertionError, TimeoutError) as error:
                    outcome.faults.append(str(error).splitlines()[0] or type(error).__name__)
                    outcome.seconds = time.monotonic() - began
                    yield outcome
                    break  # nobody knows how this terminal stands now
                outcome.seconds = time.monotonic() - began
                yield outcome


@dataclass(frozen=True, slots=True)
class Setting:
    """What terminal.yaml says that some endings need."""

    times: tuple[tuple[str, float], ...]
    memory_mib: int | None


def setting_of(ending: Ending) -> Setting:
    return Setting(tuple(sorted(ending.times.items())), ending.memory_mib)


def unique(settings: Iterable[Setting]) -> Sequence[Setting]:
    """Each once, in order."""
    return list(dict.fromkeys(settings))


@contextlib.asynccontextmanager
async def proving_desk(
    setting: Setting, *, program: Sequence[str], folder: str | None
) -> AsyncIterator[tuple[Desk, CanarySite, EsclScanner]]:
    """A desk with the canary site on its Internet and a page of ours on its glass."""
    with tempfile.TemporaryDirectory(prefix="w", dir=folder) as made:
        place, site = Path(made), CanarySite()
        (place / "x").mkdir()
        async with EsclScanner() as scanner:
            desk = Desk(
                place,
                size=SIZE,
                times=dict(setting.times),
                session_memory_mib=setting.memory_mib,
                catalogue=catalogue(place),
                sites={HOST: site},
                scanner=scanner.sane(place / "x"),
                sound=SOUND,
                program=program,
            )
            async with desk:
                yield desk, site, scanner


async def one_patron(
    desk: Desk, site: CanarySite, scanner: EsclScanner, ending: Ending, outcome: Outcome
) -> None:
    """From attente to the search after the end."""
    await desk.see(desk.shell, "attract.begin", within=STARTS_WITHIN)
    await until(lambda: spare_ready(desk), what="a warm spare", within=STARTS_WITHIN)
    witness = Witness(desk)
    witness.remember_files()
    sheets = len(list(desk.stack.cups.arrived.glob("*.facts")))

    await desk.begin()
    session = await desk.session()
    await desk.see(session, "home.all")
    planter = Planter(desk, site=site, glass=scanner.glass)
    seal = planter.canaries.seal
    screen = await planter.plant(session, witness)
    alive = await asyncio.to_thread(witness.alive, seal)
    outcome.live = where_live(alive, screen)
    before = desk.session_processes()

    await ending.act(desk, session)
    if ending.shell_dies:
        await until(lambda: all_dead(before), what="the session's death", within=10)
        await desk.restart_shell()
        await desk.see(desk.shell, "attract.begin", within=STARTS_WITHIN)
        await until(lambda: spare_ready(desk), what="a warm spare", within=STARTS_WITHIN)
    else:
        await desk.see(desk.shell, "receipt.done", within=RECEIPT_WITHIN)

    left = await asyncio.to_thread(witness.left, seal)
    outcome.left = {route: left.of(route) for route in Route if left.of(route)}
    outcome.changed = {path: change.value for path, change in witness.changed_files().items()}
    outcome.faults += [f"{one} let nobody look" for one in left.unreadable & set(before)]
    outcome.faults += [f"process {one.pid} of the session lives" for one in before if one.alive]
    await desk.stack.cups.paper(PAPER)
    await asyncio.sleep(QUIET)
    printed = desk.stack.cups.arrived.glob("*.pdf")
    came = sorted(printed, key=lambda file: int(file.stem))[sheets:]
    if len(came) != ending.prints:
        outcome.faults.append(f"{len(came)} documents came out of the printer")
    if any(planter.canaries.words[Route.PRINT_BODY] not in pdf_text(file) for file in came):
        outcome.faults.append("what was printed is not what was sent")
    if not ending.shell_dies:
        await desk.tap(desk.shell, "receipt.done")


def where_live(alive: Sightings, screen: Sightings) -> dict[Route, set[Sighting]]:
    """Where each route was found, counting only the places in which it must be found."""
    found = {}
    for route in Route:
        carried = planted_as(route)
        wanted = MUST_BE_IN.get(route, Place.SESSION)
        everywhere = alive.of(carried) | screen.of(carried)
        if any(one.place is wanted for one in everywhere):
            found[route] = everywhere
    return found


async def spare_ready(desk: Desk) -> bool:
    said = desk.log.read_text()
    return said.count("spare-ready") > said.count("phase ACTIVE")


async def all_dead(processes: Sequence[Living]) -> bool:
    return not any(process.alive for process in processes)


def report(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The results, route by route; no canary's words are in it."""
    routes: dict[str, Any] = {}
    for route in Route:
        live = {one for outcome in outcomes for one in outcome.live.get(route, set())}
        left = {one for outcome in outcomes for one in outcome.left.get(route, set())}
        routes[route.name.lower()] = {
            "encodings": sorted({one.encoding.value for one in live}),
            "found_live": sorted({f"{one.place.value}: {one.where}" for one in live}),
            "found_after": sorted({f"{one.place.value}: {one.where}" for one in left}),
        }
    endings = {
        outcome.ending: {
            "clean": outcome.clean,
            "found_live": len(outcome.live),
            "found_after": len(outcome.left),
            "files": outcome.changed,
            "faults": outcome.faults,
            "seconds": round(outcome.seconds, 1),
        }
        for outcome in outcomes
    }
    return {"routes": routes, "endings": endings}


def summary(outcomes: Sequence[Outcome]) -> str:
    """The proof's last line."""
    live = min((len(outcome.live) for outcome in outcomes), default=0)
    after = sum(len(outcome.left) for outcome in outcomes)
    return (
        f"canaries: planted {len(Route)}, found while live {live}, "
        f"found after {after}, endings {len(outcomes)}"
    )
