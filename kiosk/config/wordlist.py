"""The catalogue's words in other languages: `shortcuts.i18n/en.yaml` beside `shortcuts.yaml`.

One file a language, French words → theirs, so that « Pièce d’identité » is translated once however
many services want one, and shortcuts.yaml stays what content people read. What no native speaker
has read stands under `unread`; whoever reads a line and agrees moves it to `read` (ADR 0006).
A translation that is written in the catalogue itself wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, Field

from kiosk.config.catalogue import Catalogue
from kiosk.config.french import quoted
from kiosk.config.model import Strict, Text
from kiosk.config.problem import Problem, closest
from kiosk.config.yamlfile import Document

SCHEMA = "ilot-words/1"

Words = Annotated[str, Field(min_length=1, max_length=400)]
Part = TypeVar("Part")


class WordList(Strict):
    """The catalogue's words in one language.

    Attributes:
        read: French → translation, which a native speaker has read.
        unread: The same, which nobody has.
    """

    schema_: Literal["ilot-words/1"] = Field(default="ilot-words/1", alias="schema")
    language: Literal["en", "ar", "pt", "uk", "es"]
    read: dict[Words, Words] = Field(default_factory=dict)
    unread: dict[Words, Words] = Field(default_factory=dict)

    def words(self) -> dict[str, str]:
        """Return all of them, French → translation."""
        return {**self.unread, **self.read}


def beside(catalogue: Path) -> list[Path]:
    """Return the word lists that belong to a catalogue's file, whether or not it has any."""
    return sorted(catalogue.with_suffix(".i18n").glob("*.yaml"))


def translated(catalogue: Catalogue, lists: Iterable[WordList]) -> Catalogue:
    """Return the catalogue with every text in every language that the lists have it in."""
    return _filled(catalogue, {one.language: one.words() for one in lists})


def texts_of(part: object) -> Iterator[Text]:
    """Yield every text for people in a model, in its order."""
    if isinstance(part, Text):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from texts_of(getattr(part, name))
    elif isinstance(part, tuple | list):
        for inner in part:
            yield from texts_of(inner)
    elif isinstance(part, dict):
        for inner in part.values():
            yield from texts_of(inner)


def stale(document: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield the lines of a word list whose French words the catalogue has no more."""
    known = {text.fr for text in texts_of(catalogue)}
    for part in ("read", "unread"):
        words = document.value.get(part)
        for french in words if isinstance(words, dict) else ():
            if french not in known:
                what = f"{quoted(str(french))} n’est plus dans le catalogue"
                near = closest(str(french), known)
                yield document.problem((part, french), what, suggestion=near, key=True)


def missing(catalogue: Catalogue, language: str) -> list[str]:
    """Return the French words that patrons of a language read in French, each once."""
    texts = texts_of(catalogue)
    return list(dict.fromkeys(text.fr for text in texts if not getattr(text, language)))


def _filled(part: Part, words: dict[str, dict[str, str]]) -> Part:
    made: Any = part
    if isinstance(part, Text):
        found = {
            language: known[part.fr]
            for language, known in words.items()
            if part.fr in known and not getattr(part, language)
        }
        made = part.model_copy(update=found)
    elif isinstance(part, BaseModel):
        fields = {name: getattr(part, name) for name in type(part).model_fields}
        made = part.model_copy(update={name: _filled(one, words) for name, one in fields.items()})
    elif isinstance(part, tuple):
        made = tuple(_filled(inner, words) for inner in part)
    elif isinstance(part, dict):
        made = {key: _filled(inner, words) for key, inner in part.items()}
    return made  # type: ignore[no-any-return]
