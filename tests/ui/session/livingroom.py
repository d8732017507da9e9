"""One session's room in this process, with a fake shell at the other end of its link."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from kiosk.session.environment import scrub

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
scrub()  # before Qt, as in the session itself

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl  # noqa: E402 - after the scrub
from PySide6.QtWebEngineQuick import QtWebEngineQuick  # noqa: E402 - after the scrub

from kiosk.core.navigation import NavigationPolicy, Policy, SiteKind  # noqa: E402 - after the scrub
from kiosk.core.search import Entry, Field, Index, Phrase  # noqa: E402 - after the scrub
from kiosk.core.situations import Choice, Question, Situation  # noqa: E402 - after the scrub
from kiosk.link.channel import Channel, pair  # noqa: E402 - after the scrub
from kiosk.link.messages import (  # noqa: E402 - after the scrub
    TO_SESSION,
    TO_SHELL,
    Language,
    ToShell,
)
from kiosk.session import wayout  # noqa: E402 - after the scrub
from kiosk.session.heartbeat import register_scheme  # noqa: E402 - after the scrub
from kiosk.session.helping import HelpFacts  # noqa: E402 - after the scrub
from kiosk.session.instead import official  # noqa: E402 - after the scrub
from kiosk.session.mailbox import Mailbox  # noqa: E402 - after the scrub
from kiosk.session.offer import Offer, Sheet, Shelf, Task  # noqa: E402 - after the scrub
from kiosk.session.room import Room  # noqa: E402 - after the scrub
from kiosk.voice.voice import Voice  # noqa: E402 - after the scrub
from tests.ui.session import pages  # noqa: E402 - after the scrub

if QCoreApplication.instance() is None:  # collected before any test makes the application
    register_scheme()
    QtWebEngineQuick.initialize()

Heard = TypeVar("Heard")
Done = TypeVar("Done")
WITHIN = 8.0
DRAWING = ("ScanView", "OneScan", "ScannedPages", "PrintView", "Preparing")
"""Work that a session that is killed does not finish either."""
LEAST_WINDOW = QUrl.fromLocalFile(str(Path(__file__).with_name("Window.qml")))

OFFER = Offer(
    sheets={
        "portail": Sheet(
            id="portail",
            name="Portail d’essai",
            subtitle="Vos démarches",
            summary="",
            icon="files",
            category="papiers",
            url=f"https://{pages.PORTAL}/",
            domain=pages.PORTAL,
            official=True,
            tasks=(
                Task("envoi", "Envoyer", "", f"https://{pages.PORTAL}/envoi"),
                Task("connexion", "Se connecter", "", f"https://{pages.PORTAL}/connexion"),
            ),
        )
    },
    shelves=(Shelf("papiers", "Papiers", "", "files"),),
    featured=("portail",),
    mailboxes=(
        Mailbox("essai", "Messagerie d’essai", f"https://{pages.MAIL}/"),
        Mailbox(
            "fermee",
            "Messagerie fermée",
            f"https://{pages.MAIL}/signin",
            refused_at=(f"https://{pages.MAIL}/signin/rejected",),
        ),
        Mailbox("stricte", "Messagerie stricte", f"https://{pages.MAIL}/interdit"),
        Mailbox("ailleurs", "Pas ici", f"https://{pages.MAIL}/", beside=("autre",)),
    ),
    index=Index([Entry("portail", (Phrase("Portail d’essai", Field.NAME),))]),
    situations=(
        Situation(
            id="essai",
            label="J’essaie",
            icon="files",
            questions=(
                Question("un", "Un ?", (Choice("oui", "Oui"), Choice("non", "Non"))),
                Question("deux", "Deux ?", (Choice("oui", "Oui"), Choice("non", "Non"))),
            ),
            first=(),
            services=("portail/envoi",),
        ),
    ),
    officials=(official("portail", (pages.PORTAL,), "Portail d’essai", "Vos démarches"),),
)


ENGLISH = {"Un ?": "One?", "Oui": "Yes"}


def offered(language: Language) -> Offer:
    """The same in English; French in every other language, as where nobody has translated it."""
    if language is not Language.ENGLISH:
        return OFFER
    sheet, situation = OFFER.sheets["portail"], OFFER.situations[0]
    question = situation.questions[0]
    choices = tuple(
        replace(one, label=ENGLISH.get(one.label, one.label)) for one in question.choices
    )
    asked = replace(question, ask=ENGLISH[question.ask], choices=choices)
    questions = (asked, *situation.questions[1:])
    return replace(
        OFFER,
        sheets={"portail": replace(sheet, tasks=(replace(sheet.tasks[0], label="Send"),))},
        shelves=(replace(OFFER.shelves[0], label="Papers"),),
        situations=(replace(situation, label="I try", questions=questions),),
    )


@dataclass
class FakeShell:
    """Hears what the session says."""

    messages: list[tuple[ToShell, list[int]]] = field(default_factory=list)
    broken: str = ""
    channel: Channel[ToShell] | None = None

    def heard(self, message: ToShell, descriptors: Sequence[int]) -> None:
        self.messages.append((message, list(descriptors)))

    async def hear(self, kind: type[Heard]) -> tuple[Heard, list[int]]:
        """Wait for a message of this kind and take it out."""
        found: list[tuple[Heard, list[int]]] = []

        def there() -> bool:
            for each in self.messages:
                if isinstance(each[0], kind):
                    self.messages.remove(each)
                    found.append((each[0], each[1]))
                    return True
            return False

        await until(there)
        return found[0]

    def send(self, message: object, descriptors: Sequence[int] = ()) -> None:
        assert self.channel is not None
        self.channel.send(message, descriptors)  # type: ignore[arg-type] # tests send what they like


async def until(true: Callable[[], object], *, within: float = WITHIN) -> None:
    """Wait until something is so; fail after the deadline."""
    async with asyncio.timeout(within):
        while not true():
            await asyncio.sleep(0.02)


async def by_hand(act: Callable[[], Done]) -> Done:
    """Do what lets events pass (QTest's taps and keys, a picture of the window) outside of a task.

    Within one, a task that an event wakes cannot be entered, and asyncio loses its step for ever.
    """
    done: asyncio.Future[Done] = asyncio.get_running_loop().create_future()

    def acted() -> None:
        try:
            done.set_result(act())
        except Exception as error:
            done.set_exception(error)

    QTimer.singleShot(0, acted)
    return await done


class Looping:
    """The application, with a loop that may end: after `QGuiApplication.exec` Chromium is gone."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._loop = QEventLoop()

    def exec(self) -> int:
        return self._loop.exec()

    def exit(self) -> None:
        self._loop.exit()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._application, name)


async def bounded(work: Coroutine[object, object, None]) -> None:
    """No test of a room takes a minute."""
    async with asyncio.timeout(60):
        await work


@asynccontextmanager
async def room_with_shell(
    folder: Path,
    gate_port: int,
    policy: Policy,
    *,
    window: QUrl = LEAST_WINDOW,
    strict: bool = False,
    hopeless: Callable[[], None] = lambda: None,
    voice: Voice | None = None,
    touch: bool = False,
) -> AsyncIterator[tuple[Room, FakeShell]]:
    """A room and the shell's end of its link."""
    ours, theirs = pair()
    shell = FakeShell()
    shell.channel = Channel(
        ours,
        TO_SHELL,
        heard=shell.heard,
        broken=lambda error: setattr(shell, "broken", error.code),
    )
    holder: list[Room] = []
    session = Channel(
        theirs,
        TO_SESSION,
        heard=lambda message, descriptors: holder[0].heard(message, descriptors),
        broken=lambda _error: None,
    )
    async with asyncio.TaskGroup() as group:
        room = Room(
            offers=offered,
            policy=NavigationPolicy(
                {
                    pages.PORTAL: SiteKind.OFFICIEL,
                    pages.UNTRUSTED: SiteKind.AUTRE,
                    pages.MAIL: SiteKind.MESSAGERIE,
                },
                policy=policy,
                leads_out=["portail"],
                strict=strict,
            ),
            site_name="Exempleville",
            languages=(Language.FRENCH, Language.ENGLISH, Language.ARABIC),
            help_facts=HelpFacts(),
            say=session.send,
            group=group,
            downloads=folder,
            most_bytes=1_000_000,
            hopeless=hopeless,
            window=window,
            voice=voice,
            touch=touch,
        )
        holder.append(room)
        wayout.use(gate_port)
        try:
            yield room, shell
        finally:
            for task in asyncio.all_tasks() - {asyncio.current_task()}:
                if task.get_coro().__qualname__.startswith(DRAWING):
                    task.cancel()
            room.close()
            await asyncio.sleep(0.05)  # pages die before their profile, in deferred deletions
            session.close()
            shell.channel.close()
            for _, descriptors in shell.messages:
                for descriptor in descriptors:
                    os.close(descriptor)
