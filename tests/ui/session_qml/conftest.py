"""The screens of a session on the kit's stage, with stand-ins for their view-models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtQml import QQmlEngine

from tests.ui.kit.conftest import (  # noqa: F401 - fixtures
    fonts,
    owner,
    qapp_cls,
    stage,
    theme,
    translation,
)
from tests.ui.kit.stage import Stage, Variant, until
from tests.ui.session_qml import helpstages, paperstages, sitestages
from tests.ui.session_qml.fakeparts import FakeSession, Sheets, place
from tests.ui.session_qml.places import Places

Open = Callable[..., FakeSession]
OpenPlace = Callable[..., Places]


@pytest.fixture
def open_paper(owner: QQmlEngine, stage: Stage) -> Open:  # noqa: F811 - the kit's fixtures
    """Opens a stage of the paper screens; facts given replace the stage's own."""
    for name in ("pages", "scan"):
        owner.addImageProvider(name, Sheets())

    def opened(which: str, variant: Variant = paperstages.FULL, **facts: Any) -> FakeSession:
        file, given, _ = paperstages.STAGES[which]
        session = FakeSession(**(given | facts))
        place(stage, file, session, variant)
        return session

    return opened


@pytest.fixture
def open_site(stage: Stage) -> Open:  # noqa: F811 - the kit's fixture
    """Opens a stage of the site's screens, once what should have the keyboard has it."""

    def opened(which: str, variant: Variant = sitestages.FULL, **facts: Any) -> FakeSession:
        file, given, focus = sitestages.STAGES[which]
        session = FakeSession(**(given | facts))
        place(stage, file, session, variant)
        until(lambda: focus == "" or stage.focused() == focus)
        return session

    return opened


@pytest.fixture
def open_help(stage: Stage) -> Open:  # noqa: F811 - the kit's fixture
    """Opens a stage of the help screens, once what should have the keyboard has it."""

    def opened(which: str, variant: Variant = helpstages.FULL, **facts: Any) -> FakeSession:
        file, given, focus = helpstages.STAGES[which]
        session = FakeSession(**(given | facts))
        place(stage, file, session, variant)
        until(lambda: stage.focused() == focus)
        return session

    return opened


@pytest.fixture
def open_place(stage: Stage) -> OpenPlace:  # noqa: F811 - the kit's fixture
    """Opens home, the shelves, a fiche or a question, with real view-models."""

    def opened(
        file: str,
        variant: Variant = sitestages.FULL,
        *,
        prepare: Callable[[Places], None] | None = None,
    ) -> Places:
        session = Places()
        if prepare is not None:
            prepare(session)
        session.asked.clear()
        place(stage, file, session, variant)
        return session

    return opened
