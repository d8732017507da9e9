"""Somebody who has never seen the terminal: twelve errands, by what the screens say alone.

At each step the walk presses the one control whose spoken name has the words of the errand; object
names, which no patron sees, help nowhere. Counted are the taps from home to the first screen that
is of use. What was counted is left in build/tour/naive.json.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.end2end.conftest import begun
from tests.tour.desk import Desk, until
from tests.tour.tree import Node, Tree, same_words

pytestmark = pytest.mark.slow
REPORT = Path("build/tour/naive.json")
MOST_TAPS = 3
BUTTON = "button"


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody wants, the words they look for in turn, and what they read when it is right."""

    wish: str
    words: tuple[str, ...]
    arrived: str
    covers: bool = False  # the screen is the shell’s


ERRANDS = (
    Errand("faire une attestation de droits", ("Assurance maladie",), "attestation de droits"),
    Errand("trouver la CAF", ("CAF",), "Imprimer une attestation"),
    Errand("imprimer un papier", ("Imprimer, un fichier",), "Que voulez-vous imprimer ?"),
    Errand("scanner", ("Scanner",), "Lancer le scanner"),
    Errand("photocopier", ("Photocopier",), "Combien de copies ?"),
    Errand("demander de l’aide", ("Aide",), "Appeler quelqu’un"),
    Errand("comprendre un mot", ("Aide", "Les mots"), "Revenir à l’aide"),
    Errand("retrouver ses documents", ("Mes documents",), "À la fin, tout est effacé d’ici."),
    Errand("chercher une carte grise", ("Chercher",), "Chercher un service"),
    Errand("ne pas savoir par où commencer", ("Je ne sais pas",), "Que vous arrive-t-il ?"),
    Errand("mettre en grand", ("Taille",), "Taille des lettres"),
    Errand("changer de langue", ("Langue",), "Choisissez votre langue"),
    Errand(
        "lire ses mails pendant une démarche",
        ("S’entraîner", "Remplir", "Mes mails"),
        "Où est votre messagerie ?",
    ),
    Errand("cacher l’écran", ("Cacher",), "L’écran est caché.", covers=True),
    Errand("finir", ("J’ai fini", "Oui, j’ai fini"), "Tout est effacé.", covers=True),
)


async def press(desk: Desk, tree: Tree, words: str) -> None:
    """Press the first control, in reading order, whose spoken name begins with these words."""

    async def control() -> Node | None:
        for node in await tree.nodes():
            named = same_words(node.name).startswith(same_words(words))
            if node.width > 0 and BUTTON in node.role and named:
                return node
        return None

    async def there() -> bool:
        return await control() is not None

    await until(there, what=f"a control that says « {words} »", within=30)
    await desk.still()
    node = await control()
    assert node is not None
    await desk.hands.tap_at(*node.centre)


def test_each_errand_is_at_most_three_taps_away(at_a_desk: Callable[..., None]) -> None:
    assert len({errand.wish for errand in ERRANDS}) >= 12
    taps: dict[str, int] = {}

    async def story(desk: Desk) -> None:
        home = await begun(desk)
        for errand in ERRANDS:
            desk.hands.taps = 0
            for words in errand.words:
                await press(desk, home, words)
            await desk.reads(desk.shell if errand.covers else home, errand.arrived, within=30)
            taps[errand.wish] = desk.hands.taps
            if errand is ERRANDS[-1]:
                return
            if errand.covers:
                await press(desk, desk.shell, "C’est moi")
            await desk.hands.key("Escape")  # closes what lies over the screen
            await press(desk, home, "Accueil")
            await desk.reads(home, "Je ne sais pas par où commencer")

    try:
        at_a_desk(story)
    finally:
        REPORT.parent.mkdir(parents=True, exist_ok=True)
        REPORT.write_text(json.dumps(taps, ensure_ascii=False, indent=2), encoding="utf-8")
    assert {wish: count for wish, count in taps.items() if count > MOST_TAPS} == {}
