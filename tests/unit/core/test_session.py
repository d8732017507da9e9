"""The lifecycle: every state × event, and the promises that no change may break."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.session import (
    BOOT,
    PATRON_PHASES,
    Effect,
    Ending,
    Event,
    Phase,
    State,
    transition,
)

STATES = [
    State(phase, ending, healthy)
    for phase, ending, healthy in itertools.product(Phase, Ending, (True, False))
]
EVERY_PAIR = list(itertools.product(STATES, Event))


def phase_after(phase: Phase, *events: Event) -> Phase:
    state = State(phase)
    for event in events:
        state = transition(state, event).state
    return state.phase


def test_every_pair_has_an_answer() -> None:
    assert len(EVERY_PAIR) == len(Phase) * len(Ending) * 2 * len(Event)
    for state, event in EVERY_PAIR:
        step = transition(state, event)
        assert isinstance(step.state, State)
        assert all(isinstance(effect, Effect) for effect in step.effects)


def test_a_patron_leaves_only_through_wiping() -> None:
    for state, event in EVERY_PAIR:
        after = transition(state, event).state.phase
        if state.phase in PATRON_PHASES:
            assert after in PATRON_PHASES | {Phase.WIPING}, (state, event)


def test_whoever_enters_wiping_wipes() -> None:
    for state, event in EVERY_PAIR:
        step = transition(state, event)
        if step.state.phase is Phase.WIPING and state.phase is not Phase.WIPING:
            assert step.effects.count(Effect.WIPE) == 1, (state, event)
        else:
            assert Effect.WIPE not in step.effects, (state, event)


def test_a_patron_begins_only_at_a_wiped_and_healthy_terminal() -> None:
    for state, event in EVERY_PAIR:
        if Effect.BEGIN_SESSION in transition(state, event).effects:
            assert state.phase in (Phase.IDLE, Phase.RECEIPT)
            assert event is Event.BEGIN


def test_covered_is_uncovered_or_wiped() -> None:
    covered = PATRON_PHASES - {Phase.ACTIVE}
    for state, event in EVERY_PAIR:
        step = transition(state, event)
        if state.phase in covered and step.state.phase is Phase.ACTIVE:
            assert Effect.UNCOVER in step.effects, (state, event)
        if state.phase is Phase.ACTIVE and step.state.phase in covered:
            assert Effect.COVER in step.effects, (state, event)


def test_a_start_assumes_residue() -> None:
    assert BOOT.phase is Phase.WIPING
    step = transition(BOOT, Event.WIPED)
    assert step.state.phase is Phase.IDLE  # nobody was here: no receipt
    assert step.effects == (Effect.SHOW_ATTRACT,)


@pytest.mark.parametrize(
    ("events", "ending"),
    [
        ((Event.END,), Ending.ENDED),
        ((Event.CRASH,), Ending.CRASHED),
        ((Event.UNATTENDED, Event.UNANSWERED), Ending.IDLE),
        ((Event.UNATTENDED, Event.ARRIVED), Ending.ARRIVED),
        ((Event.UNATTENDED, Event.CRASH), Ending.CRASHED),
        ((Event.HIDE, Event.UNANSWERED), Ending.IDLE),
        ((Event.HIDE, Event.ARRIVED), Ending.ARRIVED),
        ((Event.HIDE, Event.CRASH), Ending.CRASHED),
        ((Event.HIDE, Event.AWAY, Event.AWAY_OVER), Ending.AWAY),
        ((Event.HIDE, Event.AWAY, Event.STAFF_STOPPED), Ending.STOPPED),
        ((Event.STAFF_CODE, Event.STAFF_STOPPED), Ending.STOPPED),
    ],
)
def test_the_receipt_says_how_it_ended(events: tuple[Event, ...], ending: Ending) -> None:
    state = State(Phase.ACTIVE)
    for event in (*events, Event.WIPED):
        state = transition(state, event).state
    assert state.phase is Phase.RECEIPT
    assert state.ending is ending


def test_someone_who_answers_stays() -> None:
    assert phase_after(Phase.ACTIVE, Event.UNATTENDED, Event.ANSWERED) is Phase.ACTIVE
    assert phase_after(Phase.ACTIVE, Event.HIDE, Event.ANSWERED) is Phase.ACTIVE
    assert phase_after(Phase.ACTIVE, Event.HIDE, Event.AWAY, Event.BACK) is Phase.ACTIVE
    assert phase_after(Phase.ACTIVE, Event.STAFF_CODE, Event.STAFF_LOCKED) is Phase.ACTIVE


@pytest.mark.parametrize("phase", [Phase.ACTIVE, Phase.WARNING, Phase.BESIDE, Phase.IDLE])
def test_a_code_is_chosen_on_the_hidden_screen_only(phase: Phase) -> None:
    assert phase_after(phase, Event.AWAY) is phase


@pytest.mark.parametrize("event", set(Event) - {Event.BACK})
def test_nothing_but_the_code_opens_what_a_code_closed(event: Event) -> None:
    assert phase_after(Phase.AWAY, event) in (Phase.AWAY, Phase.WIPING)


def test_an_unverified_step_stops_the_terminal() -> None:
    assert phase_after(Phase.WIPING, Event.WIPE_FAILED) is Phase.OUT_OF_SERVICE
    assert phase_after(Phase.OUT_OF_SERVICE, Event.BEGIN) is Phase.OUT_OF_SERVICE
    assert phase_after(Phase.OUT_OF_SERVICE, Event.REPAIRED) is Phase.WIPING


def test_lost_health_wipes_first_then_stops() -> None:
    assert phase_after(Phase.ACTIVE, Event.HEALTH_LOST) is Phase.WIPING
    assert phase_after(Phase.ACTIVE, Event.HEALTH_LOST, Event.WIPED) is Phase.OUT_OF_SERVICE
    assert phase_after(Phase.IDLE, Event.HEALTH_LOST) is Phase.OUT_OF_SERVICE


@given(st.lists(st.sampled_from(Event), max_size=60))
def test_no_story_skips_the_wipe(events: list[Event]) -> None:
    """Whatever happens, between two patrons there is a verified wipe."""
    state, wiped = BOOT, False
    for event in events:
        step = transition(state, event)
        if Effect.WIPE in step.effects:
            wiped = False
        if state.phase is Phase.WIPING and event is Event.WIPED:
            wiped = True
        if Effect.BEGIN_SESSION in step.effects:
            assert wiped
            wiped = False
        state = step.state
