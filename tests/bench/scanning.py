"""A heap from a network scanner, beside bare `scanimage` in the same run.

`python -m tests.bench.scanning` prints two figures: how much longer a heap takes than with
`scanimage` alone, and how long after its last byte a page is seen whole.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Coroutine, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.link.messages import (
    Message,
    PaperAt,
    Scan,
    ScanColor,
    Scanned,
    ScanPage,
    ScanStage,
    TwoSided,
)
from kiosk.session.onescan import OneScan
from kiosk.session.pictures import Pictures
from kiosk.session.work import Worker
from kiosk.shell.scanning import ScanService
from scanner.scanimage import ScanimageBackend
from tests.devices.escl import HEIGHT, WIDTH, EsclScanner

PAGES = 3
ROUNDS = 2
PAGE_TIME = 3.0
"""Seconds: what an office scanner takes for a page in colour."""
MOST_RATIO, MOST_SHOWN_MS = 1.05, 150.0


def fill(scanner: EsclScanner) -> None:
    page = Image.effect_noise((WIDTH * 2 // 3, HEIGHT * 2 // 3), 20).convert("RGB")
    scanner.fed[:] = [page] * PAGES


async def bare(config: Path, device: str, folder: Path) -> float:
    """Seconds that `scanimage` alone takes."""
    command = ["scanimage", "-d", device, "--source=ADF", "--mode=Color", "--resolution=200"]
    command += ["-x", "210", "-y", "297", "--format=pnm", f"--batch={folder}/%d"]
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command,
        env=os.environ | {"SANE_CONFIG_DIR": str(config)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    await process.wait()
    took = time.perf_counter() - began
    assert len(list(folder.iterdir())) == PAGES
    return took


class Patron:
    """The session's half, on the shell's half, without the boxes in between."""

    def __init__(self, config: Path, group: asyncio.TaskGroup) -> None:
        self._group = group
        self.worker = Worker()
        self.ended = asyncio.Event()
        self.whole: list[float] = []
        self.shown: list[float] = []
        self.service = ScanService(
            ScanimageBackend(sane_config=config), device=None, say=self._to_session
        )
        self.scan = OneScan(
            say=self._to_shell, do=self._do, worker=self.worker, pictures=Pictures()
        )
        self.scan.previewed.connect(self._seen)
        self.scan.ended.connect(lambda _: self.ended.set())

    def _do(self, work: Coroutine[object, object, None]) -> None:
        self._group.create_task(work)

    def _to_shell(self, message: Message, descriptors: Sequence[int] = ()) -> None:
        if isinstance(message, Scan):
            self.service.start(message, self._group)

    def _to_session(self, message: Message, descriptors: Sequence[int]) -> None:
        match message:
            case ScanPage():
                self.scan.page_arrives(message, os.dup(descriptors[0]))
            case Scanned():
                if message.stage is ScanStage.PAGE_DONE:
                    self.whole.append(time.perf_counter())
                self.scan.heard(message)

    def _seen(self) -> None:
        if len(self.shown) < len(self.whole) and self.scan.preview:
            self.shown.append(time.perf_counter())


async def ours(config: Path) -> tuple[float, list[float]]:
    """Seconds that a patron waits for a heap, and milliseconds until each page is seen whole."""
    async with asyncio.TaskGroup() as group:
        patron = Patron(config, group)
        began = time.perf_counter()
        patron.scan.begin(PaperAt.ANYWHERE, color=ScanColor.COLOR, sides=TwoSided.ONE)
        await patron.ended.wait()
        took = time.perf_counter() - began
        patron.scan.forget()
        patron.worker.close()
        pairs = zip(patron.whole, patron.shown, strict=True)
        return took, [(seen - came) * 1000 for came, seen in pairs]


async def measured() -> bool:
    """Print the figures; whether they are good."""
    ratios, shown = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            async with EsclScanner(feeder=True, page_time=PAGE_TIME) as scanner:
                sane = scanner.sane(Path(name))
                fill(scanner)
                pages = Path(name) / "pages"
                pages.mkdir()
                peer = await bare(sane.config, sane.device, pages)
                fill(scanner)
                took, seen = await ours(sane.config)
                ratios.append(took / peer)
                shown += seen
    ratio, late = statistics.median(ratios), max(shown)
    print(f"scan: {PAGES} pages × {ratio:.3f} of scanimage, last byte to page {late:.0f} ms")
    return ratio <= MOST_RATIO and late <= MOST_SHOWN_MS


def main() -> int:
    """1 when a figure is not as good as promised."""
    application = QGuiApplication(sys.argv[:1])
    good = asyncio.run(measured())
    application.quit()
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
