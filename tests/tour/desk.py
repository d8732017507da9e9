"""A terminal with everything around it, and a patron's eyes and hands on it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.demo.accessibility import start_bus
from kiosk.demo.farm import Site
from kiosk.demo.main import PROGRAM, private_environment
from kiosk.demo.scanning import SaneTest
from kiosk.demo.screen import Compositor, VirtualScreen, ended
from kiosk.demo.stack import Stack
from tests.tour.hands import Hands
from tests.tour.screenwatch import ScreenWatch
from tests.tour.tree import Node, Tree, same_words
from tests.tour.variant import Way

WITHIN = 15.0
MOST_TURNS = 6
SLACK = 4
"""Pixels: of a ring, of rounding."""
MOST_STEPS = 60
"""Of the Tab key, from anything to anything else on one screen and its page."""
FOCUS_WITHIN = 3.0
FIELDS = ("text", "entry", "password text", "spin button")
"""What is written into: AT-SPI's role names."""
DOCUMENTS = ("web document", "document web", "window", "frame", "panel", "filler")
DEAF = 0.5
"""A new screen ignores taps for 300 ms, so that a double tap does not choose on it; the rest is for
the compositor, which gives the focus a little later than the picture."""


@dataclass(frozen=True, slots=True)
class Living:
    """A process, with its start time so that a reused number is not taken for it."""

    pid: int
    started: str

    @classmethod
    def of(cls, pid: int) -> Living | None:
        """The process of this number now; None if it is dead."""
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except (FileNotFoundError, ProcessLookupError):
            return None
        return None if fields[0] in "ZX" else cls(pid, fields[19])

    @property
    def alive(self) -> bool:
        return Living.of(self.pid) == self


class Desk:
    """The running terminal on a screen of its own.

    Args:
        folder: Existing, private, with a short path.
        times: Replaces entries of terminal.yaml's `times`.
        catalogue: Another shortcuts.yaml.
        environment: Added to the shell's.
        sites: Host → site, beside the practice sites.
        scanner: Another scanner than the demo's.
        program: What runs as the shell, before `run` and its options.
        session_memory_mib: What a session may take.
        sound: ALSA's name of what reads aloud.
        output: Where the shell writes its journal, if not to `log`.
        layout: Of the keyboard, as setxkbmap writes it.
        way: What is moved with; by keys, the focus must be on the screen after every one.
    """

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1920, 1080),
        times: Mapping[str, float] | None = None,
        catalogue: Path | None = None,
        environment: Mapping[str, str] | None = None,
        sites: Mapping[str, Site] | None = None,
        scanner: SaneTest | None = None,
        program: Sequence[str] = PROGRAM,
        session_memory_mib: int | None = None,
        sound: str = "default",
        output: Path | None = None,
        layout: str = "fr",
        way: Way = Way.POINTER,
    ) -> None:
        self.folder = folder
        self._program = program
        self._catalogue = catalogue
        self._environment = dict(environment or {})
        self._open = contextlib.AsyncExitStack()
        self._session: tuple[Path, Tree] | None = None
        self.buses = folder / "b"
        self.log = folder / "shell.log"
        self._output = output or self.log
        self._way, self._size = way, size
        self.screen = VirtualScreen(folder, size=size, layout=layout)
        self.stack = Stack(
            folder,
            times=times,
            sites=sites,
            scanner=scanner,
            session_memory_mib=session_memory_mib,
            sound=sound,
        )
        self._compositor: Compositor | None = None
        self.shell: Tree
        self.hands: Hands
        self.watch: ScreenWatch

    async def __aenter__(self) -> Desk:
        async with contextlib.AsyncExitStack() as opening:
            await opening.enter_async_context(self.screen)
            await opening.enter_async_context(self.stack)
            if self._catalogue is not None:
                self.stack.files.catalogue = self._catalogue
            await self._start_shell(opening)
            self.hands = Hands(self.screen)
            opening.callback(self.hands.close)
            self.watch = ScreenWatch(self.screen.framebuffer)
            self._open = opening.pop_all()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    async def _start_shell(self, opening: contextlib.AsyncExitStack) -> None:
        own = {"XDG_RUNTIME_DIR": "r", "HOME": "h", "TMPDIR": "t"}
        for made in (*(self.folder / name for name in own.values()), self.folder / "o", self.buses):
            made.mkdir(mode=0o700)
        bus, processes = start_bus(self.folder / "o")
        for process in processes:
            opening.push_async_callback(ended, process)
        self._environment = {
            **private_environment(),
            **bus,
            **self._environment,
            **{variable: str(self.folder / name) for variable, name in own.items()},
            "QT_QUICK_BACKEND": "software",
        }
        await self.restart_shell()
        opening.push_async_callback(self._end_shell)

    async def restart_shell(self) -> None:
        """Start the shell; a second time as systemd would, after the first has died."""
        await self._end_shell()
        options = [*self.stack.files.options, "--accessibility", str(self.buses)]
        self._compositor = Compositor(
            self.screen,
            [*self._program, "run", *options],
            environment=self._environment,
            output=self._output,
        )
        await self._compositor.__aenter__()
        self.shell = Tree(self.folder / "o" / "bus")
        await self.shell.connect()

    async def _end_shell(self) -> None:
        if self._compositor is not None:
            self.shell.close()
            self._forget_session()
            await self._compositor.__aexit__(None, None, None)
            self._compositor = None

    # ── eyes ─────────────────────────────────────────────────────────────────────────────────

    async def session(self) -> Tree:
        """The tree of the newest session: the one that a patron sees, or the spare."""
        async with asyncio.timeout(2 * WITHIN):
            while True:
                newest = _newest(self.buses.glob("session-*/bus"))
                if newest is None:
                    await asyncio.sleep(0.05)
                    continue
                if self._session is None or self._session[0] != newest:
                    self._forget_session()
                    tree = Tree(newest)
                    try:
                        await tree.connect(within=3.0)
                    except TimeoutError:  # a spare may die, and another one takes its place
                        continue
                    self._session = (newest, tree)
                return self._session[1]

    def _forget_session(self) -> None:
        if self._session is not None:
            self._session[1].close()
            self._session = None

    async def see(self, tree: Tree, name: str, *, within: float = WITHIN) -> Node:
        """Wait until a thing shows: by its object name, or by its words.

        Raises:
            AssertionError: It does not show in time; says what does.
        """
        end = time.monotonic() + within
        while True:
            nodes = await tree.nodes()
            if (node := named(nodes, name)) is not None:
                return node
            if time.monotonic() > end:
                shown = "\n".join(f"  {n.role} « {n.name} » {n.id[-60:]}" for n in nodes[:80])
                raise AssertionError(f"« {name} » does not show; this does:\n{shown}")
            await asyncio.sleep(0.05)

    async def words(self, tree: Tree) -> str:
        """Everything that can be read or heard, as one line."""
        nodes = await tree.nodes()
        return same_words(" ".join(f"{node.name} {node.description}" for node in nodes))

    async def reads(self, tree: Tree, text: str, *, within: float = WITHIN) -> None:
        """Wait until some words can be read."""
        await until(lambda: self._reads(tree, text), what=f"« {text} »", within=within)

    async def _reads(self, tree: Tree, text: str) -> bool:
        return same_words(text) in await self.words(tree)

    async def still(self, *, within: float = 4.0) -> None:
        """Wait until the screen stands and listens; not for ever, for a picture may move."""
        end = time.monotonic() + within
        last, since = self.watch.grid(), time.monotonic()
        while time.monotonic() < min(end, since + DEAF):
            await asyncio.sleep(0.03)
            grid = self.watch.grid()
            if grid != last:
                last, since = grid, time.monotonic()

    async def picture(self, file: Path) -> None:
        """Write what the screen shows."""
        await self.still()
        await self.screen.run("import", "-window", "root", str(file))

    # ── hands ────────────────────────────────────────────────────────────────────────────────

    async def tap(self, tree: Tree, name: str, *, within: float = WITHIN) -> None:
        """Tap a thing once it shows and the screen listens."""
        await self.see(tree, name, within=within)
        await self.still()
        if self._way is Way.KEYS:
            node = await self.reach(tree, name)
            if node.role not in FIELDS:  # « Return » in one sends the form
                self.hands.press()
            return
        node = await self._turned_to(tree, name)
        await self.hands.tap_at(*node.centre)

    async def _turned_to(self, tree: Tree, name: str) -> Node:
        """A thing that may lie further down: « Suite » of its column is tapped until it shows."""
        for _ in range(MOST_TURNS):
            nodes = await tree.nodes()
            node = named(nodes, name) or await self.see(tree, name)
            below = [one for one in nodes if one.id.endswith(".onward") and under(node, one)]
            if not below:
                break
            await self.hands.tap_at(*below[0].centre)
            await self.still()
        return node

    async def reach(self, tree: Tree, name: str) -> Node:
        """Go to a thing with the Tab key alone.

        Raises:
            AssertionError: It is not among the next things that Tab finds, or the focus is lost.
        """
        seen: list[str] = []
        for _ in range(MOST_STEPS):
            node = await self._focused(tree, after=seen)
            if node.called(name) or same_words(node.name) == same_words(name):
                return node
            seen.append(f"{node.role} {node.id.rpartition('.')[2]} {node.name}")
            await self.hands.key("Tab")
        raise AssertionError(f"« {name} » is not among {seen}")

    async def _focused(self, tree: Tree, *, after: Sequence[str]) -> Node:
        """What has the keyboard: something, and on the screen."""
        width, height = self._size
        end = time.monotonic() + FOCUS_WITHIN
        while True:
            focused = [node for node in await tree.nodes() if node.focused]
            # the innermost of those that say so; a page says it even while the bar has the keyboard
            focused.sort(key=lambda node: node.role not in DOCUMENTS)
            if focused:
                node = focused[-1]
                x, y = node.centre
                if node.width > 0 and node.height > 0 and 0 <= x < width and 0 <= y < height:
                    return node
            assert time.monotonic() < end, f"after {after[-3:]} nothing in view has the focus"
            await asyncio.sleep(0.05)

    async def begin(self) -> None:
        """Tap the screen that waits for people: it moves always, so that it never stands still."""
        node = await self.see(self.shell, "attract.begin")
        await asyncio.sleep(DEAF)
        if self._way is Way.KEYS:
            await self.reach(self.shell, "attract.begin")
            self.hands.press()
            return
        await self.hands.tap_at(*node.centre)

    async def timed_tap(
        self, tree: Tree, name: str, *, until: Callable[[bytes], bool] | None = None
    ) -> float:
        """Tap, and return the milliseconds until the screen had its new look."""
        if self._way is Way.KEYS:
            await self.reach(tree, name)
            act = self.hands.press
        else:
            node = await self.see(tree, name)
            self.hands.move(*node.centre)
            act = self.hands.tap
        await self.still()
        await asyncio.sleep(0.3)
        return await asyncio.to_thread(self.watch.painted_after, act, within=20.0, until=until)

    # ── processes ────────────────────────────────────────────────────────────────────────────

    def shell_pid(self) -> int:
        """The shell's number: the compositor's one child that was told of a terminal."""
        assert self._compositor is not None
        assert self._compositor.process is not None
        compositor = self._compositor.process.pid
        found = [pid for pid in children(compositor) if " --terminal " in command_line(pid)]
        assert found, "the shell does not run"
        return found[0]

    def session_processes(self) -> list[Living]:
        """Everything that the shell started: boxes with all in them, and gates.

        Not the reader that waits for a document (printers/child.py): it has read nothing, belongs
        to no patron, and dies with the first document that it gets.
        """
        below = tree_below(self.shell_pid())
        found = [Living.of(pid) for pid in below if not waits_for_a_document(pid)]
        return [living for living in found if living is not None]

    def kill_compositor(self) -> None:
        """Kill cage: every window of the screen dies with it."""
        assert self._compositor is not None
        assert self._compositor.process is not None
        self._compositor.process.kill()

    def kill_shell(self) -> None:
        """As a crash would: without a word."""
        os.kill(self.shell_pid(), signal.SIGKILL)


def _newest(buses: Iterable[Path]) -> Path | None:
    """The bus that was made last; one may go while it is looked at."""
    made = []
    for bus in buses:
        with contextlib.suppress(FileNotFoundError):
            made.append((bus.stat().st_ctime_ns, bus))
    return max(made)[1] if made else None


def named(nodes: Sequence[Node], name: str) -> Node | None:
    """The first thing that shows under an object name, or with these words."""
    words = same_words(name)
    for node in nodes:
        if node.width > 0 and (node.called(name) or same_words(node.name) == words):
            return node
    return None


def under(node: Node, more: Node) -> bool:
    """Whether a thing lies further down in the column that this « Suite » turns on."""
    inside = more.width > 0 and more.x <= node.centre[0] <= more.x + more.width
    frame = any(part in node.id for part in ("Dock_", "TopBar_", ".actions."))  # always in view
    return inside and not frame and node.id != more.id and node.y + node.height > more.y + SLACK


async def until(true: Callable[[], Awaitable[bool]], *, what: str, within: float = WITHIN) -> None:
    """Wait until something is true.

    Raises:
        AssertionError: It is not in time.
    """
    end = time.monotonic() + within
    while not await true():
        assert time.monotonic() < end, f"{what}: not within {within} s"
        await asyncio.sleep(0.05)


def children(pid: int) -> list[int]:
    """Children of a process, from all of its threads."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found += [int(word) for word in task.read_text().split()]
    return found


def waits_for_a_document(pid: int) -> bool:
    """Whether this is the print service's next reader."""
    return " spool --user " in command_line(pid)


def tree_below(pid: int) -> Sequence[int]:
    """All descendants of a process."""
    found = children(pid)
    for child in found:
        found += children(child)
    return found


def command_line(pid: int) -> str:
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    return ""
