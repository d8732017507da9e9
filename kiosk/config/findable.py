"""What the search looks through: the phrases of each service of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.config.catalogue import Catalogue, Category, Service
from kiosk.config.model import Text
from kiosk.core.search import Entry, Field, Index, Phrase


def index_of(catalogue: Catalogue) -> Index:
    """Return the index of a catalogue; built once for each session."""
    return Index(entries_of(catalogue))


def entries_of(catalogue: Catalogue) -> Iterator[Entry]:
    """Yield every service with its phrases, in the catalogue's order."""
    categories = {category.id: category for category in catalogue.categories}
    for service in catalogue.services:
        phrases = _phrases(service, categories.get(service.category))
        yield Entry(service.id, tuple(phrases))


def _phrases(service: Service, category: Category | None) -> Iterator[Phrase]:
    yield Phrase(service.name, Field.NAME)
    for word in (*service.words, service.phone.replace(" ", "")):
        yield Phrase(word, Field.WORD)
    for task in service.tasks:
        for word in task.words:
            yield Phrase(word, Field.TASK_WORD, task.id)
        for text in (*_said(task.label), *_said(task.note)):
            yield Phrase(text, Field.TASK, task.id)
    for text in _said(service.subtitle):
        yield Phrase(text, Field.SUBTITLE)
    for text in _said(service.summary):
        yield Phrase(text, Field.SUMMARY)
    for text in _said(category.label if category is not None else None):
        yield Phrase(text, Field.CATEGORY)


def _said(text: Text | None) -> Iterator[str]:
    """A text in every language that somebody has translated it to: all of them find it."""
    if text is not None:
        yield from (
            words for words in (text.fr, text.en, text.ar, text.pt, text.uk, text.es) if words
        )
