"""What the catalogue offers here, as the screens show it: plain facts, nothing looked up later."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from kiosk.config.catalogue import Access, Catalogue, Paper, Service
from kiosk.config.findable import index_of
from kiosk.config.model import Text
from kiosk.config.places import HelpPlace
from kiosk.config.questions import situations_of
from kiosk.config.session import SessionConfig
from kiosk.core.navigation import NavigationPolicy
from kiosk.core.search import Index
from kiosk.core.situations import Situation
from kiosk.session.instead import Official, instead_of, official
from kiosk.session.mailbox import Mailbox


@dataclass(frozen=True, slots=True)
class Task:
    """Something people come for: a place within a service's site."""

    id: str
    label: str
    note: str
    url: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A service's fiche.

    Attributes:
        minutes: How long it usually takes; 0 if nobody knows.
        upload_mb: What it takes of a document, in megabytes; 0 if nobody knows.
        needs_phone: What a telephone is needed for; empty if for nothing.
        papers: What to have at hand: `{label, note, icon}`.
        access: How one gets in: `{label}`.
    """

    id: str
    name: str
    subtitle: str
    summary: str
    icon: str
    category: str
    url: str
    domain: str
    official: bool
    minutes: int = 0
    phone: str = ""
    warn: str = ""
    upload_mb: float = 0.0
    needs_phone: str = ""
    tasks: tuple[Task, ...] = ()
    papers: tuple[dict[str, str], ...] = ()
    access: tuple[dict[str, str], ...] = ()

    def tile(self) -> dict[str, str]:
        """Return what a tile shows."""
        return {"id": self.id, "name": self.name, "subtitle": self.subtitle, "icon": self.icon}


@dataclass(frozen=True, slots=True)
class Shelf:
    """A category."""

    id: str
    label: str
    summary: str
    icon: str

    def tile(self) -> dict[str, str]:
        """Return what a tile shows."""
        return {"id": self.id, "label": self.label, "summary": self.summary, "icon": self.icon}


@dataclass(frozen=True, slots=True)
class Offer:
    """Everything on offer at this terminal.

    Attributes:
        featured: Ids of at most five services, in the terminal's order.
        officials: What the official services are known by.
        agents: Host → what the browser calls itself to it and to all below it.
        index: What the search looks through.
        situations: « Je ne sais pas par où commencer ».
        helpers: Who helps nearby: `{name, where, hours, phone}`, nearest first.
    """

    sheets: dict[str, Sheet] = field(default_factory=dict)
    shelves: tuple[Shelf, ...] = ()
    featured: tuple[str, ...] = ()
    wifi_name: str = ""
    mailboxes: tuple[Mailbox, ...] = ()
    officials: tuple[Official, ...] = ()
    agents: dict[str, str] = field(default_factory=dict)
    index: Index = field(default_factory=lambda: Index(()))
    situations: tuple[Situation, ...] = ()
    helpers: tuple[dict[str, str], ...] = ()

    def instead_of(self, host: str) -> Sheet | None:
        """Return the official service that a refused host resembles, if it does."""
        return self.sheets.get(instead_of(host, self.officials))

    def shelf(self, shelf_id: str) -> Shelf | None:
        """Return a category, if there is one of this id."""
        return next((shelf for shelf in self.shelves if shelf.id == shelf_id), None)

    def on(self, shelf_id: str) -> list[dict[str, Any]]:
        """Return the tiles of a category's services."""
        return [sheet.tile() for sheet in self.sheets.values() if sheet.category == shelf_id]


MOST_HELPERS = 4
"""That stand on a result: it is printed on one page."""


def helper(place: HelpPlace) -> dict[str, str]:
    """Return what a result says of a place that helps."""
    phone = place.phone or ""
    return {"name": place.name, "where": place.address, "hours": place.week(), "phone": phone}


def offer_of(
    catalogue: Catalogue,
    config: SessionConfig,
    *,
    language: str = "fr",
    index: Index | None = None,
) -> Offer:
    """Return what a catalogue offers at this terminal, in one language.

    A category without a service is left out: an empty shelf helps nobody. The index is the same in
    every language and takes the longest to make: who asks for several offers hands it in.
    """

    def words(text: Text | None) -> str:
        return text.in_(language) if text is not None else ""

    def paper(paper: Paper) -> dict[str, str]:
        return {"label": words(paper.label), "note": words(paper.note), "icon": paper.icon}

    def access(access: Access) -> dict[str, str]:
        return {"label": words(access.label)}

    def sheet(service: Service) -> Sheet:
        return Sheet(
            id=service.id,
            name=service.name,
            subtitle=words(service.subtitle),
            summary=words(service.summary),
            icon=service.icon,
            category=service.category,
            url=service.url,
            domain=(urlsplit(service.url).hostname or "").removeprefix("www."),
            official=service.official,
            minutes=service.minutes or 0,
            phone=service.phone,
            warn=words(service.warn),
            upload_mb=float(service.upload_mb or 0),
            needs_phone=service.needs_phone or "",
            tasks=tuple(
                Task(task.id, words(task.label), words(task.note), task.url or service.url)
                for task in service.tasks
            ),
            papers=tuple(paper(each) for each in service.papers),
            access=tuple(access(each) for each in service.access),
        )

    stocked = {service.category for service in catalogue.services}
    return Offer(
        sheets={service.id: sheet(service) for service in catalogue.services},
        shelves=tuple(
            Shelf(category.id, words(category.label), words(category.summary), category.icon)
            for category in catalogue.categories
            if category.id in stocked
        ),
        featured=config.featured,
        wifi_name=config.wifi_name,
        mailboxes=tuple(
            Mailbox(box.id, box.name, box.url, box.refused_at, box.beside)
            for box in catalogue.webmails
        ),
        officials=tuple(
            official(service.id, service.hosts, service.name, words(service.subtitle))
            for service in catalogue.services
            if service.official
        ),
        agents={quirk.host: quirk.user_agent for quirk in catalogue.quirks},
        index=index_of(catalogue) if index is None else index,
        situations=situations_of(catalogue, language),
        helpers=tuple(helper(place) for place in config.help_places[:MOST_HELPERS]),
    )


def policy_of(catalogue: Catalogue, config: SessionConfig) -> NavigationPolicy:
    """Return the rules of navigation of this terminal."""
    return NavigationPolicy(
        catalogue.host_kinds(),
        policy=config.policy,
        leads_out=catalogue.leads_out(),
        strict=config.strict,
    )
