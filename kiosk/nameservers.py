"""Names to addresses by exactly the DNS servers that a place names (`network.dns`)."""

from __future__ import annotations

import asyncio
import ipaddress
import itertools
from collections.abc import Sequence

import dns.asyncresolver
import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver

from kiosk.names import Address

ANSWER_WITHIN = 1.5
"""Seconds that one server has, before the next one is asked."""
RESOLVE_WITHIN = 6.0
"""Seconds that all servers have together."""
OTHER_FAMILY_WITHIN = 0.25
"""Seconds that IPv6 may be later than IPv4, or the other way round (RFC 8305 §3)."""


class Servers:
    """DNS servers, asked in their order; the next one only when one is silent or fails.

    Nothing of the system's is read: neither resolv.conf nor its search list.

    Args:
        port: Where they listen; tests have their own.
        within: For all questions about one name together.
    """

    def __init__(
        self, servers: Sequence[Address], *, port: int = 53, within: float = RESOLVE_WITHIN
    ) -> None:
        self._resolver = dns.asyncresolver.Resolver(configure=False)
        self._resolver.nameservers = [str(server) for server in servers]
        self._resolver.port = port
        self._resolver.timeout = min(ANSWER_WITHIN, within)
        self._resolver.lifetime = within

    async def resolve(self, host: str) -> Sequence[Address]:
        """Return a host's addresses, both families in turn; none if it has none.

        Raises:
            OSError: No server answers, or what they say makes no sense.
        """
        name = dns.name.from_text(host)
        asked = [
            asyncio.ensure_future(self._ask(name, kind))
            for kind in (dns.rdatatype.AAAA, dns.rdatatype.A)
        ]
        try:
            await asyncio.wait(asked, return_when=asyncio.FIRST_COMPLETED)
            if any(one.done() and not one.exception() and one.result() for one in asked):
                await asyncio.wait(asked, timeout=OTHER_FAMILY_WITHIN)
            else:
                await asyncio.wait(asked)
        finally:
            for one in asked:
                one.cancel()
        answers = [one.result() for one in asked if _answered(one)]
        if not answers:
            raise OSError("no answer")  # without the name: errors may be written down
        in_turn = itertools.zip_longest(*answers)  # RFC 8305 §4: one family must not crowd out
        return [address for pair in in_turn for address in pair if address is not None]

    async def _ask(self, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> list[Address]:
        """Ask for one kind; aliases are followed (RFC 1034 §3.6.2).

        Raises:
            OSError: No server answers.
        """
        try:
            found = await self._resolver.resolve(name, kind, search=False)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except dns.exception.DNSException as error:
            raise OSError(type(error).__name__) from error
        return [ipaddress.ip_address(record.address) for record in found]


def _answered(asked: asyncio.Future[list[Address]]) -> bool:
    return asked.done() and not asked.cancelled() and asked.exception() is None
