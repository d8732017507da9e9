"""The wipe: one step per kind of residue; each does, then verifies; joined in a report.

The wipe is a death, not a clean-up: after every browser API that clears things, 14 of 17 canaries
were still readable in memory; after the death of the process tree, none. A step that cannot
verify its own work puts the terminal out of service.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

log = logging.getLogger(__name__)


class StepId(StrEnum):
    """Kinds of residue. The receipt has a row for each that was there."""

    PROCESSES = "processes"
    MEMORY = "memory"
    MOUNTS = "mounts"
    PRINTS = "prints"
    SCANNER = "scanner"
    CLIPBOARD = "clipboard"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class StepResult:
    """What a step measured.

    Attributes:
        before: How much there was, in the step's own unit (processes, bytes, jobs).
        after: How much is left; a verified step has none.
        verified: Whether the step saw with its own eyes that nothing is left.
        code: Why not, for staff; empty when verified.
    """

    step: StepId
    before: int
    after: int
    verified: bool
    code: str = ""


class WipeStep(Protocol):
    """One kind of residue; unverified when it takes longer than `within` seconds."""

    step: StepId
    within: float

    async def run(self) -> StepResult:
        """Remove it, then look again."""
        ...


@dataclass(frozen=True, slots=True)
class WipeReport:
    """All that the shell measured of one wipe; seconds are monotonic."""

    results: tuple[StepResult, ...]
    seconds: float

    @property
    def verified(self) -> bool:
        """Whether every step was verified; only then may the next patron begin."""
        return bool(self.results) and all(result.verified for result in self.results)

    @property
    def failures(self) -> tuple[StepResult, ...]:
        """The steps that staff must read."""
        return tuple(result for result in self.results if not result.verified)


async def wipe(
    first: Sequence[WipeStep],
    rest: Sequence[WipeStep],
    *,
    dead: Callable[[], None] = lambda: None,
) -> WipeReport:
    """Run the first steps in order (death before all else), the rest at the same time.

    Never raises: a step that fails or takes too long is unverified.

    Args:
        dead: Called between the two: what covered the session may go.
    """
    began = time.monotonic()
    results = [await _run(step) for step in first]
    dead()
    results += await asyncio.gather(*(_run(step) for step in rest))
    return WipeReport(tuple(results), time.monotonic() - began)


async def _run(step: WipeStep) -> StepResult:
    log.info("step %s", step.step)
    try:
        async with asyncio.timeout(step.within):
            return await step.run()
    except TimeoutError:
        code = f"{step.step}-timeout"
    except Exception as error:  # whatever it was, the residue may still be there
        log.exception("wipe-step-failed %s", step.step)
        code = f"{step.step}-{type(error).__name__.lower()}"
    return StepResult(step.step, before=0, after=0, verified=False, code=code)
