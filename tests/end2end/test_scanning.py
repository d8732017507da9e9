"""A heap of paper gets into a form: fed, one blank left out, one turned, attached, printed too."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from kiosk.demo.pages import Answer, Asked
from tests.devices.escl import HEIGHT, WIDTH, EsclScanner
from tests.end2end.conftest import begun
from tests.end2end.test_patron_story import LOADS, arrived, at_the_portal, download, send
from tests.farm import names
from tests.farm.letters import BIG_NAME
from tests.farm.sites import catalogue, sites
from tests.farm.upload import document, upload
from tests.tour.desk import Desk, until
from tests.tour.facts import pdf_text
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow
MOST_BYTES = 2_000_000


def slip(words: str) -> Image.Image:
    """A pay slip, as far as anybody sees."""
    page = Image.new("RGB", (WIDTH * 2 // 3, HEIGHT * 2 // 3), (250, 249, 246))
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(34)
    for line in range(42):
        draw.text((140, 140 + 50 * line), f"{words} {line} " + "1 234,56 " * 7, (30, 30, 40), font)
    return page


class Register:
    """The site's form, which also keeps what it was sent."""

    def __init__(self) -> None:
        self.came: list[bytes] = []

    def __call__(self, asked: Asked) -> Answer:
        if asked.method == "POST":
            self.came.append(document(asked)[1])
        return upload(asked)


def test_three_pages_from_the_feeder_reach_the_form_that_waits_for_them(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    scanner, register = EsclScanner(feeder=True), Register()
    blank = Image.new("RGB", (WIDTH * 2 // 3, HEIGHT * 2 // 3), "white")
    scanner.fed = [slip("Bulletin"), blank, slip("Congés")]

    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await at_the_portal(desk, session, "Déposer un document", "Votre note")
        await desk.tap(session, "Document")
        await desk.tap(session, "dialog.primary")
        await desk.tap(session, "scan.start")
        await desk.reads(session, "1 page blanche enlevée", within=60)
        await desk.reads(session, "Le site accepte ce fichier.")
        await desk.tap(session, "scan.turn")
        await desk.tap(session, "scan.keep")
        await desk.tap(session, "documents.attach", within=LOADS)
        await desk.see(session, "Envoyer le document", within=LOADS)
        await send(desk, session)
        await desk.reads(session, "Document reçu", within=LOADS)
        assert len(register.came) == 1
        assert len(register.came[0]) < MOST_BYTES
        assert shapes(register.came[0]) == ["upright", "lying"]
        await prints_it_too(desk, session)
        await sends_a_heavy_one_lighter(desk, session)
        assert len(register.came) == 2
        assert len(register.came[1]) < MOST_BYTES
        await leaves_with_a_receipt(desk, session)

    at_a_desk(
        story,
        sites=sites() | {names.UPLOAD: register},
        catalogue=catalogue(tmp_path, upload_mb=2),
        scanner=scanner,
    )


def shapes(pdf: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        boxes = [page.mediabox for page in opened.pages]
    return ["lying" if box[2] > box[3] else "upright" for box in boxes]


async def prints_it_too(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "dock.documents")
    await desk.tap(session, "documents.print")
    await desk.tap(session, "print.start", within=LOADS)
    printed = (await arrived(desk)).read_bytes()
    assert len(shapes(printed)) == 2  # on paper a lying page is turned by the print service


async def sends_a_heavy_one_lighter(desk: Desk, session: Tree) -> None:
    """What the site would refuse is said before, and made lighter by one tap."""
    await desk.see(session, "print.again", within=60)
    await download(desk, session, "Gros dossier", BIG_NAME)
    await at_the_portal(desk, session, "Déposer un document", "Votre note")
    await desk.tap(session, "Document")
    await desk.tap(session, "dialog.primary")
    await desk.tap(session, "documents.lighten", within=LOADS)
    await desk.reads(session, "Joindre au site")
    await desk.tap(session, "documents.attach", within=LOADS)
    await desk.see(session, "Envoyer le document", within=LOADS)
    await send(desk, session)
    await desk.reads(session, "Document reçu", within=LOADS)


async def leaves_with_a_receipt(desk: Desk, session: Tree) -> None:
    """On paper too; and no job stays."""
    await desk.tap(session, "bar.end")
    await desk.tap(session, "leave.end")
    await desk.tap(desk.shell, "receipt.unfold", within=LOADS)
    await desk.tap(desk.shell, "receipt.print")

    async def there() -> bool:
        return len(list(desk.stack.cups.arrived.glob("*.facts"))) == 2

    await until(there, what="the receipt at the printer", within=60)
    words = " ".join(pdf_text(await arrived(desk)).split())
    assert "Reçu d’effacement" in words
    assert "Programmes : " in words.replace("\u00a0", " ")

    async def purged() -> bool:
        return not list((desk.stack.cups.root / "spool").glob("d*"))

    await until(purged, what="an empty spool", within=30)
