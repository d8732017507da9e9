"""A site that puts canaries wherever a site can, at canari.ilot.test."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

import pikepdf
from PIL import Image

from kiosk.demo.pages import Answer, Asked
from kiosk.proof.canary import PIXELS
from kiosk.proof.stores import SCRIPT as STORE
from tests.security.wipe.routes import Canaries, Route

HOST = "canari.ilot.test"
HTML = ("Content-Type", "text/html; charset=utf-8")
SCRIPT = ("Content-Type", "text/javascript; charset=utf-8")
RTF = (
    ("Content-Type", "application/rtf"),
    ("Content-Disposition", 'attachment; filename="courrier.rtf"'),
)

PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{TITLE}</title>
<style>
body {{ font: 18px sans-serif; margin: 8px; }}
p {{ margin: 4px 0; }} input, textarea, button, a {{ font: inherit; margin: 2px 16px 2px 4px; }}
</style></head><body>
<canvas id="row" width="{pixels}" height="24" style="display:block"></canvas>
<p id="state">attend</p><p>{TEXT}</p>
<p id="chosen">{PRIMARY_SELECTION}</p>
<form method="post" action="/merci">
<label for="a">Texte</label><input id="a" name="a" autocomplete="off">
<label for="b">Secret</label><input id="b" name="b" type="password" autocomplete="off">
<label for="c">Lettre</label><textarea id="c" name="c" rows="2" cols="60"></textarea>
<input type="hidden" name="d" value="{POSTED}">
<button id="ask" type="button">Demander</button>
<button id="eat" type="button">Manger</button>
<button id="send" type="submit" formtarget="answer">Envoyer</button>
</form>
<p><a href="/document">Garder</a> <a href="/feuille">Feuille</a>
<a href="/coffre">Coffre</a> <a href="/courrier">Courrier</a>
<label for="f">Joindre</label><input id="f" type="file"></p>
<iframe name="answer" width="300" height="40"></iframe>
<script>
{store}
const words = {words};
const row = new Uint8ClampedArray({row});
const held = [];
async function plant() {{
  const paint = document.getElementById("row").getContext("2d");
  for (let y = 0; y < 24; y++)
    paint.putImageData(new ImageData(row, {pixels}, 1), 0, y);
  await store(words);
  held.push(words.SCRIPT.split("").join(""));
  held.push(new Blob([words.BLOB])); held.push(URL.createObjectURL(held.at(-1)));
  new BroadcastChannel("k").postMessage(words.BROADCAST);
  await navigator.serviceWorker.register("/sw.js"); await navigator.serviceWorker.ready;
  const worker = new Worker("/worker.js"); held.push(worker);
  await new Promise(done => {{ worker.onmessage = done; worker.postMessage("?"); }});
  held.push(await (await fetch("/data")).text());
  const own = "https://" + words.HOST + ".{host}/p";
  for (const address of ["/picture?" + words.SUBRESOURCE, own]) {{
    const picture = new Image(); held.push(picture);
    await new Promise(done => {{
      picture.onload = picture.onerror = done; picture.src = address;
    }});
  }}
  history.pushState({{k: words.HISTORY}}, "", "/?k=" + words.ADDRESS + "#" + words.FRAGMENT);
}}
document.getElementById("eat").onclick = () => {{
  for (;;) held.push(new Uint8Array(1 << 26).fill(1));
}};
document.getElementById("ask").onclick = () => {{ held.push(prompt(words.ALERT)); }};
document.getElementById("f").onchange = async event => {{
  held.push(await event.target.files[0].text());
  held.push(event.target.files[0].name);
  document.getElementById("state").textContent = "joint";
}};
plant().then(
  () => document.getElementById("state").textContent = "pose",
  error => document.getElementById("state").textContent = "faute " + error);
</script></body></html>"""


def _pixel() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (1, 1)).save(out, "PNG")
    return out.getvalue()


PIXEL = _pixel()


class CanarySite:
    """Answers for one session after the other; `canaries` is the present one's."""

    def __init__(self) -> None:
        self.canaries = Canaries()

    def __call__(self, asked: Asked) -> Answer:
        words = {route.name: word for route, word in self.canaries.words.items()}
        header = ("X-Canari", words["HEADER"])
        match asked.path:
            case "/":
                cookie = f"h={words['COOKIE_HTTP_ONLY']}; Secure; HttpOnly; Max-Age=9000"
                body = page(words, self.canaries.pixels[Route.SCREEN])
                return Answer(200, body, (HTML, header, ("Set-Cookie", cookie)))
            case "/sw.js":
                script = f"const k = {words['SERVICE_WORKER']!r}; self.onfetch = () => k.length;"
                return Answer(200, script.encode(), (SCRIPT,))
            case "/worker.js":
                script = f"const k = {words['WORKER']!r}; onmessage = () => postMessage(k);"
                return Answer(200, script.encode(), (SCRIPT,))
            case "/data":
                return Answer.text(200, words["FETCHED"])
            case "/picture" | "/p":
                return Answer(200, PIXEL, (("Content-Type", "image/png"), header))
            case "/merci":
                return Answer(200, b"<p>recu</p>", (HTML,))
            case "/document":
                return _document(words["DOWNLOAD_NAME"], words["DOWNLOAD_BODY"])
            case "/feuille":
                return _document(words["PRINT_NAME"], words["PRINT_BODY"])
            case "/coffre":
                password = words["TYPED_PDF_PASSWORD"]
                return _document("coffre", words["LOCKED_BODY"], password=password)
            case "/courrier":
                text = f"{{\\rtf1\\ansi {words['LETTER_BODY']}\\par}}"
                return Answer(200, text.encode(), RTF)
        return Answer.text(404, "rien")


def page(words: Mapping[str, str], row: bytes) -> bytes:
    """The page that plants; what it hands to its script is not in its text."""
    opaque = b"".join(row[at : at + 3] + b"\xff" for at in range(0, len(row), 3))
    return PAGE.format(
        **words,
        words=json.dumps(dict(words)),
        row=list(opaque),
        pixels=PIXELS,
        host=HOST,
        store=STORE,
    ).encode()


def _document(name: str, text: str, *, password: str = "") -> Answer:
    headers = (
        ("Content-Type", "application/pdf"),
        ("Content-Disposition", f'attachment; filename="{name}.pdf"'),
    )
    return Answer(200, letter(text, password=password), headers)


def letter(text: str, *, password: str = "") -> bytes:
    """A page of A4 with this text, in a compressed stream as PDF writers make it.

    Args:
        password: Without which nobody opens it.
    """
    pdf = pikepdf.Pdf.new()
    sheet = pdf.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    sheet.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    sheet.Contents = pdf.make_stream(f"BT /F1 16 Tf 72 740 Td ({text}) Tj ET".encode("ascii"))
    out = io.BytesIO()
    locked = pikepdf.Encryption(owner=password, user=password) if password else False
    pdf.save(out, compress_streams=True, encryption=locked)
    return out.getvalue()
