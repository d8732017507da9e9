"""The catalogue's situations as kiosk/core/situations.py takes them, in one language."""

from __future__ import annotations

from kiosk.config import catalogue as written
from kiosk.core.situations import Choice, Question, Situation


def situations_of(catalogue: written.Catalogue, language: str = "fr") -> tuple[Situation, ...]:
    """Return every situation with its questions."""
    return tuple(_situation(one, language) for one in catalogue.situations)


def _situation(one: written.Situation, language: str) -> Situation:
    return Situation(
        id=one.id,
        label=one.label.in_(language),
        icon=one.icon,
        questions=tuple(_question(each, language) for each in one.questions),
        first=one.first,
        services=one.services,
    )


def _question(one: written.Question, language: str) -> Question:
    choices = tuple(
        Choice(
            id=each.id,
            label=each.label.in_(language),
            icon=each.icon or "",
            services=each.services,
            then=each.then or "",
        )
        for each in one.choices
    )
    return Question(one.id, one.ask.in_(language), choices, one.unknown)
