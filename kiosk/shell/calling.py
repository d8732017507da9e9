"""A patron asks for a person: the chime, the place's service, and what the screen may say of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from kiosk.core.calling import Call, CallState
from kiosk.shell.bell import Bell

Tell = Callable[[], Awaitable[bool]]
"""Tells somebody; True only if they have it for sure."""


async def tell_nobody() -> bool:
    """Where no service is set."""
    return False


class HelpService:
    """How staff is called here: the same for all patrons."""

    def __init__(self, bell: Bell, tell: Tell = tell_nobody) -> None:
        self.bell, self.tell = bell, tell


class HelpCall:
    """One patron's call; dies with their stay.

    Args:
        changed: Called whenever the screen must say something else.
    """

    def __init__(self, service: HelpService, *, changed: Callable[[], None]) -> None:
        self._service, self._changed = service, changed
        self._call = Call()
        self._told = False
        self._raised = 0

    @property
    def state(self) -> CallState:
        return self._call.state(asyncio.get_running_loop().time())

    @property
    def told(self) -> bool:
        """Whether a service of the place has said that it knows: else nobody may say so."""
        return self._told

    async def raise_hand(self) -> None:
        """Ring, tell, and see that it is not for ever: one chime for each call."""
        loop = asyncio.get_running_loop()
        if not self._call.raised(loop.time()):
            return
        self._raised += 1
        mine = self._raised
        self._told = False
        self._changed()
        _, told = await asyncio.gather(self._service.bell.ring(), self._service.tell())
        if mine == self._raised and self.state is not CallState.NONE:
            self._told = told
            self._changed()
        turns = self._call.turns_at()
        if turns is not None and mine == self._raised:
            await asyncio.sleep(max(0.0, turns - loop.time()))
            if mine == self._raised and self.state is CallState.UNANSWERED:
                self._changed()

    def came(self) -> None:
        """« Quelqu’un est venu »."""
        self._raised += 1
        self._call.came()
        self._told = False
        self._changed()
