"""One real print service for each module of tests, as on its first day for each test."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kiosk.demo.printing import PrivateCups
from tests.contract.printers import table as table_of_faults
from tests.contract.printers.places import CupsPlace, Place, VirtualPlace, fresh


@pytest.fixture(scope="module")
def private_cups() -> Iterator[PrivateCups]:
    # pytest's own folders have names too long for a socket
    with tempfile.TemporaryDirectory(prefix="ilot-cups-") as folder, asyncio.Runner() as runner:
        cups = PrivateCups(Path(folder))
        runner.run(cups.__aenter__())
        try:
            yield cups
        finally:
            runner.run(cups.__aexit__(None, None, None))


@pytest.fixture
async def cups_place(private_cups: PrivateCups) -> AsyncIterator[CupsPlace]:
    async for place in fresh(private_cups):
        yield place


@pytest.fixture(params=["virtual", "cups"])
async def place(request: pytest.FixtureRequest, private_cups: PrivateCups) -> AsyncIterator[Place]:
    if request.param == "virtual":
        virtual = VirtualPlace()
        yield virtual
        await virtual.backend.close()
    else:
        async for real in fresh(private_cups):
            yield real


@pytest.fixture(scope="session")
def table() -> Iterator[table_of_faults.Rows]:
    """What every fault came to; written when all have happened."""
    rows: table_of_faults.Rows = []
    yield rows
    table_of_faults.write(rows)
