"""A broken file never becomes defaults: the terminal says why it serves nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.catalogue import Catalogue
from kiosk.config.terminal import Terminal
from kiosk.shell.app import read_configuration
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, plain


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "terminal.yaml").write_text(TERMINAL)
    (tmp_path / "shortcuts.yaml").write_text(CATALOGUE)
    return tmp_path


def read(folder: Path) -> tuple[Terminal, Catalogue, list[str]]:
    return read_configuration(folder / "terminal.yaml", folder / "shortcuts.yaml")


def test_two_sound_files_give_no_reason(folder: Path) -> None:
    terminal, catalogue, reasons = read(folder)
    assert reasons == []
    assert (terminal.site.name, len(catalogue.services)) == ("Bourg", 1)


def test_each_problem_of_both_files_is_a_reason_with_its_place(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "terminal.yaml").write_text(edited(TERMINAL, ("idle_s: 300", "idle_s: 1")))
    (folder / "shortcuts.yaml").write_text(edited(CATALOGUE, ("    category: famille\n", "")))
    terminal, catalogue, reasons = read(folder)
    assert [plain(reason) for reason in reasons] == [
        "terminal:terminal.yaml:12:11: « 1 » est trop petit. Attendu : au moins 5",
        "catalogue:shortcuts.yaml:7:5: « category » manque",
    ]
    assert [record.getMessage() for record in caplog.records] == reasons
    assert (terminal.site.name, catalogue.services) == ("", ())
    caplog.clear()


@pytest.mark.parametrize("name", ["terminal.yaml", "shortcuts.yaml"])
@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe", b"a: &a [*a]\n", b"schema: x\n"])
def test_a_file_that_is_missing_or_empty_is_a_reason_too(
    folder: Path, caplog: pytest.LogCaptureFixture, name: str, content: bytes | None
) -> None:
    if content is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(content)
    _, _, reasons = read(folder)
    assert reasons
    assert all(reason.partition(":")[2].startswith(f"{name}:") for reason in reasons)
    caplog.clear()
