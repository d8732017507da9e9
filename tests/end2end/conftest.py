"""A running terminal for each test: its own screen, printer, scanner and sites."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.demo.farm import Site
from tests.devices.escl import EsclScanner
from tests.tour.desk import Desk, until
from tests.tour.tree import Tree

WITHIN = 240.0
NAME = "Quetzalin"
"""Of the patron at the form; no screen has it of its own."""
PRACTICE_FORM = "https://entrainement.ilot.test/formulaire"
CATALOGUE = Path(__file__).parents[2] / "shortcuts.yaml"


@pytest.fixture
def private_folder() -> Iterator[Path]:
    """Short, for the paths of sockets, and on tmpfs where there is one."""
    with tempfile.TemporaryDirectory(prefix="e", dir=os.environ.get("XDG_RUNTIME_DIR")) as folder:
        yield Path(folder)


@pytest.fixture
def at_a_desk(private_folder: Path) -> Callable[..., None]:
    """Runs a coroutine at a desk that has begun to serve."""

    def run(
        story: Callable[[Desk], Awaitable[None]],
        *,
        times: Mapping[str, float] | None = None,
        catalogue: Path | None = None,
        sites: Mapping[str, Site] | None = None,
        session_memory_mib: int | None = None,
        sound: str = "default",
        layout: str = "fr",
        scanner: EsclScanner | None = None,
    ) -> None:
        async def told() -> None:
            async with asyncio.timeout(WITHIN), contextlib.AsyncExitStack() as devices:
                sane = None
                if scanner is not None:
                    await devices.enter_async_context(scanner)
                    (private_folder / "e").mkdir()
                    sane = scanner.sane(private_folder / "e")
                async with Desk(
                    private_folder,
                    scanner=sane,
                    times=times,
                    catalogue=catalogue,
                    sites=sites,
                    session_memory_mib=session_memory_mib,
                    sound=sound,
                    layout=layout,
                ) as desk:
                    try:
                        await story(desk)
                    except BaseException:
                        print(desk.log.read_text()[-4000:])  # pytest shows it with the failure
                        raise

        asyncio.run(told())

    return run


def in_place_of_the_form(host: str, folder: Path) -> Path:
    """The terminal's own catalogue, in which another site takes the practice form's place."""
    text = CATALOGUE.read_text(encoding="utf-8")
    assert PRACTICE_FORM in text
    file = folder / "shortcuts.yaml"
    file.write_text(text.replace(PRACTICE_FORM, f"https://{host}/"), encoding="utf-8")
    return file


async def begun(desk: Desk) -> Tree:
    """A patron has begun; the session's tree."""

    async def spare() -> bool:
        return "spare-ready" in desk.log.read_text()

    await desk.see(desk.shell, "attract.begin", within=60)
    await until(spare, what="a warm spare", within=60)
    await desk.begin()
    session = await desk.session()
    await desk.see(session, "home.all")
    return session


async def at_the_form(desk: Desk) -> Tree:
    """A patron has begun to fill in the practice form."""
    session = await begun(desk)
    await desk.tap(session, "home.service.entrainement")
    await desk.tap(session, "service.task.formulaire")
    await desk.tap(session, "Nom", within=30)
    await desk.hands.type(NAME)
    return session
