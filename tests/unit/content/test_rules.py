"""What a live look at a page comes to."""

from __future__ import annotations

import pytest

from kiosk.config.catalogue import Found
from kiosk.content.rules import Seen, captcha_of, result_of

PAGE = "https://caf.fr/"
REJECTED = "https://accounts.google.com/signin/rejected"


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        (Seen(PAGE, 200), Found.OK),
        (Seen(PAGE, 0), Found.UNREACHABLE),
        (Seen(PAGE, 503), Found.UNREACHABLE),
        (Seen(PAGE, 200, certificate=False), Found.UNREACHABLE),
        (Seen(PAGE, 403), Found.REFUSED),
        (Seen(REJECTED + "?a=1", 200), Found.REFUSED),
        (Seen(PAGE, 200, loads=["https://newassets.hcaptcha.com/x"]), Found.CAPTCHA),
    ],
)
def test_the_worst_counts(seen: Seen, found: Found) -> None:
    assert result_of(seen, [REJECTED]) is found


def test_googles_puzzle_is_known_by_its_path() -> None:
    assert captcha_of(["https://www.google.com/recaptcha/api.js"]) == "recaptcha"
    assert captcha_of(["https://www.google.com/maps", "https://nothcaptcha.com/"]) == ""
