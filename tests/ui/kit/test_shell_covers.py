"""The windows above a session: a stray key answers nothing, and staff learns what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.shellview import FakeStaff, FakeWarning
from tests.ui.kit.stage import Stage, until


class TestWarning:
    """« Vous êtes toujours là ? »: a stray key answers nothing."""

    @pytest.fixture
    def warning(self, stage: Stage) -> FakeWarning:
        view = FakeWarning()
        stage.show("shell", "WarningWindow.qml", {"warning": view})
        until(stage.find("warning").isEnabled)
        until(stage.find("warning").hasActiveFocus)
        return view

    @pytest.mark.parametrize(
        "key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_A]
    )
    def test_no_key_answers_by_itself(
        self, stage: Stage, warning: FakeWarning, key: Qt.Key
    ) -> None:
        stage.press(key)
        assert warning.asked == []

    @pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down])
    def test_tab_and_arrows_move_then_enter_answers(
        self, stage: Stage, warning: FakeWarning, key: Qt.Key
    ) -> None:
        stage.press(key)
        assert warning.asked == []
        assert stage.focused() == "warning.stay"
        stage.press(Qt.Key.Key_Return)
        assert warning.asked == ["stay"]

    def test_the_two_answers_are_equal(self, stage: Stage, warning: FakeWarning) -> None:
        stay, arrived = stage.find("warning.stay"), stage.find("warning.arrived")
        assert (stay.width(), stay.height()) == (arrived.width(), arrived.height())
        assert stay.property("kind") == arrived.property("kind") == "strong"
        stage.click(arrived)
        assert warning.asked == ["arrived"]

    def test_the_telephone_is_offered_only_once(self, stage: Stage) -> None:
        stage.show("shell", "WarningWindow.qml", {"warning": FakeWarning(phone=False)})
        assert "warning.phone" not in {control.objectName() for control in stage.controls()}

    def test_it_names_nothing(self, stage: Stage, warning: FakeWarning) -> None:
        assert set(stage.words()) == {
            "Vous êtes toujours là\u00a0?",
            "Sans réponse, tout sera effacé dans\u00a0:",
            "42 secondes",
            "C’est moi, je continue",
            "Je viens d’arriver",
            "J’attends un code ou je téléphone",
        }


def test_without_a_staff_secret_the_panel_says_so(stage: Stage) -> None:
    staff = FakeStaff()
    stage.show("shell", "StaffWindow.qml", {"staff": staff})
    assert "Ce poste n’a pas encore de code d’agent." in stage.words()
    assert "kiosk provision" in "\n".join(stage.words())
    stage.press(Qt.Key.Key_Return)
    assert staff.asked == ["close"]
