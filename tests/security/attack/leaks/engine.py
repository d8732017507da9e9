"""The same browser without its guards: no box, no gate, no policy. Only the control starts it."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Load an address and stay for some seconds: `engine URL SECONDS RULES`."""
    url, seconds, rules = sys.argv[1:]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
    from PySide6.QtWidgets import QApplication

    arguments = [
        "engine",
        "--webEngineArgs",
        f"--host-resolver-rules={rules}",
        "--ignore-certificate-errors",
    ]
    application = QApplication(arguments)
    profile = QWebEngineProfile(application)
    settings = profile.settings()
    for attribute in (
        QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
        QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
        QWebEngineSettings.WebAttribute.PluginsEnabled,
    ):
        settings.setAttribute(attribute, True)
    page = QWebEnginePage(profile, application)
    page.load(QUrl(url))
    QTimer.singleShot(round(float(seconds) * 1000), application.quit)
    application.exec()
    os._exit(0)  # a page must die before its profile; here both just end


if __name__ == "__main__":
    sys.exit(main())
