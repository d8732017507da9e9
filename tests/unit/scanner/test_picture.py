"""The page on the virtual scanner's glass."""

from __future__ import annotations

import itertools

import pytest

from scanner.model import ColorMode, ScanOptions
from scanner.picture import picture
from scanner.pnm import parse


@pytest.mark.parametrize("mode", ColorMode)
@pytest.mark.parametrize("resolution", [75, 200])
def test_a_page_is_what_its_header_says(mode: ColorMode, resolution: int) -> None:
    text, header, rows = picture(ScanOptions(mode=mode, resolution=resolution))
    assert parse(text) == header
    assert header.width / header.height == pytest.approx(210 / 297, abs=0.01)
    drawn = list(rows)
    assert len(drawn) == header.height
    assert {len(row) for row in drawn} == {header.row_bytes}
    assert len(set(drawn)) == 5  # paper, bars, three lines of text


def test_colours_stay_apart_without_colour() -> None:
    _, header, rows = picture(ScanOptions(mode=ColorMode.GRAY))
    bars = list(rows)[header.height // 5]
    shades = sorted(set(bars))  # five bars and the margin
    assert len(shades) == 6
    assert min(after - before for before, after in itertools.pairwise(shades)) > 20
