"""What every `ScanBackend` promises, kept in memory and on SANE's own test driver."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from scanner.backend import PageDone, PageProgress, PageStarted, ScannerError
from scanner.model import ColorMode, DeviceStatus, ScanCode, ScanDevice, ScanOptions
from scanner.pnm import parse
from tests.contract.scanner.places import WITHIN, Place, Scanned, moving, scan


async def test_a_scanner_is_found_and_ready(place: Place) -> None:
    assert place.device in await place.backend.devices()
    assert await place.backend.probe(place.device) is DeviceStatus.READY


async def test_a_page_starts_grows_and_is_done(place: Place) -> None:
    scanned = await scan(place)
    with contextlib.closing(scanned):
        started, *growing, done = scanned.events
        assert isinstance(started, PageStarted)
        assert isinstance(done, PageDone)
        fractions = [event.fraction for event in growing if isinstance(event, PageProgress)]
        assert len(fractions) == len(growing) > 1
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        assert scanned.code is None


@pytest.mark.parametrize(
    ("mode", "channels"), [(ColorMode.COLOR, 3), (ColorMode.GRAY, 1)], ids=["color", "gray"]
)
async def test_a_page_is_a4_in_the_mode_and_resolution_asked_for(
    place: Place, mode: ColorMode, channels: int
) -> None:
    scanned = await scan(place, ScanOptions(mode=mode, resolution=100))
    with contextlib.closing(scanned):
        header = scanned.header
        assert header is not None
        assert (header.channels, header.depth) == (channels, 8)
        assert header.width == pytest.approx(827, abs=2)
        assert header.height == pytest.approx(1169, abs=2)
        content = scanned.content()
        assert parse(content) == header
        assert len(content) == header.total_bytes
        assert len(set(content[header.header_bytes :])) > 1, "not an empty page"


async def test_rows_can_be_read_while_the_page_arrives(place: Place) -> None:
    place.slow_down()
    scanned = await scan(place, until=moving)
    with contextlib.closing(scanned):
        assert scanned.header is not None
        assert scanned.header.header_bytes < scanned.sizes[-1] < scanned.header.total_bytes
        assert len(scanned.content()) >= scanned.sizes[-1]


async def test_whoever_gets_the_page_can_only_read_it(place: Place) -> None:
    place.slow_down()
    scanned = await scan(place, until=moving)
    with contextlib.closing(scanned):
        assert stat.S_ISREG(os.fstat(scanned.page).st_mode)
        assert fcntl.fcntl(scanned.page, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(scanned.page, b"x")
        with pytest.raises(OSError, match="Invalid argument"):
            os.ftruncate(scanned.page, 0)
        with pytest.raises(PermissionError):
            os.open(f"/proc/self/fd/{scanned.page}", os.O_RDWR)


async def test_closing_in_the_middle_of_a_page_ends_the_scan(place: Place) -> None:
    place.slow_down()
    alive: list[int] = []

    def enough(scanned: Scanned) -> bool:
        alive.extend(place.processes())
        return moving(scanned)

    scanned = await scan(place, until=enough)
    scanned.close()
    assert isinstance(scanned.events[-1], PageProgress)
    assert bool(alive) == place.real
    assert [pid for pid in alive if Path(f"/proc/{pid}").exists()] == []


async def test_cancelling_whoever_waits_ends_the_scan(place: Place) -> None:
    place.slow_down()
    under_way = asyncio.Event()

    def look(scanned: Scanned) -> bool:
        if moving(scanned):
            under_way.set()
        return False

    waiting = asyncio.create_task(scan(place, until=look))
    async with asyncio.timeout(WITHIN):
        await under_way.wait()
    alive = place.processes()
    assert bool(alive) == place.real
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert [pid for pid in alive if Path(f"/proc/{pid}").exists()] == []


async def test_after_a_scan_that_was_ended_the_next_one_is_whole(place: Place) -> None:
    place.slow_down()
    (await scan(place, until=moving)).close()
    place.mend()
    assert await place.backend.probe(place.device) is DeviceStatus.READY
    for _ in range(2):
        scanned = await scan(place)
        with contextlib.closing(scanned):
            assert scanned.header is not None
            assert len(scanned.content()) == scanned.header.total_bytes


async def test_one_page_at_a_time(place: Place) -> None:
    place.slow_down()
    second: list[Scanned] = []
    under_way = asyncio.Event()

    def look(scanned: Scanned) -> bool:
        if moving(scanned):
            under_way.set()
        return bool(second)

    first = asyncio.create_task(scan(place, until=look))
    async with asyncio.timeout(WITHIN):
        await under_way.wait()
    # asked while it scans, a backend leaves the device alone
    assert await place.backend.probe(place.device) is DeviceStatus.READY
    second.append(await scan(place))
    assert (second[0].events, second[0].code) == ([], ScanCode.BUSY)
    (await first).close()


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("jam", ScanCode.JAMMED),
        ("truncate", ScanCode.TRUNCATED),
        ("open_cover", ScanCode.COVER_OPEN),
        ("empty_feeder", ScanCode.NO_DOCS),
        ("occupy", ScanCode.BUSY),
        ("deny", ScanCode.DENIED),
    ],
)
async def test_a_fault_is_told_by_its_code_and_mended(
    place: Place, fault: str, code: ScanCode
) -> None:
    set_fault: Callable[[], None] = getattr(place, fault)
    set_fault()
    scanned = await scan(place)
    scanned.close()
    assert scanned.code is code
    assert not any(isinstance(event, PageDone) for event in scanned.events)
    place.mend()
    again = await scan(place)
    again.close()
    assert isinstance(again.events[-1], PageDone)


async def test_a_scanner_that_is_away_is_gone_and_found_again(place: Place) -> None:
    assert place.device in await place.backend.devices()
    place.unplug()
    assert await place.backend.probe(place.device) is DeviceStatus.GONE
    assert place.device not in await place.backend.devices()
    assert (await scan(place)).code is ScanCode.GONE
    place.mend()
    assert await place.backend.probe(place.device) is DeviceStatus.READY
    (await scan(place)).close()


async def test_a_scanner_that_nobody_knows_is_gone(place: Place) -> None:
    nobody = ScanDevice("nobody:0", "", "", "")
    assert await place.backend.probe(nobody) is DeviceStatus.GONE
    with pytest.raises(ScannerError) as refused:
        await anext(place.backend.scan(nobody, ScanOptions()))
    assert refused.value.code is ScanCode.GONE
