"""Every screen, in both themes, every size of letters and both sizes of screens, has no fault."""

from __future__ import annotations

import pytest
from PySide6.QtQml import QQmlEngine

from kiosk.qt import UI
from tests.ui.audit.screens import FILES, SCREENS
from tests.ui.audit.walk import audit
from tests.ui.kit.stage import Stage

PARTS = {
    # What a screen is made of; each is seen inside one of those in the list.
    "BigMessage", "BusyRing", "CodePane", "ColorChoice", "ComfortPanel", "DocumentCard",
    "DocumentShelf", "Doors", "Drawing", "FreePages", "FreePagesNote", "Ground", "LayingSteps",
    "MailChoice",
    "Messages", "NoDocuments", "NothingFound", "OnTheGlass", "PaperDesk", "PrintChoice",
    "PrintDesk", "PrintNews", "PrintOptions", "PrintProgress", "QuestionDialog", "Radio",
    "RaisedHand", "ReadAloud", "ReaderActions", "ReaderLock", "ReaderPage", "ScanProgress",
    "PrintIt", "ScanHeap", "ScanLeaf", "ScanWeight", "ScannedPaper", "ScrollPane", "SiteDialog",
    "SitePage", "Stage", "TilePages", "Titled",
    "Attract", "BarButton", "Brand", "CheckRow", "Greetings", "Keypad", "OutOfService", "Receipt",
    "Sea", "Starting", "Ticket", "Wiping",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_has_no_fault(owner: QQmlEngine, stage: Stage, name: str) -> None:
    assert [str(finding) for finding in audit(SCREENS[name], owner, stage)] == []


def test_no_screen_is_left_out() -> None:
    files = {file.stem for folder in ("session", "shell") for file in (UI / folder).glob("*.qml")}
    assert files - PARTS == {file.removesuffix(".qml") for file in FILES}
