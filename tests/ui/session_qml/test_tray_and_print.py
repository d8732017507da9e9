"""What lies in the tray, and how it comes to paper."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.kit.stage import Stage, spoken, until
from tests.ui.session_qml.conftest import Open
from tests.ui.session_qml.facts import DOCUMENTS
from tests.ui.session_qml.fakeparts import in_view


class TestDocuments:
    """The tray."""

    def test_joining_needs_a_site_that_asks(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("documents")
        assert "documents.attach" not in in_view(stage)
        session.documents.tell(siteName="Portail d’essai")
        assert stage.find("documents.attach").property("possible") is False
        assert stage.find("documents.print").property("kind") == "primary"
        session.documents.tell(attachPossible=True)
        assert stage.find("documents.attach").property("kind") == "primary"
        assert stage.find("documents.print").property("kind") == "second"

    def test_a_thumbnail_that_arrives_takes_the_keyboard_from_nobody(
        self,
        open_paper: Open,
        stage: Stage,
    ) -> None:
        session = open_paper("documents")
        card = stage.focus("documents.item.1")
        session.documents.tell(
            items=[item | {"thumbnail": "image://pages/thumb/1"} for item in DOCUMENTS]
        )
        assert stage.find("documents.item.1") is card
        assert stage.focused() == "documents.item.1"

    def test_arrows_and_turns_reach_every_document(self, open_paper: Open, stage: Stage) -> None:
        open_paper("documents-many")
        seen = set()
        stage.focus("documents.previous")
        for _ in range(2):
            stage.press(Qt.Key.Key_Return)
        stage.focus("documents.next")
        for _ in range(3):
            seen |= {name for name in in_view(stage) if name.startswith("documents.item.")}
            stage.press(Qt.Key.Key_Return)
        assert seen == {f"documents.item.{n}" for n in range(1, 10)}
        stage.focus("documents.item.3")
        stage.press(Qt.Key.Key_Right)
        assert stage.focused() == "documents.item.2"

    def test_a_card_says_name_origin_and_weight(self, open_paper: Open, stage: Stage) -> None:
        open_paper("documents")
        heard = spoken(stage.find("documents.item.3"))
        assert heard == "Papier scanné 1, Scanné ici, 1\u00a0page · 0,2\u00a0Mo"

    def test_removing_asks_first_and_escape_keeps(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("documents")
        stage.click(stage.find("documents.remove"))
        until(lambda: stage.focused() == "documents.removing.primary")
        stage.press(Qt.Key.Key_Escape)
        assert session.asked == []
        until(lambda: stage.focused() == "documents.remove")
        stage.press(Qt.Key.Key_Return)
        until(lambda: stage.focused() == "documents.removing.primary")
        stage.click(stage.find("documents.removing.danger"))
        assert session.asked == ["documents.remove 3"]

    def test_a_new_name_is_typed_and_kept(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("documents")
        stage.click(stage.find("documents.rename"))
        until(lambda: stage.focused() == "documents.renaming.field.input")
        field = stage.find("documents.renaming.field.input")
        assert field.property("text") == "Papier scanné 1"
        field.setProperty("text", "  Ma lettre ")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["documents.rename 3 Ma lettre"]
        stage.click(stage.find("documents.rename"))
        until(lambda: stage.focused() == "documents.renaming.field.input")
        field.setProperty("text", "   ")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["documents.rename 3 Ma lettre"]


class TestPrint:
    """From the choice to the paper."""

    def test_only_what_the_printer_can_do_is_offered(self, open_paper: Open, stage: Stage) -> None:
        open_paper("print", wish={"colorPossible": False, "twoSidedPossible": False})
        assert not {n for n in in_view(stage) if n.startswith(("print.color", "print.sides"))}

    def test_it_counts_sheets_before_they_are_spent(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("print")
        assert spoken(stage.find("print.start")) == "Imprimer 2 pages"
        session.wish.tell(copies=3, printedPages=6)
        assert spoken(stage.find("print.start")) == "Imprimer 6 pages"
        assert "Vous imprimez 6 pages. Après, il vous en restera 10." in stage.words()
        session.wish.tell(copies=1, printedPages=17)
        stage.press(Qt.Key.Key_Return)
        assert session.asked == []
        assert "Vous avez utilisé vos pages gratuites." in stage.words()

    def test_out_of_paper_waits_with_a_sentence_and_a_next_step(
        self,
        open_paper: Open,
        stage: Stage,
    ) -> None:
        session = open_paper("print-printing")
        session.printing.tell(stage="waiting", code="printer-paper-out")
        assert "Il n’y a plus de papier." in stage.words()
        assert "Demandez au guichet. Votre document attend." in stage.words()
        assert stage.focused() == "print.cancel"
        session.printing.tell(stage="done", code="")
        assert "C’est imprimé." in stage.words()

    def test_each_step_takes_the_keyboard_along(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("print-choice")
        for facts, name in (
            ({"choosing": False}, "print.start"),
            ({"stage": "accepted"}, "print.cancel"),
            ({"stage": "done"}, "print.again"),
        ):
            session.printing.tell(**facts)
            until(lambda name=name: stage.focused() == name)
