"""What the shell's own screens show: codes and numbers; the sentences are in QML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.config.terminal import Terminal
from kiosk.core.session import Ending
from kiosk.handout import Handout, Part, handout_pdf
from kiosk.link.messages import Begin, Language
from kiosk.shell.greeting import Greeter
from kiosk.shell.internet import Internet
from kiosk.shell.receipts import Receipts
from kiosk.shell.wipe import WipeReport
from kiosk.translation import choices, day_of, hour_of


class Screen(StrEnum):
    """The base window's screens."""

    STARTING = "starting"
    ATTRACT = "attract"
    WIPING = "wiping"
    RECEIPT = "receipt"
    OUT_OF_SERVICE = "outOfService"


class ShellView(QObject):
    """View-model of the base window, which stays mapped for ever."""

    changed = Signal()
    languageChanged = Signal()
    secondsChanged = Signal()
    calmChanged = Signal()
    listeningChanged = Signal()
    printChanged = Signal()

    def __init__(
        self,
        terminal: Terminal,
        *,
        begin: Callable[[Begin], None],
        receipt_read: Callable[[], None],
        staff: Callable[[], None],
        speak: Callable[[Language], None],
        greeter: Greeter,
        receipts: Receipts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terminal = terminal
        self._receipts = receipts
        receipts.changed = self.printChanged.emit
        self._greeter = greeter
        greeter.changed = self.listeningChanged.emit
        self._begin = begin
        self._receipt_read = receipt_read
        self._staff = staff
        self._speak = speak
        self._screen = Screen.WIPING
        self._language = Language.FRENCH
        self._calm = False
        self._ending = Ending.NONE
        self._checks: list[dict[str, Any]] = []
        self._verified = False
        self._scanned = False
        self._time = self._date = ""
        self._reasons: list[dict[str, str]] = []
        self._seconds = 0
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)

    def show(self, screen: Screen) -> None:
        """Change the screen; attract always begins in French, whoever was here before.

        So does a screen for staff.
        """
        self._screen = screen
        self._greeter.forget()
        self._clock.stop()
        if screen in (Screen.ATTRACT, Screen.OUT_OF_SERVICE):
            self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        """What one person chose on attract, and how their session ended, is nobody else's."""
        self._calm = False
        self._ending = Ending.NONE
        self._checks = []
        self._scanned = False
        self.speak(Language.FRENCH)
        self.calmChanged.emit()

    def speak(self, language: Language) -> None:
        """The language of whoever is here: chosen on attract, or in their session."""
        if language is not self._language:
            self._language = language
            self._speak(language)
            self.languageChanged.emit()

    def show_wiping(self, ending: Ending) -> None:
        """The wipe runs."""
        self._ending = ending
        self.show(Screen.WIPING)

    def show_receipt(
        self, ending: Ending, report: WipeReport, now: datetime, *, scanned: bool
    ) -> None:
        """Only what the shell itself measured; it knows of scans, and sees no glass."""
        self._ending = ending
        self._receipts.forget()
        self._scanned = scanned
        self._verified = report.verified
        self._checks = [
            {
                "id": result.step.value,
                "before": result.before,
                "after": result.after,
                "ok": result.verified,
            }
            for result in report.results
        ]
        self._time = hour_of(now, self._language)
        self._date = day_of(now, self._language)
        self._seconds = int(self._terminal.times.receipt_s)
        self.show(Screen.RECEIPT)
        self._clock.start()
        self.secondsChanged.emit()

    def show_out_of_service(self, reasons: Sequence[str]) -> None:
        """Staff reads every reason once, with its details."""
        self._reasons = []
        for reason in dict.fromkeys(reasons):
            code, _, detail = reason.partition(":")
            self._reasons.append({"code": code, "detail": detail})
        self.show(Screen.OUT_OF_SERVICE)

    def _tick(self) -> None:
        self._seconds = max(0, self._seconds - 1)
        self.secondsChanged.emit()
        if self._seconds == 0:
            self._clock.stop()
            self._receipt_read()

    @Slot()
    def begin(self) -> None:
        """Any key, click or touch on attract; also on a receipt somebody else looks at."""
        if self._screen in (Screen.ATTRACT, Screen.RECEIPT):
            self._clock.stop()
            if self._screen is Screen.RECEIPT:
                self._forget()
            listening = self._greeter.listened
            self._greeter.forget()
            self._begin(Begin(language=self._language, listening=listening))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language on attract: shown at once, carried into the session."""
        self.speak(Language(code))

    @Slot(str, str, list)
    def printReceipt(self, title: str, moment: str, checks: list[str]) -> None:
        """« Imprimer ce reçu »: what the screen says, under the same words."""
        if self._screen is Screen.RECEIPT and self._receipts.possible:
            self._seconds = int(self._terminal.times.receipt_s)  # somebody still reads it
            lines = tuple((line,) for line in checks)
            parts = (Part(moment, lines), Part("", ((self._terminal.site.name,),)))
            self._receipts.print(handout_pdf(Handout(title, parts)))

    @Slot()
    def receiptDone(self) -> None:
        """« J’ai fini » on the receipt."""
        self._clock.stop()
        self._receipt_read()

    @Slot()
    def staff(self) -> None:
        """The small staff button; whoever presses it reads French."""
        self._greeter.stop()
        self.speak(Language.FRENCH)
        self._staff()

    @Slot(list, str)
    def listen(self, texts: list[str], language: str) -> None:
        """« Écouter » on attract: our own texts; a second time, silence."""
        self._greeter.greet(texts, language)

    @Slot()
    def calmToggle(self) -> None:
        """« Arrêter l’animation »."""
        self._calm = not self._calm
        self.calmChanged.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._screen.value

    @Property(str, notify=changed)
    def ending(self) -> str:
        return self._ending.value

    @Property(list, notify=changed)
    def checks(self) -> list[dict[str, Any]]:
        return self._checks

    @Property(bool, notify=changed)
    def checksOk(self) -> bool:
        return self._verified

    @Property(bool, notify=changed)
    def glass(self) -> bool:
        """Whether a paper may lie on the scanner."""
        return self._scanned

    @Property(str, notify=changed)
    def receiptTime(self) -> str:
        return self._time

    @Property(str, notify=changed)
    def receiptDate(self) -> str:
        return self._date

    @Property(str, notify=printChanged)
    def receiptPrint(self) -> str:
        """« printing », « done » or « failed »; empty before."""
        return self._receipts.state.value

    @Property(bool, notify=changed)
    def receiptPrintable(self) -> bool:
        """Whether the printer was well when the receipt was shown."""
        return self._receipts.possible

    @Property(list, notify=changed)
    def reasons(self) -> list[dict[str, str]]:
        return self._reasons

    @Property(float, notify=changed)
    def wipeFraction(self) -> float:
        return 1.0 if self._screen is Screen.RECEIPT else 0.0

    @Property(int, notify=secondsChanged)
    def secondsLeft(self) -> int:
        return self._seconds

    @Property(bool, constant=True)
    def listenPossible(self) -> bool:
        return self._greeter.possible

    @Property(bool, notify=listeningChanged)
    def listening(self) -> bool:
        return self._greeter.speaking

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language.value

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        return self._calm

    @Property(list, constant=True)
    def languages(self) -> list[dict[str, Any]]:
        return choices(Language(code) for code in self._terminal.place.languages)

    @Property(str, constant=True)
    def siteName(self) -> str:
        return self._terminal.site.name

    @Property(bool, constant=True)
    def touch(self) -> bool:
        return self._terminal.place.touch

    @Property(bool, notify=changed)
    def free(self) -> bool:
        return self._screen is Screen.ATTRACT

    @Property(str, constant=True)
    def wifiName(self) -> str:
        return self._terminal.wifi.ssid if self._terminal.wifi is not None else ""

    @Property(bool, constant=True)
    def contrast(self) -> bool:
        return False

    @Property(float, constant=True)
    def scale(self) -> float:
        return 1.0


class StaffView(QObject):
    """The panel of a terminal that has no staff secret yet."""

    changed = Signal()

    def __init__(
        self, internet: Internet, *, close: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._internet = internet
        self._close = close

    def tell(self, internet: Internet) -> None:
        """There is news of the Internet."""
        self._internet = internet
        self.changed.emit()

    @Property(str, notify=changed)
    def internet(self) -> str:
        return self._internet.value

    @Slot()
    def close(self) -> None:
        """« Fermer »."""
        self._close()
