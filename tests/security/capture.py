"""Every packet of a box's network namespace, as a process that enters it sees them.

Whoever made the box owns its user namespace, and so may do in it what only root may do outside:
open a packet socket (packet(7)), or add a network where there is none.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ENTER = """
import ctypes, fcntl, json, os, select, socket, struct, subprocess, sys

def enter(pid):
    # The namespace's owner, not the process's own: bubblewrap nests a second one (ioctl_ns(2)).
    net = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY)
    owner = fcntl.ioctl(net, 0xB701)  # NS_GET_USERNS
    libc = ctypes.CDLL(None, use_errno=True)
    for descriptor in (owner, net):
        if libc.setns(descriptor, 0) != 0:
            raise OSError(ctypes.get_errno(), "setns")

enter(int(sys.argv[1]))
"""

CAPTURE = (
    ENTER
    + """
def ends(packet, kind):
    if kind == 0x0800:
        size, protocol = (packet[0] & 15) * 4, packet[9]
        hosts = [socket.inet_ntop(socket.AF_INET, packet[at:at + 4]) for at in (12, 16)]
    elif kind == 0x86DD:
        size, protocol = 40, packet[6]
        hosts = [socket.inet_ntop(socket.AF_INET6, packet[at:at + 16]) for at in (8, 24)]
    else:
        return {"kind": f"0x{kind:04x}"}
    ports = struct.unpack("!HH", packet[size:size + 4]) if protocol in (6, 17) else (0, 0)
    return {"kind": {1: "icmp", 6: "tcp", 17: "udp", 58: "icmp6"}.get(protocol, str(protocol)),
            "source": hosts[0], "sport": ports[0], "target": hosts[1], "dport": ports[1]}

with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3)) as every:  # ETH_P_ALL
    every.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    print("ready", flush=True)
    over = False
    while True:
        readable, _, _ = select.select([every, *([] if over else [sys.stdin])], [], [], 0.3)
        if every in readable:
            packet, (device, kind, *_rest) = every.recvfrom(65536)
            print(json.dumps({"device": device, **ends(packet, kind)}), flush=True)
        elif sys.stdin in readable:
            over = True  # what is still on its way is taken down too
        elif over:
            break
"""
)

NETWORK = (
    ENTER
    + """
for command in (
    "link add probe0 arp off type veth peer name probe1 arp off",
    "address add 198.51.100.2/24 dev probe0",
    "-6 address add 2001:db8::2/64 dev probe0 nodad",
    "link set probe1 up",
    "link set probe0 up",
    "route add default dev probe0",
    "-6 route add default dev probe0",
):
    subprocess.run(["ip", *command.split()], check=True)
"""
)


@dataclass(frozen=True, slots=True)
class Packet:
    """What is known of one packet; ports are 0 where the protocol has none."""

    device: str
    kind: str
    source: str = ""
    sport: int = 0
    target: str = ""
    dport: int = 0


@dataclass(slots=True)
class Capture:
    """A capture that runs; `packets` is complete once it has ended."""

    packets: list[Packet] = field(default_factory=list)


@contextlib.contextmanager
def capture(pid: int) -> Iterator[Capture]:
    """Take down every packet in the network namespace of a process of ours."""
    with subprocess.Popen(
        [sys.executable, "-c", CAPTURE, str(pid)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        found = Capture()
        try:
            yield found
        finally:
            process.stdin.close()
            found.packets += [Packet(**json.loads(line)) for line in process.stdout]
    assert process.returncode == 0


def add_network(pid: int) -> None:
    """Give a box what it never has: a device with a default route. What goes there is lost.

    A pair of virtual Ethernet devices, without ARP: else only questions for an address were seen.
    """
    subprocess.run([sys.executable, "-c", NETWORK, str(pid)], check=True, timeout=20)


def devices(pid: int) -> Sequence[str]:
    """Return the network devices that a process sees."""
    lines = Path(f"/proc/{pid}/net/dev").read_text().splitlines()[2:]
    return sorted(line.partition(":")[0].strip() for line in lines)
