"""What a session's gate lets through: given by the shell when the gate starts."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

from pydantic import BaseModel, ConfigDict, Field


class GatePolicy(BaseModel):
    """The rules of one gate.

    Attributes:
        strict: Only listed hosts are reached.
        hosts: The list, as suffixes: a host matches when it equals one or lies below it.
        upstreams: Host → Unix socket that is dialled in its place; the only exception to
            « public addresses only ».
        proxy: `http://host:port` of the place's own proxy, the one permitted private address.
        dns: Servers that are asked for names; the system's if there are none.
        max_connections: At the same time; above it the browser is told to wait.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    strict: bool = False
    hosts: tuple[str, ...] = ()
    upstreams: dict[str, str] = Field(default_factory=dict)
    proxy: str | None = None
    dns: tuple[IPv4Address | IPv6Address, ...] = ()
    max_connections: int = Field(default=200, gt=0, le=10_000)
