"""« Je ne sais pas par où commencer »: the situations, one question at a time, the outcome."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.core import situations as rules
from kiosk.core.situations import Situation
from kiosk.handout import Handout, Mark, Part
from kiosk.session.offer import Offer, Sheet

NOWHERE = Situation(id="", label="", icon="", questions=(), first=(), services=())


class SituationsView(QObject):
    """View-model of three screens: which situation, the question, the outcome."""

    changed = Signal()
    questionWanted = Signal()
    outcomeWanted = Signal()
    serviceWanted = Signal(str)
    staffWanted = Signal()
    printWanted = Signal(Handout)

    def __init__(self, offer: Offer, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._situation = NOWHERE
        self._answers: list[str] = []

    def speak(self, offer: Offer) -> None:
        """Show the same in another language."""
        self._offer = offer
        same = (one for one in offer.situations if one.id == self._situation.id)
        self._situation = next(same, NOWHERE)
        self.changed.emit()

    def go_back(self) -> bool:
        """Take the last answer back; False if there is none."""
        if not self._answers:
            return False
        self._answers.pop()
        self.changed.emit()
        return True

    # ── what the patron does ─────────────────────────────────────────────────────────────────

    @Slot(str)
    def choose(self, situation_id: str) -> None:
        """This is what happens to me."""
        for situation in self._offer.situations:
            if situation.id == situation_id:
                self._situation = situation
                self._answers = []
                self._ask()

    @Slot(str)
    def answer(self, choice_id: str) -> None:
        """Answer the question; an empty id is « Je ne sais pas »."""
        if self._question() is not None:
            self._answers.append(choice_id or rules.UNKNOWN)
            self._ask()

    @Slot(str)
    def openService(self, service_id: str) -> None:
        self.serviceWanted.emit(service_id)

    @Slot()
    def callStaff(self) -> None:
        self.staffWanted.emit()

    @Slot(str, str, str, str)
    def print(self, begin: str, papers: str, calls: str, nearby: str) -> None:
        """« Imprimer »: the outcome as a sheet of paper, under the headings that QML gives."""
        if not self._situation.id:
            return
        steps = tuple((x["name"], f"{x['subtitle']} · {x['domain']}") for x in self._steps())
        things = tuple((x["label"], x["note"]) for x in self._papers())
        numbers = tuple((f"{x['phone']} : {x['name']}",) for x in self._calls())
        parts = (
            Part(begin, steps, Mark.NUMBER),
            Part(papers, things, Mark.BOX),
            Part(calls, numbers),
            Part(nearby, tuple((", ".join(_lines(one)),) for one in self._offer.helpers)),
        )
        self.printWanted.emit(Handout(self._situation.label, parts))

    def _ask(self) -> None:
        self.changed.emit()
        if self._question() is not None:
            self.questionWanted.emit()
        else:
            self.outcomeWanted.emit()

    def _question(self) -> rules.Question | None:
        return rules.next_question(self._situation, self._answers)

    def _sheets(self) -> list[tuple[Sheet, tuple[str, ...]]]:
        told = rules.steps(self._situation, self._answers)
        known = self._offer.sheets
        return [(known[step.service], step.tasks) for step in told if step.service in known]

    def _steps(self) -> list[dict[str, Any]]:
        return [
            sheet.tile()
            | {"domain": sheet.domain, "subtitle": _tasks(sheet, tasks) or sheet.subtitle}
            for sheet, tasks in self._sheets()
        ]

    def _papers(self) -> list[dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for sheet, _ in self._sheets():
            for paper in sheet.papers:
                found.setdefault(paper["label"].casefold(), paper)
        return list(found.values())

    def _calls(self) -> list[dict[str, str]]:
        return [
            {"name": sheet.name, "phone": sheet.phone} for sheet, _ in self._sheets() if sheet.phone
        ]

    # ── what QML shows ───────────────────────────────────────────────────────────────────────

    @Property(list, notify=changed)
    def situations(self) -> list[dict[str, str]]:
        return [
            {"id": one.id, "label": one.label, "icon": one.icon} for one in self._offer.situations
        ]

    @Property(str, notify=changed)
    def label(self) -> str:
        return self._situation.label

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._situation.icon

    @Property(str, notify=changed)
    def ask(self) -> str:
        question = self._question()
        return question.ask if question is not None else ""

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, str]]:
        question = self._question()
        choices = question.choices if question is not None else ()
        return [{"id": one.id, "label": one.label, "icon": one.icon} for one in choices]

    @Property(int, notify=changed)
    def number(self) -> int:
        """Of the question, from 1."""
        return len(self._answers) + 1

    @Property(int, notify=changed)
    def most(self) -> int:
        """How many questions there are at most."""
        return len(self._situation.questions)

    @Property(list, notify=changed)
    def steps(self) -> list[dict[str, Any]]:
        """Services in order; the second line is what to do there."""
        return self._steps()

    @Property(list, notify=changed)
    def papers(self) -> list[dict[str, str]]:
        """What to have at hand for all of them, each once."""
        return self._papers()

    @Property(list, notify=changed)
    def calls(self) -> list[dict[str, str]]:
        """Who can be called: `{name, phone}`."""
        return self._calls()

    @Property(list, constant=True)
    def helpers(self) -> list[dict[str, str]]:
        """Who helps nearby: `{name, detail}`."""
        return [
            {"name": one["name"], "detail": "\n".join(_lines(one)[1:])}
            for one in self._offer.helpers
        ]


def _tasks(sheet: Sheet, tasks: tuple[str, ...]) -> str:
    return " · ".join(task.label for task in sheet.tasks if task.id in tasks)


def _lines(helper: dict[str, str]) -> tuple[str, ...]:
    return tuple(helper[key] for key in ("name", "where", "hours", "phone") if helper[key])
