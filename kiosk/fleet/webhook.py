"""Tells a place's own service that somebody here asks for help: where, and nothing else."""

from __future__ import annotations

import logging
import ssl
from pathlib import Path

import httpx

log = logging.getLogger(__name__)

WITHIN = 10.0


class Webhook:
    """One address that is told.

    Args:
        url: Its address, https.
        proxy: The place's own, if it has one.
        ca_file: Authorities of the place, PEM, beside those of the system.
    """

    def __init__(self, url: str, *, proxy: str | None = None, ca_file: Path | None = None) -> None:
        self._url = url
        self._proxy = proxy
        self._trust = ssl.create_default_context()
        if ca_file is not None:
            self._trust.load_verify_locations(ca_file)

    async def tell(self, place: str) -> bool:
        """Post it; True only if the service says that it has it (status 2xx)."""
        try:
            async with httpx.AsyncClient(
                proxy=self._proxy, verify=self._trust, timeout=WITHIN, trust_env=False
            ) as client:
                answer = await client.post(self._url, json={"event": "help", "place": place})
        except (httpx.HTTPError, OSError) as error:
            log.warning("webhook %s", type(error).__name__)  # its text may name the address
            return False
        if not answer.is_success:
            log.warning("webhook status %d", answer.status_code)
        return answer.is_success
