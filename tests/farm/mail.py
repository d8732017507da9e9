"""Two mailboxes: one that opens, and one that wants another browser."""

from __future__ import annotations

from kiosk.demo.pages import Answer, Asked
from tests.farm.html import cookie, escape, field, form, link, missing, page, posted
from tests.farm.post import Post

REJECTED = "/signin/rejected"


class Mail:
    """A mailbox: sign in, read the list, open a letter."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def __call__(self, asked: Asked) -> Answer:
        match asked.method, asked.path:
            case "POST", "/entrer" if posted(asked, "adresse"):
                return Answer.elsewhere("/", "boite=ouverte; Secure; HttpOnly; Path=/")
            case "GET", _ if cookie(asked, "boite") != "ouverte":
                fields = field("Adresse", "adresse") + field("Mot de passe", "p", kind="password")
                return page("Ma messagerie", form("/entrer", fields, "Ouvrir ma boîte"))
            case "GET", "/":
                return self._list()
            case "GET", "/message" if asked.query("n").isdigit():
                return self._letter(int(asked.query("n")))
        return missing()

    def _list(self) -> Answer:
        subjects = [
            link(f"/message?n={number}", f"{letter.subject} ({number + 1})")
            for number, letter in enumerate(self._post.letters)
        ]
        newest_first = "".join(reversed(subjects)) or "<p>Aucun message.</p>"
        return page("Boîte de réception", link("/", "Relever") + newest_first)

    def _letter(self, number: int) -> Answer:
        if number >= len(self._post.letters):
            return missing()
        letter = self._post.letters[number]
        return page(
            letter.subject, f"<p>{escape(letter.text)}</p>" + link("/", "Tous les messages")
        )


def refusing(asked: Asked) -> Answer:
    """A mailbox that lets no embedded browser in, whatever it calls itself."""
    if asked.path == REJECTED:
        return page(
            "Impossible de vous connecter",
            "<p>Ce navigateur n’est peut-être pas sécurisé. Essayez un autre navigateur.</p>",
        )
    return Answer.elsewhere(REJECTED)


def embedded(asked: Asked) -> bool:
    """Whether a browser says that it is built into another program (user agent, client hints)."""
    said = asked.headers.get("user-agent", "") + asked.headers.get("sec-ch-ua", "")
    return "QtWebEngine" in said
