"""A page asks for a file: it gets documents of the tray, and nothing else is ever looked into."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from kiosk.session.dialogs import Asking, Question
from kiosk.session.office import Letter
from kiosk.session.paper import Kind
from kiosk.session.requests import Request

CHOSE_JUST_NOW_S = 1.0
"""A second tap on « Choose » waits in the page until the first is answered, and would undo it."""
OPEN_FILE, OPEN_FILES = range(2)  # QQuickWebEngineFileDialogRequest; folders and saving follow


class Attaching:
    """The file chooser of all pages.

    Args:
        hand_out: Document id → path that a page may read; empty if there is no such document.
        ask: Puts the question on the screen.
        toast: Says a code.
    """

    def __init__(
        self,
        *,
        hand_out: Callable[[str], str],
        ask: Callable[[Question], None],
        toast: Callable[[str], None],
    ) -> None:
        self._hand_out, self._ask, self._toast = hand_out, ask, toast
        self._chose_at = -CHOSE_JUST_NOW_S
        self._chosen: list[str] = []
        self.several = False
        self.accepted: tuple[str, ...] = ()

    def asked(self, page: int, request: Request) -> None:
        """A page wants one file or several; a whole folder, or a place to write to, it never gets.

        `capture` and `showOpenFilePicker` arrive as ordinary requests.
        """
        mode = request.number("mode")
        if mode not in (OPEN_FILE, OPEN_FILES):
            request.reject()
            self._toast("folder-refused")
            return
        if time.monotonic() - self._chose_at < CHOSE_JUST_NOW_S:
            _give(request, self._chosen)
            return
        self.several = mode == OPEN_FILES
        self.accepted = tuple(request.texts("acceptedMimeTypes"))

        def answer(yes: bool, documents: str) -> None:
            paths = [self._hand_out(document) for document in documents.split()] if yes else []
            self._chose_at, self._chosen = time.monotonic(), [path for path in paths if path]
            _give(request, self._chosen)
            if self._chosen:
                self._toast("document-attached")

        self._ask(Question(Asking.CHOOSE_FILE, page, answer))

    def fits(self, kind: Kind | Letter) -> bool:
        """Whether the page that waits takes documents of this kind."""
        return fits(kind, self.accepted)


def fits(kind: Kind | Letter, accepted: Iterable[str]) -> bool:
    """Whether `accept` takes a kind (HTML §4.10.5.1.17: MIME types, `image/*`, suffixes).

    A list that names nothing we know takes anything: sites write what they like there, and have
    the last word anyway.
    """
    words = {word.strip().lower() for one in accepted for word in one.split(",")} - {""}
    known = {"image/*", "text/*"}
    for each in (*Kind, *Letter):
        known |= {each.media_type, *each.suffixes}
    if not words & known or "*/*" in words:
        return True
    family = kind.media_type.partition("/")[0] + "/*"
    return bool(words & ({kind.media_type, family, *kind.suffixes}))


def _give(request: Request, paths: list[str]) -> None:
    """Answer a file chooser; no path is a « no »."""
    if paths:
        request.accept_files(paths)
    else:
        request.reject()
