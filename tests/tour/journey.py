"""What a patron does on the tour, step by step, and what is measured on the way."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.tour.desk import Desk, Living, until
from tests.tour.facts import Facts, colors, pdf_pages, pdf_picture, pdf_text
from tests.tour.tree import Tree, same_words
from tests.tour.variant import Variant

TYPED = {"Nom": "Exemple", "Prénom": "Zoé", "Commune": "Le Blanc"}
FIXED_WORDS = ("Récapitulatif de votre demande", "EXERCICE-2026")


MOST_PAGES = 6
"""Of languages on attente: more than there are."""


class Enough(Exception):
    """The one screen that was asked for is on its picture."""


class Journey:
    """One patron after the other at one desk."""

    def __init__(self, desk: Desk, facts: Facts, variant: Variant) -> None:
        self._desk = desk
        self._facts = facts
        self._variant = variant

    async def whole(self) -> None:
        """The main job from attente to receipt, then the counted short ways."""
        await self.welcome()
        session = await self.begin()
        await self.form(session)
        await self.print_page(session)
        await self.scan_and_print(session)
        await self.look_around(session)
        await self.end(session)
        await self.short_ways()

    async def welcome(self) -> None:
        desk = self._desk
        await desk.see(desk.shell, "attract.begin", within=60)
        if self._variant.language != "fr":
            await self._speak(f"attract.language.{self._variant.language}")
        await self._warm()
        await self._picture("attente")

    async def begin(self) -> Tree:
        """From attente to home; times the tap with a warm spare."""
        desk, facts = self._desk, self._facts
        desk.hands.taps = 0
        milliseconds = await desk.timed_tap(desk.shell, "attract.begin")
        facts.measured["begin_to_home_ms"] = round(milliseconds, 1)
        session = await desk.session()
        await desk.see(session, "home.all")
        taps = desk.hands.taps
        await self._comfort(session)
        desk.hands.taps = taps
        await self._picture("accueil")
        return session

    async def form(self, session: Tree) -> None:
        """To the practice site in two taps, and words into its form."""
        desk = self._desk
        await desk.tap(session, "home.service.entrainement")
        await desk.see(session, "service.open")
        self._facts.measured["taps_to_service"] = desk.hands.taps
        if self._variant.language == "fr":  # to choose a language is one more
            self._facts.check("a service is two taps from attente", desk.hands.taps <= 2)
        await self._picture("fiche")
        await desk.tap(session, "service.task.formulaire")
        await desk.see(session, "Nom", within=30)
        await self._picture("site")
        for label, text in TYPED.items():
            await desk.tap(session, label)
            await desk.hands.type(text)
        await self._picture("formulaire")
        await desk.hands.key("Return")
        await desk.reads(session, FIXED_WORDS[0])
        await self._picture("recapitulatif")

    async def print_page(self, session: Tree) -> None:
        """Print the page that is open; the words must arrive at the printer."""
        desk, facts = self._desk, self._facts
        await desk.tap(session, "site.print")
        await desk.see(session, "print.start", within=30)
        await self._picture("imprimer")
        await desk.tap(session, "print.start")
        page = await self._arrived(1)
        await asyncio.sleep(1.0)
        await self._picture("imprime")
        kept = facts.folder / "printed-page.pdf"
        shutil.copyfile(page, kept)
        text = " ".join(pdf_text(kept).split())
        wanted = [*FIXED_WORDS, *TYPED.values()]
        missing = [word for word in wanted if word not in text]
        facts.measured["printed_text_found"] = not missing
        facts.check(f"the printed page has its words {missing or ''}".strip(), not missing)

    async def scan_and_print(self, session: Tree) -> None:
        """Scan one page from the glass, keep it, print it."""
        desk, facts = self._desk, self._facts
        await desk.tap(session, "dock.scan")
        await desk.see(session, "scan.start")
        await self._picture("scanner")
        await desk.tap(session, "scan.start")
        await desk.see(session, "scan.keep", within=60)
        await self._picture("scan-regarder")
        await desk.tap(session, "scan.keep")
        await desk.tap(session, "dock.documents")
        await desk.see(session, "documents.print")
        await self._picture("documents")
        await desk.tap(session, "documents.print")
        await desk.see(session, "print.start", within=30)
        await self._picture("imprimer-scan")
        await desk.tap(session, "print.start")
        page = await self._arrived(2)
        kept, drawn = facts.folder / "scan.pdf", facts.folder / "scan.png"
        shutil.copyfile(page, kept)
        pdf_picture(kept, drawn)
        whole = colors(drawn) > 8 and not pdf_text(kept).strip()
        facts.measured["scanned_pages"] = pdf_pages(kept) if whole else 0
        facts.check("the scanned page came out of the printer, in colour", whole)
        printed = [facts.folder / "printed-page.pdf", kept]
        facts.measured["printed_pages"] = sum(pdf_pages(file) for file in printed)
        await asyncio.sleep(1.0)

    async def end(self, session: Tree) -> None:
        """« J’ai fini »; everything is gone, seen from outside."""
        desk, facts = self._desk, self._facts
        before = desk.session_processes()
        facts.measured["session_processes_before"] = len(before)
        facts.check("a session has many processes (the control)", len(before) > 5)
        desk.hands.taps = 0
        await desk.tap(session, "bar.end")
        await desk.see(session, "leave.end")
        await self._picture("terminer")
        milliseconds = await desk.timed_tap(session, "leave.end")
        facts.measured["taps_to_end"] = desk.hands.taps
        facts.check("the end is two taps away", desk.hands.taps <= 2)
        facts.measured["end_to_receipt_ms"] = round(milliseconds, 1)
        await desk.see(desk.shell, "receipt.done")
        left = alive(before)
        facts.measured["session_processes_left"] = len(left)
        facts.check("no process of the session lives", not left)
        await self._picture("recu")
        words = await desk.words(desk.shell)
        verified = same_words(self._variant.said("Tout est effacé.")) in words
        facts.measured["wipe_verified"] = verified and not left and await self._no_jobs()
        facts.check("the receipt says that all is gone, and it is", facts.measured["wipe_verified"])
        await desk.tap(desk.shell, "receipt.done")
        await desk.see(desk.shell, "attract.begin")

    async def short_ways(self) -> None:
        """Count the taps of the two shortest errands."""
        desk, facts = self._desk, self._facts
        for errand, taps_most, names, proof in (
            ("photocopy", 3, ("home.tool.photocopy", "photocopy.copy"), self._copied),
            ("scan", 3, ("home.tool.scan", "scan.start"), self._scanned),
        ):
            await self._warm()
            desk.hands.taps = 0
            await desk.begin()
            await asyncio.sleep(0.5)
            session = await desk.session()
            for name in names:
                await desk.tap(session, name)
                if name.startswith("photocopy"):
                    await self._picture("photocopier")
            taps = desk.hands.taps
            facts.measured[f"taps_to_{errand}"] = taps
            facts.check(f"a {errand} is {taps_most} taps from attente", taps <= taps_most)
            await proof(session)
            await desk.tap(session, "bar.end")
            await desk.tap(session, "leave.end")
            await desk.tap(desk.shell, "receipt.done")
            await desk.see(desk.shell, "attract.begin")

    async def _copied(self, session: Tree) -> None:
        page = await self._arrived(3)
        self._facts.check("the photocopy came out", pdf_pages(page) == 1)
        await asyncio.sleep(1.5)

    async def _scanned(self, session: Tree) -> None:
        await self._desk.see(session, "scan.keep", within=60)

    async def look_around(self, session: Tree) -> None:
        """A word with a slip finds its service; three times « Je ne sais pas » is an answer too."""
        desk, facts = self._desk, self._facts
        await desk.tap(session, "bar.home")
        await desk.tap(session, "home.search")
        await desk.see(session, "category.search.input")
        await desk.still()
        await desk.hands.type("chommage")
        await desk.see(session, "category.service.france-travail")
        facts.check("a word with a slip finds its service", holds=True)
        await self._picture("recherche")
        await desk.tap(session, "bar.home")
        await desk.tap(session, "home.begin")
        await desk.see(session, "situations.emploi-perdu")
        await self._picture("situations")
        await desk.tap(session, "situations.emploi-perdu")
        asked: list[str] = []
        for number in (1, 2, 3):
            await until(lambda: self._asks_another(session, asked), what=f"question {number}")
            if number == 1:
                await self._picture("question")
            await desk.tap(session, "question.unknown")
        await desk.see(session, "outcome.print")
        facts.check("whoever knows nothing is told where to begin", holds=True)
        await self._picture("resultat")
        await desk.tap(session, "bar.home")
        await desk.see(session, "home.all")

    async def _speak(self, button: str) -> None:
        """Choose a language on attente; some are in view only after « Autres langues »."""
        desk = self._desk
        for _ in range(MOST_PAGES):
            if any(node.called(button) for node in await desk.shell.nodes()):
                break
            await desk.tap(desk.shell, "attract.languages")
        await desk.tap(desk.shell, button)

    async def _asks_another(self, session: Tree, asked: list[str]) -> bool:
        """Whether a question is on the screen that was not there before; it is then noted."""
        questions = [node.name for node in await session.nodes() if node.called("question.ask")]
        new = [question for question in questions if question not in asked]
        asked += new
        return bool(new)

    async def _comfort(self, session: Tree) -> None:
        """As large and as clear as this patron needs it."""
        chosen = [f"comfort.scale.{self._variant.letters:g}"] * (self._variant.letters != 1)
        chosen += ["comfort.contrast.yes"] * self._variant.contrast
        if chosen:
            await self._desk.tap(session, "dock.comfort")
            for name in chosen:
                await self._desk.tap(session, name)
            await self._desk.hands.key("Escape")

    async def _warm(self) -> None:
        """Wait until a spare is ready: its processes stand still."""
        desk = self._desk
        await until(self._spare_ready, what="a warm spare", within=60)
        await desk.still()

    async def _spare_ready(self) -> bool:
        said = self._desk.log.read_text()
        return said.count("spare-ready") > said.count("phase ACTIVE")

    async def _arrived(self, number: int) -> Path:
        """Wait until the printer has printed so many documents; the newest one."""
        folder = self._desk.stack.cups.arrived

        async def there() -> bool:
            return len(list(folder.glob("*.facts"))) >= number

        await until(there, what=f"document {number} at the printer", within=60)
        return sorted(folder.glob("*.pdf"), key=lambda file: int(file.stem))[-1]

    async def _no_jobs(self) -> bool:
        cups = self._desk.stack.cups
        process = await asyncio.create_subprocess_exec(
            "lpstat", "-h", cups.socket, "-W", "all", "-o", stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
        return not out.strip()

    async def _picture(self, name: str) -> None:
        await self._desk.picture(self._facts.picture(name))
        if name == self._variant.screen:
            raise Enough


def alive(processes: Sequence[Living]) -> list[Living]:
    """Those of them that still live."""
    return [process for process in processes if process.alive]
