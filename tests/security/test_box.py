"""The box: what a boxed process can see, connect to and reach. A list, and nothing else.

Each attempt runs a probe inside a real box. A control runs the same probe outside, where it must
succeed: a probe that can never succeed would prove nothing.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.shell import box, processtree

PROBE = """
import json, os, socket, sys
paths, out = json.loads(sys.argv[1]), {}
for path in paths:
    try:
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(1); s.connect(path); out[path] = "connected"
    except OSError as error:
        out[path] = type(error).__name__
os.write(int(sys.argv[2]), json.dumps(out).encode())
"""

READ = """
import json, os, sys
out = {}
for path in json.loads(sys.argv[1]):
    try:
        out[path] = os.listdir(path) if os.path.isdir(path) else len(open(path, "rb").read(1))
    except OSError as error:
        out[path] = type(error).__name__
os.write(int(sys.argv[2]), json.dumps(out).encode())
"""

REACH = """
import json, os, socket, sys
out = {}
for host, port in json.loads(sys.argv[1]):
    try:
        socket.create_connection((host, port), 1).close(); out[f"{host}:{port}"] = "connected"
    except OSError as error:
        out[f"{host}:{port}"] = type(error).__name__
os.write(int(sys.argv[2]), json.dumps(out).encode())
"""

PYTHON = str(Path(sys.prefix).resolve() / "bin" / "python")


def inside(program: str, subject: object) -> dict[str, object]:
    """Run a probe in a box; return what it found."""
    read, write = os.pipe()
    command = [PYTHON, "-c", program, json.dumps(subject), str(write)]
    running = box.start(box.Box(descriptors=[write]), command)
    os.close(write)
    try:
        with os.fdopen(read, "rb") as pipe:
            found: dict[str, object] = json.loads(pipe.read())
    finally:
        running.kill()
        assert running.dead(within=5)
        running.close()
    return found


def outside(program: str, subject: object) -> dict[str, object]:
    """Run the same probe without a box: the control."""
    read, write = os.pipe()
    os.set_inheritable(write, True)
    pid = os.posix_spawn(
        PYTHON, [PYTHON, "-c", program, json.dumps(subject), str(write)], dict(os.environ)
    )
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        found: dict[str, object] = json.loads(pipe.read())
    os.waitpid(pid, 0)
    return found


@pytest.fixture
def runtime_socket() -> Iterator[str]:
    """A service of the host that anybody on the host could talk to."""
    with tempfile.TemporaryDirectory(prefix="ilot-host-") as folder:
        path = str(Path(folder) / "service")
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path)
            server.listen(8)
            yield path


def every_socket() -> list[str]:
    """Every Unix socket that has a path, wherever it lies."""
    lines = Path("/proc/net/unix").read_text().splitlines()[1:]
    paths = {line.split()[7] for line in lines if len(line.split()) > 7}
    found = {path for path in paths if path.startswith("/")}
    for folder in ("/run", "/var/run", "/tmp"):  # noqa: S108 - the host's own folders, looked at only
        for top, _, names in os.walk(folder):
            found |= {path for name in names if (path := os.path.join(top, name)) and _socket(path)}
    return sorted(found)


def _socket(path: str) -> bool:
    try:
        return (os.stat(path).st_mode & 0o170000) == 0o140000
    except OSError:
        return False


def test_no_socket_of_the_host_answers(runtime_socket: str) -> None:
    sockets = [*every_socket(), runtime_socket]
    found = inside(PROBE, sockets)
    assert [path for path, what in found.items() if what == "connected"] == []
    assert len(found) >= 1


def test_the_control_connects(runtime_socket: str) -> None:
    """Outside the box the same probe reaches the service: it can fail."""
    assert outside(PROBE, [runtime_socket]) == {runtime_socket: "connected"}


def test_files_of_the_terminal_do_not_exist_inside(tmp_path: Path) -> None:
    terminal = tmp_path / "terminal.yaml"
    terminal.write_text("staff: secret")
    wanted = [
        str(terminal),
        "/etc/kiosk/terminal.yaml",
        str(box.CODE / "shortcuts.yaml"),
        str(box.CODE / "pyproject.toml"),
        "/etc/shadow",
        "/etc/hostname",
        "/etc/machine-id",
        "/root",
        "/var/lib",
        "/sys",
        "/boot",
        os.path.expanduser("~"),
    ]
    found = inside(READ, wanted)
    assert set(found.values()) == {"FileNotFoundError"}


def test_the_only_users_are_two() -> None:
    found = inside(READ, ["/home", "/run", "/etc"])
    assert found["/home"] == ["patron"]
    assert sorted(found["/run"]) == ["downloads", "session"]
    assert len(Path("/etc/passwd").read_text().splitlines()) > 2  # the control: the host has more
    assert box.passwd()["/etc/passwd"].count(b"\n") == 2


def test_other_processes_are_not_there() -> None:
    found = inside(READ, ["/proc"])
    processes = [name for name in found["/proc"] if name.isdigit()]  # type: ignore[attr-defined]  # the probe lists folders
    assert len(processes) <= 3  # the box's init and the probe
    assert str(os.getpid()) not in processes or os.getpid() <= 3


def test_nothing_on_the_network_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as service:
        port = service.getsockname()[1]
        wanted = [("127.0.0.1", port), ("127.0.0.1", 631), ("10.0.0.1", 80), ("1.1.1.1", 443)]
        found = inside(REACH, wanted)
        assert "connected" not in found.values()
        socket.create_connection(("127.0.0.1", port), 1).close()  # the control


def test_everything_inside_dies_at_once(tmp_path: Path) -> None:
    """A process that ignores every signal and forks dies with its namespace."""
    running = box.start(
        box.Box(), ["/bin/sh", "-c", "trap '' TERM HUP INT; (setsid sleep 300 &) ; sleep 300"]
    )
    end = time.monotonic() + 5
    while len(processtree.descendants(running.init)) < 3 and time.monotonic() < end:
        time.sleep(0.01)
    assert len(processtree.in_namespace(running.namespace)) >= 3
    running.kill()
    assert running.dead(within=2)
    assert processtree.in_namespace(running.namespace) == []
    running.close()


def test_a_stopped_box_stays_stopped_and_goes_on() -> None:
    running = box.start(box.Box(), ["/bin/sh", "-c", "while :; do sleep 0.01; done"])
    time.sleep(0.1)
    processtree.stop(running.init)
    states = {
        Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        for pid in processtree.descendants(running.init)
    }
    assert states == {"T"}
    processtree.resume(running.init)
    assert running.launcher.poll() is None
    running.kill()
    assert running.dead(within=2)
    running.close()


def test_the_box_dies_with_the_shell() -> None:
    """Killed without a word, the shell takes its sessions with it."""
    program = (
        "import os, sys, time\n"
        "from kiosk.shell import box, processtree\n"
        "running = box.start(box.Box(), ['/bin/sleep', '300'])\n"
        "while len(processtree.descendants(running.init)) < 2: time.sleep(0.01)\n"
        "print(running.namespace, flush=True)\n"
        "time.sleep(300)\n"
    )
    read, write = os.pipe()
    os.set_inheritable(write, True)
    pid = os.posix_spawn(
        PYTHON,
        [PYTHON, "-c", program],
        {**os.environ, "PYTHONPATH": str(box.CODE)},
        file_actions=[(os.POSIX_SPAWN_DUP2, write, 1)],
    )
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        namespace = int(pipe.readline())
    assert processtree.in_namespace(namespace)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    end = time.monotonic() + 5
    while processtree.in_namespace(namespace) and time.monotonic() < end:
        time.sleep(0.01)
    assert processtree.in_namespace(namespace) == []
