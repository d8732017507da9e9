"""The probe of the catalogue's sites, on the farm: real boxes, gates and engines."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from kiosk.config.catalogue import Found
from kiosk.config.load import load_catalogue
from kiosk.content.main import main
from kiosk.demo.authority import Authority
from kiosk.demo.farm import Farm
from tests.farm import names
from tests.farm.mail import REJECTED
from tests.farm.sites import sites

pytestmark = pytest.mark.slow

CATALOGUE = f"""schema: ilot-shortcuts/1
categories:
  - {{ id: emploi, label: Emploi, summary: Chercher, icon: briefcase }}
services:
  - id: portail # a comment that stays
    name: Portail
    subtitle: Demander
    summary: Demander
    category: emploi
    icon: briefcase
    url: https://{names.PORTAL}/
    hosts: [{names.PORTAL}, {names.GUARDED}, {names.FLAKY}]
    tasks:
      - {{ id: entrer, label: Entrer, url: https://{names.PORTAL}/espace }}
  - id: garde
    name: Gardé
    subtitle: Demander
    summary: Demander
    category: emploi
    icon: briefcase
    url: https://{names.GUARDED}/
    hosts: [{names.GUARDED}]
  - id: panne
    name: Panne
    subtitle: Demander
    summary: Demander
    category: emploi
    icon: briefcase
    url: "https://{names.FLAKY}/coupure"
    hosts: [{names.FLAKY}]
webmails:
  - {{ id: boite, name: Boîte, url: https://{names.MAIL}/, hosts: [{names.MAIL}] }}
  - id: refus
    name: Refus
    url: https://{names.REFUSING_MAIL}/
    hosts: [{names.REFUSING_MAIL}]
    refused_at: [https://{names.REFUSING_MAIL}{REJECTED}]
"""


@asynccontextmanager
async def internet(folder: Path, *, trusted: bool = True) -> AsyncIterator[list[str]]:
    """The farm, and the probe's options for it."""
    for name in ("a", "f"):
        (folder / name).mkdir()
    authority = Authority(folder / "a")
    async with Farm(folder / "f", authority, more=sites()) as farm:
        terminal: dict[str, Any] = {
            "schema": "ilot-terminal/1",
            "site": {"name": "Essai"},
            "upstreams": {host: str(path) for host, path in farm.upstreams().items()},
        }
        if trusted:
            terminal["network"] = {"ca_file": str(authority.certificate)}
        with (folder / "terminal.yaml").open("w", encoding="utf-8") as file:
            YAML(typ="safe").dump(terminal, file)
        (folder / "shortcuts.yaml").write_text(CATALOGUE, encoding="utf-8")
        yield [
            "probe", "--practice", "--seconds", "20", "--out", str(folder / "out"),
            "--catalogue", str(folder / "shortcuts.yaml"),
            "--terminal", str(folder / "terminal.yaml"),
        ]  # fmt: skip


def apply(folder: Path, patch: str) -> None:
    subprocess.run(["patch", "-p1", "-i", patch], cwd=folder, check=True)


async def test_each_site_is_seen_as_it_is_and_the_patch_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with internet(tmp_path) as options:
        assert await asyncio.to_thread(main, options) == 1
    said = capsys.readouterr().out
    assert said.splitlines()[-1] == "services vérifiés 0/0, messageries 0/0"  # all are under .test
    facts = {
        (one["id"], one["url"].rpartition("/")[2]): one
        for one in json.loads((tmp_path / "out" / "probe.json").read_text())["looked"]
    }
    found = {key: one["found"] for key, one in facts.items()}
    assert found == {
        ("portail", ""): "ok",
        ("portail", "espace"): "refused",  # it leads to a host that this catalogue does not list
        ("garde", ""): "captcha",
        ("panne", "coupure"): "unreachable",
        ("boite", ""): "ok",
        ("refus", ""): "refused",
    }
    steps = facts["portail", "espace"]["steps"]
    assert {"host": names.BROKER, "allowed": False, "reason": "host"} in steps
    portal = facts["portail", ""]
    assert portal["brands"]
    assert not [brand for brand in portal["brands"] if "QtWebEngine" in brand]
    assert (tmp_path / "out" / portal["picture"]).read_bytes().startswith(b"\x89PNG")
    assert facts["panne", "coupure"]["error"] == "page-cut"
    apply(tmp_path, "out/verified.patch")
    after = load_catalogue(tmp_path / "shortcuts.yaml")
    results = {
        one.id: one.verified.result for one in (*after.services, *after.webmails) if one.verified
    }
    assert results == {
        "portail": Found.REFUSED,
        "garde": Found.CAPTCHA,
        "panne": Found.UNREACHABLE,
        "boite": Found.OK,
        "refus": Found.REFUSED,
    }
    assert "portail # a comment that stays" in (tmp_path / "shortcuts.yaml").read_text()


async def test_a_certificate_that_nobody_here_trusts_is_told(tmp_path: Path) -> None:
    async with internet(tmp_path, trusted=False) as options:
        assert await asyncio.to_thread(main, [*options, "--service", "boite"]) == 1
    (one,) = json.loads((tmp_path / "out" / "probe.json").read_text())["looked"]
    assert (one["found"], one["error"]) == ("unreachable", "certificate")
    assert [bad["host"] for bad in one["certificates"]] == [names.MAIL]
    assert not one["brands"]
