"""terminal.yaml: what one terminal is, where it stands and what is connected to it."""

from __future__ import annotations

import re
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from kiosk.config.french import quoted
from kiosk.config.local import LocalService
from kiosk.config.model import Host, Number, Reference, Strict, Whole, YesNo, wrong
from kiosk.config.places import HelpWays
from kiosk.core.navigation import Policy
from kiosk.voice.daemon import SOUND

SCHEMA = "ilot-terminal/1"

_CHECK = re.compile(r"http://([A-Za-z0-9.\-]+)(?::([0-9]{1,5}))?(?:/[!-~]*)?")
_PROXY = re.compile(r"http://[A-Za-z0-9.\-]+:([0-9]{1,5})")


def _proxy(address: str) -> str:
    found = _PROXY.fullmatch(address)
    if found is None or not 0 < int(found[1]) < 65536:
        raise wrong(f"{quoted(address)} n’est pas un proxy", "http://nom:port")
    return address


def _check_url(address: str) -> str:
    found = _CHECK.fullmatch(address)
    if found is None or not 0 < int(found[2] or 80) < 65536:
        raise wrong(f"{quoted(address)} ne sert pas à contrôler Internet", "http://nom/chemin")
    return address


def _dns_server(address: Any) -> IPv4Address | IPv6Address:
    try:
        if isinstance(address, str):  # a number would be taken for an address too
            return ip_address(address)
    except ValueError:
        pass
    said = "rien" if address is None else quoted(address)
    raise wrong(f"{said} n’est pas une adresse IP", "une adresse IPv4 ou IPv6")


def _sound(name: str) -> str:
    if SOUND.fullmatch(name) is None:
        raise wrong(f"{quoted(name)} n’est pas un nom d’ALSA", "un nom comme default ou hw:0")
    return name


def _place_of_file(path: Path) -> Path:
    if path == Path():
        raise wrong("ce chemin est vide", "un chemin, ou pas de clé du tout")
    return path


Language = Literal["fr", "en", "ar", "pt", "uk", "es"]
Proxy = Annotated[str, AfterValidator(_proxy)]
CheckUrl = Annotated[str, AfterValidator(_check_url)]
DnsServer = Annotated[IPv4Address | IPv6Address, BeforeValidator(_dns_server)]
Sound = Annotated[str, AfterValidator(_sound)]
File = Annotated[Path, AfterValidator(_place_of_file)]


class Site(Strict):
    """The post office, as its patrons call it."""

    name: str = Field(max_length=60)


class Place(Strict):
    """What is offered here.

    Attributes:
        policy: How far unlisted hosts are open.
        strict: Frames and sub-resources must be listed too.
        featured: Services of home's first row, most asked for first.
        languages: That attente offers.
        touch: Whether the screen is touched.
        local: The place's own services: its mairie, its département.
    """

    policy: Policy = Policy.EMPLOI
    strict: YesNo = False
    featured: tuple[Reference, ...] = Field(default=(), max_length=5)
    languages: tuple[Language, ...] = Field(
        default=("fr", "en", "ar", "pt", "uk", "es"), min_length=1
    )
    touch: YesNo = False
    local: tuple[LocalService, ...] = Field(default=(), max_length=6)


class Feeder(StrEnum):
    """Whether a scanner's document feeder is used."""

    AUTO = "auto"
    NONE = "none"


class DeviceNames(Strict):
    """Devices by the names that CUPS and SANE give them.

    Attributes:
        printer: The CUPS queue; none where there is no printer.
        cups: cupsd's socket; CUPS' own default if it is missing.
        cups_restart: A command that replaces cupsd's process, run after each patron who printed;
            `cups` must be given then.
        scanner: The SANE device; the first that is found if it is missing.
        feeder: Whether paper in the scanner's feeder is taken before what lies on the glass.
        sane_config: SANE's configuration folder; the system's if it is missing.
        sound: ALSA's name of the loudspeaker or headphones; None: nothing is read aloud.
    """

    printer: str | None = Field(default=None, min_length=1, max_length=127)
    cups: File | None = None
    cups_restart: tuple[Annotated[str, Field(min_length=1, max_length=400)], ...] = ()
    scanner: str | None = Field(default=None, min_length=1, max_length=200)
    feeder: Feeder = Feeder.AUTO
    sane_config: File | None = None
    sound: Sound | None = "default"


class Times(Strict):
    """Times, in seconds where the name ends in `_s`, else in minutes.

    Attributes:
        idle_s: Without real input, until somebody is asked whether they are still there.
        idle_typed_s: The same with typed words that would be lost.
        warning_s: Until nobody's answer ends the session.
        warning_typed_s: The same with typed words that would be lost.
        soft_limit_min: Of a session; extended at will.
        receipt_s: That a receipt stands.
        start_s: Within which a session must have started.
        watchdog_s: Within which it must load a page.
    """

    idle_s: Number = Field(default=300, ge=5, le=3600)
    idle_typed_s: Number = Field(default=600, ge=5, le=3600)
    warning_s: Number = Field(default=60, ge=5, le=600)
    warning_typed_s: Number = Field(default=120, ge=5, le=600)
    soft_limit_min: Number = Field(default=45, ge=1, le=480)
    extension_min: Number = Field(default=15, ge=1, le=120)
    receipt_s: Number = Field(default=20, ge=5, le=120)
    start_s: Number = Field(default=60, ge=5, le=300)
    watchdog_s: Number = Field(default=5, ge=1, le=60)


class PageAllowance(Strict):
    """What a patron may print without asking."""

    pages: Whole = Field(default=20, ge=0, le=500)


class Printing(Strict):
    """How it is printed for who chooses nothing.

    Attributes:
        color: IPP `print-color-mode`.
        sides: IPP `sides`.
    """

    color: Literal["monochrome", "color"] = "monochrome"
    sides: Literal["one-sided", "two-sided-long-edge"] = "one-sided"


class Limits(Strict):
    """What one session may take of the machine.

    Attributes:
        session_memory_mib: Of memory, files included, in MiB; half of the machine's if missing.
    """

    session_memory_mib: Whole | None = Field(default=None, ge=256, le=1_048_576)


class Network(Strict):
    """La Poste's network, where it differs from any other.

    Attributes:
        proxy: The one private address that gates may dial.
        ca_file: Authorities of the place, PEM.
        dns: Servers to ask instead of the system's.
        check_url: Asked while nobody is here, so that staff learns of an outage or a captive
            portal; in clear text, because only that is answered by one. None: nothing is asked.
        check_body: What an honest answer has in it, with status 200; 204 if it is missing.
        check_every_min: Minutes between two such questions.
    """

    proxy: Proxy | None = None
    ca_file: File | None = None
    dns: tuple[DnsServer, ...] = ()
    check_url: CheckUrl | None = None
    check_body: str | None = Field(default=None, min_length=1, max_length=200)
    check_every_min: Number = Field(default=5, ge=1, le=1440)


class Wifi(Strict):
    """The access point beside the terminal.

    Attributes:
        password: What its sign on the wall says; none for an open network.
    """

    ssid: str = Field(min_length=1, max_length=32)
    password: str | None = Field(default=None, min_length=8, max_length=63)


class Terminal(Strict):
    """One terminal.

    Attributes:
        upstreams: Host → Unix socket that is dialled in its place; for practice sites.
    """

    schema_: Literal["ilot-terminal/1"] = Field(default="ilot-terminal/1", alias="schema")
    site: Site
    place: Place = Place()
    devices: DeviceNames = DeviceNames()
    times: Times = Times()
    allowance: PageAllowance = PageAllowance()
    printing: Printing = Printing()
    limits: Limits = Limits()
    network: Network = Network()
    wifi: Wifi | None = None
    help: HelpWays = HelpWays()
    upstreams: dict[Host, File] = Field(default_factory=dict)

    @classmethod
    def unconfigured(cls) -> Terminal:
        """Return a terminal about which nothing is known: it is out of service."""
        return cls(site=Site(name=""))

    def resolved(self, folder: Path) -> Terminal:
        """Return it with its relative paths seen from the file's folder."""

        def seen(path: Path | None) -> Path | None:
            return None if path is None else folder / path

        devices = self.devices.model_copy(
            update={
                "cups": seen(self.devices.cups),
                "sane_config": seen(self.devices.sane_config),
            }
        )
        network = self.network.model_copy(update={"ca_file": seen(self.network.ca_file)})
        upstreams = {host: folder / path for host, path in self.upstreams.items()}
        return self.model_copy(
            update={"devices": devices, "network": network, "upstreams": upstreams}
        )
