"""What is made of what the probe saw: the gravest thing first, and never better than it was."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.config.catalogue import Found
from kiosk.content.sighting import NOTHING, Seen, Step, found_of, steps_of, worst
from kiosk.core.navigation import NavigationPolicy, SiteKind

HOME = "https://www.caf.fr/"
POLICY = NavigationPolicy({"caf.fr": SiteKind.OFFICIEL})
TEXT = "Bienvenue à la Caf, votre espace"


def seen(**changes: Any) -> Seen:
    return Seen(urls=(HOME,), text=TEXT, finished=True).model_copy(update=changes)


@pytest.mark.parametrize(
    ("what", "found"),
    [
        (seen(), Found.OK),
        (NOTHING, Found.UNREACHABLE),
        (seen(finished=False), Found.UNREACHABLE),
        (seen(error="site-down"), Found.UNREACHABLE),
        (seen(text="  \n "), Found.UNREACHABLE),
        (seen(status=503), Found.UNREACHABLE),
        (seen(status=403), Found.REFUSED),
        (seen(text="Votre navigateur n’est pas pris en charge"), Found.REFUSED),
        (seen(urls=(HOME, "https://www.ailleurs.fr/")), Found.REFUSED),
        (seen(urls=(HOME, "http://www.caf.fr/")), Found.REFUSED),
        (seen(fetched=("www.google.com/recaptcha",)), Found.CAPTCHA),
        (seen(fetched=("geo.captcha-delivery.com/captcha",)), Found.CAPTCHA),
        (seen(fetched=("x.challenges.cloudflare.com/turnstile",)), Found.CAPTCHA),
        (seen(fetched=("challenges.cloudflare.com.example.fr/x",)), Found.OK),
        (seen(status=403, fetched=("hcaptcha.com/1",)), Found.CAPTCHA),
        (seen(text=f"{TEXT} Prouvez que vous n’êtes pas un robot"), Found.CAPTCHA),
    ],
)
def test_a_look_becomes_one_word(what: Seen, found: Found) -> None:
    assert found_of(what, steps_of(what, POLICY, service="caf")) is found


def test_a_mailbox_that_leads_away_is_a_refusal() -> None:
    away = "https://connexion.caf.fr/refus"
    what = seen(urls=(HOME, f"{away}?compte=1"))
    steps = steps_of(what, POLICY, service="")
    assert found_of(what, steps) is Found.OK
    assert found_of(what, steps, refused_at=[away]) is Found.REFUSED


def test_steps_keep_hosts_and_nothing_behind_them() -> None:
    what = seen(urls=(HOME, f"{HOME}?nom=secret", "https://autre.fr/secret"))
    assert steps_of(what, POLICY, service="") == (
        Step(host="www.caf.fr", allowed=True),
        Step(host="autre.fr", allowed=False, reason="host"),
    )


def test_a_service_is_as_good_as_its_worst_page() -> None:
    assert worst([Found.OK, Found.OK]) is Found.OK
    assert worst([Found.OK, Found.CAPTCHA]) is Found.CAPTCHA
    assert worst([Found.REFUSED, Found.CAPTCHA]) is Found.REFUSED
    assert worst([Found.REFUSED, Found.UNREACHABLE, Found.OK]) is Found.UNREACHABLE
