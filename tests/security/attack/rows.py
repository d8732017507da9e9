"""What a row of the table is, and how it is tried: guarded, then with its guard taken away."""

from __future__ import annotations

import asyncio
import faulthandler
import os
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.security.attack.scene import Scene, acting  # isort: skip - scrubs before Qt

from kiosk.core.navigation import Policy
from tests.security.attack.hostile import Hostile, Reply
from tests.security.attack.oracles import Witness, escaped
from tests.security.attack.result import Result
from tests.security.attack.soft import Soft

WITHIN = 30.0
HELD = "every oracle held"
Act = Callable[[Scene], Awaitable[str]]
Softening = Callable[[Soft], None]


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt.

    Attributes:
        name: Stable, as `files/folder`.
        number: Its row in the break-out table.
        act: Tries it, and says what it saw escape beyond what the common oracles see.
        page: Served as the trap; the hostile site's head stands before it.
        more: Served at other paths.
        soften: Takes the guard away.
        control: What that takes away, in words.
        control_page: Another trap for the control, where Chromium guards as well.
        control_act: Another way to try it, for the same reason.
    """

    name: str
    number: int
    attempt: str
    act: Act
    page: str
    soften: Softening
    control: str
    more: Mapping[str, Reply] = field(default_factory=dict)
    control_page: str = ""
    control_act: Act | None = None
    policy: Policy = Policy.SERVICES
    strict: bool = False


async def attempt(row: Row, site: Hostile, witness: Witness, *, guarded: bool) -> str:
    """Try a row once; return what escaped, empty if nothing did."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    with tempfile.TemporaryDirectory(prefix="a", dir=base) as name, Soft(Path(name)) as soft:
        files = Path(name) / "session"
        files.mkdir()
        page = row.page if guarded else row.control_page or row.page
        site.put_up({"/piege": Reply.page(page), **row.more})
        witness.fresh()
        if not guarded:
            row.soften(soft)
        async with (
            asyncio.timeout(WITHIN),
            acting(
                site, files, window=soft.window(), policy=row.policy, strict=row.strict
            ) as scene,
        ):
            act = row.act if guarded else row.control_act or row.act
            return await act(scene) or await escaped(scene, witness)


async def tried(row: Row, site: Hostile, witness: Witness, *, guarded: bool) -> tuple[bool, str]:
    """Whether something escaped, and what was seen; an attempt that broke down proves nothing."""
    try:
        seen = await attempt(row, site, witness, guarded=guarded)
    except BaseExceptionGroup as error:
        return guarded, f"broke down: {error.exceptions[0]!r}"
    except (Exception, TimeoutError) as error:
        return guarded, f"broke down: {error!r}"
    return bool(seen), seen or HELD


async def result(row: Row, site: Hostile, witness: Witness, *, soft: bool) -> Result:
    """Try a row and its control; with `soft`, the guard is away from the first on."""
    control_escaped, control_seen = await tried(row, site, witness, guarded=False)
    out, seen = (
        (control_escaped, control_seen) if soft else await tried(row, site, witness, guarded=True)
    )
    return Result(
        row=row.name,
        number=row.number,
        attempt=row.attempt,
        held=not out,
        seen=seen,
        control_escaped=control_escaped,
        control=f"{row.control}: {control_seen}",
    )


async def results(
    rows: Iterable[Row],
    site: Hostile,
    witness: Witness,
    *,
    soft: bool,
    told: Callable[[Result], None],
) -> list[Result]:
    """Try rows one after the other; one that hangs though it was cancelled ends the program."""
    found = []
    for row in rows:
        faulthandler.dump_traceback_later(4 * WITHIN, exit=True)
        one = await result(row, site, witness, soft=soft)
        faulthandler.cancel_dump_traceback_later()
        told(one)
        found.append(one)
    return found


# ── acts that many rows share ────────────────────────────────────────────────────────────────


def runs(seconds: float = 0.5, *, taps: int = 0) -> Act:
    """Visit the trap, tap it, and let it run for a while; the common oracles look."""

    async def act(scene: Scene) -> str:
        await scene.visit()
        for _ in range(taps):
            await scene.tap()
        await asyncio.sleep(seconds)
        return ""

    return act
