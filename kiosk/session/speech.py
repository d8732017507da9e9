"""Reading aloud: what is on the screen, sentence by sentence, once the patron has asked for it.

Texts of our own screens may be heard by everybody in the room. What is the patron's own (names of
documents, words that were typed) is read only after the patron agreed to be overheard, once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQuick import QQuickItem

from kiosk.link.messages import Language
from kiosk.session.accessible import reading, thing
from kiosk.voice.sentences import sentences
from kiosk.voice.voice import Speed, Voice

Start = Callable[[Coroutine[object, object, None]], asyncio.Task[None]]

SPEEDS = {"slow": Speed.SLOW, "normal": Speed.NORMAL, "fast": Speed.FAST}

NOWHERE = QRectF()

Said = tuple[str, QRectF, str]
"""Words, where they are shown in the window, and in which language they are."""


class Speech(QObject):
    """View-model of « Écouter ».

    Args:
        voice: None where there is no sound.
        start: Starts what lives as long as the session.
        language: The patron's, now.
    """

    changed = Signal()
    sentenceChanged = Signal()
    begun = Signal()
    agreed = Signal()
    failed = Signal()

    def __init__(
        self,
        voice: Voice | None,
        *,
        start: Start,
        language: Callable[[], Language],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._start, self._language = voice, start, language
        self._on = False
        self._speed = "normal"
        self._agreed: bool | None = None
        self._asking = False
        self._talk: asyncio.Task[None] | None = None
        self._index, self._sentence, self._place = -1, "", NOWHERE

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(bool, constant=True)
    def possible(self) -> bool:
        return self._voice is not None

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(str, notify=changed)
    def speed(self) -> str:
        return self._speed

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the patron is asked if others may hear."""
        return self._asking

    @Property(int, notify=sentenceChanged)
    def index(self) -> int:
        """Which sentence is heard now; -1 for none."""
        return self._index

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._sentence

    @Property(QRectF, notify=sentenceChanged)
    def place(self) -> QRectF:
        """Where the sentence is shown in the window; empty if nowhere."""
        return self._place

    # ── what the room asks ───────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        """Somebody has listened on attente, and goes on here."""
        self.setOn(True)
        self.begun.emit()

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot(bool)
    def setOn(self, on: bool) -> None:
        """« Oui » or « Non » beside « Écouter »; who says it again is asked again."""
        self._on = on and self._voice is not None
        self._agreed, self._asking = None, False
        if not self._on:
            self.stop()
            if self._voice is not None:
                self._start(self._voice.close())
        self.changed.emit()

    @Slot(str)
    def setSpeed(self, speed: str) -> None:
        if speed in SPEEDS:
            self._speed = speed
            self.changed.emit()

    @Slot(bool)
    def answer(self, agreed: bool) -> None:
        """The patron was asked whether what is theirs may be heard."""
        if not self._asking:
            return
        self._agreed, self._asking = agreed, False
        self.stop()
        self.changed.emit()
        self.agreed.emit()

    @Slot(str, QQuickItem, bool)
    def read(self, title: str, screen: QQuickItem, personal: bool) -> None:
        """Read a screen: its title, then what is on it.

        Args:
            personal: All of it is the patron's own.
        """
        if not self._on:
            return
        things = reading(screen)
        theirs = personal or any(each.personal for each in things)
        if theirs and self._agreed is None:
            self.stop()
            self._asking = True
            self.changed.emit()  # the dialog reads itself
            return
        own = self._language().value
        told = [
            (each.name, each.place, own)
            for each in things
            if self._agreed or not (personal or each.personal)
        ]
        if title and title not in [name for name, *_ in told]:
            told.insert(0, (title, NOWHERE, own))
        self._say(told)

    @Slot(QQuickItem, result="QVariant")
    def thing(self, item: QQuickItem) -> dict[str, object]:
        """Name, role and state of an item, as codes; nothing if it has no name."""
        found = thing(item) if self._on else None
        if found is None:
            return {}
        return {
            "name": found.name,
            "role": found.role,
            "state": found.state,
            "personal": found.personal,
            "place": found.place,
        }

    @Slot(str, QRectF, bool)
    def say(self, text: str, place: QRectF, personal: bool) -> None:
        """Say one text, in place of what is being said."""
        if self._on and (self._agreed or not personal):
            self._say([(text, place, self._language().value)])

    @Slot(str, str, str, QRectF)
    def sayOf(self, text: str, language: str, more: str, place: QRectF) -> None:
        """Say words of a page in its own language, then what we say of them in the patron's.

        They are the patron's own: who has not been asked yet is asked.
        """
        if not self._on:
            return
        if self._agreed is None:
            self.stop()
            self._asking = True
            self.changed.emit()  # the dialog reads itself
        elif self._agreed:
            known = language if language in set(Language) else Language.FRENCH.value
            self._say([(text, place, known), (more, place, self._language().value)])

    @Slot()
    def stop(self) -> None:
        """Be silent: another screen, a covered screen, or the patron wants it."""
        if self._talk is not None:
            self._talk.cancel()
            self._talk = None
        self._now(-1, "", NOWHERE)

    def _say(self, told: Sequence[Said]) -> None:
        self.stop()
        parts = [(part, place, how) for text, place, how in told for part in sentences(text)]
        if parts and self._voice is not None:
            self._talk = self._start(self._speak(self._voice, parts))

    async def _speak(self, voice: Voice, parts: Sequence[Said]) -> None:
        for index, (sentence, place, language) in enumerate(parts):
            self._now(index, sentence, place)
            heard = await voice.say(sentence, language=language, speed=SPEEDS[self._speed])
            if not heard:
                self._on = False
                self.changed.emit()
                self.failed.emit()
                break
        self._talk = None
        self._now(-1, "", NOWHERE)

    def _now(self, index: int, sentence: str, place: QRectF) -> None:
        if (index, sentence) != (self._index, self._sentence):
            self._index, self._sentence, self._place = index, sentence, place
            self.sentenceChanged.emit()
