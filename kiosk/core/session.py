"""The life of a patron's session, as one pure function.

    boot ─▶ wiping ─▶ idle ──begin──▶ active ⇄ warning
            active, and whatever covers it ──end · idle · crash──▶ wiping ─▶ receipt ─▶ idle
    active ⇄ hidden        active ⇄ beside (staff, one-time code)
    hidden ─a code chosen─▶ away ─the code─▶ active
    idle ─unlock─▶ staff ─▶ idle
    wiping ─a step unverified─▶ out_of_service ─repaired─▶ wiping
    any ─health lost─▶ (wiping first if a patron is here) ─▶ out_of_service

`transition` is total: every event is allowed in every phase, and one that means nothing there
changes nothing. No path leaves a patron's phases but through wiping. What the shell must do is
returned as effects; nothing here does anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never


class Phase(Enum):
    """What the terminal is doing now."""

    WIPING = auto()
    IDLE = auto()
    ACTIVE = auto()
    WARNING = auto()  # « Vous êtes toujours là ? », the session stopped and covered
    HIDDEN = auto()  # « Cacher l’écran », covered until anybody answers
    AWAY = auto()  # « Je reviens », covered until the patron's own four digits
    BESIDE = auto()  # staff beside a living session, which is stopped and covered
    STAFF = auto()  # staff while no session lives
    RECEIPT = auto()
    OUT_OF_SERVICE = auto()


PATRON_PHASES = frozenset({Phase.ACTIVE, Phase.WARNING, Phase.HIDDEN, Phase.AWAY, Phase.BESIDE})


class Ending(Enum):
    """Why the last session ended: the receipt says so."""

    NONE = "none"  # nobody was here: the terminal has just started
    ENDED = "ended"  # the patron pressed « J’ai fini »
    IDLE = "idle"  # nobody answered
    ARRIVED = "arrived"  # « Je viens d’arriver »: the last patron had left
    AWAY = "away"  # did not come back in time, or three wrong codes
    CRASHED = "crashed"  # the session died, hung, or said something it must not
    STOPPED = "stopped"  # staff ended it
    HEALTH = "health"  # the terminal itself failed


class Event(Enum):
    """What can happen, whoever says so."""

    BEGIN = auto()
    END = auto()
    CRASH = auto()
    UNATTENDED = auto()  # no real input for the idle time
    ANSWERED = auto()  # « C’est moi, je continue »
    UNANSWERED = auto()  # its time is over
    ARRIVED = auto()  # « Je viens d’arriver »
    HIDE = auto()  # « Cacher l’écran »
    AWAY = auto()  # « Je reviens », once four digits were chosen: nobody is shut out without
    BACK = auto()  # the right four digits
    AWAY_OVER = auto()  # time over or three wrong codes
    STAFF_UNLOCKED = auto()  # passphrase or key
    STAFF_CODE = auto()  # one-time code or key, beside a session
    STAFF_LOCKED = auto()
    STAFF_STOPPED = auto()  # staff ends the session they stand beside
    WIPED = auto()  # every step verified
    WIPE_FAILED = auto()
    RECEIPT_READ = auto()
    HEALTH_LOST = auto()
    REPAIRED = auto()


class Effect(Enum):
    """What the shell must do, in the order given."""

    BEGIN_SESSION = auto()  # map the spare's window, give it the language
    COVER = auto()  # stop the session's tree and cover it with a shell window
    UNCOVER = auto()  # close that window and let the tree go on
    WIPE = auto()  # kill the tree and run every step
    SHOW_ATTRACT = auto()
    SHOW_RECEIPT = auto()
    SHOW_STAFF = auto()
    CLOSE_STAFF = auto()
    SHOW_OUT_OF_SERVICE = auto()


@dataclass(frozen=True, slots=True)
class State:
    """The whole state of the lifecycle.

    Attributes:
        phase: What the terminal is doing.
        ending: Why the last session ended; ``NONE`` after a start.
        healthy: False once something that every patron needs was lost; decides where wiping leads.
    """

    phase: Phase
    ending: Ending = Ending.NONE
    healthy: bool = True


@dataclass(frozen=True, slots=True)
class Transition:
    """The next state and what to do to get there."""

    state: State
    effects: tuple[Effect, ...] = ()


BOOT = State(Phase.WIPING)
"""A starting shell assumes residue of whoever was here when the power went."""


def transition(state: State, event: Event) -> Transition:
    """Return the next state and the effects; pure and total."""
    match event:
        case Event.HEALTH_LOST:
            return _health_lost(state)
        case Event.REPAIRED:
            return _repaired(state)
        case Event.CRASH if state.phase in PATRON_PHASES:
            return _wipe(state, Ending.CRASHED)
    match state.phase:
        case Phase.WIPING:
            return _from_wiping(state, event)
        case Phase.IDLE:
            return _from_idle(state, event)
        case Phase.ACTIVE:
            return _from_active(state, event)
        case Phase.WARNING | Phase.HIDDEN:
            return _from_question(state, event)
        case Phase.AWAY:
            return _from_away(state, event)
        case Phase.BESIDE:
            return _from_beside(state, event)
        case Phase.STAFF:
            if event is Event.STAFF_LOCKED:
                return Transition(
                    replace(state, phase=Phase.IDLE), (Effect.CLOSE_STAFF, Effect.SHOW_ATTRACT)
                )
            return Transition(state)
        case Phase.RECEIPT:
            if event is Event.RECEIPT_READ:
                return Transition(replace(state, phase=Phase.IDLE), (Effect.SHOW_ATTRACT,))
            if event is Event.BEGIN:  # the next patron need not wait for the last one's receipt
                return Transition(State(Phase.ACTIVE), (Effect.BEGIN_SESSION,))
            return Transition(state)
        case Phase.OUT_OF_SERVICE:
            if event is Event.STAFF_UNLOCKED:
                return Transition(state, (Effect.SHOW_STAFF,))
            if event is Event.STAFF_LOCKED:
                return Transition(state, (Effect.CLOSE_STAFF,))
            return Transition(state)
        case unreachable:
            assert_never(unreachable)


def _wipe(state: State, ending: Ending) -> Transition:
    """Leave the patron's phases, by the only door."""
    effects = (Effect.WIPE,)
    return Transition(replace(state, phase=Phase.WIPING, ending=ending), effects)


def _from_wiping(state: State, event: Event) -> Transition:
    if event is Event.WIPE_FAILED or (event is Event.WIPED and not state.healthy):
        return Transition(replace(state, phase=Phase.OUT_OF_SERVICE), (Effect.SHOW_OUT_OF_SERVICE,))
    if event is Event.WIPED:
        if state.ending is Ending.NONE:
            return Transition(replace(state, phase=Phase.IDLE), (Effect.SHOW_ATTRACT,))
        return Transition(replace(state, phase=Phase.RECEIPT), (Effect.SHOW_RECEIPT,))
    return Transition(state)


def _from_idle(state: State, event: Event) -> Transition:
    if event is Event.BEGIN:
        return Transition(State(Phase.ACTIVE), (Effect.BEGIN_SESSION,))
    if event is Event.STAFF_UNLOCKED:
        return Transition(replace(state, phase=Phase.STAFF), (Effect.SHOW_STAFF,))
    return Transition(state)


def _from_active(state: State, event: Event) -> Transition:
    match event:
        case Event.END:
            return _wipe(state, Ending.ENDED)
        case Event.UNATTENDED:
            return Transition(replace(state, phase=Phase.WARNING), (Effect.COVER,))
        case Event.HIDE:
            return Transition(replace(state, phase=Phase.HIDDEN), (Effect.COVER,))
        case Event.STAFF_CODE:
            return Transition(replace(state, phase=Phase.BESIDE), (Effect.COVER, Effect.SHOW_STAFF))
    return Transition(state)


def _from_question(state: State, event: Event) -> Transition:
    """Both covers ask the same: is it you, or somebody else?"""
    match event:
        case Event.ANSWERED:
            return Transition(replace(state, phase=Phase.ACTIVE), (Effect.UNCOVER,))
        case Event.UNANSWERED:
            return _wipe(state, Ending.IDLE)
        case Event.ARRIVED:
            return _wipe(state, Ending.ARRIVED)
        case Event.END:
            return _wipe(state, Ending.ENDED)
        case Event.AWAY if state.phase is Phase.HIDDEN:  # the same window covers it on
            return Transition(replace(state, phase=Phase.AWAY))
    return Transition(state)


def _from_away(state: State, event: Event) -> Transition:
    """Only the patron's own digits open it; staff may end it, as time does."""
    match event:
        case Event.BACK:
            return Transition(replace(state, phase=Phase.ACTIVE), (Effect.UNCOVER,))
        case Event.AWAY_OVER:
            return _wipe(state, Ending.AWAY)
        case Event.STAFF_STOPPED:
            return _wipe(state, Ending.STOPPED)
    return Transition(state)


def _from_beside(state: State, event: Event) -> Transition:
    match event:
        case Event.STAFF_LOCKED:
            return Transition(
                replace(state, phase=Phase.ACTIVE), (Effect.CLOSE_STAFF, Effect.UNCOVER)
            )
        case Event.STAFF_STOPPED:
            done = _wipe(state, Ending.STOPPED)
            return Transition(done.state, (Effect.CLOSE_STAFF, *done.effects))
    return Transition(state)


def _health_lost(state: State) -> Transition:
    lost = replace(state, healthy=False)
    if state.phase in PATRON_PHASES:
        return _wipe(lost, Ending.HEALTH)
    if state.phase in (Phase.WIPING, Phase.OUT_OF_SERVICE):
        return Transition(lost)
    return Transition(replace(lost, phase=Phase.OUT_OF_SERVICE), (Effect.SHOW_OUT_OF_SERVICE,))


def _repaired(state: State) -> Transition:
    """Back in service only through a wipe, since nobody knows what was left behind."""
    if state.phase is Phase.OUT_OF_SERVICE:
        return Transition(State(Phase.WIPING, Ending.NONE), (Effect.WIPE,))
    return Transition(replace(state, healthy=True))
