"""Help: calling somebody, places nearby, the Wi-Fi, words; the hand over every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.config.places import HelpPlace, WeekHours
from kiosk.handout import Handout, handout_pdf
from kiosk.session.helping import HelpFacts, HelpingView
from tests.ui.kit.stage import Stage, Variant, spoken, until
from tests.ui.session_qml.conftest import Open
from tests.ui.session_qml.fakeparts import FakeSession, in_view, misfits
from tests.ui.session_qml.helpstages import FULL, HANDS, STAGES, VARIANTS
from tests.ui.session_qml.places import words_on


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", STAGES)
def test_each_screen_fits(open_help: Open, stage: Stage, which: str, variant: Variant) -> None:
    open_help(which, variant)
    screen = stage.window.contentItem().childItems()[-1]
    until(lambda: misfits(stage, screen) == [])


@pytest.mark.parametrize(
    ("which", "name", "asked"),
    [
        ("help", "help.call", "helping.call"),
        ("help", "help.places", "session.open places"),
        ("help", "help.wifi", "session.open wifi"),
        ("help", "help.words", "session.open words"),
        ("help", "help.keys", "session.open keys"),
        ("keys", "keys.back", "session.open help"),
        ("places", "places.back", "session.open help"),
        ("places", "places.print", "helping.print Où trouver de l’aide"),
        ("wifi", "wifi.back", "session.open help"),
        ("keys", "keys.finder", "session.open finder"),
        ("finder", "finder.back", "session.open keys"),
        ("words", "words.back", "session.open help"),
    ],
)
def test_a_click_and_a_key_ask_for_the_same(
    open_help: Open, stage: Stage, which: str, name: str, asked: str
) -> None:
    session = open_help(which)
    stage.click(stage.find(name))
    stage.focus(name)
    stage.press(Qt.Key.Key_Return)
    assert session.asked == [asked, asked]


def test_what_the_place_does_not_have_is_not_offered(open_help: Open, stage: Stage) -> None:
    open_help("help-alone")
    assert "help.words" in in_view(stage)
    assert not {"help.places", "help.wifi"} & set(in_view(stage))


def test_the_places_stand_on_paper_with_their_hours(stage: Stage) -> None:
    monday = WeekHours(lundi="9:00-12:00")
    place = HelpPlace(name="Mairie", address="1 place", phone="02 99 00 00 02", hours=monday)
    view = HelpingView(HelpFacts(places=(place,)), say=lambda *_: None)
    made: list[Handout] = []
    view.printWanted.connect(made.append)
    view.print("Où trouver de l’aide")
    read = words_on(handout_pdf(made[0]))
    for said in ("Où trouver de l’aide", "Mairie", "1 place", "lundi 9:00-12:00", "02 99 00 00 02"):
        assert said in read


@pytest.mark.parametrize(
    ("sign", "lit", "says"),
    [
        ("at", {"Alt Gr": "Alt Gr", "à": "@"}, "Alt Gr"),
        ("euro", {"Alt Gr": "Alt Gr", "E": "€"}, "Alt Gr"),
        ("accent", {"é": "é"}, "é"),
        ("capital", {"Maj": "Maj"}, "Maj"),
    ],
)
def test_the_keys_that_write_a_sign_are_lit_and_named(
    open_help: Open, stage: Stage, sign: str, lit: dict[str, str], says: str
) -> None:
    open_help("finder")
    stage.focus(f"finder.sign.{sign}")
    stage.press(Qt.Key.Key_Return)
    drawing = stage.find("finder.map")
    shown = drawing.property("lit")
    assert (shown.toVariant() if isinstance(shown, QJSValue) else shown) == lit
    assert f"«\u00a0{says}\u00a0»" in spoken(drawing)


def raised(stage: Stage, which: str, variant: Variant = FULL) -> FakeSession:
    """The hand alone, as wide as the window."""
    session = FakeSession(helping=HANDS[which])
    given = {"helping": session.helping, "room": variant.size[1]}
    stage.show("session", "RaisedHand.qml", given, variant)
    hand = stage.find("hand")
    hand.setWidth(variant.size[0])
    until(lambda: hand.implicitHeight() > 0)
    hand.setHeight(hand.implicitHeight())
    return session


def words_of(stage: Stage) -> str:
    return " ".join(stage.words())


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", HANDS)
def test_the_hand_fits_and_takes_a_third(stage: Stage, which: str, variant: Variant) -> None:
    raised(stage, which, variant)
    hand = stage.find("hand")

    def fits() -> bool:
        hand.setHeight(hand.implicitHeight())  # as the window has it: words wrap as they come
        return misfits(stage, hand) == []

    until(fits)
    assert variant.size[1] // 3 <= hand.height() <= variant.size[1] * 0.62


def test_nobody_is_said_to_be_told_unless_they_were(stage: Stage) -> None:
    session = raised(stage, "waiting")
    assert "prévenue" not in words_of(stage)
    session.helping.tell(told=True)
    assert "prévenue" in words_of(stage)


def test_after_three_minutes_there_are_other_ways(stage: Stage) -> None:
    session = raised(stage, "unanswered")
    said = words_of(stage)
    assert "02 54 11 11 11" in said
    assert "France services Exempleville" in said
    session.helping.tell(phone="", nearestOpen={})
    assert "guichet" in words_of(stage)


def test_the_first_key_is_the_safe_one_and_somebody_came_ends_it(stage: Stage) -> None:
    session = raised(stage, "waiting")
    hand: QQuickItem = stage.find("hand")
    hand.forceActiveFocus()
    assert stage.focused() == "hand.fold"
    stage.click(stage.find("hand.came"))
    assert session.asked == ["helping.came"]
    stage.focus("hand.fold")
    stage.press(Qt.Key.Key_Return)
    assert hand.property("folded")
    assert not hand.isVisible()
