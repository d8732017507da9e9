"""Errors that cross the house, and the codes that screens turn into sentences."""

from __future__ import annotations


class KioskError(Exception):
    """Base of our own errors.

    Attributes:
        code: A stable word that `Sentences.qml` maps to a sentence and a next step.
        mend: For staff: what to do about it, in French; empty if nothing is known.
    """

    code = "unknown"

    def __init__(self, detail: str = "", *, code: str | None = None, mend: str = "") -> None:
        super().__init__(detail or code or self.code)
        self.detail = detail
        self.mend = mend
        if code is not None:
            self.code = code


class CannotStart(KioskError):
    """The terminal lacks something without which no session may run."""

    code = "cannot-start"


class LinkBroken(KioskError):
    """The other side of the link is gone, or said something that it must not."""

    code = "link-broken"
