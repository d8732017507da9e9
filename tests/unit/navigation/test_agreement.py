"""What the policy allows, two other parsers read alike: no spelling makes them disagree.

QUrl stands in for Chromium: it is what the engine hands to the policy. urllib is a third opinion.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from kiosk.core.navigation import Decision, NavigationPolicy, Policy, Route, SiteKind

LISTED = {
    "impots.gouv.fr": SiteKind.OFFICIEL,
    "caf.fr": SiteKind.OFFICIEL,
    "xn--prfecture-b4a.fr": SiteKind.OFFICIEL,
}
SCHEMES = (
    "https://", "HTTPS://", "hTTps://", "http://", "https:", "https:/", "https:///", "https:\\\\",
    "//", "", "blob:https://", "BLOB:https://", "blob:http://", "blob:blob:https://",
    "view-source:https://", "filesystem:https://", "javascript://", "data:text/html,https://",
    "ws://", "wss://", "ftp://", "file://", "about:", " https://", "\thttps://", "ht\ntps://",
)  # fmt: skip
USERS = (
    "",
    "a@",
    "a:b@",
    "@",
    "caf.fr@",
    "caf.fr%40",
    "caf.fr:443@",
    "caf.fr\\@",
    "caf.fr/@",
    "a;b@",
)
HOSTS = (
    "caf.fr", "www.caf.fr", "CAF.fr", "WWW.Impots.Gouv.FR", "a_b.caf.fr", "caf.fr.", "caf.fr..",
    ".caf.fr", "a..caf.fr", "evilcaf.fr", "caf.fr.evil.example", "evil.example", "fr", "gouv.fr",
    "-a.caf.fr", "xn--prfecture-b4a.fr", "www.xn--prfecture-b4a.fr", "xn--caf-dma.fr",
    "xn--a.caf.fr", "préfecture.fr", "с\u0430f.fr", "caf\u3002fr", "caf\uff0efr",
    "\uff43af.fr", "ca\u00adf.fr", "ca\u200bf.fr", "caf.fr\u0000", "127.0.0.1", "127.1",
    "2130706433", "0x7f.1", "017700000001", "[::1]", "[::ffff:7f00:1]", "1.2.3.4.caf.fr",
    "caf%2efr", "%63af.fr", "caf.fr%00.evil.example", "caf.fr%", "caf .fr", "caf.fr\t", "c\raf.fr",
    "caf.fr\\evil.example", "caf.fr;evil.example", "caf.fr,evil.example", "", "a" * 64 + ".caf.fr",
    "caf.fr&evil.example", "caf.fr|x", "caf.fr^x", "caf.fr`x", "<caf.fr>", "caf.fr\u2044x",
)  # fmt: skip
PORTS = ("", ":", ":443", ":0", ":8443", ":99999", ":x", ":-1", ":443:80", ":%34", ":４４３")
RESTS = (
    "", "/", "/a/b", "?q=1", "#f", "/@evil.example/", "?@evil.example", "#@evil.example/",
    "\\@evil.example/", "//evil.example", "/\\evil.example", "/../..", "/%2e%2e/", "/%0d%0a", "/\n",
    "/ x", "\x00", "/\x7f", ";x", "/é", "/\ud7ff", ":443/",
)  # fmt: skip

written = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(SCHEMES),
    st.sampled_from(USERS) | st.text(max_size=5),
    st.sampled_from(HOSTS) | st.text(max_size=20),
    st.sampled_from(PORTS),
    st.sampled_from(RESTS) | st.text(max_size=10),
)
plain = st.builds(  # most nasty mixtures are refused: these are mostly allowed
    lambda host, port, rest: f"https://{host}{port}{rest}",
    st.sampled_from(HOSTS),
    st.sampled_from(PORTS) | st.just(""),
    st.sampled_from(RESTS),
)
anything = written | plain | st.text(max_size=60)
services = st.sampled_from(["", "offres", "impots"])


def place(kind: Policy) -> NavigationPolicy:
    return NavigationPolicy(LISTED, policy=kind, leads_out=["offres"])


def under_a_listed(host: str) -> bool:
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in LISTED)


def agreed_on(url: str, host: str) -> None:
    """Both other parsers see plain https to this very host, whether lenient or strict."""
    inner = url[5:] if url[:5].lower() == "blob:" else url
    seen = QUrl(inner, QUrl.ParsingMode.TolerantMode)
    assert seen.isValid()
    assert seen.scheme() == "https"
    assert seen.host(QUrl.ComponentFormattingOption.FullyEncoded).lower() == host
    assert seen.userInfo() == ""
    assert seen.port() == -1
    split = urlsplit(inner)
    assert split.scheme == "https"
    assert split.hostname == host
    assert split.port is None
    assert split.username is None
    assert split.password is None


@settings(max_examples=1500, deadline=None)
@given(anything, services, st.sampled_from([Route.TOP, Route.POPUP]))
@example("https://caf.fr/", "", Route.TOP)
@example("blob:https://www.caf.fr/0f7c", "", Route.TOP)
@example("blob:" * 2000 + "https://caf.fr/", "", Route.TOP)
@example("blob:about:blank", "", Route.TOP)
def test_an_allowed_address_means_one_listed_host_to_everybody(
    url: str, service: str, route: Route
) -> None:
    verdict = place(Policy.SERVICES).verdict(url, route=route, service=service)
    assert verdict.decision is not Decision.ASK_LEAVE  # `services` never asks
    if verdict.allowed and url != "about:blank":
        assert under_a_listed(verdict.host)
        agreed_on(url, verdict.host)


@settings(max_examples=800, deadline=None)
@given(anything, services)
@example("https://employeur.example/", "offres")
@example("https://employeur.example/", "impots")
def test_a_question_is_asked_only_from_a_service_that_leads_out(url: str, service: str) -> None:
    verdict = place(Policy.EMPLOI).verdict(url, service=service)
    if verdict.decision is Decision.ASK_LEAVE:
        assert service == "offres"
        assert not under_a_listed(verdict.host)
        agreed_on(url, verdict.host)
    if verdict.allowed and url != "about:blank":
        assert under_a_listed(verdict.host)


@settings(max_examples=1500, deadline=None)
@given(anything, services)
@example("https://journal.example/", "")
def test_an_open_place_still_opens_plain_https_only(url: str, service: str) -> None:
    verdict = place(Policy.OUVERT).verdict(url, service=service)
    assert verdict.decision is not Decision.ASK_LEAVE
    if verdict.allowed and url != "about:blank":
        agreed_on(url, verdict.host)


@settings(max_examples=500, deadline=None)
@given(anything)
def test_no_address_breaks_a_frame_either(url: str) -> None:
    for kind in Policy:
        for strict in (False, True):
            policy = NavigationPolicy(LISTED, policy=kind, strict=strict)
            verdict = policy.verdict(url, route=Route.FRAME)
            if strict and verdict.host and verdict.allowed:
                assert under_a_listed(verdict.host) or kind is Policy.OUVERT
