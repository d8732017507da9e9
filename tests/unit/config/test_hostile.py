"""Whatever stands in the place of a file: a sentence, soon, and never a traceback."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.config.textfile import LARGEST, LONGEST_LINE, MOST_INVISIBLE
from tests.unit.config.files import (
    CATALOGUE,
    TERMINAL,
    edited,
    plain,
    told_of_catalogue,
    told_of_terminal,
)

CHECKOUT = Path(__file__).parents[3]
LAUGHS = "a: &a [x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 10)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)

BYTES: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "1:1: le fichier est vide. Attendu : schema: ilot-terminal/1"),
    "only a BOM": (
        b"\xef\xbb\xbf",
        "1:1: le fichier est vide. Attendu : schema: ilot-terminal/1",
    ),
    "Latin-1": (
        edited(TERMINAL, ("Bourg", "Cléry")).encode("latin-1"),
        "3:11: ce caractère n’est pas écrit en UTF-8. Attendu : un fichier enregistré en UTF-8",
    ),
    "Latin-1 after letters that are two bytes long": (
        edited(TERMINAL, ("Bourg", "éé")).encode().replace("éé".encode(), "éé".encode() + b"\xe9"),
        "3:11: ce caractère n’est pas écrit en UTF-8. Attendu : un fichier enregistré en UTF-8",
    ),
    "UTF-16": (TERMINAL.encode("utf-16"), "le fichier est écrit en UTF-16. Attendu : UTF-8"),
    "UTF-16 without a BOM": (
        TERMINAL.encode("utf-16-le"),
        "1:2: le fichier n’est pas un texte (octet nul). Attendu : UTF-8",
    ),
    "a NUL": (
        TERMINAL.encode().replace(b"Bourg", b"Bo\0rg"),
        "3:11: le fichier n’est pas un texte (octet nul). Attendu : UTF-8",
    ),
    "a program": (
        b"\x7fELF\x02\x01\x01\x00\xff",
        "1:9: ce caractère n’est pas écrit en UTF-8. Attendu : un fichier enregistré en UTF-8",
    ),
    "a line's end that editors do not see": (
        edited(TERMINAL, ("Bourg", "Bo\u2028rg")).encode(),
        "3:11: caractère invisible interdit (U+2028)",
    ),
    "a billion laughs": (
        LAUGHS.encode(),
        "1:4: les ancres (« &nom ») ne servent pas ici. Attendu : la valeur, à chaque fois",
    ),
    "a pit": (
        b"[" * (LONGEST_LINE - 1),
        "1:21: plus de 20 niveaux l’un dans l’autre",
    ),
    "a pit of dashes": (b"- " * 1000, "1:41: plus de 20 niveaux l’un dans l’autre"),
    "one endless line": (
        b"x" * (LONGEST_LINE + 1),
        "1:4001: cette ligne est trop longue. Attendu : au plus 4000 caractères",
    ),
    "10 MB": (b"a: b\n" * 2_000_000, "le fichier est trop gros. Attendu : au plus 512 Kio"),
    "one byte too many": (
        b"\n" * (LARGEST + 1),
        "le fichier est trop gros. Attendu : au plus 512 Kio",
    ),
}


@pytest.mark.parametrize(("content", "first"), BYTES.values(), ids=BYTES.keys())
def test_hostile_bytes_have_a_sentence(tmp_path: Path, content: bytes, first: str) -> None:
    assert told_of_terminal(tmp_path / "terminal.yaml", content)[0] == first


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    assert told_of_terminal(file, TERMINAL.encode("utf-8-sig")) == []
    broken = edited(TERMINAL, ("schema:", "shema:")).encode("utf-8-sig")
    assert told_of_terminal(file, broken)[0].startswith("1:1: clé inconnue « shema »")


def test_invisible_characters_are_told_one_by_one_but_not_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    assert told_of_terminal(file, "a\x07: \x1b\n\x9fb") == [
        "1:2: caractère invisible interdit (U+0007)",
        "1:5: caractère invisible interdit (U+001B)",
        "2:1: caractère invisible interdit (U+009F)",
    ]
    assert len(told_of_terminal(file, "\x07" * 1000)) == MOST_INVISIBLE


def no_file(path: Path) -> None:
    """Nothing is made."""


def unreadable(path: Path) -> None:
    path.write_text(TERMINAL)
    path.chmod(0)


def a_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(path))


def below_a_file(path: Path) -> None:
    path.parent.rmdir()
    path.parent.write_text("")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (no_file, "fichier introuvable"),
        (below_a_file, "fichier introuvable"),
        (unreadable, "lecture interdite par les droits du fichier"),
        (Path.mkdir, "c’est un dossier. Attendu : un fichier"),
        (os.mkfifo, "ce n’est pas un fichier"),  # nobody ever writes into it
        (a_socket, "ce n’est pas un fichier"),
        (lambda path: path.symlink_to(path), "ce lien tourne en rond"),
        (lambda path: path.symlink_to("/dev/zero"), "ce n’est pas un fichier"),
    ],
)
def test_what_is_no_file_is_told_without_waiting_for_it(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "etc" / "terminal.yaml"
    path.parent.mkdir()
    make(path)
    done = subprocess.run(  # in a process of its own, so that a FIFO cannot hold the tests up
        [sys.executable, "-m", "kiosk", "check", path],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert plain(done.stdout) == f"{path}: {said}\n1 fichier vérifié : 1 erreur\n"


LINES = st.sampled_from([*CATALOGUE.splitlines(), *TERMINAL.splitlines()])
PIECES = st.one_of(
    LINES,
    st.sampled_from(list("{}[],:-?&*!|>'\"%@`#\t\n\\") + ["\n  ", "\n- ", ": ", "---\n", "<<: "]),
    st.sampled_from([r'"\UFFFFFFFF"', r'"\ud800"', r'"\0"', "!!int x", "1e999", "9" * 400]),
    st.sampled_from(["https://[", "https://℀/", "xn--", "a" * 300, "\u2028", "null", "true"]),
    st.text(max_size=5),
)


@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode(errors="replace"))
    | st.lists(LINES, max_size=30).map(lambda lines: "\n".join(lines).encode())
)
@example(edited(CATALOGUE, ("https://www.caf.fr/", '"https://[caf.fr/"')).encode())
@example(edited(CATALOGUE, ("https://www.caf.fr/", "https://www.caf℀fr/")).encode())
@example(edited(CATALOGUE, ("uses: [webmail]", "uses: [[webmail], {a: b}]")).encode())
@example(b'schema: "\\UFFFFFFFF"')
def test_whatever_a_file_holds_is_a_model_or_a_config_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "whatever.yaml"
    for told in (told_of_catalogue(file, content), told_of_terminal(file, content)):
        "".join(told).encode()  # no half characters, which no console could show


@given(
    st.sampled_from(CATALOGUE.splitlines()),
    st.sampled_from(["", "- ", ": ", "  x: y", "- {}", "- [[]]", "x", "? ", "[", '"']),
)
def test_one_line_of_a_sound_file_replaced_is_told_with_its_place(
    tmp_path_factory: pytest.TempPathFactory, line: str, instead: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "replaced.yaml"
    indent = line[: len(line) - len(line.lstrip())]
    told = told_of_catalogue(file, CATALOGUE.replace(line, indent + instead, 1))
    assert all(re.match("[0-9]+:[0-9]+: ", line) for line in told)
