"""Sign-in with redirects back: a broker, a provider, and a code by mail.

portail → fc (choose) → identite (password, code) → fc → portail: as FranceConnect leads people.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from kiosk.demo.pages import Answer, Asked
from tests.farm.html import field, form, hidden, link, missing, page, posted
from tests.farm.names import BROKER, IDENTITY, PORTAL
from tests.farm.post import Checked, Letter, Post

PERSON = "Camille Exemple"
REFUSALS = {
    Checked.WRONG: "Ce code n’est pas le bon.",
    Checked.LAPSED: "Ce code n’est plus valable.",
}


def broker(asked: Asked) -> Answer:
    """The host between service and provider: it only leads on."""
    back = asked.query("retour")
    if not back.startswith(f"https://{PORTAL}/"):
        return page("Demande refusée", "<p>Ce service n’est pas connu.</p>", status=400)
    match asked.path:
        case "/autoriser":
            onward = f"https://{IDENTITY}/?{urlencode({'retour': back})}"
            return page("Choisissez un compte", link(onward, "Compte d’exercice"))
        case "/suite":
            name = urlencode({"qui": asked.query("qui")})
            return Answer.elsewhere(f"{back}?{name}", "fc=oui; Secure; HttpOnly; Path=/")
    return missing()


class Identity:
    """The provider: a number, a password, a code by mail."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def __call__(self, asked: Asked) -> Answer:
        back = asked.query("retour") or posted(asked, "retour")
        match asked.method, asked.path:
            case "GET", "/":
                return _password(back)
            case "POST", "/code":
                if not posted(asked, "secret"):
                    return _password(back, "Tapez votre mot de passe.")
                self._post.send_code()
                return _code(back)
            case "POST", "/autre-code":
                self._post.send_code()
                return _code(back, "Un autre code est parti.")
            case "POST", "/verifier":
                return self._checked(posted(asked, "code"), back)
            case "GET", "/perdu":
                text = "Votre mot de passe d’exercice est : exercice."
                self._post.letters.append(Letter("Votre mot de passe", text))
                words = "<p>Un mail est parti. Regardez dans votre boîte.</p>"
                return page(
                    "Mot de passe perdu", words + link(f"/?retour={quote(back)}", "Revenir")
                )
        return missing()

    def _checked(self, code: str, back: str) -> Answer:
        found = self._post.check(code)
        if found is not Checked.RIGHT:
            return _code(back, REFUSALS[found])
        onward = urlencode({"retour": back, "qui": PERSON})
        return Answer.elsewhere(f"https://{BROKER}/suite?{onward}")


def _password(back: str, said: str = "") -> Answer:
    fields = (
        field("Identifiant", "identifiant")
        + field("Mot de passe", "secret", kind="password")
        + hidden({"retour": back})
    )
    lost = link(f"/perdu?retour={quote(back)}", "Mot de passe perdu")
    return page("Connexion", f"<p>{said}</p>" + form("/code", fields, "Se connecter") + lost)


def _code(back: str, said: str = "") -> Answer:
    kept = hidden({"retour": back})
    return page(
        "Un code est parti par mail",
        f'<p role="alert">{said}</p>'
        + form("/verifier", field("Code reçu", "code") + kept, "Valider le code")
        + form("/autre-code", kept, "Recevoir un autre code"),
    )
