"""What the browser asks of its proxy: reading the head of a request, and what is sent on of it.

RFC 9110 §7.6.1 (headers of one hop) and §9.3.6 (CONNECT), RFC 9112 §3.2 (forms of a target).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.gate.policy import Refusal, Refused, Target, target_of

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")

ONE_HOP = frozenset(
    {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "upgrade",
    }
)


@dataclass(frozen=True, slots=True)
class Head:
    """The first lines of a request; header names in lower case."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """A request in clear text, as it is sent on.

    Attributes:
        head: In origin form (RFC 9112 §3.2.1), asking for one answer and the end.
        proxy_head: The same in absolute form (§3.2.2), for the place's own proxy.
        body_bytes: How much of what the browser says next belongs to it.
    """

    target: Target
    head: bytes
    proxy_head: bytes
    body_bytes: int


def head_of(raw: bytes) -> Head:
    """Read the head of a request.

    Raises:
        Refused: It is none.
    """
    first, *lines = raw.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or words[2] not in ("HTTP/1.1", "HTTP/1.0"):
        raise Refused(Refusal.MALFORMED)
    if not _TOKEN.fullmatch(words[0]) or any(map(_CONTROL.search, (first, *lines))):
        raise Refused(Refusal.MALFORMED)
    headers = []
    for line in lines:
        name, _, value = line.partition(":")
        if not _TOKEN.fullmatch(name):
            raise Refused(Refusal.MALFORMED)  # RFC 9112 §5.1: no space before the colon
        headers.append((name.lower(), value.strip()))
    return Head(words[0], words[1], tuple(headers))


def plain(head: Head) -> Plain:
    """Return what is sent on of a request for an http address.

    Raises:
        Refused: It names no http address, or does not say how long it is.
    """
    try:
        parts = urlsplit(head.target)
        port = 80 if parts.port is None else parts.port
    except ValueError as error:
        raise Refused(Refusal.MALFORMED) from error
    if parts.scheme != "http" or "@" in parts.netloc or parts.hostname is None:
        raise Refused(Refusal.MALFORMED)
    target = target_of(f"{parts.hostname}:{port}")
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    host = target.host if target.port == 80 else f"{target.host}:{target.port}"
    lines = [f"Host: {host}", "Connection: close"]
    named = {
        one.strip().lower()
        for name, value in head.headers
        if name == "connection"
        for one in value.split(",")
    }
    left_out = ONE_HOP | named | {"host"}
    lines += [f"{name}: {value}" for name, value in head.headers if name not in left_out]
    rest = "\r\n".join(["", *lines, "", ""])
    origin, absolute = (
        f"{head.method} {address} HTTP/1.1{rest}".encode("latin-1")
        for address in (path, f"http://{host}{path}")
    )
    return Plain(target, origin, absolute, _body_bytes(head))


def _body_bytes(head: Head) -> int:
    """Return a request's length.

    A chunked one is refused: no browser sends any to an HTTP/1.1 proxy, and two ways to tell the
    length are what requests are smuggled with (RFC 9112 §11.2).
    """
    lengths = {value for name, value in head.headers if name == "content-length"}
    chunked = any(name == "transfer-encoding" for name, _ in head.headers)
    if chunked or len(lengths) > 1 or not all(re.fullmatch(r"[0-9]{1,15}", one) for one in lengths):
        raise Refused(Refusal.MALFORMED)
    return int(lengths.pop()) if lengths else 0
