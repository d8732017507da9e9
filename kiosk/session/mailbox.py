"""The mailbox beside a form: which ones there are, and when one refuses this terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.session.loading import WEBMAIL_REFUSALS


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox on the web, as the catalogue has it.

    Attributes:
        refused_at: Beginnings of addresses where it says that it wants another browser.
        beside: Services beside which it is offered; beside all if it is empty.
    """

    id: str
    name: str
    url: str
    refused_at: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    def refuses(self, url: str, *, status: int = 0) -> bool:
        """Whether a page of this mailbox says that it does not open here."""
        return status in WEBMAIL_REFUSALS or url.startswith(self.refused_at)


def offered(mailboxes: Sequence[Mailbox], service: str) -> list[Mailbox]:
    """Return those that are offered beside a service."""
    return [box for box in mailboxes if not box.beside or service in box.beside]
