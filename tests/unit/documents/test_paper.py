"""Bytes of documents: known by their first bytes, stripped of who made them, never trusted."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kiosk.session import paper
from kiosk.session.paper import BadDocument, Kind
from kiosk.session.tray import NotTaken, Origin, Tray, clean_title, file_name
from kiosk.session.work import Worker


def pdf_with_secrets() -> bytes:
    """One page with everything that a PDF can say or do beside it."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    pdf.docinfo["/Author"] = "CANARI"
    with pdf.open_metadata() as metadata:
        metadata["dc:creator"] = ["CANARI"]
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="CANARI")
    pdf.Root.OpenAction = script
    pdf.Root.AA = pikepdf.Dictionary(WC=script)
    pdf.Root.Names = pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(Names=["CANARI", pdf.make_indirect(script)])
    )
    pdf.attachments["canari.txt"] = b"CANARI"
    pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
    pdf.pages[0].obj.PieceInfo = pikepdf.Dictionary(X="CANARI")
    pdf.pages[0].obj.Annots = pikepdf.Array(
        [pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, A=script)]
    )
    out = io.BytesIO()
    pdf.save(out, encryption=False)
    return out.getvalue()


def image(kind: str, mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (300, 200)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", Kind.PDF),
        (b"junk\r\n%PDF-1.4", Kind.PDF),
        (b"\xff\xd8\xff\xe0", Kind.JPEG),
        (b"\x89PNG\r\n\x1a\n", Kind.PNG),
        (b"GIF89a", None),
        (b"MZ", None),
        (b"<svg>", None),
        (b"#!/bin/sh", None),
        (b"[Desktop Entry]", None),
        (b"x" * 1024 + b"%PDF-", None),
        (b"", None),
    ],
)
def test_a_document_is_known_by_its_first_bytes(head: bytes, kind: Kind | None) -> None:
    assert paper.kind_of(head) is kind


def test_nothing_but_pages_leaves_the_session(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(pdf_with_secrets())
    clean = paper.printable(path, Kind.PDF)
    assert clean.pages == 1
    with pikepdf.open(io.BytesIO(clean.data)) as pdf:
        out = io.BytesIO()
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    assert b"CANARI" not in out.getvalue()
    assert b"JavaScript" not in out.getvalue()
    assert paper.printable(path, Kind.PDF) == clean  # no time, no number that tells two apart


@pytest.mark.parametrize(("format", "mode"), [("JPEG", "RGB"), ("PNG", "RGBA"), ("PNG", "P")])
def test_an_image_is_printed_on_a4(tmp_path: Path, format: str, mode: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(image(format, mode))
    clean = paper.printable(path, Kind(format.lower()))
    with pikepdf.open(io.BytesIO(clean.data)) as pdf:
        box = [round(float(side)) for side in pdf.pages[0].mediabox]
    assert box == [0, 0, 842, 595]  # lying, as the image does
    assert not paper.picture(clean.data, Kind.PDF, 0, height=100).isNull()


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4 nothing", image("JPEG")[:400], b"\x89PNG\r\n\x1a\n" + b"\0" * 40]
)
def test_a_broken_document_is_a_sentence_not_a_crash(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x"
    path.write_bytes(data)
    kind = paper.kind_of(data)
    assert kind is not None
    with pytest.raises(BadDocument) as caught:
        paper.printable(path, kind)
    assert caught.value.code == "document-broken"


def test_a_locked_pdf_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BadDocument) as caught:
        paper.printable(path, Kind.PDF)
    assert caught.value.code == "document-locked"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("attestation.pdf", "attestation"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\lettre.PDF", "lettre"),
        ("fac\u202egpj.exe", "facgpj"),
        ("a" * 300 + ".pdf", "a" * 60),
        ("\n\t .pdf", ""),
        ("relevé  de   notes.pdf", "relevé de notes"),
    ],
)
def test_a_name_that_a_site_chose_is_shown_tamed(given: str, shown: str) -> None:
    assert clean_title(given) == shown


def test_a_file_name_has_no_path_in_it() -> None:
    assert file_name('a/b:c*"') == "b c"
    assert file_name("") == "document"


def test_the_tray_takes_refuses_hands_out_and_forgets(tmp_path: Path) -> None:
    async def story() -> None:
        worker = Worker()
        changes: list[int] = []
        tray = Tray(tmp_path, worker, changed=lambda: changes.append(1), most_bytes=100_000)
        try:
            arrived = tmp_path / "1.part"
            arrived.write_bytes(image("PNG"))
            document = await tray.add_file(arrived, title="../carte.png", origin=Origin.SITE)
            assert not arrived.exists()
            assert (document.title, document.kind, document.pages) == ("carte", Kind.PNG, 1)
            handed = tray.hand_out(document, document.title, wanted=lambda _: True)
            assert (handed.name, handed.read_bytes()) == ("carte.png", document.path.read_bytes())
            for data, code in [
                (b"MZ", "download-refused"),
                (b"", "download-refused"),
                (b"%PDF-broken", "document-broken"),
                (b"%PDF-" + b"x" * 100_000, "document-too-big"),
            ]:
                arrived.write_bytes(data)
                with pytest.raises(NotTaken) as caught:
                    await tray.add_file(arrived, title="x", origin=Origin.SITE)
                assert caught.value.code == code
                assert not arrived.exists()
            tray.remove(document.id)
            assert len(tray) == 0
            assert not document.path.exists()
            assert len(changes) == 2
        finally:
            worker.close()

    asyncio.run(story())
