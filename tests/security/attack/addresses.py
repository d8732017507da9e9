"""Rows 7 to 14, 19 and 20: addresses that no patron may reach, by every way to ask for one."""

from __future__ import annotations

import asyncio

from kiosk.core.navigation import Decision, NavigationPolicy, Reason, Verdict
from kiosk.session.page import Page
from tests.security.attack.hostile import ELSEWHERE, PORTAL, Reply
from tests.security.attack.oracles import address
from tests.security.attack.rows import Act, Row
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft

POLICY = "the policy lets every navigation pass"
OUT = f"https://{ELSEWHERE}/"


def by_every_way(url: str) -> str:
    """A page that asks for an address by link, form, frame, pop-up and script."""
    return f"""<a id=lien href="{url}">ici</a><a id=neuf target=_blank href="{url}">ici</a>
<form id=f action="{url}"></form><script>
const u = {url!r};
const essais = [() => lien.click(), () => neuf.click(), () => window.open(u),
 () => {{ const i = document.createElement('iframe'); i.src = u; document.body.append(i) }},
 () => f.submit(), () => {{ location.href = u }}, () => {{ top.location.replace(u) }}];
document.onclick = e => {{ if (e.isTrusted) essais.forEach((f, n) =>
  setTimeout(() => {{ try {{ f() }} catch (e) {{}} }}, 60 * n)) }};
</script>"""


def asks_for(url: str) -> Act:
    """Tap the page that asks by every way; then open it as a service's own address."""

    async def act(scene: Scene) -> str:
        await scene.visit()
        await scene.tap()
        await asyncio.sleep(0.6)
        seen = address(scene)
        if not seen:
            await scene.type_address(url)
            seen = address(scene) or gone_out(scene)
        return seen

    return act


def gone_out(scene: Scene) -> str:
    """No connection to a host that is not listed."""
    strange = [host for host in scene.site.hosts if host != PORTAL and not listed(host)]
    return f"a connection to {strange[0]}" if strange else ""


def listed(host: str) -> bool:
    return host.endswith("." + PORTAL)


def no_policy(soft: Soft) -> None:
    soft.no_policy()


def forbidden(name: str, number: int, url: str, what: str, *, strict: bool = False) -> Row:
    return Row(
        name=f"address/{name}",
        number=number,
        attempt=f"{what}, by link, form, frame, pop-up, script, and as a service’s address",
        act=asks_for(url),
        page=by_every_way(url),
        soften=no_policy,
        control=POLICY,
        strict=strict,
    )


ADDRESSES = (
    forbidden("view-source", 7, f"view-source:https://{PORTAL}/", "a page’s source"),
    forbidden("file", 8, "file:///etc/passwd", "a file of the terminal"),
    forbidden("data", 9, "data:text/html,<h1>La Poste</h1>", "a page inside an address"),
    forbidden("chrome-gpu", 11, "chrome://gpu/", "Chromium’s own page of the graphics"),
    forbidden("chrome-sandbox", 11, "chrome://sandbox/", "Chromium’s own page of the sandbox"),
    forbidden("chrome-webrtc", 11, "chrome://webrtc-internals/", "what pages say to each other"),
    forbidden("devtools", 11, "devtools://devtools/bundled/inspector.html", "the inspector"),
    forbidden("qrc", 11, "qrc:/qt-project.org/imports/QtQuick/qmldir", "a file inside Qt"),
    forbidden("ilot", 11, "ilot://session/alive", "the watchdog’s own page"),
    forbidden("http", 19, f"http://{PORTAL}/", "the official site without TLS"),
    forbidden("elsewhere", 20, OUT, "a site that no catalogue lists", strict=True),
    forbidden("mailto", 13, "mailto:a@b.fr", "the mail program"),
    forbidden("tel", 13, "tel:0123456789", "the telephone"),
    forbidden("magnet", 13, "magnet:?xt=urn:btih:0", "a program for downloads"),
    forbidden("ssh", 13, "ssh://127.0.0.1/", "a terminal’s program"),
    forbidden("smb", 13, "smb://127.0.0.1/c", "the file manager"),
    forbidden("unknown", 13, "ilot-inconnu:x", "a program of an unknown scheme"),
)

# ── javascript:, crash, blob ─────────────────────────────────────────────────────────────────


async def crashes(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    await scene.type_address("chrome://crash/")
    await asyncio.sleep(0.4)
    return "the page’s process was crashed" if "page-restarted" in scene.toasts else ""


async def typed_script(scene: Scene) -> str:
    await scene.visit()
    await scene.type_address(
        "javascript:fetch('https://" + PORTAL + "/dit?oui script', {mode: 'no-cors'})"
    )
    return ""


FRAMED = f'<iframe src="{OUT}fabrique" style="width:100%;height:95vh"></iframe>'


def blobs(body: str, kind: str) -> dict[str, Reply]:
    """A page of a host that is not listed, which makes a blob and leads to it when tapped."""
    return {
        "/fabrique": Reply.page(f"""<a>ici</a><script>document.onclick = () => {{
const u = URL.createObjectURL(new Blob([{body!r}], {{type: {kind!r}}}));
window.open(u); setTimeout(() => {{ top.location = u }}, 100) }}</script>""")
    }


async def foreign_blob(scene: Scene) -> str:
    await scene.visit()
    await asyncio.sleep(0.3)  # until the frame is there
    await scene.tap()
    await asyncio.sleep(0.5)
    return address(scene)


OWN_BLOB = """<a>ici</a><script>document.onclick = () => window.open(URL.createObjectURL(new Blob(
['<h1>La Poste</h1>'], {type: 'text/html'})))</script>"""


async def own_blob(scene: Scene) -> str:
    """A page that a site made up may open as that site, never as official."""
    await scene.visit()
    await scene.tap()
    await asyncio.sleep(0.5)
    page = scene.room.site.top
    official = page is not None and page.url.startswith("blob:") and scene.room.site.kind != "autre"
    return "a made-up page is called official" if official else ""


def name_blobs(soft: Soft) -> None:
    from kiosk.session.site import SiteView, host_of

    def host(self: SiteView) -> str:
        top = self.top
        return host_of(top.url.removeprefix("blob:"))[0] if top is not None else ""

    soft.set(SiteView, "_host", host)


# ── protocol handlers ────────────────────────────────────────────────────────────────────────

HANDLER = f"""<a id=lien>ici</a><script>document.onclick = () => {{
navigator.registerProtocolHandler('web+ilot', 'https://{PORTAL}/traite?u=%s');
setTimeout(() => {{ location.href = 'web+ilot:x' }}, 300) }}</script>"""


async def registers(scene: Scene) -> str:
    await scene.visit()
    await scene.tap()
    await asyncio.sleep(0.9)
    handled = any(asked.endswith("/traite") for asked in scene.site.asked)
    return "the page became the handler of a scheme" if handled else ""


def accept_handlers(soft: Soft) -> None:
    soft.no_policy()
    soft.set(Page, "onRegisterProtocolHandlerRequested", lambda self, request: request.accept())


# ── spoofs and hops ──────────────────────────────────────────────────────────────────────────

SPOOFS = (
    f"https://{ELSEWHERE}/?x={PORTAL}",
    f"https://{PORTAL}@{ELSEWHERE}/",
    f"https://{PORTAL}.{ELSEWHERE}/",
    f"https://faux{PORTAL}/",
    f"https://{ELSEWHERE}/{PORTAL}",
    f"https://{ELSEWHERE}#{PORTAL}",
    f"https://{ELSEWHERE}\\\\.{PORTAL}/",
    f"https://xn--prtail-ywa.{PORTAL}/",
    f"https://{PORTAL}./",
    f"https://{PORTAL}:8443/",
    "https://127.0.0.1/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://2130706433/",
)


async def spoofs(scene: Scene) -> str:
    for spoof in SPOOFS:
        await scene.visit(f"https://{PORTAL}/vers?{SPOOFS.index(spoof)}")
        await asyncio.sleep(0.1)
        seen = gone_out(scene) or address(scene)
        if seen:
            return f"{spoof}: {seen}"
    return ""


def lax(soft: Soft) -> None:
    """A policy as those that other kiosks have: the name occurs somewhere in the address."""

    def verdict(self: NavigationPolicy, url: str, **_asked: object) -> Verdict:
        if "portail" in url or "127" in url:
            return Verdict(Decision.ALLOW)
        return Verdict(Decision.REFUSE, Reason.HOST)

    soft.set(NavigationPolicy, "verdict", verdict)


def hops(name: str, what: str, page: str, more: dict[str, Reply], *, strict: bool = False) -> Row:
    async def act(scene: Scene) -> str:
        await scene.visit(starts=True)
        await asyncio.sleep(0.9)
        return gone_out(scene)

    return Row(
        name=f"hop/{name}",
        number=20,
        attempt=f"{what} to a host that is not listed{', in a strict place' if strict else ''}",
        act=act,
        page=page,
        more=more,
        soften=no_policy,
        control=POLICY,
        strict=strict,
    )


GO = "<script>setTimeout(() => {{ location.href = '{}' }}, 150)</script>"
CHAIN = {
    **{f"/saut{n}": Reply.elsewhere(f"https://{PORTAL}/saut{n + 1}") for n in range(5)},
    "/saut5": Reply.elsewhere(OUT),
}
POST = """<form method=post id=f action="{}"><input name=secret value=1></form>
<script>f.submit()</script>"""
FRAMES = {
    "/cadre": Reply.page('<iframe src="/cadre2"></iframe>'),
    "/cadre2": Reply.page(f'<iframe src="{OUT}"></iframe>'),
}
HOPS = (
    hops("302", "a redirect", GO.format("/saut"), {"/saut": Reply.elsewhere(OUT)}),
    hops("chain", "six redirects in a row", GO.format("/saut0"), CHAIN),
    hops(
        "307-post",
        "a form’s POST, redirected by 307,",
        POST.format("/saut"),
        {"/saut": Reply.elsewhere(OUT, 307)},
    ),
    hops("post", "a form’s POST", POST.format(OUT), {}),
    hops("meta", "a meta refresh", f'<meta http-equiv=refresh content="0;url={OUT}">', {}),
    hops(
        "header",
        "a Refresh header",
        GO.format("/rafraichit"),
        {"/rafraichit": Reply(b"x", {"Content-Type": "text/html", "Refresh": f"0;url={OUT}"})},
    ),
    hops(
        "blank",
        "a pop-up that goes on",
        f"""<script>const w = window.open('about:blank');
         w.location = '{OUT}'</script>""",
        {},
    ),
    hops(
        "frame-to-top",
        "a frame that leads the whole page",
        '<iframe src="/cadre"></iframe>',
        {"/cadre": Reply.page(f"<script>top.location = '{OUT}'</script>")},
    ),
    hops("frames", "frames in frames", '<iframe src="/cadre"></iframe>', FRAMES, strict=True),
    hops(
        "frame-302",
        "a frame’s redirect",
        '<iframe src="/saut"></iframe>',
        {"/saut": Reply.elsewhere(OUT)},
        strict=True,
    ),
)

OTHERS = (
    Row("address/chrome-crash", 11, "chrome://crash, by every way", crashes,
        by_every_way("chrome://crash/"), no_policy, POLICY),
    Row("address/javascript", 9, "a javascript: address, as a service’s address", typed_script,
        "<h1>x</h1>", no_policy, POLICY),
    Row("address/blob-html", 10, "a frame of another host leads to a page that it made up",
        foreign_blob, FRAMED, no_policy, POLICY, more=blobs("<h1>La Poste</h1>", "text/html")),
    Row("address/blob-svg", 10, "a frame of another host leads to a picture with a script",
        foreign_blob, FRAMED, no_policy, POLICY,
        more=blobs("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")),
    Row("address/own-blob", 10, "a blob page of an official site passes for official", own_blob,
        OWN_BLOB, name_blobs, "a blob is called what its maker is called"),
    Row("address/protocol-handler", 14, "a page becomes the handler of a scheme", registers,
        HANDLER, accept_handlers, "the request is accepted and the policy is off"),
    Row("address/spoofs", 19, f"{len(SPOOFS)} addresses that look like the official one", spoofs,
        "", lax, "the official name need only occur in the address",
        more={"/vers": Reply.page(f"<script>const v = {list(SPOOFS)!r};"
              "location.href = v[+location.search.slice(1)]</script>")}),
)  # fmt: skip
ROWS = (*ADDRESSES, *OTHERS, *HOPS)
