"""Patrons on a small internet of public services: whole errands, with real hands.

The stories of one desk follow each other in one session, because a desk takes long to set up.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.conftest import begun
from tests.farm.identity import REFUSALS
from tests.farm.letters import BIG_NAME, NAME
from tests.farm.payment import TEXT_CODE
from tests.farm.post import GOOD_FOR, Checked, Post
from tests.farm.sites import JOBS_SERVICE, PORTAL_SERVICE, catalogue, sites
from tests.tour.desk import Desk, until
from tests.tour.facts import pdf_text
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow
LETTER_WORDS = "Lettre d'exercice"
LOADS = 30.0


async def open_service(desk: Desk, session: Tree, service: str, words: str) -> None:
    """From wherever the patron is to a service's first page."""
    await desk.tap(session, "bar.home")
    await desk.tap(session, f"home.service.{service}")
    await desk.tap(session, "service.open")
    await desk.see(session, words, within=LOADS)


async def at_the_portal(desk: Desk, session: Tree, entry: str, words: str) -> None:
    """Through the portal to one of its entries."""
    await open_service(desk, session, PORTAL_SERVICE, "Portail d’exercice")
    await desk.tap(session, entry)
    await desk.see(session, words, within=LOADS)


async def write(desk: Desk, session: Tree, label: str, text: str) -> None:
    """Into a field of the page."""
    await desk.tap(session, label)
    await desk.hands.type(text)


async def attach(desk: Desk, session: Tree) -> None:
    """Give the page the newest document."""
    await desk.tap(session, "Document")
    await desk.tap(session, "dialog.primary")
    await desk.tap(session, "documents.attach")
    await desk.see(session, "Envoyer le document", within=LOADS)


async def send(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "Envoyer le document")


async def download(desk: Desk, session: Tree, entry: str, name: str) -> None:
    """Take a letter; it lies in the tray, whatever shows it meanwhile."""
    await at_the_portal(desk, session, "Mes courriers", entry)
    await desk.tap(session, entry)
    await asyncio.sleep(1.0)
    await desk.tap(session, "dock.documents")
    await desk.reads(session, name.removesuffix(".pdf"), within=LOADS)


async def arrived(desk: Desk) -> Path:
    """The document that came out of the printer."""
    folder = desk.stack.cups.arrived

    async def there() -> bool:
        return bool(list(folder.glob("*.facts")))

    await until(there, what="paper at the printer", within=60)
    return sorted(folder.glob("*.pdf"), key=lambda file: int(file.stem))[-1]


async def finished(desk: Desk, session: Tree) -> None:
    """« J’ai fini », and the receipt says that all is gone."""
    await desk.tap(session, "bar.end")
    await desk.tap(session, "leave.end")
    await desk.see(desk.shell, "receipt.done", within=LOADS)
    assert "effacé" in await desk.words(desk.shell)


def test_an_errand_with_scan_letter_and_payment(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await uploads_a_scan(desk, session)
        await uploads_too_much(desk, session)
        await pays(desk, session)
        await passes_the_captcha(desk, session)
        await prints_a_letter(desk, session)
        await finished(desk, session)

    at_a_desk(story, sites=sites(), catalogue=catalogue(tmp_path))


async def uploads_a_scan(desk: Desk, session: Tree) -> None:
    await desk.tap(session, "home.tool.scan")
    await desk.tap(session, "scan.start")
    await desk.tap(session, "scan.keep", within=60)
    await at_the_portal(desk, session, "Déposer un document", "Votre note")
    await attach(desk, session)
    await send(desk, session)
    await desk.reads(session, "Document reçu", within=LOADS)
    await desk.reads(session, "PDF,")


async def uploads_too_much(desk: Desk, session: Tree) -> None:
    """The site's own page says that it is too heavy; the way back leads to its form."""
    await download(desk, session, "Gros dossier", BIG_NAME)
    await at_the_portal(desk, session, "Déposer un document", "Votre note")
    await attach(desk, session)
    await send(desk, session)
    await desk.reads(session, "Votre document dépasse 2 Mo", within=LOADS)
    await desk.tap(session, "bar.back")
    await desk.see(session, "Votre note", within=LOADS)


async def pays(desk: Desk, session: Tree) -> None:
    """Three hosts in frames within frames, none of them the shop's."""
    await at_the_portal(desk, session, "Payer un timbre", "Numéro de carte")
    await write(desk, session, "Numéro de carte", "4970100000000014")
    await desk.hands.key("Return")
    await write(desk, session, "Code du SMS", TEXT_CODE)
    await desk.hands.key("Return")
    await desk.reads(session, "Paiement accepté", within=LOADS)


async def passes_the_captcha(desk: Desk, session: Tree) -> None:
    await at_the_portal(desk, session, "Vérification", "Je suis humain")
    await desk.tap(session, "Je suis humain")
    await desk.see(session, "Vérifié")
    await desk.tap(session, "Continuer")
    await desk.reads(session, "Vérification réussie", within=LOADS)


async def prints_a_letter(desk: Desk, session: Tree) -> None:
    """The third document of the session, after the scan and the heavy one."""
    await download(desk, session, "Télécharger mon avis", NAME)
    await desk.tap(session, "documents.item.3")
    await desk.tap(session, "documents.print")
    await desk.tap(session, "print.start", within=LOADS)
    assert LETTER_WORDS in pdf_text(await arrived(desk)).replace("’", "'")


def test_signing_in_with_a_code_that_came_by_mail(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    post = Post()

    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await has_lost_the_password(desk, session)
        await mistypes_and_waits_too_long(desk, session, post)
        await signs_in(desk, session)
        await finished(desk, session)

    at_a_desk(story, sites=sites(post), catalogue=catalogue(tmp_path))


async def has_lost_the_password(desk: Desk, session: Tree) -> None:
    """Through two other hosts; the form waits while the mailbox is read."""
    await at_the_portal(desk, session, "Me connecter", "Compte d’exercice")
    await desk.tap(session, "Compte d’exercice")
    await desk.tap(session, "Mot de passe perdu", within=LOADS)
    await desk.reads(session, "Un mail est parti", within=LOADS)
    await desk.tap(session, "site.mail")
    await desk.tap(session, "mail.choice.boite")
    await write(desk, session, "Adresse", "camille")
    await desk.hands.key("Return")
    await desk.tap(session, "Votre mot de passe (1)", within=LOADS)
    await desk.reads(session, "est : exercice", within=LOADS)
    await desk.tap(session, "site.form")
    await desk.tap(session, "Revenir")
    await write(desk, session, "Mot de passe", "exercice")
    await desk.hands.key("Return")
    await desk.see(session, "Code reçu", within=LOADS)


async def mistypes_and_waits_too_long(desk: Desk, session: Tree, post: Post) -> None:
    """The site says what is wrong with a code, and the mailbox stays one tap away."""
    await write(desk, session, "Code reçu", "12")
    await desk.hands.key("Return")
    await desk.reads(session, REFUSALS[Checked.WRONG], within=LOADS)
    code = await code_from_mail(desk, session, number=2)
    post.good_for = -1.0
    await write(desk, session, "Code reçu", code)
    await desk.hands.key("Return")
    await desk.reads(session, REFUSALS[Checked.LAPSED], within=LOADS)
    post.good_for = GOOD_FOR
    await desk.tap(session, "Recevoir un autre code")
    await desk.reads(session, "Un autre code est parti", within=LOADS)


async def signs_in(desk: Desk, session: Tree) -> None:
    code = await code_from_mail(desk, session, number=3)
    await write(desk, session, "Code reçu", code)
    await desk.hands.key("Return")
    await desk.reads(session, "Bonjour Camille Exemple", within=LOADS)


async def code_from_mail(desk: Desk, session: Tree, *, number: int) -> str:
    """Read the code of a message of the open mailbox, and come back to the form."""
    await desk.tap(session, "site.mail")
    await desk.tap(session, "Tous les messages")
    await desk.tap(session, f"Votre code de connexion ({number})", within=LOADS)
    await desk.reads(session, "Votre code est", within=LOADS)
    found = re.search(r"votre code est (\d{6})", await desk.words(session))
    assert found is not None
    await desk.tap(session, "site.form")
    return found[1]


def test_slow_broken_and_foreign_sites(at_a_desk: Callable[..., None], tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await waits_for_a_slow_page(desk, session)
        await tries_again(desk, session)
        await goes_in_no_circle(desk, session)
        await leaves_a_mailbox_that_refuses(desk, session)
        await refuses_the_banner(desk, session)
        await follows_a_job_offer(desk, session)
        await finished(desk, session)

    at_a_desk(story, sites=sites(), catalogue=catalogue(tmp_path))


async def waits_for_a_slow_page(desk: Desk, session: Tree) -> None:
    await open_service(desk, session, PORTAL_SERVICE, "Portail d’exercice")
    await desk.tap(session, "Page lente")
    await desk.see(session, "La page arrive…", within=3.0)
    await desk.reads(session, "La page lente est là", within=LOADS)


async def tries_again(desk: Desk, session: Tree) -> None:
    """Half a page is no page: our own sentence, and the second try succeeds."""
    await open_service(desk, session, PORTAL_SERVICE, "Portail d’exercice")
    await desk.tap(session, "Page en panne")
    await desk.reads(session, "La page n’est pas arrivée en entier", within=LOADS)
    await desk.tap(session, "site.retry")
    await desk.reads(session, "Le site remarche", within=LOADS)


async def goes_in_no_circle(desk: Desk, session: Tree) -> None:
    await open_service(desk, session, PORTAL_SERVICE, "Portail d’exercice")
    await desk.tap(session, "Cercle sans fin")
    await desk.reads(session, "Ce site tourne en rond", within=LOADS)


async def leaves_a_mailbox_that_refuses(desk: Desk, session: Tree) -> None:
    await open_service(desk, session, PORTAL_SERVICE, "Portail d’exercice")
    await desk.tap(session, "site.mail")
    await desk.tap(session, "mail.choice.refus")
    await desk.reads(session, "Cette messagerie refuse ce poste", within=LOADS)
    await desk.tap(session, "site.leave")
    await desk.see(session, "Portail d’exercice")


async def refuses_the_banner(desk: Desk, session: Tree) -> None:
    await at_the_portal(desk, session, "Bandeau", "Tout refuser")
    await desk.tap(session, "Tout refuser")
    await desk.see(session, "Cookies refusés")


async def follows_a_job_offer(desk: Desk, session: Tree) -> None:
    """One question for a host, then its form, with no second question."""
    await open_service(desk, session, JOBS_SERVICE, "Offres d’exercice")
    await desk.tap(session, "Postuler chez Dehors")
    await desk.reads(session, "Vous quittez le site officiel")
    await desk.tap(session, "dialog.second")
    await write(desk, session, "Votre nom", "Camille")
    await desk.hands.key("Return")
    await desk.tap(session, "Voir une autre offre", within=LOADS)
    await desk.reads(session, "Facteur ou factrice", within=LOADS)
    assert "quittez le site officiel" not in await desk.words(session)
