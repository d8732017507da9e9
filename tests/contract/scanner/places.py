"""The two places where the contract must hold: in memory, and on SANE's own test driver."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.demo.scanning import Glass, sane_test_device
from scanner.backend import PageProgress, PageStarted, ScanBackend, ScanEvent, ScannerError
from scanner.model import Header, SaneStatus, ScanCode, ScanDevice, ScanOptions
from scanner.scanimage import ScanimageBackend
from scanner.virtual import Behaviour, VirtualScanner

WITHIN = 20.0

HALF_A_PAGE = """\
case "$*" in
*--format=pnm*) scanimage "$@" > /tmp/page; head -c 1000000 /tmp/page ;;
*) exec scanimage "$@" ;;
esac
"""
"""A real page that ends early and with exit code 0, as after half a JPEG from a network scanner."""


class Place(Protocol):
    """A backend, and hands that can reach its scanner."""

    backend: ScanBackend
    device: ScanDevice
    real: bool

    def jam(self) -> None: ...
    def truncate(self) -> None: ...
    def open_cover(self) -> None: ...
    def empty_feeder(self) -> None: ...
    def occupy(self) -> None: ...
    def deny(self) -> None: ...
    def slow_down(self) -> None: ...
    def unplug(self) -> None: ...
    def mend(self) -> None: ...
    def processes(self) -> list[int]: ...


class VirtualPlace:
    real = False

    def __init__(self) -> None:
        self.scanner = VirtualScanner(slow_page_time=20.0)
        self.backend: ScanBackend = self.scanner
        self.device = ScanDevice("virtual:0", "Îlot", "Glass", "virtual device")

    def _set(self, behaviour: Behaviour) -> None:
        self.scanner.behaviour = behaviour

    def jam(self) -> None:
        self._set(Behaviour.JAMMED)

    def truncate(self) -> None:
        self._set(Behaviour.TRUNCATED)

    def open_cover(self) -> None:
        self._set(Behaviour.COVER_OPEN)

    def empty_feeder(self) -> None:
        self._set(Behaviour.NO_DOCS)

    def occupy(self) -> None:
        self._set(Behaviour.BUSY)

    def deny(self) -> None:
        self._set(Behaviour.DENIED)

    def slow_down(self) -> None:
        self._set(Behaviour.SLOW)

    def unplug(self) -> None:
        self._set(Behaviour.GONE)

    def mend(self) -> None:
        self._set(Behaviour.READY)

    def processes(self) -> list[int]:
        return []


class SanePlace:
    """Two devices of SANE's test driver, of which the second one is used.

    The driver opens its first one whatever happens; only another can be unplugged.
    """

    real = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        sane_test_device(folder)
        self.device = ScanDevice("test:1", "Noname", "frontend-tester", "virtual device")
        self.mend()
        self.backend: ScanBackend = ScanimageBackend(
            sane_config=folder / "sane.d", program="/etc/sane.d/scanimage"
        )

    def fail(self, status: SaneStatus) -> None:
        sane_test_device(self.folder, devices=2, status=status)

    def jam(self) -> None:
        self.fail(SaneStatus.JAMMED)

    def truncate(self) -> None:
        """The driver could end a page early, but hangs once in fifty times when it does."""
        self.install(HALF_A_PAGE)

    def install(self, script: str) -> None:
        """Let another program answer; the box finds it beside SANE's own files."""
        program = self.folder / "sane.d" / "scanimage"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    def open_cover(self) -> None:
        self.fail(SaneStatus.COVER_OPEN)

    def empty_feeder(self) -> None:
        self.fail(SaneStatus.NO_DOCS)

    def occupy(self) -> None:
        self.fail(SaneStatus.DEVICE_BUSY)

    def deny(self) -> None:
        self.fail(SaneStatus.ACCESS_DENIED)

    def slow_down(self) -> None:
        sane_test_device(self.folder, picture=Glass.COLOR_PATTERN, devices=2, seconds=16.0)

    def unplug(self) -> None:
        sane_test_device(self.folder, devices=1)

    def mend(self) -> None:
        self.install('exec scanimage "$@"')
        sane_test_device(self.folder, devices=2, seconds=0.3)

    def processes(self) -> list[int]:
        return children(os.getpid())


def children(pid: int) -> list[int]:
    """Return all living descendants of a process."""
    found = []
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in map(int, (task / "children").read_text().split()):
                found += [child, *children(child)]
    return found


def descriptors() -> set[str]:
    """What this process has open."""
    found = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):
            found.add(f"{number} {os.readlink(f'/proc/self/fd/{number}')}")
    return found


@dataclass
class Scanned:
    """A scan, and what was kept of it: a duplicate of the page's descriptor.

    Attributes:
        sizes: Of the file, at each event.
    """

    events: list[ScanEvent] = field(default_factory=list)
    code: ScanCode | None = None
    header: Header | None = None
    page: int = -1
    sizes: list[int] = field(default_factory=list)

    def note(self, event: ScanEvent) -> None:
        self.events.append(event)
        if isinstance(event, PageStarted):
            self.page, self.header = os.dup(event.fd), event.header
        self.sizes.append(os.fstat(self.page).st_size)

    def content(self) -> bytes:
        return os.pread(self.page, os.fstat(self.page).st_size, 0)

    def close(self) -> None:
        if self.page >= 0:
            os.close(self.page)


async def scan(
    place: Place,
    options: ScanOptions | None = None,
    *,
    until: Callable[[Scanned], bool] = lambda _: False,
) -> Scanned:
    """Scan a page, to its end or until something is seen; an error is part of what is seen."""
    scanned = Scanned()
    try:
        async with asyncio.timeout(WITHIN):
            events = place.backend.scan(place.device, options or ScanOptions())
            async with contextlib.aclosing(events):
                async for event in events:
                    scanned.note(event)
                    if until(scanned):
                        break
    except ScannerError as error:
        scanned.code = error.code
    except BaseException:
        scanned.close()
        raise
    return scanned


def moving(scanned: Scanned) -> bool:
    """Whether rows have arrived."""
    return any(isinstance(event, PageProgress) for event in scanned.events)
