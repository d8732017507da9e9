"""What a device says that it can (`scanimage -A`), and the words to ask it for a page.

A backend takes a value that it does not offer silently as another one (99999 dpi became 50), so
only what is offered is asked for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scanner.backend import ScannerError
from scanner.model import A4_HEIGHT, A4_WIDTH, ColorMode, ScanCode, ScanOptions, Source

_OPTION = re.compile(r" {4}-{1,2}(?P<name>[a-z][a-z0-9-]*) (?P<values>.+?) \[(?P<now>[^\]]*)\]")
"""`    --mode Gray|Color [Gray]`, `    -x 0..215.9mm (in steps of 0.1) [215.9]`."""

_UNUSABLE = ("inactive", "read-only", "hardware")
_RANGE = re.compile(r"(?P<least>-?[\d.]+)\.\.(?P<most>[\d.]+)(?P<unit>[a-z]*)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")

MODE_WORDS: Mapping[ColorMode, tuple[str, ...]] = {
    ColorMode.COLOR: ("color", "24bit color", "colour"),
    ColorMode.GRAY: ("gray", "true gray", "grayscale", "grey"),
    # a black-and-white page is a gray one with less in it, not the other way round
    ColorMode.LINEART: ("lineart", "black & white", "binary", "gray", "true gray"),
}
"""How backends call the modes, the standard's word first."""

SOURCE_WORDS: Mapping[Source, tuple[str, ...]] = {
    Source.FLATBED: ("flatbed", "document table", "normal"),
    Source.ADF: ("adf", "automatic document feeder", "adf front"),
    Source.ADF_DUPLEX: ("adf duplex", "duplex"),
}


@dataclass(frozen=True, slots=True)
class Abilities:
    """The options of a device that concern us; empty or None where it has no such option.

    Attributes:
        resolutions: In dots per inch, where it has only these, ascending.
        resolution_range: The least and the most, where any between will do.
        width: Of what it can scan, in millimetres.
        height: The same.
    """

    sources: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    depths: tuple[str, ...] = ()
    resolutions: tuple[int, ...] = ()
    resolution_range: tuple[int, int] | None = None
    width: float | None = None
    height: float | None = None

    @property
    def offered_sources(self) -> frozenset[Source]:
        """Where paper may lie; a device without such an option has its glass."""
        spelled = {word.lower() for word in self.sources}
        known = {source for source, words in SOURCE_WORDS.items() if spelled & set(words)}
        return frozenset(known or {Source.FLATBED})


def read_abilities(text: str) -> Abilities:
    """Read the output of `scanimage -A` in the C locale. What is not understood is left out."""
    options: dict[str, str] = {}
    for line in text.splitlines():
        found = _OPTION.match(line)
        if found is not None and found["now"] not in _UNUSABLE:
            options.setdefault(found["name"], found["values"])
    dots = options.get("resolution", "")
    interval = _RANGE.match(dots)
    return Abilities(
        sources=_words(options.get("source", "")),
        modes=_words(options.get("mode", "")),
        depths=_words(options.get("depth", "")),
        resolutions=()
        if interval
        else tuple(sorted({int(float(n)) for n in _NUMBER.findall(dots)})),
        resolution_range=(
            (math.ceil(float(interval["least"])), int(float(interval["most"])))
            if interval
            else None
        ),
        width=_millimetres(options.get("x", "")),
        height=_millimetres(options.get("y", "")),
    )


def _words(values: str) -> tuple[str, ...]:
    return tuple(word for word in values.split("|") if word)


def _millimetres(values: str) -> float | None:
    """The upper end of a length; None for one in pixels, which nobody asks for."""
    found = _RANGE.match(values)
    return float(found["most"]) if found is not None and found["unit"] == "mm" else None


@dataclass(frozen=True, slots=True)
class Request:
    """How to ask a device for a page.

    Attributes:
        arguments: Of `scanimage`.
        resolution: In dots per inch, the one that is asked for.
    """

    arguments: tuple[str, ...]
    resolution: int


def request(abilities: Abilities, options: ScanOptions) -> Request:
    """Say what is wanted in the device's own words.

    Raises:
        ScannerError: `scan-failed`: it has not that source or mode, and another would not be what
            the patron chose.
    """
    resolution = _resolution(abilities, options.resolution)
    out = ["--format=pnm"]
    # the order counts: each source has its own modes and size, each mode its own depths
    if abilities.sources:
        out.append(f"--source={_offered(abilities.sources, SOURCE_WORDS[options.source])}")
    elif options.source is not Source.FLATBED:
        raise ScannerError(ScanCode.FAILED)
    if abilities.modes:
        out.append(f"--mode={_offered(abilities.modes, MODE_WORDS[options.mode])}")
    if "8" in abilities.depths and options.mode is not ColorMode.LINEART:
        out.append("--depth=8")
    if abilities.resolutions or abilities.resolution_range:
        out.append(f"--resolution={resolution}")
    if abilities.width is not None:
        out += ["-l", "0", "-x", f"{min(abilities.width, A4_WIDTH):g}"]
    if abilities.height is not None:
        out += ["-t", "0", "-y", f"{min(abilities.height, A4_HEIGHT):g}"]
    return Request(tuple(out), resolution)


def _offered(offered: Iterable[str], wanted: Iterable[str]) -> str:
    """Return the device's own word for the first of our words that it knows.

    Raises:
        ScannerError: It knows none.
    """
    spelled = {word.lower(): word for word in offered}
    for word in wanted:
        if word in spelled:
            return spelled[word]
    raise ScannerError(ScanCode.FAILED)


def _resolution(abilities: Abilities, wanted: int) -> int:
    """Return the next finer resolution that the device has, or its finest."""
    if abilities.resolution_range is not None:
        least, most = abilities.resolution_range
        return min(max(wanted, least), most)
    finer = (offered for offered in abilities.resolutions if offered >= wanted)
    return next(finer, abilities.resolutions[-1] if abilities.resolutions else wanted)
