"""From « Imprimer » to a job that CUPS has accepted, beside `lp` with the same document and queue.

Ours seals the document, hands it to the shell's print service, which hands it to a process of its
own, and asks the queue first; `lp` reads a file. Both print on a real cupsd and a printer emulator,
in turns, and every job is gone before the next one begins.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pikepdf

from kiosk.core.printfigures import PrintFigures
from kiosk.demo.printing import PrivateCups
from kiosk.demo.printing_parts import program
from kiosk.link.channel import sealed_memfd
from kiosk.link.messages import DeviceCondition, Print, Printed, PrintStage
from kiosk.shell.printing import Allowance, PrintService
from printers.cups import CupsBackend

PAGES = 10
ROUNDS = 15
PREPARED = 0.2
"""Seconds in which the process that reads the next document has started."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians, in milliseconds."""

    ours_ms: float
    lp_ms: float

    @property
    def ratio(self) -> float:
        return self.ours_ms / self.lp_ms


def measure(*, rounds: int = ROUNDS) -> Measured:
    """Print in turns."""
    return asyncio.run(_measured(rounds))


async def _measured(rounds: int) -> Measured:
    ours: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory(prefix="ilot-bench-") as folder:
        file = Path(folder) / "ten.pdf"
        data = _document()
        file.write_bytes(data)
        (Path(folder) / "p").mkdir()
        async with PrivateCups(Path(folder) / "p") as cups:
            backend = CupsBackend(cups.socket)
            for _ in range(rounds):
                await backend.printers()  # as the shell asks every few seconds
                await asyncio.sleep(PREPARED)
                ours.append(await _ours(backend, cups.queue, data))
                theirs.append(await asyncio.to_thread(_lp, cups, file))
                await backend.purge()
            await backend.close()
    return Measured(statistics.median(ours), statistics.median(theirs))


async def _ours(backend: CupsBackend, queue: str, data: bytes) -> float:
    accepted: list[float] = []

    def say(news: Printed) -> None:
        if news.stage is PrintStage.ACCEPTED:
            accepted.append(time.perf_counter())

    service = PrintService(
        backend,
        queue=queue,
        allowance=Allowance(PAGES),
        say=say,
        changed=lambda: None,
        sending=lambda: None,
        able=DeviceCondition,
        figures=PrintFigures(),
    )
    began = time.perf_counter()
    descriptor = sealed_memfd(data)
    await service.print(Print(reference=1, pages=PAGES), descriptor)  # which closes it
    return (accepted[0] - began) * 1000


def _lp(cups: PrivateCups, file: Path) -> float:
    command = [program("lp"), "-h", cups.socket, "-d", cups.queue, "-o", "media=A4", str(file)]
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=dict(os.environ))
    return (time.perf_counter() - began) * 1000


def _document() -> bytes:
    with pikepdf.new() as pdf, tempfile.TemporaryFile() as written:
        for number in range(PAGES):
            page = pdf.add_blank_page(page_size=(595, 842))
            page.Contents = pdf.make_stream(f"{number / PAGES} g 72 72 450 700 re f".encode())
        pdf.save(written)
        written.seek(0)
        return written.read()
