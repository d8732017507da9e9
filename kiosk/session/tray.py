"""The tray: every document of this session, wherever it came from.

Its folder is a tmpfs of its own, so that a flood of downloads can never fill the browser's home
(a full home kills Chromium with SIGBUS). Files carry numbers, not names; a name goes along only
when the patron attaches a document to a site.
"""

from __future__ import annotations

import contextlib
import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.core.errors import KioskError
from kiosk.session import office, paper, pdf
from kiosk.session.lighter import lighter
from kiosk.session.office import Letter
from kiosk.session.paper import Kind
from kiosk.session.work import Worker

LONGEST_TITLE = 60
MOST_DOCUMENTS = 60


class Origin(StrEnum):
    """Where a document came from."""

    SCAN = "scan"
    SITE = "site"
    STICK = "stick"


class NotTaken(KioskError):
    """The tray does not take this file."""

    code = "download-refused"


@dataclass(frozen=True, slots=True)
class Form:
    """A document as a site may be given it."""

    kind: Kind | Letter
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Document:
    """One document in the tray.

    Attributes:
        id: A number of this session, as text.
        title: What the patron reads; empty for a scan, which has its number instead.
        number: Which scan it is, from 1; 0 for others.
        pages: 0 for a PDF that asks for a password.
        kind: Of what is read and printed; `path` is that.
        turned: How often the patron turned it.
        others: What a site may be given in its place, what it would rather have first: a letter as
            it came, a page as a picture, the same made lighter.
    """

    id: str
    title: str
    kind: Kind
    path: Path
    pages: int
    size: int
    origin: Origin
    number: int = 0
    others: tuple[Form, ...] = ()
    turned: int = 0

    @property
    def forms(self) -> tuple[Form, ...]:
        """What a site may be given of it, the best first."""
        own = Form(self.kind, self.path, self.size)
        better = tuple(one for one in self.others if one.kind is not Kind.JPEG)
        return (*better, own, *(one for one in self.others if one.kind is Kind.JPEG))


class Tray:
    """All documents, newest first.

    Args:
        folder: An empty folder on a tmpfs.
        changed: Called after every change.
        most_bytes: Size of the largest single document.
    """

    def __init__(
        self, folder: Path, worker: Worker, *, changed: Callable[[], None], most_bytes: int
    ) -> None:
        self._folder = folder / "documents"
        self._handed = folder / "attached"
        for made in (self._folder, self._handed):
            made.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._worker = worker
        self._changed = changed
        self._most_bytes = most_bytes
        self._last = 0
        self._scans = 0
        self._documents: dict[str, Document] = {}

    @property
    def documents(self) -> list[Document]:
        return list(reversed(self._documents.values()))

    def get(self, document_id: str) -> Document | None:
        return self._documents.get(document_id)

    def __len__(self) -> int:
        return len(self._documents)

    async def add_file(self, path: Path, *, title: str, origin: Origin) -> Document:
        """Take a file over: it is moved into the tray, or deleted if it is not taken.

        Raises:
            NotTaken: Nothing that can be read here, broken, too big, or the tray is full.
        """
        try:
            return await self._add(path, title=title, origin=origin)
        finally:
            path.unlink(missing_ok=True)

    async def add_scan(self, data: bytes, *, picture: bytes | None = None) -> Document:
        """Keep a scanned document.

        Args:
            picture: Its one page as JPEG, for sites that want a picture.

        Raises:
            NotTaken: The tray is full.
        """
        path = self._folder / f"scan-{self._scans + 1}.part"
        try:
            path.write_bytes(data)
            document = await self._add(path, title="", origin=Origin.SCAN)
            if picture is not None:
                with contextlib.suppress(NotTaken):  # it is kept, if not as a picture too
                    self._also(document.id, Kind.JPEG, picture)
            return self._documents[document.id]
        except OSError as error:
            raise NotTaken(code="documents-full") from error
        finally:
            path.unlink(missing_ok=True)

    def remove(self, document_id: str) -> None:
        """Forget a document and its bytes."""
        document = self._documents.pop(document_id, None)
        if document is not None:
            for form in document.forms:
                form.path.unlink(missing_ok=True)
            self._changed()

    def rename(self, document_id: str, title: str) -> None:
        """Give a document another title."""
        document = self._documents.get(document_id)
        cleaned = clean_title(title)
        if document is not None and cleaned:
            self._documents[document_id] = replace(document, title=cleaned)
            self._changed()

    async def unlock(self, document_id: str, password: str) -> None:
        """Put the document without its password in its place, so that it prints like any other.

        Raises:
            BadDocument: The password is wrong, or the file is broken.
            NotTaken: There is no room for it.
        """
        document = self._documents[document_id]
        opened = self._folder / f"{document_id}.part"
        try:
            pages = await self._worker.run(pdf.unlock, document.path, password, opened)
            if document_id in self._documents:  # nobody removed it meanwhile
                size = opened.stat().st_size
                opened.replace(document.path)
                now = replace(self._documents[document_id], pages=pages, size=size)
                self._documents[document_id] = now
                self._changed()
        except OSError as error:
            raise NotTaken(code="documents-full") from error
        finally:
            opened.unlink(missing_ok=True)

    async def turn(self, document_id: str) -> None:
        """Turn every page a quarter clockwise; a letter also stays as it came.

        Raises:
            BadDocument: It cannot be read.
            NotTaken: There is no room for it.
        """
        document = self._documents[document_id]
        turned = self._folder / f"{document_id}.part"
        try:
            await self._worker.run(paper.turn, document.path, document.kind, turned)
            now = self._documents.get(document_id)  # renamed meanwhile, perhaps removed
            if now is not None:
                letters = tuple(other for other in now.others if isinstance(other.kind, Letter))
                for other in set(now.others) - set(letters):
                    other.path.unlink(missing_ok=True)
                turned.replace(now.path)
                size = now.path.stat().st_size
                self._documents[document_id] = replace(
                    now, size=size, others=letters, turned=now.turned + 1
                )
                self._changed()
        except OSError as error:
            raise NotTaken(code="documents-full") from error
        finally:
            turned.unlink(missing_ok=True)

    async def lighten(self, document_id: str, most_bytes: int) -> None:
        """Make a lighter one beside it, which sites are given from now on.

        Raises:
            BadDocument: It cannot be read, or stays too heavy.
            NotTaken: There is no room for it.
        """
        document = self._documents[document_id]
        data, kind = await self._worker.run(
            lighter, document.path, document.kind, most_bytes=most_bytes
        )
        if document_id in self._documents:
            self._also(document_id, kind, data)

    def _also(self, document_id: str, kind: Kind, data: bytes) -> None:
        """Keep another form of a document.

        Raises:
            NotTaken: There is no room for it.
        """
        document = self._documents[document_id]
        number = len(document.others)
        path = self._folder / f"{document.id}.{number}{kind.suffix}"
        try:
            path.write_bytes(data)
        except OSError as error:
            path.unlink(missing_ok=True)
            raise NotTaken(code="documents-full") from error
        form = Form(kind, path, len(data))
        self._documents[document_id] = replace(document, others=(form, *document.others))
        self._changed()

    def hand_out(self, document: Document, title: str, *, wanted: Callable[[Form], bool]) -> Path:
        """Return a path for a site: a second name of the file, never the tray's own.

        Args:
            wanted: Whether the site takes it so; a letter may go as it came, or as PDF.
        """
        forms = document.forms
        given = next((form for form in forms if wanted(form)), forms[0])
        folder = self._handed / document.id
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / (file_name(title) + given.kind.suffix)
        path.unlink(missing_ok=True)
        os.link(given.path, path)
        return path

    async def _add(self, path: Path, *, title: str, origin: Origin) -> Document:
        size = path.stat().st_size
        if not 0 < size <= self._most_bytes:
            raise NotTaken(code="document-too-big" if size else "download-refused")
        if len(self._documents) >= MOST_DOCUMENTS:
            raise NotTaken(code="documents-full")
        self._last += 1
        number = str(self._last)
        with path.open("rb") as file:
            kind = paper.kind_of(file.read(1024))
        try:
            letter = None if kind is not None else await self._letter(path, number)
            if letter is not None:
                kind, path = Kind.PDF, self._folder / f"{number}.part"
                size = path.stat().st_size
            if kind is None:
                raise NotTaken
            pages = await self._pages(path, kind)
        except BaseException:  # no room for the PDF is an OSError
            self._forget(number)
            raise
        if origin is Origin.SCAN:
            self._scans += 1
        document = Document(
            id=number,
            title=clean_title(title),
            kind=kind,
            path=self._folder / f"{number}{kind.suffix}",
            pages=pages,
            size=size,
            origin=origin,
            number=self._scans if origin is Origin.SCAN else 0,
            others=(letter,) if letter is not None else (),
        )
        path.rename(document.path)
        self._documents[document.id] = document
        self._changed()
        return document

    async def _pages(self, path: Path, kind: Kind) -> int:
        try:
            return await self._worker.run(paper.pages_of, path, kind)
        except paper.BadDocument as error:
            if error.code != "document-locked":
                raise NotTaken(code=error.code) from error
            return 0

    async def _letter(self, path: Path, number: str) -> Form | None:
        """Keep a letter as it came, and write the PDF beside it; None for anything else."""
        try:
            letter = await self._worker.run(office.letter_of, path)
            if letter is None:
                return None
            came = path.rename(self._folder / f"{number}{letter.suffix}")
            await self._worker.run(office.write_pdf, came, letter, self._folder / f"{number}.part")
        except paper.BadDocument as error:
            raise NotTaken(code=error.code) from error
        return Form(letter, came, came.stat().st_size)

    def _forget(self, number: str) -> None:
        for left in self._folder.glob(f"{number}.*"):
            left.unlink(missing_ok=True)


def clean_title(name: str) -> str:
    """Return what may be shown of a name that a site chose: one line, no path, no suffix."""
    last = re.split(r"[/\\]", name)[-1]
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", last)
    # Cf: bidirectional overrides, by which a name can show another suffix than it has
    shown = "".join(c for c in stem if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    return " ".join(shown.split())[:LONGEST_TITLE].strip(" .")


def file_name(title: str) -> str:
    """Return a name that every site's server takes: no separators, no leading dot, ≤ 60 letters."""
    kept = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", clean_title(title + ".x"))
    return " ".join(kept.split()).strip(" .") or "document"
