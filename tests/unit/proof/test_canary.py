"""A canary is found in every encoding, and never without its key."""

from __future__ import annotations

import base64
import os
import zlib

import pytest
from PIL import Image

from kiosk.proof.canary import PIXELS, Encoding, Found, Seal, search

SEAL = Seal()
ROUTE = 37
NOISE = os.urandom(5000)


def found_in(data: bytes, seal: Seal = SEAL) -> set[Found]:
    return search(NOISE + data + NOISE, seal)


def in_a_pdf(word: bytes) -> bytes:
    return b"4 0 obj\nstream\n" + zlib.compress(b"(" + word + b") Tj")


@pytest.mark.parametrize(
    ("encoding", "write"),
    [
        (Encoding.UTF8, lambda word: word),
        (Encoding.UTF16, lambda word: word.decode().encode("utf-16-le")),
        (Encoding.HEX, lambda word: word.hex().encode()),
        (Encoding.HEX, lambda word: word.hex().upper().encode()),
        (Encoding.REVERSED, lambda word: word[::-1]),
        (Encoding.BASE64_0, lambda word: base64.b64encode(word)),
        (Encoding.BASE64_0, lambda word: base64.b64encode(word).rstrip(b"=") + b"}"),
        (Encoding.BASE64_1, lambda word: base64.b64encode(b"x" + word)),
        (Encoding.BASE64_2, lambda word: base64.b64encode(b"{x" + word + b"}")),
        (Encoding.BASE64_2, lambda word: base64.urlsafe_b64encode(b"\xff\xfe" + word + b"\xfb")),
        (Encoding.BASE64_0, lambda word: base64.b64encode(word + b"and more").rstrip(b"=")),
        (Encoding.DEFLATED, in_a_pdf),
    ],
)
def test_a_word_is_found_however_it_is_written(encoding: Encoding, write: object) -> None:
    assert callable(write)
    word = SEAL.word(ROUTE).encode()
    assert found_in(write(word)) == {Found(ROUTE, encoding)}


@pytest.mark.parametrize(
    ("encoding", "order", "rest"),
    [
        (Encoding.RGB, (0, 1, 2), b""),
        (Encoding.RGBX, (0, 1, 2), b"\xff"),
        (Encoding.BGRX, (2, 1, 0), b"\xff"),
        (Encoding.BGRX, (2, 1, 0), b"\x00"),
    ],
)
def test_pixels_are_found_in_every_order(
    encoding: Encoding, order: tuple[int, ...], rest: bytes
) -> None:
    row = SEAL.pixels(ROUTE)
    pixels = [row[3 * number : 3 * number + 3] for number in range(PIXELS)]
    data = b"".join(bytes(pixel[channel] for channel in order) + rest for pixel in pixels)
    assert found_in(data) == {Found(ROUTE, encoding)}


@pytest.mark.parametrize("scale", [1.0, 0.43, 0.7, 1.6])
def test_blocks_are_found_in_a_picture_that_was_scaled(scale: float) -> None:
    row = Image.frombytes("RGB", (PIXELS, 1), SEAL.pixels(ROUTE))
    page = Image.new("RGB", (600, 80), "white")
    page.paste(row.resize((24 * PIXELS, 40), Image.Resampling.NEAREST), (60, 20))
    size = (round(600 * scale), round(80 * scale))
    scaled = page.resize(size, Image.Resampling.BILINEAR)
    assert found_in(scaled.tobytes()) >= {Found(ROUTE, Encoding.BLOCKS)}
    assert found_in(scaled.tobytes("raw", "BGRX")) >= {Found(ROUTE, Encoding.BLOCKS)}
    assert found_in(scaled.convert("RGBA").tobytes()) >= {Found(ROUTE, Encoding.BLOCKS)}
    assert found_in(scaled.tobytes(), Seal()) == set()


def test_nobody_finds_it_with_another_key() -> None:
    data = SEAL.word(ROUTE).encode() + SEAL.pixels(ROUTE)
    assert found_in(data) == {Found(ROUTE, Encoding.UTF8), Found(ROUTE, Encoding.RGB)}
    assert found_in(data, Seal()) == set()


def test_a_word_that_only_looks_like_one_is_none() -> None:
    word = SEAL.word(ROUTE)
    assert found_in(f"{word[:-1]}{'b' if word[-1] == 'a' else 'a'}".encode()) == set()


def test_a_word_that_is_cut_is_none() -> None:
    assert found_in(SEAL.word(ROUTE)[:-2].encode() + b" ") == set()


def test_every_canary_is_new_and_tells_its_route() -> None:
    words = [SEAL.word(route) for route in range(100)]
    assert len(set(words)) == 100
    assert [SEAL.route_of(word.encode()) for word in words] == list(range(100))


def test_a_seal_keeps_its_key_to_itself() -> None:
    assert SEAL.key.hex() not in repr(SEAL)
    assert repr(SEAL.key)[2:-1] not in repr(SEAL)
