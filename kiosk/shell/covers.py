"""What covers a session: a question and a clock, or « Je reviens » with four digits of one's own.

The digits are here only while they are typed: what is kept of a chosen code is its digest
(kiosk/core/away.py), and that is forgotten when the window closes. They are never logged, and the
session, which is stopped, never hears them.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.core.away import AWAY, DIGITS, TRIES, Absence, Answer, is_code
from kiosk.core.idle import HIDDEN, Visit
from kiosk.core.session import Event


class Cover(StrEnum):
    """Why a window covers the session; all but the last ask who is there."""

    WARNING = "warning"  # nobody touched anything
    PHONE = "phone"  # « J’attends un code ou je téléphone »
    HIDDEN = "hidden"  # « Cacher l’écran »
    CHOOSING = "choosing"  # four digits, for « Je reviens »
    AWAY = "away"  # until those digits


KEYPADS = frozenset({Cover.CHOOSING, Cover.AWAY})


class CoverView(QObject):
    """View-model of the window that covers a session: counts down and tells what was chosen.

    Args:
        post: Posts an event to the lifecycle.
        now: A monotonic clock: a late tick must not lengthen the time.
    """

    changed = Signal()
    kindChanged = Signal()  # another question on the same window

    def __init__(
        self,
        cover: Cover,
        visit: Visit,
        *,
        post: Callable[[Event], None],
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cover, self._visit, self._now = cover, visit, now
        self._post = post
        self._typed = ""
        self._absence: Absence | None = None
        self._total = 0.0
        self._until = 0.0
        self._left = 0
        self._last(HIDDEN if cover is Cover.HIDDEN else visit.warning)
        self._clock = QTimer(self)
        self._clock.setInterval(200)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def forget(self) -> None:
        """The window closes: no clock runs on into the next patron's time, no code is kept."""
        self._clock.stop()
        self._typed = ""
        self._absence = None

    def _last(self, seconds: float) -> None:
        self._total = seconds
        self._until = self._now() + seconds
        self._left = math.ceil(seconds)

    def _tick(self) -> None:
        left = max(0, math.ceil(self._until - self._now()))
        if left != self._left:
            self._left = left
            self.changed.emit()
        if left == 0:
            self._answer(Event.AWAY_OVER if self._cover is Cover.AWAY else Event.UNANSWERED)

    def _answer(self, event: Event) -> None:
        """The one answer of this cover; any other comes too late."""
        if self._clock.isActive():
            self.forget()
            self._post(event)

    def _ask(self, cover: Cover) -> None:
        self._cover = cover
        self._typed = ""
        self.kindChanged.emit()
        self.changed.emit()

    # ── the question ─────────────────────────────────────────────────────────────────────────

    @Slot()
    def stay(self) -> None:
        """« C’est moi, je continue »."""
        if self._cover not in KEYPADS:
            self._answer(Event.ANSWERED)

    @Slot()
    def arrived(self) -> None:
        """« Je viens d’arriver »: the one before has left."""
        if self._cover not in KEYPADS:
            self._answer(Event.ARRIVED)

    @Slot()
    def phone(self) -> None:
        """« J’attends un code ou je téléphone »: once a session, for a quarter of an hour."""
        if self.phoneOffered and self._clock.isActive():
            self._last(self._visit.take_phone())
            self._ask(Cover.PHONE)

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._cover.value

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._left

    @Property(int, notify=changed)
    def total(self) -> int:
        return math.ceil(self._total)

    @Property(bool, notify=changed)
    def phoneOffered(self) -> bool:
        return self._cover is Cover.WARNING and self._visit.phone_left

    # ── « Je reviens » ───────────────────────────────────────────────────────────────────────

    @Slot()
    def choose(self) -> None:
        """« Je reviens »: the hidden screen asks for four digits."""
        if self._cover is Cover.HIDDEN:
            self._ask(Cover.CHOOSING)

    @Slot()
    def chooseNone(self) -> None:
        """« Non, sans chiffres »: hidden as before, its time runs on."""
        if self._cover is Cover.CHOOSING:
            self._ask(Cover.HIDDEN)

    @Slot(int)
    def digit(self, digit: int) -> None:
        """A key of the keypad, or of a keyboard. The fourth one tries to open."""
        if self._cover not in KEYPADS or not self._clock.isActive() or not 0 <= digit <= 9:
            return
        if len(self._typed) < DIGITS:
            self._typed += str(digit)
        if self._cover is Cover.AWAY and len(self._typed) == DIGITS:
            self._try()
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """« Effacer »: the last digit."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """« Je m’absente »: from now on only these digits open."""
        if self._cover is Cover.CHOOSING and self._clock.isActive() and is_code(self._typed):
            self._absence = Absence(self._typed)
            self._last(AWAY)
            self._ask(Cover.AWAY)
            self._post(Event.AWAY)

    def _try(self) -> None:
        typed, self._typed = self._typed, ""
        if self._absence is None:
            return
        match self._absence.answer(typed):
            case Answer.RIGHT:
                self._answer(Event.BACK)
            case Answer.OVER:
                self._answer(Event.AWAY_OVER)
            case Answer.WRONG:
                pass  # triesLeft says so

    @Property(bool, notify=changed)
    def codeOffered(self) -> bool:
        return self._cover is Cover.HIDDEN

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits stand there."""
        return len(self._typed)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The digits while their owner chooses them and must read them; else nothing."""
        return self._typed if self._cover is Cover.CHOOSING else ""

    @Property(int, notify=changed)
    def triesLeft(self) -> int:
        return self._absence.tries_left if self._absence is not None else TRIES
