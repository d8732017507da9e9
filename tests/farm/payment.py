"""A payment in frames: the shop's page frames the bank's, which frames its check (3-D Secure).

The check posts to the bank's own return page, which tells the whole window to go on.
"""

from __future__ import annotations

from kiosk.demo.pages import Answer, Asked
from tests.farm.html import field, form, hidden, missing, page, posted
from tests.farm.names import BANK, BANK_CHECK, PAYMENT

TEXT_CODE = "2468"


def payment(asked: Asked) -> Answer:
    """The shop: a stamp for 25 €."""
    match asked.path:
        case "/":
            fields = field("Numéro de carte", "carte", more=' inputmode="numeric"')
            return page("Payer 25 € d’exercice", form("/payer", fields, "Payer"))
        case "/payer":
            return page("Votre banque vérifie", _frame(f"https://{BANK}/verifier?montant=25", 520))
        case "/fini":
            done = asked.query("resultat") or posted(asked, "resultat")
            if done == "oui":
                return page("Paiement accepté", "<p>Reçu d’exercice n° 2525.</p>")
            return page("Paiement refusé", "<p>Rien n’a été débité.</p>")
    return missing()


def bank(asked: Asked) -> Answer:
    """The bank's frame, and the return to the shop."""
    match asked.path:
        case "/verifier":
            return page("Banque d’exercice", _frame(f"https://{BANK_CHECK}/", 340))
        case "/retour":
            result = "oui" if posted(asked, "signe") == "bon" else "non"
            onward = hidden({"resultat": result})
            whole = ' target="_top" id="suite"'
            script = "<script>document.getElementById('suite').submit()</script>"
            sent = form(f"https://{PAYMENT}/fini", onward, "Continuer", more=whole)
            return page("Un instant", sent + script)
    return missing()


def bank_check(asked: Asked) -> Answer:
    """The frame in the frame: asks for the code of a text message."""
    match asked.method, asked.path:
        case "GET", "/":
            return page("Confirmez", form("/", field("Code du SMS", "sms"), "Confirmer"))
        case "POST", "/":
            right = posted(asked, "sms").strip() == TEXT_CODE
            signed = hidden({"signe": "bon" if right else "mauvais"})
            script = "<script>document.getElementById('r').submit()</script>"
            back = form(f"https://{BANK}/retour", signed, "Continuer", more=' id="r"')
            return page("Merci", back + script)
    return missing()


def _frame(address: str, height: int) -> str:
    return f'<iframe title="Vérification" src="{address}" width="100%" height="{height}"></iframe>'
