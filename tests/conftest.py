"""Fixtures for every suite.

Started as root, pytest runs itself again as the test user from a readable copy of the checkout:
Chromium's sandbox refuses root, and it is never switched off.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Run again as the test user; None lets pytest go on in this process."""
    if os.geteuid() != 0:
        return None
    config.pluginmanager.getplugin("capturemanager").suspend(in_=True)
    python = CHECKOUT / ".venv" / "bin" / "python"
    as_user = CHECKOUT / "packaging" / "dev" / "as_user.py"
    command = [python, as_user, python, "-m", "pytest", *config.invocation_params.args]
    return subprocess.run([str(word) for word in command], cwd=CHECKOUT).returncode


@pytest.fixture(autouse=True)
def logged_errors_fail(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An error that is logged fails the test that caused it, unless the test looked at it.

    A test that expects one reads it with `caplog.clear()` afterwards.
    """
    yield
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert not errors, [record.getMessage() for record in errors]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Fast tests first; the slow ones last."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is not None)


sys.dont_write_bytecode = True
