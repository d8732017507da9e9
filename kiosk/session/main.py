"""`kiosk session`: started by the shell in its box, with three descriptors and nothing else.

Whatever goes wrong here ends the process at once: the shell wipes, and the patron reads a receipt
that says so. There is no recovery within a session.
"""

from __future__ import annotations

import argparse
import os
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk.session.environment import scrub

BROKEN = 70
"""sysexits.h EX_SOFTWARE."""


def main(arguments: Sequence[str]) -> int:
    """Live until the shell kills this process or the link breaks."""
    parser = argparse.ArgumentParser(prog="kiosk session")
    parser.add_argument("--link", type=int, required=True, metavar="FD")
    parser.add_argument("--catalogue", type=int, required=True, metavar="FD")
    parser.add_argument("--config", type=int, required=True, metavar="FD")
    options = parser.parse_args(arguments)
    scrub()
    catalogue, config = read(options.catalogue), read(options.config)
    for descriptor in (options.link, options.catalogue, options.config):
        os.set_inheritable(descriptor, False)  # Chromium's children have no business with it
    os.close(options.catalogue)
    os.close(options.config)
    from kiosk.session.life import live  # Qt only now: it reads the environment when it is loaded

    link = socket.socket(fileno=options.link)
    downloads = Path(os.environ.get("ILOT_DOWNLOADS", "/run/downloads"))
    try:
        live(link, catalogue, config, downloads=downloads, leave=leave)
    finally:
        leave(BROKEN)


def read(descriptor: int) -> bytes:
    """Return all of a file that was passed."""
    return os.pread(descriptor, os.fstat(descriptor).st_size, 0)


def leave(code: int) -> NoReturn:
    """End at once, without destructors: what they would tidy up dies with the box."""
    os._exit(code)
