"""IPP messages as bytes (RFC 8010): as much as two questions to a printer need."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from enum import IntEnum

Value = int | bool | str | bytes
Attributes = Mapping[str, Sequence[Value]]


class Operation(IntEnum):
    """`operation-id` (RFC 8011 §5.4.15)."""

    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


OPERATION_ATTRIBUTES, JOB_ATTRIBUTES, END_OF_ATTRIBUTES = 0x01, 0x02, 0x03
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
CHARACTER_STRINGS = range(0x41, 0x4A)
KEYWORD, URI, CHARSET, NATURAL_LANGUAGE = 0x44, 0x45, 0x47, 0x48
SUCCESSFUL = range(0x0000, 0x0100)


def encode(
    operation: Operation, printer_uri: str, wanted: Sequence[str], *, which_jobs: str = ""
) -> bytes:
    """Return a request for these attributes (RFC 8010 §3).

    Args:
        which_jobs: Keyword of RFC 8011 §4.2.6.1, for Get-Jobs.
    """
    fields = [
        _field(CHARSET, "attributes-charset", "utf-8"),
        _field(NATURAL_LANGUAGE, "attributes-natural-language", "en"),
        _field(URI, "printer-uri", printer_uri),
        # further values of one attribute have an empty name
        *(
            _field(KEYWORD, "" if later else "requested-attributes", word)
            for later, word in enumerate(wanted)
        ),
        *([_field(KEYWORD, "which-jobs", which_jobs)] if which_jobs else []),
    ]
    head = struct.pack(">BBHIB", 2, 0, operation, 1, OPERATION_ATTRIBUTES)
    return head + b"".join(fields) + bytes([END_OF_ATTRIBUTES])


def decode(answer: bytes) -> Attributes:
    """Read a response's attributes, those of all groups together.

    Raises:
        ValueError: It is no IPP response, or one of failure.
    """
    together: dict[str, list[Value]] = {}
    for _, attributes in groups(answer):
        for name, values in attributes.items():
            together.setdefault(name, []).extend(values)
    return together


def groups(answer: bytes) -> Sequence[tuple[int, Attributes]]:
    """Read a response group by group: the delimiter's tag, and what follows it.

    Raises:
        ValueError: It is no IPP response, or one of failure.
    """
    try:
        _, status, _ = struct.unpack_from(">HHI", answer)
        if status not in SUCCESSFUL:
            raise ValueError(f"IPP status {status:#06x}")
        return _groups(answer, 8)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise ValueError("no IPP response") from error


def _groups(answer: bytes, at: int) -> list[tuple[int, dict[str, list[Value]]]]:
    found: list[tuple[int, dict[str, list[Value]]]] = []
    name = ""
    while (tag := answer[at]) != END_OF_ATTRIBUTES:
        at += 1
        if tag < 0x10:
            found.append((tag, {}))
            continue
        raw_name, at = _counted(answer, at)
        raw, at = _counted(answer, at)
        name = raw_name.decode() or name
        found[-1][1].setdefault(name, []).append(_value(tag, raw))
    return found


def _counted(answer: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", answer, at)
    end = at + 2 + length
    if end > len(answer):
        raise IndexError(end)
    return answer[at + 2 : end], end


def _value(tag: int, raw: bytes) -> Value:
    if tag in (INTEGER, ENUM):
        return int(struct.unpack(">i", raw)[0])
    if tag == BOOLEAN:
        return raw == b"\x01"
    return raw.decode() if tag in CHARACTER_STRINGS else raw


def _field(tag: int, name: str, value: str) -> bytes:
    encoded_name, encoded = name.encode(), value.encode()
    return b"".join(
        (
            bytes([tag]),
            struct.pack(">H", len(encoded_name)),
            encoded_name,
            struct.pack(">H", len(encoded)),
            encoded,
        )
    )
