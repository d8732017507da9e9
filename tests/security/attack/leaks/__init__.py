"""Every way in which a page can speak to a host: what leaves a session, and what left unguarded.

The attempt is the shipped terminal in its strict form; the control is the same page in the same
browser without box, gate and policy.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.end2end.conftest import begun
from tests.security.attack.leaks.page import DONE, FORBIDDEN, HOST, INSIDE, ROUTES, answer
from tests.security.attack.leaks.server import Forbidden
from tests.security.attack.result import Result
from tests.tour.desk import Desk

PRACTICE_FORM = "https://entrainement.ilot.test/formulaire"
CATALOGUE = Path(__file__).parents[4] / "shortcuts.yaml"
STAYS_S = 9.0


async def run() -> list[Result]:
    """Try every route; with SOFT=1 the guards are gone, and what leaves is reported as such."""
    with tempfile.TemporaryDirectory(prefix="l", dir=os.environ.get("XDG_RUNTIME_DIR")) as folder:
        escaped = await without_guards(Path(folder))
        soft = os.environ.get("SOFT", "") == "1"
        left = escaped if soft else await with_guards(Path(folder))
    return [result(route, left=left, escaped=escaped) for route in ROUTES]


def result(route: str, *, left: set[str], escaped: set[str]) -> Result:
    """What came of one route."""
    where = "this machine's own addresses" if route in INSIDE else "a host that is not listed"
    return Result(
        row=f"leak/{route}",
        number=22 if route in INSIDE else 21,
        attempt=f"A page speaks to {where} by {route}.",
        held=route not in left,
        seen="arrived" if route in left else "nothing arrived",
        control_escaped=route in escaped,
        control="without box, gate and policy: "
        + ("arrived" if route in escaped else "nothing arrived"),
    )


async def with_guards(folder: Path) -> set[str]:
    """What arrives from a session of the shipped terminal."""
    catalogue = folder / "shortcuts.yaml"
    text = CATALOGUE.read_text(encoding="utf-8")
    assert PRACTICE_FORM in text
    catalogue.write_text(text.replace(PRACTICE_FORM, f"https://{HOST}/"), encoding="utf-8")
    (folder / "x").mkdir()
    (folder / "d").mkdir()
    async with Forbidden(folder / "x") as forbidden:
        ports = forbidden.ports
        async with Desk(
            folder / "d",
            catalogue=catalogue,
            place={"strict": True},
            sites={HOST: lambda asked: answer(asked, ports)},
        ) as desk:
            session = await begun(desk)
            await desk.tap(session, "home.service.entrainement")
            await desk.tap(session, "service.task.formulaire")
            await desk.reads(session, DONE, within=60)
        return set(forbidden.arrived)


async def without_guards(folder: Path) -> set[str]:
    """What arrives from the same browser alone."""
    (folder / "y").mkdir()
    async with Forbidden(folder / "y") as forbidden:
        there = f"127.0.0.1:{forbidden.ports.tls}"
        rules = ", ".join(f"MAP {host} {there}" for host in (HOST, FORBIDDEN, f"*.{FORBIDDEN}"))
        arguments: Sequence[str] = (f"https://{HOST}/", str(STAYS_S), rules)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.security.attack.leaks.engine",
            *arguments,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            cwd=CATALOGUE.parent,
        )
        async with asyncio.timeout(60):
            await process.wait()
        return set(forbidden.arrived)
