"""The wipe's order, its deadlines, and its refusal to believe anybody."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from kiosk.shell.wipe import StepId, StepResult, WipeReport, wipe


@dataclass
class Step:
    """A step that does what the test wants."""

    step: StepId = StepId.PRINTS
    within: float = 1.0
    verified: bool = True
    hangs: bool = False
    fails: bool = False
    order: list[StepId] = field(default_factory=list)

    async def run(self) -> StepResult:
        self.order.append(self.step)
        if self.hangs:
            await asyncio.Event().wait()
        if self.fails:
            raise OSError("no such queue: Camille")
        return StepResult(self.step, before=2, after=0, verified=self.verified)


async def test_death_comes_first() -> None:
    order: list[StepId] = []
    first = [Step(StepId.PROCESSES, order=order), Step(StepId.MOUNTS, order=order)]
    rest = [Step(StepId.PRINTS, order=order), Step(StepId.CLIPBOARD, order=order)]
    report = await wipe(first, rest)
    assert order[:2] == [StepId.PROCESSES, StepId.MOUNTS]
    assert report.verified
    assert len(report.results) == 4


async def test_one_unverified_step_is_enough() -> None:
    report = await wipe([Step()], [Step(StepId.CLIPBOARD, verified=False), Step()])
    assert not report.verified
    assert [failure.step for failure in report.failures] == [StepId.CLIPBOARD]


async def test_a_step_that_hangs_is_unverified_and_the_others_run() -> None:
    report = await wipe([Step(StepId.PROCESSES, hangs=True, within=0.05)], [Step()])
    assert not report.verified
    assert report.failures[0].code == "processes-timeout"
    assert report.results[1].verified


async def test_a_step_that_fails_is_unverified_and_names_nobody(
    caplog: pytest.LogCaptureFixture,
) -> None:
    report = await wipe([Step(fails=True)], [])
    assert report.failures[0].code == "prints-oserror"
    caplog.clear()  # the error was meant


def test_a_report_without_steps_verifies_nothing() -> None:
    assert not WipeReport((), 0.0).verified
