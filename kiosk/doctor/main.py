"""`kiosk doctor [--wipe]`: one line a check, for IT."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.errors import CannotStart
from kiosk.doctor import wipeproof
from kiosk.doctor.checks import checks
from kiosk.shell.preflight import check_box


def main(arguments: Sequence[str]) -> int:
    """Run the checks; 1 if one fails."""
    parser = argparse.ArgumentParser(prog="kiosk doctor")
    parser.add_argument(
        "--wipe", action="store_true", help="prouver que rien ne reste d’une session (une minute)"
    )
    parser.add_argument(
        "--report",
        type=Path,
        default=Path(tempfile.gettempdir()) / "ilot-wipe-report.json",
        help="le compte rendu de --wipe, sans donnée personnelle",
    )
    given = parser.parse_args(arguments)
    return wipe(given.report) if given.wipe else check()


def check() -> int:
    """What a terminal needs, one line each."""
    results = checks()
    for result in results:
        print(f"{'✓' if result.good else '✗'} {result.sentence}")
    return 0 if all(result.good for result in results) else 1


def wipe(report: Path) -> int:
    """The proof; its result in one sentence, its facts in a file."""
    try:
        check_box()
        proof = asyncio.run(wipeproof.prove())
    except CannotStart as error:
        print(f"✗ {error.mend}", file=sys.stderr)
        return 1
    except wipeproof.NotPlanted:
        print("✗ Le navigateur n’a pas démarré dans sa boîte : rien n’est prouvé.")
        return 1
    wipeproof.write_report(proof, report)
    print(f"{'✓' if proof.proven else '✗'} {proof.sentence()}")
    print(f"  Compte rendu : {report}")
    return 0 if proof.proven else 1
