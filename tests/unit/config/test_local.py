"""The place's own services: written in terminal.yaml, shown and opened like any other."""

from __future__ import annotations

import io
from pathlib import Path

from kiosk.config.catalogue import PhoneNeed
from kiosk.config.check import check
from kiosk.config.findable import index_of
from kiosk.config.load import load_catalogue, load_terminal
from kiosk.config.local import services_of
from kiosk.config.session import SessionConfig
from kiosk.core.navigation import NavigationPolicy, SiteKind
from kiosk.session.offer import offer_of, policy_of
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, told_of_terminal

ROOT = Path(__file__).parents[3]
LOCAL = """\
  touch: false
  local:
    - kind: mairie
      name: Mairie de Bourg
      url: https://www.bourg.example/
      phone: 02 99 00 00 00
    - { kind: mairie, name: Communauté de communes, url: "https://commun.example/accueil" }
    - kind: departement
      name: Le Département
      url: https://dept.example/
      hosts: [dept.example]
"""


def test_a_places_own_services_can_be_found_and_opened(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    assert told_of_terminal(file, edited(TERMINAL, ("  touch: false\n", LOCAL))) == []
    terminal = load_terminal(file)
    catalogue = load_catalogue(ROOT / "shortcuts.yaml").with_local(
        services_of(terminal.place.local)
    )
    config = SessionConfig.of(terminal)
    offer = offer_of(catalogue, config)
    assert [offer.sheets[id].name for id in ("mairie", "mairie-2", "departement")] == [
        "Mairie de Bourg",
        "Communauté de communes",
        "Le Département",
    ]
    assert index_of(catalogue).search("mairie")[0].id == "mairie"
    assert index_of(catalogue).search("assistante sociale")[0].id == "departement"
    policy: NavigationPolicy = policy_of(catalogue, config)
    assert policy.verdict("https://www.bourg.example/cantine", service="mairie").allowed
    assert catalogue.host_kinds()["bourg.example"] is SiteKind.OFFICIEL


def test_no_local_service_pushes_another_out() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    impostor = catalogue.services[0].model_copy(update={"name": "Autre"})
    assert catalogue.with_local([impostor]).services == catalogue.services


def test_a_local_service_with_a_slip_is_told(tmp_path: Path) -> None:
    broken = edited(
        TERMINAL, ("  touch: false\n", LOCAL.replace("kind: departement", "kind: dept"))
    )
    (line,) = told_of_terminal(tmp_path / "terminal.yaml", broken)
    assert "Attendu : mairie, departement ou transport" in line


def test_employment_stands_first_and_is_the_largest_shelf() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    shelves = [service.category for service in catalogue.services]
    assert catalogue.categories[0].id == "emploi"
    assert max(set(shelves), key=shelves.count) == "emploi"
    assert catalogue.verified_services()[1] >= 30


def test_where_a_telephone_is_needed_the_catalogue_says_what_for() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    needs = {one.id: one.needs_phone for one in catalogue.services if one.needs_phone}
    assert needs == {"cpf": PhoneNeed.IDENTITY, "identite-numerique": PhoneNeed.MOBILE}


def test_every_public_service_has_something_to_do_there() -> None:
    catalogue = load_catalogue(ROOT / "shortcuts.yaml")
    assert [service.id for service in catalogue.services if not service.tasks] == []


def test_a_local_service_may_be_featured(tmp_path: Path) -> None:
    terminal, catalogue = tmp_path / "terminal.yaml", tmp_path / "shortcuts.yaml"
    catalogue.write_text(CATALOGUE)
    text = edited(TERMINAL, ("  touch: false\n", LOCAL), ("[caf]", "[caf, mairie]"))
    terminal.write_text(text)
    assert check([terminal, catalogue], out=io.StringIO()) == 0
