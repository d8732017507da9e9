"""Every stage of the paper screens, for the tests that look at all of them."""

from __future__ import annotations

from typing import Any

from tests.ui.kit.stage import Variant
from tests.ui.session_qml.facts import DOCUMENTS, LEAVES

FULL = Variant("full", {})
VARIANTS = (
    FULL,
    Variant("mirrored", {"rtl": True}),
    Variant("small-largest", {"compact": True, "scale": 1.5}, (1366, 768)),
)
"""The extremes; tests/ui/audit looks at every screen in all themes and sizes, tests/ui/languages in
all languages."""
COPY: dict[str, Any] = {"title": "", "pages": 1, "pagesToCome": 1, "preview": ""}
NO_PRINT: dict[str, Any] = {
    "title": "",
    "pages": 0,
    "pagesToCome": 0,
    "preview": "",
    "choosing": True,
}
MARKS = [{"x": 0.2, "y": 0.1, "width": 0.2, "height": 0.02, "current": True}]
GONE = {"code": "scanner-gone", "feeder": False, "twoSided": False}
HEAP_OF_TWO = {
    "items": LEAVES,
    "count": 2,
    "current": 2,
    "preview": "image://scan/look/2/0",
    "crooked": True,
}
STAGES: dict[str, tuple[str, dict[str, Any], str]] = {  # file, facts, what has the keyboard
    "scan": ("Scan.qml", {}, "scan.start"),
    "scan-off": ("Scan.qml", {"scanner": GONE}, "scan.start"),
    "scan-scanning": (
        "Scan.qml",
        {"scanning": {"stage": "scanning", "fraction": 0.4, "preview": "image://scan/page/4"}},
        "scan.cancel",
    ),
    "scan-two-sided": (
        "Scan.qml",
        {"scanner": {"code": "", "feeder": True, "twoSided": True}},
        "scan.start",
    ),
    "scan-fed": ("Scan.qml", {"scanning": {"stage": "scanning", "arrived": 3}}, "scan.cancel"),
    "scan-look": ("Scan.qml", {"scanning": {"stage": "look"}}, "scan.keep"),
    "scan-card": (
        "Scan.qml",
        {"scanning": {"stage": "look"}, "heap": {"small": True, "crooked": True}},
        "scan.keep",
    ),
    "scan-heap": (
        "Scan.qml",
        {"scanning": {"stage": "look"}, "heap": HEAP_OF_TWO | {"blanksLeftOut": 1}},
        "scan.keep",
    ),
    "scan-removed": (
        "Scan.qml",
        {"scanning": {"stage": "look"}, "heap": HEAP_OF_TWO | {"removed": True}},
        "scan.keep",
    ),
    "scan-fronts": (
        "Scan.qml",
        {
            "scanner": {"code": "", "feeder": True, "twoSided": False},
            "scanning": {"stage": "look", "fed": True},
            "heap": HEAP_OF_TWO | {"backsPossible": True},
        },
        "scan.keep",
    ),
    "scan-taken": (
        "Scan.qml",
        {"scanning": {"stage": "look"}, "heap": {"taken": 2.0}},
        "scan.keep",
    ),
    "scan-blank": (
        "Scan.qml",
        {"scanning": {"stage": "look"}, "heap": {"blank": True}},
        "scan.keep",
    ),
    "scan-jammed": (
        "Scan.qml",
        {"scanning": {"stage": "look", "code": "scanner-jammed", "fed": True}, "heap": HEAP_OF_TWO},
        "scan.keep",
    ),
    "scan-failed": (
        "Scan.qml",
        {"scanning": {"stage": "failed", "code": "scanner-cover-open"}},
        "scan.start",
    ),
    "photocopy": ("Photocopy.qml", {"printing": NO_PRINT}, "photocopy.copy"),
    "photocopy-off": (
        "Photocopy.qml",
        {
            "printing": NO_PRINT,
            "printer": {"code": "printer-paper-out", "note": "", "color": False},
        },
        "photocopy.copy",
    ),
    "photocopy-scanning": (
        "Photocopy.qml",
        {"printing": NO_PRINT, "scanning": {"stage": "scanning"}},
        "photocopy.cancel",
    ),
    "photocopy-turn": (
        "Photocopy.qml",
        {"printing": NO_PRINT, "scanning": {"stage": "turn", "card": True, "side": 2}},
        "photocopy.copy",
    ),
    "photocopy-printing": (
        "Photocopy.qml",
        {"printing": COPY | {"stage": "printing"}},
        "print.cancel",
    ),
    "documents": ("Documents.qml", {}, "documents.item.3"),
    "documents-attach": (
        "Documents.qml",
        {"documents": {"attachPossible": True, "siteName": "Portail d’essai"}},
        "documents.item.3",
    ),
    "documents-heavy": (
        "Documents.qml",
        {"documents": {"attachObstacle": "too-heavy", "siteName": "Portail d’essai"}},
        "documents.item.3",
    ),
    "documents-many": (
        "Documents.qml",
        {"documents": {"items": [DOCUMENTS[0] | {"id": str(n)} for n in range(9, 0, -1)]}},
        "documents.item.3",
    ),
    "documents-empty": (
        "Documents.qml",
        {"documents": {"items": [], "chosen": "", "chosenTitle": ""}},
        "documents.scan",
    ),
    "reader": ("Reader.qml", {}, "reader.page"),
    "reader-alone": ("Reader.qml", {"site": {"name": ""}, "reader": {"pages": 1}}, "reader.page"),
    "reader-found": (
        "Reader.qml",
        {"reader": {"words": "attestation", "matches": 12, "match": 3, "marks": MARKS}},
        "reader.page",
    ),
    "reader-not-found": ("Reader.qml", {"reader": {"words": "loyer"}}, "reader.page"),
    "reader-broken": ("Reader.qml", {"reader": {"code": "document-broken"}}, "reader.site"),
    "reader-locked": (
        "Reader.qml",
        {"reader": {"locked": True, "pages": 0, "picture": ""}},
        "reader.password.input",
    ),
    "reader-wrong": (
        "Reader.qml",
        {"reader": {"locked": True, "pages": 0, "picture": "", "code": "wrong-password"}},
        "reader.password.input",
    ),
    "print-choice": ("Print.qml", {"printing": {"choosing": True}}, "print.choice.site"),
    "print-empty": (
        "Print.qml",
        {"printing": {"choosing": True, "choices": [], "sitePossible": False}},
        "documents.scan",
    ),
    "print": ("Print.qml", {}, "print.start"),
    "print-some": (
        "Print.qml",
        {"wish": {"pageChoice": "some", "pageText": "1-3, 12", "pageCode": "pages-beyond"}},
        "print.start",
    ),
    "print-site": (
        "Print.qml",
        {"wish": {"plainPossible": True, "papers": 1, "printedPages": 2}},
        "print.start",
    ),
    "print-real-size": ("Print.qml", {"wish": {"scalingPossible": True}}, "print.start"),
    "print-off": (
        "Print.qml",
        {"printer": {"code": "printer-paper-out", "note": ""}},
        "print.start",
    ),
    "print-low": ("Print.qml", {"printer": {"code": "", "note": "media-low"}}, "print.start"),
    "print-preparing": (
        "Print.qml",
        {"printing": NO_PRINT | {"choosing": False, "stage": "preparing"}},
        "print.cancel",
    ),
    "print-printing": ("Print.qml", {"printing": {"stage": "printing"}}, "print.cancel"),
    "print-page": (
        "Print.qml",
        {"printing": {"stage": "printing", "pageOut": 2, "pagesToCome": 5}},
        "print.cancel",
    ),
    "print-waiting": (
        "Print.qml",
        {"printing": {"stage": "waiting", "code": "printer-paper-out"}},
        "print.cancel",
    ),
    "print-done": ("Print.qml", {"printing": {"stage": "done"}}, "print.again"),
    "print-done-misprint": (
        "Print.qml",
        {"printing": {"stage": "done", "misprintPossible": True}},
        "print.again",
    ),
    "print-failed": (
        "Print.qml",
        {"printing": {"stage": "failed", "code": "print-failed"}},
        "print.again",
    ),
    "print-cancelled": ("Print.qml", {"printing": {"stage": "cancelled"}}, "print.again"),
}
