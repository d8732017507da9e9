"""shortcuts.yaml: the public services, how they are grouped, and which hosts belong to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from kiosk.config.french import quoted
from kiosk.config.model import (
    Host,
    Id,
    Number,
    Reference,
    Strict,
    Text,
    Whole,
    YesNo,
    bare_host,
    wrong,
)
from kiosk.config.problem import closest
from kiosk.core.navigation import Reason, SiteKind, host_of
from kiosk.core.search import STOP, fold
from kiosk.core.situations import MOST_QUESTIONS

SCHEMA = "ilot-shortcuts/1"
ICONS = Path(__file__).parents[1] / "ui" / "icons.txt"


@lru_cache(maxsize=1)
def pictograms() -> frozenset[str]:
    """Return the names that `icon` may have: those that set-up draws."""
    lines = ICONS.read_text(encoding="utf-8").splitlines()
    words = (line.partition("#")[0].strip() for line in lines)
    return frozenset(word for word in words if word)


REASONS = {
    Reason.SCHEME: "ne commence pas par https://",
    Reason.USERINFO: "contient un nom d’utilisateur",
    Reason.PORT: "contient un numéro de port",
    Reason.ADDRESS: "contient un nombre à la place du nom",
    Reason.LOOKALIKE: "a des lettres hors de a à z",
    Reason.TRAILING_DOT: "a un point après le nom",
    Reason.MALFORMED: "n’est pas l’adresse d’une page",
    Reason.HOST: "n’est pas un site connu",
}
"""What an address has that keeps patrons from it."""


def _icon(name: str) -> str:
    if name not in pictograms():
        raise wrong(
            f"pictogramme inconnu {quoted(name)}",
            "un nom de kiosk/ui/icons.txt",
            closest(name, pictograms()),
        )
    return name


def _address(url: str) -> str:
    _, reason = host_of(url)
    if reason is not Reason.NONE:
        what = f"{quoted(url)} {REASONS[reason]}"
        raise wrong(what, "https://, un nom de site, un chemin", _meant(url))
    return url


def _meant(url: str) -> str:
    """The address that was probably meant; empty if nobody can tell."""
    host = bare_host(url)
    written, _, path = url.strip().partition("://")[2].partition("/")
    if not written:
        written, _, path = url.strip().partition("/")
    meant = f"https://{host}/{path}"
    return meant if host and host_of(meant)[1] is Reason.NONE else ""


def _word(word: str) -> str:
    if not any(part not in STOP for part in fold(word)):
        raise wrong(
            f"{quoted(word)} ne peut rien trouver", "un mot que les gens disent : rsa, sécu"
        )
    return word


Icon = Annotated[str, AfterValidator(_icon)]
Address = Annotated[str, AfterValidator(_address)]
Word = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(_word)]
"""An everyday word, a short phrase or a sigle: « rsa », « carte grise »."""


class Found(StrEnum):
    """What a live look at a site found (`kiosk content probe`)."""

    OK = "ok"
    CAPTCHA = "captcha"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"


class Verified(Strict):
    """When somebody last looked at the live site with this engine, and what came of it.

    Missing where nobody has: nothing is said to work that was not seen to.
    """

    on: date
    engine: str = Field(min_length=1, max_length=40)
    result: Found


class Category(Strict):
    """A shelf of services."""

    id: Id
    label: Text
    summary: Text
    icon: Icon


class Group(Strict):
    """Hosts that many services need: FranceConnect, webmail."""

    kind: SiteKind = SiteKind.AUTRE
    hosts: tuple[Host, ...] = Field(min_length=1)


class Webmail(Strict):
    """A mailbox on the web: codes come by mail, so that it is read beside a form.

    Attributes:
        hosts: Suffixes that belong to it, beyond those of the groups.
        refused_at: Beginnings of addresses where it says that it wants another browser.
        beside: Services beside which it is offered; beside all if it is missing.
    """

    id: Id
    name: str = Field(min_length=1, max_length=40)
    url: Address
    hosts: tuple[Host, ...] = ()
    refused_at: tuple[Address, ...] = ()
    beside: tuple[Reference, ...] = ()
    verified: Verified | None = None


class Quirk(Strict):
    """A host that answers better to another name of the browser.

    Attributes:
        user_agent: What is sent to this host and to all below it.
        why: For those who edit the file.
    """

    host: Host
    user_agent: str = Field(min_length=1, max_length=300)
    why: str = Field(min_length=1, max_length=400)


class ServiceTask(Strict):
    """Something people come for.

    Attributes:
        words: What people call it, for the search.
        url: Where it is done; the service's own address if it is missing.
    """

    id: Id
    label: Text
    note: Text | None = None
    words: tuple[Word, ...] = ()
    url: Address | None = None


class Paper(Strict):
    """Something to have at hand."""

    label: Text
    note: Text | None = None
    icon: Icon = "file-text"


class Access(Strict):
    """A way in: an account, FranceConnect, none."""

    label: Text


class PhoneNeed(StrEnum):
    """What a telephone is needed for, before anything can be done."""

    CODE = "code"  # a code arrives there
    MOBILE = "mobile"  # an application runs there
    IDENTITY = "identite"  # with a digital identity (FranceConnect+)


class Service(Strict):
    """A public service.

    Attributes:
        words: What people call it, for the search; capitals and accents do not matter.
        hosts: Suffixes that belong to it.
        uses: Groups of hosts that it leads to and back from.
        official: Whether the bar may say « site officiel ».
        minutes: How long it usually takes; missing if nobody knows.
        needs_phone: Without a telephone of this kind nobody gets through; missing if none is needed
            or nobody knows.
        upload_mb: What its forms take of one document, in megabytes; missing if nobody has seen it.
        leads_out: Its links may lead to hosts that nobody can list (job offers).
    """

    id: Id
    name: str = Field(min_length=1, max_length=40)
    subtitle: Text
    summary: Text
    category: Reference
    icon: Icon
    words: tuple[Word, ...] = ()
    url: Address
    hosts: tuple[Host, ...] = Field(min_length=1)
    uses: tuple[Reference, ...] = ()
    official: YesNo = True
    minutes: Whole | None = Field(default=None, gt=0, le=240)
    phone: str = Field(default="", pattern=r"^([0-9][0-9 ]{1,18}[0-9])?$")
    warn: Text | None = None
    needs_phone: PhoneNeed | None = None
    upload_mb: Number | None = Field(default=None, gt=0, le=100)
    leads_out: YesNo = False
    tasks: tuple[ServiceTask, ...] = ()
    papers: tuple[Paper, ...] = ()
    access: tuple[Access, ...] = ()
    verified: Verified | None = None


class Answer(Strict):
    """One answer to a question of a situation.

    Attributes:
        services: What it puts in front: « caf », or « caf/logement » for what to do there.
        then: A later question, or « fin »; the next question if it is missing.
    """

    id: Id
    label: Text
    icon: Icon | None = None
    services: tuple[Reference, ...] = ()
    then: Reference | None = None


class Question(Strict):
    """A question of a situation; « Je ne sais pas » is always an answer too.

    Attributes:
        unknown: What « Je ne sais pas » puts in front.
    """

    id: Id
    ask: Text
    choices: tuple[Answer, ...] = Field(min_length=2, max_length=5)
    unknown: tuple[Reference, ...] = ()


class Situation(Strict):
    """« Je viens de perdre mon emploi »: at most three questions, then services to begin with.

    Attributes:
        first: Services that are told before those of the answers.
        services: Services that are told behind them, whatever was answered.
    """

    id: Id
    label: Text
    icon: Icon = "signpost"
    questions: tuple[Question, ...] = Field(default=(), max_length=MOST_QUESTIONS)
    first: tuple[Reference, ...] = ()
    services: tuple[Reference, ...] = Field(min_length=1)


class Catalogue(Strict):
    """Everything that shortcuts.yaml says.

    Categories and services are asked for: a file that was cut short is no empty catalogue.
    """

    schema_: Literal["ilot-shortcuts/1"] = Field(default="ilot-shortcuts/1", alias="schema")
    categories: tuple[Category, ...]
    groups: dict[Id, Group] = Field(default_factory=dict)
    services: tuple[Service, ...]
    webmails: tuple[Webmail, ...] = ()
    quirks: tuple[Quirk, ...] = ()
    situations: tuple[Situation, ...] = ()

    @classmethod
    def empty(cls) -> Catalogue:
        """Return a catalogue without anything, for a terminal that is out of service."""
        return cls(categories=(), services=())

    def service(self, service_id: str) -> Service | None:
        """Return the service of this id, if there is one."""
        return next((service for service in self.services if service.id == service_id), None)

    def verified_services(self) -> tuple[int, int]:
        """Return how many public services were seen to work, and how many there are.

        The training service is none: nobody can look at it on the Internet.
        """
        return _seen_to_work([one for one in self.services if not is_practice(one.url)])

    def verified_webmails(self) -> tuple[int, int]:
        """Return the same of the mailboxes, without the exercise's."""
        return _seen_to_work([one for one in self.webmails if not is_practice(one.url)])

    def with_local(self, services: Iterable[Service]) -> Catalogue:
        """Return the catalogue with the place's own services: its mairie, its département.

        They stand behind the others; one whose id or category does not fit is left out.
        """
        shelves = {category.id for category in self.categories}
        known = {service.id for service in self.services}
        fit = [one for one in services if one.category in shelves and one.id not in known]
        return self.model_copy(update={"services": (*self.services, *fit)})

    def host_kinds(self) -> dict[str, SiteKind]:
        """Return every listed host with what the bar calls it.

        A service's own listing wins over a group's: laposte.fr is a mail host and a service.
        """
        kinds = {host: group.kind for group in self.groups.values() for host in group.hosts}
        for webmail in self.webmails:
            kinds |= dict.fromkeys(webmail.hosts, SiteKind.MESSAGERIE)
        for service in self.services:
            kind = SiteKind.OFFICIEL if service.official else SiteKind.AUTRE
            kinds |= dict.fromkeys(service.hosts, kind)
        return kinds

    def all_hosts(self) -> tuple[str, ...]:
        """Return every listed host, for gates of strict places."""
        return tuple(sorted(self.host_kinds()))

    def leads_out(self) -> frozenset[str]:
        """Return ids of the services whose links may lead anywhere."""
        return frozenset(service.id for service in self.services if service.leads_out)


def is_practice(url: str) -> bool:
    """Whether an address is one of ours for practice: under .test, which nobody can have."""
    return host_of(url)[0].endswith(".test")


def _seen_to_work(sites: Sequence[Service | Webmail]) -> tuple[int, int]:
    seen = (one.verified for one in sites)
    return sum(one is not None and one.result is Found.OK for one in seen), len(sites)
