"""The kit's stage, for the audit."""

from __future__ import annotations

from tests.ui.kit.conftest import fonts, owner, qapp_cls, stage, theme, translation

__all__ = ["fonts", "owner", "qapp_cls", "stage", "theme", "translation"]
