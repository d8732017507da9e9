"""Letters and plain text: known by their bytes, read as PDF, given to sites as they came."""

from __future__ import annotations

import asyncio
import io
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from kiosk.session import office, paper
from kiosk.session.attaching import fits
from kiosk.session.office import Letter, letter_of, write_pdf
from kiosk.session.paper import BadDocument, Kind
from kiosk.session.tray import NotTaken, Origin, Tray
from kiosk.session.work import Worker

pytestmark = pytest.mark.usefixtures("qapp")  # fonts need it

WORDS = "Objet : candidature, poste de factrice à Châteauroux"
OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"
MIMETYPE = "application/vnd.oasis.opendocument.text"


def packed(**members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in members.items():
            package.writestr(name.replace("__", "/"), text)
    return out.getvalue()


def docx(words: str = WORDS) -> bytes:
    """The least that Word writes (ECMA-376 part 1)."""
    office_document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = "http://schemas.openxmlformats.org/package/2006"
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return packed(
        **{
            "_rels/.rels": f'<Relationships xmlns="{types}/relationships"><Relationship Id="r1" '
            f'Type="{office_document}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{main}"><w:body><w:p><w:r><w:t>{words}'
            "</w:t></w:r></w:p></w:body></w:document>",
            "[Content_Types].xml": f'<Types xmlns="{types}/content-types">'
            f'<Default Extension="rels" ContentType="{relations}"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        }
    )


def odt(words: str = WORDS, body: str = "") -> bytes:
    """The least that LibreOffice reads (OpenDocument 1.2)."""
    content = (
        f'<office:document-content xmlns:office="{OPENDOCUMENT}:office:1.0" '
        f'xmlns:text="{OPENDOCUMENT}:text:1.0" office:version="1.2"><office:body><office:text>'
        f"<text:p>{words}</text:p>{body}</office:text></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{OPENDOCUMENT}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", MIMETYPE)
        package.writestr("content.xml", content)
        package.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def rtf(words: str = WORDS) -> bytes:
    coded = "".join(letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in words)
    return f"{{\\rtf1\\ansi {coded}\\par}}".encode()


def doc(folder: Path) -> bytes:
    """Word 97's: nobody writes that by hand, LibreOffice does."""
    (folder / "x.odt").write_bytes(odt())
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "doc", "--outdir", str(folder), str(folder / "x.odt")]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return (folder / "x.doc").read_bytes()


LETTERS: dict[Letter, Callable[[Path], bytes]] = {
    Letter.DOCX: lambda _: docx(),
    Letter.ODT: lambda _: odt(),
    Letter.DOC: doc,
    Letter.RTF: lambda _: rtf(),
    Letter.TEXT: lambda _: f"{WORDS}\n".encode(),
}


def words_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


@pytest.mark.parametrize("letter", Letter)
def test_a_letter_is_read_as_pdf(tmp_path: Path, letter: Letter) -> None:
    path = tmp_path / "arrived"
    path.write_bytes(LETTERS[letter](tmp_path))
    assert letter_of(path) is letter
    write_pdf(path, letter, tmp_path / "out.pdf")
    assert WORDS in words_of(tmp_path / "out.pdf")
    assert paper.printable(tmp_path / "out.pdf", Kind.PDF).pages == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("é".encode("cp1252"), "é"),
        ("é".encode("utf-16"), "é"),
        ("é".encode("utf-8-sig"), "é"),
        (("ligne\n" * 200).encode(), "ligne"),
    ],
)
def test_text_of_any_age_is_read(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "arrived"
    path.write_bytes(data)
    assert letter_of(path) is Letter.TEXT
    write_pdf(path, Letter.TEXT, tmp_path / "out.pdf")
    assert words in words_of(tmp_path / "out.pdf")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ\x90\x00",
        b"#!/bin/sh\n",
        b"<html>",
        b"[Desktop Entry]\n",
        b"GIF89a\x01\x00",
        packed(**{"xl/workbook.xml": "<x/>"}),
        office.COMPOUND + b"\0" * 600,
    ],
)
def test_anything_else_is_no_letter(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "arrived"
    path.write_bytes(data)
    assert letter_of(path) is None


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MOST_UNPACKED", 10)
    path = tmp_path / "arrived"
    path.write_bytes(docx())
    with pytest.raises(BadDocument) as caught:
        letter_of(path)
    assert caught.value.code == "document-too-big"


def test_without_libreoffice_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "arrived"
    path.write_bytes(docx())
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadDocument) as caught:
        write_pdf(path, Letter.DOCX, tmp_path / "out.pdf")
    assert caught.value.code == "letter-unreadable"


def test_a_child_that_hangs_is_stopped_with_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "soffice"
    program.write_text(f"#!/bin/sh\nsleep 60 & echo $! > {tmp_path}/child\nwait\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(office, "WITHIN", 1.0)
    path = tmp_path / "arrived"
    path.write_bytes(docx())
    with pytest.raises(BadDocument) as caught:
        write_pdf(path, Letter.DOCX, tmp_path / "out.pdf")
    assert caught.value.code == "document-slow"
    child = (tmp_path / "child").read_text().strip()
    stat = Path("/proc", child, "stat")
    assert not stat.exists() or stat.read_text().split()[2] == "Z"


def test_a_site_is_given_what_it_takes(tmp_path: Path) -> None:
    async def story() -> None:
        worker = Worker()
        tray = Tray(tmp_path, worker, changed=lambda: None, most_bytes=100_000)
        try:
            arrived = tmp_path / "1.part"
            data = docx()
            arrived.write_bytes(data)
            letter = await tray.add_file(arrived, title="lettre.docx", origin=Origin.SITE)
            assert (letter.title, letter.kind, letter.pages) == ("lettre", Kind.PDF, 1)
            given = {
                accepted: tray.hand_out(
                    letter, letter.title, wanted=lambda form, a=accepted: fits(form.kind, (a,))
                )
                for accepted in ("", ".docx", ".pdf", ".pdf,.docx")
            }
            assert {accepted: path.suffix for accepted, path in given.items()} == {
                "": ".docx",
                ".docx": ".docx",
                ".pdf": ".pdf",
                ".pdf,.docx": ".docx",
            }
            assert given[".docx"].read_bytes() == data
            assert given[".pdf"].read_bytes().startswith(b"%PDF-")
            tray.remove(letter.id)
            assert list((tmp_path / "documents").iterdir()) == []
            arrived.write_bytes(data[:-40])
            with pytest.raises(NotTaken):
                await tray.add_file(arrived, title="x", origin=Origin.SITE)
            assert list((tmp_path / "documents").iterdir()) == []
        finally:
            worker.close()

    asyncio.run(story())
