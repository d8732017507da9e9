"""The print service's process is another one afterwards, or the step is in doubt."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.shell.ledger import Ledger
from kiosk.shell.printserver import ServerCommand
from kiosk.shell.steps import Prints
from kiosk.shell.wipe import StepResult
from printers.virtual import VirtualPrinter

LISTENER = """
import os, socket, sys, time
path = sys.argv[1]
with socket.socket(socket.AF_UNIX) as server:
    server.bind(path + ".new"); server.listen(8); os.rename(path + ".new", path)
    print("listens", flush=True); time.sleep(60)
"""


@pytest.fixture
def place(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """A socket, and what makes a new process listen on it."""
    path, running = tmp_path / "service", list[subprocess.Popen[str]]()

    def listen() -> None:
        process = subprocess.Popen(
            [sys.executable, "-c", LISTENER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()
        running.append(process)

    listen()
    yield path, listen
    for process in running:
        process.kill()
        process.communicate()


def test_the_same_process_is_not_a_new_one(place: tuple[Path, Callable[[], None]]) -> None:
    path, _ = place
    assert not asyncio.run(ServerCommand(["true"], path).renew())


def test_a_command_that_fails_is_a_doubt(place: tuple[Path, Callable[[], None]]) -> None:
    path, _ = place
    assert not asyncio.run(ServerCommand(["false"], path).renew())


def test_another_process_that_listens_is_a_new_one(
    place: tuple[Path, Callable[[], None]],
) -> None:
    path, listen = place

    async def told() -> bool:
        renewing = asyncio.create_task(ServerCommand(["sleep", "0.3"], path).renew())
        await asyncio.sleep(0.1)
        await asyncio.to_thread(listen)
        return await renewing

    assert asyncio.run(told())


class Server:
    def __init__(self, *, renews: bool) -> None:
        self.renews = renews
        self.asked = 0

    async def renew(self) -> bool:
        self.asked += 1
        return self.renews


@pytest.mark.parametrize(
    ("printed", "renews", "verified", "asked"),
    [(False, True, True, 0), (True, True, True, 1), (True, False, False, 1)],
)
def test_it_is_replaced_after_a_patron_who_printed(
    tmp_path: Path, printed: bool, renews: bool, verified: bool, asked: int
) -> None:
    ledger, server = Ledger(tmp_path / "ledger"), Server(renews=renews)
    if printed:
        ledger.print_sent()

    async def told() -> StepResult:
        return await Prints(
            VirtualPrinter(), queue="virtual", ledger=ledger, server=server, patient=False
        ).run()

    assert asyncio.run(told()).verified is verified
    assert server.asked == asked
    assert ledger.prints_owed is not verified or not printed
