"""Every way for a patron's data to travel. A new way for data adds its row here.

A row's canary must be found while the session lives, and in the place that the row names, else the
proof fails: a route that plants nothing proves nothing.
"""

from __future__ import annotations

from enum import Enum, StrEnum, auto
from functools import cached_property

from kiosk.proof.canary import Seal


class Place(StrEnum):
    """Where a canary can be found."""

    SESSION = "session"  # memory of the session's processes, and its own file systems
    GATE = "gate"
    SCREEN = "screen"  # the frame buffer
    SPOOL = "spool"  # files of the print service
    PRINT_SERVICE = "print-service"
    SHELL = "shell"
    SPARE = "spare"
    COMPOSITOR = "compositor"
    OTHER = "other"
    FILES = "files"


class Route(Enum):
    """One way each; the number is the canary's."""

    # typed by hand
    TYPED_TEXT = auto()
    TYPED_PASSWORD = auto()
    TYPED_LETTER = auto()  # several lines
    TYPED_PROMPT = auto()  # into our own dialog, for a page's prompt()
    TYPED_NAME = auto()  # a document renamed
    TYPED_PDF_PASSWORD = auto()  # into our own viewer, for a document that has one
    TYPED_SEARCH = auto()  # into the search above all services
    TYPED_ON_SCREEN = auto()  # with the keyboard of the screen
    # « Je reviens » has no row: four digits stand in any memory by chance, so that finding them
    # proves nothing. Their one holder is looked at instead: tests/ui/kit/test_handover.py
    SPOKEN = auto()  # words of the patron's own, read aloud
    CLIPBOARD = auto()
    PRIMARY_SELECTION = auto()
    # what a site can do
    TITLE = auto()
    TEXT = auto()
    ADDRESS = auto()
    FRAGMENT = auto()
    HISTORY = auto()
    WINDOW_NAME = auto()
    SUBRESOURCE = auto()  # a picture's address
    HOST = auto()  # a host of this patron's own
    HEADER = auto()
    COOKIE = auto()
    COOKIE_HTTP_ONLY = auto()
    LOCAL_STORAGE = auto()
    SESSION_STORAGE = auto()
    INDEXED_DB = auto()
    CACHE_STORAGE = auto()
    PRIVATE_FILES = auto()  # origin private file system
    SERVICE_WORKER = auto()
    WORKER = auto()
    BROADCAST = auto()
    FETCHED = auto()
    BLOB = auto()
    SCRIPT = auto()  # a string on the heap
    CONSOLE = auto()
    POSTED = auto()  # a form's body
    ALERT = auto()  # words of a page in our own dialog
    SCREEN = auto()  # pixels of a page
    # documents
    DOWNLOAD_NAME = auto()
    DOWNLOAD_BODY = auto()
    LOCKED_BODY = auto()  # of a document that had a password
    LETTER_BODY = auto()  # of a word processor's file, made a PDF by a child
    UPLOAD = auto()
    PRINT_NAME = auto()
    PRINT_BODY = auto()
    PRINT_SPOOL = auto()  # the same body, where the print service keeps it
    SCAN = auto()  # pixels of a page on the glass


PICTURES = frozenset({Route.SCREEN, Route.SCAN})
SAME_AS = {Route.PRINT_SPOOL: Route.PRINT_BODY}
"""Routes that carry another one's canary further."""

MUST_BE_IN = {
    Route.SCREEN: Place.SCREEN,
    Route.PRINT_SPOOL: Place.SPOOL,
}
"""Where a route must be found while the session lives; all others in the session."""


class Canaries:
    """One session's canaries: whoever plants them has these, whoever searches has only the seal."""

    def __init__(self) -> None:
        self.seal = Seal()

    @cached_property
    def words(self) -> dict[Route, str]:
        return {
            route: self.seal.word(route.value)
            for route in Route
            if route not in PICTURES and route not in SAME_AS
        }

    @cached_property
    def pixels(self) -> dict[Route, bytes]:
        """Rows of pixels, RGB."""
        return {route: self.seal.pixels(route.value) for route in PICTURES}


def planted_as(route: Route) -> Route:
    """The route whose canary this one carries."""
    return SAME_AS.get(route, route)
