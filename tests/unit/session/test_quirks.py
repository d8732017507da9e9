"""Which name a host is told: the nearest entry wins, and no header contradicts it."""

from __future__ import annotations

import pytest

from kiosk.session.quirks import agent_for, headers_for

AGENTS = {"caf.fr": "A", "mail.caf.fr": "B"}


@pytest.mark.parametrize(
    ("host", "agent"),
    [
        ("caf.fr", "A"),
        ("WWW.caf.fr", "A"),
        ("mail.caf.fr", "B"),
        ("a.b.mail.caf.fr", "B"),
        ("evilcaf.fr", ""),
        ("fr", ""),
        ("caf.fr.evil.example", ""),
        ("", ""),
    ],
)
def test_the_longest_suffix_wins(host: str, agent: str) -> None:
    assert agent_for(host, AGENTS) == agent


def test_brands_follow_the_name() -> None:
    said = headers_for("Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0 Safari/537.36")
    assert '"Chromium";v="142"' in said["Sec-CH-UA"]
    said = headers_for("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
    assert said["Sec-CH-UA"] == ""
