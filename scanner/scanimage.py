"""SANE behind `ScanBackend`: one boxed `scanimage` for each question, never SANE in our process.

A driver that crashes takes its process along, and one that hangs cannot be cancelled from inside
(both were seen, also with SANE's own test driver): so every process has a deadline, and its box
is killed whole.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scanner import box
from scanner.abilities import Abilities, read_abilities, request
from scanner.backend import PageDone, PageProgress, PageStarted, ScanEvent, ScannerError
from scanner.growing import GrowingFile
from scanner.model import (
    STATUS_TEXTS,
    DeviceStatus,
    SaneStatus,
    ScanCode,
    ScanDevice,
    ScanOptions,
    Source,
    code_of_opening,
    code_of_scan,
)
from scanner.pages import PATTERN, FedPages, GlassPage, Pages
from scanner.pnm import LARGEST_PAGE, LONGEST_HEADER, parse

SANE_CONFIG = Path("/etc/sane.d")

LIST_WITHIN = 15.0
"""Some drivers look for devices on the network, for ten seconds and more."""

OPEN_WITHIN = 10.0
STALLED_AFTER = 45.0
"""A scanner that is busy may answer after 30 s (eSCL), one that sleeps warms up for as long."""

TIDY_WITHIN = 10.0
"""Time to close a device whose page is whole: a scan head goes home."""

CANCEL_WITHIN = 1.0
"""Time for `sane_cancel` when a scan is given up; SIGINT calls it, SIGTERM does not."""

LAST_WORDS_WITHIN = 2.0
"""After this silence, an error that was said counts, though the driver still hangs in its clean-up.

SANE's test driver does so after one error in twenty or so (a thread that is cancelled in malloc).
"""

LOOK_EVERY = 0.05
MOST_ANSWER = 256 * 1024
"""Bytes of any answer but a page; who writes more is out of order."""

LOST = frozenset({ScanCode.GONE, ScanCode.TIMEOUT})
"""With these a device is looked for anew: it may come back by another name."""

DEVICE_FORMAT = "%d\t%v\t%m\t%t%n"
_OPENING_FAILED = re.compile(rb"open of device .* failed: ([^:\n]+)$", re.MULTILINE)
_SCANNING_FAILED = re.compile(rb"^scanimage: sane_(?:start|read): ([^:\n]+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Running:
    """A `scanimage` at work, and what it has said."""

    process: box.BoxedProcess
    answer: GrowingFile
    errors: GrowingFile
    fed: bool

    @contextlib.contextmanager
    def pages(self) -> Iterator[Pages]:
        """Where its pages appear."""
        if self.fed:
            with FedPages(self.process) as pages:
                yield pages
        else:
            yield GlassPage(self.answer)

    def said(self) -> bytes:
        """Its errors, to be read for a status and never kept: they may name hosts."""
        return self.errors.beginning(MOST_ANSWER)


class ScanimageBackend:
    """`ScanBackend` on the SANE of this machine.

    Args:
        sane_config: A folder to use in place of /etc/sane.d.
        program: What is run, as the box finds it.
        stalled_after: Seconds without a byte after which a scan is given up.
        usable: Sources that are used, of those that a device has.
    """

    def __init__(
        self,
        *,
        sane_config: Path | None = None,
        program: str = "scanimage",
        stalled_after: float = STALLED_AFTER,
        usable: frozenset[Source] = frozenset(Source),
    ) -> None:
        self._config = sane_config or SANE_CONFIG
        self._program = program
        self._stalled_after = stalled_after
        self._usable = usable
        self._devices: tuple[ScanDevice, ...] = ()
        self._abilities: dict[str, Abilities] = {}
        self._opening = asyncio.Lock()  # a scanner lets itself be opened once
        self._scanning = False

    async def devices(self) -> Sequence[ScanDevice]:
        if not self._devices:
            answer = await self._ask("-f", DEVICE_FORMAT, within=LIST_WITHIN)
            self._devices = read_devices(answer)
        return self._devices

    async def probe(self, device: ScanDevice) -> DeviceStatus:
        if self._scanning:
            return DeviceStatus.READY
        try:
            async with self._opening:
                self._abilities[device.name] = await self._ask_abilities(device)
        except ScannerError as error:
            match error.code:
                case ScanCode.BUSY:
                    return DeviceStatus.BUSY
                case code if code in LOST:
                    self._forget()
                    return DeviceStatus.GONE
                case _:
                    raise
        return DeviceStatus.READY

    async def sources(self, device: ScanDevice) -> frozenset[Source]:
        if device.name not in self._abilities:
            await self.probe(device)
        known = self._abilities.get(device.name)
        return self._usable & (known.offered_sources if known is not None else {Source.FLATBED})

    async def scan(
        self, device: ScanDevice, options: ScanOptions
    ) -> AsyncGenerator[ScanEvent, None]:
        if self._scanning:
            raise ScannerError(ScanCode.BUSY)
        self._scanning = True
        try:
            async with self._opening:
                if device.name not in self._abilities:
                    self._abilities[device.name] = await self._ask_abilities(device)
                wanted = request(self._abilities[device.name], options)
                command = ["-d", device.name, *wanted.arguments]
                if options.source is not Source.FLATBED:
                    command.append(PATTERN)
                with self._running(*command, largest=LARGEST_PAGE) as scan, scan.pages() as pages:
                    try:
                        async for event in self._arriving(scan, pages, wanted.resolution):
                            yield event
                    finally:
                        await scan.process.interrupt(within=CANCEL_WITHIN)
        except ScannerError as error:
            if error.code in LOST:
                self._forget()
            raise
        finally:
            self._scanning = False

    async def _arriving(
        self, scan: _Running, pages: Pages, resolution: int
    ) -> AsyncGenerator[ScanEvent, None]:
        """Say what arrives, until the page is whole, or the feeder empty.

        Raises:
            ScannerError: As `_page`.
        """
        number = 1
        try:
            async for event in self._page(scan, pages, 1, resolution):
                yield event
            while pages.several:
                number += 1
                async for event in self._page(scan, pages, number, resolution):
                    yield event
        except ScannerError as error:
            if error.code is not ScanCode.NO_DOCS or number == 1:
                raise
        with contextlib.suppress(TimeoutError):
            await scan.process.exited(within=TIDY_WITHIN)

    async def _page(
        self, scan: _Running, pages: Pages, number: int, resolution: int
    ) -> AsyncGenerator[ScanEvent, None]:
        """Say what arrives of one page.

        Raises:
            ScannerError: The program failed or stands still, or its page is not whole: half a
                JPEG from an eSCL scanner ends with exit code 0, as does an interrupted write.
        """
        clock = asyncio.get_running_loop().time
        header, size, moved = None, 0, clock()
        while header is None or size < header.total_bytes:
            code = scan.process.exit_code  # looked at first: what was written last counts
            page = pages.page(number)
            if page is not None:
                if header is None and (header := parse(os.pread(page, LONGEST_HEADER, 0))):
                    yield PageStarted(page, header, resolution)
                now = os.fstat(page).st_size
            else:
                now = 0
            if now > size:
                size, moved = now, clock()
                if header is not None:
                    yield PageProgress(header.fraction(size))
            elif code is not None:
                if page is None and number > 1 and code == SaneStatus.GOOD:
                    raise ScannerError(ScanCode.NO_DOCS)  # after a page that is no error
                raise ScannerError(why_without_page(code, scan.said(), started=header is not None))
            elif clock() - moved > LAST_WORDS_WITHIN and (said := spoken_code(scan.said())):
                raise ScannerError(said)
            elif clock() - moved > self._stalled_after:
                raise ScannerError(ScanCode.TIMEOUT)
            await asyncio.sleep(LOOK_EVERY)
        yield PageDone()

    async def _ask_abilities(self, device: ScanDevice) -> Abilities:
        return read_abilities(await self._ask("-d", device.name, "-A", within=OPEN_WITHIN))

    async def _ask(self, *arguments: str, within: float) -> str:
        """Return what `scanimage` answers.

        Raises:
            ScannerError: It fails, or does not answer in time.
        """
        with self._running(*arguments, largest=MOST_ANSWER) as asked:
            try:
                code = await asked.process.exited(within=within)
            except TimeoutError:
                raise ScannerError(ScanCode.TIMEOUT) from None
            if code:
                raise ScannerError(spoken_code(asked.said()) or code_of_scan(code))
            return asked.answer.beginning(MOST_ANSWER).decode(errors="replace")

    @contextlib.contextmanager
    def _running(self, *arguments: str, largest: int) -> Iterator[_Running]:
        """Run `scanimage` for as long as the context lasts."""
        with contextlib.ExitStack() as files:
            try:
                answer = files.enter_context(GrowingFile())
                errors = files.enter_context(GrowingFile())
                process = box.start(
                    (self._program, *arguments),
                    sane_config=self._config,
                    stdout=answer.writable,
                    stderr=errors.writable,
                    largest=largest,
                )
            except OSError as error:
                raise ScannerError(ScanCode.FAILED) from error
            files.callback(process.close)
            yield _Running(process, answer, errors, fed=PATTERN in arguments)

    def _forget(self) -> None:
        self._devices = ()
        self._abilities.clear()


def read_devices(answer: str) -> tuple[ScanDevice, ...]:
    """Read `scanimage -f` with our format; lines that are none are left out."""
    rows = (line.split("\t") for line in answer.splitlines())
    return tuple(ScanDevice(*row) for row in rows if len(row) == 4)


def spoken_code(errors: bytes) -> ScanCode | None:
    """Return what `scanimage` says that went wrong; None if it names no status.

    A device that cannot be opened makes it exit with 1 whatever the status, which then stands in
    its errors alone.
    """
    for pattern, code_of in ((_OPENING_FAILED, code_of_opening), (_SCANNING_FAILED, code_of_scan)):
        if found := pattern.search(errors):
            text = found[1].decode(errors="replace")
            return code_of(STATUS_TEXTS.get(text, SaneStatus.UNSUPPORTED))
    return None


def why_without_page(exit_code: int, errors: bytes, *, started: bool) -> ScanCode:
    """Return why a `scanimage` ended before its page was whole.

    Half a page may end with exit code 0: an eSCL scanner that sends half a JPEG does so.
    """
    if exit_code == SaneStatus.GOOD:
        return ScanCode.TRUNCATED if started else ScanCode.FAILED
    return spoken_code(errors) or code_of_scan(exit_code)
