"""`kiosk gate`: one session's only way out; started by the shell with three descriptors.

Accepts on the socket that the session passed out of its box, and dies when the shell's end of
`--life` closes: no gate outlives its session. Imports no Qt.
"""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import os
import resource
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kiosk.gate.dial import BUFFER
from kiosk.gate.proxy import Proxy
from kiosk.link.gate import GatePolicy

PR_SET_DUMPABLE = 4
RESOLVERS = 32
"""Names looked up at once; getaddrinfo holds a thread for as long as a dead server is silent."""
BACKLOG = 128


def main(arguments: Sequence[str]) -> int:
    """Serve until the life line ends."""
    parser = argparse.ArgumentParser(prog="kiosk gate")
    parser.add_argument("--listener", type=int, required=True, metavar="FD")
    parser.add_argument("--policy", type=int, required=True, metavar="FD")
    parser.add_argument("--life", type=int, required=True, metavar="FD")
    options = parser.parse_args(arguments)
    stay_in_memory()
    raw = os.pread(options.policy, os.fstat(options.policy).st_size, 0)
    os.close(options.policy)
    policy = GatePolicy.model_validate_json(raw)
    listener = socket.socket(fileno=options.listener)
    asyncio.run(serve(listener, policy, options.life))
    return 0


def stay_in_memory() -> None:
    """Leave no image of a patron's traffic on disk if this process crashes.

    A limit of 0 does not hold where cores are piped to a program (core(5)); not being dumpable
    does (prctl(2)).
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


async def serve(listener: socket.socket, policy: GatePolicy, life: int) -> None:
    """Accept connections until the life line or a signal says that it is over."""
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(RESOLVERS))
    loop.set_exception_handler(say_kind)
    over = asyncio.Event()
    loop.add_reader(life, over.set)  # nothing is ever written there: readable means closed
    loop.add_signal_handler(signal.SIGTERM, over.set)
    listener.setblocking(False)
    await asyncio.start_server(Proxy(policy).serve, sock=listener, limit=BUFFER, backlog=BACKLOG)
    await over.wait()
    os._exit(0)  # at once: whoever is still connected has died, or will see it


def say_kind(_loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """Write down the kind of an unexpected error only: its message could name a host."""
    print("gate:", type(context.get("exception")).__name__, file=sys.stderr)
