"""PNM headers, byte by byte as they arrive."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.backend import ScannerError
from scanner.model import Header, ScanCode
from scanner.pnm import HIGHEST, LARGEST_PAGE, LONGEST_HEADER, WIDEST, parse

SCANIMAGE = b"P6\n# SANE data follows\n1653 2338\n255\n"
"""As `scanimage` writes it."""

SPACES = st.sampled_from([b" ", b"\n", b"\t", b"\r\n", b" \n", b"\n# SANE\n", b" #1 2 3\n\n"])


def test_a_page_of_scanimage() -> None:
    assert parse(SCANIMAGE) == Header(1653, 2338, 3, 8, len(SCANIMAGE))


@pytest.mark.parametrize(
    ("text", "header"),
    [
        (b"P5\n# SANE data follows\n10 20\n255\n", Header(10, 20, 1, 8, 33)),
        (b"P4\n# SANE data follows\n10 20\n", Header(10, 20, 1, 1, 29)),
        (b"P6 1 1 255 ", Header(1, 1, 3, 8, 11)),
    ],
)
def test_every_kind_of_page(text: bytes, header: Header) -> None:
    assert parse(text) == header


@given(
    kind=st.sampled_from([b"P4", b"P5", b"P6"]),
    width=st.integers(1, WIDEST),
    height=st.integers(1, 8_000),
    spaces=st.lists(SPACES, min_size=3, max_size=3),
    pixels=st.binary(max_size=20),
)
def test_a_header_is_found_when_its_last_byte_is_there_and_not_before(
    kind: bytes, width: int, height: int, spaces: list[bytes], pixels: bytes
) -> None:
    numbers = [width, height] if kind == b"P4" else [width, height, 255]
    text = kind + b"".join(b"%b%d" % (space, n) for space, n in zip(spaces, numbers, strict=False))
    text += b"\n"
    channels, depth = (3 if kind == b"P6" else 1), (1 if kind == b"P4" else 8)
    wanted = Header(width, height, channels, depth, len(text))
    if wanted.total_bytes > LARGEST_PAGE:
        with pytest.raises(ScannerError):
            parse(text)
        return
    assert [parse(text[:length]) for length in range(len(text))] == [None] * len(text)
    assert parse(text + pixels) == wanted


@given(st.binary(max_size=200))
def test_whatever_arrives_is_a_header_or_not_yet_one_or_refused(beginning: bytes) -> None:
    with contextlib.suppress(ScannerError):
        header = parse(beginning)
        assert header is None or header.header_bytes <= len(beginning)


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xd8\xff\xe0",
        b"P7\n",
        b"P3\n1 1 255\n",
        b"P6x",
        b"P6\n-5 10\n255\n",
        b"P6\n12a 10\n255\n",
        b"P6\n0 10\n255\n",
        b"P6\n10 0\n255\n",
        b"P6\n10 10\n65535\n",
        b"P5\n10 10\n0\n",
        b"P6\n%d 10\n255\n" % (WIDEST + 1),
        b"P6\n10 %d\n255\n" % (HIGHEST + 1),
        b"P6\n%d %d\n255\n" % (WIDEST, HIGHEST),
        b"P6\n1000000",
        b"P6\n#" + b"x" * LONGEST_HEADER,
        b"P6" + b" " * LONGEST_HEADER,
    ],
)
def test_nonsense_is_refused(text: bytes) -> None:
    with pytest.raises(ScannerError) as refused:
        parse(text)
    assert refused.value.code is ScanCode.FAILED
