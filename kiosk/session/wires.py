"""The two wires a view-model may hold: one to the shell, one to the session's task group."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Coroutine, Iterator, Sequence
from typing import Protocol

from kiosk.link.messages import Message

Do = Callable[[Coroutine[object, object, None]], None]
"""Runs a coroutine that dies with the session. Slots are synchronous and only start work."""


class Say(Protocol):
    """Sends a message to the shell; its descriptors are duplicated, the caller closes its own."""

    def __call__(self, message: Message, descriptors: Sequence[int] = ...) -> None: ...


def references() -> Iterator[int]:
    """Numbers by which the shell's news find the print or scan that they are about."""
    return itertools.count(1)
