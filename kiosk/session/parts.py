"""The view-models of one session, for the one that knows which screen is shown."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.session.comfort import Comfort
from kiosk.session.documents import DocumentsView
from kiosk.session.ear import Ear
from kiosk.session.helping import HelpingView
from kiosk.session.home import CategoryView, HomeView
from kiosk.session.keyboard import KeyboardView
from kiosk.session.keystrokes import Keystrokes
from kiosk.session.printing import PrintView
from kiosk.session.reader import ReaderView
from kiosk.session.scanning import ScanView
from kiosk.session.service import ServiceView
from kiosk.session.site import SiteView
from kiosk.session.situations import SituationsView
from kiosk.session.speech import Speech


@dataclass(frozen=True, slots=True)
class Parts:
    """One of each; the names are QML's, but for `home`, which is `homeModel` there."""

    home: HomeView
    category: CategoryView
    service: ServiceView
    situations: SituationsView
    site: SiteView
    printing: PrintView
    scanning: ScanView
    documents: DocumentsView
    reader: ReaderView
    helping: HelpingView
    speech: Speech
    comfort: Comfort
    keyboard: KeyboardView
    keys: Keystrokes
    ear: Ear
