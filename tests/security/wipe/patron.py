"""A patron who leaves a trace on every route, with real hands."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PIL import Image

from kiosk.proof.canary import PIXELS
from kiosk.proof.memory import search_process
from tests.security.wipe.routes import Canaries, Route
from tests.security.wipe.site import HOST, CanarySite
from tests.security.wipe.witness import Sightings, Witness
from tests.tour.desk import Desk, command_line, tree_below, until
from tests.tour.tree import Tree

CATALOGUE = Path(__file__).parents[3] / "shortcuts.yaml"
PRACTICE_FORM = "https://entrainement.ilot.test/formulaire"
KEPT = "Le document est gardé"
BLOCK = 32
"""Dots that a pixel of the canary is wide on the glass, at 200 an inch."""


def catalogue(folder: Path) -> Path:
    """The shipped catalogue, in which the practice form is the canary site."""
    text = CATALOGUE.read_text(encoding="utf-8")
    assert PRACTICE_FORM in text
    written = folder / "shortcuts.yaml"
    written.write_text(text.replace(PRACTICE_FORM, f"https://{HOST}/"), encoding="utf-8")
    return written


def lay_on_glass(page: Image.Image, canaries: Canaries) -> None:
    """Draw the pixel canary on a page, in blocks that its preview still shows."""
    row = Image.frombytes("RGB", (PIXELS, 1), canaries.pixels[Route.SCAN])
    blocks = row.resize((BLOCK * PIXELS, 2 * BLOCK), Image.Resampling.NEAREST)
    page.paste(blocks, (300, 300))


class Planter:
    """One patron.

    Args:
        site: Answers with the patron's own canaries from now on.
        glass: The page on the scanner's glass.
    """

    def __init__(self, desk: Desk, *, site: CanarySite, glass: Image.Image) -> None:
        self.canaries = Canaries()
        self._desk = desk
        self._words = self.canaries.words
        site.canaries = self.canaries
        lay_on_glass(glass, self.canaries)

    async def plant(self, session: Tree, witness: Witness) -> Sightings:
        """Leave every canary; return what was seen on the screen meanwhile.

        Ends on the scanner's screen, with a print that does not come out: there is no paper.
        """
        await self._listen(session)
        await self._search(session)
        await self._open(session)
        await self._desk.still()
        seen = witness.screen(self.canaries.seal)
        await self._type(session)
        await self._upload(session)
        await self._unlock(session)
        await self._print(session)
        await self._letter(session)
        await self._scan(session)
        return seen

    async def _listen(self, session: Tree) -> None:
        """Have words of one's own read aloud: those that nothing was found for."""
        desk = self._desk
        await desk.tap(session, "home.search")
        await desk.see(session, "category.search.input")
        await desk.still()
        await desk.hands.type(self._words[Route.SPOKEN])
        await desk.see(session, "category.begin")
        await desk.tap(session, "dock.comfort")
        await desk.tap(session, "comfort.listen.fast")
        await desk.tap(session, "comfort.keyboard.yes")
        await desk.tap(session, "comfort.close")
        await desk.tap(session, "aloud.ask.primary")
        await until(self._spoken, what="a voice")
        await desk.tap(session, "dock.comfort")
        await desk.tap(session, "comfort.listen.no")
        await desk.tap(session, "comfort.close")
        await desk.tap(session, "bar.home")

    async def _spoken(self) -> bool:
        """Whether the words have come to the memory of the processes that speak."""
        voices = [
            pid
            for pid in tree_below(self._desk.shell_pid())
            if "speech-dispatcher" in command_line(pid)
        ]
        seal = self.canaries.seal
        found = [await asyncio.to_thread(search_process, pid, seal) for pid in voices]
        return any(one.route == Route.SPOKEN.value for each in found for one in each)

    async def _search(self, session: Tree) -> None:
        """Look for a service that there is not."""
        desk = self._desk
        await desk.tap(session, "home.search")
        await desk.see(session, "category.search.input")
        await desk.still()
        await desk.hands.type(self._words[Route.TYPED_SEARCH])
        await desk.see(session, "category.begin")
        await desk.tap(session, "category.search.clear")
        await self._with_fingers(session, self._words[Route.TYPED_ON_SCREEN])
        await desk.tap(session, "dock.comfort")
        await desk.tap(session, "comfort.keyboard.no")
        await desk.tap(session, "comfort.close")
        await desk.tap(session, "bar.home")

    async def _with_fingers(self, session: Tree, word: str) -> None:
        """Write a word on the keyboard of the screen, as fast as fingers do."""
        desk = self._desk
        await desk.see(session, "keyboard.space")
        await desk.still()
        keys = [node for node in await session.nodes() if ".keyboard.key." in node.id]
        for letter in word:
            key = next(node for node in keys if node.id.endswith(f".keyboard.key.{letter}"))
            await desk.hands.tap_at(*key.centre)
            await asyncio.sleep(0.05)
        await desk.see(session, "category.begin")

    async def _open(self, session: Tree) -> None:
        """The site, which plants what sites can."""
        await self._desk.tap(session, "home.service.entrainement")
        await self._desk.tap(session, "service.task.formulaire")
        await self._desk.see(session, "pose", within=40)

    async def _type(self, session: Tree) -> None:
        desk, hands = self._desk, self._desk.hands
        await desk.tap(session, "Texte")
        await hands.type(self._words[Route.CLIPBOARD])
        await hands.key("ctrl+a", "ctrl+x")
        await hands.type(self._words[Route.TYPED_TEXT])
        await hands.key("Tab")
        await hands.type(self._words[Route.TYPED_PASSWORD])
        await hands.key("Tab")
        await hands.type(self._words[Route.TYPED_LETTER])
        await self._select(session)
        await desk.tap(session, "Envoyer")
        await desk.tap(session, "Demander")
        await desk.see(session, "Votre réponse")
        await hands.type(self._words[Route.TYPED_PROMPT])
        await desk.tap(session, "dialog.primary")

    async def _select(self, session: Tree) -> None:
        """A triple click selects the line: on Wayland it becomes the primary selection."""
        node = await self._desk.see(session, self._words[Route.PRIMARY_SELECTION])
        self._desk.hands.move(node.x + 40, node.y + node.height // 2)
        for _ in range(3):
            self._desk.hands.tap()

    async def _upload(self, session: Tree) -> None:
        """Keep a document, give it a name, attach it to the site."""
        desk = self._desk
        await desk.tap(session, "Garder")
        await desk.reads(session, KEPT)
        await desk.tap(session, "dock.documents")
        await desk.reads(session, self._words[Route.DOWNLOAD_NAME])
        await desk.tap(session, "documents.rename")
        await desk.see(session, "Nom du document")
        await desk.hands.key("ctrl+a")
        await desk.hands.type(self._words[Route.TYPED_NAME])
        await desk.tap(session, "documents.renaming.primary")
        await desk.reads(session, self._words[Route.TYPED_NAME])
        await desk.tap(session, "bar.back")  # to the viewer, which opened with the download
        await desk.tap(session, "reader.site")
        await desk.tap(session, "Joindre")
        await desk.tap(session, "dialog.primary")
        await desk.tap(session, "documents.attach")
        await desk.see(session, "joint")

    async def _unlock(self, session: Tree) -> None:
        """Open a document that has a password."""
        desk = self._desk
        await desk.tap(session, "Coffre")
        await desk.see(session, "Mot de passe du document")
        await desk.still()
        await desk.hands.type(self._words[Route.TYPED_PDF_PASSWORD])
        await desk.hands.key("Return")
        await desk.tap(session, "reader.site")

    async def _print(self, session: Tree) -> None:
        """Print another one; it stays in the print service, because the paper runs out."""
        desk, cups = self._desk, self._desk.stack.cups
        await desk.tap(session, "Feuille")
        await desk.reads(session, KEPT)
        await desk.tap(session, "dock.print")
        await desk.reads(session, self._words[Route.PRINT_NAME])
        await desk.tap(session, "print.choice.3")
        await desk.tap(session, "print.start")
        await cups.paper(0)

        async def spooled() -> bool:
            return any((cups.root / "spool").glob("d*"))

        await until(spooled, what="a document in the spool", within=30)

    async def _letter(self, session: Tree) -> None:
        """Read a word processor's file."""
        desk = self._desk
        await desk.tap(session, "bar.back")  # to the viewer, which opened with the other one
        await desk.tap(session, "reader.site")
        await desk.tap(session, "Courrier")
        await desk.see(session, "reader.page")
        await desk.reads(session, "courrier")

    async def _scan(self, session: Tree) -> None:
        desk = self._desk
        await desk.tap(session, "dock.scan")
        await desk.tap(session, "scan.start")
        await desk.see(session, "scan.keep", within=60)
