"""Where a patron may go: every trick of a URL in one table, and what must hold for all of them."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.navigation import (
    Decision,
    NavigationPolicy,
    Policy,
    Reason,
    Route,
    SiteKind,
    Verdict,
    host_of,
)

HOSTS = {
    "impots.gouv.fr": SiteKind.OFFICIEL,
    "francetravail.fr": SiteKind.OFFICIEL,
    "laposte.net": SiteKind.MESSAGERIE,
    "laposte.fr": SiteKind.OFFICIEL,
    "mail.laposte.fr": SiteKind.MESSAGERIE,
    "xn--prfecture-b4a.fr": SiteKind.OFFICIEL,
}


def policy(kind: Policy = Policy.SERVICES, *, strict: bool = False) -> NavigationPolicy:
    return NavigationPolicy(HOSTS, policy=kind, leads_out=["offres"], strict=strict)


@pytest.mark.parametrize(
    "url",
    [
        "https://impots.gouv.fr",
        "https://impots.gouv.fr/",
        "https://www.impots.gouv.fr/accueil?x=1#y",
        "https://cfspart.impots.gouv.fr/?next=https://evil.example/",
        "HTTPS://WWW.IMPOTS.GOUV.FR/",
        "https://a_b.impots.gouv.fr/",
        "https://xn--prfecture-b4a.fr/",
        "about:blank",
        "blob:https://impots.gouv.fr/0f7c",
    ],
)
def test_listed_hosts_are_open(url: str) -> None:
    for route in (Route.TOP, Route.POPUP):
        assert policy().verdict(url, route=route).allowed


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://impots.gouv.fr/", Reason.SCHEME),
        ("ftp://impots.gouv.fr/", Reason.SCHEME),
        ("file:///etc/passwd", Reason.SCHEME),
        ("view-source:https://impots.gouv.fr/", Reason.SCHEME),
        ("javascript:alert(1)//https://impots.gouv.fr/", Reason.SCHEME),
        ("data:text/html,<h1>impots.gouv.fr</h1>", Reason.SCHEME),
        ("chrome://gpu", Reason.SCHEME),
        ("devtools://devtools/bundled/inspector.html", Reason.SCHEME),
        ("qrc:/x", Reason.SCHEME),
        ("ilot://session/alive", Reason.SCHEME),
        ("about:config", Reason.SCHEME),
        ("about:srcdoc", Reason.SCHEME),
        ("mailto:x@impots.gouv.fr", Reason.SCHEME),
        ("intent://impots.gouv.fr/#Intent;end", Reason.SCHEME),
        ("filesystem:https://impots.gouv.fr/temporary/x", Reason.SCHEME),
        ("blob:https://evil.example/0f7c", Reason.HOST),
        ("blob:null/0f7c", Reason.MALFORMED),
        ("https://impots.gouv.fr@evil.example/", Reason.USERINFO),
        ("https://a:b@impots.gouv.fr/", Reason.USERINFO),
        ("https://impots.gouv.fr:8443/", Reason.PORT),
        ("https://impots.gouv.fr:443/", Reason.PORT),
        ("https://impots.gouv.fr:/", Reason.PORT),
        ("https://127.0.0.1/", Reason.ADDRESS),
        ("https://127.1/", Reason.ADDRESS),
        ("https://2130706433/", Reason.ADDRESS),
        ("https://0x7f.1/", Reason.ADDRESS),
        ("https://0x7f000001/", Reason.ADDRESS),
        ("https://017700000001/", Reason.ADDRESS),
        ("https://1.2.3.0x/", Reason.ADDRESS),
        ("https://[::1]/", Reason.ADDRESS),
        ("https://[::ffff:127.0.0.1]/", Reason.ADDRESS),
        ("https://impots.gouv.fr./", Reason.TRAILING_DOT),
        ("https://impots.gouv.fr../", Reason.TRAILING_DOT),
        ("https://127.0.0.1./", Reason.TRAILING_DOT),
        ("https://imp\u00f4ts.gouv.fr/", Reason.LOOKALIKE),
        ("https://\u0456mpots.gouv.fr/", Reason.LOOKALIKE),
        ("https://impots.gouv\u3002fr/", Reason.LOOKALIKE),
        ("https://xn--impots-abc.gouv.fr/", Reason.LOOKALIKE),
        ("https://www.xn--prfecture-b4a.fr/", Reason.LOOKALIKE),
        ("https://xn--80ak6aa92e.com/", Reason.LOOKALIKE),
        ("https://impots.gouv.fr.evil.example/", Reason.HOST),
        ("https://evilimpots.gouv.fr/", Reason.HOST),
        ("https://gouv.fr/", Reason.HOST),
        ("https://evil.example/?x=impots.gouv.fr", Reason.HOST),
        ("https://evil.example/impots.gouv.fr", Reason.HOST),
        ("https://evil.example#@impots.gouv.fr/", Reason.HOST),
        ("https://evil.example\\@impots.gouv.fr/", Reason.MALFORMED),
        ("https:\\\\impots.gouv.fr/", Reason.MALFORMED),
        ("https:/impots.gouv.fr/", Reason.MALFORMED),
        ("https:impots.gouv.fr/", Reason.MALFORMED),
        ("https:///impots.gouv.fr/", Reason.MALFORMED),
        ("https://", Reason.MALFORMED),
        ("https://.impots.gouv.fr/", Reason.MALFORMED),
        ("https://a..impots.gouv.fr/", Reason.MALFORMED),
        ("https://-a.impots.gouv.fr/", Reason.MALFORMED),
        ("https://impots%2egouv.fr/", Reason.MALFORMED),
        ("https://evil.example%00.impots.gouv.fr/", Reason.MALFORMED),
        ("https://im\tpots.gouv.fr/", Reason.MALFORMED),
        ("https://impots.gouv.fr\n.evil.example/", Reason.MALFORMED),
        (" https://impots.gouv.fr/", Reason.MALFORMED),
        ("https://" + "a" * 64 + ".impots.gouv.fr/", Reason.MALFORMED),
        ("https://impots.gouv.fr/" + "a" * 2_100_000, Reason.MALFORMED),
        ("impots.gouv.fr", Reason.MALFORMED),
        ("//impots.gouv.fr/", Reason.MALFORMED),
        ("", Reason.MALFORMED),
    ],
)
def test_everything_else_is_refused_with_its_reason(url: str, reason: Reason) -> None:
    for route in (Route.TOP, Route.POPUP):
        verdict = policy().verdict(url, route=route)
        assert (verdict.decision, verdict.reason) == (Decision.REFUSE, reason)


def test_an_open_place_opens_every_host_but_no_trick() -> None:
    place = policy(Policy.OUVERT)
    assert place.verdict("https://journal.example/").allowed
    assert place.verdict("https://10.0.0.1/").reason is Reason.ADDRESS
    assert place.verdict("http://journal.example/").reason is Reason.SCHEME
    assert place.verdict("https://xn--impts-fta.example/").reason is Reason.LOOKALIKE


def test_a_job_offer_may_lead_out_after_a_question() -> None:
    place = policy(Policy.EMPLOI)
    url = "https://employeur.example/candidature"
    asked = place.verdict(url, service="offres")
    assert (asked.decision, asked.host) == (Decision.ASK_LEAVE, "employeur.example")
    assert place.verdict(url, service="offres", agreed=frozenset({asked.host})).allowed
    assert place.verdict(url, service="impots").decision is Decision.REFUSE
    assert policy(Policy.SERVICES).verdict(url, service="offres").decision is Decision.REFUSE
    tricky = place.verdict("https://employeur.example:8080/", service="offres")
    assert tricky.decision is Decision.REFUSE


def test_frames_are_open_unless_the_place_is_strict() -> None:
    captcha = "https://captcha.example/frame"
    assert policy().verdict(captcha, route=Route.FRAME).allowed
    assert policy().verdict("about:srcdoc", route=Route.FRAME).allowed
    assert policy().verdict("data:text/html,x", route=Route.FRAME).allowed
    for url in ("file:///etc/passwd", "http://captcha.example/", "chrome://gpu"):
        assert not policy().verdict(url, route=Route.FRAME).allowed
    strict = policy(strict=True)
    assert strict.verdict(captcha, route=Route.FRAME).reason is Reason.HOST
    assert not strict.verdict("data:text/html,x", route=Route.FRAME).allowed
    assert strict.verdict("https://www.impots.gouv.fr/f", route=Route.FRAME).allowed


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("www.impots.gouv.fr", SiteKind.OFFICIEL),
        ("laposte.net", SiteKind.MESSAGERIE),
        ("www.laposte.fr", SiteKind.OFFICIEL),
        ("mail.laposte.fr", SiteKind.MESSAGERIE),  # the longest suffix decides
        ("journal.example", SiteKind.AUTRE),
        ("", SiteKind.AUTRE),
    ],
)
def test_the_bar_says_what_a_site_is(host: str, kind: SiteKind) -> None:
    assert policy(Policy.OUVERT).kind(host) is kind


def test_ten_thousand_hosts_are_looked_up_by_label() -> None:
    hosts = {f"service-{n}.example": SiteKind.OFFICIEL for n in range(10_000)}
    long = NavigationPolicy(hosts)
    assert long.verdict("https://a.b.c.service-9999.example/").allowed
    assert not long.verdict("https://a.b.c.service-10000.example/").allowed


labels = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=12).map("x{}".format)
hosts = st.lists(labels, min_size=1, max_size=5).map(".".join)


@given(st.text(max_size=80))
def test_no_text_is_ever_allowed_but_through_a_listed_host(text: str) -> None:
    for url in (text, "https://" + text, "https://impots.gouv.fr" + text):
        verdict = policy().verdict(url)
        if verdict.allowed and url not in ("about:blank",):
            assert any(verdict.host == h or verdict.host.endswith("." + h) for h in HOSTS)


@given(hosts, st.sampled_from(["", "/", "/a/b", "?q", "#f"]))
def test_a_suffix_opens_its_subdomains_and_nothing_else(host: str, rest: str) -> None:
    inside = policy().verdict(f"https://{host}.francetravail.fr{rest}")
    assert inside == Verdict(
        Decision.ALLOW, host=f"{host}.francetravail.fr", kind=SiteKind.OFFICIEL
    )
    assert not policy().verdict(f"https://{host}francetravail.fr{rest}").allowed
    assert not policy().verdict(f"https://francetravail.fr.{host}{rest}").allowed


@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_no_spelling_of_an_address_is_a_host(number: int) -> None:
    octets = number.to_bytes(4, "big")
    for spelling in (
        str(number),
        hex(number),
        f"0{number:o}",
        ".".join(map(str, octets)),
        f"{octets[0]}.{int.from_bytes(octets[1:], 'big')}",
        ".".join(map(hex, octets)),
    ):
        assert host_of(f"https://{spelling}/")[1] is Reason.ADDRESS
        assert not policy(Policy.OUVERT).verdict(f"https://{spelling}/").allowed
