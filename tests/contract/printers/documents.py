"""Small PDFs with words in them, sealed as a session hands them over."""

from __future__ import annotations

import contextlib
import fcntl
import io
import os
import subprocess
from collections.abc import Iterator
from typing import Any

import pikepdf

from printers.model import PrintDocument


def pdf(words: str, *, pages: int = 1) -> bytes:
    """Return an A4 document; page N says the words and N."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    for number in range(1, pages + 1):
        page = document.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        text = f"BT /F1 24 Tf 72 700 Td ({words} {number}) Tj ET"
        page.Contents = document.make_stream(text.encode())
    written = io.BytesIO()
    document.save(written, compress_streams=False)  # so that a search finds the words
    return written.getvalue()


def written(document: pikepdf.Pdf, **options: Any) -> bytes:
    out = io.BytesIO()
    document.save(out, **options)
    return out.getvalue()


def sized(*sizes: tuple[float, float]) -> bytes:
    """Pages of any size, with a stroke on each."""
    document = pikepdf.new()
    for width, height in sizes:
        page = document.add_blank_page()
        page.mediabox = pikepdf.Array([0, 0, width, height])
        page.Contents = document.make_stream(f"0 0 m {width} {height} l S".encode())
    return written(document)


def scripted() -> bytes:
    document = pikepdf.new()
    document.add_blank_page(page_size=(595, 842))
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="this.print()")
    document.Root.OpenAction = script
    document.Root.Names = pikepdf.Dictionary(
        JavaScript=pikepdf.Dictionary(Names=["x", document.make_indirect(script)])
    )
    return written(document)


def locked() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    return written(document, encryption=pikepdf.Encryption(owner="a", user="b"))


@contextlib.contextmanager
def sealed(content: bytes, *, pages: int = 1) -> Iterator[PrintDocument]:
    """The content in a sealed memfd."""
    fd = os.memfd_create("print", os.MFD_ALLOW_SEALING)
    try:
        os.write(fd, content)
        fcntl.fcntl(
            fd,
            fcntl.F_ADD_SEALS,
            fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SEAL,
        )
        yield PrintDocument(fd=fd, pages=pages, size=len(content))
    finally:
        os.close(fd)


def text_of(content: bytes) -> str:
    """Return a PDF's words."""
    read = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
    return read.stdout.decode()
