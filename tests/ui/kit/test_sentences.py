"""A code becomes a plain sentence and a next step; none is raw, long, or without an end."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue, QQmlEngine

from kiosk.qt import UI
from kiosk.shell import steps
from printers.model import PrinterStateReason

CODES = (
    "printer-paper-out", "printer-jam", "printer-cover", "printer-gone", "printer-off",
    "printer-toner", "printer-busy", "printer-none", "server-gone", "print-failed",
    "document-refused", "allowance-spent", "print-lost", "printer-paused",
    "printer-tray", "printer-full", "pages-none", "pages-unreadable", "pages-beyond",
    "scanner-none", "scanner-gone", "scanner-busy", "scanner-jammed", "scanner-cover-open",
    "scanner-no-documents", "scanner-timeout", "scanner-crashed", "scanner-truncated",
    "scanner-denied", "scanner-error",
    "network-down", "site-down", "site-refused", "certificate", "download-too-big",
    "session-crashed",
)  # fmt: skip
KINDS = {"ok", "warn", "error", "plain"}
JARGON = re.compile(r"\b(cookie|session|spool|pdf|erreur|code|serveur|réseau|dpi)\b", re.I)


@pytest.fixture
def sentences(owner: QQmlEngine) -> QObject:
    found = owner.singletonInstance("kit", "Sentences")
    assert isinstance(found, QObject)
    return found


def of(sentences: QObject, code: str) -> dict[str, Any]:
    said = sentences.of(code)  # type: ignore[attr-defined]  # a QML function
    return dict(said.toVariant() if isinstance(said, QJSValue) else said)


@pytest.mark.parametrize("code", CODES)
def test_each_code_has_words_of_its_own(sentences: QObject, code: str) -> None:
    said = of(sentences, code)
    assert said["title"] != of(sentences, "never-heard-of")["title"]
    assert said["kind"] in KINDS
    assert (UI / "assets" / "icons" / "light" / f"{said['icon']}.svg").exists()
    for text in (said["title"], said["next"]):
        for sentence in text.rstrip(".").split(". "):
            assert len(sentence.split()) <= 12
        assert text.endswith(".")
        assert "!" not in text
        assert not JARGON.search(text)
        assert "'" not in text, "the apostrophe is typographic"


@pytest.mark.parametrize("reason", list(PrinterStateReason))
def test_each_reason_of_ipp_has_words(sentences: QObject, reason: PrinterStateReason) -> None:
    assert of(sentences, reason.value)["title"] != of(sentences, "never-heard-of")["title"]


@pytest.mark.parametrize("code", ["", "never-heard-of", "EACCES", "42"])
def test_an_unknown_code_still_helps(sentences: QObject, code: str) -> None:
    said = of(sentences, code)
    assert "guichet" in said["next"]
    assert code == "" or code not in said["title"] + said["next"]


STEPS = Path(steps.__file__).parent.glob("*.py")
WIPE_CODES = sorted(
    {
        code
        for file in STEPS
        for code in re.findall(
            r'"((?:processes|memory|mounts|prints|print-server|clipboard|scan|files)-[a-z]+)"',
            file.read_text(encoding="utf-8"),
        )
    }
)


@pytest.mark.parametrize("code", WIPE_CODES)
def test_each_doubt_of_the_wipe_has_its_mend_for_staff(sentences: QObject, code: str) -> None:
    said = str(sentences.forStaff("wipe", code))  # type: ignore[attr-defined]  # a QML function
    assert code in said
    assert re.search(r"(Redémarrez|redémarrez le poste|Prévenez le support)", said)
    assert "Un contrôle de l’effacement" not in said, "it has words of its own"


def test_the_codes_of_the_wipe_are_those_of_its_steps() -> None:
    assert {"processes-alive", "prints-left", "clipboard-unseen", "files-changed"} <= set(
        WIPE_CODES
    )


def test_french_marks_have_their_space() -> None:
    """A no-break space before : ; ? ! and inside guillemets, in every sentence."""
    wrong = []
    for file in sorted(UI.glob("*/*.qml")):
        for sentence in re.findall(r'qsTr\("([^"]*)"', file.read_text()):
            if re.search(r"[^\u00a0\u202f:/][:;?!](?:$|\s)|« | »|'", sentence):
                wrong.append(f"{file.name}: {sentence}")
    assert wrong == []
