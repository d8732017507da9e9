"""The header of a PNM page (netpbm's pbm(5), pgm(5), ppm(5)), read while the page arrives.

`scanimage` writes P4, P5 or P6 with one comment line; the format allows comments and any white
space between the numbers, and one single white space before the pixels.
"""

from __future__ import annotations

import re

from scanner.backend import ScannerError
from scanner.model import Header, ScanCode

LONGEST_HEADER = 4096
WIDEST, HIGHEST = 20_000, 40_000
LARGEST_PAGE = 512 * 1024 * 1024
"""Bytes: A4 in colour at 600 dpi has 105 million. A header beyond it is a broken scanner's."""

CHANNELS = {b"P4": 1, b"P5": 1, b"P6": 3}

_SPACE = rb"(?:[ \t\r\n\v\f]|#[^\r\n]*[\r\n])+"
_BITMAP = re.compile(rb"(P4)%b(\d{1,5})%b(\d{1,5})[ \t\r\n\v\f]" % (_SPACE, _SPACE))
_SAMPLES = re.compile(
    rb"(P[56])%b(\d{1,5})%b(\d{1,5})%b(\d{1,5})[ \t\r\n\v\f]" % (_SPACE, _SPACE, _SPACE)
)


def parse(beginning: bytes) -> Header | None:
    """Read a header from the first bytes of a file; None while it is incomplete.

    Raises:
        ScannerError: `scan-failed`: this is no PNM of 1 or 8 bits, or larger than any page.
    """
    if not (beginning[:2] in CHANNELS or b"P4".startswith(beginning) or beginning == b""):
        raise ScannerError(ScanCode.FAILED)
    pattern = _BITMAP if beginning[:2] == b"P4" else _SAMPLES
    found = pattern.match(beginning[:LONGEST_HEADER])
    if found is None:
        _refuse_nonsense(beginning)
        return None
    kind, *numbers = found.groups()
    width, height = int(numbers[0]), int(numbers[1])
    depth = 1 if kind == b"P4" else 8
    if depth == 8 and int(numbers[2]) != 255:
        raise ScannerError(ScanCode.FAILED)
    header = Header(width, height, CHANNELS[kind], depth, found.end())
    fits = 0 < width <= WIDEST and 0 < height <= HIGHEST and header.total_bytes <= LARGEST_PAGE
    if not fits:
        raise ScannerError(ScanCode.FAILED)
    return header


def _refuse_nonsense(beginning: bytes) -> None:
    """Refuse what no further byte can make a header.

    Raises:
        ScannerError: It is too long, or holds something that is neither a number nor a comment.
    """
    without_comments = re.sub(rb"#[^\r\n]*([\r\n]|$)", b" ", beginning[2:])
    words = without_comments.split()
    numeric = all(word.isdigit() and len(word) <= 5 for word in words)
    if len(beginning) >= LONGEST_HEADER or not numeric or beginning[2:3] not in b" \t\r\n\v\f#":
        raise ScannerError(ScanCode.FAILED)
