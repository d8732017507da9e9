"""shortcuts.yaml: the public services, how they are grouped, and which hosts belong to them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field

from kiosk.config.model import Host, Id, Strict, Text, wrong
from kiosk.config.problem import closest
from kiosk.core.navigation import Reason, SiteKind, host_of

SCHEMA = "ilot-shortcuts/1"
ICONS = Path(__file__).parents[1] / "ui" / "icons.txt"


@lru_cache(maxsize=1)
def pictograms() -> frozenset[str]:
    """Return the names that `icon` may have: those that set-up draws."""
    lines = ICONS.read_text(encoding="utf-8").splitlines()
    words = (line.partition("#")[0].strip() for line in lines)
    return frozenset(word for word in words if word)


def _icon(name: str) -> str:
    if name not in pictograms():
        raise wrong(
            f"there is no pictogram « {name} »",
            "a name of kiosk/ui/icons.txt",
            closest(name, pictograms()),
        )
    return name


def _address(url: str) -> str:
    host, reason = host_of(url)
    if reason is not Reason.NONE:
        what = f"« {url} » is no address that patrons may visit ({reason})"
        raise wrong(what, "https://, a host's name, a path", f"https://{host}/" if host else "")
    return url


Icon = Annotated[str, AfterValidator(_icon)]
Address = Annotated[str, AfterValidator(_address)]


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


class ServiceTask(Strict):
    """Something people come for.

    Attributes:
        url: Where it is done; the service's own address if it is missing.
    """

    id: Id
    label: Text
    note: Text | None = None
    url: Address | None = None


class Paper(Strict):
    """Something to have at hand."""

    label: Text
    note: Text | None = None
    icon: Icon = "file-text"


class Access(Strict):
    """A way in: an account, FranceConnect, none."""

    label: Text


class Service(Strict):
    """A public service.

    Attributes:
        hosts: Suffixes that belong to it.
        uses: Groups of hosts that it leads to and back from.
        official: Whether the bar may say « site officiel ».
        minutes: How long it usually takes; missing if nobody knows.
        leads_out: Its links may lead to hosts that nobody can list (job offers).
    """

    id: Id
    name: str = Field(min_length=1, max_length=40)
    subtitle: Text
    summary: Text
    category: Id
    icon: Icon
    url: Address
    hosts: tuple[Host, ...] = Field(min_length=1)
    uses: tuple[Id, ...] = ()
    official: bool = True
    minutes: int | None = Field(default=None, gt=0, le=240)
    phone: str = Field(default="", pattern=r"^([0-9][0-9 ]{1,18}[0-9])?$")
    warn: Text | None = None
    leads_out: bool = False
    tasks: tuple[ServiceTask, ...] = ()
    papers: tuple[Paper, ...] = ()
    access: tuple[Access, ...] = ()


class Situation(Strict):
    """« Je viens de perdre mon emploi »: services to begin with."""

    id: Id
    label: Text
    icon: Icon | None = None
    services: tuple[Id, ...] = Field(min_length=1)


class Catalogue(Strict):
    """Everything that shortcuts.yaml says."""

    schema_: Literal["ilot-shortcuts/1"] = Field(default="ilot-shortcuts/1", alias="schema")
    categories: tuple[Category, ...] = ()
    groups: dict[Id, Group] = Field(default_factory=dict)
    services: tuple[Service, ...] = ()
    situations: tuple[Situation, ...] = ()

    @classmethod
    def empty(cls) -> Catalogue:
        """Return a catalogue without anything, for a terminal that is out of service."""
        return cls()

    def service(self, service_id: str) -> Service | None:
        """Return the service of this id, if there is one."""
        return next((service for service in self.services if service.id == service_id), None)

    def host_kinds(self) -> dict[str, SiteKind]:
        """Return every listed host with what the bar calls it.

        A service's own listing wins over a group's: laposte.fr is a mail host and a service.
        """
        kinds = {host: group.kind for group in self.groups.values() for host in group.hosts}
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


def addresses(service: Service) -> Iterator[str]:
    """Yield the addresses at which a service is opened."""
    yield service.url
    yield from (task.url for task in service.tasks if task.url is not None)


def belongs(url: str, hosts: tuple[str, ...]) -> bool:
    """Whether an address lies under one of these hosts."""
    host = urlsplit(url).hostname or ""
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in hosts)
