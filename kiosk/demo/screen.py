"""A real screen without a screen: Xvfb, and cage (the compositor of the image) inside it.

The X server has no TCP and keeps its frame buffer in a file, so that pixels can be watched from
outside the programs that draw them.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from kiosk.demo.keyboard import NUMBER_PAD


class VirtualScreen:
    """An X server of its own with one fixed size.

    Args:
        folder: Private; holds the frame buffer's file and the compositor's runtime folder.
        size: Width and height in pixels.
        layout: Keyboard layout of server and compositor, as setxkbmap writes it: fr, fr(oss). They
            must agree, else letters move.
    """

    def __init__(self, folder: Path, *, size: tuple[int, int], layout: str = "fr") -> None:
        self.folder = folder
        self.size = size
        self.layout = layout
        self.display = ""
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def framebuffer(self) -> Path:
        """The file in which the screen's pixels lie (XWD, 32 bits a pixel)."""
        return self.folder / "Xvfb_screen0"

    async def __aenter__(self) -> VirtualScreen:
        read, write = os.pipe()
        width, height = self.size
        number = b""
        try:
            self._server = subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
                 "-nolisten", "tcp", "-fbdir", str(self.folder), "-noreset"],
                pass_fds=[write], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )  # fmt: skip
            os.close(write)
            async with asyncio.timeout(10):
                # the line's end comes in a second write, which must find this pipe open: Xvfb dies
                # of it otherwise
                while not number.endswith(b"\n"):
                    piece = await asyncio.to_thread(os.read, read, 16)
                    if not piece:
                        break
                    number += piece
        finally:
            os.close(read)
        if not number.strip():
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number.decode().strip()}"
        layout, variant = xkb_names(self.layout)
        await self.run("setxkbmap", "-layout", layout, "-variant", variant)
        return self

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
        layout, variant = xkb_names(self.screen.layout)
        with self._output.open("wb") as output:
            self.process = subprocess.Popen(
                ["cage", "--", *self._command],
                env={
                    **self._environment,
                    "DISPLAY": self.screen.display,
                    "WLR_BACKENDS": "x11",
                    "WLR_RENDERER": "pixman",
                    "XCURSOR_SIZE": "48",  # as on the image
                    "XKB_DEFAULT_LAYOUT": layout,
                    "XKB_DEFAULT_VARIANT": variant,
                    **NUMBER_PAD,
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


def xkb_names(layout: str) -> tuple[str, str]:
    """Layout and variant apart: « fr(oss) » is fr and oss, « be » has no variant."""
    name, _, variant = layout.partition("(")
    return name, variant.removesuffix(")")


async def ended(process: subprocess.Popen[bytes], *, within: float = 5.0) -> None:
    """End a process, kindly first."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.to_thread(process.wait, within)
    except subprocess.TimeoutExpired:
        process.kill()
        await asyncio.to_thread(process.wait)
