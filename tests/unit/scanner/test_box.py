"""What a scan program finds in its box."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner import box
from scanner.growing import GrowingFile

WITHIN = 10.0


@pytest.fixture
def sane_config(tmp_path: Path) -> Path:
    config = tmp_path / "sane.d"
    config.mkdir()
    (config / "dll.conf").write_text("test\n")
    return config


@pytest.fixture
def answer() -> Iterator[GrowingFile]:
    with GrowingFile() as file:
        yield file


async def run(script: str, sane_config: Path, answer: GrowingFile, *, largest: int = 65536) -> int:
    """Run a shell script in the box; return its exit code."""
    process = box.start(
        ("sh", "-c", script),
        sane_config=sane_config,
        stdout=answer.writable,
        stderr=answer.writable,
        largest=largest,
    )
    try:
        return await process.exited(within=WITHIN)
    finally:
        process.close()


async def lines(script: str, sane_config: Path, answer: GrowingFile) -> list[str]:
    assert await run(script, sane_config, answer) == 0
    return answer.beginning(65536).decode().splitlines()


async def test_it_holds_the_system_and_the_scanners_configuration(
    sane_config: Path, answer: GrowingFile
) -> None:
    found = set(await lines("ls / /etc /etc/sane.d; ls -A /tmp", sane_config, answer))
    assert {"usr", "dll.conf", "sane.d"} <= found
    assert found.isdisjoint({"home", "root", "run", "var", "passwd", "shadow", "ssl", "fonts"})


async def test_it_has_processes_of_its_own_and_the_hosts_network(
    sane_config: Path, answer: GrowingFile
) -> None:
    script = "echo $$; ls -d /proc/[0-9]*; readlink /proc/self/ns/net"
    own, *processes, network = await lines(script, sane_config, answer)
    assert own == "1"
    assert len(processes) <= 3  # the shell, and `ls` itself
    assert network == os.readlink("/proc/self/ns/net")


async def test_nothing_of_the_hosts_can_be_written(sane_config: Path, answer: GrowingFile) -> None:
    script = "for f in /usr/x /etc/sane.d/x; do touch $f 2>&1 && echo written; done; true"
    assert "written" not in await lines(script, sane_config, answer)
    assert [file.name for file in sane_config.iterdir()] == ["dll.conf"]


async def test_no_environment_is_inherited(sane_config: Path, answer: GrowingFile) -> None:
    names = {line.partition("=")[0] for line in await lines("env", sane_config, answer)}
    assert names - {"PWD", "OLDPWD", "SHLVL", "_"} == set(box.ENVIRONMENT)


async def test_an_endless_answer_ends(sane_config: Path, answer: GrowingFile) -> None:
    assert await run("exec cat /dev/zero", sane_config, answer, largest=100_000) != 0
    assert answer.size == 100_000


async def test_exit_codes_and_signals_come_through(sane_config: Path, answer: GrowingFile) -> None:
    assert await run("exit 6", sane_config, answer) == 6
    assert await run("sh -c 'kill -SEGV $$'; exit $?", sane_config, answer) == 139


async def test_closing_kills_whatever_runs(sane_config: Path, answer: GrowingFile) -> None:
    process = box.start(
        ("sh", "-c", "trap '' INT TERM; sleep 600 & sleep 600"),
        sane_config=sane_config,
        stdout=answer.writable,
        stderr=answer.writable,
        largest=65536,
    )
    await process.interrupt(within=0.1)
    assert process.exit_code is None
    process.close()
    assert process.exit_code in (128 + signal.SIGKILL, -signal.SIGKILL)


async def test_without_its_configuration_nothing_runs(tmp_path: Path, answer: GrowingFile) -> None:
    before = os.listdir("/proc/self/fd")
    assert await run("echo here", tmp_path / "nowhere", answer) == 1
    assert b"here\n" not in answer.beginning(1000)
    assert os.listdir("/proc/self/fd") == before
