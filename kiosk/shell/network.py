"""What terminal.yaml says of the network, as a gate and a box need it."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from kiosk.config.catalogue import Catalogue
from kiosk.config.terminal import Terminal
from kiosk.link.gate import GatePolicy
from kiosk.shell import box


def gate_policy(terminal: Terminal, catalogue: Catalogue) -> GatePolicy:
    """What every gate of this terminal lets through."""
    return GatePolicy(
        strict=terminal.place.strict,
        hosts=catalogue.all_hosts() if terminal.place.strict else (),
        upstreams={host: str(path) for host, path in terminal.upstreams.items()},
        proxy=terminal.network.proxy,
        dns=terminal.network.dns,
    )


def authority_files(certificate: Path | None, folder: Path) -> Mapping[str, bytes]:
    """Return the files of an NSS database in which Chromium finds the place's own authority."""
    if certificate is None:
        return {}
    database = folder / "nssdb"
    database.mkdir()
    store = f"sql:{database}"
    for command in (
        ["certutil", "-N", "-d", store, "--empty-password"],
        ["certutil", "-A", "-d", store, "-n", "place", "-t", "C,,", "-i", str(certificate)],
    ):
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, timeout=20)
    return {f"{box.HOME}/.pki/nssdb/{path.name}": path.read_bytes() for path in database.iterdir()}
