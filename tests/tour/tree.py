"""Reads the accessibility tree over D-Bus, as a screen reader would (AT-SPI 2)."""

from __future__ import annotations

import asyncio
import contextlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusError

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_COORDINATES = 0  # those of the window are counted from the nearest dialog in Qt
STATE_FOCUSED, STATE_SHOWING = 12, 25
DEEPEST = 60
AT_ONCE = 16
"""Questions under way at the same time; many more fill the bus's socket."""


@dataclass(frozen=True, slots=True)
class Node:
    """One accessible thing on the screen; rectangle in pixels.

    Attributes:
        id: AT-SPI's AccessibleId: for QML, object names from the window down, joined by dots.
        focused: Whether it has the keyboard.
        where: Its name and path on the bus.
    """

    id: str
    role: str
    name: str
    description: str
    x: int
    y: int
    width: int
    height: int
    focused: bool
    where: tuple[str, str]

    def called(self, name: str) -> bool:
        """Whether this is the thing of that object name."""
        return self.id == name or self.id.endswith(f".{name}")

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


class Tree:
    """The accessibility bus of one process tree, found by its session bus's socket."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._bus: MessageBus | None = None
        self._gone: asyncio.Future[None] | None = None
        self._lines = asyncio.Semaphore(AT_ONCE)

    async def connect(self, *, within: float = 20.0) -> None:
        """Find the accessibility bus and connect to it; it may take a moment to appear.

        Raises:
            TimeoutError: It did not.
        """
        async with asyncio.timeout(within):
            while True:
                try:
                    session = await MessageBus(bus_address=f"unix:path={self._socket}").connect()
                    reply = await session.call(
                        Message(
                            destination="org.a11y.Bus",
                            path="/org/a11y/bus",
                            interface="org.a11y.Bus",
                            member="GetAddress",
                        )
                    )
                    session.disconnect()
                    if reply is not None and reply.message_type is MessageType.METHOD_RETURN:
                        self._bus = await MessageBus(bus_address=reply.body[0]).connect()
                        self._gone = asyncio.ensure_future(until_gone(self._bus))
                        return
                except (OSError, DBusError, EOFError):
                    pass
                await asyncio.sleep(0.1)

    def close(self) -> None:
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    async def nodes(self) -> list[Node]:
        """Everything that shows now, in reading order; empty once the program is gone."""
        try:
            async with asyncio.timeout(10):
                return await self._below(ROOT, 0)
        except (OSError, EOFError, DBusError):
            return []

    async def written(self, field: Node) -> str:
        """What a field holds."""
        return str(await self._call(field.where, TEXT, "GetText", 0, -1, signature="ii"))

    async def _call(
        self,
        where: tuple[str, str],
        interface: str,
        member: str,
        *body: Any,
        signature: str | None = None,
    ) -> Any:
        assert self._bus is not None
        if signature is None:
            signature = "".join("u" if isinstance(value, int) else "s" for value in body)
        question = Message(
            destination=where[0],
            path=where[1],
            interface=interface,
            member=member,
            signature=signature,
            body=list(body),
        )
        async with self._lines:
            reply = await self._bus.call(question)
        if reply is None or reply.message_type is not MessageType.METHOD_RETURN:
            return None
        return reply.body[0]

    async def _below(self, where: tuple[str, str], depth: int) -> list[Node]:
        """All that shows below a node, in reading order."""
        if depth > DEEPEST:
            return []
        children = await self._call(where, ACCESSIBLE, "GetChildren") or []
        branches = await asyncio.gather(*(self._branch((b, p), depth + 1) for b, p in children))
        return [node for branch in branches for node in branch]

    async def _branch(self, where: tuple[str, str], depth: int) -> list[Node]:
        """A node that shows and all below it; nothing if it does not show."""
        states, role, name, description, own_id, extents, below = await asyncio.gather(
            self._call(where, ACCESSIBLE, "GetState"),
            self._call(where, ACCESSIBLE, "GetRoleName"),
            self._property(where, "Name"),
            self._property(where, "Description"),
            self._property(where, "AccessibleId"),
            self._call(where, COMPONENT, "GetExtents", SCREEN_COORDINATES),
            self._below(where, depth),
        )
        shown = depth <= 1 or bool(states and states[0] >> STATE_SHOWING & 1)
        if not shown:
            return below if role == "application" else []
        x, y, width, height = extents or (0, 0, 0, 0)
        focused = bool(states and states[0] >> STATE_FOCUSED & 1)
        here = Node(own_id, role or "", name, description, x, y, width, height, focused, where)
        return [here, *below]

    async def _property(self, where: tuple[str, str], name: str) -> str:
        value = await self._call(where, PROPERTIES, "Get", ACCESSIBLE, name)
        return str(value.value) if value is not None else ""


async def until_gone(bus: MessageBus) -> None:
    """Wait for the other side's death, which is what sessions are for and no error."""
    with contextlib.suppress(OSError, EOFError, DBusError):
        await bus.wait_for_disconnect()


def same_words(text: str) -> str:
    """Text as one hears it: non-breaking spaces and typographic apostrophes are no difference."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("\u202f", " ")).strip().casefold()
