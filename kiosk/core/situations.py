"""« Je ne sais pas par où commencer »: a situation, at most three questions, then where to begin.

Every question has one answer, and « Je ne sais pas » is always one. An answer puts services in
front and may skip questions; it never takes anything away, so that no path ends with nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

UNKNOWN = "?"
"""The answer « Je ne sais pas »."""
END = "fin"
"""In `then`: no further question."""
MOST_QUESTIONS = 3
MOST_STEPS = 5
"""A longer list is no help to somebody who does not know where to begin."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer.

    Attributes:
        services: What it puts in front: « service » or « service/task ».
        then: The question that follows, or the end; the next one if it is empty.
    """

    id: str
    label: str
    icon: str = ""
    services: tuple[str, ...] = ()
    then: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question.

    Attributes:
        unknown: What « Je ne sais pas » puts in front.
    """

    id: str
    ask: str
    choices: tuple[Choice, ...]
    unknown: tuple[str, ...] = ()

    def choice(self, answer: str) -> Choice:
        """Return the choice of this id; anything else is « Je ne sais pas »."""
        unknown = Choice(UNKNOWN, "", services=self.unknown)
        return next((choice for choice in self.choices if choice.id == answer), unknown)


@dataclass(frozen=True, slots=True)
class Situation:
    """What happens to somebody.

    Attributes:
        first: Services that are always told, in front of all.
        services: Services that are always told, behind those of the answers.
    """

    id: str
    label: str
    icon: str
    questions: tuple[Question, ...]
    first: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A service to go to, and what to do there."""

    service: str
    tasks: tuple[str, ...] = ()


def next_question(situation: Situation, answers: Sequence[str]) -> Question | None:
    """Return the question that follows these answers; None when enough is known."""
    at = _asked(situation, answers)[1]
    return situation.questions[at] if at < len(situation.questions) else None


def steps(situation: Situation, answers: Sequence[str]) -> tuple[Step, ...]:
    """Return where to begin, in order; each service once, with all that is to be done there."""
    told = list(situation.first)
    for choice in _asked(situation, answers)[0]:
        told += choice.services
    told += situation.services
    found: dict[str, list[str]] = {}
    for reference in told:
        service, _, task = reference.partition("/")
        tasks = found.setdefault(service, [])
        if task and task not in tasks:
            tasks.append(task)
    return tuple(Step(service, tuple(tasks)) for service, tasks in found.items())[:MOST_STEPS]


def paths(situation: Situation) -> Iterator[tuple[str, ...]]:
    """Yield every way through the questions, as answers."""

    def onward(answers: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        question = next_question(situation, answers)
        if question is None:
            yield answers
            return
        for answer in (*(choice.id for choice in question.choices), UNKNOWN):
            yield from onward((*answers, answer))

    yield from onward(())


def _asked(situation: Situation, answers: Sequence[str]) -> tuple[list[Choice], int]:
    """The choices that were made, and the number of the question that follows."""
    numbers = {question.id: number for number, question in enumerate(situation.questions)}
    made: list[Choice] = []
    at = 0
    for answer in answers:
        if at >= len(situation.questions):
            break
        choice = situation.questions[at].choice(answer)
        made.append(choice)
        at = len(numbers) if choice.then == END else max(at + 1, numbers.get(choice.then, 0))
    return made, at
