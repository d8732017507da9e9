"""What is no YAML, or more YAML than we want, is told in French where it has to be mended."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.yamlfile import DEEPEST, MOST, read
from tests.unit.config.files import CATALOGUE, TERMINAL, edited, told_of_terminal

HEAD = "schema: ilot-terminal/1\n"

FAULTS: dict[str, tuple[str, str]] = {
    "a tab before a key": (
        "site:\n\tname: Bourg\n",
        "3:1: il y a une tabulation ici. Attendu : des espaces",
    ),
    "a key further right than its neighbours": (
        "site:\n  name: Bourg\n    touch: true\n",
        "4:10: « : » n’est pas possible ici. "
        "Attendu : le même retrait qu’au-dessus, ou le texte entre guillemets droits",
    ),
    "a key further left than its neighbours": (
        "times:\n    idle_s: 300\n  warning_s: 60\n",
        "4:3: le retrait de cette ligne ne va pas avec celles au-dessus",
    ),
    "a colon in a text": (
        "site:\n  name: La Poste : Bourg\n",
        "3:18: « : » n’est pas possible ici. "
        "Attendu : le même retrait qu’au-dessus, ou le texte entre guillemets droits",
    ),
    "a text that begins with a sign of YAML": (
        "site:\n  name: @Bourg\n",
        "3:9: un texte ne peut pas commencer par « @ ». Attendu : le texte entre guillemets droits",
    ),
    "a text after a quoted one": (
        "site:\n  name: 'La' Poste\n",
        "3:14: ce texte est en trop",
    ),
    "a quotation mark that nobody closes": (
        'site:\n  name: "Bourg\nplace: {}\n',
        "3:9: ce guillemet n’est pas fermé",
    ),
    "a bracket that nobody closes": (
        "place:\n  featured: [caf, ants\n",
        "3:13: ce crochet n’est pas fermé. Attendu : « ] »",
    ),
    "a brace that nobody closes": (
        "site: { name: Bourg\n",
        "2:7: ce crochet n’est pas fermé. Attendu : « } »",
    ),
    "a key without its colon": (
        "site\nplace: {}\n",
        "2:1: « : » manque après cette clé",
    ),
    "a list that begins behind its key": (
        "place: - caf\n",
        "2:8: « - » n’est pas possible ici. Attendu : le tiret en début de ligne",
    ),
    "two commas": (
        "place: { featured: [caf,, ants] }\n",
        "2:25: il manque une valeur ici",
    ),
    "an escape that there is not": (
        'devices: { printer: "C:\\q" }\n',
        "2:25: ce code après « \\ » n’existe pas. Attendu : « \\\\ », ou des guillemets simples",
    ),
    "a character that there is not": (
        'site: { name: "\\UFFFFFFFF" }\n',
        "2:16: ce code de caractère n’existe pas",
    ),
    "a control character by an escape": (
        'site: { name: "a\\0b" }\n',
        "2:15: caractère invisible interdit (U+0000)",
    ),
    "half a character by an escape": (
        'site: { name: "\\ud83d" }\n',
        "2:15: caractère invisible interdit (U+D83D)",
    ),
    "an alias": (
        "site: { name: *bourg }\n",
        "2:15: les renvois (« *nom ») ne servent pas ici. Attendu : la valeur elle-même",
    ),
    "an anchor": (
        "site: { name: &bourg Bourg }\n",
        "2:15: les ancres (« &nom ») ne servent pas ici. Attendu : la valeur, à chaque fois",
    ),
    "a tag": (
        "site: { name: !!python/object:os.system Bourg }\n",
        "2:15: les types (« !nom ») ne servent pas ici. Attendu : la valeur seule",
    ),
    "a merge key": (
        "site: { name: Bourg, <<: {} }\n",
        "2:22: les clés « << » ne servent pas ici. Attendu : les clés elles-mêmes",
    ),
    "a list as a key": (
        "? [site]\n: Bourg\n",
        "2:3: une clé est un mot. Attendu : un mot, puis « : »",
    ),
    "a second document": (
        "site: { name: Bourg }\n---\nsite: { name: Bourg }\n",
        "3:1: un second document commence ici. Attendu : un seul document",
    ),
}


@pytest.mark.parametrize(("rest", "line"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_where_it_is_mended(tmp_path: Path, rest: str, line: str) -> None:
    assert told_of_terminal(tmp_path / "terminal.yaml", HEAD + rest) == [line]


def test_a_directive_is_refused(tmp_path: Path) -> None:
    lines = told_of_terminal(tmp_path / "terminal.yaml", "%YAML 1.1\n---\n" + TERMINAL)
    assert lines == [
        "2:1: les directives (« %YAML ») ne servent pas ici. Attendu : rien au-dessus de « --- »"
    ]


def test_what_yaml_forgives_is_told_beside_everything_else(tmp_path: Path) -> None:
    broken = edited(
        TERMINAL,
        ("name: Bourg", "name: &bourg Bourg"),
        ("  touch: false", "  touch: 3\n  policy: services"),
    )
    assert told_of_terminal(tmp_path / "terminal.yaml", broken) == [
        "3:9: les ancres (« &nom ») ne servent pas ici. Attendu : la valeur, à chaque fois",
        "8:10: « 3 » n’est pas possible ici. Attendu : true ou false",
        "9:3: la clé « policy » est déjà là, ligne 5",
    ]


def test_of_a_key_given_twice_both_values_are_not_mixed(tmp_path: Path) -> None:
    lines = told_of_terminal(tmp_path / "terminal.yaml", TERMINAL + "times:\n  idle_s: 1\n")
    assert lines == ["20:1: la clé « times » est déjà là, ligne 11"]


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_lines_are_counted_as_editors_count_them(tmp_path: Path, ending: str) -> None:
    broken = edited(TERMINAL, ("idle_s: 300", "idle_s: 1")).replace("\n", ending)
    (line,) = told_of_terminal(tmp_path / "terminal.yaml", broken)
    assert line.startswith("12:11:")


def test_values_are_those_of_the_core_schema(tmp_path: Path) -> None:
    file = tmp_path / "values.yaml"
    file.write_text(
        "[~, null, true, False, 12, -3, 1.5, 2e3, '12', \"true\", yes, 0x1F, 1_000, 2026-10-04]\n"
    )
    assert read(file).value == [
        *(None, None, True, False, 12, -3, 1.5, 2000.0),
        *("12", "true", "yes", "0x1F", "1_000", "2026-10-04"),
    ]


def test_the_limits_leave_room_for_ten_times_our_catalogue(tmp_path: Path) -> None:
    """The limits stand against accidents; nobody who adds services may meet them."""
    file = tmp_path / "shortcuts.yaml"
    service = CATALOGUE[CATALOGUE.index("  - id: caf") : CATALOGUE.index("situations:")]
    more = "".join(service.replace("id: caf", f"id: caf-{number}") for number in range(300))
    file.write_text(edited(CATALOGUE, ("situations:", more + "situations:")))
    assert len(read(file).value["services"]) == 301


def test_one_level_too_deep_is_told(tmp_path: Path) -> None:
    file = tmp_path / "terminal.yaml"
    within, beyond = "[" * (DEEPEST - 1), "[" * DEEPEST
    assert told_of_terminal(file, f"{TERMINAL}x: {within}{']' * len(within)}") == [
        "20:1: clé inconnue « x ». Attendu : allowance, devices, help, limits, network, place, "
        "printing, schema, site, times, upstreams ou wifi"
    ]
    assert told_of_terminal(file, f"{TERMINAL}x: {beyond}{']' * len(beyond)}") == [
        f"20:{3 + DEEPEST}: plus de {DEEPEST} niveaux l’un dans l’autre"
    ]


def test_one_value_too_many_is_told(tmp_path: Path) -> None:
    (line,) = told_of_terminal(tmp_path / "terminal.yaml", "- x\n" * MOST)
    assert line.endswith("le fichier est trop long. Attendu : au plus 40000 clés et valeurs")
