"""Searches the whole machine for canaries: memory of every process, and every writable file."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.proof.canary import BEGINNING, Encoding, Found, Seal
from kiosk.proof.memory import Unreadable, search_process
from kiosk.proof.places import Change, State, changes, files, inventory, search_file
from tests.security.wipe.routes import Place, Route
from tests.tour.desk import Desk, Living, children, command_line, tree_below

BOX_FILES = ("home", "tmp", "var/tmp", "run", "dev/shm", "etc")
"""What is writable in a box, below its root."""

NEVER_WRITABLE = ("/proc", "/sys", "/dev/pts", "/usr", "/boot")


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """One canary in one place; `where` is a program's or a file's name, never its content."""

    place: Place
    where: str
    encoding: Encoding


@dataclass(slots=True)
class Sightings:
    """All that was seen in one search.

    Attributes:
        unreadable: Processes that let nobody look into them: gates, by their own wish. One that
            lived before a session ended must be dead after it.
    """

    by_route: dict[Route, set[Sighting]] = field(default_factory=lambda: defaultdict(set))
    searched: int = 0
    unreadable: set[Living] = field(default_factory=set)

    def add(self, found: Iterable[Found], place: Place, where: str) -> None:
        self.searched += 1
        where = "(a name with a canary)" if BEGINNING in where.encode() else where
        for one in found:
            self.by_route[Route(one.route)].add(Sighting(place, where, one.encoding))

    def of(self, route: Route) -> set[Sighting]:
        return self.by_route.get(route, set())


class Witness:
    """Looks at one desk.

    Args:
        desk: The terminal; the driver of the proof, which has the canaries, is its patron, its
            Internet and the page on its glass, and is not searched.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._folders = writable_folders()
        self._before: Mapping[Path, State] = {}

    def remember_files(self) -> None:
        """Take the inventory that `changed_files` compares with."""
        self._before = self._inventory()

    def changed_files(self) -> dict[str, Change]:
        """Files that a session left, changed or removed, but those that are expected to change."""
        found = changes(self._before, self._inventory())
        return {str(path): change for path, change in found.items() if not self._expected(path)}

    def _inventory(self) -> dict[Path, State]:
        """Files of this user: nothing of the terminal could write others."""
        states = inventory(self._folders, without=self._left_out())
        return {path: state for path, state in states.items() if state.owner == os.getuid()}

    def alive(self, seal: Seal) -> Sightings:
        """Search what lives: session, gate, screen, and the print service's files."""
        seen = Sightings()
        desk = self._desk
        self._search_processes(seen, seal)
        for root in {Path(f"/proc/{living.pid}/root") for living in desk.session_processes()}:
            if not os.access(root / "home" / "patron", os.R_OK):
                continue  # the launcher or the gate, which see the host's files
            for path in files(root / folder for folder in BOX_FILES):
                seen.add(search_file(path, seal), Place.SESSION, path.name)
            break  # all processes of a box see the same files
        self._search_spool(seen, seal)
        return seen

    def screen(self, seal: Seal) -> Sightings:
        """Search the frame buffer alone, while something is shown."""
        seen = Sightings()
        seen.add(search_file(self._desk.screen.framebuffer, seal), Place.SCREEN, "frame buffer")
        return seen

    def left(self, seal: Seal) -> Sightings:
        """Search whatever is left: every process that survived, every writable file."""
        seen = Sightings()
        self._search_processes(seen, seal)
        self._search_spool(seen, seal)
        for path in files(self._folders, without=self._left_out()):
            seen.add(search_file(path, seal), Place.FILES, str(path))
        return seen

    def _search_processes(self, seen: Sightings, seal: Seal) -> None:
        shell = self._desk.shell_pid()
        below_shell = set(tree_below(shell))
        hardware = self._hardware()
        for pid in (*children(os.getpid()), *tree_below(os.getpid())):
            if pid in hardware:
                continue
            words = command_line(pid)
            place = place_of(words, is_shell=pid == shell, is_session=pid in below_shell)
            try:
                seen.add(search_process(pid, seal), place, Path(words.split(" ")[0]).name)
            except Unreadable:
                if (living := Living.of(pid)) is not None:
                    seen.unreadable.add(living)

    def _search_spool(self, seen: Sightings, seal: Seal) -> None:
        for path in files([self._desk.stack.cups.root]):
            seen.add(search_file(path, seal), Place.SPOOL, path.name)

    def _hardware(self) -> set[int]:
        """The printer, which is no part of the terminal, with what it has started."""
        printers = [
            pid for pid in tree_below(os.getpid()) if command_line(pid).startswith("ippeveprinter")
            or "/ippeveprinter " in command_line(pid)
        ]  # fmt: skip
        return {*printers, *(below for pid in printers for below in tree_below(pid))}

    def _left_out(self) -> list[Path]:
        """Paper that came out of the printer is the patron's; so is what this driver writes."""
        cups = self._desk.stack.cups
        return [cups.arrived, cups.folder / "device", Path.cwd() / "build"]

    def _expected(self, path: Path) -> bool:
        """Files that change whoever is here: none of them may hold a canary, all are searched."""
        cups = self._desk.stack.cups
        mine = self._desk.folder
        if mine not in path.parents:
            return others(path)
        return (
            path in (self._desk.screen.framebuffer, self._desk.log, Path(cups.socket))
            or cups.root in path.parents
            or path.suffix == ".log"
            or self._desk.buses in path.parents  # accessibility, in tests only
            or mine / "r" in path.parents  # the shell's ledger, and its sockets
        )


def place_of(words: str, *, is_shell: bool, is_session: bool) -> Place:
    """Return what a process is for the patron."""
    if is_shell:
        return Place.SHELL
    if is_session:
        return Place.GATE if "kiosk gate" in words else Place.SESSION
    program = Path(words.split(" ")[0]).name
    names = {"cage": Place.COMPOSITOR, "Xvfb": Place.SCREEN, "cupsd": Place.PRINT_SERVICE}
    return names.get(program, Place.OTHER)


def others(path: Path) -> bool:
    """Whether a file belongs to other tests that run on this machine at the same time.

    The terminal's home and temporary files lie in the desk's folder; this user's own are the
    tests'. All are searched for canaries; only what is new in them is not counted.
    """
    folders = ("/var/tmp/ilot/", "/tmp/pytest-of-", "/tmp/.X", f"{Path.home()}/")  # noqa: S108 - names that are compared
    return str(path).startswith(folders) or "/ilot-run-" in str(path)


def writable_folders() -> list[Path]:
    """Return the uppermost folders into which this user may write."""
    found = []
    for top, folders, _ in os.walk("/"):
        kept = []
        for name in folders:
            path = os.path.join(top, name)
            if path in NEVER_WRITABLE or os.path.islink(path):
                continue
            if os.access(path, os.W_OK | os.X_OK):
                found.append(Path(path))
            else:
                kept.append(name)
        folders[:] = kept
    return found
