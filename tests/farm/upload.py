"""Takes documents up to 2 MB, and says on a page of its own that one is too large."""

from __future__ import annotations

import email.parser
import email.policy

from kiosk.demo.pages import KINDS, Answer, Asked
from tests.farm.html import escape, field, form, missing, page

MOST_BYTES = 2 * 1024 * 1024


def upload(asked: Asked) -> Answer:
    """A form with a note and a document."""
    match asked.method, asked.path:
        case "GET", "/":
            fields = field("Votre note", "note") + field("Document", "document", kind="file")
            whole = ' enctype="multipart/form-data"'
            sent = form("/envoi", fields, "Envoyer le document", more=whole)
            return page("Déposer un document", "<p>2 Mo au plus.</p>" + sent)
        case "POST", "/envoi":
            return received(asked)
    return missing()


def received(asked: Asked) -> Answer:
    """What came, or why it was not taken."""
    if len(asked.body) > MOST_BYTES:
        words = "<p>Votre document dépasse 2 Mo. Revenez, puis envoyez-le plus petit.</p>"
        return page("Document trop lourd", words, status=413)
    name, content = document(asked)
    if not content:
        return page("Rien n’est arrivé", "<p>Choisissez un document.</p>", status=400)
    kinds = (kind for magic, kind in KINDS.items() if content.startswith(magic))
    kind = next(kinds, "autre fichier")
    return page("Document reçu", f"<p>{escape(name)} : {kind}, {len(content) // 1024} Ko.</p>")


def document(asked: Asked) -> tuple[str, bytes]:
    """Name and content of the file in a posted form; empty if there is none."""
    kind = asked.headers.get("content-type", "")
    raw = f"Content-Type: {kind}\r\n\r\n".encode() + asked.body
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(raw)
    for part in message.iter_parts() if message.is_multipart() else ():
        content = part.get_payload(decode=True)
        if part.get_filename() and isinstance(content, bytes):
            return str(part.get_filename()), content
    return "", b""
