"""What terminal.yaml says of the network is what the gate of every session is told."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from kiosk.config.load import load_catalogue, load_terminal
from kiosk.link.gate import GatePolicy
from kiosk.shell.app import session_plan
from kiosk.shell.ledger import Ledger
from kiosk.shell.sessionprocess import SessionPlan
from tests.unit.config.files import CATALOGUE, TERMINAL, edited

Plan = Callable[..., SessionPlan]
PROXY = "http://proxy.example:3128"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Returns the plan of a terminal whose file was edited."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")

    def made(*edits: tuple[str, str]) -> SessionPlan:
        terminal, catalogue = tmp_path / "terminal.yaml", tmp_path / "shortcuts.yaml"
        terminal.write_text(edited(TERMINAL, *edits))
        catalogue.write_text(CATALOGUE)
        return session_plan(
            load_terminal(terminal),
            load_catalogue(catalogue),
            Ledger(tmp_path / "ledger"),
            tmp_path,
            None,
        )

    return made


def test_proxy_servers_and_practice_sites_reach_the_gate(plan: Plan, tmp_path: Path) -> None:
    assert plan().gate == GatePolicy(
        proxy=PROXY,
        dns=(IPv4Address("192.0.2.53"),),
        upstreams={"caf.fr": str(tmp_path / "caf.sock")},
    )


def test_a_strict_place_gives_the_gate_its_list(plan: Plan) -> None:
    """The hosts of services and of shared groups; any other place gives none."""
    gate = plan(("touch: false", "touch: false\n  strict: true")).gate
    assert gate.strict
    assert set(gate.hosts) == {"caf.fr", "laposte.net"}


def test_a_place_that_names_nothing_has_a_gate_of_its_own(plan: Plan) -> None:
    network = f"network:\n  proxy: {PROXY}\n  dns: [192.0.2.53]\nupstreams:\n  caf.fr: caf.sock\n"
    assert plan((network, "")).gate == GatePolicy()


def test_the_gate_reads_what_it_is_told(plan: Plan) -> None:
    told = plan().gate.model_dump_json()
    assert GatePolicy.model_validate_json(told) == plan().gate


def test_the_session_itself_is_told_nothing_of_the_network(plan: Plan) -> None:
    """It speaks to its gate only; what a page might find out stays outside its box."""
    made = plan()
    inside = " ".join([*made.documents.values(), *made.environment.values()])
    assert "caf.fr" in inside  # the control: the catalogue is there
    for outside in ("proxy.example", "192.0.2.53", "caf.sock"):
        assert outside not in inside
