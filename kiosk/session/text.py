"""The few words that Python must make itself: a scan's title and a size, in the patron's language.

Titles become file names on the sites that they are attached to, so they cannot wait for QML.
"""

from __future__ import annotations

from kiosk.link.messages import Language
from kiosk.session.tray import Document

SCANNED = {
    Language.FRENCH: "Papier scanné {}",
    Language.ENGLISH: "Scanned paper {}",
    Language.ARABIC: "ورقة ممسوحة {}",
    Language.PORTUGUESE: "Papel digitalizado {}",
    Language.UKRAINIAN: "Сканований папір {}",
    Language.SPANISH: "Papel escaneado {}",
}
PAGES = {
    Language.FRENCH: ("page", "pages"),
    Language.ENGLISH: ("page", "pages"),
    Language.ARABIC: ("صفحة", "صفحات"),  # many: 3 to 10, see `pages_of`
    Language.PORTUGUESE: ("página", "páginas"),
    Language.UKRAINIAN: ("стор.", "стор."),
    Language.SPANISH: ("página", "páginas"),
}
MEGABYTES = {
    Language.FRENCH: "Mo",
    Language.ENGLISH: "MB",
    Language.ARABIC: "م.ب",
    Language.PORTUGUESE: "MB",
    Language.UKRAINIAN: "МБ",
    Language.SPANISH: "MB",
}
NO_BREAK = "\u00a0"


def title_of(document: Document, language: Language) -> str:
    """Return what to call a document."""
    return document.title or SCANNED[language].format(document.number)


def pages_of(count: int, language: Language) -> str:
    """Return « 3 pages »; French counts 0 and 1 alike, Arabic has a dual."""
    one, many = PAGES[language]
    if language is Language.ARABIC:
        if count == 2:
            return "صفحتان"
        word = many if 3 <= count % 100 <= 10 else one
    else:
        word = one if count < 2 else many
    return f"{count}{NO_BREAK}{word}"


def detail_of(document: Document, language: Language) -> str:
    """Return « 1 page · 0,2 Mo »."""
    # a locked PDF's pages are unknown and stay unsaid
    pages = f"{pages_of(document.pages, language)} · "
    megabytes = f"{max(0.1, document.size / 1_000_000):.1f}"
    if language is not Language.ENGLISH:
        megabytes = megabytes.replace(".", ",")
    size = f"{megabytes}{NO_BREAK}{MEGABYTES[language]}"
    return (pages if document.pages else "") + size
