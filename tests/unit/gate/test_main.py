"""The gate as a process: it serves on a passed descriptor, and dies with its session."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.link.gate import GatePolicy
from tests.unit.gate.process import gate
from tests.unit.gate.road import ask, browser, echo, refused, tunnel


async def test_it_serves_on_the_descriptor_that_it_was_given(tmp_path: Path) -> None:
    farm = str(tmp_path / "farm")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await echo(reader, writer)
        writer.close()

    server = await asyncio.start_unix_server(serve, farm)
    with gate(GatePolicy(upstreams={"ilot.test": farm})) as running:
        async with browser(running.port) as (reader, writer):
            await tunnel((reader, writer), "entrainement.ilot.test")
            writer.write(b"hello")
            writer.write_eof()
            assert await reader.read() == b"hello"
        answer = await ask(running.port, "CONNECT localhost:443 HTTP/1.1\r\n\r\n")
        assert refused(answer) == (403, "private")
    server.close()


@pytest.mark.parametrize("busy", [False, True], ids=["idle", "busy"])
async def test_it_dies_when_its_life_line_ends(tmp_path: Path, *, busy: bool) -> None:
    farm = str(tmp_path / "farm")
    server = await asyncio.start_unix_server(_silence, farm)
    with gate(GatePolicy(upstreams={"ilot.test": farm})) as running:
        async with browser(running.port) as streams:
            if busy:
                await tunnel(streams, "ilot.test")
            assert running.process.poll() is None
            running.life.close()
            assert running.process.wait(timeout=1) == 0
            assert await streams[0].read() == b""
    server.close()


async def _silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


async def test_it_ends_when_it_is_asked_to() -> None:
    with gate(GatePolicy()) as running:
        await ask(running.port, "CONNECT localhost:443 HTTP/1.1\r\n\r\n")  # it is up
        running.process.terminate()
        assert running.process.wait(timeout=5) == 0


async def test_it_says_nothing_of_what_it_was_asked_for() -> None:
    with gate(GatePolicy()) as running:
        for asked in ("CONNECT www.caf.fr:22", "GET http://10.0.0.1/", "GET http://é/", "\x00"):
            refused(await ask(running.port, f"{asked} HTTP/1.1\r\n\r\n"))
        running.process.terminate()
        _, said = running.process.communicate(timeout=5)
        assert said == b""


def test_no_image_of_its_memory_can_be_taken() -> None:
    """Not dumpable: no core, and its memory is closed to its own user."""
    with subprocess.Popen(["sleep", "60"]) as other:  # the control: an ordinary process's is open
        assert _opens(other.pid)
        other.kill()
    with gate(GatePolicy()) as running:
        asyncio.run(ask(running.port, "CONNECT localhost:443 HTTP/1.1\r\n\r\n"))
        assert not _opens(running.process.pid)


def _opens(pid: int) -> bool:
    try:
        with Path(f"/proc/{pid}/mem").open("rb"):
            return True
    except PermissionError:
        return False


def test_it_loads_neither_qt_nor_the_session() -> None:
    program = "import json, sys, kiosk.gate.main; print(json.dumps(sorted(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    loaded = set(json.loads(said.stdout))
    assert "kiosk.gate.main" in loaded
    assert not {"PySide6", "qasync", "kiosk.shell", "kiosk.session", "kiosk.config"} & loaded
