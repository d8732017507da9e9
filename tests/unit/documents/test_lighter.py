"""A document that is too heavy for a site is made lighter, and sites are given that one."""

from __future__ import annotations

import asyncio
import io
import random
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from kiosk.session.lighter import lighter
from kiosk.session.paper import BadDocument, Kind, picture
from kiosk.session.tray import Origin, Tray
from kiosk.session.work import Worker


def photograph(size: tuple[int, int] = (1600, 1200)) -> Image.Image:
    """Noise: nothing weighs more."""
    grain = random.Random(1)  # noqa: S311 - no secret
    return Image.frombytes("RGB", size, grain.randbytes(size[0] * size[1] * 3))


def heavy_pdf(pages: int = 2) -> bytes:
    out = io.BytesIO()
    photographs = [photograph() for _ in range(pages)]
    photographs[0].save(out, "PDF", save_all=True, append_images=photographs[1:], resolution=150)
    return out.getvalue()


def test_a_pdf_gets_lighter_and_keeps_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(heavy_pdf())
    assert path.stat().st_size > 1_000_000
    data, kind = lighter(path, Kind.PDF, most_bytes=900_000)
    assert kind is Kind.PDF
    assert len(data) <= 900_000
    with pikepdf.open(path) as before, pikepdf.open(io.BytesIO(data)) as after:
        assert len(after.pages) == 2
        for old, new in zip(before.pages, after.pages, strict=True):
            assert [float(edge) for edge in new.mediabox] == pytest.approx(
                [float(edge) for edge in old.mediabox], abs=2
            )


@pytest.mark.parametrize("format", ["JPEG", "PNG"])
def test_a_picture_gets_lighter(tmp_path: Path, format: str) -> None:
    path = tmp_path / "x"
    photograph().save(path, format)
    data, kind = lighter(path, Kind(format.lower()), most_bytes=700_000)
    assert (kind, len(data) <= 700_000) == (Kind.JPEG, True)


@pytest.mark.parametrize("most", [1000, 20_000])
def test_what_stays_too_heavy_is_said_to(tmp_path: Path, most: int) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(heavy_pdf())
    with pytest.raises(BadDocument) as caught:
        lighter(path, Kind.PDF, most_bytes=most)
    assert caught.value.code == "document-stays-heavy"


def test_a_site_is_given_the_lighter_one_and_paper_the_better(tmp_path: Path) -> None:
    async def story() -> None:
        worker = Worker()
        tray = Tray(tmp_path, worker, changed=lambda: None, most_bytes=50_000_000)
        try:
            arrived = tmp_path / "1.part"
            arrived.write_bytes(heavy_pdf())
            document = await tray.add_file(arrived, title="dossier", origin=Origin.SITE)
            await tray.lighten(document.id, 900_000)
            now = tray.get(document.id)
            assert now is not None
            assert (now.path, now.size) == (document.path, document.size)
            handed = tray.hand_out(now, now.title, wanted=lambda form: form.size <= 900_000)
            assert handed.name == "dossier.pdf"
            assert handed.stat().st_size <= 900_000
            tray.remove(document.id)
            assert list((tmp_path / "documents").iterdir()) == []
        finally:
            worker.close()

    asyncio.run(story())


def test_a_site_that_wants_a_picture_gets_one_of_a_scanned_page(tmp_path: Path) -> None:
    async def story() -> None:
        worker = Worker()
        tray = Tray(tmp_path, worker, changed=lambda: None, most_bytes=50_000_000)
        try:
            picture = io.BytesIO()
            photograph((80, 60)).save(picture, "JPEG")
            document = await tray.add_scan(heavy_pdf(1), picture=picture.getvalue())
            kinds = [form.kind for form in document.forms]
            assert kinds == [Kind.PDF, Kind.JPEG]
            handed = tray.hand_out(document, "x", wanted=lambda form: form.kind is Kind.JPEG)
            assert (handed.name, handed.read_bytes()) == ("x.jpg", picture.getvalue())
        finally:
            worker.close()

    asyncio.run(story())


@pytest.mark.parametrize("kind", Kind)
def test_a_document_is_turned_and_what_was_made_of_it_is_forgotten(
    tmp_path: Path, kind: Kind
) -> None:
    async def story() -> None:
        worker = Worker()
        tray = Tray(tmp_path, worker, changed=lambda: None, most_bytes=50_000_000)
        try:
            arrived = tmp_path / "1.part"
            if kind is Kind.PDF:
                arrived.write_bytes(heavy_pdf(1))
            else:
                photograph((80, 60)).save(arrived, kind.name)
            document = await tray.add_file(arrived, title="x", origin=Origin.SITE)
            before = picture(document.path, kind, 0, height=60)
            await tray.lighten(document.id, 900_000)
            await tray.turn(document.id)
            now = tray.get(document.id)
            assert now is not None
            assert (now.turned, len(now.forms)) == (1, 1)
            after = picture(now.path, kind, 0, height=80)
            assert before.width() > before.height()
            assert after.width() < after.height()
            assert len(list((tmp_path / "documents").iterdir())) == 1
        finally:
            worker.close()

    asyncio.run(story())
