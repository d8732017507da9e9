"""The screens on the kit's stage, in every language and size."""

from tests.ui.kit.conftest import (  # noqa: F401 - fixtures
    fonts,
    owner,
    qapp_cls,
    stage,
    theme,
    translation,
)
