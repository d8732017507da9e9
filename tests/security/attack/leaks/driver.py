"""Goes into the box as text, before `python -m kiosk session …`: opens the hostile page by itself.

Also the flaw of the control (`soft`): no gate, no proxy, and none of the browser's own guards.
`python -c <this text> guarded|soft FLAGS ADDRESS <the command of the session>`
"""

from __future__ import annotations

import sys
from typing import Any

from kiosk.session import environment

mode, flags, address, *command = sys.argv[1:]
if mode == "soft":
    kept = [flag for flag in environment.CHROMIUM_FLAGS if "webrtc" not in flag]
    environment.CHROMIUM_FLAGS = (*kept, *flags.split("\n"))  # type: ignore[assignment]
environment.scrub()  # before Qt

from kiosk.session import profile  # noqa: E402 - after the scrub
from kiosk.session.room import Room  # noqa: E402 - after the scrub

begin = Room._begin


def begin_with_the_page(self: Room, language: Any) -> None:
    """As if the patron had tapped the site's tile at once."""
    begin(self, language)
    self.view._open_site("hostile", "Hostile", address)


Room._begin = begin_with_the_page  # type: ignore[method-assign]
if mode == "soft":
    Room.open_gate = lambda self, port=0: None  # type: ignore[method-assign] # no proxy either
    for guard in ("hyperlinkAuditingEnabled", "dnsPrefetchEnabled", "autoLoadIconsForPage"):
        profile.VIEW_SETTINGS[guard] = True
    profile.VIEW_SETTINGS["webRTCPublicInterfacesOnly"] = False

from kiosk.__main__ import main  # noqa: E402 - after the scrub

main(command[command.index("session") :])
