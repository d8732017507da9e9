"""What no single value can know: references between the parts of a catalogue.

Works on the raw data, so that these problems are told beside those of single values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from kiosk.config.catalogue import belongs
from kiosk.config.problem import Problem, closest
from kiosk.config.yamlfile import Document, Path_, at


def catalogue_problems(document: Document) -> Iterator[Problem]:
    """Yield references to nothing, names given twice, and addresses outside a service's hosts."""
    for part in ("categories", "services", "situations"):
        yield from _twice(document, (part,))
    categories = _ids(document, "categories")
    services = _ids(document, "services")
    groups = at(document.value, ("groups",))
    group_names = [str(name) for name in groups] if isinstance(groups, dict) else []
    for index, service in _maps(document, ("services",)):
        here: Path_ = ("services", index)
        yield from _twice(document, (*here, "tasks"))
        yield from _known(document, (*here, "category"), categories, "category")
        for number, _ in enumerate(_list(service.get("uses"))):
            yield from _known(document, (*here, "uses", number), group_names, "group of hosts")
        yield from _addresses(document, here, service)
    for index, situation in _maps(document, ("situations",)):
        for number, _ in enumerate(_list(situation.get("services"))):
            path = ("situations", index, "services", number)
            yield from _known(document, path, services, "service")


def _addresses(document: Document, here: Path_, service: dict[str, Any]) -> Iterator[Problem]:
    """A service that opens outside its own hosts would greet its patrons with a refusal."""
    hosts = [host for host in _list(service.get("hosts")) if isinstance(host, str)]
    for name in _list(service.get("uses")):
        if isinstance(name, str):
            shared = _list(at(document.value, ("groups", name, "hosts")))
            hosts += [host for host in shared if isinstance(host, str)]
    paths: list[Path_] = [(*here, "url")]
    paths += [(*here, "tasks", index, "url") for index, _ in enumerate(_list(service.get("tasks")))]
    for path in paths:
        url = at(document.value, path)
        if isinstance(url, str) and hosts and "://" in url and not belongs(url, tuple(hosts)):
            host = urlsplit(url).hostname or url
            what = f"« {host} » is not under the service's hosts"
            yield document.problem(path, what, expected=f"a host under {', '.join(hosts[:3])}")


def _twice(document: Document, path: Path_) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, entry in _maps(document, path):
        name = entry.get("id")
        if not isinstance(name, str):
            continue
        where: Path_ = (*path, index, "id")
        if name in seen:
            yield document.problem(where, f"« {name} » is here twice, first in line {seen[name]}")
        seen.setdefault(name, document.place(where).line)


def _known(document: Document, path: Path_, known: list[str], what: str) -> Iterator[Problem]:
    name = at(document.value, path)
    if isinstance(name, str) and name not in known:
        yield document.problem(
            path, f"there is no {what} « {name} »", suggestion=closest(name, known)
        )


def _ids(document: Document, part: str) -> list[str]:
    found = [entry.get("id") for _, entry in _maps(document, (part,))]
    return [name for name in found if isinstance(name, str)]


def _maps(document: Document, path: Path_) -> Iterator[tuple[int, dict[str, Any]]]:
    for index, entry in enumerate(_list(at(document.value, path))):
        if isinstance(entry, dict):
            yield index, entry


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
