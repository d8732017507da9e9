"""All of the farm's sites, and the catalogue in which they are a terminal's services."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from kiosk.demo.farm import Site
from tests.farm import names
from tests.farm.guarded import captcha, guarded
from tests.farm.identity import Identity, broker
from tests.farm.letters import letters
from tests.farm.mail import REJECTED, Mail, refusing
from tests.farm.payment import bank, bank_check, payment
from tests.farm.post import Post
from tests.farm.services import banner, jobs, locked, outside, portal
from tests.farm.trouble import Flaky, slow
from tests.farm.upload import upload

SHIPPED = Path(__file__).parents[2] / "shortcuts.yaml"
PORTAL_SERVICE = "entrainement"
JOBS_SERVICE = "france-travail"
"""Ids of the shipped catalogue that the demo shows first: their sites are the farm's here."""


def sites(post: Post | None = None) -> Mapping[str, Site]:
    """Return fresh sites: host → site. A test that counts on the post's clock gives its own."""
    post = post or Post()
    return {
        names.PORTAL: portal,
        names.BROKER: broker,
        names.IDENTITY: Identity(post),
        names.MAIL: Mail(post),
        names.REFUSING_MAIL: refusing,
        names.PAYMENT: payment,
        names.BANK: bank,
        names.BANK_CHECK: bank_check,
        names.LETTERS: letters,
        names.UPLOAD: upload,
        names.SLOW: slow,
        names.FLAKY: Flaky(),
        names.GUARDED: guarded,
        names.CAPTCHA: captcha,
        names.JOBS: jobs,
        names.BANNER: banner,
        names.LOCKED: locked,
        names.OUTSIDE: outside,
    }


def catalogue(folder: Path, *, upload_mb: float | None = None) -> Path:
    """Write the shipped catalogue, with two services and the mailboxes of the farm.

    Args:
        upload_mb: What it says that the portal takes of a document; nothing if it does not know.
    """
    with SHIPPED.open(encoding="utf-8") as file:
        content: dict[str, Any] = YAML(typ="safe").load(file)
    services = {service["id"]: service for service in content["services"]}
    services[PORTAL_SERVICE] |= {
        "url": f"https://{names.PORTAL}/",
        "hosts": [host for host in sites() if host not in _elsewhere()],
        "uses": ["franceconnect", "webmail"],
        "upload_mb": upload_mb,
        "tasks": [{"id": "demande", "label": "Remplir ma demande", "url": _url("/demande")}],
    }
    services[JOBS_SERVICE] |= {
        "url": f"https://{names.JOBS}/",
        "hosts": [names.JOBS],
        "leads_out": True,
    }
    content["groups"]["franceconnect"]["hosts"] += [names.BROKER, names.IDENTITY]
    content["groups"]["webmail"]["hosts"] += [names.MAIL, names.REFUSING_MAIL]
    content["webmails"] = [
        {"id": "boite", "name": "Boîte d’exercice", "url": f"https://{names.MAIL}/"},
        {
            "id": "refus",
            "name": "Boîte qui refuse",
            "url": f"https://{names.REFUSING_MAIL}/",
            "refused_at": [f"https://{names.REFUSING_MAIL}{REJECTED}"],
        },
    ]
    written = folder / "shortcuts.yaml"
    with written.open("w", encoding="utf-8") as file:
        YAML(typ="safe").dump(content, file)
    return written


def _url(path: str) -> str:
    return f"https://{names.PORTAL}{path}"


def _elsewhere() -> tuple[str, ...]:
    """Hosts that no service of the portal owns: others', unlisted frames, the outside."""
    return (
        names.BROKER, names.IDENTITY, names.MAIL, names.REFUSING_MAIL, names.JOBS, names.OUTSIDE,
        names.BANK, names.BANK_CHECK, names.CAPTCHA,
    )  # fmt: skip
