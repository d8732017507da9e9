"""Canaries: words and pixels that a searcher recognises without knowing them.

A canary is a fixed beginning, the route's number, something random, and a keyed checksum of both
(HMAC, RFC 2104). Whoever searches knows the beginning and the key, never the words, so the search
does not find itself. Letters only: a canary can be typed on any keyboard, be the label of a host,
the name of a file, or part of an address.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

LETTERS = b"abcdefghijklmnopqrstuvwxyz"
BEGINNING = b"qzkxwj"
ROUTE, RANDOM, CHECK = 2, 10, 8
LENGTH = len(BEGINNING) + ROUTE + RANDOM + CHECK
"""Letters in a canary: 47 bits are random, 37 are checked."""

MARK = bytes.fromhex("e3175b 2fd49c b8620d 51a9f7")
"""The first four pixels of a pixel canary, as RGB."""
PAYLOAD = 12
PIXELS = (len(MARK) + 2 * PAYLOAD) // 3
"""A row of so many pixels: mark, route and random, checksum."""

SHORTEST_RUN = 3
"""So many equal pixels make a block."""
LONGEST_ROW = 2000
"""Pixels over which a row of blocks may stretch."""

LONGEST_STREAM = 1024 * 1024
OVERLAP = 64 * 1024
"""Bytes that two neighbouring pieces of a search must share."""


class Encoding(StrEnum):
    """How a canary was found."""

    UTF8 = "utf-8"
    UTF16 = "utf-16le"
    HEX = "hex"
    BASE64_0 = "base64+0"
    BASE64_1 = "base64+1"
    BASE64_2 = "base64+2"
    REVERSED = "reversed"
    DEFLATED = "deflated"
    RGB = "rgb"
    RGBX = "rgbx"
    BGRX = "bgrx"
    BLOCKS = "blocks"  # pixels of any order, each many pixels wide: a picture that was scaled


@dataclass(frozen=True, slots=True)
class Found:
    """One canary in one place; `route` is its number."""

    route: int
    encoding: Encoding


@dataclass(frozen=True, slots=True)
class Seal:
    """The key of one session's canaries."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def word(self, route: int) -> str:
        """Return a new canary for a route."""
        body = _letters(route, ROUTE) + bytes(secrets.choice(LETTERS) for _ in range(RANDOM))
        return (BEGINNING + body + self._check(body)).decode()

    def route_of(self, word: bytes) -> int | None:
        """Return the route of a genuine canary; None for any other word."""
        body, check = word[len(BEGINNING) : -CHECK], word[-CHECK:]
        if len(word) != LENGTH or not hmac.compare_digest(self._check(body), check):
            return None
        return _number(body[:ROUTE])

    def pixels(self, route: int) -> bytes:
        """Return a new row of `PIXELS` pixels, RGB."""
        payload = route.to_bytes(2, "big") + secrets.token_bytes(PAYLOAD - 2)
        return MARK + payload + self._digest(payload)[:PAYLOAD]

    def route_of_pixels(self, row: bytes) -> int | None:
        """Return the route of a genuine row of pixels."""
        payload, check = row[len(MARK) : -PAYLOAD], row[-PAYLOAD:]
        if len(row) != 3 * PIXELS or not hmac.compare_digest(
            self._digest(payload)[:PAYLOAD], check
        ):
            return None
        return int.from_bytes(payload[:2], "big")

    def _digest(self, body: bytes) -> bytes:
        return hmac.digest(self.key, body, hashlib.sha256)

    def _check(self, body: bytes) -> bytes:
        return bytes(LETTERS[byte % 26] for byte in self._digest(body)[:CHECK])


def search(data: bytes, seal: Seal) -> set[Found]:
    """Return every genuine canary in these bytes, in whatever encoding."""
    found = set(_plain(data, seal))
    for stream in deflated(data):
        found |= {Found(one.route, Encoding.DEFLATED) for one in _plain(stream, seal)}
    return found


def _plain(data: bytes, seal: Seal) -> Iterator[Found]:
    for encoding, needle, size, decode in _TEXTS:
        at = data.find(needle)
        while at >= 0:
            word = decode(data, at, size)
            route = seal.route_of(word) if word is not None else None
            if route is not None:
                yield Found(route, encoding)
            at = data.find(needle, at + 1)
    for encoding, needle, order, step in _PICTURES:
        at = data.find(needle)
        while at >= 0:
            pixels = data[at : at + step * PIXELS]
            row = bytes(
                pixels[start + channel]
                for start in range(0, len(pixels) - step + 1, step)
                for channel in order
            )
            route = seal.route_of_pixels(row)
            if route is not None:
                yield Found(route, encoding)
            at = data.find(needle, at + 1)
        wide = needle[:step] * SHORTEST_RUN
        at = data.find(wide)
        while at >= 0:
            row = _blocks(data, at, order, step)
            route = seal.route_of_pixels(row)
            if route is not None:
                yield Found(route, Encoding.BLOCKS)
            at = data.find(wide, at + len(wide))


def _blocks(data: bytes, at: int, order: tuple[int, ...], step: int) -> bytes:
    """Return the colours of a row of blocks; what scaling blurs between two is passed over."""
    colors: list[bytes] = []
    last, length = b"", 0
    for start in range(at, min(at + LONGEST_ROW * step, len(data) - step + 1), step):
        pixel = data[start : start + step]
        length = length + 1 if pixel == last else 1
        last = pixel
        if length == SHORTEST_RUN:
            color = bytes(pixel[channel] for channel in order)
            if not colors or colors[-1] != color:
                colors.append(color)
            if len(colors) == PIXELS:
                break
    return b"".join(colors)


def deflated(data: bytes) -> Iterator[bytes]:
    """Yield the inflated streams of every PDF in these bytes (ISO 32000-1 §7.3.8)."""
    for match in _STREAM.finditer(data):
        inflater = zlib.decompressobj()
        try:
            yield inflater.decompress(
                data[match.end() : match.end() + LONGEST_STREAM], LONGEST_STREAM
            )
        except zlib.error:
            continue


_STREAM = re.compile(rb"stream\r?\n(?=\x78[\x01\x5e\x9c\xda])")


# ── how each encoding looks ──────────────────────────────────────────────────────────────────


def _take(data: bytes, at: int, size: int) -> bytes | None:
    return data[at : at + size]


def _take_wide(data: bytes, at: int, size: int) -> bytes | None:
    piece = data[at : at + 2 * size]
    return piece[::2] if not any(piece[1::2]) else None


def _take_hex(data: bytes, at: int, size: int) -> bytes | None:
    try:
        return bytes.fromhex(data[at : at + 2 * size].decode("ascii"))
    except ValueError:
        return None


def _take_reversed(data: bytes, at: int, size: int) -> bytes | None:
    end = at + len(BEGINNING)
    return data[max(0, end - size) : end][::-1]


def _take_base64(data: bytes, at: int, offset: int) -> bytes | None:
    """The canary stands `offset` bytes behind the beginning of a group of four letters."""
    start = at - _SKIPPED[offset]
    needed = -(-(offset + LENGTH) * 8 // 6)  # what follows may be padding, or nothing of it
    letters = data[max(0, start) : start + needed]
    letters = letters.replace(b"-", b"+").replace(b"_", b"/")
    try:
        decoded = base64.b64decode(letters + b"A" * (-len(letters) % 4), validate=True)
    except ValueError:
        return None
    return decoded[offset : offset + LENGTH]


_SKIPPED = {0: 0, 1: 2, 2: 3}
"""Letters of a group that the unknown bytes before the canary take part in."""


def _base64_needle(offset: int) -> bytes:
    whole = base64.b64encode(b"\0" * offset + BEGINNING)
    known = (offset + len(BEGINNING)) * 8 // 6
    return whole[_SKIPPED[offset] : known]


_TEXTS = (
    (Encoding.UTF8, BEGINNING, LENGTH, _take),
    (Encoding.UTF16, b"".join(bytes((letter, 0)) for letter in BEGINNING), LENGTH, _take_wide),
    (Encoding.HEX, BEGINNING.hex().encode(), LENGTH, _take_hex),
    (Encoding.HEX, BEGINNING.hex().upper().encode(), LENGTH, _take_hex),
    (Encoding.REVERSED, BEGINNING[::-1], LENGTH, _take_reversed),
    (Encoding.BASE64_0, _base64_needle(0), 0, _take_base64),
    (Encoding.BASE64_1, _base64_needle(1), 1, _take_base64),
    (Encoding.BASE64_2, _base64_needle(2), 2, _take_base64),
)


def _mark(order: tuple[int, int, int], rest: bytes) -> bytes:
    pixels = (MARK[start : start + 3] for start in range(0, len(MARK), 3))
    return b"".join(bytes(pixel[channel] for channel in order) + rest for pixel in pixels)


_STRAIGHT, _TURNED = (0, 1, 2), (2, 1, 0)
_PICTURES = (
    (Encoding.RGB, _mark(_STRAIGHT, b""), _STRAIGHT, 3),
    (Encoding.RGBX, _mark(_STRAIGHT, b"\xff"), _STRAIGHT, 4),
    (Encoding.RGBX, _mark(_STRAIGHT, b"\x00"), _STRAIGHT, 4),
    (Encoding.BGRX, _mark(_TURNED, b"\xff"), _TURNED, 4),
    (Encoding.BGRX, _mark(_TURNED, b"\x00"), _TURNED, 4),
)


def _letters(number: int, length: int) -> bytes:
    out = bytearray()
    for _ in range(length):
        number, letter = divmod(number, 26)
        out.insert(0, LETTERS[letter])
    return bytes(out)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + LETTERS.index(letter)
    return number
