"""Asks the demo's print service for a new process; the shell runs it after a patron who printed."""

from __future__ import annotations

import socket
import sys


def main(path: str) -> int:
    """Ask over the control socket; 0 once the service is new."""
    with socket.socket(socket.AF_UNIX) as control:
        control.settimeout(10.0)
        control.connect(path)
        return 0 if control.recv(2) == b"ok" else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
