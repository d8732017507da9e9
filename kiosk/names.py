"""Host names to addresses: by the system, or by exactly the servers that a place names.

For the gate and for the shell's own look at the Internet, so that both see the same network.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str], Awaitable[Sequence[Address]]]


def resolver(servers: Sequence[Address]) -> Resolve:
    """Return what resolves here: the servers that are named, or the system if none is."""
    if not servers:
        return by_system
    from kiosk.nameservers import Servers  # 6 MiB in each gate: only where a place names some

    return Servers(servers).resolve


async def by_system(host: str) -> Sequence[Address]:
    """Return a host's addresses in the system's order (RFC 6724).

    Raises:
        OSError: There is no answer.
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
