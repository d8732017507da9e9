"""Every stage of the help screens, for the tests that look at all of them."""

from __future__ import annotations

from typing import Any

from tests.ui.session_qml.paperstages import FULL, VARIANTS

__all__ = ["FULL", "STAGES", "VARIANTS"]

STAGES: dict[str, tuple[str, dict[str, Any], str]] = {  # file, facts, what has the keyboard
    "help": ("Help.qml", {}, "help.call"),
    "help-alone": ("Help.qml", {"helping": {"places": [], "wifiName": ""}}, "help.call"),
    "places": ("Places.qml", {}, "places.back"),
    "wifi": ("Wifi.qml", {}, "wifi.back"),
    "wifi-open": ("Wifi.qml", {"helping": {"wifiPassword": ""}}, "wifi.back"),
    "keys": ("KeyHelp.qml", {}, "keys.back"),
    "finder": ("KeyFinder.qml", {}, "finder.back"),
    "words": ("Glossary.qml", {}, "words.back"),
}
HANDS: dict[str, dict[str, Any]] = {
    "waiting": {"state": "waiting"},
    "told": {"state": "waiting", "told": True},
    "unanswered": {"state": "unanswered"},
    "unanswered-alone": {"state": "unanswered", "phone": "", "nearestOpen": {}},
}
