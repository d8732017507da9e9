"""The trap for which PySide6 is pinned (DESIGN §14): 6.12.0 loses references to None and True."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal

ROUNDS = 5_000
SLACK = 50
"""Other parts of the interpreter take and give a few; a leak of one a call is 5,000."""


class Speaker(QObject):
    """Signals, a property and a slot of the kinds that every view-model has."""

    changed = Signal()
    said = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._value = True
        self.heard = 0

    def get(self) -> bool:
        return self._value

    def set(self, value: bool) -> None:
        self._value = value
        self.changed.emit()

    value = Property(bool, get, set, notify=changed)

    def hear(self, *_: object) -> None:
        self.heard += 1


def emits(speaker: Speaker) -> None:
    for _ in range(ROUNDS):
        speaker.said.emit(True)


def timers(speaker: Speaker) -> None:
    for _ in range(ROUNDS):
        QTimer.singleShot(0, speaker.hear)
    while speaker.heard < ROUNDS:
        QCoreApplication.processEvents()


def setters(speaker: Speaker) -> None:
    for turn in range(ROUNDS):
        speaker.setProperty("value", turn % 2 == 0)
        speaker.property("value")


def losing(speaker: Speaker) -> None:
    """The control: takes references and keeps them."""
    kept.extend([None, True] * ROUNDS)
    speaker.hear()


kept: list[object] = []


def drift(work: Callable[[Speaker], None]) -> int:
    """The least that the counts of None and True moved by, of three times the same work.

    What else went on meanwhile (an event of an earlier test, say) comes once; a leak comes always.
    """
    return min(_drift(work) for _ in range(3))


def _drift(work: Callable[[Speaker], None]) -> int:
    speaker = Speaker()
    speaker.said.connect(speaker.hear)
    speaker.changed.connect(speaker.hear)
    before = sys.getrefcount(None), sys.getrefcount(True)
    work(speaker)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert speaker.heard > 0
    return max(abs(now - then) for now, then in zip(after, before, strict=True))


@pytest.mark.parametrize("work", [emits, timers, setters])
def test_reference_counts_stay_flat(qapp: object, work: Callable[[Speaker], None]) -> None:
    assert drift(work) <= SLACK


def test_the_measure_sees_a_loss(qapp: object) -> None:
    try:
        assert drift(losing) > SLACK
    finally:
        kept.clear()
