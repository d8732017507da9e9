"""terminal.yaml: its mistakes, its defaults, and paths that are seen from its folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.load import load_terminal
from kiosk.config.terminal import Times
from kiosk.core.navigation import Policy
from tests.unit.config.files import TERMINAL, edited, told_of_terminal

MISTAKES: dict[str, tuple[str, str, str]] = {
    "no site": ("site:\n  name: Bourg\n", "", "1:1: « site » manque"),
    "a policy with a slip": (
        "policy: emploi",
        "policy: ouverte",
        "5:11: « ouverte » n’est pas possible ici. Attendu : services, emploi ou ouvert. "
        "Vouliez-vous dire « ouvert » ?",
    ),
    "a policy that is a list": (
        "policy: emploi",
        "policy: [emploi]",
        "5:11: une liste n’est pas possible ici. Attendu : services, emploi ou ouvert",
    ),
    "six services in the first row": (
        "featured: [caf]",
        "featured: [a, b, c, d, e, f]",
        "6:13: cette liste est trop longue. Attendu : au plus 5 éléments",
    ),
    "a language that is not offered": (
        "languages: [fr, en]",
        "languages: [fr, de]",
        "7:19: « de » n’est pas possible ici. Attendu : fr, en, ar, pt, uk ou es",
    ),
    "a yes that YAML takes for a text": (
        "touch: false",
        "touch: yes",
        "8:10: « yes » n’est pas possible ici. Attendu : true ou false",
    ),
    "an empty queue": (
        "printer: ilot",
        'printer: ""',
        "10:12: ce texte est trop court. Attendu : au moins 1 caractère",
    ),
    "a time too short": (
        "idle_s: 300",
        "idle_s: 2.5",
        "12:11: « 2.5 » est trop petit. Attendu : au moins 5",
    ),
    "a time too long": (
        "idle_s: 300",
        "idle_s: 1e999",
        "12:11: « inf » est trop grand. Attendu : au plus 3600",
    ),
    "a time that is no number": (
        "idle_s: 300",
        "idle_s: nan",
        "12:11: « nan » n’est pas possible ici. Attendu : un nombre",
    ),
    "a time that is a yes": (
        "idle_s: 300",
        "idle_s: true",
        "12:11: « true » n’est pas possible ici. Attendu : un nombre",
    ),
    "half a page": (
        "pages: 20",
        "pages: 2.5",
        "14:10: « 2.5 » n’est pas possible ici. Attendu : un nombre entier",
    ),
    "a proxy without a port": (
        "http://proxy.example:3128",
        "http://proxy.example",
        "16:10: « http://proxy.example » n’est pas un proxy. Attendu : http://nom:port",
    ),
    "a proxy with a port that there is not": (
        "http://proxy.example:3128",
        "http://proxy.example:70000",
        "16:10: « http://proxy.example:70000 » n’est pas un proxy. Attendu : http://nom:port",
    ),
    "a name in place of a DNS server": (
        "dns: [192.0.2.53]",
        "dns: [dns.example]",
        "17:9: « dns.example » n’est pas une adresse IP. Attendu : une adresse IPv4 ou IPv6",
    ),
    "a number in place of a DNS server": (
        "dns: [192.0.2.53]",
        "dns: [53]",
        "17:9: « 53 » n’est pas une adresse IP. Attendu : une adresse IPv4 ou IPv6",
    ),
    "a page over TLS, which no captive portal answers": (
        "dns: [192.0.2.53]",
        "check_url: https://check.example/",
        "17:14: « https://check.example/ » ne sert pas à contrôler Internet. "
        "Attendu : http://nom/chemin",
    ),
    "looking at the Internet all the time": (
        "dns: [192.0.2.53]",
        "check_every_min: 0",
        "17:20: « 0 » est trop petit. Attendu : au moins 1",
    ),
    "a host that is none, as a key": (
        "caf.fr: caf.sock",
        "caf_fr: caf.sock",
        "19:3: « caf_fr » n’est pas le nom d’un site. "
        "Attendu : minuscules, chiffres et tirets, entre des points",
    ),
    "a number in place of a path": (
        "caf.fr: caf.sock",
        "caf.fr: 5",
        "19:11: « 5 » n’est pas possible ici. Attendu : un chemin",
    ),
    "an empty path": (
        "caf.fr: caf.sock",
        'caf.fr: ""',
        "19:11: ce chemin est vide. Attendu : un chemin, ou pas de clé du tout",
    ),
    "a part of which everything is commented out": (
        "  printer: ilot",
        "  # printer: ilot",
        "9:1: une valeur vide n’est pas possible ici. Attendu : des clés et leurs valeurs",
    ),
    "a catalogue in its place": (
        "schema: ilot-terminal/1",
        "schema: ilot-shortcuts/1",
        "1:9: schéma inconnu « ilot-shortcuts/1 ». Attendu : ilot-terminal/1",
    ),
}


@pytest.mark.parametrize(("old", "new", "line"), MISTAKES.values(), ids=MISTAKES.keys())
def test_one_mistake_is_one_line(tmp_path: Path, old: str, new: str, line: str) -> None:
    file = tmp_path / "terminal.yaml"
    assert told_of_terminal(file, edited(TERMINAL, (old, new))) == [line]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    broken = edited(
        TERMINAL,
        ("name: Bourg", "name: [Bourg]"),
        ("policy: emploi", "polcy: emploi"),
        ("idle_s: 300", "idle_s: 1"),
        ("dns: [192.0.2.53]", "dns: [dns, 192.0.2.53, null]"),
    )
    assert told_of_terminal(tmp_path / "terminal.yaml", broken) == [
        "3:9: une liste n’est pas possible ici. Attendu : un texte",
        "5:3: clé inconnue « polcy ». Vouliez-vous dire « policy » ?",
        "12:11: « 1 » est trop petit. Attendu : au moins 5",
        "17:9: « dns » n’est pas une adresse IP. Attendu : une adresse IPv4 ou IPv6",
        "17:26: rien n’est pas une adresse IP. Attendu : une adresse IPv4 ou IPv6",
    ]


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    file.write_text("schema: ilot-terminal/1\nsite: { name: Bourg }\n")
    terminal = load_terminal(file)
    assert terminal.times == Times()
    assert terminal.place.policy is Policy.EMPLOI
    assert terminal.devices.printer is None
    assert terminal.allowance.pages == 20


def test_relative_paths_are_seen_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "terminal.yaml").write_text(
        edited(TERMINAL, ("  dns:", "  ca_file: authority.pem\n  dns:")).replace(
            "printer: ilot", "cups: /run/cups/cups.sock"
        )
    )
    monkeypatch.chdir(tmp_path)
    terminal = load_terminal(Path("terminal.yaml"))
    assert terminal.network.ca_file == tmp_path / "authority.pem"
    assert terminal.upstreams == {"caf.fr": tmp_path / "caf.sock"}
    assert terminal.devices.cups == Path("/run/cups/cups.sock")


def test_where_help_is_found_has_hours_that_can_be_read(tmp_path: Path) -> None:
    place = "help:\n  places:\n    - { name: Ici, address: 1 rue, hours: { lundi: %s } }\n"
    good = TERMINAL + place % '"9:00-12:00, 13h30-17h"'
    assert told_of_terminal(tmp_path / "t.yaml", good) == []
    (told,) = told_of_terminal(tmp_path / "t.yaml", TERMINAL + place % '"9:00-8:00"')
    assert told.endswith("« 9:00-8:00 » n’est pas un horaire. Attendu : 9:00-12:00, 13:30-17:00")
    (told,) = told_of_terminal(tmp_path / "t.yaml", good.replace("lundi", "lundu"))
    assert "Vouliez-vous dire « lundi »" in told
