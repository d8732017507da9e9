"""One run of the hostile page: the shipped box and gate, or both taken away."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.config.catalogue import Catalogue
from kiosk.config.session import SessionConfig
from kiosk.core.navigation import Policy
from kiosk.demo.authority import Authority
from kiosk.demo.farm import Farm
from kiosk.link.gate import GatePolicy
from kiosk.link.messages import Begin
from kiosk.shell import box
from kiosk.shell.ledger import Ledger
from kiosk.shell.network import authority_files
from kiosk.shell.sessionprocess import SessionPlan, SessionProcess
from tests.security.attack.leaks.routes import FORBIDDEN, HOSTILE, ROUTES
from tests.security.attack.leaks.server import HERE, Forbidden, HostilePage
from tests.unit.gate.road import Serve

DRIVER = Path(__file__).with_name("driver.py")
READY_WITHIN = 45.0
RAN_WITHIN = 15.0
SETTLES = 8.0
"""Seconds after the page has run in which the slow routes may still arrive (WebRTC tries again)."""
SCRIPTS = frozenset({"page", "worker", "shared", "service"})


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of one run.

    Attributes:
        arrived: Names of the routes that reached the forbidden server.
        ran: Which of the page's four scripts ran.
    """

    arrived: frozenset[str]
    ran: frozenset[str]

    @property
    def whole(self) -> bool:
        return self.ran == SCRIPTS


async def attempt(*, soft: bool) -> Attempt:
    """Let the hostile page try every route once."""
    with tempfile.TemporaryDirectory(prefix="l-") as name:
        folder = Path(name)
        for made in ("a", "b", "f", "n"):
            (folder / made).mkdir(mode=0o700)
        authority = Authority(folder / "a")
        async with Forbidden(folder, authority) as forbidden:
            page = HostilePage(forbidden.ports)
            async with Farm(folder / "f", authority, more={HOSTILE: page}) as farm:
                # without a gate the page itself comes from loopback, by the same farm
                front = await asyncio.start_server(_into(farm.socket), HERE, 0)
                try:
                    own = int(front.sockets[0].getsockname()[1])
                    plan = _plan(folder, authority, farm, forbidden, own, soft=soft)
                    await _session(plan, page, soft=soft)
                finally:
                    front.close()
            return Attempt(frozenset(forbidden.hits), frozenset(page.ran))


def _into(path: Path) -> Serve:
    """What is said to a port of loopback goes to a socket."""

    async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            while piece := await source.read(65536):
                sink.write(piece)
                await sink.drain()
        except OSError:
            pass
        finally:
            sink.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far = await asyncio.open_unix_connection(path)
        await asyncio.gather(carry(reader, far[1]), carry(far[0], writer))

    return serve


def _plan(
    folder: Path, authority: Authority, farm: Farm, forbidden: Forbidden, own: int, *, soft: bool
) -> SessionPlan:
    catalogue = _catalogue()
    config = SessionConfig(policy=Policy.EMPLOI, strict=not soft)
    flags = _flags(forbidden, own)
    driver = [sys_python(), "-c", DRIVER.read_text()]
    return SessionPlan(
        documents={
            "catalogue": catalogue.model_dump_json(by_alias=True),
            "config": config.model_dump_json(),
        },
        gate=GatePolicy(
            strict=True,
            hosts=catalogue.all_hosts(),
            # the forbidden one too: only the list keeps the gate from dialling it
            upstreams={HOSTILE: str(farm.socket), FORBIDDEN: str(forbidden.socket)},
        ),
        ledger=Ledger(folder / "b"),
        environment={
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "LANG": "C.UTF-8",
        },
        files=authority_files(authority.certificate, folder / "n"),
        wrapper=[*driver, "soft" if soft else "guarded", flags, f"https://{HOSTILE}/"],
    )


def sys_python() -> str:
    """The interpreter as it is called in the box."""
    return str(Path(sys.prefix).resolve() / "bin" / "python")


def _catalogue() -> Catalogue:
    return Catalogue.model_validate(
        {
            "schema": "ilot-shortcuts/1",
            "categories": [{"id": "a", "label": "A", "summary": "A", "icon": "student"}],
            "services": [
                {
                    "id": "hostile",
                    "name": "Hostile",
                    "subtitle": "A",
                    "summary": "A",
                    "category": "a",
                    "icon": "student",
                    "url": f"https://{HOSTILE}/",
                    "hosts": [HOSTILE],
                }
            ],
        }
    )


def _flags(forbidden: Forbidden, own: int) -> str:
    """What the control adds: every name and address that the page asks for is on loopback."""
    rules = [f"MAP {HOSTILE}:443 {HERE}:{own}"]
    for route in ROUTES:
        if route.aims:
            colon = route.aims.rfind(":")
            has_port = colon > 0 and not route.aims.endswith("]")
            aim = route.aims if has_port else f"{route.aims}:443"
            rules.append(f"MAP {aim} {HERE}:{forbidden.ports[route.name]}")
    rules += [
        f"MAP *.{FORBIDDEN}:443 {HERE}:{forbidden.web}",
        f"MAP *.{FORBIDDEN}:80 {HERE}:{forbidden.plain}",
        f"MAP *.{FORBIDDEN} {HERE}",
    ]
    return "\n".join(
        (
            f'--host-resolver-rules="{",".join(rules)}"',  # Qt splits at spaces outside quotes
            "--explicitly-allowed-ports=6566",
            "--ignore-certificate-errors",
        )
    )


async def _session(plan: SessionPlan, page: HostilePage, *, soft: bool) -> None:
    with _softened_box() if soft else _as_shipped():
        session = SessionProcess(plan)
    try:
        async with asyncio.timeout(READY_WITHIN):
            await session.ready
        session.send(Begin())
        end = asyncio.get_running_loop().time() + RAN_WITHIN
        while page.ran != SCRIPTS and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.1)
        await asyncio.sleep(SETTLES)
    finally:
        session.kill()
        gone = await asyncio.to_thread(session.gone, within=5.0)
        session.close()
        assert gone, "the session outlived its end"


@contextmanager
def _as_shipped() -> Iterator[None]:
    yield


@contextmanager
def _softened_box() -> Iterator[None]:
    """The same box in the network of this machine."""
    honest = box.arguments

    def without_network_of_its_own(made: box.Box, files: Mapping[str, int]) -> list[str]:
        return [word for word in honest(made, files) if word != "--unshare-net"]

    box.arguments = without_network_of_its_own
    try:
        yield
    finally:
        box.arguments = honest
