"""A few TLS sites on one local server, and a stand-in for the gate that leads every host there."""

from __future__ import annotations

import datetime
import http.server
import ipaddress
import socket
import socketserver
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

PORTAL = "portail.test"
ELSEWHERE = "ailleurs.test"
UNTRUSTED = "faux-certificat.test"
MAIL = "messagerie.test"

HOME = """<!doctype html><title>Portail</title><h1>Votre attestation de démarche</h1>
<p>Camille Exemple</p><script>console.log("CANARI-CONSOLE")</script>"""
UPLOAD = """<!doctype html><title>Envoi</title><form method=post enctype=multipart/form-data
action=/recu><input type=file name=piece id=piece style="width:600px;height:400px"></form>
<script>piece.onchange = () => piece.form.submit()</script>"""
FORM = """<!doctype html><title>Formulaire</title><input id=code style="font-size:40px">
<script>code.value = "commencé"; addEventListener("focus", () => document.title = code.value)
setInterval(() => document.title = code.value, 50)</script>"""
LOW = """<!doctype html><title>Bas</title><div style="height:3000px"></div>
<input id=code autofocus style="font-size:40px"><input type=password id=secret><script>
setInterval(() => document.title = [code.value, secret.value,
    Math.round(code.getBoundingClientRect().bottom), innerHeight].join("|"), 50)</script>"""
BY_EAR = """<!doctype html><html lang=fr><title>Connexion</title><h1>Se connecter</h1>
<p>Entrez <b>vos</b> identifiants.</p><form onsubmit="return false">
<label for=n>Numéro</label><input id=n required><br>
<label>Mot de passe <input type=password id=p value=CANARI-SECRET></label>
<input type=checkbox id=c><label for=c>Rester connecté</label><div id=host></div>
<button aria-label="Valider le formulaire">OK</button></form><h2>Autrement</h2>
<div hidden>Caché</div><p aria-hidden=true>Muet</p><a href="/bienvenue">Créer un compte</a>
<iframe srcdoc="<p>Dans le cadre</p>"></iframe>
<script>host.attachShadow({mode: "open"}).innerHTML = "<button>Dans l'ombre</button>"
Element.prototype.getBoundingClientRect = () => { document.title = "VU"; throw 1 }
document.querySelectorAll = Array.prototype.map = () => { document.title = "VU"; throw 1 }
new MutationObserver(() => document.title = "VU").observe(document.body,
    {subtree: true, childList: true, attributes: true})</script>"""
SIGN_IN = """<!doctype html><html lang=fr><title>Se connecter</title><h1>Bonjour</h1>
<form method=post action=/code><label>Numéro <input name=n required></label>
<label>Mot de passe <input type=password name=p></label><button>Se connecter</button></form>"""
CODE = """<!doctype html><html lang=fr><title>Code</title><h1>Un code est parti</h1>%s
<form method=post action=/verifier><label>Code reçu <input name=code></label>
<button>Valider</button></form>"""
JOIN = """<!doctype html><html lang=fr><title>Joindre</title><h1>Votre papier</h1>
<p><a href=/lettre.pdf>Télécharger la lettre</a></p>
<form method=post enctype=multipart/form-data action=/recu><label for=piece>Votre pièce</label>
<input type=file name=piece id=piece> <button>Envoyer la pièce</button></form>"""
THANKS = """<!doctype html><html lang=fr><title>merci</title><h1>Bien reçu</h1>"""
RIGHT_CODE = b"code=314159"
FRAMES = """<!doctype html><title>Cadre</title><p>Autour</p>
<iframe srcdoc="<p>Lettre du cadre</p><script>setTimeout(() => print(), 300)</script>"></iframe>"""
SEVERAL = """<!doctype html><title>Plusieurs</title>
<input type=file multiple id=piece style="width:600px;height:400px"><script>
piece.onchange = () => document.title = "recus " + piece.files.length</script>"""
PICTURE = SEVERAL.replace("multiple", "accept=image/*")
FOLDER = SEVERAL.replace("multiple", "webkitdirectory")
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
"""
SCRIPTS = {
    "/alerte": "alert('Bonjour'); document.title = 'alerte passée'",
    "/question": "document.title = 'reponse ' + confirm('Continuer ?') + ' ' + prompt('Nom ?')",
    "/fenetre": "window.open('/bienvenue')",
    "/ailleurs": f"location.href = 'https://{ELSEWHERE}/'",
    "/droits": "navigator.geolocation.getCurrentPosition(() => {}, e => document.title = 'refus')",
    "/cent": "for (let i = 0; i < 100; i++) print()",
    "/fenetres": "for (let i = 0; i < 9; i++) window.open('/bienvenue?' + i)",
}


ARTICLE = (
    "<!doctype html><html lang=fr><title>Article</title>"
    "<meta http-equiv=Content-Security-Policy content=\"style-src 'unsafe-inline'; img-src data:\">"
    "<nav><a href=/>Menu du site</a></nav><h1>Vos droits</h1>"
    "<div style='height:2500px;background:#c00'><img alt='' width=400 height=2400 "
    "src='data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 width=%22400%22 "
    "height=%222400%22><rect width=%22400%22 height=%222400%22 fill=%22black%22/></svg>'></div>"
    "<p>Demandez votre carte.<footer>Mentions</footer>"
)
"""A page of which the text is a small part."""

PAGES = {
    "/article": ARTICLE,
    "/formulaire": FORM,
    "/bas": LOW,
    "/oreille": BY_EAR,
    "/connexion": SIGN_IN,
    "/cadre": FRAMES,
    "/plusieurs": SEVERAL,
    "/photo": PICTURE,
    "/dossier": FOLDER,
}
SLOWEST = 3.0


@dataclass
class Sites:
    """The running server: where the gate's stand-in listens, what was uploaded."""

    gate_port: int
    received: list[bytes] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    brands: list[str] = field(default_factory=list)


def authority(folder: Path) -> tuple[Path, Path]:
    """Make an authority and a certificate; return the authority's file and the chain's."""
    now = datetime.datetime.now(datetime.UTC)

    def build(subject: str, issuer: str, public: ec.EllipticCurvePublicKey, *, ca: bool):
        name = [x509.NameAttribute(NameOID.COMMON_NAME, subject)]
        issued = [x509.NameAttribute(NameOID.COMMON_NAME, issuer)]
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name(name))
            .issuer_name(x509.Name(issued))
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        )

    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = build("essai", "essai", root_key.public_key(), ca=True).sign(root_key, hashes.SHA256())
    below = (f"*.{PORTAL}", f"*.autre.{PORTAL}")
    names = [x509.DNSName(host) for host in (PORTAL, *below, ELSEWHERE, MAIL)]
    names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))  # type: ignore[arg-type] # both are GeneralName
    leaf = (
        build(PORTAL, "essai", key.public_key(), ca=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "ca.pem").write_bytes(root.public_bytes(pem))
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "chain.pem").write_bytes(leaf.public_bytes(pem) + private)
    return folder / "ca.pem", folder / "chain.pem"


def trust(home: Path, certificate: Path) -> None:
    """Make Chromium trust the authority in this home."""
    store = home / ".pki" / "nssdb"
    store.mkdir(parents=True)
    for words in (
        ["-N", "--empty-password"],
        ["-A", "-n", "essai", "-t", "C,,", "-i", str(certificate)],
    ):
        subprocess.run(
            ["certutil", words[0], "-d", f"sql:{store}", *words[1:]],
            check=True,
            stdin=subprocess.DEVNULL,
            timeout=20,
        )


@contextmanager
def running(folder: Path) -> Iterator[tuple[Sites, Path]]:
    """Run the sites and the gate's stand-in; yield them and the authority's file."""
    certificate, chain = authority(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    sites = Sites(gate_port=0)

    class Page(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.partition("?")[0]
            sites.brands.append(self.headers.get("Sec-CH-UA", ""))
            sites.agents.append(self.headers.get("User-Agent", ""))
            if path == "/lettre.pdf":
                self._send(PDF, "application/pdf", 'attachment; filename="../../Ma lettre.pdf"')
            elif path == "/piege.pdf":
                self._send(b"MZ not a pdf", "application/pdf", 'attachment; filename="x.pdf"')
            elif path == "/envoi":
                self._send(UPLOAD.encode())
            elif path in PAGES:
                self._send(PAGES[path].encode())
            elif path == "/reserve":
                self.send_response(401)
                self.send_header("WWW-Authenticate", 'Basic realm="essai"')
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif path == "/coupe":
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", "5000")
                self.end_headers()
                self.close_connection = True
            elif path in ("/panne", "/interdit"):
                self.send_response(503 if path == "/panne" else 403)
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif path == "/rond":
                self._go(path)
            elif path == "/signin":
                self._go("/signin/rejected?x=1")
            elif path == "/lent":
                time.sleep(SLOWEST)
                self._send(HOME.encode())
            elif path == "/saut":
                self.send_response(302)
                self.send_header("Location", f"https://{ELSEWHERE}/")
                self.send_header("Content-Length", "0")
                self.end_headers()
            elif path in SCRIPTS:
                body = f"<!doctype html><title>x</title><script>{SCRIPTS[path]}</script>"
                self._send(body.encode())
            else:
                self._send(HOME.encode())

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            sites.received.append(body)
            if self.path == "/code":
                self._send((CODE % "").encode())
            elif self.path == "/verifier":
                wrong = CODE % "<p role=alert>Ce code n’est pas le bon.</p>"
                self._send((JOIN if body == RIGHT_CODE else wrong).encode())
            else:
                self._send(THANKS.encode())

        def _go(self, address: str) -> None:
            self.send_response(302)
            self.send_header("Location", address)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send(
            self, body: bytes, kind: str = "text/html; charset=utf-8", name: str = ""
        ) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if name:
                self.send_header("Content-Disposition", name)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Quiet(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def get_request(self) -> tuple[socket.socket, object]:
            connection, address = super().get_request()
            connection.settimeout(20)
            wrapped = context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
            return wrapped, address

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # a browser that hangs up in mid-handshake is part of the tests

    class Gate(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            line = self.rfile.readline(4096).split()
            while self.rfile.readline(4096) not in (b"\r\n", b""):
                pass
            if len(line) < 2 or line[0] != b"CONNECT":
                self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                return
            sites.hosts.append(line[1].decode().partition(":")[0])
            with socket.create_connection(server.server_address[:2]) as far:
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                back = threading.Thread(target=pour, args=(far, self.connection), daemon=True)
                back.start()
                pour(self.connection, far)
                back.join(5)

    class Gates(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

    server = Quiet(("127.0.0.1", 0), Page)
    gate = Gates(("127.0.0.1", 0), Gate)
    sites.gate_port = gate.server_address[1]
    threads = [threading.Thread(target=each.serve_forever, daemon=True) for each in (server, gate)]
    for thread in threads:
        thread.start()
    try:
        yield sites, certificate
    finally:
        for each in (gate, server):
            each.shutdown()
            each.server_close()


def pour(source: socket.socket, target: socket.socket) -> None:
    """Copy until either side hangs up."""
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass
