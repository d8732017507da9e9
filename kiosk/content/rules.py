"""From what was seen of one page to one of the catalogue's four results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from kiosk.config.catalogue import Found

CAPTCHAS = {
    "hcaptcha.com": "hcaptcha",
    "recaptcha.net": "recaptcha",
    "challenges.cloudflare.com": "turnstile",
    "captchetat.piste.gouv.fr": "captchetat",
    "captcha-delivery.com": "datadome",
    "arkoselabs.com": "arkose",
}
"""Host of a frame or a script → whose puzzle it brings; Google's is known by its path."""
REFUSING = frozenset({403, 429})


@dataclass(frozen=True, slots=True)
class Seen:
    """One page, as the boxed browser found it.

    Attributes:
        url: Where it ended.
        status: HTTP; 0 if nothing answered.
        certificate: Whether it was good.
        loads: Addresses of its frames and scripts.
    """

    url: str
    status: int
    certificate: bool = True
    loads: Sequence[str] = ()


def captcha_of(urls: Sequence[str]) -> str:
    """Return whose puzzle is on a page; empty if none is known."""
    for url in urls:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host in ("www.google.com", "www.gstatic.com") and parts.path.startswith("/recaptcha/"):
            return "recaptcha"
        for suffix, name in CAPTCHAS.items():
            if host == suffix or host.endswith(f".{suffix}"):
                return name
    return ""


def result_of(seen: Seen, refused_at: Sequence[str] = ()) -> Found:
    """Return what came of it: the worst first."""
    if not seen.status or not seen.certificate or seen.status >= 500:
        return Found.UNREACHABLE
    if seen.status in REFUSING or any(seen.url.startswith(start) for start in refused_at):
        return Found.REFUSED
    return Found.CAPTCHA if captcha_of(seen.loads) else Found.OK
