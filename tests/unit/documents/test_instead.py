"""Whose place a refused host wants to take."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.load import load_catalogue
from kiosk.config.session import SessionConfig
from kiosk.session.offer import Offer, offer_of

CATALOGUE = Path(__file__).parents[3] / "shortcuts.yaml"


@pytest.fixture(scope="module")
def offer() -> Offer:
    return offer_of(load_catalogue(CATALOGUE), SessionConfig())


@pytest.mark.parametrize(
    ("host", "service"),
    [
        ("www.carte-grise-express.com", "ants"),
        ("cartegrise.com", "ants"),
        ("ameli-remboursement.info", "ameli"),
        ("caf-en-ligne.com", "caf"),
        ("impots-gouv.net", "impots"),
        ("francetravail-inscription.fr", "france-travail"),
        ("amende-antai.info", "amendes"),
        ("monespacesante.com", "mon-espace-sante"),
    ],
)
def test_an_imitation_leads_to_what_it_imitates(offer: Offer, host: str, service: str) -> None:
    found = offer.instead_of(host)
    assert found is not None
    assert found.id == service
    assert found.official


@pytest.mark.parametrize("host", ["casino.com", "www.facebook.com", "leboncoin.fr", "a.fr", ""])
def test_other_sites_lead_nowhere(offer: Offer, host: str) -> None:
    assert offer.instead_of(host) is None
