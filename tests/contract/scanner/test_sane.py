"""What only the real backend can show: statuses of a real driver, deadlines, a dead driver."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo.scanning import Glass, sane_test_device
from scanner.backend import ScannerError
from scanner.model import SaneStatus, ScanCode, ScanOptions
from scanner.scanimage import ScanimageBackend
from tests.contract.scanner.places import WITHIN, SanePlace, children, scan


@pytest.mark.parametrize(
    "status", [status for status in SaneStatus if status not in (SaneStatus.GOOD, SaneStatus.EOF)]
)
async def test_every_status_of_the_driver_has_a_code(
    sane_place: SanePlace, status: SaneStatus
) -> None:
    sane_place.fail(status)
    scanned = await scan(sane_place)
    scanned.close()
    assert scanned.code is {
        SaneStatus.DEVICE_BUSY: ScanCode.BUSY,
        SaneStatus.JAMMED: ScanCode.JAMMED,
        SaneStatus.NO_DOCS: ScanCode.NO_DOCS,
        SaneStatus.COVER_OPEN: ScanCode.COVER_OPEN,
        SaneStatus.ACCESS_DENIED: ScanCode.DENIED,
    }.get(status, ScanCode.FAILED)


async def test_cancelling_a_question_leaves_no_process(sane_place: SanePlace) -> None:
    asking = asyncio.create_task(sane_place.backend.probe(sane_place.device))
    async with asyncio.timeout(WITHIN):
        while not (alive := children(os.getpid())):
            await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert [pid for pid in alive if Path(f"/proc/{pid}").exists()] == []


@pytest.mark.parametrize("picture", [Glass.COLOR_PATTERN, Glass.GRID])
async def test_the_picture_on_the_glass_is_what_arrives(
    sane_place: SanePlace, picture: Glass
) -> None:
    sane_test_device(sane_place.folder, devices=2, seconds=0.3, picture=picture)
    scanned = await scan(sane_place, ScanOptions(resolution=100))
    with contextlib.closing(scanned):
        assert scanned.header is not None
        colors = set(batched_pixels(scanned.content()[scanned.header.header_bytes :]))
    assert (len(colors) > 2) == (picture is Glass.COLOR_PATTERN)


def batched_pixels(samples: bytes) -> Iterator[bytes]:
    return (samples[start : start + 3] for start in range(0, len(samples), 3))


async def test_the_demo_has_one_scanner(tmp_path: Path) -> None:
    test = sane_test_device(tmp_path)
    backend = ScanimageBackend(sane_config=test.config)
    assert [device.name for device in await backend.devices()] == [test.device]


async def test_a_place_without_a_scanner(tmp_path: Path) -> None:
    backend = ScanimageBackend(sane_config=sane_test_device(tmp_path, devices=0).config)
    assert await backend.devices() == ()


async def test_without_a_configuration_scanning_fails_and_says_so(tmp_path: Path) -> None:
    with pytest.raises(ScannerError) as failed:
        await ScanimageBackend(sane_config=tmp_path / "nowhere").devices()
    assert failed.value.code is ScanCode.FAILED
