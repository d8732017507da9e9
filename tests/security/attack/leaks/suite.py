"""The leak routes as rows of the attack table."""

from __future__ import annotations

import os

from tests.security.attack.leaks import names
from tests.security.attack.leaks.attempt import Attempt, attempt
from tests.security.attack.leaks.routes import ROUTES, Route
from tests.security.attack.result import Result

CONTROL = "the same page without network namespace, gate and the browser's own guards"


async def run() -> list[Result]:
    """Try every route and its control; with SOFT=1 the control is reported as the attempt."""
    soft = os.environ.get("SOFT") == "1"
    control = await attempt(soft=True)
    tried = control if soft else await attempt(soft=False)
    rows = [_row(route, tried, control) for route in ROUTES]
    return [*rows, *await names.run(soft=soft)]


def _row(route: Route, tried: Attempt, control: Attempt) -> Result:
    arrived = route.name in tried.arrived
    if not tried.whole:
        seen = f"the page did not run: only {sorted(tried.ran)} did"
    else:
        seen = "it arrived at the forbidden server" if arrived else "nothing arrived"
    escaped = route.name in control.arrived
    return Result(
        row=f"leak/{route.name}",
        number=route.number,
        attempt=route.attempt,
        held=tried.whole and not arrived,
        seen=seen,
        control_escaped=escaped,
        control=f"{CONTROL}: {'it arrived' if escaped else 'nothing arrived'}",
    )
