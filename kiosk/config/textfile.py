"""Reads a file that should be text: what it holds, or every place where it is none."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.config.problem import ConfigError, Problem

LARGEST = 512 * 1024
"""Bytes. A catalogue of 100 services in six languages has a third of it."""
LONGEST_LINE = 4000
"""Characters. The YAML scanner is slow on longer ones; six texts of 400 fit."""
MOST_INVISIBLE = 50
"""Places that are told. Where more are wrong, the file is no text at all."""

UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML 1.2 §5.1 forbids, and NEL, LS, PS, BOM, which some readers take for a line's end or for
nothing: people and machines would see different files."""

_LINE_END = re.compile(r"\r\n|\r|\n")
_REASONS = {
    errno.ENOENT: "fichier introuvable",
    errno.ENOTDIR: "fichier introuvable",
    errno.ENAMETOOLONG: "fichier introuvable",
    errno.EACCES: "lecture interdite par les droits du fichier",
    errno.EPERM: "lecture interdite par les droits du fichier",
    errno.ELOOP: "ce lien tourne en rond",
    errno.ENXIO: "ce n’est pas un fichier",
}


def text_of(file: Path) -> str:
    """Return a UTF-8 file's text.

    Raises:
        ConfigError: It cannot be read, or is no text of ours; with every place that is not.
    """
    name = str(file)
    raw = _bytes(file, name)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _refusal(name, "le fichier est écrit en UTF-16", "UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # one place is enough: saving the file as UTF-8 mends all of them
        line, column = line_column(error.object[: error.start].decode())
        what = "ce caractère n’est pas écrit en UTF-8"
        problem = Problem(name, line, column, what, "un fichier enregistré en UTF-8")
        raise ConfigError([problem]) from error
    problems = [*_invisible(name, text), *_long_lines(name, text)]
    if problems:
        raise ConfigError(problems)
    return text


def _bytes(file: Path, name: str) -> bytes:
    try:
        # without blocking: opening a FIFO would wait for somebody to write into it
        descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            mode = os.fstat(descriptor).st_mode
            if stat.S_ISDIR(mode):
                raise _refusal(name, "c’est un dossier", "un fichier")
            if not stat.S_ISREG(mode):
                raise _refusal(name, "ce n’est pas un fichier")
            with open(descriptor, "rb", closefd=False) as opened:
                raw = opened.read(LARGEST + 1)
        finally:
            os.close(descriptor)
    except OSError as error:
        said = f"lecture impossible ({errno.errorcode.get(error.errno or 0, 'EIO')})"
        raise _refusal(name, _REASONS.get(error.errno or 0, said)) from error
    if len(raw) > LARGEST:
        raise _refusal(name, "le fichier est trop gros", f"au plus {LARGEST // 1024} Kio")
    return raw


def _refusal(name: str, what: str, expected: str = "") -> ConfigError:
    return ConfigError([Problem(name, 0, 0, what, expected)])


def _invisible(name: str, text: str) -> Iterator[Problem]:
    if "\0" in text:
        line, column = line_column(text[: text.index("\0")])
        yield Problem(name, line, column, "le fichier n’est pas un texte (octet nul)", "UTF-8")
        return
    for count, found in enumerate(UNPRINTABLE.finditer(text)):
        if count == MOST_INVISIBLE:
            return
        line, column = line_column(text[: found.start()])
        yield Problem(name, line, column, unprintable(found[0]))


def unprintable(character: str) -> str:
    """Return the sentence about a character that nobody can see."""
    return f"caractère invisible interdit (U+{ord(character):04X})"


def _long_lines(name: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if len(line) > LONGEST_LINE:
            expected = f"au plus {LONGEST_LINE} caractères"
            yield Problem(name, number, LONGEST_LINE + 1, "cette ligne est trop longue", expected)


def line_column(before: str) -> tuple[int, int]:
    """Return line and column, from 1, of what follows this text."""
    lines = _LINE_END.split(before)
    return len(lines), len(lines[-1]) + 1
