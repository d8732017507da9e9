"""What the doctor says of a machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.errors import CannotStart
from kiosk.doctor import main
from kiosk.doctor.checks import PROGRAMS, Check, box, memory, programs
from kiosk.shell.memorylimit import MIB, Kind, MemoryLimit


def test_a_program_that_is_missing_is_named_with_its_package(tmp_path: Path) -> None:
    for name in PROGRAMS:
        if name != "cage":
            (tmp_path / name).touch(mode=0o755)
    bad = [check for check in programs(str(tmp_path)) if not check.good]
    assert bad == [Check(False, "cage manque (affiche le poste) : apt-get install cage")]


def test_a_machine_without_boxes_is_told_how_to_mend_it() -> None:
    def forbidden() -> None:
        raise CannotStart("no", mend="Autorisez les espaces de noms utilisateur.")

    assert box(forbidden).sentence.endswith("Autorisez les espaces de noms utilisateur.")
    assert not box(forbidden).good


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.NONE, "n’est pas limitée"),
        (Kind.V1, "à 900 Mio (cgroup-v1)"),
        (Kind.V2, "à 900 Mio (cgroup-v2)"),
    ],
)
def test_what_limits_memory_is_told(kind: Kind, said: str) -> None:
    assert said in memory(MemoryLimit(kind, 900 * MIB)).sentence


def test_one_bad_line_is_enough(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        main, "checks", lambda: [Check(True, "Ceci va."), Check(False, "Cela non.")]
    )
    assert main.check() == 1
    assert capsys.readouterr().out == "✓ Ceci va.\n✗ Cela non.\n"
