"""The one browser profile: off the record, made in Python, never the default one.

A QML binding to `WebEngineProfilePrototype.instance()` silently gave the shared default profile,
and the next patron received the last one's cookie. `QQuickWebEngineProfile("")` has no storage
name, so it is off the record; a test asserts it of the view as well.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

from kiosk.link.messages import Language

CACHE_BYTES = 64 * 1024 * 1024

VIEW_SETTINGS = {
    "allowGeolocationOnInsecureOrigins": False,
    "allowRunningInsecureContent": False,
    "allowWindowActivationFromJavaScript": False,
    "autoLoadIconsForPage": False,
    "dnsPrefetchEnabled": False,  # the gate resolves; there is no DNS in the box
    "errorPageEnabled": False,  # our own screens have the sentences
    "fullScreenSupportEnabled": False,
    "hyperlinkAuditingEnabled": False,
    "javascriptCanAccessClipboard": False,
    "javascriptCanPaste": False,
    "localContentCanAccessFileUrls": False,
    "localContentCanAccessRemoteUrls": False,
    "navigateOnDropEnabled": False,
    "pdfViewerEnabled": False,  # its print and save go round the tray
    "playbackRequiresUserGesture": True,
    "pluginsEnabled": False,
    "screenCaptureEnabled": False,
    "unknownUrlSchemePolicy": 1,  # DisallowUnknownUrlSchemes: no program of the host is asked
    "webRTCPublicInterfacesOnly": True,
}
"""Settings of every view (QML WebEngineSettings), set before its first load."""


def make_profile(parent: QObject | None = None) -> QQuickWebEngineProfile:
    """Return a new, empty profile.

    Raises:
        RuntimeError: Qt made one that would write to disk.
    """
    profile = QQuickWebEngineProfile("", parent)
    if not profile.isOffTheRecord():
        raise RuntimeError("profile is not off the record")
    # sites refuse what calls itself QtWebEngine; without the word it is an ordinary Chromium
    profile.setHttpUserAgent(re.sub(r" QtWebEngine/\S+", "", profile.httpUserAgent()))
    hints = profile.clientHints()
    brands = hints.fullVersionList()
    hints.setFullVersionList({k: v for k, v in brands.items() if "QtWebEngine" not in k})
    profile.setHttpCacheType(QQuickWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setHttpCacheMaximumSize(CACHE_BYTES)
    profile.setPersistentCookiesPolicy(
        QQuickWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPersistentPermissionsPolicy(
        QQuickWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    speak(profile, Language.FRENCH)
    return profile


def speak(profile: QQuickWebEngineProfile, language: Language) -> None:
    """Ask sites for French, then for the patron's language: official forms are in French."""
    french = "fr-FR,fr;q=0.9"
    other = "" if language is Language.FRENCH else f",{language.value};q=0.7"
    profile.setHttpAcceptLanguage(french + other)


def guard(view: QObject, engine: QJSEngine) -> None:
    """Set a view's settings, before it loads anything.

    Raises:
        RuntimeError: This Qt has no such setting.
    """
    # their type is private to Qt Quick, so JavaScript sets them
    settings = engine.newQObject(view).property("settings")
    for name, value in VIEW_SETTINGS.items():
        if not settings.hasProperty(name):
            raise RuntimeError(f"this Qt has no setting {name}")
        settings.setProperty(name, QJSValue(value))
