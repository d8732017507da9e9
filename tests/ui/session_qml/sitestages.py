"""Every stage of the site's screens, for the tests that look at all of them."""

from __future__ import annotations

from typing import Any

from tests.ui.kit.stage import Variant

FULL = Variant("full", {})
SMALL = Variant("small", {"compact": True}, (1366, 768))
LARGEST = Variant("largest", {"scale": 1.5})
CONTRAST = Variant("contrast", {"contrast": True})
VARIANTS = (
    FULL,
    Variant("mirrored", {"rtl": True}),
    Variant("small-largest", {"compact": True, "scale": 1.5}, (1366, 768)),
)
"""The extremes; tests/ui/audit looks at every screen in all themes and sizes."""
LONG = "Votre demande est enregistrée, gardez bien son numéro. " * 9


def asks(kind: str, text: str = "", default: str = "") -> dict[str, Any]:
    return {"site": {"dialog": {"kind": kind, "text": text, "default": default}}}


STAGES: dict[str, tuple[str, dict[str, Any], str]] = {  # file, facts, what has the keyboard
    "site": ("Site.qml", {}, ""),
    "popup": ("Site.qml", {"site": {"popups": 1, "loading": True, "progress": 40}}, ""),
    "network-down": ("Site.qml", {"site": {"errorCode": "network-down"}}, "site.retry"),
    "site-down": ("Site.qml", {"site": {"errorCode": "site-down"}}, "site.retry"),
    "slow": ("Site.qml", {"site": {"loading": True, "slow": True, "progress": 30}}, ""),
    "mail": ("Site.qml", {"site": {"side": "mail", "name": "laposte.net"}}, ""),
    "mail-choice": ("Site.qml", {"site": {"choosingMailbox": True}}, "mail.choice.poste"),
    "mail-refused": (
        "Site.qml",
        {"site": {"side": "mail", "errorCode": "webmail-refused"}},
        "site.otherMail",
    ),
    "private": ("Site.qml", {"site": {"errorCode": "site-private"}}, "site.leave"),
    "certificate": ("Site.qml", {"site": {"errorCode": "certificate"}}, "site.leave"),
    "alert": ("Site.qml", asks("alert", LONG), "dialog.primary"),
    "confirm": ("Site.qml", asks("confirm", "Envoyer la demande"), "dialog.primary"),
    "prompt": ("Site.qml", asks("prompt", "Votre prénom", "Camille"), "dialog.field.input"),
    "leave-page": ("Site.qml", asks("leave-page"), "dialog.primary"),
    "leave-site": ("Site.qml", asks("leave-site", "offres.exemple"), "dialog.primary"),
    "choose-file": ("Site.qml", asks("choose-file"), "dialog.primary"),
    "blocked": ("Blocked.qml", {}, "blocked.back"),
    "blocked-official": (
        "Blocked.qml",
        {"instead": {"id": "ants", "name": "Permis et carte grise"}},
        "blocked.official",
    ),
    "blocked-alone": ("Blocked.qml", {"site": {"name": ""}}, "blocked.home"),
}
