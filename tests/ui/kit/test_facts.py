"""What the screens of the end say is known: each sentence has its source in the program.

A sentence that asserts something stands here with what knows it. One without a source is not
written; a source that goes takes its sentence along, for this test then fails.
"""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from kiosk.qt import UI
from kiosk.shell.wipe import StepId
from tests.ui.kit.shellview import CHECKS, FakeShell
from tests.ui.kit.stage import Stage, until

ASKED = "asks or wishes, asserts nothing"
NAME = "names the screen or what stands beside it"
CONTROL = "a button"
WIPE = "kiosk.shell.wipe:WipeReport.verified"
ENDING = "kiosk.shell.views:ShellView.ending"
CHECK = "kiosk.shell.views:ShellView.checks"
BOUNDARY = "kiosk.shell.steps:Processes"
"""The wipe touches this machine only: what was sent to a site is the site's."""
PRINTED = "kiosk.shell.receipts:Receipts.state"
LEAVING = "kiosk.session.leaving:LeavingView"

LEAVE = {
    "Terminer": NAME,
    "Avant de partir, reprenez tout.": ASKED,
    "Votre papier sur la vitre": f"{LEAVING}.used",
    "Soulevez le couvercle.": ASKED,
    "Vos feuilles imprimées": f"{LEAVING}.used",
    "Regardez sous l’imprimante.": ASKED,
    "Téléphone et cartes": ASKED,
    "Regardez sur la table.": ASKED,
    "Une impression attend.": f"{LEAVING}.waitingPrints",
    "Attendez-la, ou elle sera annulée.": "kiosk.shell.steps:Prints.run",
    "%n documents ni imprimés ni envoyés": f"{LEAVING}.keptOnly",
    "Ce poste va vous oublier.": "kiosk.shell.lifecycle:Lifecycle._wipe",
    "Vos démarches et vos mails restent sur Internet.": BOUNDARY,
    "Le site ouvert et vos mots de passe": f"{LEAVING}.siteOpen",
    "Vos %n documents": "kiosk.session.view:SessionView.documentCount",
    "Votre document": "kiosk.session.view:SessionView.documentCount",
    "Oui, j’ai fini": CONTROL,
    "Non, je continue": CONTROL,
}
RECEIPT = {
    "Le %1 à %2": "kiosk.shell.views:ShellView.receiptTime",
    "Personne ne répondait.": ENDING,
    "L’écran n’a pas été rouvert avec ses chiffres.": ENDING,
    "La personne d’avant est partie.": ENDING,
    "Un agent a tout arrêté.": ENDING,
    "Appelez un agent.": ASKED,
    "Le poste s’est arrêté. Tout est effacé.": ENDING,
    "Tout est effacé.": WIPE,
    "Un contrôle n’est pas réussi.": WIPE,
    "Merci, et bonne journée.": ASKED,
    "Ce n’est pas votre faute.": ENDING,
    "Avant de partir": NAME,
    "Tout s’est fermé d’un coup.": ENDING,
    "Vous pouvez recommencer, ou demander au guichet.": ASKED,
    "La vitre du scanner\u00a0: nous ne la voyons pas.": "kiosk.shell.views:ShellView.glass",
    "Regardez vous-même. Soulevez le couvercle.": ASKED,
    "Regardez vous-même.": ASKED,
    "Vos démarches et vos mails restent sur Internet.": BOUNDARY,
    "J’ai fini": CONTROL,
    "Cacher les contrôles": CONTROL,
    "Voir les contrôles": CONTROL,
    "Je recommence": CONTROL,
    "Je viens d’arriver": CONTROL,
}
TICKET = {
    "Reçu d’effacement": NAME,
    "%1 sur %2 contrôles réussis": CHECK,
    "Imprimer": CONTROL,
    "Imprimer ce reçu": CONTROL,
    "Le reçu s’imprime.": PRINTED,
    "Prenez votre reçu.": PRINTED,
    "Le reçu n’est pas sorti.": PRINTED,
}
CHECK_ROW = {
    "Programmes": NAME,
    "%n fermés, reste %1": "kiosk.shell.steps:Processes",
    "Mémoire": NAME,
    "%1 Mo rendus": "kiosk.shell.steps:Memory",
    "reste %1 Mo": "kiosk.shell.steps:Memory",
    "Impressions en attente": NAME,  # its fact is a number: kiosk.shell.steps:Prints
    "Copier-coller": NAME,
    "vide": "kiosk.shell.steps:Clipboard",
    "pas vide": "kiosk.shell.steps:Clipboard",
    "Scanner": NAME,
    "libre": "kiosk.shell.steps:Scanner",
    "occupé": "kiosk.shell.steps:Scanner",
    "Vos fichiers ici": NAME,
    "effacés": "kiosk.shell.steps:Mounts",
    "pas effacés": "kiosk.shell.steps:Mounts",
    "Autres fichiers": NAME,
    "reste %1": "kiosk.shell.leftfiles:Files",
    "Autre contrôle": NAME,
    "réussi": CHECK,
    "pas réussi": CHECK,
}
OUT_OF_SERVICE = {
    "Ce poste ne marche pas.": "kiosk.core.session:Phase.OUT_OF_SERVICE",
    "Ce n’est pas votre faute.": "kiosk.core.session:Phase.OUT_OF_SERVICE",
    "Demandez au guichet": ASKED,
    "Montrez cet écran.": ASKED,
    "Prenez le Wi-Fi": "kiosk.shell.views:ShellView.wifiName",
    "Réseau\u00a0: %1": "kiosk.shell.views:ShellView.wifiName",
    "Pour l’agent": "kiosk.shell.views:ShellView.reasons",
    "Agent": CONTROL,
}
SCREENS = {
    "session/Leave.qml": LEAVE,
    "shell/Receipt.qml": RECEIPT,
    "shell/Ticket.qml": TICKET,
    "shell/CheckRow.qml": CHECK_ROW,
    "shell/OutOfService.qml": OUT_OF_SERVICE,
}
SOURCES = {source for table in SCREENS.values() for source in table.values() if ":" in source}


@pytest.mark.parametrize("file", SCREENS)
def test_each_sentence_has_its_source(file: str) -> None:
    written = set(re.findall(r'qsTr\("([^"]*)"', (UI / file).read_text(encoding="utf-8")))
    assert written == set(SCREENS[file])


@pytest.mark.parametrize("source", sorted(SOURCES))
def test_each_source_is_in_the_program(source: str) -> None:
    module, _, path = source.partition(":")
    there = import_module(module)
    for name in path.split("."):
        fields = getattr(there, "__dataclass_fields__", {})
        there = fields[name] if name in fields else getattr(there, name)


@pytest.mark.parametrize("step", StepId)
def test_each_step_of_the_wipe_has_its_row(stage: Stage, step: StepId) -> None:
    check = {"id": step.value, "before": 3, "after": 0, "ok": True}
    stage.show("shell", "CheckRow.qml", {"check": check})
    assert "Autre contrôle" not in stage.words()


@pytest.mark.parametrize("ending", ["ended", "idle", "arrived", "away", "stopped", "crashed"])
@pytest.mark.parametrize("glass", [True, False])
def test_the_glass_is_named_where_something_was_scanned(
    stage: Stage, ending: str, glass: bool
) -> None:
    shell = FakeShell(screen="receipt", ending=ending, glass=glass, checks=CHECKS)
    stage.show("shell", "ShellWindow.qml", {"shell": shell})
    until(lambda: "Voir les contrôles" in stage.words())
    assert stage.find("receipt.lid").isVisible() is glass
    stage.find("receipt").setProperty("unfolded", True)
    assert stage.find("receipt.glass").isVisible() is glass


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(-1, ""), (10, "Il vous reste 10 minutes"), (1, "Il vous reste 1 minute")],
)
def test_the_time_left_is_said_near_its_end_only(stage: Stage, minutes: int, said: str) -> None:
    """Told by the shell in the last ten minutes only: tests/unit/core/test_idle.py."""
    stage.show("kit", "TopBar.qml", {"minutesLeft": minutes})
    shown = [words for words in stage.words() if "reste" in words]
    assert shown == ([said] if said else [])
