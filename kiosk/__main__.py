"""The commands of the terminal: `kiosk run`, `kiosk demo`, `kiosk check` …

Each command imports what it needs when it runs: a gate loads no Qt, a check no browser.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


def _run(arguments: Sequence[str]) -> int:
    from kiosk.shell.app import main

    return main(arguments)


def _demo(arguments: Sequence[str]) -> int:
    from kiosk.demo.main import main

    return main(arguments)


def _content(arguments: Sequence[str]) -> int:
    from kiosk.content.main import main

    return main(arguments)


def _look(arguments: Sequence[str]) -> int:
    from kiosk.content.look import main

    return main(arguments)


def _session(arguments: Sequence[str]) -> int:
    from kiosk.session.main import main

    return main(arguments)


def _gate(arguments: Sequence[str]) -> int:
    from kiosk.gate.main import main

    return main(arguments)


def _doctor(arguments: Sequence[str]) -> int:
    from kiosk.doctor.main import main

    return main(arguments)


def _plant(arguments: Sequence[str]) -> int:
    from kiosk.doctor.planter import main

    return main(arguments)


def _bench(arguments: Sequence[str]) -> int:
    from kiosk.bench.main import main

    return main(arguments)


def _spool(arguments: Sequence[str]) -> int:
    from printers.spool import main

    return main(arguments)


def _accessibility(arguments: Sequence[str]) -> int:
    from kiosk.demo.accessibility import main

    return main(arguments)


def _check(arguments: Sequence[str]) -> int:
    from kiosk.config.check import check
    from kiosk.config.load import load_word_lists
    from kiosk.config.translations import told
    from kiosk.config.wordlist import beside

    parser = argparse.ArgumentParser(prog="kiosk check", description=COMMANDS["check"][1])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    files = parser.parse_args(arguments).files
    root = Path(__file__).parents[1]
    catalogue = root / "shortcuts.yaml"
    shipped = [catalogue, root / "packaging" / "terminal.example.yaml", *beside(catalogue)]
    code = check(files or shipped, out=sys.stdout)
    if not files and code == 0:
        print(told(more={one.language: len(one.unread) for one in load_word_lists(catalogue)}))
    return code


COMMANDS: dict[str, tuple[Callable[[Sequence[str]], int], str]] = {
    "run": (_run, "the terminal itself, on the screen of the compositor it is started by"),
    "demo": (_demo, "the terminal with a printer, a scanner and practice sites of its own"),
    "check": (
        _check,
        "every error of shortcuts.yaml, its word lists and terminal.yaml, at file:line:column",
    ),
    "doctor": (
        _doctor,
        "whether this machine can serve; --wipe: whether nothing of a session stays",
    ),
    "content": (_content, "probe: the catalogue's sites, as a patron's browser finds them"),
    "bench": (_bench, "navigation: how long a verdict takes; search: how long a key takes"),
    "session": (_session, "one patron's session; started by the shell, in its box"),
    "gate": (_gate, "one session's way out; started by the shell"),
    "spool": (_spool, "one document into the print service; started by the shell"),
    "plant": (_plant, "marks inside a box; started by doctor --wipe"),
    "look": (_look, "at one site, in a box; started by content probe"),
    "accessibility": (_accessibility, "tests only: a session with an accessibility bus in its box"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        return COMMANDS[words[0]][0](words[1:])
    wanted_help = not words or words[0] in ("-h", "--help", "help")
    out = sys.stdout if wanted_help else sys.stderr
    if not wanted_help:
        print(f"kiosk: no command « {words[0]} »", file=out)
    print("usage: kiosk COMMAND …\n", file=out)
    for name, (_, purpose) in COMMANDS.items():
        print(f"  {name:<10} {purpose}", file=out)
    return 0 if wanted_help else 2


if __name__ == "__main__":
    raise SystemExit(main())
