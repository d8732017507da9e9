"""The room: every part of one session, put together; and who hears which message."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QJSEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.core.navigation import NavigationPolicy
from kiosk.handover import Handover
from kiosk.link.messages import (
    Begin,
    Condition,
    Copying,
    Count,
    Counted,
    Gate,
    Language,
    Ping,
    Pong,
    Printed,
    Ready,
    Scanned,
    ScanPage,
    ScreenName,
    ToSession,
    TwoSided,
)
from kiosk.qt import create, engine, ui_path
from kiosk.session import wayout
from kiosk.session.activity import Activity
from kiosk.session.comfort import Comfort
from kiosk.session.documents import DocumentsView
from kiosk.session.downloads import Downloads
from kiosk.session.ear import Ear
from kiosk.session.heartbeat import Heartbeat
from kiosk.session.helping import HelpFacts, HelpingView
from kiosk.session.home import CategoryView, HomeView
from kiosk.session.keyboard import KeyboardView
from kiosk.session.keystrokes import Keystrokes
from kiosk.session.offer import Offer
from kiosk.session.parts import Parts
from kiosk.session.pictures import Pictures
from kiosk.session.printing import PrintView
from kiosk.session.printwish import PrintWish
from kiosk.session.profile import make_profile, speak
from kiosk.session.quirks import apply_quirks
from kiosk.session.reader import ReaderView
from kiosk.session.scanning import ScanView
from kiosk.session.service import ServiceView
from kiosk.session.site import SiteView
from kiosk.session.situations import SituationsView
from kiosk.session.speech import Speech
from kiosk.session.view import SessionView
from kiosk.session.wires import Say
from kiosk.session.work import Worker
from kiosk.translation import Translation
from kiosk.voice.voice import Voice

WARM_WITHIN = 45.0
"""The shell gives a session 60 s to be ready (`times.start_s`)."""

WINDOW = ui_path("session", "SessionWindow.qml")


class Room:
    """One patron's room.

    Args:
        offers: What the catalogue offers, in each language.
        say: To the shell.
        group: Everything that runs here dies with it.
        downloads: A tmpfs of its own for all documents.
        most_bytes: Size of the largest single document.
        hopeless: Called when only a new session can help.
        voice: Reads aloud; None where there is no sound.
        touch: Whether the screen is touched: fields come with a keyboard then.
        print_color: For who chooses no colour.
        print_sides: For who chooses no side.
    """

    def __init__(
        self,
        *,
        offers: Callable[[Language], Offer],
        policy: NavigationPolicy,
        site_name: str,
        languages: tuple[Language, ...],
        help_facts: HelpFacts,
        say: Say,
        group: asyncio.TaskGroup,
        downloads: Path,
        most_bytes: int,
        hopeless: Callable[[], None],
        voice: Voice | None = None,
        touch: bool = False,
        print_color: Copying = Copying.MONOCHROME,
        print_sides: TwoSided = TwoSided.ONE,
        window: QUrl = WINDOW,
    ) -> None:
        self._say = say
        self._group = group
        self._owner = QObject()
        self._language = Language.FRENCH
        self._offers, self._offer = offers, offers(self._language)
        self._worker = Worker()
        self.engine = engine(self._owner)
        self._translation = Translation(self.engine)
        self.profile = make_profile(self._owner)
        self._quirks = apply_quirks(self.profile, self._offer.agents)
        self._heartbeat = Heartbeat(self._owner)
        self.activity = Activity(say, self._owner)
        self.pages, self.scans = Pictures(), Pictures()
        self.engine.addImageProvider("pages", self.pages)
        self.engine.addImageProvider("scan", self.scans)
        self.documents = DocumentsView(
            downloads,
            do=self._do,
            worker=self._worker,
            pictures=self.pages,
            language=lambda: self._language,
            most_bytes=most_bytes,
            parent=self._owner,
        )
        self.site = SiteView(
            policy,
            self.profile,
            mailboxes=self._offer.mailboxes,
            hand_out=self.documents.hand_out,
            parent=self._owner,
        )
        self.documents.serve(self.site)
        wish = PrintWish(color=print_color, sides=print_sides, parent=self._owner)
        self.printing = PrintView(
            say=say,
            do=self._do,
            worker=self._worker,
            site=self.site,
            pictures=self.pages,
            folder=downloads,
            offered=self.documents.offered,
            find=self.documents.tray.get,
            title_of=self.documents.title_of,
            wish=wish,
            parent=self._owner,
        )
        self.documents.changed.connect(self.printing.changed)
        self.scanning = ScanView(
            say=say,
            do=self._do,
            worker=self._worker,
            tray=self.documents.tray,
            pictures=self.scans,
            printing=self.printing,
            most_bytes=lambda: self.site.most_bytes,
            parent=self._owner,
        )
        self.reader = ReaderView(
            do=self._do,
            worker=self._worker,
            tray=self.documents.tray,
            pictures=self.pages,
            title_of=self.documents.title_of,
            parent=self._owner,
        )
        self.documents.changed.connect(self.reader.tray_changed)
        self.comfort = Comfort(self._owner, keyboard=touch)
        self.keys = Keystrokes(self.comfort, self._owner)
        self.keyboard = KeyboardView(
            wanted=lambda: bool(self.comfort.keyboard),
            language=lambda: self._language.value,
            typed=self.activity.typed_here,
            parent=self._owner,
        )
        self.comfort.changed.connect(self.keyboard.refresh)
        self.speech = Speech(
            voice, start=group.create_task, language=lambda: self._language, parent=self._owner
        )
        self.ear = Ear(self._listens, self._owner)
        helping = HelpingView(help_facts, say=say, parent=self._owner)
        self.view = self._make_view(helping, site_name, languages)
        self.downloads = Downloads(
            self.profile,
            self.documents.tray,
            downloads,
            do=self._do,
            most_bytes=most_bytes,
            parent=self._owner,
        )
        self.downloads.kept.connect(self._downloaded)
        self.downloads.refused.connect(self.view.toast)
        self.site.documentLoaded.connect(self.activity.forget_typed)
        self.site.hopeless.connect(hopeless)
        self.speech.failed.connect(lambda: self.view.toast.emit("voice-none"))
        self.window = self._make_window(window)

    def _make_view(
        self, helping: HelpingView, site_name: str, languages: tuple[Language, ...]
    ) -> SessionView:
        offer = self._offer
        category = CategoryView(offer, parent=self._owner)
        home = HomeView(offer, category=category, parent=self._owner)
        service = ServiceView(offer, parent=self._owner)
        situations = SituationsView(offer, parent=self._owner)
        self._offering = (home, category, service, situations)
        parts = Parts(
            home=home,
            category=category,
            service=service,
            situations=situations,
            site=self.site,
            printing=self.printing,
            scanning=self.scanning,
            documents=self.documents,
            reader=self.reader,
            helping=helping,
            speech=self.speech,
            comfort=self.comfort,
            keyboard=self.keyboard,
            keys=self.keys,
            ear=self.ear,
        )
        return SessionView(
            say=self._say,
            parts=parts,
            instead_of=lambda host: self._offer.instead_of(host),
            site_name=site_name,
            languages=languages,
            speak=self._speak,
            parent=self._owner,
        )

    def _make_window(self, url: QUrl) -> QQuickWindow:
        made = create(self.engine, url, {"session": self.view})
        assert isinstance(made, QQuickWindow)  # noqa: S101 - narrows the type; the file is one
        QJSEngine.setObjectOwnership(made, QJSEngine.ObjectOwnership.CppOwnership)
        self.keyboard.serve(made)
        made.installEventFilter(self.ear)
        made.installEventFilter(self.keys)
        made.installEventFilter(self.activity)  # asked before it: a key that slips is somebody too
        # after it, so asked before it: what late hands do is no patron's activity
        self.hands = Handover(made, whenever_on_top=False)
        return made

    # ── life ─────────────────────────────────────────────────────────────────────────────────

    def open_gate(self, port: int = wayout.PORT) -> None:
        """Hand the listening socket out, and keep no copy of it."""
        with wayout.listener(port) as listener:
            self._say(Gate(), [listener.fileno()])
        wayout.use(port)

    async def warm(self) -> None:
        """Paint home once unseen and let Chromium answer once; then a patron never waits.

        Raises:
            TimeoutError: Chromium does not answer.
        """
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            self.window.setGeometry(screen.geometry())
        self.window.create()
        self.window.grabWindow()  # builds the scene graph, glyphs and pictures of home
        answered = asyncio.Event()
        self._heartbeat.beat(answered.set)
        async with asyncio.timeout(WARM_WITHIN):
            await answered.wait()
        self._say(Ready())

    def go_on(self) -> None:
        """The session was stopped and runs again: perhaps other hands, and certainly silence."""
        self.speech.stop()
        self.hands.begin()

    def heard(self, message: ToSession, descriptors: Sequence[int]) -> None:
        """Something the shell said."""
        match message:
            case Begin():
                self._begin(message)
            case Condition():
                self.view.set_condition(message)
            case Printed():
                self.printing.heard(message)
            case ScanPage():
                self.scanning.page_arrives(message, descriptors[0])
            case Scanned():
                self.scanning.heard(message)
            case Ping(number=number):
                self._heartbeat.beat(lambda: self._say(Pong(number=number)))

    def _begin(self, begin: Begin) -> None:
        self.hands.begin()
        self.view.begin(begin.language)
        self.window.frameSwapped.connect(
            lambda: self.view.painted(self.view.shown.value), Qt.ConnectionType.SingleShotConnection
        )
        self.window.showFullScreen()
        if begin.listening:
            self.speech.begin()

    def close(self) -> None:
        """Let pages die before their profile; a real session is killed instead."""
        self.window.removeEventFilter(self.activity)
        self.window.close()
        self._heartbeat.close()
        self.site.close()
        self._worker.close()
        self.window.deleteLater()

    def _listens(self) -> bool:
        """Whether a page is read to somebody."""
        if not self.speech.on or self.view.shown is not ScreenName.SITE or not self.site.is_open:
            return False
        return not self.site.dialog and not self.speech.asking  # a question hides the page

    def _do(self, work: Coroutine[object, object, None]) -> None:
        self._group.create_task(work)

    def _downloaded(self, document_id: str) -> None:
        self._say(Count(what=Counted.DOCUMENT_DOWNLOADED))
        self.view.show_download(document_id)
        self.view.toast.emit("downloaded")

    def _speak(self, language: Language) -> None:
        """Switch sentences, catalogue, direction and what sites are asked for."""
        self._language = language
        self._offer = self._offers(language)
        for view in self._offering:
            view.speak(self._offer)
        self.keyboard.refresh()
        speak(self.profile, language)
        self._translation.speak(language)
