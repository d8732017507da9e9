"""`kiosk gate`: one session's only way out; started by the shell with three descriptors.

Accepts on the socket that the session passed out of its box, and dies when the shell's end of
`--life` closes: no gate outlives its session. Imports no Qt.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import resource
import signal
import socket
from collections.abc import Sequence

from kiosk.gate.dial import BUFFER
from kiosk.gate.proxy import Proxy
from kiosk.link.gate import GatePolicy


def main(arguments: Sequence[str]) -> int:
    """Serve until the life line ends."""
    parser = argparse.ArgumentParser(prog="kiosk gate")
    parser.add_argument("--listener", type=int, required=True, metavar="FD")
    parser.add_argument("--policy", type=int, required=True, metavar="FD")
    parser.add_argument("--life", type=int, required=True, metavar="FD")
    options = parser.parse_args(arguments)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no image of a patron's traffic on disk
    raw = os.pread(options.policy, os.fstat(options.policy).st_size, 0)
    os.close(options.policy)
    policy = GatePolicy.model_validate_json(raw)
    listener = socket.socket(fileno=options.listener)
    asyncio.run(serve(listener, policy, options.life))
    return 0


async def serve(listener: socket.socket, policy: GatePolicy, life: int) -> None:
    """Accept connections until the life line or a signal says that it is over."""
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    loop.add_reader(life, over.set)  # nothing is ever written there: readable means closed
    loop.add_signal_handler(signal.SIGTERM, over.set)
    listener.setblocking(False)
    server = await asyncio.start_server(Proxy(policy).serve, sock=listener, limit=BUFFER)
    await over.wait()
    server.close()
    os._exit(0)  # whoever is still connected has died, or will see it
