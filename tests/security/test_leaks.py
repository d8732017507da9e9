"""The leak routes in short form: none leaks, and nearly each one would without its guard.

`python -m tests.security.attack.leaks` says each route by name; SOFT=1 takes the guards away.
"""

from __future__ import annotations

import pytest

from tests.security.attack.leaks import run

pytestmark = pytest.mark.slow
LEAST_CONTROLS = 25


async def test_no_route_leaks_and_their_controls_do() -> None:
    results = await run()
    leaked = [f"{one.row}: {one.seen}" for one in results if not one.held]
    assert not leaked
    pages_own = [one for one in results if "gate that has lost" not in one.control]
    assert sum(one.control_escaped for one in pages_own) >= LEAST_CONTROLS
