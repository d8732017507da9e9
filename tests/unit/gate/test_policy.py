"""Which targets and addresses the gate opens to, in every spelling that a page may try."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.gate.policy import (
    Refusal,
    Refused,
    Target,
    check_host,
    is_public,
    target_of,
    upstream_of,
)
from kiosk.link.gate import GatePolicy


@pytest.mark.parametrize(
    ("asked", "host", "port"),
    [
        ("www.caf.fr:443", "www.caf.fr", 443),
        ("WWW.CAF.FR:80", "www.caf.fr", 80),
        ("xn--bcher-kva.example:443", "xn--bcher-kva.example", 443),
        ("_dmarc.caf.fr:443", "_dmarc.caf.fr", 443),
    ],
)
def test_a_plain_host_on_a_web_port_is_a_target(asked: str, host: str, port: int) -> None:
    assert target_of(asked) == Target(host, port)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("127.0.0.1:443", Refusal.PRIVATE),
        ("2130706433:443", Refusal.PRIVATE),
        ("0x7f.1:443", Refusal.PRIVATE),
        ("0x7f000001:80", Refusal.PRIVATE),
        ("0177.0.0.1:80", Refusal.PRIVATE),
        ("10.1:80", Refusal.PRIVATE),
        ("8.8.8.8:443", Refusal.PRIVATE),
        ("localhost:80", Refusal.PRIVATE),
        ("x.localhost:443", Refusal.PRIVATE),
        ("imprimante.local:80", Refusal.PRIVATE),
        ("metadata.google.internal:80", Refusal.PRIVATE),
        ("intranet:443", Refusal.PRIVATE),
        ("[::1]:443", Refusal.MALFORMED),
        ("[::ffff:10.0.0.1]:443", Refusal.MALFORMED),
        ("localhost.:80", Refusal.MALFORMED),
        ("caf.fr.:443", Refusal.MALFORMED),
        ("caf..fr:443", Refusal.MALFORMED),
        ("user@caf.fr:443", Refusal.MALFORMED),
        ("caf.fr", Refusal.MALFORMED),
        ("caf.fr:443/", Refusal.MALFORMED),
        ("caf.fr :443", Refusal.MALFORMED),
        ("caf.fr\x00.example.com:443", Refusal.MALFORMED),
        ("café.fr:443", Refusal.MALFORMED),
        ("\u212aaf.fr:443", Refusal.MALFORMED),  # the Kelvin sign is a « k » in lower case
        ("caf%2efr:443", Refusal.MALFORMED),
        ("-caf.fr:443", Refusal.MALFORMED),
        ("a" * 64 + ".fr:443", Refusal.MALFORMED),
        ("caf.fr:22", Refusal.PORT),
        ("caf.fr:631", Refusal.PORT),
        ("caf.fr:0", Refusal.PORT),
        ("caf.fr:99999", Refusal.PORT),
        ("", Refusal.MALFORMED),
    ],
)
def test_everything_else_is_refused(asked: str, why: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        target_of(asked)
    assert refused.value.why is why


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",  # noqa: S104 - an address to be refused, nothing listens on it
        "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.9",
        "192.88.99.1",
        "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.9", "224.0.0.251",
        "239.255.255.250", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1",
        "::ffff:127.0.0.1", "::10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1",
        "2002:7f00:1::", "2002:a00:1::1", "2002:101:101::1", "2001:0:a00:1::1", "fe80::1",
        "fec0::1", "fc00::1",
        "fd12:3456::1", "ff02::fb", "2001:db8::1", "100::1",
        "2001:20::1", "3fff::1", "5f00::1", "64:ff9b:1::a00:1", "4000::1",
    ],
)  # fmt: skip
def test_no_private_address_is_public_whatever_it_is_wrapped_in(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "185.24.184.1", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2606:4700::1111",
     "2a01:c9c0::1", "::ffff:1.1.1.1", "64:ff9b::101:101"],
)  # fmt: skip
def test_public_addresses_are(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.text(max_size=80))
def test_whatever_is_asked_for_gets_an_answer(asked: str) -> None:
    try:
        target = target_of(asked)
    except Refused:
        return
    assert target.port in (80, 443)
    assert target.host == target.host.lower()
    assert target.host.isascii()
    with pytest.raises(ValueError, match="does not appear"):
        ipaddress.ip_address(target.host)


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="192.168.0.0/16"))
def test_a_private_address_stays_private_in_ipv6_clothes(address: ipaddress.IPv4Address) -> None:
    bits = int(address)
    for dressed in (bits, 0xFFFF << 32 | bits, 0x64FF9B << 96 | bits, 0x2002 << 112 | bits << 80):
        assert not is_public(ipaddress.IPv6Address(dressed))


def test_a_strict_place_reaches_listed_hosts_and_what_lies_below_them() -> None:
    policy = GatePolicy(strict=True, hosts=("caf.fr",))
    check_host("caf.fr", policy)
    check_host("wwwd.caf.fr", policy)
    for host in ("notcaf.fr", "caf.fr.example.com", "fr"):
        with pytest.raises(Refused):
            check_host(host, policy)
    check_host("example.com", GatePolicy())


def test_an_upstream_stands_for_a_host_and_all_below_it() -> None:
    upstreams = {"ilot.test": "/farm", "a.ilot.test": "/other"}
    assert upstream_of("entrainement.ilot.test", upstreams) == "/farm"
    assert upstream_of("a.ilot.test", upstreams) == "/other"
    assert upstream_of("ilot.test.example.com", upstreams) is None
    assert upstream_of("xilot.test", upstreams) is None
