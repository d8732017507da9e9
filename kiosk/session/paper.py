"""Bytes of documents: what they are, a clean PDF of them, a picture of a page.

Everything here blocks and parses untrusted bytes; it runs on the session's one work thread.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import img2pdf
import pikepdf
import pypdfium2
from PIL import Image, ImageOps
from PySide6.QtGui import QImage

from kiosk.core.errors import KioskError

A4_MM = (210, 297)
A4 = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
MOST_PAGES = 500
MOST_PIXELS = 80_000_000
"""A4 at 600 dpi is 35 million; more is a decompression bomb."""

PRIVATE_KEYS = ("/Metadata", "/PieceInfo", "/LastModified")
ACTIVE_KEYS = ("/OpenAction", "/AA", "/JavaScript")
ROOT_KEYS = (*PRIVATE_KEYS, *ACTIVE_KEYS, "/AF", "/Collection", "/Outlines", "/URI")


class Kind(StrEnum):
    """What a document is, by its first bytes and never by its name (libmagic's signatures)."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"

    @property
    def suffix(self) -> str:
        return {Kind.PDF: ".pdf", Kind.JPEG: ".jpg", Kind.PNG: ".png"}[self]

    @property
    def suffixes(self) -> frozenset[str]:
        """Every suffix by which sites name it."""
        jpeg = frozenset({".jpg", ".jpeg", ".jpe", ".jfif"})
        return jpeg if self is Kind.JPEG else frozenset({self.suffix})

    @property
    def media_type(self) -> str:
        """IANA media type."""
        return "application/pdf" if self is Kind.PDF else f"image/{self.value}"


class BadDocument(KioskError):
    """The bytes are not a document that can be shown or printed."""

    code = "document-broken"


@dataclass(frozen=True, slots=True)
class Printable:
    """A PDF of which nothing but pages is left.

    Attributes:
        data: The whole file.
        pages: Its number of pages, 1 to 500.
    """

    data: bytes
    pages: int


def kind_of(head: bytes) -> Kind | None:
    """Return what the first 1024 bytes say; None for what the tray does not take."""
    if b"%PDF-" in head[:1024]:  # readers accept junk before it (ISO 32000-1, Annex H.3)
        return Kind.PDF
    if head.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    return None


def pages_of(path: Path, kind: Kind) -> int:
    """Return the number of pages; an image is one.

    Raises:
        BadDocument: Broken, locked by a password, or too big.
    """
    if kind is not Kind.PDF:
        with open_image(path):
            return 1
    with _open(path) as pdf:
        return counted(pdf)


def printable(path: Path, kind: Kind) -> Printable:
    """Return a PDF to print: pages kept; authors, scripts, attachments and actions gone.

    Raises:
        BadDocument: Broken, locked by a password, too big or too long.
    """
    if kind is not Kind.PDF:
        return Printable(_pdf_of_image(path), 1)
    with _open(path) as pdf:
        pages = counted(pdf)
        _strip(pdf)
        out = io.BytesIO()
        try:
            pdf.save(out, deterministic_id=True)
        except (pikepdf.PdfError, RuntimeError) as error:
            raise BadDocument from error
    return Printable(out.getvalue(), pages)


def turn(path: Path, kind: Kind, target: Path) -> None:
    """Write the document with every page turned a quarter clockwise.

    Raises:
        BadDocument: It cannot be read.
    """
    if kind is Kind.PDF:
        with _open(path) as pdf:
            for page in pdf.pages:
                page.rotate(90, relative=True)
            pdf.save(target)
        return
    try:
        with open_image(path) as image:
            upright = ImageOps.exif_transpose(image)
            turned = upright.transpose(Image.Transpose.ROTATE_270)
            turned.save(target, "JPEG" if kind is Kind.JPEG else "PNG", quality=92)
    except OSError as error:  # truncated: Pillow notices only when it decodes
        raise BadDocument from error


def scanned_pdf(pages: list[bytes], *, resolution: float) -> bytes:
    """Return one PDF of JPEG pages, without recompressing them; sizes follow the resolution."""
    layout = img2pdf.get_fixed_dpi_layout_fun((resolution, resolution))
    data: bytes = img2pdf.convert(pages, layout_fun=layout, nodate=True)
    return data


def picture(
    source: Path | bytes, kind: Kind, page: int, *, height: int, gray: bool = False
) -> QImage:
    """Return a picture of a page (from 0), about `height` pixels high.

    Raises:
        BadDocument: It cannot be rendered.
    """
    if kind is not Kind.PDF:
        with open_image(source) as image:
            image.draft("RGB", (height * 2, height * 2))
            image.thumbnail((height * 2, height))
            return qimage(image)
    try:
        with pypdfium2.PdfDocument(source) as document:
            sheet = document[page]
            scale = height / max(1.0, sheet.get_height())
            if sheet.get_width() * scale > 4 * height:
                raise BadDocument  # a ribbon: nothing that fits a screen or paper
            return qimage(sheet.render(scale=scale, grayscale=gray).to_pil())
    except (pypdfium2.PdfiumError, IndexError, ValueError) as error:
        raise BadDocument from error


def qimage(image: Image.Image) -> QImage:
    """Return a Pillow image as Qt's, with memory of its own."""
    rgb = image.convert("RGB")
    stride = rgb.width * 3
    shown = QImage(rgb.tobytes(), rgb.width, rgb.height, stride, QImage.Format.Format_RGB888)
    return shown.copy()  # its own memory: the bytes die here


def open_image(source: Path | bytes) -> Image.Image:
    """Return an image whose pixels are not read yet.

    Raises:
        BadDocument: It is none, or a decompression bomb.
    """
    try:
        image = Image.open(
            io.BytesIO(source) if isinstance(source, bytes) else source, formats=("JPEG", "PNG")
        )
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadDocument from error
    if image.width * image.height > MOST_PIXELS:
        image.close()
        raise BadDocument(code="document-too-big")
    return image


def _pdf_of_image(path: Path) -> bytes:
    """Put an image upright on an A4 page, as large as it fits."""
    try:
        with open_image(path) as image:
            upright = image.convert("RGBA" if _transparent(image) else "RGB")
            if upright.mode == "RGBA":  # img2pdf refuses transparency
                white = Image.new("RGBA", upright.size, "white")
                upright = Image.alpha_composite(white, upright).convert("RGB")
            out = io.BytesIO()
            upright.save(out, "JPEG", quality=90)
    except OSError as error:  # truncated: Pillow notices only when it decodes
        raise BadDocument from error
    landscape = upright.width > upright.height
    page = (A4[1], A4[0]) if landscape else A4
    layout = img2pdf.get_layout_fun(page, fit=img2pdf.FitMode.into, border=(14, 14))
    data: bytes = img2pdf.convert(out.getvalue(), layout_fun=layout, nodate=True)
    return data


def _transparent(image: Image.Image) -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _open(path: Path) -> pikepdf.Pdf:
    try:
        return pikepdf.open(path)
    except pikepdf.PasswordError as error:
        raise BadDocument(code="document-locked") from error
    except (pikepdf.PdfError, OSError) as error:
        raise BadDocument from error


def counted(pdf: pikepdf.Pdf) -> int:
    """Return the number of pages, 1 to 500.

    Raises:
        BadDocument: It has none, or too many.
    """
    pages = len(pdf.pages)
    if pages == 0:
        raise BadDocument
    if pages > MOST_PAGES:
        raise BadDocument(code="document-too-long")
    return pages


def _strip(pdf: pikepdf.Pdf) -> None:
    """Remove who wrote it and everything that acts; what pages look like stays."""
    for key in ("/Info", "/ID"):
        if key in pdf.trailer:
            del pdf.trailer[key]
    _drop(pdf.Root, ROOT_KEYS)
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        _drop(names, ("/JavaScript", "/EmbeddedFiles", "/Renditions"))
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        _drop(form, ("/XFA",))  # filled fields keep their appearance and are printed
    for page in pdf.pages:
        _drop(page.obj, (*PRIVATE_KEYS, *ACTIVE_KEYS, "/AF", "/Thumb"))
        annotations = page.obj.get("/Annots")
        if isinstance(annotations, pikepdf.Array):
            for annotation in list(annotations):
                if isinstance(annotation, pikepdf.Dictionary):
                    _drop(annotation, ("/A", "/AA", "/FS", "/AF", "/PA"))
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream | pikepdf.Dictionary):
            _drop(item, PRIVATE_KEYS)


def _drop(item: pikepdf.Object, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in item:
            del item[key]
