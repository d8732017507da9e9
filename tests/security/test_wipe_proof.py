"""The forensic proof in short form, and two shells that leak, which it must catch.

`make prove-wipe` runs every ending; see tests/security/wipe.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kiosk.demo.main import PROGRAM
from tests.security.wipe.endings import ENDINGS
from tests.security.wipe.leaky import COPIES
from tests.security.wipe.proof import Outcome, prove, report
from tests.security.wipe.routes import Place, Route

pytestmark = pytest.mark.slow
LEAST_ROUTES = 30


def proved(program: Sequence[str] = PROGRAM) -> Outcome:
    """One patron on every route, who ends by the button."""

    async def run() -> Outcome:
        folder = os.environ.get("XDG_RUNTIME_DIR")
        outcomes = [one async for one in prove(ENDINGS[:1], program=program, folder=folder)]
        return outcomes[0]

    return asyncio.run(run())


def leaky(mode: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.security.wipe.leaky", mode)


def places(outcome: Outcome) -> set[Place]:
    """Where something of the printed document is left."""
    return {one.place for one in outcome.left.get(Route.PRINT_BODY, set())}


@pytest.fixture
def no_copies() -> Iterator[None]:
    """The leaking shell writes where a careless program would."""
    yield
    for copy in COPIES.glob("print-*.pdf"):
        copy.unlink()


def test_every_route_is_found_while_the_session_lives_and_none_after_it() -> None:
    outcome = proved()
    assert outcome.clean, outcome.told()
    assert len(outcome.live) == len(Route) >= LEAST_ROUTES


def test_the_report_names_no_canary() -> None:
    assert "qzkxwj" not in str(report([Outcome("button")]))


def test_a_string_kept_in_the_shell_is_found() -> None:
    outcome = proved(leaky("string"))
    assert places(outcome) == {Place.SHELL}, outcome.told()


@pytest.mark.usefixtures("no_copies")
def test_one_temporary_file_that_is_left_is_found_by_content_and_by_inventory() -> None:
    outcome = proved(leaky("file"))
    assert places(outcome) == {Place.FILES}, outcome.told()
    assert [Path(path).parent for path in outcome.changed] == [COPIES]
