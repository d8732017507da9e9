"""Keep the translations in step with the texts of the screens, and compile them.

`update` re-runs Qt Linguist's lupdate over every QML file: a text that is new arrives empty in
kiosk/ui/i18n/*.ts, one that is gone goes. `compile` makes kiosk/ui/assets/i18n/qml_*.qm of them;
run by packaging/dev/setup. Places in the QML are left out, so that a diff shows texts only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

UI = Path(__file__).parents[2] / "kiosk" / "ui"
SOURCE = "fr"
"""What the QML says; its own file has nothing but plurals."""
LANGUAGES = (SOURCE, "en", "ar", "pt", "uk", "es")
TOOLS = Path(sys.executable).parent


def update(ui: Path, *, into: Path | None = None) -> None:
    """Bring every .ts file in step with the QML.

    Args:
        ui: The folder of the QML files.
        into: The folder of the .ts files, if not the one in `ui`.
    """
    folder = into or ui / "i18n"
    for language in LANGUAGES:
        run(
            "pyside6-lupdate",
            *(str(file) for file in sorted(ui.glob("*/*.qml"))),
            *("-locations", "none", "-no-obsolete", "-silent"),
            *("-source-language", SOURCE, "-target-language", language),
            *(("-pluralonly",) if language == SOURCE else ()),
            *("-ts", str(folder / f"ilot_{language}.ts")),
        )


def compile_all(ui: Path) -> int:
    """Make the .qm files that are missing or older than their source.

    Returns:
        How many were made.
    """
    made = 0
    folder = ui / "assets" / "i18n"
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        source, target = ui / "i18n" / f"ilot_{language}.ts", folder / f"qml_{language}.qm"
        if target.exists() and target.stat().st_mtime_ns > source.stat().st_mtime_ns:
            continue
        run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))
        if not target.exists():
            raise SystemExit(f"{source.name}: Qt Linguist made nothing of it")
        made += 1
    return made


def run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt Linguist; its complaint is the end of the set-up."""
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    match sys.argv[1:]:
        case ["update"]:
            update(UI)
        case ["compile"]:
            made = compile_all(UI)
            if made:
                print(f"Translations made: {made} of {len(LANGUAGES)} languages")
        case _:
            raise SystemExit("usage: translations.py update | compile")


if __name__ == "__main__":
    main()
