"""The shell's own screens: what they say, and what each key and click does."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.shellview import CHECKS, FakeShell
from tests.ui.kit.stage import Stage, Variant, spoken, until

SIZES = [Variant("full", {}), Variant("small", {}, (1366, 768))]
CHANGES: dict[str, dict[str, Any]] = {
    "standard": {},
    "contrast": {"contrast": True},
    "large": {"scale": 1.25},
    "largest": {"scale": 1.5},
    "mirrored": {"language": "ar"},
}
BEGINNERS = [
    Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return,
    Qt.Key.Key_F1, Qt.Key.Key_Escape, Qt.Key.Key_Down,
]  # fmt: skip
SCREENS = ["starting", "attract", "wiping", "receipt", "outOfService"]


def shown(stage: Stage, variant: Variant = SIZES[0], **facts: Any) -> FakeShell:
    """The base window, once it has its screen."""
    shell = FakeShell(**facts)
    stage.show("shell", "ShellWindow.qml", {"shell": shell}, variant)
    there(stage, str(facts.get("screen", "attract")))
    return shell


def there(stage: Stage, screen: str) -> None:
    until(
        lambda: any(
            i.objectName() == screen for i in stage.window.findChildren(type(stage.find("stage")))
        )
    )


def said(stage: Stage) -> str:
    return "\n".join(stage.words())


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_fits_and_names_its_controls(
    stage: Stage, screen: str, size: Variant, change: dict[str, Any]
) -> None:
    """No control leaves the window or covers another, none lacks a name or is too small."""
    shown(
        stage,
        size,
        screen=screen,
        wifiName="ESSAI-WIFI",
        reasons=[{"code": "wipe", "detail": "x"}],
        **change,
    )
    places = {}
    for control in stage.controls():
        name = control.objectName()
        assert name
        assert spoken(control).strip(), f"{name} says nothing"
        corner = control.mapToScene(control.boundingRect().topLeft())
        assert control.height() >= 56
        assert 0 <= corner.x() <= size.size[0] - control.width(), f"{name} leaves the screen"
        assert 0 <= corner.y() <= size.size[1] - control.height(), f"{name} leaves the screen"
        places[name] = control.mapRectToScene(control.boundingRect())
    for (one, here), (other, there) in combinations(places.items(), 2):
        assert not here.intersects(there), f"{one} covers {other}"


class TestAttract:
    """Waiting: anything begins, but the buttons do their own thing."""

    @pytest.mark.parametrize("key", BEGINNERS)
    def test_any_key_begins(self, stage: Stage, key: Qt.Key) -> None:
        shell = shown(stage)
        stage.press(key)
        assert shell.asked == ["begin"]

    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control]
    )
    def test_keys_that_only_move_or_modify_do_not(self, stage: Stage, key: Qt.Key) -> None:
        shell = shown(stage)
        stage.press(key)
        assert shell.asked == []

    def test_a_click_anywhere_begins(self, stage: Stage) -> None:
        shell = shown(stage)
        stage.click_at(1500, 700)
        assert shell.asked == ["begin"]

    @pytest.mark.parametrize(
        ("name", "asked"),
        [
            ("attract.begin", "begin"),
            ("attract.staff", "staff"),
            ("attract.calm", "calm"),
            ("attract.language.en", "language en"),
        ],
    )
    def test_a_button_does_its_own_thing(self, stage: Stage, name: str, asked: str) -> None:
        shell = shown(stage)
        stage.click(stage.find(name))
        assert shell.asked == [asked]
        shell.asked.clear()
        stage.focus(name)
        stage.press(Qt.Key.Key_Return)
        assert shell.asked == [asked]

    def test_every_language_can_be_reached(self, stage: Stage) -> None:
        shell = shown(stage)
        offered = set()
        for _ in range(3):
            offered |= {
                c.objectName()
                for c in stage.controls()
                if c.objectName().startswith("attract.language.")
            }
            stage.click(stage.find("attract.languages"))
        assert offered == {
            f"attract.language.{item['code']}" for item in shell.property("languages")
        }

    def test_it_asks_for_a_touch_only_with_a_touch_screen(self, stage: Stage) -> None:
        shell = shown(stage)
        assert "Appuyez sur une touche ou cliquez" in said(stage)
        shell.tell(touch=True)
        assert "Touchez l’écran ou appuyez sur une touche" in said(stage)

    def test_the_chosen_language_greets_and_mirrors(self, stage: Stage) -> None:
        shell = shown(stage)
        stage.click(stage.find("attract.language.ar"))
        assert shell.asked == ["language ar"]
        assert "مجانًا" in said(stage)
        begin = stage.find("attract.begin")
        assert begin.mapToScene(begin.boundingRect().center()).x() > stage.window.width() / 2

    def test_it_greets_in_four_languages_in_turn_unless_calm(self, stage: Stage) -> None:
        shell = shown(stage, calm=False)
        greetings = set()
        for turn in range(4):
            stage.find("attract").setProperty("spoke", turn)
            greetings.add(stage.find("attract.hello").property("text"))
        assert len(greetings) == 4
        shell.tell(calm=True)
        assert stage.find("attract.hello").property("text").startswith("Vos démarches")


class TestReceipt:
    """One sentence and the hour first; the controls on demand."""

    def test_sentence_and_hour_first_controls_folded(self, stage: Stage) -> None:
        shown(stage, screen="receipt")
        assert "Tout est effacé." in stage.words()
        assert "Le mardi 10 novembre à 14 h 32" in stage.words()
        assert "La vitre du scanner\u00a0: nous ne la voyons pas." in said(stage)
        assert "Programmes" not in stage.words()

    def test_the_controls_unfold(self, stage: Stage) -> None:
        shown(stage, screen="receipt")
        stage.focus("receipt.unfold")
        stage.press(Qt.Key.Key_Return)
        words = stage.words()
        for fact in ("9 fermés, reste 0", "412 Mo rendus", "effacés", "0", "libre", "vide"):
            assert fact in words
        assert stage.find("receipt.passed").property("text") == "6 sur 6 contrôles réussis"

    def test_it_goes_on_paper_once_with_what_was_measured(self, stage: Stage) -> None:
        shell = shown(stage, screen="receipt")
        stage.focus("receipt.unfold")
        stage.press(Qt.Key.Key_Return)
        stage.focus("receipt.print")
        stage.press(Qt.Key.Key_Return)
        assert shell.asked == ["print Reçu d’effacement, 6, Programmes\u00a0: 9 fermés, reste 0"]
        shell.tell(receiptPrint="done")
        stage.press(Qt.Key.Key_Return)
        assert len(shell.asked) == 1
        assert "Prenez votre reçu." in spoken(stage.find("receipt.print"))

    def test_without_a_printer_it_offers_no_paper(self, stage: Stage) -> None:
        shown(stage, screen="receipt", receiptPrintable=False)
        stage.find("receipt").setProperty("unfolded", True)
        assert not stage.find("receipt.print").isVisible()

    @pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
    @pytest.mark.parametrize("size", SIZES, ids=lambda size: size.name)
    def test_unfolded_it_still_fits(self, stage: Stage, size: Variant, scale: float) -> None:
        shown(stage, size, screen="receipt", scale=scale)
        stage.focus("receipt.unfold")
        stage.press(Qt.Key.Key_Return)
        until(lambda: stage.find("receipt.ticket").height() > 0)
        stage.window.grabWindow()  # everything has its place: not only while it moves
        below = stage.find("receipt.unfold")
        until(lambda: below.mapToScene(below.boundingRect().bottomRight()).y() <= size.size[1])

    def test_after_a_crash_it_says_so_without_blame(self, stage: Stage) -> None:
        shown(stage, screen="receipt", ending="crashed")
        assert "Le poste s’est arrêté. Tout est effacé." in stage.words()
        assert "Ce n’est pas votre faute." in stage.words()

    def test_a_control_that_failed_is_never_good_news(self, stage: Stage) -> None:
        checks = [{**CHECKS[0], "after": 1, "ok": False}, *CHECKS[1:]]
        shown(stage, screen="receipt", checks=checks, checksOk=False)
        assert "Appelez un agent." in stage.words()
        assert "Tout est effacé." not in said(stage)

    @pytest.mark.parametrize(
        ("name", "asked"), [("receipt.done", "done"), ("receipt.begin", "begin")]
    )
    def test_its_buttons(self, stage: Stage, name: str, asked: str) -> None:
        shell = shown(stage, screen="receipt")
        stage.click(stage.find(name))
        assert shell.asked == [asked]

    def test_a_stray_letter_does_nothing(self, stage: Stage) -> None:
        shell = shown(stage, screen="receipt")
        stage.press(Qt.Key.Key_A)
        assert shell.asked == []


class TestOutOfService:
    """Closed: no blame, no promise, and the reason for staff."""

    def test_it_promises_nothing(self, stage: Stage) -> None:
        shown(stage, screen="outOfService")
        words = said(stage)
        assert "Ce n’est pas votre faute." in words
        assert "Demandez au guichet" in words
        assert "autre poste" not in words
        assert "prévenu" not in words
        assert "Wi-Fi" not in words

    def test_wifi_and_reasons_when_there_are(self, stage: Stage) -> None:
        reasons = [{"code": "wipe", "detail": "clipboard-held"}]
        shown(stage, screen="outOfService", wifiName="ESSAI-WIFI", reasons=reasons)
        words = said(stage)
        assert "ESSAI-WIFI" in words
        assert "Pour l’agent" in words
        assert "clipboard-held" in words

    def test_only_staff_can_do_something(self, stage: Stage) -> None:
        shell = shown(stage, screen="outOfService")
        stage.press(Qt.Key.Key_A)
        stage.click_at(900, 500)
        assert shell.asked == []
        stage.click(stage.find("outOfService.staff"))
        assert shell.asked == ["staff"]
