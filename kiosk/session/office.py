"""Letters from a word processor, and plain text: what they are, and a PDF of them.

LibreOffice makes the PDF where it is installed, as a child in the session's box: no network, no
macro, a profile of its own that is thrown away. Everything here blocks and parses untrusted bytes;
it runs on the session's one work thread.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import zipfile
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from kiosk.handout import FAMILY
from kiosk.session.paper import BadDocument

PROGRAM = "soffice"
WITHIN = 15.0
"""Seconds; less than what the work thread is given, so that the child is stopped, not left."""
MOST_UNPACKED = 300_000_000
"""Bytes that a packed document says it holds; more is a decompression bomb."""
MOST_TEXT = 2_000_000
TEXT_POINTS = 11

PACKED = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # [MS-CFB] §2.2
WORD_STREAM = "WordDocument".encode("utf-16-le")  # [MS-DOC] §2.1.1
MARKS_OF_TEXT = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}

SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


class Letter(StrEnum):
    """What a document was before it was made a PDF, by its bytes and never by its name."""

    DOCX = "docx"
    ODT = "odt"
    DOC = "doc"
    RTF = "rtf"
    TEXT = "txt"

    @property
    def suffix(self) -> str:
        return f".{self.value}"

    @property
    def suffixes(self) -> frozenset[str]:
        return frozenset({self.suffix})

    @property
    def media_type(self) -> str:
        """IANA media type."""
        return {
            Letter.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Letter.ODT: "application/vnd.oasis.opendocument.text",
            Letter.DOC: "application/msword",
            Letter.RTF: "application/rtf",
            Letter.TEXT: "text/plain",
        }[self]


def letter_of(path: Path) -> Letter | None:
    """Return which letter a file is; None for anything else."""
    with path.open("rb") as file:
        head = file.read(1024)
    if head.startswith(PACKED):
        return _packed(path)
    if head.startswith(COMPOUND):
        return Letter.DOC if WORD_STREAM in path.read_bytes() else None
    if head.startswith(b"{\\rtf"):
        return Letter.RTF
    return Letter.TEXT if _is_text(head) else None


def write_pdf(path: Path, letter: Letter, target: Path) -> None:
    """Write a letter as PDF.

    Raises:
        BadDocument: It cannot be read, or nothing here can read it.
    """
    if letter is Letter.TEXT:
        _write_text(path, target)
    else:
        _convert(path, letter, target)


def _packed(path: Path) -> Letter | None:
    """What a packed document holds (ECMA-376 part 1 §11.3.10, OpenDocument 1.2 part 3 §3.3)."""
    try:
        with zipfile.ZipFile(path) as package:
            if sum(entry.file_size for entry in package.infolist()) > MOST_UNPACKED:
                raise BadDocument(code="document-too-big")
            names = set(package.namelist())
            if "word/document.xml" in names:
                return Letter.DOCX
            if "mimetype" in names and package.getinfo("mimetype").file_size < 200:
                told = package.read("mimetype").decode("ascii", "replace").strip()
                return Letter.ODT if told == Letter.ODT.media_type else None
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise BadDocument from error
    return None


def _is_text(head: bytes) -> bool:
    """Whether these are words: no control codes, no page of a site, no program."""
    if any(head.startswith(mark) for mark in MARKS_OF_TEXT):
        return True
    if not head.strip() or head.lstrip().startswith((b"<", b"#!", b"MZ", b"[Desktop Entry]")):
        return False
    return not any(byte < 32 and byte not in b"\t\n\r\f" for byte in head)


def _text(data: bytes) -> str:
    for mark, encoding in MARKS_OF_TEXT.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")  # what Windows wrote before


def _write_text(path: Path, target: Path) -> None:
    if path.stat().st_size > MOST_TEXT:
        raise BadDocument(code="document-too-long")
    document = QTextDocument()
    document.setDefaultFont(QFont(FAMILY, TEXT_POINTS))
    document.setPlainText(_text(path.read_bytes()))
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setCreator("")
    document.print_(writer)  # with white around it, and the page's number below


def _convert(path: Path, letter: Letter, target: Path) -> None:
    program = shutil.which(PROGRAM)
    if program is None:
        raise BadDocument(code="letter-unreadable")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = folder / "profile" / "user"
        settings.mkdir(parents=True)
        (settings / "registrymodifications.xcu").write_text(SETTINGS)
        given = folder / f"letter{letter.suffix}"
        given.symlink_to(path)
        command = [
            program,
            f"-env:UserInstallation=file://{folder}/profile",
            *("--headless", "--norestore", "--nolockcheck"),
            *("--convert-to", "pdf:writer_pdf_Export", "--outdir", str(folder), str(given)),
        ]
        _run(command, folder)
        made = folder / "letter.pdf"
        if not made.is_file() or not made.stat().st_size:  # it exits with 0 even so
            raise BadDocument(code="letter-unreadable")
        shutil.move(made, target)


def _run(command: list[str], folder: Path) -> None:
    environment = {
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
        "LANG": "C.UTF-8",
        "SAL_USE_VCLPLUGIN": "svp",
    }
    child = subprocess.Popen(  # noqa: S603 - a fixed program; the letter is named by us
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        child.wait(WITHIN)
    except subprocess.TimeoutExpired as error:
        raise BadDocument(code="document-slow") from error
    finally:
        with contextlib.suppress(ProcessLookupError):  # its own children too
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
