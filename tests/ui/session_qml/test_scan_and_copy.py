"""A paper becomes a document, or a copy of itself."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.kit.stage import Stage, until
from tests.ui.session_qml.conftest import Open
from tests.ui.session_qml.fakeparts import in_view
from tests.ui.session_qml.paperstages import COPY


class TestScan:
    """A paper becomes a document."""

    def test_the_keyboard_follows_the_stage(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("scan")
        for facts, name in (
            ({"stage": "scanning"}, "scan.cancel"),
            ({"stage": "look", "preview": "image://scan/page/2"}, "scan.keep"),
            ({"stage": "ready"}, "scan.start"),
        ):
            session.scanning.tell(**facts)
            until(lambda name=name: stage.focused() == name)

    def test_the_page_shows_while_it_arrives(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("scan-scanning")
        preview = stage.find("scan.preview")
        assert preview.property("source").toString() == "image://scan/page/4"
        session.scanning.tell(preview="image://scan/page/5", fraction=0.5)
        assert preview.property("source").toString() == "image://scan/page/5"
        assert "50\u00a0% de la page" in stage.words()

    def test_without_a_scanner_it_says_why_and_starts_nothing(
        self,
        open_paper: Open,
        stage: Stage,
    ) -> None:
        session = open_paper("scan-off")
        assert "Le scanner ne répond pas." in stage.words()
        stage.press(Qt.Key.Key_Return)
        assert session.asked == []

    def test_a_failure_has_a_next_step(self, open_paper: Open, stage: Stage) -> None:
        open_paper("scan-failed")
        assert "Le scanner est ouvert." in stage.words()
        assert "Fermez le couvercle, puis recommencez." in stage.words()


class TestPhotocopy:
    """Two taps: « Photocopier », « Copier »."""

    def test_the_second_tap_copies(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("photocopy")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["scanning.copy"]

    def test_an_earlier_copy_is_old_news(self, open_paper: Open) -> None:
        session = open_paper("photocopy-printing", printing=COPY | {"stage": "done"})
        assert session.asked == ["printing.again"]

    def test_the_print_of_a_document_is_none_of_its_business(
        self,
        open_paper: Open,
        stage: Stage,
    ) -> None:
        open_paper("photocopy", printing={"stage": "printing"})
        assert "photocopy.copy" in in_view(stage)

    def test_a_copy_that_failed_is_printed_again_without_a_new_scan(
        self,
        open_paper: Open,
        stage: Stage,
    ) -> None:
        session = open_paper("photocopy-printing")
        session.printing.tell(stage="failed", code="printer-jam")
        until(lambda: stage.focused() == "print.again")
        stage.press(Qt.Key.Key_Return)
        assert session.asked == ["printing.again", "printing.start"]

    def test_without_paper_it_says_so_before(self, open_paper: Open, stage: Stage) -> None:
        session = open_paper("photocopy-off")
        assert "Il n’y a plus de papier." in stage.words()
        assert "photocopy.color.color" not in in_view(stage)
        stage.press(Qt.Key.Key_Return)
        assert session.asked == []
