"""The windows above a session: a stray key answers nothing, and staff learns what is missing."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.ui.kit.shellview import FakeCover, FakeStaff
from tests.ui.kit.stage import VARIANTS, Stage, Variant, spoken, until

ANSWERS = {"C’est moi, je continue", "Je viens d’arriver"}
SAID = {
    "warning": {
        "Vous êtes toujours là\u00a0?",
        "Sans réponse, tout sera effacé dans\u00a0:",
        "42 secondes",
        "J’attends un code ou je téléphone",
    },
    "phone": {
        "Prenez votre temps.",
        "L’écran est caché. Sans réponse, tout sera effacé dans\u00a0:",
        "15 minutes",
    },
    "hidden": {
        "L’écran est caché.",
        "Sans réponse, tout sera effacé dans\u00a0:",
        "5 minutes",
        "Je reviens\u00a0: je choisis quatre chiffres",
    },
}
SECONDS = {"warning": 42, "phone": 900, "hidden": 300, "choosing": 300, "away": 300}
KEYS = {*"0123456789"}


def covered(stage: Stage, kind: str = "warning", variant: Variant = VARIANTS[0]) -> FakeCover:
    """The window, with nothing focused yet."""
    view = FakeCover(kind, seconds=SECONDS[kind], phone=kind == "warning")
    stage.show("shell", "CoverWindow.qml", {"cover": view}, variant)
    until(
        lambda: stage.focused() == ("code" if kind in ("choosing", "away") else "warning.nowhere")
    )
    return view


def key(
    stage: Stage,
    key: Qt.Key,
    place: int = 0,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    repeats: bool = False,
) -> None:
    """A key at its place on the keyboard, as XKB numbers it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, place, 0, 0, "", repeats)
    QCoreApplication.sendEvent(stage.window, event)


def settled(stage: Stage) -> None:
    """The focus has stood long enough to be meant."""
    until(lambda: bool(stage.window.property("settled")))


class TestCover:
    """Whatever covers a session asks the same, and is as hard to answer by accident."""

    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_A]
    )
    def test_no_key_answers_by_itself(self, stage: Stage, key: Qt.Key) -> None:
        cover = covered(stage)
        settled(stage)
        stage.press(key)
        assert cover.asked == []
        assert stage.focused() == "warning.nowhere"

    @pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down])
    def test_tab_and_arrows_move_then_enter_answers(self, stage: Stage, key: Qt.Key) -> None:
        cover = covered(stage)
        stage.press(key)
        assert cover.asked == []
        assert stage.focused() == "warning.stay"
        settled(stage)
        stage.press(Qt.Key.Key_Return)
        assert cover.asked == ["stay"]

    def test_every_answer_is_reached_by_keyboard(self, stage: Stage) -> None:
        cover = covered(stage)
        seen = []
        for _ in range(3):
            stage.press(Qt.Key.Key_Tab)
            seen.append(stage.focused())
        assert seen == ["warning.stay", "warning.arrived", "warning.phone"]
        settled(stage)
        stage.press(Qt.Key.Key_Return)
        assert cover.asked == ["phone"]

    def test_a_hidden_screen_offers_to_come_back_with_digits(self, stage: Stage) -> None:
        cover = covered(stage, "hidden")
        for _ in range(3):
            stage.press(Qt.Key.Key_Tab)
        assert stage.focused() == "warning.code"
        settled(stage)
        stage.press(Qt.Key.Key_Return)
        assert cover.asked == ["choose"]

    def test_who_types_on_without_looking_answers_nothing(self, stage: Stage) -> None:
        """A form is left with Tab and sent with Enter: by habit, in one go, or after a word."""
        cover = covered(stage)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
            stage.press(key)
        assert cover.asked == []
        stage.press(Qt.Key.Key_P)
        settled(stage)
        stage.press(Qt.Key.Key_Return)
        assert cover.asked == []

    def test_shift_tab_goes_back(self, stage: Stage) -> None:
        covered(stage)
        stage.press(Qt.Key.Key_Tab)
        stage.press(Qt.Key.Key_Tab)
        stage.press(Qt.Key.Key_Shift)
        stage.press(Qt.Key.Key_Backtab)
        assert stage.focused() == "warning.stay"

    @pytest.mark.parametrize("kind", SAID)
    def test_the_two_answers_are_equal(self, stage: Stage, kind: str) -> None:
        cover = covered(stage, kind)
        stay, arrived = stage.find("warning.stay"), stage.find("warning.arrived")
        assert (stay.width(), stay.height()) == (arrived.width(), arrived.height())
        assert stage.find("warning.stay").y() == stage.find("warning.arrived").y()
        assert stay.property("kind") == arrived.property("kind") == "strong"
        stage.click(arrived)
        assert cover.asked == ["arrived"]

    @pytest.mark.parametrize("kind", SAID)
    def test_it_names_nothing(self, stage: Stage, kind: str) -> None:
        covered(stage, kind)
        assert set(stage.words()) == SAID[kind] | ANSWERS
        assert stage.window.title() == "Îlot"

    @pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
    @pytest.mark.parametrize("kind", [*SAID, "choosing", "away"])
    def test_it_fits(self, stage: Stage, kind: str, variant: Variant) -> None:
        covered(stage, kind, variant).tell(tries=1)
        places = []
        for control in stage.controls():
            assert spoken(control).strip()
            place = control.mapRectToScene(control.boundingRect())
            assert place.height() >= 56
            assert place.left() >= 0
            assert place.right() <= variant.size[0]
            assert place.bottom() <= variant.size[1]
            places.append(place)
        question = stage.find(
            "code.question" if kind in ("choosing", "away") else "warning.question"
        )
        assert question.mapToScene(stage.find("warning").position()).y() >= 0
        assert not any(one.intersects(other) for one, other in combinations(places, 2))


class TestComingBack:
    """« Je reviens »: digits by every hand, and nothing on the screen but what is asked."""

    def test_what_is_chosen_can_be_read(self, stage: Stage) -> None:
        cover = covered(stage, "choosing")
        cover.tell(chosen="041")
        assert set(stage.words()) == KEYS | {
            "Choisissez quatre chiffres.",
            "Retenez-les. Eux seuls rouvrent votre écran.",
            "Sans réponse, tout sera effacé dans\u00a0:",
            "5 minutes",
            "Je m’absente",
            "Non, sans chiffres",
        }
        assert spoken(stage.find("code.typed")) == "3 chiffres tapés sur 4\u00a0: 0 4 1"

    def test_what_is_tried_cannot(self, stage: Stage) -> None:
        cover = covered(stage, "away")
        cover.tell(typed="041")
        assert set(stage.words()) == KEYS | {
            "Quelqu’un s’est absenté.",
            "Ce poste s’ouvre avec ses quatre chiffres.",
            "Sans ces chiffres, tout sera effacé dans\u00a0:",
            "5 minutes",
        }
        assert spoken(stage.find("code.typed")) == "3 chiffres tapés sur 4"
        assert stage.window.title() == "Îlot"

    @pytest.mark.parametrize(
        ("tries", "said"), [(2, "Il reste deux essais."), (1, "Il reste un essai")]
    )
    def test_a_wrong_code_says_how_many_tries_are_left(
        self, stage: Stage, tries: int, said: str
    ) -> None:
        cover = covered(stage, "away")
        assert not stage.find("code.wrong").isVisible()
        cover.tell(tries=tries)
        assert said in spoken(stage.find("code.wrong"))

    @pytest.mark.parametrize("kind", ["choosing", "away"])
    def test_digits_come_from_every_hand(self, stage: Stage, kind: str) -> None:
        cover = covered(stage, kind)
        stage.press(Qt.Key.Key_7)
        key(stage, Qt.Key.Key_Agrave, 19)  # French, without Shift: the place of 0
        key(stage, Qt.Key.Key_Ampersand, 10)
        key(stage, Qt.Key.Key_3, 89, Qt.KeyboardModifier.KeypadModifier)
        key(stage, Qt.Key.Key_Home, 79, Qt.KeyboardModifier.KeypadModifier)  # no Num Lock: 7
        key(stage, Qt.Key.Key_9, 18, repeats=True)  # something lies on it
        key(stage, Qt.Key.Key_A, 24)
        stage.click(stage.find("code.key.5"))
        stage.press(Qt.Key.Key_2)  # the focus is on the key that was clicked
        stage.press(Qt.Key.Key_Backspace)
        stage.click(stage.find("code.erase"))
        assert cover.asked == [*"7013752", "erase", "erase"]

    def test_nobody_leaves_without_four_digits(self, stage: Stage) -> None:
        cover = covered(stage, "choosing")
        cover.tell(chosen="041")
        stage.press(Qt.Key.Key_Return)
        stage.click(stage.find("code.leave"))
        assert cover.asked == []
        cover.tell(chosen="0417")
        stage.click(stage.find("code.leave"))
        stage.find("code").forceActiveFocus()
        key(stage, Qt.Key.Key_Return)
        key(stage, Qt.Key.Key_Escape)
        assert cover.asked == ["leave", "leave", "none"]

    def test_no_other_key_does_anything_while_somebody_is_away(self, stage: Stage) -> None:
        cover = covered(stage, "away")
        for stray in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_A):
            stage.press(stray)
        assert cover.asked == []


def test_without_a_staff_secret_the_panel_says_so(stage: Stage) -> None:
    staff = FakeStaff()
    stage.show("shell", "StaffWindow.qml", {"staff": staff})
    assert "Ce poste n’a pas encore de code d’agent." in stage.words()
    assert "kiosk provision" in "\n".join(stage.words())
    stage.press(Qt.Key.Key_Return)
    assert staff.asked == ["close"]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("unknown", "pas contrôlé."),
        ("online", "ça marche."),
        ("captive-portal", "le réseau demande"),
        ("proxy-login", "le proxy demande"),
        ("offline", "pas de réponse."),
    ],
)
def test_staff_reads_of_the_internet(stage: Stage, found: str, said: str) -> None:
    stage.show("shell", "StaffWindow.qml", {"staff": FakeStaff(found)})
    assert any(words.startswith(f"Internet\u00a0: {said}") for words in stage.words())
