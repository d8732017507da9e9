"""Scans for a session: the page's rows reach it while they arrive, read-only."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence

from kiosk.link.messages import (
    DeviceCondition,
    Message,
    PaperAt,
    Scan,
    ScanColor,
    Scanned,
    ScanPage,
    ScanStage,
    TwoSided,
)
from scanner.backend import PageDone, PageProgress, PageStarted, ScanBackend, ScannerError
from scanner.model import ColorMode, DeviceStatus, ScanCode, ScanDevice, ScanOptions, Source

log = logging.getLogger(__name__)

MODES = {ScanColor.COLOR: ColorMode.COLOR, ScanColor.GRAY: ColorMode.GRAY}


class ScanService:
    """One scan at a time, for one patron.

    Args:
        backend: Real or virtual scanner; None where the place has none.
        device: The SANE device's name; None takes the first that is found.
        say: Sends a message and its descriptors to the session.
    """

    def __init__(
        self,
        backend: ScanBackend | None,
        *,
        device: str | None,
        say: Callable[[Message, Sequence[int]], None],
    ) -> None:
        self._backend = backend
        self._device = device
        self._say = say
        self._tasks: set[asyncio.Task[None]] = set()
        self._pages = 0  # that have begun
        self._tidying = False  # the page is whole, and the scan head goes home
        self.last_moved: float | None = None
        self.glass_used = False

    @property
    def running(self) -> bool:
        """Whether a scan child may live."""
        return any(not task.done() for task in self._tasks)

    def start(self, request: Scan, group: asyncio.TaskGroup) -> None:
        """Begin a scan; a second one while the first still gives pages is refused as busy."""
        if self.running and not self._tidying:
            self._tell(request, ScanStage.FAILED, code="scanner-busy")
        else:
            before = {task for task in self._tasks if not task.done()}
            self._tasks = before | {group.create_task(self._scan(request, after=before))}

    async def stop(self) -> None:
        """End the scan that runs, child and all."""
        if self.running:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(self._tasks, timeout=5.0)

    async def _scan(self, request: Scan, *, after: set[asyncio.Task[None]]) -> None:
        if after:
            await asyncio.wait(after)
        self._tidying = False
        try:
            device = await find_device(self._backend, self._device)
            if self._backend is None or device is None:
                self._tell(request, ScanStage.FAILED, code="scanner-none")
                return
            if not await self._fed(self._backend, device, request):
                await self._scan_from(self._backend, device, request, Source.FLATBED)
            self._tell(request, ScanStage.DONE)
        except ScannerError as error:
            log.warning("scan-failed %s", error.code)
            self._tell(request, ScanStage.FAILED, code=error.code)
        finally:
            self.last_moved = None

    async def _fed(self, backend: ScanBackend, device: ScanDevice, request: Scan) -> bool:
        """Take what lies in the feeder; return whether anything did. No device says so before.

        Some drivers call an empty feeder a plain failure; then the glass says what is wrong.
        """
        if request.place is PaperAt.GLASS:
            return False
        sources = await backend.sources(device)
        both = request.sides is not TwoSided.ONE and Source.ADF_DUPLEX in sources
        source = Source.ADF_DUPLEX if both else Source.ADF
        if source not in sources:
            return False
        before = self._pages
        try:
            await self._scan_from(backend, device, request, source)
        except ScannerError as error:
            if self._pages > before or error.code not in (ScanCode.NO_DOCS, ScanCode.FAILED):
                raise
            return False
        return True

    async def _scan_from(
        self, backend: ScanBackend, device: ScanDevice, request: Scan, source: Source
    ) -> None:
        if source is Source.FLATBED:
            self.glass_used = True
        options = ScanOptions(
            source=source, mode=MODES[request.color], resolution=request.resolution
        )
        async with contextlib.aclosing(backend.scan(device, options)) as events:
            async for event in events:
                self._forward(request, event, source)

    def _forward(
        self, request: Scan, event: PageStarted | PageProgress | PageDone, source: Source
    ) -> None:
        self.last_moved = asyncio.get_running_loop().time()
        match event:
            case PageStarted(fd=fd, header=header, resolution=resolution):
                page = ScanPage(
                    reference=request.reference,
                    width=header.width,
                    height=header.height,
                    channels=1 if header.channels == 1 else 3,
                    depth=1 if header.depth == 1 else 8,
                    header=header.header_bytes,
                    resolution=resolution,
                    place=PaperAt.GLASS if source is Source.FLATBED else PaperAt.FEEDER,
                )
                self._pages += 1
                self._say(page, [fd])
            case PageProgress(fraction=fraction):
                self._tell(request, ScanStage.MOVING, fraction=fraction)
            case PageDone():
                self._tidying = source is Source.FLATBED
                self._tell(request, ScanStage.PAGE_DONE, fraction=1.0)

    def _tell(
        self, request: Scan, stage: ScanStage, *, fraction: float = 0.0, code: str = ""
    ) -> None:
        news = Scanned(reference=request.reference, stage=stage, fraction=fraction, code=code)
        self._say(news, [])


async def find_device(backend: ScanBackend | None, name: str | None) -> ScanDevice | None:
    """Return the named device, or the first one; None if there is none.

    Raises:
        ScannerError: The scanner's software does not answer.
    """
    if backend is None:
        return None
    devices = await backend.devices()
    if name is None:
        return devices[0] if devices else None
    return next((device for device in devices if device.name == name), None)


async def scanner_condition(backend: ScanBackend | None, name: str | None) -> DeviceCondition:
    """Return what a patron may know of the scanner now."""
    try:
        device = await find_device(backend, name)
        if backend is None or device is None:
            return DeviceCondition(code="scanner-none")
        status = await backend.probe(device)
        sources = await backend.sources(device) if status is DeviceStatus.READY else frozenset()
    except ScannerError as error:
        return DeviceCondition(code=error.code)
    codes = {DeviceStatus.READY: "", DeviceStatus.BUSY: "scanner-busy"}
    return DeviceCondition(
        code=codes.get(status, "scanner-gone"),
        feeder=Source.ADF in sources,
        two_sided=Source.ADF_DUPLEX in sources,
    )
