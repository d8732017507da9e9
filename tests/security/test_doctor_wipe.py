"""`kiosk doctor --wipe`: the short proof, and a leak that it must see."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.doctor.planter import Mark
from kiosk.doctor.wipeproof import prove
from kiosk.proof.canary import BEGINNING, Seal

pytestmark = pytest.mark.slow
KEEPER = "import sys; kept = sys.stdin.readline(); print('keeps', flush=True); sys.stdin.readline()"


def test_it_proves_the_wipe_and_writes_a_report_that_names_nobody(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "doctor", "--wipe", "--report", str(report)],
        capture_output=True,
        text=True,
        timeout=90,
    )
    said = done.stdout
    assert done.returncode == 0, said + done.stderr
    assert said.startswith("✓ L’effacement est prouvé : 22 marques posées, 22 trouvées")
    facts = json.loads(report.read_text())
    assert facts["found_after"] == []
    assert facts["steps"]["processes"]["before"] > 3
    assert BEGINNING.decode() not in report.read_text()


def test_a_mark_that_somebody_keeps_is_seen() -> None:
    seal = Seal()
    with subprocess.Popen(
        [sys.executable, "-c", KEEPER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as keeper:
        assert keeper.stdin is not None
        assert keeper.stdout is not None
        keeper.stdin.write(seal.word(Mark.TYPED_PASSWORD.value) + "\n")
        keeper.stdin.flush()
        keeper.stdout.readline()
        proof = asyncio.run(prove(seal))
    assert not proof.proven
    assert proof.after == {Mark.TYPED_PASSWORD}
    assert "prévenez le support" in proof.sentence()
