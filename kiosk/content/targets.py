"""What the probe looks at: the addresses of the catalogue, each once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from kiosk.config.catalogue import Catalogue, Service, Webmail, is_practice


class Shelf(Enum):
    """The list of shortcuts.yaml that an entry stands in."""

    SERVICES = "services"
    WEBMAILS = "webmails"


@dataclass(frozen=True, slots=True)
class Target:
    """One address.

    Attributes:
        entry: Id of the service or mailbox.
        refused_at: Where a mailbox leads browsers that it does not want.
    """

    shelf: Shelf
    entry: str
    url: str
    refused_at: tuple[str, ...] = ()


class NoSuchService(Exception):
    """The catalogue has no service or mailbox of this id."""


def targets_of(catalogue: Catalogue, *, only: str = "", practice: bool = False) -> list[Target]:
    """Return the addresses to look at: start pages, the pages of tasks, mailboxes.

    Args:
        only: Id of one service or mailbox.
        practice: Also those under .test, which are nowhere on the Internet.

    Raises:
        NoSuchService: Nothing has this id.
    """
    found = [
        target
        for target in (*_services(catalogue.services), *_webmails(catalogue.webmails))
        if only in ("", target.entry)
    ]
    if only and not found:
        raise NoSuchService(only)
    return [target for target in found if practice or not is_practice(target.url)]


def _services(services: Iterable[Service]) -> Iterable[Target]:
    for service in services:
        for url in dict.fromkeys((service.url, *(task.url for task in service.tasks if task.url))):
            yield Target(Shelf.SERVICES, service.id, url)


def _webmails(webmails: Iterable[Webmail]) -> Iterable[Target]:
    for webmail in webmails:
        yield Target(Shelf.WEBMAILS, webmail.id, webmail.url, webmail.refused_at)
