"""`kiosk content probe`: looks at the live sites of the catalogue, and writes a patch for it.

Nobody signs in and nothing is typed: what it sees is what anybody sees before a login.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.config.catalogue import Catalogue
from kiosk.config.load import ConfigError, catalogue_of, load_catalogue, load_terminal
from kiosk.config.session import SessionConfig
from kiosk.config.terminal import Terminal
from kiosk.config.yamlfile import read
from kiosk.content.patch import CannotPatch, patch_of, patched
from kiosk.content.probe import Probe, look
from kiosk.content.report import Looked, facts_of, sentence, verified_of
from kiosk.content.sighting import found_of, steps_of
from kiosk.content.targets import NoSuchService, Shelf, Target, targets_of
from kiosk.core.errors import CannotStart
from kiosk.session.offer import policy_of
from kiosk.shell.network import authority_files, gate_policy
from kiosk.shell.preflight import check_box

ROOT = Path(__file__).parents[2]
FAULT, UNUSABLE = 1, 78
"""Some site does not work; a file cannot be used (sysexits.h EX_CONFIG)."""


def main(arguments: Sequence[str]) -> int:
    """Probe; 1 if an entry was not seen to work."""
    parser = argparse.ArgumentParser(prog="kiosk content")
    probing = parser.add_subparsers(required=True, metavar="COMMAND").add_parser(
        "probe", help="regarder les sites du catalogue, comme un usager les verrait"
    )
    probing.add_argument("--service", default="", help="un seul service ou une messagerie")
    probing.add_argument("--catalogue", type=Path, default=ROOT / "shortcuts.yaml")
    probing.add_argument(
        "--terminal", type=Path, default=ROOT / "packaging" / "terminal.example.yaml"
    )
    probing.add_argument("--out", type=Path, default=Path("build") / "content")
    probing.add_argument("--seconds", type=float, default=45.0, help="pour une page, au plus")
    probing.add_argument(
        "--practice", action="store_true", help="aussi les sites d’exercice, sous .test"
    )
    given = parser.parse_args(arguments)
    try:
        check_box()
        terminal, catalogue = load_terminal(given.terminal), load_catalogue(given.catalogue)
        targets = targets_of(catalogue, only=given.service, practice=given.practice)
    except (ConfigError, CannotStart) as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except NoSuchService:
        print(f"Aucun service « {given.service} » dans {given.catalogue}.", file=sys.stderr)
        return UNUSABLE
    given.out.mkdir(parents=True, exist_ok=True)
    looked = []
    for one in looks(targets, terminal, catalogue, out=given.out, seconds=given.seconds):
        print(one.line(), flush=True)
        looked.append(one)
    return write(looked, given.catalogue, given.out)


def looks(
    targets: Iterable[Target],
    terminal: Terminal,
    catalogue: Catalogue,
    *,
    out: Path,
    seconds: float,
) -> Iterator[Looked]:
    """Look at each address in an engine of its own, as a new patron's would be."""
    policy = policy_of(catalogue, SessionConfig.of(terminal))
    with tempfile.TemporaryDirectory(prefix="ilot-") as folder:
        probe = Probe(
            gate=gate_policy(terminal, catalogue),
            files=authority_files(terminal.network.ca_file, Path(folder)),
            agents={quirk.host: quirk.user_agent for quirk in catalogue.quirks},
            seconds=seconds,
        )
        for number, target in enumerate(targets, 1):
            seen, picture = look(target.url, probe)
            service = target.entry if target.shelf is Shelf.SERVICES else ""
            steps = steps_of(seen, policy, service=service)
            name = f"{number:02}-{target.entry}.png" if picture else ""
            if picture:
                (out / name).write_bytes(picture)
            found = found_of(seen, steps, refused_at=target.refused_at)
            yield Looked(target, seen, steps, found, name)


def write(looked: Sequence[Looked], catalogue: Path, out: Path) -> int:
    """Write probe.json and verified.patch; end with what the catalogue says once it is applied."""
    today = date.today()  # the content team’s calendar
    facts = json.dumps(facts_of(looked, on=today), ensure_ascii=False, indent=2)
    (out / "probe.json").write_text(facts + "\n", encoding="utf-8")
    before = catalogue.read_text(encoding="utf-8")
    document = read(catalogue)
    seen = verified_of(looked, on=today)
    try:
        after = patched(before, document, seen)
    except CannotPatch as error:
        print(f"Écrivez « verified » vous-même : {error}", file=sys.stderr)
        return FAULT
    (out / "verified.patch").write_text(
        patch_of(before, after, name=catalogue.name), encoding="utf-8"
    )
    changed = out / catalogue.name
    changed.write_text(after, encoding="utf-8")
    print(sentence(catalogue_of(read(changed))))
    return FAULT if any(one.found.value != "ok" for one in looked) else 0
