"""The open site: its strip, its errors and questions; and the site that is not open here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.stage import Stage, Variant, spoken, until
from tests.ui.session_qml.conftest import Open
from tests.ui.session_qml.fakeparts import in_view, misfits
from tests.ui.session_qml.sitestages import STAGES, VARIANTS, asks


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", STAGES)
def test_each_stage_fits_and_its_first_control_has_the_keyboard(
    open_site: Open,
    stage: Stage,
    which: str,
    variant: Variant,
) -> None:
    open_site(which, variant)
    screen = stage.window.contentItem().childItems()[-1]
    until(lambda: misfits(stage, screen) == [])


@pytest.mark.parametrize(
    ("which", "name", "asked"),
    [
        ("site", "site.reload", "site.reload"),
        ("site", "site.print", "site.printPage"),
        ("site", "site.larger", "site.zoom 1"),
        ("popup", "site.closePopup", "site.closePopup"),
        ("network-down", "site.retry", "site.reload"),
        ("site-down", "site.leave", "session.back"),
        ("certificate", "site.leave", "session.back"),
        ("site", "site.mail", "site.openMail"),
        ("slow", "site.stop", "site.stop"),
        ("mail", "site.form", "site.backToSite"),
        ("mail-choice", "mail.choice.autre", "site.chooseMailbox autre"),
        ("mail-choice", "mail.back", "site.backToSite"),
        ("mail-refused", "site.otherMail", "site.otherMail"),
        ("mail-refused", "site.leave", "site.backToSite"),
        ("private", "site.leave", "session.back"),
        ("blocked-official", "blocked.official", "session.openInstead"),
        ("blocked", "blocked.back", "session.back"),
        ("blocked", "blocked.home", "session.home"),
        ("blocked", "blocked.help", "session.staffCall"),
        ("blocked-alone", "blocked.home", "session.home"),
    ],
)
def test_a_click_and_a_key_ask_for_the_same(
    open_site: Open,
    stage: Stage,
    which: str,
    name: str,
    asked: str,
) -> None:
    session = open_site(which)
    stage.click(stage.find(name))
    stage.focus(name)
    stage.press(Qt.Key.Key_Return)
    assert session.asked == [asked, asked]


class TestStrip:
    """What one can do with any page."""

    def test_the_way_back_is_there_for_pop_ups_only(self, open_site: Open, stage: Stage) -> None:
        session = open_site("site")
        assert "site.closePopup" not in in_view(stage)
        session.site.tell(popups=1)
        assert "site.closePopup" in in_view(stage)
        assert spoken(stage.find("site.closePopup")) == "Revenir à la page d’avant"

    def test_what_is_not_possible_says_why(self, open_site: Open, stage: Stage) -> None:
        session = open_site("site", printer={"code": "printer-off", "color": False})
        stage.focus("site.print")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == []
        assert "L’imprimante est éteinte." in stage.words()


class TestErrors:
    """Our own screens: a sentence and a next step."""

    def test_a_wrong_certificate_cannot_be_passed(self, open_site: Open, stage: Stage) -> None:
        open_site("certificate")
        assert "Ce site n’est pas sûr." in stage.words()
        assert "site.retry" not in in_view(stage)

    @pytest.mark.parametrize(
        ("which", "sentence", "following"),
        [
            (
                "network-down",
                "Internet ne marche pas ici.",
                "Attendez un peu, ou demandez au guichet.",
            ),
            ("site-down", "Ce site ne répond pas.", "Essayez encore dans quelques minutes."),
        ],
    )
    def test_it_says_what_to_do(
        self,
        open_site: Open,
        stage: Stage,
        which: str,
        sentence: str,
        following: str,
    ) -> None:
        session = open_site(which)
        assert {sentence, following} <= set(stage.words())
        session.site.tell(errorCode="")
        assert sentence not in stage.words()


class TestDialog:
    """Questions of a page."""

    @pytest.mark.parametrize(
        ("which", "primary", "second", "escape"),
        [
            ("alert", "True ", None, "True "),
            ("confirm", "True ", "False ", "False "),
            ("prompt", "True Camille", "False ", "False "),
            ("leave-page", "False ", "True ", "False "),
            ("leave-site", "False ", "True ", "False "),
        ],
    )
    def test_its_answers(
        self,
        open_site: Open,
        stage: Stage,
        which: str,
        primary: str,
        second: str | None,
        escape: str,
    ) -> None:
        session = open_site(which)
        stage.click(stage.find("dialog.primary"))
        stage.press(Qt.Key.Key_Escape)
        assert session.asked == [f"site.answer {primary}", f"site.answer {escape}"]
        if second is None:
            assert "dialog.second" not in in_view(stage)
        else:
            stage.click(stage.find("dialog.second"))
            assert session.asked[-1] == f"site.answer {second}"

    def test_a_key_meant_for_the_page_answers_nothing(self, open_site: Open, stage: Stage) -> None:
        session = open_site("site")
        session.site.tell(**asks("confirm", "Envoyer ?")["site"])
        stage.press(Qt.Key.Key_Return)
        stage.press(Qt.Key.Key_Escape)
        assert session.asked == []
        until(lambda: stage.focused() == "dialog.primary")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["site.answer True "]

    def test_one_question_follows_the_other(self, open_site: Open, stage: Stage) -> None:
        session = open_site("confirm")
        session.site.tell(**asks("prompt", "Votre prénom", "")["site"])
        until(lambda: stage.focused() == "dialog.field.input")
        assert stage.find("dialog.field.input").property("text") == ""

    @pytest.mark.parametrize(
        ("count", "asked"), [(2, "session.open documents"), (0, "session.open scan")]
    )
    def test_a_page_that_wants_a_document_leads_to_the_tray(
        self,
        open_site: Open,
        stage: Stage,
        count: int,
        asked: str,
    ) -> None:
        session = open_site("choose-file", documentCount=count)
        stage.press(Qt.Key.Key_Return)
        assert session.asked == [asked]  # the page goes on waiting
        stage.press(Qt.Key.Key_Escape)
        assert session.asked[-1] == "site.answer False "

    def test_the_page_s_words_are_plain_text(self, open_site: Open, stage: Stage) -> None:
        open_site("confirm", **asks("confirm", "<b>Gagné</b>"))
        assert "<b>Gagné</b>" in stage.words()

    def test_the_other_host_is_named_before_leaving(self, open_site: Open, stage: Stage) -> None:
        open_site("leave-site")
        assert any("offres.exemple" in words for words in stage.words())


def test_a_blocked_site_is_named_and_nobody_is_blamed(open_site: Open, stage: Stage) -> None:
    open_site("blocked")
    assert "jeux.exemple" in stage.words()
    assert "Ce poste ouvre les sites utiles à vos démarches." in stage.words()
