"""The attack suite in short form: a few rows, each with its control; `make attack` tries all."""

from __future__ import annotations

import pytest

from tests.security.attack.house import in_house  # isort: skip - scrubs before Qt

from tests.security.attack.table import TABLE

pytestmark = pytest.mark.slow
CHOSEN = ("address/file", "hop/302", "files/folder", "download/script", "tls/expired")


def test_a_few_attacks_are_held_and_their_controls_are_not(qapp: object) -> None:
    found = in_house([row for row in TABLE if row.name in CHOSEN], soft=False)
    assert len(found) == len(CHOSEN)
    assert [(one.row, one.seen) for one in found if not one.held] == []
    assert [(one.row, one.control) for one in found if not one.control_escaped] == []
