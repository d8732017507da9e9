"""`kiosk run`: the composition root of the shell, the only place that names concrete parts."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.config.catalogue import Catalogue
from kiosk.config.load import ConfigError, load_catalogue, load_terminal
from kiosk.config.local import services_of
from kiosk.config.session import SessionConfig
from kiosk.config.terminal import Feeder, Terminal
from kiosk.core.errors import CannotStart
from kiosk.fleet.webhook import Webhook
from kiosk.qt import load_fonts
from kiosk.shell import box, memorylimit
from kiosk.shell.bell import AlsaBell, SilentBell
from kiosk.shell.calling import HelpService
from kiosk.shell.devices import Devices
from kiosk.shell.greeting import BoxedDaemon, Greeter
from kiosk.shell.internet import Lookout
from kiosk.shell.ledger import Ledger
from kiosk.shell.leftfiles import Watched
from kiosk.shell.lifecycle import Lifecycle
from kiosk.shell.memorylimit import MIB, MemoryLimit
from kiosk.shell.network import authority_files, gate_policy
from kiosk.shell.preflight import check_box
from kiosk.shell.printserver import ServerCommand
from kiosk.shell.receipts import Receipts
from kiosk.shell.sessionprocess import SessionPlan, SessionProcess
from kiosk.shell.spare import Spare
from kiosk.shell.stage import QtStage
from kiosk.voice import daemon
from kiosk.voice.voice import DaemonVoice
from printers.cups import CupsBackend
from scanner.model import Source
from scanner.scanimage import ScanimageBackend

log = logging.getLogger(__name__)

ETC = Path("/etc/kiosk")
NO_CACHES = {"MESA_SHADER_CACHE_DISABLE": "true", "QML_DISABLE_DISK_CACHE": "1"}
"""The wipe sees that no file changes while a patron is here; our own drawing must change none."""
VOICE = "voice"
"""What the greeting's daemon keeps, in the shell's own folder."""
CONFIGURATION_ERROR = 78
"""sysexits.h EX_CONFIG."""


def main(arguments: Sequence[str]) -> int:
    """Run the terminal until it is stopped."""
    parser = argparse.ArgumentParser(prog="kiosk run")
    parser.add_argument("--terminal", type=Path, default=ETC / "terminal.yaml")
    parser.add_argument("--catalogue", type=Path, default=ETC / "shortcuts.yaml")
    parser.add_argument(
        "--accessibility",
        type=Path,
        help="tests only: a folder in which each session starts an accessibility bus of its own",
    )
    options = parser.parse_args(arguments)
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s"
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)  # a line for every look at the printer
    try:
        check_box()
    except CannotStart as error:
        print(f"kiosk: {error}\n{error.mend}", file=sys.stderr)
        return CONFIGURATION_ERROR
    terminal, catalogue, reasons = read_configuration(options.terminal, options.catalogue)
    os.environ.update(NO_CACHES)
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableShaderDiskCache)
    application = QGuiApplication(["kiosk"])
    application.setApplicationName("ilot-shell")
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    with (
        tempfile.TemporaryDirectory(
            prefix="ilot-", dir=os.environ.get("XDG_RUNTIME_DIR")
        ) as folder,
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner,
    ):
        try:
            runner.run(
                serve(terminal, catalogue, reasons, Path(folder), options.accessibility),
            )
        except KeyboardInterrupt:
            return 130
    return 0


def read_configuration(terminal: Path, catalogue: Path) -> tuple[Terminal, Catalogue, list[str]]:
    """Read both files; anything wrong with them takes the terminal out of service.

    A broken file never becomes defaults for patrons: with any reason, no session is started.
    """
    reasons: list[str] = []
    read_terminal, read_catalogue = Terminal.unconfigured(), Catalogue.empty()
    try:
        read_terminal = load_terminal(terminal)
    except ConfigError as error:
        reasons += [f"terminal:{problem.told(terminal.name)}" for problem in error.problems]
    try:
        read_catalogue = load_catalogue(catalogue)
    except ConfigError as error:
        reasons += [f"catalogue:{problem.told(catalogue.name)}" for problem in error.problems]
    for reason in reasons:
        log.error("%s", reason)
    own = services_of(read_terminal.place.local)
    return read_terminal, read_catalogue.with_local(own), reasons


async def serve(
    terminal: Terminal,
    catalogue: Catalogue,
    reasons: Sequence[str],
    folder: Path,
    accessibility: Path | None,
) -> None:
    """Wire the parts and live."""
    ledger = ledger_of_this_screen()
    devices = Devices(
        printers=CupsBackend(
            str(terminal.devices.cups or "") or None, spool=(*box.python(), "spool")
        )
        if terminal.devices.printer
        else None,
        queue=terminal.devices.printer or "",
        print_server=ServerCommand(terminal.devices.cups_restart, terminal.devices.cups)
        if terminal.devices.cups is not None and terminal.devices.cups_restart
        else None,
        scanners=ScanimageBackend(
            sane_config=terminal.devices.sane_config,
            usable=frozenset(Source)
            if terminal.devices.feeder is Feeder.AUTO
            else frozenset({Source.FLATBED}),
        ),
        scanner=terminal.devices.scanner,
    )
    receipts = Receipts(devices, ledger)
    lifecycle: Lifecycle
    stage = QtStage(
        terminal,
        post=lambda event: lifecycle.post(event),
        begin=lambda begin: lifecycle.begin(begin),
        greeter=greeter(terminal, folder),
        receipts=receipts,
    )
    plan = session_plan(terminal, catalogue, ledger, folder, accessibility)
    spare = Spare(
        lambda: SessionProcess(plan),
        start_within=terminal.times.start_s,
        hopeless=lambda: lifecycle.lost("session-start"),
        hopeful=lambda: lifecycle.found("session-start"),
    )
    lifecycle = Lifecycle(
        terminal=terminal,
        stage=stage,
        spare=spare,
        devices=devices,
        ledger=ledger,
        watched=Watched.of_this_process(own=[ledger.folder, folder / VOICE]),
        help_service=help_service(terminal),
        internet=Lookout(terminal.network, changed=stage.internet),
        reasons=reasons,
    )
    try:
        await lifecycle.run()
    finally:
        await receipts.close()
        if devices.printers is not None:
            await devices.printers.close()


def greeter(terminal: Terminal, folder: Path) -> Greeter:
    """Who says the greeting: nobody where there is no sound."""
    sound = terminal.devices.sound
    if sound is None or not daemon.possible(sound):
        return Greeter(None)
    return Greeter(DaemonVoice(lambda: BoxedDaemon.start(folder / VOICE, sound)))


def help_service(terminal: Terminal) -> HelpService:
    """How staff is called here."""
    ways = terminal.help
    bell = SilentBell() if ways.bell is None else AlsaBell(ways.bell)
    if ways.webhook is None:
        return HelpService(bell)
    network = terminal.network
    webhook = Webhook(ways.webhook, proxy=network.proxy, ca_file=network.ca_file)
    return HelpService(bell, lambda: webhook.tell(terminal.site.name))


def ledger_of_this_screen() -> Ledger:
    """What must be cleared up, on the runtime tmpfs: the same after a restart of the shell."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", tempfile.gettempdir()))
    return Ledger(runtime / f"ilot-ledger-{os.environ.get('WAYLAND_DISPLAY', 'none')}")


def session_plan(
    terminal: Terminal,
    catalogue: Catalogue,
    ledger: Ledger,
    folder: Path,
    accessibility: Path | None,
) -> SessionPlan:
    """What every session of this terminal gets: nothing that names staff or a secret."""
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    wayland = runtime / os.environ["WAYLAND_DISPLAY"]
    environment = {
        "QT_QPA_PLATFORM": "wayland",
        "WAYLAND_DISPLAY": "wayland-0",
        "LANG": "C.UTF-8",  # every French dead key is in its Compose table (libx11-data)
    }
    if not Path("/dev/dri").exists():
        environment["QT_QUICK_BACKEND"] = "software"
    wrapper: Sequence[str] = ()
    if accessibility is not None:
        wrapper = (*box.python(), "accessibility")
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    return SessionPlan(
        documents={
            "catalogue": catalogue.model_dump_json(),
            "config": SessionConfig.of(terminal).model_dump_json(),
        },
        gate=gate_policy(terminal, catalogue),
        ledger=ledger,
        memory=memory_limit(terminal),
        environment=environment,
        sockets={wayland: f"{box.RUNTIME}/wayland-0"},
        files=authority_files(terminal.network.ca_file, folder),
        wrapper=wrapper,
        folders=accessibility,
    )


def memory_limit(terminal: Terminal) -> MemoryLimit:
    """What limits a session's memory here; the journal says which way was found."""
    mebibytes = terminal.limits.session_memory_mib
    found = memorylimit.find(mebibytes * MIB if mebibytes is not None else None)
    log.info("memory-limit %s %d MiB", found.kind.value, found.bytes // MIB)
    return found
