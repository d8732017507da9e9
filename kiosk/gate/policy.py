"""What the gate lets through: pure rules over a target and an address.

The browser is not believed: it asks for a name, the gate judges the name, resolves it, and judges
each address again. An address that is written out is never dialled.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.link.gate import GatePolicy

PORTS = frozenset({80, 443})

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_TARGET = re.compile(r"([^:/?#@\[\]\s]+):([0-9]{1,5})")

_PREFIXES_OF_IPV4 = (
    (ipaddress.IPv6Network("64:ff9b::/96"), 0),  # NAT64, RFC 6052 §2.1
    (ipaddress.IPv6Network("2002::/16"), 80),  # 6to4, RFC 3056 §2
    (ipaddress.IPv6Network("::/96"), 0),  # IPv4-compatible, RFC 4291 §2.5.5.1
)
"""IPv6 networks that lead to an IPv4 address; how far its bits stand from the right."""

_SHARED = ipaddress.IPv4Network("100.64.0.0/10")
"""Carriers' own, RFC 6598: Python calls it neither private nor global."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refusal(StrEnum):
    """Why the gate does not open; said to the browser in one header, never with the host."""

    MALFORMED = "malformed"
    HOST = "host"
    PORT = "port"
    PRIVATE = "private"
    UNRESOLVED = "unresolved"
    UNREACHABLE = "unreachable"
    BUSY = "busy"


class Refused(Exception):
    """The gate stays shut."""

    def __init__(self, why: Refusal) -> None:
        self.why = why
        super().__init__(why.value)


@dataclass(frozen=True, slots=True)
class Target:
    """A host that may be asked for, in lower case, and its port."""

    host: str
    port: int


def target_of(authority: str) -> Target:
    """Read `host:port`.

    Raises:
        Refused: It is no plain host name with a permitted port.
    """
    match = _TARGET.fullmatch(authority)
    if match is None:
        raise Refused(Refusal.MALFORMED)
    host, port = match[1].lower(), int(match[2])
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused(Refusal.MALFORMED)
    if _NUMBER.fullmatch(labels[-1]):
        raise Refused(Refusal.PRIVATE)  # an address in one of its spellings (WHATWG URL §3.5)
    if len(labels) < 2 or labels[-1] in ("localhost", "local", "internal"):
        raise Refused(Refusal.PRIVATE)  # names of this machine and of its network
    if port not in PORTS:
        raise Refused(Refusal.PORT)
    return Target(host, port)


def listed(host: str, suffixes: tuple[str, ...]) -> bool:
    """Whether a host equals one of the suffixes or lies below it."""
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in suffixes)


def check_host(target: Target, policy: GatePolicy) -> None:
    """Keep unlisted hosts out of strict places.

    Raises:
        Refused: The host is not listed.
    """
    if policy.strict and not listed(target.host, policy.hosts):
        raise Refused(Refusal.HOST)


def upstream_of(host: str, upstreams: Mapping[str, str]) -> str | None:
    """Return the socket that is dialled in place of a host, if there is one."""
    while host:
        if host in upstreams:
            return upstreams[host]
        host = host.partition(".")[2]
    return None


def is_public(address: Address) -> bool:
    """Whether an address belongs to the Internet, whatever it is wrapped in.

    RFC 6890 lists the special ones; an IPv6 address that leads to an IPv4 one is judged as that.
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address.teredo is not None:
            return False  # RFC 4380: nobody needs it, and it hides two addresses
        for network, shift in _PREFIXES_OF_IPV4:
            if address in network:
                inner = ipaddress.IPv4Address(int(address) >> shift & 0xFFFFFFFF)
                return is_public(inner)
        if address.is_site_local:
            return False
    elif address in _SHARED:
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved
