"""shortcuts.yaml: every mistake that somebody can make, told at its line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config.load import load_catalogue
from kiosk.core.navigation import SiteKind
from tests.unit.config.files import CATALOGUE, edited, told_of_catalogue

PICTOGRAM = "Attendu : un nom de kiosk/ui/icons.txt"
HTTPS = "Attendu : https://, un nom de site, un chemin"

MISTAKES: dict[str, tuple[str, str, str]] = {
    "a key is missing": ("    category: famille\n", "", "7:5: « category » manque"),
    "a key is missing in a short map": ("summary: Aides, icon", "icon", "3:5: « summary » manque"),
    "a whole part is missing": (
        "categories:\n  - { id: famille, label: Famille, summary: Aides, icon: users-three }\n",
        "",
        "1:1: « categories » manque",
    ),
    "a key has a slip": (
        "    name: CAF",
        "    nam: CAF",
        "8:5: clé inconnue « nam ». Vouliez-vous dire « name » ?",
    ),
    "a key is no key of ours": (
        "label: Demander le RSA",
        "label: Demander le RSA, zzz: 1",
        "19:44: clé inconnue « zzz ». Attendu : id, label, note, url ou words",
    ),
    "a key is named as the model's own": (
        "groups:",
        "schema_: x\ngroups:",
        "4:1: clé inconnue « schema_ ». Vouliez-vous dire « schema » ?",
    ),
    "a text where a list belongs": (
        "hosts: [caf.fr]",
        "hosts: caf.fr",
        "14:12: « caf.fr » n’est pas possible ici. Attendu : une liste",
    ),
    "a list where a text belongs": (
        "subtitle: Aides",
        "subtitle: [Aides]",
        "9:15: une liste n’est pas possible ici. Attendu : un texte",
    ),
    "a key without a value": (
        "subtitle: Aides",
        "subtitle:",
        "9:5: une valeur vide n’est pas possible ici. Attendu : un texte",
    ),
    "a number where a text belongs": (
        'phone: "3230"',
        "phone: 3230",
        "17:12: « 3230 » n’est pas possible ici. Attendu : un texte, donc entre guillemets droits",
    ),
    "a text where a number belongs": (
        "minutes: 15",
        "minutes: un quart d'heure",
        "16:14: « un quart d'heure » n’est pas possible ici. Attendu : un nombre entier",
    ),
    "a number in quotation marks": (
        "minutes: 15",
        'minutes: "15"',
        "16:14: « 15 » n’est pas possible ici. Attendu : un nombre entier, sans guillemets",
    ),
    "a word where keys belong": (
        "{ kind: messagerie, hosts: [laposte.net] }",
        "laposte.net",
        "5:12: « laposte.net » n’est pas possible ici. Attendu : des clés et leurs valeurs",
    ),
    "too small": ("minutes: 15", "minutes: 0", "16:14: « 0 » est trop petit. Attendu : plus de 0"),
    "too large": (
        "minutes: 15",
        "minutes: 500",
        "16:14: « 500 » est trop grand. Attendu : au plus 240",
    ),
    "too long": (
        "name: CAF",
        f"name: {'CAF ' * 11}",
        "8:11: ce texte est trop long. Attendu : au plus 40 caractères",
    ),
    "an empty text": (
        "name: CAF",
        'name: ""',
        "8:11: ce texte est trop court. Attendu : au moins 1 caractère",
    ),
    "an empty list": (
        "hosts: [caf.fr]",
        "hosts: []",
        "14:12: cette liste est trop courte. Attendu : au moins 1 élément",
    ),
    "an id with an accent": (
        "id: rsa",
        "id: activité",
        "19:15: « activité » n’est pas possible ici. "
        "Attendu : minuscules sans accent, chiffres et tirets, 40 au plus",
    ),
    "letters in a telephone number": (
        'phone: "3230"',
        'phone: "le 3230"',
        "17:12: « le 3230 » n’est pas possible ici. Attendu : des chiffres et des espaces",
    ),
    "a kind that nobody knows": (
        "kind: messagerie",
        "kind: messageries",
        "5:20: « messageries » n’est pas possible ici. "
        "Attendu : officiel, messagerie ou autre. Vouliez-vous dire « messagerie » ?",
    ),
    "a pictogram with a slip": (
        "icon: house-line",
        "icon: houseline",
        f"12:11: pictogramme inconnu « houseline ». {PICTOGRAM}. "
        "Vouliez-vous dire « house-line » ?",
    ),
    "an address in place of a host": (
        "hosts: [caf.fr]",
        "hosts: [caf.fr, https://Caf.fr/aides]",
        "14:21: « https://Caf.fr/aides » est une adresse. Attendu : le nom du site seul. "
        "Vouliez-vous dire « caf.fr » ?",
    ),
    "a star in a host": (
        "hosts: [laposte.net]",
        "hosts: ['*.laposte.net']",
        "5:40: « *.laposte.net » a une étoile. "
        "Attendu : le nom seul, qui vaut pour tout ce qui est dessous. "
        "Vouliez-vous dire « laposte.net » ?",
    ),
    "capitals in a host": (
        "hosts: [laposte.net]",
        "hosts: [LaPoste.net]",
        "5:40: « LaPoste.net » n’est pas le nom d’un site. "
        "Attendu : minuscules, chiffres et tirets, entre des points. "
        "Vouliez-vous dire « laposte.net » ?",
    ),
    "a host under which anybody may be": (
        "hosts: [laposte.net]",
        "hosts: [net]",
        "5:40: « net » est trop large : n’importe qui peut être dessous. "
        "Attendu : le nom d’un seul site",
    ),
    "a number in place of a host": (
        "hosts: [laposte.net]",
        "hosts: [192.0.2.1]",
        "5:40: « 192.0.2.1 » est un nombre. Attendu : le nom d’un site",
    ),
    "a port after a host": (
        "hosts: [laposte.net]",
        'hosts: ["laposte.net:443"]',
        "5:40: « laposte.net:443 » a un port ou un utilisateur. "
        "Attendu : le nom du site seul. Vouliez-vous dire « laposte.net » ?",
    ),
    "a lookalike host": (
        "hosts: [laposte.net]",
        "hosts: [lapostе.net]",  # a Cyrillic е
        "5:40: « lapostе.net » a des lettres hors de a à z. Attendu : son écriture en xn--",
    ),
    "http": (
        "url: https://www.caf.fr/",
        "url: http://www.caf.fr/aides",
        f"13:10: « http://www.caf.fr/aides » ne commence pas par https://. {HTTPS}. "
        "Vouliez-vous dire « https://www.caf.fr/aides » ?",
    ),
    "an address without its scheme": (
        "url: https://www.caf.fr/",
        "url: www.caf.fr/aides",
        f"13:10: « www.caf.fr/aides » n’est pas l’adresse d’une page. {HTTPS}. "
        "Vouliez-vous dire « https://www.caf.fr/aides » ?",
    ),
    "a port in an address": (
        "url: https://www.caf.fr/",
        "url: https://www.caf.fr:8443/",
        f"13:10: « https://www.caf.fr:8443/ » contient un numéro de port. {HTTPS}. "
        "Vouliez-vous dire « https://www.caf.fr/ » ?",
    ),
    "a user in an address": (
        "url: https://www.caf.fr/",
        "url: https://moi@www.caf.fr/",
        f"13:10: « https://moi@www.caf.fr/ » contient un nom d’utilisateur. {HTTPS}. "
        "Vouliez-vous dire « https://www.caf.fr/ » ?",
    ),
    "a numeric address": (
        "url: https://www.caf.fr/",
        "url: https://192.0.2.1/",
        f"13:10: « https://192.0.2.1/ » contient un nombre à la place du nom. {HTTPS}",
    ),
    "an address that cannot be taken apart": (
        "url: https://www.caf.fr/",
        'url: "https://[www.caf.fr/"',
        f"13:10: « https://[www.caf.fr/ » contient un nombre à la place du nom. {HTTPS}",
    ),
    "a category with a slip": (
        "category: famille",
        "category: familles",
        "11:15: catégorie inconnue « familles ». Vouliez-vous dire « famille » ?",
    ),
    "a category that is not there": (
        "category: famille",
        "category: impots",
        "11:15: catégorie inconnue « impots ». Attendu : famille",
    ),
    "a group of hosts with a slip": (
        "uses: [webmail]",
        "uses: [webmails]",
        "15:12: groupe de sites inconnu « webmails ». Vouliez-vous dire « webmail » ?",
    ),
    "a situation's service that is not there": (
        "services: [caf]",
        "services: [caf, cafe]",
        "21:53: service inconnu « cafe ». Vouliez-vous dire « caf » ?",
    ),
    "an address outside the service's hosts": (
        "label: Demander le RSA",
        "label: Demander le RSA, url: https://caf.fr.evil.example/",
        "19:49: « caf.fr.evil.example » n’est pas un site de ce service. "
        "Attendu : un nom sous caf.fr ou laposte.net",
    ),
    "an id given twice": (
        "- { id: rsa, label: Demander le RSA }",
        "- { id: rsa, label: Demander le RSA }\n      - { id: rsa, label: Suivre le RSA }",
        "20:15: l’identifiant « rsa » est déjà pris, ligne 19",
    ),
    "a key given twice": (
        "    minutes: 15\n",
        "    minutes: 15\n    name: Caf\n",
        "17:5: la clé « name » est déjà là, ligne 8",
    ),
    "another schema": (
        "schema: ilot-shortcuts/1",
        "schema: ilot-shortcuts/2",
        "1:9: schéma inconnu « ilot-shortcuts/2 ». Attendu : ilot-shortcuts/1. "
        "Vouliez-vous dire « ilot-shortcuts/1 » ?",
    ),
    "a schema with a slip": (
        "schema: ilot-shortcuts/1",
        "shema: ilot-shortcuts/1",
        "1:1: clé inconnue « shema ». Vouliez-vous dire « schema » ?",
    ),
    "no schema": (
        "schema: ilot-shortcuts/1\n",
        "",
        "1:1: « schema » manque. Attendu : schema: ilot-shortcuts/1",
    ),
    "a schema that is no text": (
        "schema: ilot-shortcuts/1",
        "schema: [ilot-shortcuts/1]",
        "1:9: schéma illisible. Attendu : ilot-shortcuts/1",
    ),
}


@pytest.mark.parametrize(("old", "new", "line"), MISTAKES.values(), ids=MISTAKES.keys())
def test_one_mistake_is_one_line(tmp_path: Path, old: str, new: str, line: str) -> None:
    file = tmp_path / "shortcuts.yaml"
    assert told_of_catalogue(file, edited(CATALOGUE, (old, new))) == [line]


def test_a_sound_file_is_a_catalogue(tmp_path: Path) -> None:
    file = tmp_path / "shortcuts.yaml"
    assert told_of_catalogue(file, CATALOGUE) == []
    catalogue = load_catalogue(file)
    service = catalogue.service("caf")
    assert service is not None
    assert (service.summary.fr, service.minutes, service.phone) == ("Vos aides", 15, "3230")
    assert catalogue.service("cafe") is None
    assert catalogue.host_kinds() == {
        "laposte.net": SiteKind.MESSAGERIE,
        "caf.fr": SiteKind.OFFICIEL,
    }


def test_all_mistakes_are_told_at_once_from_the_first_line_to_the_last(tmp_path: Path) -> None:
    broken = edited(
        CATALOGUE,
        ("icon: users-three", "icon: user-three"),
        ("kind: messagerie", "kind: email"),
        ("name: CAF", "nam: CAF"),
        ("category: famille", "category: famile"),
        ("minutes: 15", "minutes: 900"),
        ("    tasks:", "    uses: []\n    tasks:"),
        ("services: [caf]", "services: [caaf]"),
    )
    assert told_of_catalogue(tmp_path / "shortcuts.yaml", broken) == [
        "3:58: pictogramme inconnu « user-three ». Attendu : un nom de kiosk/ui/icons.txt. "
        "Vouliez-vous dire « users-three » ?",
        "5:20: « email » n’est pas possible ici. Attendu : officiel, messagerie ou autre",
        "8:5: clé inconnue « nam ». Vouliez-vous dire « name » ?",
        "11:15: catégorie inconnue « famile ». Vouliez-vous dire « famille » ?",
        "16:14: « 900 » est trop grand. Attendu : au plus 240",
        "18:5: la clé « uses » est déjà là, ligne 15",
        "22:48: service inconnu « caaf ». Vouliez-vous dire « caf » ?",
    ]


def test_a_broken_part_hides_no_cause_behind_what_follows_from_it(tmp_path: Path) -> None:
    broken = edited(CATALOGUE, ("{ id: famille,", "{ idd: famille,"))
    assert told_of_catalogue(tmp_path / "shortcuts.yaml", broken) == [
        "3:7: clé inconnue « idd ». Vouliez-vous dire « id » ?",
    ]


def test_a_list_of_bad_entries_is_not_too_short_as_well(tmp_path: Path) -> None:
    broken = edited(CATALOGUE, ("hosts: [caf.fr]", "hosts: [fr]"))
    (line,) = told_of_catalogue(tmp_path / "shortcuts.yaml", broken)
    assert line.startswith("14:13: « fr » est trop large")


@pytest.mark.parametrize("cut", ["categories:", "services:"])
def test_a_file_that_was_cut_short_is_no_empty_catalogue(tmp_path: Path, cut: str) -> None:
    half = CATALOGUE[: CATALOGUE.index(cut)]
    assert "1:1: « services » manque" in told_of_catalogue(tmp_path / "shortcuts.yaml", half)


def test_words_in_other_languages_have_the_same_errors(tmp_path: Path) -> None:
    file = tmp_path / "shortcuts.yaml"
    translated = edited(CATALOGUE, ("summary: Vos aides", "summary: { fr: Vos aides, en: Help }"))
    assert told_of_catalogue(file, translated) == []
    service = load_catalogue(file).service("caf")
    assert service is not None
    assert (service.summary.in_("en"), service.summary.in_("ar")) == ("Help", "Vos aides")
    broken = edited(CATALOGUE, ("summary: Vos aides", "summary: { en: Help, de: Hilfe }"))
    assert told_of_catalogue(file, broken) == [
        "10:14: « fr » manque",
        "10:26: clé inconnue « de ». Attendu : ar, en, es, fr, pt ou uk",
    ]


WEBMAILS = (
    "situations:",
    "webmails:\n"
    "  - { id: poste, name: Poste, url: https://www.laposte.net/ }\n"
    "  - { id: ici, name: Ici, url: https://mail.exemple.fr/, hosts: [mail.exemple.fr] }\n"
    "situations:",
)


def test_a_mailbox_lives_on_a_host_that_is_listed(tmp_path: Path) -> None:
    file = tmp_path / "shortcuts.yaml"
    assert told_of_catalogue(file, edited(CATALOGUE, WEBMAILS)) == []
    assert load_catalogue(file).host_kinds()["mail.exemple.fr"] is SiteKind.MESSAGERIE
    stray = edited(edited(CATALOGUE, WEBMAILS), (", hosts: [mail.exemple.fr]", ""))
    assert told_of_catalogue(file, stray) == [
        "22:32: « mail.exemple.fr » n’est d’aucun groupe de sites, ni de cette messagerie. "
        "Attendu : son nom aussi dans « hosts »"
    ]


def test_a_mailbox_is_offered_beside_services_that_there_are(tmp_path: Path) -> None:
    broken = edited(edited(CATALOGUE, WEBMAILS), ("name: Poste,", "name: Poste, beside: [cafe],"))
    (line,) = told_of_catalogue(tmp_path / "shortcuts.yaml", broken)
    assert line.startswith("21:40: service inconnu « cafe »")
