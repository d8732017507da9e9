"""Stand-ins for the view-models of the shell: the same properties, and a list of what was asked."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.link.messages import Language
from kiosk.shell.devices import Devices
from kiosk.shell.ledger import Ledger
from kiosk.shell.receipts import Receipts
from kiosk.translation import choices

CHECKS = [
    {"id": "processes", "before": 9, "after": 0, "ok": True},
    {"id": "memory", "before": 412_000_000, "after": 0, "ok": True},
    {"id": "mounts", "before": 1, "after": 0, "ok": True},
    {"id": "prints", "before": 0, "after": 0, "ok": True},
    {"id": "scanner", "before": 0, "after": 0, "ok": True},
    {"id": "clipboard", "before": 0, "after": 0, "ok": True},
]
FACTS: dict[str, Any] = {
    "screen": "attract",
    "siteName": "Îlot d’essai",
    "language": "fr",
    "languages": choices(Language),
    "touch": False,
    "wifiName": "",
    "contrast": False,
    "scale": 1.0,
    "calm": True,
    "free": True,
    "ending": "ended",
    "receiptTime": "14 h 32",
    "receiptDate": "mardi 10 novembre",
    "checks": CHECKS,
    "checksOk": True,
    "glass": True,
    "secondsLeft": 20,
    "reasons": [],
    "wipeFraction": 0.5,
    "listenPossible": True,
    "listening": False,
    "receiptPrintable": True,
    "receiptPrint": "",
}


def no_printer() -> Receipts:
    """Of a place that prints no receipts."""
    nothing = Devices(printers=None, queue="", scanners=None, scanner=None)
    return Receipts(nothing, Ledger(Path(tempfile.mkdtemp(prefix="ilot-ledger-"))))


class FakeShell(QObject):
    """ShellView's surface; `tell` changes a fact."""

    changed = Signal()

    def __init__(self, **facts: Any) -> None:
        super().__init__()
        self._facts = FACTS | facts
        self.asked: list[str] = []

    def tell(self, **facts: Any) -> None:
        self._facts |= facts
        self.changed.emit()

    screen = Property(str, lambda self: self._facts["screen"], notify=changed)
    siteName = Property(str, lambda self: self._facts["siteName"], notify=changed)
    language = Property(str, lambda self: self._facts["language"], notify=changed)
    languages = Property("QVariantList", lambda self: self._facts["languages"], notify=changed)
    touch = Property(bool, lambda self: self._facts["touch"], notify=changed)
    receiptPrint = Property(str, lambda self: self._facts["receiptPrint"], notify=changed)
    receiptPrintable = Property(bool, lambda self: self._facts["receiptPrintable"], notify=changed)
    wifiName = Property(str, lambda self: self._facts["wifiName"], notify=changed)
    contrast = Property(bool, lambda self: self._facts["contrast"], notify=changed)
    scale = Property(float, lambda self: self._facts["scale"], notify=changed)
    calm = Property(bool, lambda self: self._facts["calm"], notify=changed)
    free = Property(bool, lambda self: self._facts["free"], notify=changed)
    ending = Property(str, lambda self: self._facts["ending"], notify=changed)
    receiptTime = Property(str, lambda self: self._facts["receiptTime"], notify=changed)
    receiptDate = Property(str, lambda self: self._facts["receiptDate"], notify=changed)
    checks = Property("QVariantList", lambda self: self._facts["checks"], notify=changed)
    glass = Property(bool, lambda self: self._facts["glass"], notify=changed)
    checksOk = Property(bool, lambda self: self._facts["checksOk"], notify=changed)
    secondsLeft = Property(int, lambda self: self._facts["secondsLeft"], notify=changed)
    reasons = Property("QVariantList", lambda self: self._facts["reasons"], notify=changed)
    listenPossible = Property(bool, lambda self: self._facts["listenPossible"], notify=changed)
    listening = Property(bool, lambda self: self._facts["listening"], notify=changed)
    wipeFraction = Property(float, lambda self: self._facts["wipeFraction"], notify=changed)

    @Slot()
    def begin(self) -> None:
        self.asked.append("begin")

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self.asked.append(f"language {code}")
        self.tell(language=code)

    @Slot(str, str, list)
    def printReceipt(self, title: str, moment: str, checks: list[str]) -> None:
        self.asked.append(f"print {title}, {len(checks)}, {checks[0]}")

    @Slot()
    def receiptDone(self) -> None:
        self.asked.append("done")

    @Slot()
    def staff(self) -> None:
        self.asked.append("staff")

    @Slot(list, str)
    def listen(self, texts: list[str], language: str) -> None:
        self.asked.append(f"listen {language} {len(texts)}")

    @Slot()
    def calmToggle(self) -> None:
        self.asked.append("calm")


class FakeCover(QObject):
    """CoverView's surface."""

    changed = Signal()

    def __init__(self, kind: str = "warning", *, seconds: int = 42, phone: bool = False) -> None:
        super().__init__()
        self._kind, self._seconds, self._phone = kind, seconds, phone
        self._typed = self._chosen = ""
        self._tries = 3
        self.asked: list[str] = []

    def tell(self, *, chosen: str = "", typed: str = "", tries: int = 3) -> None:
        self._typed, self._chosen, self._tries = typed or chosen, chosen, tries
        self.changed.emit()

    kind = Property(str, lambda self: self._kind, notify=changed)
    secondsLeft = Property(int, lambda self: self._seconds, notify=changed)
    total = Property(int, lambda self: 900, notify=changed)
    phoneOffered = Property(bool, lambda self: self._phone, notify=changed)
    codeOffered = Property(bool, lambda self: self._kind == "hidden", notify=changed)
    typed = Property(int, lambda self: len(self._typed), notify=changed)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    triesLeft = Property(int, lambda self: self._tries, notify=changed)

    @Slot()
    def stay(self) -> None:
        self.asked.append("stay")

    @Slot()
    def arrived(self) -> None:
        self.asked.append("arrived")

    @Slot()
    def phone(self) -> None:
        self.asked.append("phone")

    @Slot()
    def choose(self) -> None:
        self.asked.append("choose")

    @Slot()
    def chooseNone(self) -> None:
        self.asked.append("none")

    @Slot(int)
    def digit(self, digit: int) -> None:
        self.asked.append(str(digit))

    @Slot()
    def erase(self) -> None:
        self.asked.append("erase")

    @Slot()
    def leave(self) -> None:
        self.asked.append("leave")


class FakeStaff(QObject):
    """StaffView's surface."""

    changed = Signal()

    def __init__(self, internet: str = "unknown") -> None:
        super().__init__()
        self._internet = internet
        self.asked: list[str] = []

    internet = Property(str, lambda self: self._internet, notify=changed)

    @Slot()
    def close(self) -> None:
        self.asked.append("close")
