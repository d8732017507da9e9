"""Why a page did not come, in the few kinds that a patron can do something about."""

from __future__ import annotations

from PySide6.QtWebEngineCore import QWebEngineLoadingInfo

CERTIFICATE = "certificate"
AUTHENTICATION = "site-private"
WEBMAIL_REFUSED = "webmail-refused"

KINDS: dict[str, tuple[int, ...]] = {
    # INTERNET_DISCONNECTED, PROXY_CONNECTION_FAILED, NETWORK_CHANGED, NETWORK_IO_SUSPENDED
    "network-down": (-106, -130, -21, -331),
    # TIMED_OUT, CONNECTION_TIMED_OUT
    "site-late": (-7, -118),
    # CONNECTION_CLOSED, _RESET, _ABORTED, EMPTY_RESPONSE, CONTENT_LENGTH_MISMATCH,
    # INCOMPLETE_CHUNKED_ENCODING, CONTENT_DECODING_FAILED, HTTP2_PROTOCOL_ERROR
    "page-cut": (-100, -101, -103, -324, -354, -355, -330, -337),
    # TOO_MANY_REDIRECTS
    "site-loop": (-310,),
    # CACHE_MISS: the page was the answer to a form, which is not sent a second time
    "page-expired": (-400,),
    # HTTP_RESPONSE_CODE_FAILURE: an error without a page; INVALID_HTTP_RESPONSE, INVALID_RESPONSE
    "site-fault": (-379, -370, -320),
    # BLOCKED_BY_CLIENT, BLOCKED_BY_RESPONSE, UNSAFE_PORT, UNKNOWN_URL_SCHEME, DISALLOWED_URL_SCHEME
    "site-refused": (-20, -27, -312, -302, -301),
    # SSL_PROTOCOL_ERROR, SSL_VERSION_OR_CIPHER_MISMATCH, SSL_CLIENT_AUTH_CERT_NEEDED,
    # BAD_SSL_CLIENT_AUTH_CERT
    "site-unsafe": (-107, -113, -110, -117),
}
"""Our code → numbers of Chromium's net_error_list.h; every other number is « site-down »."""

_CODES = {number: code for code, numbers in KINDS.items() for number in numbers}
WEBMAIL_REFUSALS = frozenset({401, 403, 406, 429})
"""HTTP statuses by which mailboxes turn a browser away."""


def code_of(number: int) -> str:
    """Return our code for one of Chromium's network errors."""
    return _CODES.get(number, "site-down")


def error_code(info: QWebEngineLoadingInfo) -> str:
    """Return the code of a failed load; empty where the site's own page says what is the matter."""
    domain = QWebEngineLoadingInfo.ErrorDomain
    if info.errorDomain() is domain.CertificateErrorDomain:
        return CERTIFICATE
    if info.errorDomain() is domain.HttpStatusCodeDomain:
        return ""
    return code_of(info.errorCode())


def status_of(info: QWebEngineLoadingInfo) -> int:
    """Return the HTTP status of a load that the site answered with an error; else 0."""
    domain = QWebEngineLoadingInfo.ErrorDomain
    return info.errorCode() if info.errorDomain() is domain.HttpStatusCodeDomain else 0
