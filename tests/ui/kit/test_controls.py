"""Every control can be reached, read aloud and worked by keyboard, mouse and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, SignalInstance
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.ui.kit.stage import VARIANTS, Stage, Variant, spoken, until

KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]
PRESSED = [
    "gallery.primary", "gallery.strong", "gallery.second", "gallery.ghost", "gallery.danger",
    "gallery.tile", "gallery.service", "gallery.tool", "gallery.option", "gallery.optionCaret",
    "bar.home", "bar.back", "bar.end", "dock.scan", "dock.help", "gallery.counter.more",
    "gallery.segment.some", "gallery.toast.action",
]  # fmt: skip


class Ear:
    """Counts the calls of a signal."""

    def __init__(self, signal: SignalInstance) -> None:
        self.heard: list[object] = []
        signal.connect(lambda *said: self.heard.append(said))


def ear(item: QObject, signal: str) -> Ear:
    return Ear(getattr(item, signal))


@pytest.fixture
def gallery(stage: Stage) -> Stage:
    stage.show("kit", "Gallery.qml", {})
    return stage


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
def test_every_control_has_a_name_a_place_and_a_size(stage: Stage, variant: Variant) -> None:
    stage.show("kit", "Gallery.qml", {}, variant)
    controls = stage.controls()
    assert len(controls) > 25
    for control in controls:
        name = control.objectName()
        assert name not in ("", "undefined"), (
            f"a control named « {spoken(control)} » has no objectName"
        )
        assert spoken(control).strip(), f"{name} says nothing"
        assert control.property("activeFocusOnTab"), f"{name} cannot be reached by Tab"
        assert control.height() >= 56, f"{name} is {control.height()} high"
        assert control.width() >= 56, f"{name} is {control.width()} wide"


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", PRESSED)
def test_enter_return_and_space_activate(gallery: Stage, name: str, key: Qt.Key) -> None:
    heard = ear(gallery.focus(name), "activated").heard
    gallery.press(key)
    assert len(heard) == 1


@pytest.mark.parametrize("name", PRESSED)
def test_a_click_activates_and_takes_the_focus(gallery: Stage, name: str) -> None:
    item = gallery.find(name)
    gallery.find("gallery.toast").setProperty("shown", name.startswith("gallery.toast"))
    until(lambda: gallery.find("gallery.toast").isVisible() == name.startswith("gallery.toast"))
    heard = ear(item, "activated").heard
    gallery.click(item)
    assert len(heard) == 1


def test_other_keys_do_nothing(gallery: Stage) -> None:
    heard = ear(gallery.focus("gallery.primary"), "activated").heard
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_F1):
        gallery.press(key)
    assert heard == []


def test_the_ring_is_drawn_where_the_keyboard_is(gallery: Stage) -> None:
    item = gallery.focus("gallery.second")
    at = item.mapToScene(item.boundingRect().topLeft()).toPoint()
    ring = gallery.window.grabWindow().pixelColor(at.x() + int(item.width() / 2), at.y() - 6)
    assert ring.name() == "#14365c"
    gallery.focus("gallery.strong")
    bare = gallery.window.grabWindow().pixelColor(at.x() + int(item.width() / 2), at.y() - 6)
    assert bare != ring


@pytest.mark.parametrize("name", ["gallery.impossible", "gallery.toolOff"])
def test_what_is_not_possible_says_why_and_does_nothing(gallery: Stage, name: str) -> None:
    item = gallery.focus(name)
    heard = ear(item, "activated").heard
    before = gallery.words().count(str(item.property("reason")))
    gallery.press(Qt.Key.Key_Return)
    assert heard == []
    assert gallery.words().count(str(item.property("reason"))) == before + 1


def test_the_counter_asks_and_stays_within_its_bounds(gallery: Stage) -> None:
    counter = gallery.find("gallery.counter")
    heard = ear(counter, "changed").heard
    gallery.focus("gallery.counter.more")
    gallery.press(Qt.Key.Key_Return)
    gallery.focus("gallery.counter.less")
    gallery.press(Qt.Key.Key_Return)
    assert heard == [(2,)]
    assert counter.property("value") == 1


def test_arrows_move_within_a_segment(gallery: Stage) -> None:
    heard = ear(gallery.find("gallery.segment"), "chosen").heard
    gallery.focus("gallery.segment.all")
    gallery.press(Qt.Key.Key_Right)
    assert gallery.focused() == "gallery.segment.some"
    gallery.press(Qt.Key.Key_Space)
    assert heard == [("some",)]


def test_bar_and_dock_tell_what_was_chosen(gallery: Stage) -> None:
    bar, dock = gallery.find("gallery.bar"), gallery.find("gallery.dock")
    ended, chosen = ear(bar, "end").heard, ear(dock, "chosen").heard
    gallery.focus("bar.end")
    gallery.press(Qt.Key.Key_Return)
    gallery.focus("dock.documents")
    gallery.press(Qt.Key.Key_Return)
    assert len(ended) == 1
    assert chosen == [("documents",)]
    assert spoken(gallery.find("dock.documents")).endswith(", 3")
    assert gallery.find("bar.end").property("text") == "J’ai fini"


def test_the_domain_is_never_turned_round(gallery: Stage) -> None:
    """Alone in its text, it has its own direction, whatever the language around it."""
    assert "espace-emploi.exemple.fr" in gallery.words()


def test_a_secret_is_not_read_aloud(gallery: Stage) -> None:
    field: QQuickItem = gallery.find("gallery.secret.input")
    assert spoken(field) == "Code"
    assert field.property("displayText") != "12"


def test_a_secret_says_that_caps_lock_is_on(gallery: Stage) -> None:
    """Letters are dots there: without these words, a right password stays wrong."""
    told = gallery.find("gallery.secret.capitals")
    gallery.focus("gallery.secret.input")
    shift, plain = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for letter, modifiers, locked in (
        ("a", plain, False),
        ("A", shift, False),
        ("A", plain, True),
        ("3", plain, True),  # a digit tells nothing
        ("a", shift, True),
        ("é", plain, False),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, letter)
        QCoreApplication.sendEvent(gallery.window, event)
        assert told.isVisible() is locked, (letter, modifiers)


def test_an_open_field_says_nothing_of_caps_lock(gallery: Stage) -> None:
    gallery.focus("gallery.field.input")
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "A")
    QCoreApplication.sendEvent(gallery.window, event)
    assert not gallery.find("gallery.field.capitals").isVisible()


class TestDialog:
    """A question over the screen."""

    @pytest.fixture
    def asked(self, stage: Stage) -> Stage:
        stage.show("kit", "Gallery.qml", {"asking": True})
        until(lambda: stage.focused() == "gallery.dialog.primary")
        return stage

    def test_escape_is_the_safe_answer(self, asked: Stage) -> None:
        dialog = asked.find("gallery.dialog")
        safe, danger = ear(dialog, "second").heard, ear(dialog, "danger").heard
        asked.press(Qt.Key.Key_Escape)
        assert (len(safe), len(danger)) == (1, 0)

    def test_tab_stays_inside(self, asked: Stage) -> None:
        seen = []
        for _ in range(4):
            asked.press(Qt.Key.Key_Tab)
            seen.append(asked.focused().removeprefix("gallery.dialog."))
        assert seen == ["second", "danger", "primary", "second"]

    def test_nothing_behind_it_is_pressed(self, asked: Stage) -> None:
        heard = ear(asked.find("bar.end"), "activated").heard
        asked.click(asked.find("bar.end"))
        assert heard == []


@pytest.mark.parametrize("secret", [True, False])
def test_a_field_that_hides_its_letters_still_says_what_it_is_for(
    stage: Stage, *, secret: bool
) -> None:
    QAccessible.setActive(True)  # somebody listens: only then does Qt mark a password by itself
    words = {"objectName": "f", "label": "Mot de passe", "secret": secret}
    stage.show("kit", "TextInputField.qml", words)
    field = stage.find("f.input")
    stage.find("f").setProperty("text", "abc")
    accessible = QAccessible.queryAccessibleInterface(field)
    assert accessible.text(QAccessible.Text.Name) == "Mot de passe"
    assert accessible.state().passwordEdit == secret
    assert (accessible.text(QAccessible.Text.Value) == "abc") is not secret
