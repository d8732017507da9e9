"""What devices say that they can, and what they are asked for then."""

from __future__ import annotations

import pytest

from scanner.abilities import Abilities, Request, read_abilities, request
from scanner.backend import ScannerError
from scanner.model import ColorMode, ScanCode, ScanOptions, Source

TEST_DRIVER = """
All options specific to device `test:0':
  Scan Mode:
    --mode Gray|Color [Color]
        Selects the scan mode (e.g., lineart, monochrome, or color).
    --depth 1|8|16 [8]
        Number of bits per sample, typical values are 1 for "line-art" and 8
        for multibit scans.
    --hand-scanner[=(yes|no)] [no]
    --three-pass-order RGB|RBG|GBR|GRB|BRG|BGR [inactive]
    --resolution 50..600dpi (in steps of 1) [200]
        Sets the resolution of the scanned image.
    --source Flatbed|Automatic Document Feeder [Flatbed]
  Geometry:
    -l 0..300mm (in steps of 1) [0]
    -t 0..300mm (in steps of 1) [0]
    -x 0..300mm (in steps of 1) [210]
    -y 0..300mm (in steps of 1) [297]
"""
ESCL = """
    --resolution 75|100|150|300|600dpi [300]
    --mode Color|Gray [Color]
    --source Flatbed|ADF|ADF Duplex [Flatbed]
    -l 0..215.9mm [0]
    -t 0..297.011mm [0]
    -x 0..215.9mm [215.9]
    -y 0..297.011mm [297.011]
"""
SMALL_GLASS = """
    --mode Lineart|Gray|24bit Color [24bit Color] [advanced]
    --depth 8 [inactive]
    --source Flatbed [read-only]
    --resolution 100|200|400dpi [inactive]
    -x 0..148.5mm (in steps of 0.1) [148.5]
    -y 0..3507pel [3507]
"""


def test_the_test_driver() -> None:
    assert read_abilities(TEST_DRIVER) == Abilities(
        sources=("Flatbed", "Automatic Document Feeder"),
        modes=("Gray", "Color"),
        depths=("1", "8", "16"),
        resolution_range=(50, 600),
        width=300.0,
        height=300.0,
    )


def test_what_is_inactive_or_not_understood_is_left_out() -> None:
    assert read_abilities(SMALL_GLASS) == Abilities(
        modes=("Lineart", "Gray", "24bit Color"), width=148.5
    )
    assert read_abilities("") == Abilities()


def test_a_colour_page_from_the_glass() -> None:
    asked = request(read_abilities(TEST_DRIVER), ScanOptions())
    assert asked == Request(
        (
            "--format=pnm", "--source=Flatbed", "--mode=Color", "--depth=8", "--resolution=200",
            "-l", "0", "-x", "210", "-t", "0", "-y", "297",
        ),
        200,
    )  # fmt: skip


def test_a_device_is_asked_in_its_own_words() -> None:
    options = ScanOptions(source=Source.ADF, mode=ColorMode.GRAY)
    driver = request(read_abilities(TEST_DRIVER), options).arguments
    assert driver[1:3] == ("--source=Automatic Document Feeder", "--mode=Gray")
    assert request(read_abilities(ESCL), options).arguments[1:3] == ("--source=ADF", "--mode=Gray")
    small = request(read_abilities(SMALL_GLASS), ScanOptions()).arguments
    assert small == ("--format=pnm", "--mode=24bit Color", "-l", "0", "-x", "148.5")


def test_black_and_white_may_be_gray_but_colour_may_not() -> None:
    lineart = ScanOptions(mode=ColorMode.LINEART)
    assert "--mode=Lineart" in request(read_abilities(SMALL_GLASS), lineart).arguments
    assert "--mode=Gray" in request(read_abilities(ESCL), lineart).arguments
    with pytest.raises(ScannerError) as refused:
        request(Abilities(modes=("Gray",)), ScanOptions(mode=ColorMode.COLOR))
    assert refused.value.code is ScanCode.FAILED


@pytest.mark.parametrize("abilities", [Abilities(), Abilities(sources=("Flatbed",))])
def test_a_page_is_never_taken_from_elsewhere(abilities: Abilities) -> None:
    with pytest.raises(ScannerError):
        request(abilities, ScanOptions(source=Source.ADF))


@pytest.mark.parametrize(
    ("wanted", "taken"), [(75, 75), (50, 75), (200, 300), (300, 300), (1200, 600)]
)
def test_the_next_finer_of_a_few_resolutions_is_taken(wanted: int, taken: int) -> None:
    asked = request(read_abilities(ESCL), ScanOptions(resolution=wanted))
    assert asked.resolution == taken
    assert f"--resolution={taken}" in asked.arguments


@pytest.mark.parametrize(("wanted", "taken"), [(20, 50), (200, 200), (99_999, 600)])
def test_a_resolution_stays_within_its_range(wanted: int, taken: int) -> None:
    asked = request(read_abilities(TEST_DRIVER), ScanOptions(resolution=wanted))
    assert asked.resolution == taken


def test_a_device_without_a_choice_is_not_asked_to_choose() -> None:
    assert request(Abilities(), ScanOptions()) == Request(("--format=pnm",), 200)
