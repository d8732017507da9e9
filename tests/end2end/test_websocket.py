"""A page that talks with its site over a WebSocket, as chats of public services do."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.demo.pages import Answer, Asked
from tests.end2end.conftest import begun, in_place_of_the_form
from tests.tour.desk import Desk
from tests.unit.gate.websocket import echoing

pytestmark = pytest.mark.slow
HOST = "discussion.ilot.test"
PAGE = f"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Discussion</title>
<form><label>Message <input autocomplete="off"></label></form><p id="fil"></p><script>
const fil = new WebSocket("wss://{HOST}/fil"), champ = document.querySelector("input");
fil.onmessage = ({{data}}) => document.getElementById("fil").append(`le guichet dit ${{data}}. `);
document.forms[0].onsubmit = () => (fil.send(champ.value), false);
</script>"""


def site(asked: Asked) -> Answer:
    """The page, and the counter that greets and says everything back."""
    if asked.path == "/fil":
        key = asked.headers["sec-websocket-key"].encode()
        return Answer(101, converse=functools.partial(echoing, key))
    return Answer(200, PAGE.encode(), (("Content-Type", "text/html; charset=utf-8"),))


def test_a_page_talks_with_its_site(at_a_desk: Callable[..., None], tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        session = await begun(desk)
        await desk.tap(session, "home.service.entrainement")
        await desk.tap(session, "service.task.formulaire")
        await desk.reads(session, "le guichet dit bonjour.", within=30)
        await desk.tap(session, "Message")
        await desk.hands.type("Où en est ma demande")
        await desk.hands.key("Return")
        await desk.reads(session, "le guichet dit où en est ma demande.")

    catalogue = in_place_of_the_form(HOST, tmp_path)
    at_a_desk(story, sites={HOST: site}, catalogue=catalogue)
