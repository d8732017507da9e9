"""Home, the shelves and the fiches with their real view-models, over the shipped catalogue."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pypdfium2
from PySide6.QtCore import QObject

from kiosk.config.load import load_catalogue
from kiosk.config.places import HelpPlace
from kiosk.config.session import SessionConfig
from kiosk.handout import Handout
from kiosk.session.home import CategoryView, HomeView
from kiosk.session.offer import Offer, offer_of
from kiosk.session.service import ServiceView
from kiosk.session.situations import SituationsView
from tests.ui.session_qml.facts import SESSION, SITE
from tests.ui.session_qml.fakeparts import part

ROOT = Path(__file__).parents[3]
FEATURED = ("france-travail", "caf", "ameli", "impots", "ants")


@lru_cache
def shipped(language: str = "fr") -> Offer:
    """What a terminal offers that has the shipped catalogue."""
    helper = HelpPlace(name="France services", address="3 rue de la Gare", phone="02 99 00 00 01")
    config = SessionConfig(featured=FEATURED, wifi_name="ILOT-WIFI", help_places=(helper,))
    return offer_of(load_catalogue(ROOT / "shortcuts.yaml"), config, language=language)


class Places:
    """A session in which one can look around: places are real, tools and site are stand-ins."""

    def __init__(self, language: str = "fr", **facts: Any) -> None:
        self.asked: list[str] = []
        self.owner = QObject()
        offer = shipped(language)
        self.category = CategoryView(offer, parent=self.owner)
        self.home = HomeView(offer, category=self.category, parent=self.owner)
        self.service = ServiceView(offer, parent=self.owner)
        self.situations = SituationsView(offer, parent=self.owner)
        self.offering = (self.home, self.category, self.service, self.situations)
        self.handouts: list[Handout] = []
        self.site = part("site", SITE | {"domain": "", "name": ""}, self.asked)
        self.site.setParent(self.owner)
        for places in (self.home, self.category, self.situations):
            places.serviceWanted.connect(lambda id: self.asked.append(f"service {id}"))
        self.home.categoryWanted.connect(lambda: self.asked.append("category"))
        self.service.siteWanted.connect(lambda *site: self.asked.append(f"site {site[2]}"))
        for places in (self.service, self.situations):
            places.staffWanted.connect(lambda: self.asked.append("staff"))
        self.situations.questionWanted.connect(lambda: self.asked.append("question"))
        self.situations.outcomeWanted.connect(lambda: self.asked.append("outcome"))
        for prints in (self.service, self.situations):
            prints.printWanted.connect(self.handouts.append)
        parts = {
            "homeModel": self.home,
            "category": self.category,
            "service": self.service,
            "situations": self.situations,
            "site": self.site,
        }
        self.view = part("session", SESSION | facts | parts, self.asked)
        self.view.setParent(self.owner)


def words_on(pdf: bytes) -> str:
    """What stands on printed pages, on one line."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split()).replace("\u00a0", " ")
