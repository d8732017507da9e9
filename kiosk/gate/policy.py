"""What the gate lets through: pure rules over a target and an address.

The browser is not believed: it asks for a name, the gate judges the name, resolves it, and judges
each address again. An address that is written out is never dialled.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.link.gate import GatePolicy
from kiosk.names import Address

PORTS = frozenset({80, 443})

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_TARGET = re.compile(r"([A-Za-z0-9._-]+):([0-9]{1,5})")

_NOT_PUBLIC = tuple(
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8",  # this host, on this network
            "10.0.0.0/8",  # private, RFC 1918
            "100.64.0.0/10",  # the carrier's own, RFC 6598
            "127.0.0.0/8",  # loopback
            "169.254.0.0/16",  # link-local, and every cloud's metadata service
            "172.16.0.0/12",  # private, RFC 1918
            "192.0.0.0/24",  # IETF protocol assignments
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays, RFC 7526
            "192.168.0.0/16",  # private, RFC 1918
            "198.18.0.0/15",  # benchmarks, RFC 2544
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and the broadcast address
            "2001::/23",  # IETF protocol assignments: Teredo, ORCHID, benchmarks
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4 leads to any IPv4 address; given up by RFC 7526
            "3fff::/20",  # documentation, RFC 9637
        ),
    )
)
"""What the IANA registries of special addresses (RFC 6890) keep off the Internet.

Written out, because the tables of Python's `ipaddress` differ from one patch release to the next.
"""

_UNICAST = ipaddress.IPv6Network("2000::/3")
"""All that is handed out of IPv6 (RFC 4291 §2.4); local and multicast lie elsewhere."""

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
"""An IPv4 address in the last 32 bits (RFC 6052 §2.1): what networks without IPv4 answer."""


class Refusal(StrEnum):
    """Why the gate does not open; said to the browser in one header, never with the host."""

    MALFORMED = "malformed"
    HOST = "host"
    PORT = "port"
    PRIVATE = "private"
    UNRESOLVED = "unresolved"
    UNREACHABLE = "unreachable"
    PROXY_LOGIN = "proxy-login"
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


def listed(host: str, suffixes: Sequence[str]) -> bool:
    """Whether a host equals one of the suffixes or lies below it."""
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in suffixes)


def check_host(host: str, policy: GatePolicy) -> None:
    """Keep a strict place to its list.

    Raises:
        Refused: The host is not listed.
    """
    if policy.strict and not listed(host, policy.hosts):
        raise Refused(Refusal.HOST)


def upstream_of(host: str, upstreams: Mapping[str, str]) -> str | None:
    """Return the socket that is dialled in place of a host: its own or the nearest above it."""
    while host:
        if host in upstreams:
            return upstreams[host]
        host = host.partition(".")[2]
    return None


def is_public(address: Address) -> bool:
    """Whether an address belongs to the Internet, whatever it is wrapped in."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if address not in _UNICAST:
            return False
    return not any(address in network for network in _NOT_PUBLIC)
