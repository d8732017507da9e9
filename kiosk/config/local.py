"""The place's own services, from terminal.yaml: they differ from town to town."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from pydantic import Field

from kiosk.config.catalogue import Access, Address, Paper, Service, ServiceTask, Word
from kiosk.config.model import Host, Strict, Text
from kiosk.core.navigation import host_of


class LocalKind(StrEnum):
    """What a local service is; this gives it its shelf, its pictogram and its everyday words."""

    MAIRIE = "mairie"
    DEPARTEMENT = "departement"
    TRANSPORT = "transport"


class LocalService(Strict):
    """A service of this town or this département.

    Attributes:
        hosts: Suffixes that belong to it; the address' own if it is missing.
    """

    kind: LocalKind
    name: str = Field(min_length=1, max_length=40)
    url: Address
    hosts: tuple[Host, ...] = ()
    phone: str = Field(default="", pattern=r"^([0-9][0-9 ]{1,18}[0-9])?$")


def services_of(local: Iterable[LocalService]) -> Iterator[Service]:
    """Yield the catalogue's entries for a place's own services."""
    counts: dict[LocalKind, int] = {}
    for one in local:
        counts[one.kind] = number = counts.get(one.kind, 0) + 1
        yield _service(one, one.kind.value if number == 1 else f"{one.kind.value}-{number}")


def _service(one: LocalService, id: str) -> Service:
    category, icon, subtitle, words = KINDS[one.kind]
    host = host_of(one.url)[0].removeprefix("www.")
    return Service(
        id=id,
        name=one.name,
        subtitle=subtitle,
        summary=the_site(host),
        category=category,
        icon=icon,
        words=words,
        url=one.url,
        hosts=one.hosts or (host,),
        phone=one.phone,
        tasks=(ServiceTask(id="ouvrir", label=LOOK),),
        papers=tuple[Paper, ...](),
        access=tuple[Access, ...](),
    )


def the_site(host: str) -> Text:
    return Text(
        fr=f"Le site : {host}",
        en=f"The website: {host}",
        ar=f"الموقع: {host}",
        pt=f"O sítio: {host}",
        uk=f"Сайт: {host}",
        es=f"El sitio: {host}",
    )


LOOK = Text(
    fr="Voir les services et les horaires",
    en="See services and opening hours",
    ar="الاطلاع على الخدمات والمواعيد",
    pt="Ver os serviços e os horários",
    uk="Переглянути послуги й години роботи",
    es="Ver los servicios y los horarios",
)

KINDS: dict[LocalKind, tuple[str, str, Text, tuple[Word, ...]]] = {
    LocalKind.MAIRIE: (
        "papiers",
        "signpost",
        Text(
            fr="Votre mairie",
            en="Your town hall",
            ar="بلديتك",
            pt="A sua câmara municipal",
            uk="Ваша мерія",
            es="Su ayuntamiento",
        ),
        ("mairie", "commune", "hôtel de ville", "cantine", "crèche", "école", "périscolaire"),
    ),
    LocalKind.DEPARTEMENT: (
        "famille",
        "users-three",
        Text(
            fr="Votre département",
            en="Your département",
            ar="إقليمك (département)",
            pt="O seu département",
            uk="Ваш департамент",
            es="Su département",
        ),
        ("département", "conseil départemental", "assistante sociale", "apa", "rsa", "pmi"),
    ),
    LocalKind.TRANSPORT: (
        "emploi",
        "map-pin",
        Text(
            fr="Bus et transports",
            en="Buses and transport",
            ar="الحافلات والنقل",
            pt="Autocarros e transportes",
            uk="Автобуси й транспорт",
            es="Autobuses y transportes",
        ),
        ("bus", "car", "train", "transport", "horaires", "navette"),
    ),
}
"""Kind → category, pictogram, second line, everyday words."""
