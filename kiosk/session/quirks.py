"""Hosts that answer better to another name of the browser: the catalogue's `quirks`.

Where there are none, nothing stands between the browser and its requests.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor
from PySide6.QtWebEngineQuick import QQuickWebEngineProfile

_CHROMIUM = re.compile(r"\bChrome/([0-9]+)")


def agent_for(host: str, agents: Mapping[str, str]) -> str:
    """Return what a host is told; its own entry or the nearest above it, empty if there is none."""
    rest = host.lower()
    while rest:
        if rest in agents:
            return agents[rest]
        rest = rest.partition(".")[2]
    return ""


def headers_for(agent: str) -> Mapping[str, str]:
    """Return the headers that go with a user agent, so that they do not contradict it.

    Another Chromium says its own brand and version; what is no Chromium has no client hints, and
    a header cannot be taken out of a request: its brands are said to be none.
    """
    chromium = _CHROMIUM.search(agent)
    if chromium is None:
        return {"User-Agent": agent, "Sec-CH-UA": "", "Sec-CH-UA-Full-Version-List": ""}
    brands = f'"Chromium";v="{chromium[1]}", "Not)A;Brand";v="99"'
    return {"User-Agent": agent, "Sec-CH-UA": brands}


class Quirks(QWebEngineUrlRequestInterceptor):
    """Renames the browser to the hosts that want it."""

    def __init__(self, agents: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._agents = dict(agents)

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        agent = agent_for(info.requestUrl().host(), self._agents)
        if not agent:
            return
        for name, value in headers_for(agent).items():
            info.setHttpHeader(QByteArray(name.encode()), QByteArray(value.encode()))


def apply_quirks(profile: QQuickWebEngineProfile, agents: Mapping[str, str]) -> Quirks | None:
    """Install the interceptor, if there is anything for it to do.

    The caller keeps it: without a reference Python forgets its method, and no request is seen,
    although Qt still has the object.
    """
    if not agents:
        return None
    made = Quirks(agents, profile)
    profile.setUrlRequestInterceptor(made)
    return made
