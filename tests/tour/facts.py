"""What the tour measured and checked; written to build/tour/tour.json."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Facts:
    """Checks in words, and measurements by name."""

    folder: Path
    measured: dict[str, Any] = field(default_factory=dict)
    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def check(self, what: str, holds: bool) -> None:
        """Count a check; a failed one is said at once, and the tour goes on."""
        (self.passed if holds else self.failed).append(what)
        print(f"  {'✓' if holds else '✗'} {what}")

    def picture(self, name: str) -> Path:
        """The file of the next picture."""
        file = self.folder / f"{len(self.pictures) + 1:02}-{name}.png"
        self.pictures.append(file.name)
        return file

    def write(self) -> None:
        """Write tour.json."""
        document = self.measured | {
            "screens": self.pictures,
            "checks_passed": len(self.passed),
            "checks_failed": self.failed,
        }
        (self.folder / "tour.json").write_text(
            json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        )

    def summary(self) -> str:
        """The tour's last line."""
        return (
            f"tour: {len(self.pictures)} screens, {len(self.passed)} checks passed, "
            f"{len(self.failed)} failed"
        )


def pdf_pages(file: Path) -> int:
    """Pages of a PDF, counted by poppler."""
    out = _said("pdfinfo", str(file))
    return int(next(line.split()[1] for line in out.splitlines() if line.startswith("Pages:")))


def pdf_text(file: Path) -> str:
    """The words of a PDF, read by poppler."""
    return _said("pdftotext", "-layout", str(file), "-")


def pdf_picture(file: Path, target: Path) -> None:
    """Render the first page."""
    _said("pdftoppm", "-png", "-r", "60", "-singlefile", str(file), str(target.with_suffix("")))


def colors(picture: Path) -> int:
    """How many colours a picture has: a blank page has one."""
    return int(_said("identify", "-format", "%k", str(picture)))


def _said(*command: str) -> str:
    return subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL
    ).stdout
