"""What a printer says of toner and paper, in all the ways that printers say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers.model import Supplies, Supply, Tray
from printers.supplies import supplies_of

TONER = "index=1;class=supplyThatIsConsumed;type=toner;maxcapacity=100;level=25;colorantname=cyan;"
WASTE = "index=2;class=receptacleThatIsFilled;type=wasteToner;maxcapacity=100;level=90;"
TRAY = "type=sheetFeedAutoRemovableTray;maxcapacity=250;level=100;status=0;name=main;"


def test_supplies_have_the_names_that_staff_reads() -> None:
    told = supplies_of(
        {
            "printer-supply": [TONER.encode(), WASTE.encode()],
            "printer-supply-description": ["Toner cyan", "Bac à toner usagé"],
            "printer-input-tray": [TRAY.encode()],
        }
    )
    assert told == Supplies(
        supplies=(
            Supply("Toner cyan", "toner", 25),
            Supply("Bac à toner usagé", "wasteToner", 90, fills=True),
        ),
        trays=(Tray("main", 100, 250),),
    )


@pytest.mark.parametrize(
    ("level", "capacity", "percent"),
    [("50", "200", 25), ("-2", "100", None), ("-3", "100", None), ("5", "-2", None),
     ("x", "9", None), ("120", "100", 100)],
)  # fmt: skip
def test_a_level_that_is_not_known_is_not_told(
    level: str, capacity: str, percent: int | None
) -> None:
    (supply,) = supplies_of(
        {"printer-supply": [f"type=toner;maxcapacity={capacity};level={level};"]}
    ).supplies
    assert supply.percent == percent


def test_a_printer_that_says_nothing_has_nothing_to_show() -> None:
    assert supplies_of({}) == Supplies()


@given(st.lists(st.binary(max_size=60), max_size=3))
def test_any_bytes_are_read(noise: list[bytes]) -> None:
    supplies_of({"printer-supply": noise, "printer-input-tray": noise})
