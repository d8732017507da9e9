"""A private print service: cupsd as any user on a Unix socket, and a printer emulator behind it.

All real parts: the queue, its filters and the IPP printer (`ippeveprinter`) are those of Debian.
Nothing listens beyond loopback, nothing is written outside one folder, and every process ends
with the context. The privacy settings are those of the image (docs/privacy.md).
"""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import grp
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from types import TracebackType

from kiosk.demo.printing_files import CUPS_FILES, CUPSD, JOB_TEST, PRINT_COMMAND
from kiosk.demo.printing_parts import (
    END_WITHIN,
    SYSTEM_PATH,
    PrintServiceFailed,
    accepts,
    end,
    free_port,
    program,
)

START_WITHIN = 15.0
SOCKET_PATH_MAXIMUM = 107
"""Bytes in `sun_path` of unix(7), without its end."""

FORMATS = "application/pdf,image/jpeg,image/pwg-raster,image/urf"


class Part(Enum):
    """What may hang."""

    DEVICE = "device"
    CUPSD = "cupsd"


class Model(Enum):
    """Which printer it is, as options of ippeveprinter(1)."""

    OFFICE = ("-2", "-s", "20,20")  # two sides, colour
    PLAIN = ("-s", "20")


class PrivateCups:
    """A print service with one printer, for as long as the context lasts.

    Args:
        folder: An existing folder, private to this user, with a short path. Best on tmpfs.
        queue: Name of the queue.
        info: Its `printer-info`.
        formats: What the printer understands, as IANA media types.
        model: What it can do.
        spool_size: Room for documents that wait, in bytes; None for all that there is.

    Attributes:
        socket: Where cupsd listens; what `CupsBackend` takes as its server.
        device_uri: The printer itself.
        arrived: Where documents appear when they are printed: `N.pdf` and beside it `N.facts`
            with one `key=value` a line of what the printer was asked for.
        renewal: Whoever connects here (renew.py) gets a cupsd that is a new process, as
            `systemctl restart` gives one on the image.
    """

    def __init__(
        self,
        folder: Path,
        *,
        queue: str = "ilot",
        info: str = "Imprimante",
        formats: str = FORMATS,
        model: Model = Model.OFFICE,
        spool_size: int | None = None,
    ) -> None:
        self.folder = folder
        self._formats, self._model, self._spool_size = formats, model, spool_size
        self.queue = queue
        self.info = info
        self.root = folder / "cups"
        self.socket = str(folder / "cups.sock")
        self.arrived = folder / "arrived"
        self.renewal = folder / "renew.sock"
        self._control = folder / "control"
        self._port = 0
        self._bus: subprocess.Popen[bytes] | None = None
        self._device: subprocess.Popen[bytes] | None = None
        self._cupsd: subprocess.Popen[bytes] | None = None
        self._renewing: asyncio.Server | None = None

    @property
    def device_uri(self) -> str:
        return f"ipp://localhost:{self._port}/ipp/print"

    async def __aenter__(self) -> PrivateCups:
        if os.geteuid() == 0:
            raise PrintServiceFailed("started as root; cupsd would run filters as another user")
        if len(os.fsencode(self.socket)) > SOCKET_PATH_MAXIMUM:
            raise PrintServiceFailed(f"path too long for a socket: {self.socket}")
        try:
            self._lay_out()
            self._port = free_port()
            await self._start_bus()
            await self.start_device()
            await self.restart_cupsd()
            await self._make_queue()
            self._renewing = await asyncio.start_unix_server(self._renew, self.renewal)
        except BaseException:
            await self._end_all()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._end_all()

    # ── faults ───────────────────────────────────────────────────────────────────────────────

    async def paper(self, level: int) -> None:
        """Fill both trays with that many sheets; 0 takes all paper out."""
        trays = "&".join(
            f"size{tray}=iso_a4_210x297mm&type{tray}=stationery&level{tray}={level}"
            for tray in (1, 2)
        )
        async with asyncio.timeout(END_WITHIN):
            reader, writer = await asyncio.open_connection("localhost", self._port)
            try:
                # the emulator's own web page; its `STATE:` lines could not clear it again,
                # because a job waits for paper before it runs the print command
                writer.write(f"GET /media?{trays} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                await writer.drain()
                await reader.readline()
            finally:
                writer.close()
                await writer.wait_closed()

    async def pause(self) -> None:
        """Stop the queue, as CUPS itself does after some faults."""
        await self._administer("cupsdisable", self.queue)
        stored = self.root / "etc" / "printers.conf"
        async with asyncio.timeout(START_WITHIN):  # written a little later; a kill would undo it
            while "State Stopped" not in stored.read_text():
                await asyncio.sleep(0.01)

    def fault(self, keyword: str) -> None:
        """Let something happen to the device: while a document prints, else with the next one.

        Args:
            keyword: Of IPP's `printer-state-reasons`.
        """
        (self._control / "part").write_text(keyword)
        (self._control / "part").rename(self._control / "fault")

    def jam(self) -> None:
        """Jam the paper."""
        self.fault("media-jam")

    def hold(self) -> None:
        """Let the next documents take for ever."""
        (self._control / "hold").touch()

    def pace(self, seconds: float) -> None:
        """Let each page take that long, and be counted as it comes out."""
        (self._control / "pace").write_text(f"{seconds}\n")

    def clear(self) -> None:
        """End fault, hold and pace."""
        for fault in ("fault", "hold", "pace"):
            (self._control / fault).unlink(missing_ok=True)

    async def reject(self) -> None:
        """Let the queue take no more jobs."""
        await self._administer("cupsreject", self.queue)

    async def accept(self) -> None:
        """Let it take jobs again."""
        await self._administer("cupsaccept", self.queue)

    def freeze(self, part: Part) -> None:
        """Let a part neither answer nor die: a device that sleeps, a service that hangs."""
        self._process_of(part).send_signal(signal.SIGSTOP)

    def thaw(self, part: Part) -> None:
        """Let it go on."""
        self._process_of(part).send_signal(signal.SIGCONT)

    def _process_of(self, part: Part) -> subprocess.Popen[bytes]:
        process = self._device if part is Part.DEVICE else self._cupsd
        if process is None:
            raise PrintServiceFailed(f"{part.value} does not run")
        return process

    async def stop_device(self) -> None:
        """Pull the printer's plug."""
        await end(self._device)
        self._device = None

    async def start_device(self) -> None:
        """Switch the printer on, at the address that it always had; off first, if it is on."""
        await self.stop_device()
        self._device = self._start(
            "ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self._port), "-k",
            *self._model.value, "-d", str(self.folder / "device"), "-f", self._formats,
            "-c", str(self._control / "print"), self.info,
            environment={"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder}/bus"},
        )  # fmt: skip
        await self._until(self._device, lambda: accepts(socket.AF_INET, ("127.0.0.1", self._port)))

    async def kill_cupsd(self) -> None:
        """Kill cupsd as a power cut would: SIGKILL."""
        if self._cupsd is not None:
            self._cupsd.kill()
            await asyncio.to_thread(self._cupsd.wait)
            self._cupsd = None

    async def restart_cupsd(self, *, keep_spool: bool = False) -> None:
        """Start cupsd, again if it runs.

        Args:
            keep_spool: Keep the jobs of the last run, which cupsd then prints again. Without it
                the spool starts empty, as on the image, where it is volatile.
        """
        await end(self._cupsd)
        Path(self.socket).unlink(missing_ok=True)
        if not keep_spool:
            shutil.rmtree(self.root / "spool", ignore_errors=True)
            shutil.rmtree(self.root / "cache", ignore_errors=True)
        for name, mode in (("spool", 0o710), ("spool/tmp", 0o1770), ("cache", 0o770)):
            (self.root / name).mkdir(exist_ok=True)
            (self.root / name).chmod(mode)
        etc = self.root / "etc"
        self._cupsd = self._start(
            "cupsd", "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf"),
            within=self._small_spool(),
        )  # fmt: skip
        await self._until(self._cupsd, lambda: accepts(socket.AF_UNIX, self.socket))

    def _small_spool(self) -> Sequence[str]:
        """Put before cupsd, gives it a spool of its own that is soon full."""
        if self._spool_size is None:
            return ()
        spool = str(self.root / "spool")
        return (
            program("bwrap"), "--die-with-parent", "--dev-bind", "/", "/",
            "--perms", "0710", "--size", str(self._spool_size), "--tmpfs", spool,
            "--perms", "1770", "--dir", str(self.root / "spool" / "tmp"), "--",
        )  # fmt: skip

    async def _renew(self, _reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self.restart_cupsd(keep_spool=True)
            writer.write(b"ok")
            await writer.drain()
        except PrintServiceFailed:
            pass  # the shell sees that nobody serves
        finally:
            writer.close()

    # ── parts ────────────────────────────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        for folder in (self._control, self.arrived, self.folder / "device"):
            folder.mkdir()
        for name in ("etc/ppd", "etc/ssl", "run/certs", "log"):
            (self.root / name).mkdir(parents=True)
        command = self._control / "print"
        command.write_text(
            PRINT_COMMAND.format(control=self._control, arrived=self.arrived, python=sys.executable)
        )
        command.chmod(stat.S_IRWXU)
        (self._control / "job.test").write_text(JOB_TEST)
        names = {
            "root": self.root,
            "socket": self.socket,
            "user": getpass.getuser(),
            "group": grp.getgrgid(os.getgid()).gr_name,
        }
        for name, text in (("cupsd.conf", CUPSD), ("cups-files.conf", CUPS_FILES)):
            file = self.root / "etc" / name
            file.write_text(text.format_map(names))
            file.chmod(0o640)

    async def _start_bus(self) -> None:
        """The emulator refuses to start without a system bus (apple/cups#5666): a private one."""
        path = str(self.folder / "bus")
        self._bus = self._start(
            "dbus-daemon", "--session", "--nopidfile", "--nofork", f"--address=unix:path={path}"
        )
        await self._until(self._bus, lambda: accepts(socket.AF_UNIX, path))

    async def _make_queue(self) -> None:
        """Two calls: a paper size in the first leaves Letter, a URI with `?` makes a raw queue.

        cupsd asks the device in a thread of its own and writes the PPD when it has answered: a
        second call before that would leave a raw queue.
        """
        description = self.root / "etc" / "ppd" / f"{self.queue}.ppd"
        make = ("lpadmin", "-p", self.queue)
        await self._administer(
            *make, "-E", "-v", self.device_uri, "-m", "everywhere", "-D", self.info
        )
        end = asyncio.get_running_loop().time() + START_WITHIN
        while not description.exists():
            if asyncio.get_running_loop().time() > end:
                raise PrintServiceFailed("lpadmin made a raw queue")
            await asyncio.sleep(0.02)
        await self._administer(
            *make, "-v", f"{self.device_uri}?contimeout=5",
            "-o", "PageSize=A4", "-o", "printer-error-policy=abort-job",
        )  # fmt: skip
        if not description.exists():
            raise PrintServiceFailed("lpadmin made a raw queue")

    async def _administer(self, name: str, *arguments: str) -> None:
        process = await asyncio.create_subprocess_exec(
            program(name), "-h", self.socket, *arguments,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        try:
            async with asyncio.timeout(START_WITHIN):
                _, errors = await process.communicate()
        except BaseException:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            raise
        if process.returncode:
            raise PrintServiceFailed(f"{name}: {errors.decode(errors='replace').strip()}")

    def _start(
        self,
        name: str,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
        within: Sequence[str] = (),
    ) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("ab") as output:
            return subprocess.Popen(
                [*within, program(name), *arguments],
                env={**os.environ, "PATH": SYSTEM_PATH, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,  # a Ctrl-C is for us, who then end it in order
            )

    async def _until(self, process: subprocess.Popen[bytes], ready: Callable[[], bool]) -> None:
        name = Path(str(process.args[0])).name if isinstance(process.args, list) else "?"
        try:
            async with asyncio.timeout(START_WITHIN):
                while not ready():
                    if process.poll() is not None:
                        break
                    await asyncio.sleep(0.01)
                else:
                    return
        except TimeoutError:
            pass
        words = (self.folder / f"{name}.log").read_text(errors="replace").strip()[-500:]
        raise PrintServiceFailed(f"{name} does not start: {words}")

    async def _end_all(self) -> None:
        if self._renewing is not None:
            self._renewing.close()
        self.clear()  # lets a print command that waits go on and end
        for process in (self._cupsd, self._device, self._bus):
            await end(process)
        self._cupsd = self._device = self._bus = None
