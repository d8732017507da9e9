"""One screen through all variants: its window is made once and changes live."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtQml import QQmlEngine

from tests.ui.audit import checks, focus
from tests.ui.audit.checks import Fault
from tests.ui.audit.contrast import contrast
from tests.ui.audit.screens import Screen
from tests.ui.audit.seen import look
from tests.ui.audit.variants import RINGED, VARIANTS, WALKED, wear
from tests.ui.kit.stage import Stage

KINDS = ("unnamed", "traps", "contrast", "clipped", "targets", "primary", "letters")


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault, and where it was seen."""

    screen: str
    language: str
    variant: str
    fault: Fault

    def __str__(self) -> str:
        return f"{self.screen} {self.language} {self.variant} {self.fault.kind}: {self.fault.what}"


def audit(
    screen: Screen, owner: QQmlEngine, stage: Stage, pictures: Path | None = None
) -> list[Finding]:
    """Look at a screen in every variant.

    Args:
        pictures: Where a picture of every variant with a fault is left; of every one where
            ILOT_PICTURES is set.
    """
    found: list[Finding] = []
    language = stage.language.value
    shown = screen.open(owner, stage)
    for variant in VARIANTS:
        wear(stage, shown, variant)
        picture = stage.window.grabWindow()
        view = look(stage.window)
        faults = checks.all_of(view) + contrast(view, picture)
        if variant in WALKED:
            faults += focus.traps(stage.window)
        if variant in RINGED:
            faults += focus.unseen(stage.window)
        if pictures is not None and (faults or "ILOT_PICTURES" in os.environ):
            pictures.mkdir(parents=True, exist_ok=True)
            picture.save(str(pictures / f"{screen.name}-{language}-{variant.name}.png"))
        found += [Finding(screen.name, language, variant.name, fault) for fault in faults]
    return found


def counts(found: list[Finding]) -> dict[str, int]:
    """How many of each kind, none left out."""
    counted = Counter(finding.fault.kind for finding in found)
    return {kind: counted[kind] for kind in KINDS}
