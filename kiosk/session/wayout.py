"""The way out: a listening socket that is handed to the gate, and Chromium's proxy setting.

Nothing of this process ever accepts on it: the gate outside does, through the passed descriptor,
so there is no relay in the box and nothing that listens on the host.
"""

from __future__ import annotations

import socket

from PySide6.QtNetwork import QNetworkProxy

ADDRESS = "127.0.0.1"
PORT = 3128
WAITING = 128


def listener(port: int = PORT) -> socket.socket:
    """Return a listening socket of this network namespace.

    Raises:
        OSError: Somebody listens there already.
    """
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((ADDRESS, port))
        made.listen(WAITING)
    except OSError:
        made.close()
        raise
    return made


def use(port: int = PORT) -> None:
    """Send everything that Chromium asks for through the gate; it never resolves a name itself."""
    QNetworkProxy.setApplicationProxy(
        QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, ADDRESS, port)
    )
