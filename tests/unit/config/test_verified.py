"""What is said to work: as many as somebody saw, and the README says no other number."""

from __future__ import annotations

from pathlib import Path

from kiosk.config.catalogue import Catalogue, Verified, is_practice
from kiosk.config.load import load_catalogue

ROOT = Path(__file__).parents[3]


def shipped() -> Catalogue:
    return load_catalogue(ROOT / "shortcuts.yaml")


def test_the_readme_says_what_the_catalogue_says() -> None:
    catalogue = shipped()
    services, of_services = catalogue.verified_services()
    webmails, of_webmails = catalogue.verified_webmails()
    sentence = (
        f"Verified live: services {services}/{of_services}, webmails {webmails}/{of_webmails}."
    )
    assert sentence in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()


def test_the_training_service_and_its_mailbox_do_not_count() -> None:
    catalogue = shipped()
    assert catalogue.verified_services()[1] == len(catalogue.services) - 1
    assert catalogue.verified_webmails()[1] == len(catalogue.webmails) - 1


def test_only_what_was_seen_to_work_counts() -> None:
    catalogue = shipped()
    results = iter(["ok", "captcha", "refused", "unreachable"])

    def seen() -> Verified | None:
        result = next(results, None)
        made = {"on": "2026-11-25", "engine": "6.11.3", "result": result}
        return Verified.model_validate(made) if result else None

    services = tuple(
        one.model_copy(update={"verified": seen()})
        for one in catalogue.services
        if not is_practice(one.url)
    )
    changed = catalogue.model_copy(update={"services": services})
    assert changed.verified_services() == (1, len(services))
