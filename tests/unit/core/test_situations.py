"""Where to begin: questions in order, jumps ahead, and services that no answer can take away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.situations import (
    END,
    MOST_STEPS,
    UNKNOWN,
    Choice,
    Question,
    Situation,
    Step,
    next_question,
    paths,
    steps,
)

WORK = Question(
    "work",
    "Do you work?",
    (
        Choice("yes", "Yes", services=("family/benefit",)),
        Choice("no", "No", services=("jobs/enrol",), then="car"),
        Choice("retired", "Retired", services=("pension",), then=END),
    ),
    unknown=("family",),
)
HOURS = Question("hours", "Full time?", (Choice("yes", "Yes"), Choice("no", "No")))
CAR = Question("car", "A car?", (Choice("yes", "Yes", services=("titles",)), Choice("no", "No")))
MOVED = Situation("moved", "Moved", "house", (WORK, HOURS, CAR), ("public",), ("family/address",))


def asked(*answers: str) -> str:
    question = next_question(MOVED, answers)
    return question.id if question is not None else ""


@pytest.mark.parametrize(
    ("answers", "question"),
    [
        ((), "work"),
        (("yes",), "hours"),
        (("no",), "car"),
        (("retired",), ""),
        ((UNKNOWN,), "hours"),
        (("yes", "no"), "car"),
        (("yes", "no", "yes"), ""),
        (("what", "is", "this"), ""),
        (("yes", "no", "yes", "more"), ""),
    ],
)
def test_answers_lead_to_the_next_question(answers: tuple[str, ...], question: str) -> None:
    assert asked(*answers) == question


def test_services_stand_in_order_once_with_all_that_is_to_be_done_there() -> None:
    assert steps(MOVED, ("yes", "no", "yes")) == (
        Step("public"),
        Step("family", ("benefit", "address")),
        Step("titles"),
    )
    assert steps(MOVED, (UNKNOWN,)) == (Step("public"), Step("family", ("address",)))
    assert steps(MOVED, ("retired",)) == (
        Step("public"),
        Step("pension"),
        Step("family", ("address",)),
    )


def test_a_list_is_never_long() -> None:
    many = Situation("s", "S", "", (), (), tuple(f"service-{number}" for number in range(20)))
    assert len(steps(many, ())) == MOST_STEPS


def test_every_way_is_walked() -> None:
    ways = list(paths(MOVED))
    assert len(ways) == len(set(ways)) == 3 * 3 + 3 + 1 + 3 * 3
    assert ("retired",) in ways
    assert ("no", UNKNOWN) in ways
    assert list(paths(Situation("s", "S", "", (), (), ("a",)))) == [()]


@given(st.lists(st.sampled_from(["yes", "no", "retired", UNKNOWN, "", "other"]), max_size=6))
def test_whatever_is_answered_ends_with_services(answers: list[str]) -> None:
    told = steps(MOVED, answers)
    assert {"public", "family"} <= {step.service for step in told}
    assert len({step.service for step in told}) == len(told) <= MOST_STEPS
