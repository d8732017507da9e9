"""Scanning, copying, the tray and printing: each stage fits, speaks, asks for the right thing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.kit.stage import Stage, Variant, until
from tests.ui.session_qml.conftest import Open
from tests.ui.session_qml.fakeparts import misfits
from tests.ui.session_qml.paperstages import STAGES, VARIANTS


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.name)
@pytest.mark.parametrize("which", STAGES)
def test_each_stage_fits_and_its_first_control_has_the_keyboard(
    open_paper: Open,
    stage: Stage,
    which: str,
    variant: Variant,
) -> None:
    open_paper(which, variant)
    screen = stage.window.contentItem().childItems()[-1]
    until(lambda: stage.focused() == STAGES[which][2])
    until(lambda: misfits(stage, screen) == [])


@pytest.mark.parametrize(
    ("which", "name", "asked"),
    [
        ("scan", "scan.start", "scanning.start"),
        ("scan", "scan.color.gray", "scanning.setColor gray"),
        ("scan-scanning", "scan.cancel", "scanning.cancel"),
        ("scan-look", "scan.keep", "scanning.keep"),
        ("scan-look", "scan.again", "scanning.redo"),
        ("scan-look", "scan.add", "scanning.addPage"),
        ("scan-look", "scan.turn", "heap.turn"),
        ("scan-fronts", "scan.backs", "scanning.addBacks"),
        ("scan-card", "scan.cut", "heap.cut"),
        ("scan-card", "scan.straighten", "heap.straighten"),
        ("scan-heap", "scan.page.1", "heap.choose 1"),
        ("scan-heap", "scan.earlier", "heap.move -1"),
        ("scan-heap", "scan.remove", "heap.remove"),
        ("scan-heap", "scan.takeBack", "heap.takeBack"),
        (
            "scan-two-sided",
            "scan.sides.two-sided-long-edge",
            "scanning.setSides two-sided-long-edge",
        ),
        ("scan-failed", "scan.start", "scanning.start"),
        ("scan-failed", "scan.cancel", "scanning.cancel"),
        ("photocopy", "photocopy.copy", "scanning.copy"),
        ("photocopy", "photocopy.copies.more", "scanning.setCopies 2"),
        ("photocopy-scanning", "photocopy.cancel", "scanning.cancel"),
        ("photocopy-printing", "print.cancel", "printing.cancel"),
        ("documents", "documents.item.2", "documents.choose 2"),
        ("documents", "documents.print", "documents.print"),
        ("documents", "documents.add", "session.open scan"),
        ("documents-attach", "documents.attach", "documents.attach"),
        ("documents", "documents.turn", "documents.turn"),
        ("documents", "documents.mail", "session.open mail"),
        ("documents-heavy", "documents.lighten", "documents.lighten"),
        ("documents-empty", "documents.scan", "session.open scan"),
        ("documents-empty", "documents.home", "session.home"),
        ("print-choice", "print.choice.site", "printing.chooseSite"),
        ("print-choice", "print.choice.2", "printing.choose 2"),
        ("print", "print.start", "printing.start"),
        ("print", "print.cancel", "printing.cancel"),
        ("print", "print.next", "printing.next"),
        ("print", "print.copies.more", "wish.setCopies 2"),
        ("print", "print.color.color", "wish.setColor color"),
        ("print", "print.sides.two-sided-long-edge", "wish.setSides two-sided-long-edge"),
        ("print-waiting", "print.cancel", "printing.cancel"),
        ("print-done", "print.again", "printing.again"),
        ("print-failed", "print.again", "printing.again"),
        ("print-failed", "print.cancel", "printing.cancel"),
    ],
)
def test_a_click_and_a_key_ask_for_the_same(
    open_paper: Open,
    stage: Stage,
    which: str,
    name: str,
    asked: str,
) -> None:
    session = open_paper(which)
    stage.click(stage.find(name))
    stage.focus(name)
    stage.press(Qt.Key.Key_Return)
    assert session.asked == [asked, asked]
