"""The table of printing's faults, as it is written to build/print/faults.json."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

TABLE = Path("build/print/faults.json")
Rows = list[dict[str, str]]

SENTENCES = """
import json, sys
from PySide6.QtGui import QGuiApplication
from kiosk.qt import create, engine, ui_path
application = QGuiApplication([])
made = engine()  # which must live
messages = create(made, ui_path("session", "Messages.qml"), {})
said = {code: messages.of(code).toVariant() for code in sys.argv[1:]}
print(json.dumps({code: [told["title"], told["next"]] for code, told in said.items()}))
"""


def sentences(codes: Sequence[str]) -> dict[str, tuple[str, str]]:
    """What a patron reads for each code; in a process of its own, which alone has a Qt."""
    said = subprocess.run(
        [sys.executable, "-c", SENTENCES, *codes],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        text=True,
    )
    read: dict[str, tuple[str, str]] = json.loads(said.stdout)
    return read


def write(rows: Rows) -> None:
    """Add what a patron reads for each code, and write it."""
    told = sentences(sorted({row["code"] for row in rows if row["code"]}))
    for row in rows:
        row["sentence"], row["next"] = told.get(row["code"], ("", ""))
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(json.dumps(rows, ensure_ascii=False, indent=2))
