"""The printer itself, asked by IPP: an idle CUPS queue does not know that the paper is out.

Two operations, Get-Printer-Attributes and Get-Jobs (RFC 8011 §4.2.5 and §4.2.6), over HTTP.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from printers.ipp import JOB_ATTRIBUTES, Attributes, Operation, decode, encode, groups
from printers.model import (
    JobState,
    PrinterState,
    PrinterStateReason,
    PrinterStatus,
    StatedReason,
    Supplies,
    stated_reasons,
)
from printers.supplies import WANTED as WANTED_OF_SUPPLIES
from printers.supplies import supplies_of

ANSWERS_WITHIN = 2.0
"""Seconds after which a device counts as away. One that wakes up is found the next time."""

ANSWER_MAXIMUM = 64 * 1024
DEFAULT_PORT = 631
"""RFC 3510 (ipp) and RFC 7472 (ipps)."""

WANTED = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
WANTED_OF_JOBS = ("job-state", "job-impressions-completed")

QUEUE_REASONS = frozenset(
    {
        PrinterStateReason.PAUSED,
        PrinterStateReason.MOVING_TO_PAUSED,
        PrinterStateReason.HOLD_NEW_JOBS,
    }
)
"""What only a queue knows. Its other reasons are what the device said during the last job."""


class DeviceSilent(Exception):
    """The device does not answer, or says nothing that can be read."""


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """What a device says of itself."""

    state: PrinterState
    accepting: bool
    stated: tuple[StatedReason, ...]


def address(uri: str) -> str | None:
    """Return where to ask an `ipp` or `ipps` device; None for one that cannot be asked (USB)."""
    parts = urlsplit(uri)
    scheme = {"ipp": "http", "ipps": "https", "http": "http", "https": "https"}.get(parts.scheme)
    try:
        port = parts.port or DEFAULT_PORT
    except ValueError:
        return None
    if scheme is None or not parts.hostname:
        return None
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{scheme}://{host}:{port}{parts.path or '/'}"


class Devices:
    """Asks devices how they are. `close` it.

    Args:
        answers_within: Seconds after which a device counts as away.
    """

    def __init__(self, *, answers_within: float = ANSWERS_WITHIN) -> None:
        self._answers_within = answers_within
        # printers sign their certificates themselves, and a status is no secret; each question
        # has a connection of its own, because printers drop idle ones without a word
        self._http = httpx.AsyncClient(
            verify=False,  # noqa: S501 - self-signed by every printer, and nothing secret is said
            trust_env=False,
            limits=httpx.Limits(max_keepalive_connections=0),
            timeout=answers_within,
        )

    async def status(self, uri: str) -> DeviceStatus | None:
        """Ask a device; None if it is of a kind that cannot be asked.

        Raises:
            DeviceSilent: No answer in time, or not one of IPP.
        """
        answer = await self._ask(uri, Operation.GET_PRINTER_ATTRIBUTES, WANTED)
        if answer is None:
            return None
        try:
            attributes = decode(answer)
            return DeviceStatus(
                PrinterState(int(attributes["printer-state"][0])),
                bool(attributes.get("printer-is-accepting-jobs", [True])[0]),
                stated_reasons(str(word) for word in attributes.get("printer-state-reasons", [])),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise DeviceSilent(type(error).__name__) from error

    async def supplies(self, uri: str) -> Supplies:
        """Return what a device says that it has left; nothing if it cannot be asked.

        Raises:
            DeviceSilent: No answer in time, or not one of IPP.
        """
        answer = await self._ask(uri, Operation.GET_PRINTER_ATTRIBUTES, WANTED_OF_SUPPLIES)
        try:
            return supplies_of(decode(answer)) if answer is not None else Supplies()
        except ValueError as error:
            raise DeviceSilent(type(error).__name__) from error

    async def pages_out(self, uri: str) -> int | None:
        """Return how many pages of the job that prints now have come out; None if it is not told.

        A device counts paper that leaves it; a queue counts what it has sent.

        Raises:
            DeviceSilent: No answer in time, or not one of IPP.
        """
        answer = await self._ask(uri, Operation.GET_JOBS, WANTED_OF_JOBS)
        if answer is None:
            return None
        try:
            jobs = [attributes for tag, attributes in groups(answer) if tag == JOB_ATTRIBUTES]
            printing = [job for job in jobs if JobState.PROCESSING in job.get("job-state", ())]
            return _pages_out(printing[0]) if printing else None
        except (ValueError, TypeError) as error:
            raise DeviceSilent(type(error).__name__) from error

    async def remembers(self, uri: str) -> bool | None:
        """Whether the device knows of a job that it has completed; None if it cannot be asked.

        One that lost its power in the middle of a job knows of none, and its queue calls the job
        completed all the same: there is nothing left to wait for.

        Raises:
            DeviceSilent: No answer in time, or not one of IPP.
        """
        answer = await self._ask(uri, Operation.GET_JOBS, WANTED_OF_JOBS, which_jobs="completed")
        if answer is None:
            return None
        try:
            jobs = [attributes for tag, attributes in groups(answer) if tag == JOB_ATTRIBUTES]
            return any(JobState.COMPLETED in job.get("job-state", ()) for job in jobs)
        except (ValueError, TypeError) as error:
            raise DeviceSilent(type(error).__name__) from error

    async def close(self) -> None:
        await self._http.aclose()

    async def _ask(
        self, uri: str, operation: Operation, wanted: Sequence[str], *, which_jobs: str = ""
    ) -> bytes | None:
        url = address(uri)
        if url is None:
            return None
        try:
            async with asyncio.timeout(self._answers_within):
                printer = uri.partition("?")[0]
                request = encode(operation, printer, wanted, which_jobs=which_jobs)
                return await self._post(url, request)
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise DeviceSilent(type(error).__name__) from error

    async def _post(self, url: str, request: bytes) -> bytes:
        headers = {"Content-Type": "application/ipp"}
        answer = bytearray()
        async with self._http.stream("POST", url, content=request, headers=headers) as response:
            response.raise_for_status()
            async for chunk in response.aiter_raw():
                answer += chunk
                if len(answer) > ANSWER_MAXIMUM:
                    raise httpx.DecodingError("answer too long")
        return bytes(answer)


def merged(queue: PrinterStatus, device: DeviceStatus | None) -> PrinterStatus:
    """Return what queue and device say together; the device knows better about itself."""
    if device is None:
        return queue
    stated = (*(said for said in queue.stated if said.reason in QUEUE_REASONS), *device.stated)
    states = {queue.state, device.state}
    return PrinterStatus(
        state=max(states),  # stopped above processing above idle
        accepting=queue.accepting and device.accepting,
        reasons=frozenset(said.reason for said in stated),
        reachable=True,
        stated=stated,
    )


def _pages_out(job: Attributes) -> int | None:
    told = job.get("job-impressions-completed", ())
    return int(told[0]) if told else None
