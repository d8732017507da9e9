"""What every model of our files has in common: nothing unknown, nothing changed later."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

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
    if "://" in host or "/" in host:
        bare = host.partition("://")[2] or host
        return f"« {host} » is an address", f"the host alone, « {bare.partition('/')[0]} »"
    if "*" in host:
        return f"« {host} » has a star", "the name alone: what lies below it is meant too"
    if ":" in host or "@" in host:
        return f"« {host} » has a port or a user", "the host alone"
    if not host.isascii():
        return f"« {host} » has letters beyond a to z", "its xn-- spelling"
    labels = host.split(".")
    if labels[-1].isdigit():
        return f"« {host} » is a number, not a name", "a host's name"
    if not all(_LABEL.fullmatch(label) for label in labels) or len(host) > 253:
        return f"« {host} » is no host's name", "small letters, digits and hyphens between dots"
    if len(labels) < 2 or host in TOO_BROAD:
        return f"« {host} » is too broad: anybody may have a name below it", "a site's own name"
    return "", ""


def _host(host: str) -> str:
    what, expected = host_fault(host)
    if what:
        raise wrong(what, expected)
    return host


Host = Annotated[str, AfterValidator(_host)]
"""A DNS name, RFC 1035 §2.3.1, which stands for all names below it too."""

Id = Annotated[str, Field(pattern=_ID)]
"""A short name for references: small letters, digits, hyphens."""
