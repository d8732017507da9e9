"""Takes guards away, for the controls: the product has no switch, so they are patched from here."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any
from unittest import mock

from PySide6.QtCore import QUrl

from kiosk.core.navigation import Decision, NavigationPolicy, Verdict
from kiosk.qt import UI
from kiosk.session.profile import VIEW_SETTINGS
from kiosk.session.room import WINDOW


class Soft:
    """What is taken away; all of it is back when the context ends.

    Args:
        folder: Where a softened copy of the session's QML may be written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._patches: list[Any] = []
        self._words: dict[str, str] = {}

    def __enter__(self) -> Soft:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        while self._patches:
            self._patches.pop().stop()

    def set(self, where: object, name: str, value: object) -> None:
        """Replace an attribute of a class or module."""
        patch = mock.patch.object(where, name, value)
        patch.start()
        self._patches.append(patch)

    def settings(self, values: Mapping[str, object]) -> None:
        """Turn settings of every view."""
        patch = mock.patch.dict(VIEW_SETTINGS, values)
        patch.start()
        self._patches.append(patch)

    def qml(self, old: str, new: str) -> None:
        """Replace words of SitePage.qml, in a copy.

        Raises:
            ValueError: They are not there: the guard has another shape now.
        """
        if old not in (UI / "session" / "SitePage.qml").read_text():
            raise ValueError(f"SitePage.qml does not say « {old} »")
        self._words[old] = new

    def no_policy(self) -> None:
        """Let every navigation pass."""
        self.set(
            NavigationPolicy,
            "verdict",
            lambda self, url, **_asked: Verdict(Decision.ALLOW, host=url),
        )

    def window(self) -> QUrl:
        """The session's window, softened where that was asked."""
        if not self._words:
            return WINDOW
        copy = self._folder / "ui"
        copy.mkdir()
        for part in UI.iterdir():
            if part.name != "session":
                (copy / part.name).symlink_to(part)
        shutil.copytree(UI / "session", copy / "session")
        file = copy / "session" / "SitePage.qml"
        text = file.read_text()
        for old, new in self._words.items():
            text = text.replace(old, new)
        file.write_text(text)
        return QUrl.fromLocalFile(str(copy / "session" / "SessionWindow.qml"))
