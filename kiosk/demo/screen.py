"""A real screen without a screen: Xvfb, and cage (the compositor of the image) inside it.

The X server has no TCP and keeps its frame buffer in a file, so that pixels can be watched from
outside the programs that draw them.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

ATTEMPTS = 3
NUMBERS = range(100, 10_000)
"""Of displays: far above those that compositors take for their own Xwayland, counting from 0 and
removing sockets of servers that have not locked theirs yet."""


class VirtualScreen:
    """An X server of its own with one fixed size.

    Args:
        folder: Private; holds the frame buffer's file and the compositor's runtime folder.
        size: Width and height in pixels.
        layout: Keyboard layout of server and compositor: they must agree, else letters move.
    """

    def __init__(self, folder: Path, *, size: tuple[int, int], layout: str = "fr") -> None:
        self.folder = folder
        self.size = size
        self.layout = layout
        self.display = ""
        self._log = folder / "Xvfb.log"
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def framebuffer(self) -> Path:
        """The file in which the screen's pixels lie (XWD, 32 bits a pixel)."""
        return self.folder / "Xvfb_screen0"

    async def __aenter__(self) -> VirtualScreen:
        for attempt in range(ATTEMPTS):
            await self._start()
            try:
                await self.run("setxkbmap", self.layout)
            except RuntimeError as error:
                if self._server is not None:  # the number was another's
                    error.add_note(f"{self._server.poll()} {self._log.read_text()[-300:]}")
                    await ended(self._server)
                if attempt == ATTEMPTS - 1:
                    raise
            else:
                break
        return self

    async def _start(self) -> None:
        read, write = os.pipe()
        width, height = self.size
        log = self._log.open("wb")
        try:
            self._server = subprocess.Popen(
                ["Xvfb", f":{secrets.choice(NUMBERS)}", "-displayfd", str(write),
                 "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                 "-fbdir", str(self.folder), "-noreset"],
                pass_fds=[write], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=log,
            )  # fmt: skip
            os.close(write)
            async with asyncio.timeout(10):
                number = await asyncio.to_thread(os.read, read, 16)
        finally:
            log.close()
            os.close(read)
        if not number.strip():
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number.decode().strip()}"

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            await ended(self._server)

    async def run(self, *command: str, stdin: str = "") -> str:
        """Run an X client on this display; return what it prints.

        Raises:
            RuntimeError: It failed; its own words are in the text.
        """
        process = await asyncio.create_subprocess_exec(
            *command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "DISPLAY": self.display},
        )
        async with asyncio.timeout(20):
            out, errors = await process.communicate(stdin.encode())
        if process.returncode:
            raise RuntimeError(f"{command[0]}: {errors.decode().strip()}")
        return out.decode()


class Compositor:
    """cage in a virtual screen, running one program until it ends."""

    def __init__(
        self,
        screen: VirtualScreen,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        output: Path,
    ) -> None:
        self.screen = screen
        self._command = command
        self._environment = environment
        self._output = output
        self.process: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> Compositor:
        width, height = self.screen.size
        with self._output.open("wb") as output:
            self.process = subprocess.Popen(
                ["cage", "--", *self._command],
                env={
                    **self._environment,
                    "DISPLAY": self.screen.display,
                    "WLR_BACKENDS": "x11",
                    "WLR_RENDERER": "pixman",
                    "XKB_DEFAULT_LAYOUT": self.screen.layout,
                    "QT_QPA_PLATFORM": "wayland",
                },
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            window = await self._window()
            await self.screen.run("xdotool", "windowsize", window, str(width), str(height))
            await self.screen.run("xdotool", "windowmove", window, "0", "0")
            # without the focus every key is lost silently
            await self.screen.run("xdotool", "windowfocus", window)
        except BaseException:
            await ended(self.process)
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process is not None:
            await ended(self.process)

    async def _window(self) -> str:
        """The compositor's window; it has no name that a search would find."""
        async with asyncio.timeout(20):
            while True:
                tree = await self.screen.run("xwininfo", "-root", "-children")
                found = re.findall(r"^\s+(0x[0-9a-f]+) ", tree, re.MULTILINE)
                if found:
                    return str(found[-1])
                if self.process is not None and self.process.poll() is not None:
                    raise RuntimeError(f"cage ended: {self._output.read_text()[-2000:]}")
                await asyncio.sleep(0.05)


async def ended(process: subprocess.Popen[bytes], *, within: float = 5.0) -> None:
    """End a process, kindly first."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.to_thread(process.wait, within)
    except subprocess.TimeoutExpired:
        process.kill()
        await asyncio.to_thread(process.wait)
