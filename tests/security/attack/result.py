"""What came of one row of the attack table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Result:
    """One attempt and its control.

    Attributes:
        row: A stable name, as `leak/websocket-from-a-worker` or `keys/ctrl-t`.
        number: The row of the break-out table that it belongs to; 0 for a leak route.
        attempt: What was tried, in one sentence.
        held: Whether the terminal held.
        seen: What was seen; where it did not hold, what escaped.
        control_escaped: Whether the same attempt escaped with its guard taken away.
        control: What was taken away, and what was seen then.
    """

    row: str
    number: int
    attempt: str
    held: bool
    seen: str
    control_escaped: bool
    control: str


def summary(results: Sequence[Result]) -> str:
    """The line that `make attack` ends with."""
    escaped = sum(not result.held for result in results)
    controls = sum(result.control_escaped for result in results)
    return f"attacks: tried {len(results)}, escaped {escaped}, controls that can fail {controls}"


def report(results: Iterable[Result]) -> dict[str, Any]:
    """What is written to results.json."""
    every = list(results)
    return {"summary": summary(every), "rows": [asdict(result) for result in every]}
