"""Heavy work on untrusted bytes: one thread beside the screens, every job with a deadline.

One thread, because PDFium may be used by only one at a time. A job that hangs makes the next ones
run into their deadlines as well, which the patron reads as a sentence; the screens go on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from kiosk.core.errors import KioskError

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")

WITHIN = 20.0


class WorkOverdue(KioskError):
    """A document could not be worked on in time."""

    code = "document-slow"


class Worker:
    """The thread."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="documents")

    async def run(
        self,
        function: Callable[Parameters, Result],
        *args: Parameters.args,
        **kwargs: Parameters.kwargs,
    ) -> Result:
        """Run a function on the thread.

        Raises:
            WorkOverdue: It, or those before it, took longer than 20 s.
        """
        future = self._executor.submit(function, *args, **kwargs)
        try:
            async with asyncio.timeout(WITHIN):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            future.cancel()
            raise WorkOverdue from None

    def close(self) -> None:
        """Forget what waits; the process ends soon."""
        self._executor.shutdown(wait=False, cancel_futures=True)
