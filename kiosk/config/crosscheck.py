"""What no single value can know: references between the parts of a file, and between files.

Works on the raw data, so that these problems are told beside those of single values. Where a part
is broken itself, nothing is said of what refers to it: thirty lines would hide the one that counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.config.french import listed, quoted
from kiosk.config.model import host_fault
from kiosk.config.problem import Problem, closest
from kiosk.config.terminal import DeviceNames, Network
from kiosk.config.yamlfile import Document, Path_, at
from kiosk.core.navigation import Reason, host_of
from kiosk.core.search import meaning
from kiosk.core.situations import END

NEEDS = (
    ("network", Network, "check_body", "check_url"),
    ("devices", DeviceNames, "cups_restart", "cups"),
)
"""Part of terminal.yaml, a setting in it, and the one that it needs."""
FEW = 12
"""So many names are told where none is near."""


def catalogue_problems(document: Document) -> Iterator[Problem]:
    """Yield references to nothing, names given twice, and addresses outside a service's hosts."""
    for part in ("categories", "services", "webmails", "situations"):
        yield from _twice(document, (part,))
    categories = _ids(document, "categories")
    services = _ids(document, "services")
    groups = _groups(document)
    for index, service in _maps(document, ("services",)):
        here: Path_ = ("services", index)
        yield from _twice(document, (*here, "tasks"))
        yield from _said_twice(document, here)
        yield from _known(document, (*here, "category"), categories, "catégorie inconnue")
        for number, _ in enumerate(_list(service.get("uses"))):
            path = (*here, "uses", number)
            yield from _known(document, path, groups, "groupe de sites inconnu")
        yield from _addresses(document, here, service)
    for index, webmail in _maps(document, ("webmails",)):
        for number, _ in enumerate(_list(webmail.get("beside"))):
            path = ("webmails", index, "beside", number)
            yield from _known(document, path, services, "service inconnu")
        yield from _mailbox(document, ("webmails", index), webmail)
    for index, _ in _maps(document, ("situations",)):
        yield from _situation(document, ("situations", index), _places(document))


def terminal_problems(document: Document) -> Iterator[Problem]:
    """Yield settings that do nothing, because another one is missing that they need."""
    for part, model, setting, needed in NEEDS:
        values = at(document.value, (part,))
        if not isinstance(values, dict) or not values.get(setting):
            continue
        # a slip in the other one's name is told as what it is
        slipped = closest(needed, values.keys() - model.model_fields.keys())
        if values.get(needed) is None and not slipped:
            what = f"{quoted(setting)} ne sert à rien sans {quoted(needed)}"
            expected = f"{quoted(needed)} aussi"
            yield document.problem((part, setting), what, expected=expected, key=True)


def featured_problems(terminal: Document, catalogue: Document) -> Iterator[Problem]:
    """Yield services of home's first row that the catalogue does not have."""
    known = _ids(catalogue, "services")
    own = [one.get("kind") for _, one in _maps(terminal, ("place", "local"))]
    if known is not None:
        known += [kind for kind in own if isinstance(kind, str)]
    for index, _ in enumerate(_list(at(terminal.value, ("place", "featured")))):
        path = ("place", "featured", index)
        yield from _known(terminal, path, known, "le catalogue n’a pas de service")


def _addresses(document: Document, here: Path_, service: dict[str, Any]) -> Iterator[Problem]:
    """A service that opens outside its own hosts would greet its patrons with a refusal."""
    hosts = _hosts(document, service)
    if hosts is None:
        return
    paths: list[Path_] = [(*here, "url")]
    paths += [(*here, "tasks", index, "url") for index, _ in enumerate(_list(service.get("tasks")))]
    for path in paths:
        url = at(document.value, path)
        host, reason = host_of(url) if isinstance(url, str) else ("", Reason.MALFORMED)
        if reason is Reason.NONE and not any(_lies_under(host, suffix) for suffix in hosts):
            what = f"{quoted(host)} n’est pas un site de ce service"
            yield document.problem(path, what, expected=f"un nom sous {listed(hosts[:3])}")


def _mailbox(document: Document, here: Path_, webmail: dict[str, Any]) -> Iterator[Problem]:
    """A mailbox that nobody listed would be refused as soon as it opens."""
    groups = at(document.value, ("groups",))
    found = _list(webmail.get("hosts"))
    for group in groups.values() if isinstance(groups, dict) else ():
        found = found + (_list(group.get("hosts")) if isinstance(group, dict) else [])
    sound = all(isinstance(host, str) and not host_fault(host)[0] for host in found)
    url = webmail.get("url")
    host, reason = host_of(url) if isinstance(url, str) else ("", Reason.MALFORMED)
    if sound and reason is Reason.NONE and not any(_lies_under(host, suffix) for suffix in found):
        what = f"{quoted(host)} n’est d’aucun groupe de sites, ni de cette messagerie"
        yield document.problem((*here, "url"), what, expected="son nom aussi dans « hosts »")


def _hosts(document: Document, service: dict[str, Any]) -> list[str] | None:
    """The hosts of a service and of the groups that it uses; None if one of them is broken."""
    found = list(_list(service.get("hosts")))
    if not found:
        return None
    for name in _list(service.get("uses")):
        shared = at(document.value, ("groups", name, "hosts")) if isinstance(name, str) else None
        if not isinstance(shared, list):
            return None
        found += shared
    sound = all(isinstance(host, str) and not host_fault(host)[0] for host in found)
    return found if sound else None


def _lies_under(host: str, suffix: str) -> bool:
    return host == suffix or host.endswith(f".{suffix}")


def _twice(document: Document, path: Path_) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, entry in _maps(document, path):
        name = entry.get("id")
        if not isinstance(name, str):
            continue
        where: Path_ = (*path, index, "id")
        if name in seen:
            what = f"l’identifiant {quoted(name)} est déjà pris, ligne {seen[name]}"
            yield document.problem(where, what)
        seen.setdefault(name, document.place(where).line)


def _situation(document: Document, here: Path_, places: list[str] | None) -> Iterator[Problem]:
    """What a situation refers to: services, what to do there, and questions that come later."""
    lists: list[Path_] = [(*here, "first"), (*here, "services")]
    questions = [one.get("id") for _, one in _maps(document, (*here, "questions"))]
    yield from _twice(document, (*here, "questions"))
    for number, question in _maps(document, (*here, "questions")):
        at_question: Path_ = (*here, "questions", number)
        lists.append((*at_question, "unknown"))
        yield from _twice(document, (*at_question, "choices"))
        later = [*(id for id in questions[number + 1 :] if isinstance(id, str)), END]
        for each, _ in enumerate(_list(question.get("choices"))):
            lists.append((*at_question, "choices", each, "services"))
            path = (*at_question, "choices", each, "then")
            yield from _known(document, path, later, "aucune question plus loin ne s’appelle")
    for path in lists:
        for each, _ in enumerate(_list(at(document.value, path))):
            yield from _known(document, (*path, each), places, "service inconnu")


def _places(document: Document) -> list[str] | None:
    """Services and, behind a stroke, what to do there; None if they cannot all be read."""
    services = _ids(document, "services")
    if services is None:
        return None
    for index, service in _maps(document, ("services",)):
        tasks = _maps(document, ("services", index, "tasks"))
        services += [f"{service.get('id')}/{task.get('id')}" for _, task in tasks]
    return services


def _said_twice(document: Document, here: Path_) -> Iterator[Problem]:
    """Words of one list that are the same to the search: one of them is somebody's mistake."""
    lists = [(*here, "words")]
    tasks = _list(at(document.value, (*here, "tasks")))
    lists += [(*here, "tasks", index, "words") for index, _ in enumerate(tasks)]
    for path in lists:
        seen: set[tuple[str, ...]] = set()
        for index, word in enumerate(_list(at(document.value, path))):
            same = tuple(meaning(word)) if isinstance(word, str) else ()
            if same and same in seen:
                what = f"{quoted(word)} est déjà dans cette liste, ou pareil pour la recherche"
                yield document.problem((*path, index), what)
            seen.add(same)


def _known(
    document: Document, path: Path_, known: Sequence[str] | None, what: str
) -> Iterator[Problem]:
    name = at(document.value, path)
    if known is None or not isinstance(name, str) or not name or name in known:
        return
    near = closest(name, known)
    expected = listed(known) if not near and 0 < len(known) <= FEW else ""
    yield document.problem(path, f"{what} {quoted(name)}", expected=expected, suggestion=near)


def _ids(document: Document, part: str) -> list[str] | None:
    """The ids of a part; None if they cannot all be read."""
    entries = at(document.value, (part,))
    if not isinstance(entries, list):
        return None
    found = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
    names = [name for name in found if isinstance(name, str)]
    return names if len(names) == len(found) else None


def _groups(document: Document) -> list[str] | None:
    """The names of the groups of hosts, of which there may be none; None if they are broken."""
    if not isinstance(document.value, dict):
        return None
    groups = document.value.get("groups", {})
    return list(groups) if isinstance(groups, dict) else None


def _maps(document: Document, path: Path_) -> Iterator[tuple[int, dict[str, Any]]]:
    for index, entry in enumerate(_list(at(document.value, path))):
        if isinstance(entry, dict):
            yield index, entry


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
