"""The terminal's facts that a session may know: nothing that names staff, devices or a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field

from kiosk.config.places import HelpPlace
from kiosk.core.navigation import Policy

if TYPE_CHECKING:
    from kiosk.config.terminal import Terminal

LANGUAGES = ("fr", "en", "ar", "pt", "uk", "es")


class SessionConfig(BaseModel):
    """The session's own extract of terminal.yaml.

    Attributes:
        site_name: The post office, as patrons read it.
        policy: How far unlisted hosts are open.
        strict: Frames and sub-resources must be listed too.
        featured: Services of home's first row, most asked for first; at most five are shown.
        languages: ISO 639-1 codes that the bar offers.
        wifi_name: SSID of the place's network; empty if there is none.
        wifi_password: What its sign on the wall says.
        help_phone: Who is called where nobody comes.
        help_places: Where people are helped nearby, the nearest first.
        sound: ALSA's name of the loudspeaker; empty where nothing may be heard.
        touch: Whether the screen is touched.
        print_color: IPP keyword for who chooses no colour; likewise `print_sides`.
        document_bytes: Size of the largest single document; above it a download is cut off.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    site_name: str = ""
    policy: Policy = Policy.EMPLOI
    strict: bool = False
    featured: tuple[str, ...] = ()
    languages: tuple[str, ...] = LANGUAGES
    wifi_name: str = ""
    wifi_password: str = ""
    help_phone: str = ""
    help_places: tuple[HelpPlace, ...] = ()
    sound: str = "default"
    touch: bool = False
    print_color: str = "monochrome"
    print_sides: str = "one-sided"
    document_bytes: int = Field(default=50_000_000, gt=0, le=64 * 1024 * 1024)

    @classmethod
    def of(cls, terminal: Terminal) -> SessionConfig:
        """Return what the session of this terminal may know."""
        return cls(
            site_name=terminal.site.name,
            policy=Policy(terminal.place.policy),
            strict=terminal.place.strict,
            featured=terminal.place.featured,
            languages=terminal.place.languages,
            wifi_name=terminal.wifi.ssid if terminal.wifi is not None else "",
            wifi_password=(terminal.wifi.password or "") if terminal.wifi is not None else "",
            help_phone=terminal.help.phone or "",
            help_places=terminal.help.nearest_first(),
            sound=terminal.devices.sound or "",
            touch=terminal.place.touch,
            print_color=terminal.printing.color,
            print_sides=terminal.printing.sides,
        )
