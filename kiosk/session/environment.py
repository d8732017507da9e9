"""What the environment may say to Chromium: nothing but what is written here.

Imported before Qt: QtWebEngine reads these variables when it starts.
"""

from __future__ import annotations

import os
from collections.abc import MutableMapping

FORBIDDEN_PREFIXES = (
    "QTWEBENGINE_",
    "QSG_",
    "QML_",
    "QT_LOGGING",
    "SSLKEYLOG",
    "CHROME_",
    "GOOGLE_",
)
FORBIDDEN = frozenset(
    {
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "FTP_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "QT_QUICK_CONTROLS_CONF",
        "QT_QUICK_CONTROLS_STYLE",
        "BROWSER",
    }
)
CHROMIUM_FLAGS = (
    "--disable-logging",  # a page's console must never reach stderr, hence the journal
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",  # STUN went round the gate
    "--disable-breakpad",
    "--disable-crash-reporter",
)


def scrub(environment: MutableMapping[str, str] | None = None) -> None:
    """Remove debug ports, switched-off sandboxes and proxies; set our own flags."""
    variables = os.environ if environment is None else environment
    for name in list(variables):
        if name.upper().startswith(FORBIDDEN_PREFIXES) or name.upper() in FORBIDDEN:
            del variables[name]
    flags = list(CHROMIUM_FLAGS)
    if variables.get("QT_LINUX_ACCESSIBILITY_ALWAYS_ON") == "1":  # tests: pages can be read too
        flags.append("--force-renderer-accessibility")
    variables["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(flags)
    # style of the kit, not of a desktop
    variables["QT_QUICK_CONTROLS_STYLE"] = "Basic"
