"""What a printer has left: toner, drums, sheets in its trays, as far as it tells. For staff.

`printer-supply` and `printer-input-tray` are strings of `name=value;` (PWG 5100.13 §6.5, after the
Printer MIB, RFC 3805). Levels below 0 mean that the device does not know.
"""

from __future__ import annotations

from collections.abc import Sequence

from printers.ipp import Attributes, Value
from printers.model import Supplies, Supply, Tray

WANTED = ("printer-supply", "printer-supply-description", "printer-input-tray")
CONSUMED = "supplyThatIsConsumed"


def supplies_of(attributes: Attributes) -> Supplies:
    """Return what a device says that it has; nothing where it says nothing that can be read."""
    names = [_text(value) for value in attributes.get("printer-supply-description", ())]
    return Supplies(
        supplies=tuple(
            _supply(facts, names[number] if number < len(names) else "")
            for number, facts in enumerate(_each(attributes.get("printer-supply", ())))
        ),
        trays=tuple(
            Tray(name=facts.get("name", ""), sheets=_level(facts), capacity=_capacity(facts))
            for facts in _each(attributes.get("printer-input-tray", ()))
            if facts
        ),
    )


def _supply(facts: dict[str, str], name: str) -> Supply:
    level, capacity = _level(facts), _capacity(facts)
    percent = None
    if level is not None and capacity:
        percent = min(100, round(100 * level / capacity))
    return Supply(
        name=name or facts.get("colorantname", ""),
        kind=facts.get("type", ""),
        percent=percent,
        fills=facts.get("class", CONSUMED) != CONSUMED,
    )


def _each(values: Sequence[Value]) -> list[dict[str, str]]:
    return [
        dict(part.split("=", 1) for part in _text(value).split(";") if "=" in part)
        for value in values
    ]


def _text(value: Value) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _level(facts: dict[str, str]) -> int | None:
    return _known(facts.get("level", ""))


def _capacity(facts: dict[str, str]) -> int | None:
    return _known(facts.get("maxcapacity", "")) or None


def _known(number: str) -> int | None:
    try:
        value = int(number)
    except ValueError:
        return None
    return value if value >= 0 else None
