"""A sheet of paper that the session makes itself: where to begin, what to bring, who to call."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

FAMILY = "Atkinson Hyperlegible Next"
RESOLUTION = 300
MARGIN_MM = 20.0
STYLE = """
h1 { font-size: 24pt; font-weight: 700; margin-bottom: 10pt; }
h2 { font-size: 16pt; font-weight: 700; margin-top: 18pt; margin-bottom: 4pt; }
p { font-size: 13pt; margin-top: 6pt; margin-bottom: 0; }
"""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it: of each entry, the first line is the one that matters."""

    heading: str
    entries: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """A sheet to take along."""

    title: str
    parts: tuple[Part, ...]


def handout_pdf(handout: Handout) -> bytes:
    """Return a handout as a PDF of A4 pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setCreator("")
    text = QTextDocument()
    text.setDefaultFont(QFont(FAMILY, 13))
    text.setDefaultStyleSheet(STYLE)
    text.setHtml(_html(handout))
    text.print_(writer)
    del writer  # writes the end of the file
    return bytes(buffer.data().data())


def _html(handout: Handout) -> str:
    lines = [f"<h1>{escape(handout.title)}</h1>"]
    for part in handout.parts:
        if not part.entries:
            continue
        lines.append(f"<h2>{escape(part.heading)}</h2>")
        for number, entry in enumerate(part.entries, start=1):
            first, *more = (escape(line) for line in entry if line)
            mark = f"{number}. " if part is handout.parts[0] else "• "
            lines.append("<p>" + "<br/>".join([f"{mark}<b>{first}</b>", *more]) + "</p>")
    return "".join(lines)
