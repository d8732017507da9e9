"""Programs and drivers that hang, crash, chatter or lie, in place of `scanimage`."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from scanner.backend import PageDone, PageStarted, ScannerError
from scanner.model import DeviceStatus, ScanCode
from scanner.scanimage import ScanimageBackend
from tests.contract.scanner.places import SanePlace, Scanned, children, moving, scan

OPEN = "echo 'scanimage: open of device x failed: {}' >&2; exit 1"
HEADER = r"printf 'P5\n# SANE data follows\n1000 1000\n255\n'"
ONLY_SCAN = 'case "$*" in *--format=pnm*) ;; *) exec scanimage "$@" ;; esac\n'


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("exit 0", ScanCode.FAILED),
        ("echo '<html>'", ScanCode.FAILED),
        (f"{HEADER}; exec cat /dev/zero", None),  # more than a page: the page is whole
        ("exec cat /dev/zero", ScanCode.FAILED),
        (f"{HEADER}", ScanCode.TRUNCATED),
        (f"{HEADER}; exit 137", ScanCode.FAILED),
        (
            f"{HEADER}; echo 'scanimage: sane_read: Document feeder jammed' >&2; exec sleep 600",
            ScanCode.JAMMED,
        ),
        (f"{HEADER}; head -c 1000000 /dev/zero; exit 9", None),  # whole, whatever comes after
    ],
    ids=[
        "silent",
        "page",
        "more",
        "endless",
        "header",
        "killed",
        "hangs-after-error",
        "late-error",
    ],
)
async def test_a_program_that_misbehaves(
    sane_place: SanePlace, script: str, code: ScanCode | None
) -> None:
    sane_place.install(ONLY_SCAN + script)
    scanned = await scan(sane_place)
    scanned.close()
    assert scanned.code is code
    assert (PageDone() in scanned.events) == (code is None)


@pytest.mark.parametrize("script", ["exec sleep 600", f"{HEADER}; exec sleep 600"])
async def test_a_scanner_that_stands_still_is_given_up(sane_place: SanePlace, script: str) -> None:
    sane_place.install(ONLY_SCAN + script)
    sane_place.backend = ScanimageBackend(
        sane_config=sane_place.folder / "sane.d", program="/etc/sane.d/scanimage", stalled_after=0.2
    )
    scanned = await scan(sane_place)
    scanned.close()
    assert scanned.code is ScanCode.TIMEOUT


async def test_a_program_that_does_not_stop_is_killed(sane_place: SanePlace) -> None:
    sane_place.install(ONLY_SCAN + f"trap '' INT TERM; {HEADER}; sleep 600 & sleep 600")
    alive: list[int] = []

    def enough(scanned: Scanned) -> bool:
        alive.extend(children(os.getpid()))
        return isinstance(scanned.events[-1], PageStarted)

    (await scan(sane_place, until=enough)).close()
    assert len(alive) >= 2
    assert [pid for pid in alive if Path(f"/proc/{pid}").exists()] == []


async def test_a_driver_that_dies_in_the_middle_of_a_page(sane_place: SanePlace) -> None:
    sane_place.slow_down()

    def kill(scanned: Scanned) -> bool:
        if moving(scanned):
            for pid in children(os.getpid())[1:]:  # after bubblewrap, what is in the box
                os.kill(pid, signal.SIGKILL)
        return False

    scanned = await scan(sane_place, until=kill)
    scanned.close()
    assert scanned.code is ScanCode.FAILED


@pytest.mark.parametrize(
    ("script", "status"),
    [
        (OPEN.format("Device busy"), DeviceStatus.BUSY),
        (OPEN.format("Invalid argument"), DeviceStatus.GONE),
    ],
    ids=["busy", "gone"],
)
async def test_a_device_that_does_not_open(
    sane_place: SanePlace, script: str, status: DeviceStatus
) -> None:
    sane_place.install(script)
    assert await sane_place.backend.probe(sane_place.device) is status


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (OPEN.format("Access to resource has been denied"), ScanCode.DENIED),
        ("kill -SEGV $$; exit 139", ScanCode.FAILED),
        ("exit 1", ScanCode.FAILED),
    ],
    ids=["denied", "crash", "no-reason"],
)
async def test_a_device_that_is_there_but_not_for_us(
    sane_place: SanePlace, script: str, code: ScanCode
) -> None:
    sane_place.install(script)
    with pytest.raises(ScannerError) as failed:
        await sane_place.backend.probe(sane_place.device)
    assert failed.value.code is code


async def test_a_driver_that_crashes_while_devices_are_listed(sane_place: SanePlace) -> None:
    sane_place.install("kill -SEGV $$; exit 139")
    with pytest.raises(ScannerError) as failed:
        await sane_place.backend.devices()
    assert failed.value.code is ScanCode.FAILED
    sane_place.mend()
    assert sane_place.device in await sane_place.backend.devices()
