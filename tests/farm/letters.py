"""Letters as PDF, in all the ways in which sites hand them over."""

from __future__ import annotations

import io
import os

import pikepdf

from kiosk.demo.pages import Answer, Asked, letter
from tests.farm.html import link, missing, page

NAME = "avis-exercice.pdf"
BIG_NAME = "gros-dossier.pdf"
PASSWORD = "exercice"
HEAVY = 3 * 1024 * 1024


def letters(asked: Asked) -> Answer:
    """A list of letters, and the letters."""
    match asked.path:
        case "/":
            return page(
                "Mes courriers",
                link("/avis.pdf", "Télécharger mon avis")
                + link("/dedans.pdf", "Lire mon avis ici")
                + link("/dedans.pdf", "Lire mon avis à côté", ' target="_blank"')
                + link("/secret.pdf", "Avis avec mot de passe")
                + link("/casse.pdf", "Avis abîmé")
                + link("/gros.pdf", "Gros dossier"),
            )
        case "/avis.pdf":
            return _pdf(letter(), "attachment")
        case "/dedans.pdf":
            return _pdf(letter(), "inline")
        case "/secret.pdf":
            return _pdf(locked(letter()), "attachment")
        case "/casse.pdf":
            return _pdf(letter()[:200], "attachment")
        case "/gros.pdf":
            return _pdf(heavy(letter()), "attachment", BIG_NAME)
    return missing()


def locked(content: bytes) -> bytes:
    """The same PDF, which opens with PASSWORD only."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user=PASSWORD, owner=PASSWORD))
    return out.getvalue()


def heavy(content: bytes) -> bytes:
    """The same PDF with 3 MB more in it, which no program can make smaller."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.pages[0].obj.Weight = pdf.make_stream(os.urandom(HEAVY))
        pdf.save(out)
    return out.getvalue()


def _pdf(content: bytes, disposition: str, name: str = NAME) -> Answer:
    said = ("Content-Disposition", f'{disposition}; filename="{name}"')
    return Answer(200, content, (("Content-Type", "application/pdf"), said))
