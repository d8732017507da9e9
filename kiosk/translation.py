"""What both processes need alike to speak a language: its sentences, its direction, its dates."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import QDateTime, QLocale, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine

from kiosk.config.translations import is_read
from kiosk.link.messages import Language
from kiosk.qt import UI

log = logging.getLogger(__name__)

FOLDER = UI / "assets" / "i18n"
"""Made of kiosk/ui/i18n by packaging/dev/translations.py."""

NAMES = {
    Language.FRENCH: "Français",
    Language.ENGLISH: "English",
    Language.ARABIC: "العربية",
    Language.PORTUGUESE: "Português",
    Language.UKRAINIAN: "Українська",
    Language.SPANISH: "Español",
}
"""Each language in its own words: whoever needs it can read it."""

LOCALES = {
    Language.FRENCH: "fr_FR",
    Language.ENGLISH: "en_GB",
    Language.ARABIC: "ar_AE",  # the months that all read, and the digits of French sites
    Language.PORTUGUESE: "pt_PT",
    Language.UKRAINIAN: "uk_UA",
    Language.SPANISH: "es_ES",
}
DAYS = {
    Language.PORTUGUESE: "dddd, d 'de' MMMM",
    Language.SPANISH: "dddd d 'de' MMMM",
    Language.UKRAINIAN: "dddd, d MMMM",
}
HOURS = {Language.FRENCH: "H 'h' mm"}


class Translation:
    """The language that one engine's screens speak; French at first.

    The translator is made by Qt, never here: one that Python has made takes Python's lock for every
    word, and Qt asks for words on threads that its main thread waits for. Only a
    QQmlApplicationEngine makes its own, from `i18n/qml_*.qm` beside what it loads; that is all that
    this one is for.

    Args:
        engine: Its texts change at once, wherever they are shown.
    """

    _only: ClassVar[QQmlApplicationEngine | None] = None
    """A process speaks one language, however many engines it has had."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._speaker = Translation._one_speaker()
        self.speak(Language.FRENCH)

    @classmethod
    def _one_speaker(cls) -> QQmlApplicationEngine:
        if cls._only is None:
            cls._only = QQmlApplicationEngine(QGuiApplication.instance())
            nothing = QUrl.fromLocalFile(str(FOLDER.parent / "Nothing.qml"))
            cls._only.loadData(b"import QtQml\nQtObject {}", nothing)
        return cls._only

    def speak(self, language: Language) -> None:
        """Switch sentences, plurals, dates and direction; the screen stays as it is."""
        spoken = language
        if not (FOLDER / f"qml_{language.value}.qm").exists():
            log.warning("no translation into %s: the screens speak French", language.value)
            spoken = Language.FRENCH
        self._speaker.setUiLanguage(spoken.value)
        locale = QLocale(LOCALES[language])
        QLocale.setDefault(locale)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - narrows the type
        application.setLayoutDirection(locale.textDirection())
        self._engine.setUiLanguage(language.value)
        self._engine.retranslate()


def choices(languages: Iterable[Language]) -> list[dict[str, Any]]:
    """Return what a choice of languages shows: `{code, name, read}` each."""
    return [
        {"code": language.value, "name": NAMES[language], "read": is_read(language.value)}
        for language in languages
    ]


def day_of(moment: datetime, language: Language) -> str:
    """Return « mardi 10 novembre » in a language."""
    return _written(moment, language, DAYS.get(language, "dddd d MMMM"))


def hour_of(moment: datetime, language: Language) -> str:
    """Return « 14 h 32 » in a language."""
    return _written(moment, language, HOURS.get(language, "H:mm"))


def _written(moment: datetime, language: Language, pattern: str) -> str:
    at = QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
    return str(QLocale(LOCALES[language]).toString(at, pattern))
