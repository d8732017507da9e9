"""`make audit`: every screen, language and variant; counts, faults, pictures in build/audit.

A word chooses screens: `python -m tests.ui.audit receipt`; `AUDIT_LANG=fr` one language.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.link.messages import Language
from kiosk.qt import engine, load_fonts
from kiosk.translation import Translation
from tests.ui.audit.screens import SCREENS, Screen
from tests.ui.audit.variants import VARIANTS
from tests.ui.audit.walk import KINDS, Finding, audit, counts
from tests.ui.kit.stage import Stage

FOLDER = Path("build/audit")
FRENCH = ("out-of-service", "staff")
"""Screens of staff."""


def audited(screen: Screen, language: Language) -> list[Finding]:
    """What is wrong with one screen in one language."""
    owner = engine()
    Translation(owner).speak(language)
    theme = owner.singletonInstance("kit", "Theme")
    if not isinstance(theme, QObject):
        raise RuntimeError("the kit has no Theme")
    stage = Stage(owner, theme, language=language)
    found = audit(screen, owner, stage, FOLDER)
    stage.strike()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found


def main() -> int:
    """Look at them all; 1 when something is wrong."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    chosen = [screen for name, screen in SCREENS.items() if wanted in name]
    languages = [one for one in Language if os.environ.get("AUDIT_LANG", "") in one.value]
    began = time.monotonic()
    found: list[Finding] = []
    for language, screen in product(languages, chosen):
        if language is not Language.FRENCH and screen.name in FRENCH:
            continue
        faults = audited(screen, language)
        found += faults
        for finding in faults:
            print(finding)
    counted = counts(found)
    report = {
        "screens": len(chosen),
        "languages": [language.value for language in languages],
        "variants": [variant.name for variant in VARIANTS],
        "seconds": round(time.monotonic() - began, 1),
        **counted,
        "faults": [str(finding) for finding in found],
    }
    (FOLDER / "audit.json").write_text(json.dumps(report, ensure_ascii=False, indent=1))
    application.quit()
    if counted["primary"] or counted["letters"]:
        print(f"yellow buttons {counted['primary']}, small letters {counted['letters']}")
    summed = ", ".join(f"{kind} {counted[kind]}" for kind in KINDS[:5])
    print(f"audit: screens {len(chosen)}, languages {len(languages)}, {summed}")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
