"""What the stand-ins of view-models say, until a test tells them otherwise.

Facts are those of kiosk/session/{view,site,printing,scanning,documents,reader}.py.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF

from kiosk.core.keyboards import Plane, rows_of

LETTER = {
    "id": "3",
    "title": "Papier scanné 1",
    "detail": "1\u00a0page · 0,2\u00a0Mo",
    "origin": "scan",
    "thumbnail": "image://pages/thumb/3",
}
CERTIFICATE = LETTER | {"id": "2", "title": "Attestation", "origin": "site"}
DOCUMENTS = [LETTER, CERTIFICATE, LETTER | {"id": "1", "title": "Mon CV", "thumbnail": ""}]

SESSION: dict[str, Any] = {
    "printer": {"code": "", "note": "", "color": True, "twoSided": True},
    "scanner": {"code": "", "feeder": False, "twoSided": False},
    "pagesLeft": 16,
    "pagesAllowed": 20,
    "documentCount": len(DOCUMENTS),
    "instead": {},
}
SCANNING: dict[str, Any] = {
    "stage": "ready",
    "fraction": 0.0,
    "preview": "",
    "code": "",
    "arrived": 0,
    "fed": False,
    "color": "color",
    "sides": "one-sided",
    "copying": False,
    "copies": 1,
    "card": False,
    "side": 1,
}
LEAVES = [
    {"number": 1, "picture": "image://scan/look/1/0", "current": False},
    {"number": 2, "picture": "image://scan/look/2/0", "current": True},
]
HEAP: dict[str, Any] = {
    "items": LEAVES[:1],
    "count": 1,
    "current": 1,
    "preview": "image://scan/look/1/0",
    "blank": False,
    "crooked": False,
    "straight": True,
    "small": False,
    "isCut": True,
    "blanksLeftOut": 0,
    "removed": False,
    "weight": 0.6,
    "taken": 0.0,
    "backsPossible": False,
    "more": True,
}
PRINTING: dict[str, Any] = {
    "choosing": False,
    "choices": DOCUMENTS,
    "sitePossible": True,
    "title": "Attestation",
    "pages": 2,
    "page": 1,
    "preview": "image://pages/print/1/1",
    "ready": True,
    "pageOut": 0,
    "pagesToCome": 2,
    "misprintPossible": False,
    "stage": "",
    "code": "",
}
WISH: dict[str, Any] = {
    "copies": 1,
    "copiesMost": 8,
    "color": "monochrome",
    "colorPossible": True,
    "sides": "one-sided",
    "twoSidedPossible": True,
    "pageChoice": "all",
    "pageText": "",
    "pageCode": "",
    "documentPages": 2,
    "scaling": "fit",
    "scalingPossible": False,
    "plain": False,
    "plainPossible": False,
    "printedPages": 2,
    "papers": 2,
}
DOCUMENTS_FACTS: dict[str, Any] = {
    "items": DOCUMENTS,
    "chosen": "3",
    "chosenTitle": "Papier scanné 1",
    "attachPossible": False,
    "attachObstacle": "not-asked",
    "attachSeveral": False,
    "lightening": False,
    "picked": [],
    "siteName": "",
}
READER: dict[str, Any] = {
    "title": "Attestation",
    "locked": False,
    "unlocking": False,
    "code": "",
    "pages": 5,
    "page": 2,
    "picture": "image://pages/read/1/2/900",
    "ratio": 297 / 210,
    "zoomPercent": 100,
    "searchPossible": True,
    "searching": False,
    "words": "",
    "matches": 0,
    "match": 0,
    "marks": [],
}
SITE: dict[str, Any] = {
    "profile": None,
    "pages": None,
    "name": "Portail d’essai",
    "domain": "portail.exemple",
    "kind": "officiel",
    "loading": False,
    "progress": 0,
    "popups": 0,
    "errorCode": "",
    "blockedHost": "jeux.exemple",
    "pageTitle": "Mes démarches",
    "dialog": {},
    "zoomPercent": 100,
    "side": "site",
    "topNumber": 1,
    "serviceName": "Portail d’essai",
    "slow": False,
    "choosingMailbox": False,
    "mailboxes": [
        {"id": "poste", "name": "laposte.net"},
        {"id": "autre", "name": "Outlook, Hotmail"},
        {"id": "tiers", "name": "Une messagerie au nom très long"},
    ],
}
PLACES = [
    {
        "kind": "france-services",
        "name": "France services Exempleville",
        "address": "2 place de la Gare, 36999 Exempleville",
        "phone": "02 54 00 00 00",
        "km": 4.5,
        "standing": "open",
        "time": "12\u00a0h\u00a030",
        "day": 2,
    },
    {
        "kind": "france-travail",
        "name": "Agence d’Exempleville-sur-Indre",
        "address": "18 avenue du Général-Très-Longuement-Nommé, 36999 Exempleville",
        "phone": "39 49",
        "km": 12.0,
        "standing": "another-day",
        "time": "9\u00a0h",
        "day": 0,
    },
    {
        "kind": "autre",
        "name": "Point d’accueil",
        "address": "À la mairie",
        "phone": "",
        "km": -1,
        "standing": "unknown",
        "time": "0\u00a0h",
        "day": 3,
    },
]
HELPING: dict[str, Any] = {
    "state": "",
    "told": False,
    "phone": "02 54 11 11 11",
    "places": PLACES,
    "nearestOpen": PLACES[0],
    "wifiName": "ILOT-WIFI",
    "wifiPassword": "soleil-36-indre",
    "wifiCode": "",
}
SPEECH: dict[str, Any] = {
    "possible": True,
    "on": False,
    "speed": "normal",
    "asking": False,
    "index": -1,
    "sentence": "",
    "place": QRectF(),
}
KEYBOARD: dict[str, Any] = {
    "shown": False,
    "rows": [list(row) for row in rows_of("fr", Plane.LETTERS)],
    "plane": "letters",
    "cased": True,
    "locked": False,
    "other": {},
}
