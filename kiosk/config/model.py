"""What every model of our files has in common: nothing unknown, nothing changed later."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from kiosk.config.french import quoted

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_ID = r"^[a-z0-9][a-z0-9-]{0,39}$"

TOO_BROAD = frozenset(
    {"fr", "com", "org", "net", "eu", "info", "io", "gov", "edu", "uk", "de", "es", "it", "be"}
)
"""Suffixes under which anybody may have a name."""


class Strict(BaseModel):
    """Base of our models."""

    model_config = ConfigDict(extra="forbid", frozen=True, serialize_by_alias=True)


class Text(Strict):
    """Words for people: French always, other languages where somebody has translated them.

    In a file, one string is French.
    """

    fr: str = Field(min_length=1, max_length=400)
    en: str = ""
    ar: str = ""
    pt: str = ""
    uk: str = ""
    es: str = ""

    @model_validator(mode="before")
    @classmethod
    def _french(cls, value: Any) -> Any:
        return {"fr": value} if isinstance(value, str) else value

    def in_(self, language: str) -> str:
        """Return the words in a language, or in French."""
        return str(getattr(self, language, "")) or self.fr


def wrong(what: str, expected: str = "", suggestion: str = "") -> PydanticCustomError:
    """Return an error with words of ours, for a validator to raise."""
    return PydanticCustomError(
        "ilot", "{what}", {"what": what, "expected": expected, "suggestion": suggestion}
    )


def host_fault(host: str) -> tuple[str, str]:
    """Return what is wrong with a host's name and what was expected; empty if nothing is."""
    said = quoted(host)
    if "://" in host or "/" in host:
        return f"{said} est une adresse", "le nom du site seul"
    if "*" in host:
        return f"{said} a une étoile", "le nom seul, qui vaut pour tout ce qui est dessous"
    if ":" in host or "@" in host:
        return f"{said} a un port ou un utilisateur", "le nom du site seul"
    if not host.isascii():
        return f"{said} a des lettres hors de a à z", "son écriture en xn--"
    labels = host.split(".")
    if labels[-1].isdigit():
        return f"{said} est un nombre", "le nom d’un site"
    if not all(_LABEL.fullmatch(label) for label in labels) or len(host) > 253:
        return (
            f"{said} n’est pas le nom d’un site",
            "minuscules, chiffres et tirets, entre des points",
        )
    if len(labels) < 2 or host in TOO_BROAD:
        return f"{said} est trop large : n’importe qui peut être dessous", "le nom d’un seul site"
    return "", ""


def bare_host(written: str) -> str:
    """Return the host's name that was probably meant by an address; empty if none was."""
    authority = written.strip().casefold().partition("://")[2] or written.strip().casefold()
    host = re.split(r"[/?#]", authority, maxsplit=1)[0].rpartition("@")[2].partition(":")[0]
    host = host.removeprefix("*.").rstrip(".")
    return "" if host_fault(host)[0] else host


def _host(host: str) -> str:
    what, expected = host_fault(host)
    if what:
        raise wrong(what, expected, bare_host(host))
    return host


Host = Annotated[str, AfterValidator(_host)]
"""A DNS name, RFC 1035 §2.3.1, which stands for all names below it too."""

Id = Annotated[str, Field(pattern=_ID)]
"""A short name for references: small letters, digits, hyphens."""

Reference = Annotated[str, Field(min_length=1)]
"""An id that stands elsewhere. Whether it does is told by crosscheck.py, better than a pattern."""

# YAML knows numbers from texts: "300" or true for a number is somebody's mistake
Whole = Annotated[int, Field(strict=True)]
Number = Annotated[float, Field(strict=True)]
YesNo = Annotated[bool, Field(strict=True)]
