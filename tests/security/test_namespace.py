"""What leaves a session's network namespace, packet by packet: nothing but the way to its gate.

The same probe and the same capture run once more in a box that was given a network: there every
attempt is seen. A capture that sees nothing, or a probe that tries nothing, fails that control.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.shell import box
from tests.security.capture import Packet, add_network, capture, devices

PYTHON = str(Path(sys.prefix).resolve() / "bin" / "python")
GATE = ("127.0.0.1", 3128)
OUTSIDE = {
    ("tcp", "1.1.1.1", 443),
    ("tcp", "10.0.0.1", 80),
    ("tcp", "192.168.1.1", 631),
    ("tcp", "169.254.169.254", 80),
    ("udp", "1.1.1.1", 53),  # DNS, not by the system's resolver
    ("udp", "74.125.250.129", 3478),  # STUN
    ("udp", "1.1.1.1", 443),  # QUIC
    ("udp", "224.0.0.251", 5353),  # mDNS
    ("udp", "239.255.255.250", 1900),  # SSDP
    ("tcp", "2606:4700:4700::1111", 443),
    ("udp", "2606:4700:4700::1111", 53),
    ("udp", "ff02::fb", 5353),
}
"""What the probe tries beside the gate: kind, host, port."""

PROBE = """
import json, os, socket, sys

go, done = int(sys.argv[2]), int(sys.argv[3])
os.read(go, 1)
out = []

def attempt(kind, host, port):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM) as one:
        one.settimeout(0.2)
        try:
            if kind == "tcp":
                one.connect((host, port))
            else:
                one.sendto(b"anybody?", (host, port))
            return "sent"
        except OSError as error:
            return type(error).__name__

for kind, host, port in json.loads(sys.argv[1]):
    out.append([kind, host, port, attempt(kind, host, port)])
try:
    socket.getaddrinfo("www.caf.fr", 443)
    out.append(["name", "www.caf.fr", 443, "resolved"])
except OSError as error:
    out.append(["name", "www.caf.fr", 443, type(error).__name__])
with socket.create_server(("127.0.0.1", 3128)):  # where the session's listener is
    out.append(["tcp", "127.0.0.1", 3128, attempt("tcp", "127.0.0.1", 3128)])
os.write(done, json.dumps(out).encode())
"""


@contextlib.contextmanager
def probing() -> Iterator[tuple[int, int, int]]:
    """A box whose probe waits: a process in it, the end that sets it off, the end that tells."""
    hold, go = os.pipe()
    tell, done = os.pipe()
    command = [PYTHON, "-c", PROBE, json.dumps(sorted(OUTSIDE)), str(hold), str(done)]
    running = box.start(box.Box(descriptors=[hold, done]), command)
    os.close(hold)
    os.close(done)
    try:
        yield running.init, go, tell
    finally:
        running.kill()
        assert running.dead(within=5)
        running.close()
        os.close(go)
        os.close(tell)


def tried(go: int, tell: int) -> dict[tuple[str, str, int], str]:
    """Set the probe off; return what became of each attempt, as the probe saw it."""
    os.write(go, b".")
    said = json.loads(os.read(tell, 65536))
    return {(kind, host, port): what for kind, host, port, what in said}


def asked(packets: Sequence[Packet]) -> set[tuple[str, str, int]]:
    return {(packet.kind, packet.target, packet.dport) for packet in packets}


def way_to_the_gate(packet: Packet) -> bool:
    ends = ((packet.source, packet.sport), (packet.target, packet.dport))
    return packet.kind == "tcp" and GATE in ends and {packet.source, packet.target} == {GATE[0]}


def to_nobody(packet: Packet) -> bool:
    """The C library's question to loopback, where no resolv.conf names anybody, and the kernel's
    « nobody is there »: neither leaves the process's own namespace."""
    at_home = {packet.source, packet.target} == {"127.0.0.1"}
    return at_home and ((packet.kind, packet.dport) == ("udp", 53) or packet.kind == "icmp")


def test_no_packet_leaves_but_to_the_gate() -> None:
    with probing() as (pid, go, tell):
        assert devices(pid) == ["lo"]
        with capture(pid) as seen:
            found = tried(go, tell)
    assert found.pop(("tcp", *GATE)) == "sent"
    assert set(found) == OUTSIDE | {("name", "www.caf.fr", 443)}
    assert "sent" not in found.values()
    assert "resolved" not in found.values()
    assert any(way_to_the_gate(packet) for packet in seen.packets)  # the control: it does see
    assert {packet.device for packet in seen.packets} == {"lo"}
    assert [p for p in seen.packets if not way_to_the_gate(p) and not to_nobody(p)] == []


def test_the_same_capture_sees_every_attempt_where_there_is_a_network() -> None:
    """The control: the probe does try, and the capture would have seen it."""
    with probing() as (pid, go, tell):
        add_network(pid)
        assert devices(pid) == ["lo", "probe0", "probe1"]
        with capture(pid) as seen:
            tried(go, tell)
    assert asked(seen.packets) >= OUTSIDE | {("tcp", *GATE)}
