"""What was seen at one address, and what it means: pure rules."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from kiosk.config.catalogue import Found
from kiosk.core.navigation import NavigationPolicy

GUARDS = ("challenges.cloudflare.com", "arkoselabs.com", "funcaptcha.com")
"""Hosts that serve nothing but proofs of being a person, beside those that say « captcha »."""
_CAPTCHA = re.compile(
    r"captcha|pas un robot|are you a robot|not a robot|human verification", re.IGNORECASE
)
_TURNED_AWAY = re.compile(
    r"navigateur (n[’']est pas|non) (pris en charge|supporté|compatible)"
    r"|browser (is not|isn[’']t) (supported|secure)|access denied|accès refusé",
    re.IGNORECASE,
)
FEW_LETTERS = 20
"""A page of fewer shows nothing to a patron."""
REFUSED_STATUSES = frozenset({401, 403, 406, 429, 451})
"""By which sites turn away a browser, or where it comes from (RFC 9110 §15.5, RFC 6585, 7725)."""


class Step(BaseModel):
    """One navigation of the page itself.

    Attributes:
        host: Empty if none was understood.
        allowed: Whether a patron of this terminal would have got through.
        reason: Why not.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    allowed: bool
    reason: str = ""


class Certificate(BaseModel):
    """A certificate that Chromium did not accept."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str
    problem: str


class Seen(BaseModel):
    """What the engine in the box says of one address; nothing of it is more than a page's word.

    Attributes:
        urls: Of the page itself, in order: the address, each redirect, where it ended.
        status: HTTP status of the last answer that was an error; 0 if there was none.
        error: Our code for a failed load (kiosk/session/loading.py); empty if it came.
        fetched: Of everything that the page fetched, frames too: host and first part of the path.
        text: The beginning of what can be read.
        brands: What the engine says of itself (User-Agent Client Hints).
        finished: Whether the load ended in time.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    urls: tuple[str, ...] = ()
    status: int = 0
    error: str = ""
    certificates: tuple[Certificate, ...] = ()
    fetched: tuple[str, ...] = ()
    text: str = ""
    engine: str = ""
    agent: str = ""
    brands: tuple[str, ...] = ()
    finished: bool = False


NOTHING = Seen()
"""The engine did not come to an end in its box."""


def steps_of(seen: Seen, policy: NavigationPolicy, *, service: str) -> tuple[Step, ...]:
    """Judge each navigation as a patron's would be; paths and queries are left out."""
    verdicts = (policy.verdict(url, service=service) for url in seen.urls)
    steps = (Step(host=one.host, allowed=one.allowed, reason=one.reason) for one in verdicts)
    return tuple(dict.fromkeys(steps))


def found_of(seen: Seen, steps: Iterable[Step], *, refused_at: Iterable[str] = ()) -> Found:
    """Say what came of it, the gravest first.

    A captcha on a page that otherwise works is told too: a patron meets it, and it is the first
    thing to break.
    """
    if seen.error or not seen.finished or not seen.urls:
        return Found.UNREACHABLE
    turned_away = any(url.startswith(tuple(refused_at)) for url in seen.urls)
    if turned_away or any(not step.allowed for step in steps):
        return Found.REFUSED
    if _guarded(seen):
        return Found.CAPTCHA
    if seen.status in REFUSED_STATUSES or _TURNED_AWAY.search(seen.text):
        return Found.REFUSED
    if seen.status >= 400 or len(seen.text.strip()) < FEW_LETTERS:
        return Found.UNREACHABLE
    return Found.OK


def _guarded(seen: Seen) -> bool:
    hosts = [fetched.partition("/")[0] for fetched in seen.fetched]
    guards = any(host == guard or host.endswith(f".{guard}") for host in hosts for guard in GUARDS)
    named = any("captcha" in fetched for fetched in seen.fetched)
    return guards or named or bool(_CAPTCHA.search(seen.text))


GRAVITY = (Found.UNREACHABLE, Found.REFUSED, Found.CAPTCHA, Found.OK)


def worst(found: Iterable[Found]) -> Found:
    """Return the gravest: a service works when all of its pages do.

    Raises:
        ValueError: There is none.
    """
    return min(found, key=GRAVITY.index)
