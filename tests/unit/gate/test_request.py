"""What the gate reads of a request, and what it sends on of one in clear text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.gate.policy import Refusal, Refused, Target
from kiosk.gate.request import Head, head_of, plain


def sent(first: str, *lines: str) -> bytes:
    return "\r\n".join([first, *lines, "", ""]).encode("latin-1")


def why(raw: bytes) -> Refusal:
    with pytest.raises(Refused) as refused:
        plain(head_of(raw))
    return refused.value.why


def test_a_head_is_read() -> None:
    head = head_of(sent("CONNECT www.caf.fr:443 HTTP/1.1", "Host: www.caf.fr", "X-Empty:"))
    assert head == Head("CONNECT", "www.caf.fr:443", (("host", "www.caf.fr"), ("x-empty", "")))


def test_a_plain_request_goes_on_in_origin_form_without_headers_of_this_hop() -> None:
    asked = plain(
        head_of(
            sent(
                "POST http://WWW.Caf.fr/a;b/?q=%C3%A9&r=1#part HTTP/1.1",
                "Host: elsewhere.example",
                "Proxy-Connection: keep-alive",
                "Proxy-Authorization: Basic eA==",
                "Connection: keep-alive, X-Mine",
                "X-Mine: 1",
                "Upgrade: h2c",
                "TE: trailers",
                "Content-Length: 12",
                "Accept: */*",
            )
        )
    )
    assert asked.target == Target("www.caf.fr", 80)
    assert asked.body_bytes == 12
    assert asked.head == sent(
        "POST /a;b/?q=%C3%A9&r=1 HTTP/1.1",
        "Host: www.caf.fr",
        "Connection: close",
        "content-length: 12",
        "accept: */*",
    )


def test_a_port_that_is_not_the_usual_one_stays_in_the_host_line() -> None:
    asked = plain(head_of(sent("GET http://www.caf.fr:443?x HTTP/1.0")))
    assert asked.target == Target("www.caf.fr", 443)
    assert asked.head.startswith(b"GET /?x HTTP/1.1\r\nHost: www.caf.fr:443\r\n")


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\n",
        sent("GET http://caf.fr/"),
        sent("GET http://caf.fr/ HTTP/2"),
        sent("GET  http://caf.fr/ HTTP/1.1"),
        sent("GE\tT http://caf.fr/ HTTP/1.1"),
        sent("GET http://caf.fr/\nX:1 HTTP/1.1"),
        sent("GET http://caf.fr/\x00 HTTP/1.1"),
        sent("GET http://caf.fr/ HTTP/1.1", "Host : caf.fr"),
        sent("GET http://caf.fr/ HTTP/1.1", " folded"),
        sent("GET http://caf.fr/ HTTP/1.1", "no colon"),
        sent("GET http://caf.fr/ HTTP/1.1", "X: a\nY: b"),
        sent("GET http://caf.fr/ HTTP/1.1", "X: a\rY: b"),
        sent("GET http://caf.fr/ HTTP/1.1", "Transfer-Encoding: chunked"),
        sent("GET http://caf.fr/ HTTP/1.1", "Content-Length: 1", "Content-Length: 2"),
        sent("GET http://caf.fr/ HTTP/1.1", "Content-Length: -1"),
        sent("GET http://caf.fr/ HTTP/1.1", "Content-Length: 1, 1"),
        sent("GET / HTTP/1.1", "Host: caf.fr"),
        sent("GET https://caf.fr/ HTTP/1.1"),
        sent("GET ftp://caf.fr/ HTTP/1.1"),
        sent("GET file:///etc/passwd HTTP/1.1"),
        sent("GET http:///x HTTP/1.1"),
        sent("GET http://user@caf.fr/ HTTP/1.1"),
        sent("GET http://[::1]/ HTTP/1.1"),
        sent("GET http://[caf.fr/ HTTP/1.1"),
        sent("GET http://caf.fr:x/ HTTP/1.1"),
        sent("GET http://caf.fr:99999/ HTTP/1.1"),
        sent("OPTIONS * HTTP/1.1"),
    ],
)
def test_what_is_no_request_for_an_http_address_is_refused(raw: bytes) -> None:
    assert why(raw) is Refusal.MALFORMED


def test_plain_requests_obey_the_same_rules_of_names_and_ports() -> None:
    assert why(sent("GET http://127.1/ HTTP/1.1")) is Refusal.PRIVATE
    assert why(sent("GET http://localhost/ HTTP/1.1")) is Refusal.PRIVATE
    assert why(sent("GET http://caf.fr:631/ HTTP/1.1")) is Refusal.PORT
    assert why(sent("GET http://caf.fr:0/ HTTP/1.1")) is Refusal.PORT


@given(st.binary(max_size=300))
def test_whatever_is_sent_is_read_or_refused(raw: bytes) -> None:
    try:
        asked = plain(head_of(raw + b"\r\n\r\n"))
    except Refused:
        return
    assert asked.head.count(b"\r\n\r\n") == 1


@given(st.text(st.characters(max_codepoint=255), max_size=60))
def test_no_address_adds_a_line_to_what_is_sent(path: str) -> None:
    try:
        asked = plain(head_of(sent(f"GET http://caf.fr/{path} HTTP/1.1", "X: 1")))
    except Refused:
        return
    assert asked.target == Target("caf.fr", 80)
    assert asked.head.count(b"\n") == 5
