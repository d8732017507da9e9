"""What a web view asks for, kept until it is answered.

QML's garbage collector owns the objects that a view's signals carry, and a collected question is
an answered one ("no"). A `Request` takes the object over; it is given back once, with the answer.
"""

from __future__ import annotations

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtQml import QJSEngine, QJSValue


class Request:
    """A dialog of a page: alert, file chooser, password.

    Args:
        request: The object of the view's signal.
        engine: The QML engine that made it.
    """

    def __init__(self, request: QObject, engine: QJSEngine) -> None:
        request.setProperty("accepted", True)  # else Chromium would answer, or Qt show its own
        QJSEngine.setObjectOwnership(request, QJSEngine.ObjectOwnership.CppOwnership)
        self._request: QObject | None = request
        self._engine = engine

    def text(self, name: str) -> str:
        """Return a string property; empty once answered."""
        value = self._request.property(name) if self._request is not None else None
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """Return a list property; empty once answered."""
        value = self._request.property(name) if self._request is not None else None
        return [str(item) for item in value] if isinstance(value, list) else []

    def number(self, name: str) -> int:
        """Return an enumeration's number. Its type is private to Qt Quick: JavaScript reads it."""
        if self._request is None:
            return -1
        return self._engine.newQObject(self._request).property(name).toInt()

    def accept(self) -> None:
        """Answer yes."""
        self._answer("dialogAccept")

    def accept_text(self, text: str) -> None:
        """Answer yes with a text."""
        self._answer("dialogAccept", Q_ARG("QString", text))

    def accept_files(self, paths: list[str]) -> None:
        """Answer with files."""
        if self._request is not None:
            # by JavaScript: through QMetaObject the list arrives empty
            request = self._engine.newQObject(self._request)
            files = self._engine.newArray(len(paths))
            for index, path in enumerate(paths):
                files.setProperty(index, QJSValue(path))
            request.property("dialogAccept").callWithInstance(request, [files])
            self._request.deleteLater()
            self._request = None

    def reject(self) -> None:
        """Answer no."""
        self._answer("dialogReject")

    def _answer(self, method: str, *args: object) -> None:
        request, self._request = self._request, None
        if request is not None:
            QMetaObject.invokeMethod(request, method, *args)  # type: ignore[call-overload] # the stubs list each count of arguments
            request.deleteLater()
