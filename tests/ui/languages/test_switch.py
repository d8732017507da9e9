"""A language is chosen: the screen stays and speaks it, with its plurals, dates and direction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import translation as translations
from kiosk.config.terminal import Site, Terminal
from kiosk.core.idle import IdleTimes, Visit
from kiosk.core.session import Phase
from kiosk.link.messages import Language
from kiosk.qt import UI
from kiosk.shell.greeting import Greeter
from kiosk.shell.stage import QtStage
from kiosk.translation import Translation, day_of, hour_of
from tests.ui.kit.shellview import no_printer
from tests.ui.kit.stage import Stage
from tests.ui.languages.screens import Look, Screens, settle
from tests.ui.session_qml.fakeparts import edges

PAGES = {
    Language.FRENCH: {0: "0 page", 1: "1 page", 2: "2 pages"},
    Language.ENGLISH: {0: "0 pages", 1: "1 page", 2: "2 pages"},
    Language.PORTUGUESE: {1: "1 página", 2: "2 páginas"},
    Language.SPANISH: {1: "1 página", 2: "2 páginas"},
    Language.UKRAINIAN: {
        1: "1 сторінка", 3: "3 сторінки", 5: "5 сторінок", 11: "11 сторінок", 21: "21 сторінка"
    },
    Language.ARABIC: {1: "صفحة واحدة", 2: "صفحتان", 3: "3 صفحات", 11: "11 صفحة", 100: "100 صفحة"},
}  # fmt: skip
MOMENT = datetime(2026, 11, 10, 9, 5)  # noqa: DTZ001 - the time of the place
MOMENTS = {
    Language.FRENCH: ("mardi 10 novembre", "9 h 05"),
    Language.ENGLISH: ("Tuesday 10 November", "9:05"),
    Language.ARABIC: ("الثلاثاء 10 نوفمبر", "9:05"),
    Language.PORTUGUESE: ("terça-feira, 10 de novembro", "9:05"),
    Language.UKRAINIAN: ("вівторок, 10 листопада", "9:05"),
    Language.SPANISH: ("martes 10 de noviembre", "9:05"),
}


@pytest.mark.parametrize("language", Language)
def test_plurals_are_those_of_the_language(translation: Translation, language: Language) -> None:
    translation.speak(language)
    for count, wanted in PAGES[language].items():
        said = QCoreApplication.translate("PrintOptions", "%n pages", "", count)
        assert said.replace("\u00a0", " ") == wanted


@pytest.mark.parametrize("language", Language)
def test_dates_are_those_of_the_language(language: Language) -> None:
    assert (day_of(MOMENT, language), hour_of(MOMENT, language)) == MOMENTS[language]


def test_a_screen_stays_and_speaks_at_once(
    stage: Stage, owner: QQmlEngine, theme: QObject, translation: Translation
) -> None:
    turn = Screens(stage, owner, theme, translation).shown("session/print")
    seen = {}
    start = stage.find("print.start")
    stage.focus("print.start")
    for language in Language:
        turn(Look((1920, 1080), 1.0, language))
        settle(stage)
        assert stage.find("print.start") is start  # not made anew
        assert start.hasActiveFocus()
        seen[language] = str(start.property("text")).replace("\u00a0", " ")
    assert seen[Language.FRENCH] == "Imprimer 2 pages"
    assert seen[Language.UKRAINIAN] == "Надрукувати 2 сторінки"
    assert len(set(seen.values())) == len(Language) - 1  # Portuguese and Spanish agree on this


def test_arabic_is_mirrored(
    stage: Stage, owner: QQmlEngine, theme: QObject, translation: Translation
) -> None:
    turn = Screens(stage, owner, theme, translation).shown("session/help")
    sides = {}
    for language in (Language.FRENCH, Language.ARABIC):
        turn(Look((1920, 1080), 1.0, language))
        settle(stage)
        sides[language] = edges(stage.find("help.call")).center().x() < 960
        rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert rtl is (language is Language.ARABIC)
    assert sides == {Language.FRENCH: True, Language.ARABIC: False}


def test_a_language_that_was_not_compiled_leaves_french(
    translation: Translation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    translation.speak(Language.SPANISH)
    assert QCoreApplication.translate("Dock", "Aide") == "Ayuda"
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translation.speak(Language.SPANISH)
    assert QCoreApplication.translate("Dock", "Aide") == "Aide"
    assert "no translation into es" in caplog.text


def test_no_translator_is_pythons() -> None:
    """It would take Python's lock on QML's loading thread, which the main thread waits for."""
    code = "".join(file.read_text() for file in (UI.parent).rglob("*.py"))
    assert "QQmlApplicationEngine(" in code
    assert "QTranslator" not in code


class TestShell:
    """The real windows of the shell."""

    @pytest.fixture
    def shell(self, fonts: None) -> Iterator[QtStage]:
        made = QtStage(
            Terminal(site=Site(name="Bureau d’essai")),
            post=lambda _: None,
            begin=lambda _: None,
            greeter=Greeter(None),
            receipts=no_printer(),
        )
        yield made
        for window in QGuiApplication.topLevelWindows():
            window.close()
            window.deleteLater()
        made.view.parent().deleteLater()  # the engine
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def said(self) -> str:
        """Every text of the window on top."""
        shown = [w for w in QGuiApplication.topLevelWindows() if w.isVisible()]
        assert isinstance(shown[-1], QQuickWindow)
        items = shown[-1].findChildren(QObject)
        return "\n".join(str(i.property("text")) for i in items if i.property("px"))

    def test_what_was_chosen_is_spoken_until_the_next_person(self, shell: QtStage) -> None:
        shell.attract()
        assert "Faire une" in self.said_on(shell)
        shell.view.chooseLanguage("es")
        assert "Hacer un" in self.said_on(shell)
        shell.attract()
        assert "Faire une" in self.said_on(shell)

    def said_on(self, shell: QtStage) -> str:
        """Also what a repeater made, which is nobody's child but the screen's."""
        window = next(w for w in QGuiApplication.topLevelWindows() if w.isVisible())
        assert isinstance(window, QQuickWindow)
        stage = Stage.__new__(Stage)
        stage.window = window
        return "\n".join(stage.words())

    def test_the_warning_is_in_the_language_of_the_session(self, shell: QtStage) -> None:
        shell.attract()
        shell.speak(Language.PORTUGUESE)  # chosen in the session
        shell.cover(Phase.WARNING, Visit(IdleTimes(), began=0))
        assert "Ainda está aí?" in self.said()

    def test_staff_reads_french(self, shell: QtStage) -> None:
        shell.attract()
        shell.view.chooseLanguage("uk")
        shell.out_of_service(["internet:offline"])
        assert "Ce poste ne marche pas." in self.said_on(shell)
        assert "Vérifiez la box" in self.said_on(shell)

    def test_a_translation_nobody_has_read_says_so(self, shell: QtStage) -> None:
        shell.attract()
        assert "relu" not in self.said_on(shell)
        shell.view.chooseLanguage("en")
        assert "English: not yet proofread" in self.said_on(shell)
