"""What the practice sites answer: pure, a request in and an answer out."""

from __future__ import annotations

import asyncio
import email.parser
import email.policy
import html
import io
import mimetypes
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import pikepdf

SITE = Path(__file__).parents[1] / "practice"
FILE_NUMBER = "EXERCICE-2026"
FIELDS = ("nom", "prenom", "naissance", "commune", "adresse-mail")
KINDS = {b"%PDF-": "PDF", b"\xff\xd8\xff": "image JPEG", b"\x89PNG": "image PNG"}
SLOWEST = 10.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    host: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    def query(self, name: str) -> str:
        """Return a value of the address's query; empty if there is none."""
        return parse_qs(urlsplit(self.target).query).get(name, [""])[0]


class Ending(Enum):
    """How an answer ends: as it should, or as the answers of a site in trouble do."""

    WHOLE = "whole"
    HALF = "half"  # the connection breaks in the middle of the body
    RESET = "reset"  # it breaks before the first byte
    NEVER = "never"  # no byte comes, and the connection stays


Converse = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; `after` seconds, its body spread over the seconds of `trickle`.

    Attributes:
        converse: Has the connection to itself from then on, in place of all this: a WebSocket.
    """

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    after: float = 0.0
    trickle: float = 0.0
    ending: Ending = Ending.WHOLE
    converse: Converse | None = None

    @classmethod
    def text(cls, status: int, words: str) -> Answer:
        """A plain sentence."""
        return cls(status, words.encode(), (("Content-Type", "text/plain; charset=utf-8"),))

    @classmethod
    def page(cls, name: str, values: Mapping[str, str] | None = None) -> Answer:
        """A page of the training site; `{{name}}` becomes a value, escaped."""
        page = (SITE / name).read_text(encoding="utf-8")
        for key, value in (values or {}).items():
            page = page.replace("{{" + key + "}}", html.escape(value))
        return cls(200, page.encode(), (("Content-Type", "text/html; charset=utf-8"),))

    @classmethod
    def elsewhere(cls, address: str, *cookies: str) -> Answer:
        """Another address, to be fetched with GET (303)."""
        return cls(303, b"", (("Location", address), *(("Set-Cookie", one) for one in cookies)))


def answer(asked: Asked) -> Answer:
    """Answer any request to any practice site."""
    match asked.host.partition(".")[0]:
        case "connexion":
            return _sign_in(asked)
        case "messagerie":
            return Answer.page("messagerie.html")
        case "ailleurs":
            return Answer.page("ailleurs.html")
    return _training(asked)


def _training(asked: Asked) -> Answer:
    match asked.method, asked.path:
        case "POST", "/formulaire":
            given = parse_qs(asked.body.decode("utf-8", "replace"))
            values = {name: given.get(name, [""])[0][:200] for name in FIELDS}
            return Answer.elsewhere(f"/recapitulatif?{urlencode(values)}")
        case "GET", "/recapitulatif":
            return Answer.page(
                "recapitulatif.html",
                {name: asked.query(name) or "(vide)" for name in FIELDS} | {"dossier": FILE_NUMBER},
            )
        case "POST", "/envoi":
            return _received(asked)
        case "GET", "/courrier.pdf":
            headers = (
                ("Content-Type", "application/pdf"),
                ("Content-Disposition", 'attachment; filename="lettre-exercice.pdf"'),
            )
            return Answer(200, letter(), headers)
        case "GET", "/lent":
            seconds = asked.query("s")
            wait = min(float(seconds), SLOWEST) if seconds.isdigit() else 2.0
            slow = Answer.page("index.html")
            return Answer(slow.status, slow.body, slow.headers, after=wait)
        case "GET", "/redirect":
            return Answer.elsewhere(asked.query("to") or "/")
        case "GET", "/connexion":
            back = quote(f"https://{asked.host}/retour", safe="")
            return Answer.elsewhere(f"https://connexion.ilot.test/?retour={back}")
        case "GET", "/retour":
            return Answer.page("retour.html", {"qui": asked.query("qui") or "(personne)"})
        case (("GET" | "HEAD"), path):
            return _file(path)
    return Answer.text(405, "Cette page ne se demande pas ainsi.")


def _sign_in(asked: Asked) -> Answer:
    """One hop to a page, one back with a name and a cookie of this host."""
    back = asked.query("retour")
    if asked.path == "/identite" and back.startswith("https://entrainement.ilot.test/"):
        name = urlencode({"qui": "Camille Exemple"})
        cookie = "session=exercice; Secure; HttpOnly; SameSite=Lax; Path=/"
        return Answer.elsewhere(f"{back}?{name}", cookie)
    return Answer.page("connexion.html", {"retour": quote(back, safe="")})


def _file(path: str) -> Answer:
    """A file of the training site; `/formulaire` is formulaire.html."""
    name = path.strip("/") or "index"
    for file in (SITE / name, SITE / f"{name}.html"):
        if file.parent == SITE and file.is_file():
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            return Answer(200, file.read_bytes(), (("Content-Type", f"{kind}; charset=utf-8"),))
    return Answer.text(404, "Cette page n’existe pas sur le site d’entraînement.")


def _received(asked: Asked) -> Answer:
    """What arrived: name, kind by its first bytes, size."""
    form = asked.headers.get("content-type", "")
    raw = f"Content-Type: {form}\r\n\r\n".encode() + asked.body
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(raw)
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_filename()
        content = part.get_payload(decode=True)
        if name and isinstance(content, bytes):
            kinds = (kind for magic, kind in KINDS.items() if content.startswith(magic))
            values = {
                "fichier": name,
                "sorte": next(kinds, "autre fichier"),
                "taille": f"{max(1, len(content) // 1024)} Ko",
            }
            return Answer.page("recu.html", values)
    return Answer.text(400, "Aucun document n’est arrivé.")


def letter() -> bytes:
    """A letter of one page, A4, with words that a test can find."""
    lines = (
        "Lettre d'exercice",
        "",
        "Bonjour,",
        "Ceci est une lettre pour s'entrainer.",
        "Vous pouvez l'enregistrer, l'imprimer ou l'envoyer.",
        "Rien n'est transmis a une administration.",
    )
    words = " T* ".join(f"({line}) Tj" for line in lines)
    pdf = pikepdf.Pdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    page.Contents = pdf.make_stream(f"BT /F1 16 Tf 24 TL 72 740 Td {words} ET".encode("ascii"))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()
