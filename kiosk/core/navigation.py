"""Where a patron may go: one pure verdict for every route to a page.

A link, a redirect hop, a form's POST, a meta refresh, a pop-up: each is asked here before it
happens. The URL is read by one strict expression rather than by a lenient parser: what a browser
would first have to repair (a backslash, a control character, a percent sign in the host) is
refused, so that this module and Chromium can never disagree about the host. WHATWG's URL standard
§4.4 lists the repairs, its §3.5 « ends in a number » the spellings of an IPv4 address.

The interceptor of sub-resources and the gate are other guards; this one decides what a patron sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

LONGEST_URL = 2 * 1024 * 1024
"""Chromium's own limit (url::kMaxURLChars); beyond it no page is shown."""
LONGEST_HOST = 253
"""RFC 1035 §2.3.4, without the trailing dot."""

_HTTPS = re.compile(r"https://([^/?#\\]*)(?:[/?#].*)?", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_\-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")


class Policy(StrEnum):
    """How far a place lets its patrons go (terminal.yaml `place.policy`)."""

    SERVICES = "services"  # listed hosts only
    EMPLOI = "emploi"  # and, from a service that leads out, a new host after a question
    OUVERT = "ouvert"  # every https host


class Route(Enum):
    """How a page is asked for."""

    TOP = "top"
    POPUP = "popup"
    FRAME = "frame"


class Decision(Enum):
    """What happens to a navigation."""

    ALLOW = "allow"
    ASK_LEAVE = "ask-leave"  # « Vous quittez le site officiel »
    REFUSE = "refuse"


class Reason(StrEnum):
    """Why a navigation is refused; empty where it is not."""

    NONE = ""
    SCHEME = "scheme"
    USERINFO = "userinfo"
    PORT = "port"
    ADDRESS = "address"
    LOOKALIKE = "lookalike"
    TRAILING_DOT = "trailing-dot"
    MALFORMED = "malformed"
    HOST = "host"


class SiteKind(StrEnum):
    """What the bar says of a site; never « officiel » for what is not."""

    OFFICIEL = "officiel"
    MESSAGERIE = "messagerie"
    AUTRE = "autre"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one URL.

    Attributes:
        host: The host as it was understood; empty if none was.
        kind: What to call the site, meaningful if it is shown.
    """

    decision: Decision
    reason: Reason = Reason.NONE
    host: str = ""
    kind: SiteKind = SiteKind.AUTRE

    @property
    def allowed(self) -> bool:
        return self.decision is Decision.ALLOW


class NavigationPolicy:
    """The rules of one place, over the whole catalogue.

    Public services link to each other, so a host listed for one is open from all. The lookup is
    one set probe per label of the host, whatever the length of the list.

    Args:
        hosts: Suffix → kind. A host matches when it equals a suffix or ends with "." + suffix.
        policy: How far unlisted hosts are open.
        leads_out: Services whose links may lead to hosts that nobody can list (job offers).
        strict: Frames must be listed too.
    """

    def __init__(
        self,
        hosts: Mapping[str, SiteKind],
        *,
        policy: Policy = Policy.SERVICES,
        leads_out: Iterable[str] = (),
        strict: bool = False,
    ) -> None:
        self._hosts = {host.lower().strip("."): kind for host, kind in hosts.items()}
        self._policy = policy
        self._leads_out = frozenset(leads_out)
        self._strict = strict

    def verdict(
        self,
        url: str,
        *,
        route: Route = Route.TOP,
        service: str = "",
        agreed: frozenset[str] = frozenset(),
    ) -> Verdict:
        """Judge one URL.

        Args:
            url: Fully encoded, as the browser gives it.
            route: How it is asked for.
            service: The catalogue's id of the service whose site is open.
            agreed: Hosts to which the patron has agreed to leave in this session.
        """
        if url == "about:blank" or (route is Route.FRAME and url == "about:srcdoc"):
            return Verdict(Decision.ALLOW)
        if url[:5].lower() == "blob:":
            # a blob runs as the origin that made it: it may go where that origin may be; only
            # https has one here, and a blob inside a blob is no origin
            url = url[5:]
        elif route is Route.FRAME and not self._strict and url[:5].lower() == "data:":
            return Verdict(Decision.ALLOW)  # an opaque origin inside the page, as any picture
        host, reason = host_of(url)
        if reason is not Reason.NONE:
            return Verdict(Decision.REFUSE, reason, host)
        suffix = self._suffix(host)
        if "xn--" in host and suffix != host:
            return Verdict(Decision.REFUSE, Reason.LOOKALIKE, host)
        if suffix:
            return Verdict(Decision.ALLOW, host=host, kind=self._hosts[suffix])
        return self._unlisted(host, route, service, agreed)

    def kind(self, host: str) -> SiteKind:
        """Return what the bar calls a host."""
        suffix = self._suffix(host)
        return self._hosts[suffix] if suffix else SiteKind.AUTRE

    def _unlisted(self, host: str, route: Route, service: str, agreed: frozenset[str]) -> Verdict:
        if route is Route.FRAME:
            # captchas, payment frames and content networks cannot be listed; the gate still
            # keeps private addresses out, and a strict place lists every frame
            open_frame = not self._strict
            return (
                Verdict(Decision.ALLOW, host=host)
                if open_frame
                else Verdict(Decision.REFUSE, Reason.HOST, host)
            )
        if self._policy is Policy.OUVERT or host in agreed:
            return Verdict(Decision.ALLOW, host=host)
        if self._policy is Policy.EMPLOI and service in self._leads_out:
            return Verdict(Decision.ASK_LEAVE, Reason.HOST, host)
        return Verdict(Decision.REFUSE, Reason.HOST, host)

    def _suffix(self, host: str) -> str:
        """Return the longest listed suffix of a host; empty if none is."""
        rest = host
        while rest:
            if rest in self._hosts:
                return rest
            _, _, rest = rest.partition(".")
        return ""


def host_of(url: str) -> tuple[str, Reason]:
    """Return the host of an https URL in lower case, or why it has none that may be visited."""
    if len(url) > LONGEST_URL or any(ord(character) <= 0x20 for character in url[:300]):
        return "", Reason.MALFORMED
    match = _HTTPS.fullmatch(url)
    if match is None:
        known = _SCHEME.match(url)
        of_https = known is not None and known[1].lower() == "https"
        return "", Reason.SCHEME if known and not of_https else Reason.MALFORMED
    authority = match[1].lower()
    return authority, _reason(authority)


def _reason(authority: str) -> Reason:
    """Return why this authority is no plain host name; NONE if it is one."""
    if "@" in authority:
        return Reason.USERINFO
    if "[" in authority or "]" in authority:
        return Reason.ADDRESS
    if ":" in authority:
        return Reason.PORT
    if not authority.isascii():
        return Reason.LOOKALIKE
    if authority.endswith("."):
        return Reason.TRAILING_DOT
    labels = authority.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        return Reason.ADDRESS
    if len(authority) > LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        return Reason.MALFORMED
    return Reason.NONE
