"""A form behind a captcha whose script and frame come from another host."""

from __future__ import annotations

from kiosk.demo.pages import Answer, Asked
from tests.farm.html import SCRIPT, form, hidden, missing, page, posted
from tests.farm.names import CAPTCHA, GUARDED

TOKEN = "humain"

WIDGET = f"""
const frame = document.createElement("iframe");
frame.title = "Captcha"; frame.width = 400; frame.height = 180;
frame.src = "https://{CAPTCHA}/cadre";
document.getElementById("captcha").append(frame);
addEventListener("message", event => {{
  if (event.origin === "https://{CAPTCHA}")
    document.querySelector("[name=jeton]").value = event.data;
}});
"""
FRAME = f"""<button onclick="parent.postMessage('{TOKEN}', 'https://{GUARDED}');
this.textContent = 'Vérifié'">Je suis humain</button>"""


def guarded(asked: Asked) -> Answer:
    """The form: only a visitor with the captcha's word gets on."""
    match asked.method, asked.path:
        case "GET", "/":
            fields = '<div id="captcha"></div>' + hidden({"jeton": ""})
            script = f'<script src="https://{CAPTCHA}/captcha.js"></script>'
            return page("Vérification", form("/suite", fields, "Continuer") + script)
        case "POST", "/suite":
            if posted(asked, "jeton") == TOKEN:
                return page("Vérification réussie", "<p>Vous pouvez continuer.</p>")
            return page("Vérification manquée", "<p>Cochez la case.</p>", status=403)
    return missing()


def captcha(asked: Asked) -> Answer:
    """The other host: a script for pages, a frame of its own."""
    match asked.path:
        case "/captcha.js":
            return Answer(200, WIDGET.encode(), (SCRIPT,))
        case "/cadre":
            return page("Captcha", FRAME)
    return missing()
