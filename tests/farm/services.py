"""The service itself, and smaller sites: jobs, a cookie banner, a locked door."""

from __future__ import annotations

import base64
from urllib.parse import quote

from kiosk.demo.pages import Answer, Asked
from tests.farm.html import cookie, escape, field, form, link, missing, page, posted
from tests.farm.names import (
    BANNER,
    BROKER,
    FLAKY,
    GUARDED,
    JOBS,
    LETTERS,
    LOCKED,
    OUTSIDE,
    PAYMENT,
    PORTAL,
    SLOW,
    UPLOAD,
)

LINKS = {
    "Ma demande": "/demande",
    "Me connecter": "/connexion",
    "Mes courriers": f"https://{LETTERS}/",
    "Déposer un document": f"https://{UPLOAD}/",
    "Payer un timbre": f"https://{PAYMENT}/",
    "Page lente": f"https://{SLOW}/?s=4",
    "Page qui goutte": f"https://{SLOW}/goutte?s=4",
    "Page en panne": f"https://{FLAKY}/capricieux",
    "Cercle sans fin": f"https://{FLAKY}/boucle",
    "Vérification": f"https://{GUARDED}/",
    "Bandeau": f"https://{BANNER}/",
    "Porte fermée": f"https://{LOCKED}/",
    "Offres": f"https://{JOBS}/",
}
QUESTIONS = {
    "nom": "Nom", "prenom": "Prénom", "naissance": "Date de naissance", "lieu": "Lieu de naissance",
    "rue": "Rue", "code-postal": "Code postal", "commune": "Commune", "telephone": "Téléphone",
    "situation": "Situation de famille", "enfants": "Nombre d’enfants", "metier": "Métier",
    "employeur": "Dernier employeur", "salaire": "Salaire brut", "heures": "Heures travaillées",
    "banque": "Nom de votre banque", "motif": "Motif de la demande",
}  # fmt: skip
NAME, SECRET = "camille", "exercice"

SHADOW = """<div id="hote"></div><p>Le texte de la page.</p><script>
const root = document.getElementById("hote").attachShadow({mode: "open"});
root.innerHTML = "<p>Acceptez-vous les cookies ?</p><button>Tout refuser</button>";
root.querySelector("button").onclick = () => {
  root.innerHTML = "<p>Cookies refusés</p>";
};
</script>"""


def portal(asked: Asked) -> Answer:
    """The service that people come for."""
    match asked.method, asked.path:
        case "GET", "/":
            entries = "".join(link(address, words) for words, address in LINKS.items())
            return page("Portail d’exercice", entries)
        case "GET", "/demande":
            fields = "".join(field(label, name) for name, label in QUESTIONS.items())
            return page("Ma demande", form("/demande", fields, "Envoyer ma demande"))
        case "POST", "/demande":
            return _recap(asked)
        case "GET", "/connexion":
            back = quote(f"https://{PORTAL}/retour", safe="")
            return Answer.elsewhere(f"https://{BROKER}/autoriser?retour={back}")
        case "GET", "/retour":
            who = quote(asked.query("qui"))
            return Answer.elsewhere("/espace", f"qui={who}; Secure; HttpOnly; Path=/")
        case "GET", "/espace" if cookie(asked, "qui"):
            links = ("Mes courriers", "Déposer un document", "Payer un timbre")
            entries = "".join(link(LINKS[words], words) for words in links)
            return page("Mon espace d’exercice", "<p>Bonjour Camille Exemple.</p>" + entries)
        case "GET", "/espace":
            return Answer.elsewhere("/connexion")
    return missing()


def _recap(asked: Asked) -> Answer:
    lines = "".join(
        f"<dt>{label}</dt><dd>{escape(posted(asked, name))}</dd>"
        for name, label in QUESTIONS.items()
    )
    return page("Demande envoyée", f"<p>Dossier EXERCICE-2026.</p><dl>{lines}</dl>")


def jobs(asked: Asked) -> Answer:
    """Offers, one of which is applied for elsewhere."""
    if asked.path == "/":
        return page(
            "Offres d’exercice", link(f"https://{OUTSIDE}/postuler", "Postuler chez Dehors")
        )
    return missing()


def outside(asked: Asked) -> Answer:
    """The employer's own form, on a host that nobody listed."""
    match asked.method, asked.path:
        case "GET", "/postuler":
            return page("Candidature", form("/postuler", field("Votre nom", "nom"), "Candidater"))
        case "POST", "/postuler":
            return page("Candidature reçue", link("/autre", "Voir une autre offre"))
        case "GET", "/autre":
            return page("Autre offre", "<p>Facteur ou factrice.</p>")
    return missing()


def banner(_asked: Asked) -> Answer:
    """A cookie banner that only shadow DOM knows."""
    return page("Un site avec bandeau", SHADOW)


def locked(asked: Asked) -> Answer:
    """A name and a password by HTTP (Basic)."""
    _, _, given = asked.headers.get("authorization", "").partition(" ")
    if given == base64.b64encode(f"{NAME}:{SECRET}".encode()).decode():
        return page("Porte ouverte", "<p>Bonjour.</p>")
    said = page("Porte fermée", "<p>Il faut un nom et un mot de passe.</p>", status=401)
    wanted = ("WWW-Authenticate", 'Basic realm="exercice", charset="UTF-8"')
    return Answer(said.status, said.body, (*said.headers, wanted))
