"""Both places, and a look at what a test leaves behind."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.scanner.places import Place, SanePlace, VirtualPlace, children, descriptors


@pytest.fixture
def sane_place(tmp_path: Path) -> SanePlace:
    return SanePlace(tmp_path)


@pytest.fixture(params=["virtual", "sane"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    return VirtualPlace() if request.param == "virtual" else SanePlace(tmp_path)


@pytest.fixture(autouse=True)
async def nothing_is_left() -> AsyncIterator[None]:
    """No process, no descriptor, no file stays behind, however a test ends."""
    before = descriptors()
    yield
    assert children(os.getpid()) == []
    assert descriptors() - before == set()  # what others left may close meanwhile
