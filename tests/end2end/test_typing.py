"""What hands write on the keyboards that a French post office may have arrives in the page.

Keys are pressed by their places, and the compositor's layout (XKB_DEFAULT_LAYOUT, _VARIANT) decides
what they are. Dead keys compose inside the box, where nothing of the host's settings is seen.
"""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from kiosk.demo.pages import Answer, Asked, letter
from tests.end2end.conftest import begun, in_place_of_the_form
from tests.tour.desk import Desk, until
from tests.tour.layout import ALT_GR, CAPS_LOCK, END, ESCAPE, NUMBER_PAD, SHIFT, Layout, Stroke
from tests.tour.tree import Tree

pytestmark = pytest.mark.slow
HOST = "clavier.ilot.test"
PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Clavier</title>
<p><label>Champ <input size="60" autocomplete="off"></label><p id="said">[]</p>
<p><a href="/lettre.pdf">Prendre la lettre</a><script>
document.querySelector("input").addEventListener("input", event => {
  document.getElementById("said").textContent = `[${event.target.value}]`;
});
</script>"""

EVERYWHERE = "Zoé 0123456789 @ € éèçàù êï ÊÏ d'Août-Noël_a.b/c+d"
"""Accents by dead keys wherever the layout has them: the circumflex and the diaeresis always."""
ALSO = {
    "fr": "«»",
    "fr(oss)": "«»œŒæÉÇÀ",
    "fr(latin9)": "«»œŒæÉÇÀ",
    "fr(afnor)": "«»œŒæÉÇÀ",
    "fr(bepo)": "«»œŒæÉÇÀ",
    "be": "«»œæ",
    "ch(fr)": "«»œ",
}
"""Layout → what it writes beside that."""


def site(asked: Asked) -> Answer:
    """A page that says what is in its field."""
    if asked.path == "/lettre.pdf":
        kept = ("Content-Disposition", 'attachment; filename="lettre.pdf"')
        return Answer(200, letter(), (("Content-Type", "application/pdf"), kept))
    return Answer(200, PAGE.encode(), (("Content-Type", "text/html; charset=utf-8"),))


async def in_the_field(desk: Desk) -> Tree:
    """A patron has begun, and taps the page's field."""
    session = await begun(desk)
    await desk.tap(session, "home.service.entrainement")
    await desk.tap(session, "service.task.formulaire")
    await desk.tap(session, "Champ", within=30)
    return session


async def said(session: Tree) -> str:
    """What the page says that its field holds."""
    names = [node.name for node in await session.nodes()]
    return next((name[1:-1] for name in names if name.startswith("[") and name.endswith("]")), "")


async def holds(read: Callable[[], Awaitable[str]], text: str) -> None:
    """Wait until a field holds this, letter for letter."""
    last = ""

    async def equal() -> bool:
        nonlocal last
        last = await read()
        return last == text

    with contextlib.suppress(AssertionError):
        await until(equal, what=text, within=5)
    assert last == text


@pytest.mark.parametrize("name", ALSO)
def test_a_layout_writes_french(at_a_desk: Callable[..., None], tmp_path: Path, name: str) -> None:
    """The number pad too, although nobody has turned NumLock on."""
    text = f"{EVERYWHERE} {ALSO[name]} "

    async def story(desk: Desk) -> None:
        session = await in_the_field(desk)
        await desk.hands.strokes([*Layout(name).strokes(text), *map(Stroke, NUMBER_PAD)])
        await holds(lambda: said(session), f"{text}0123456789")

    catalogue = in_place_of_the_form(HOST, tmp_path)
    at_a_desk(story, sites={HOST: site}, catalogue=catalogue, layout=name)


def test_the_strokes_are_those_of_the_real_keys() -> None:
    """What is engraved: @ on the key of 0 in France, of 2 in Belgium; dead keys come first."""
    zero, two, e, beside_p = 19, 11, 26, 34
    assert Layout("fr").strokes("@€") == [Stroke(zero, (ALT_GR,)), Stroke(e, (ALT_GR,))]
    assert Layout("be").strokes("@") == [Stroke(two, (ALT_GR,))]
    assert Layout("fr").strokes("êï")[:3] == [
        Stroke(beside_p),
        Stroke(e),
        Stroke(beside_p, (SHIFT,)),
    ]
    for name in ALSO:
        assert len(Layout(name).strokes("êïÊÏ")) == 8, name


async def edited(desk: Desk, read: Callable[[], Awaitable[str]]) -> None:
    """Edit the field that has the keyboard, whatever it holds."""
    layout = Layout("fr")
    select, copy, cut, paste, undo = (layout.control(letter) for letter in "acxvz")
    caps = Stroke(CAPS_LOCK)
    capitals = (*layout.strokes("Lettre "), caps, *layout.strokes("être"), caps)
    steps = (
        ((select, *capitals, *layout.strokes(" ï")), "Lettre ÊTRE ï"),
        ((select, copy, Stroke(END), paste), "Lettre ÊTRE ïLettre ÊTRE ï"),
        ((undo,), "Lettre ÊTRE ï"),
        ((select, cut), ""),
        ((paste, *layout.strokes("€")), "Lettre ÊTRE ï€"),
    )
    for strokes, text in steps:
        await desk.hands.strokes(strokes)
        await holds(read, text)


def test_a_field_is_edited_with_the_usual_keys(
    at_a_desk: Callable[..., None], tmp_path: Path
) -> None:
    """In a page, and in the name of a document, which is a field of our own."""

    async def story(desk: Desk) -> None:
        session = await in_the_field(desk)
        await edited(desk, lambda: said(session))
        await desk.tap(session, "Prendre la lettre")
        await desk.tap(session, "dock.documents", within=30)
        await desk.tap(session, "documents.rename", within=30)
        field = await desk.see(session, "Nom du document")
        await desk.still()
        await edited(desk, lambda: session.written(field))
        await desk.hands.key("Return")
        await desk.reads(session, "Lettre ÊTRE ï€, Venu du site")

    at_a_desk(story, sites={HOST: site}, catalogue=in_place_of_the_form(HOST, tmp_path))


def test_the_key_of_a_digit_opens_the_tile_of_that_number(at_a_desk: Callable[..., None]) -> None:
    """Without Shift, which the row above the letters wants for digits in France."""
    key_of_two = 11

    async def story(desk: Desk) -> None:
        session = await begun(desk)
        for key in (key_of_two, NUMBER_PAD[2]):
            await desk.still()
            await desk.hands.strokes([Stroke(key)])
            await desk.see(session, "service.open")
            assert "caf" in await desk.words(session)
            await desk.hands.strokes([Stroke(ESCAPE)])
            await desk.see(session, "home.all")

    at_a_desk(story)
