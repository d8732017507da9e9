"""The patch of shortcuts.yaml: `verified:` where it belongs, and no other character changed."""

from __future__ import annotations

import difflib
from datetime import date
from pathlib import Path

import pytest

from kiosk.config.catalogue import Found, Verified
from kiosk.config.load import catalogue_of
from kiosk.config.yamlfile import read
from kiosk.content.patch import CannotPatch, patched
from kiosk.content.targets import NoSuchService, Shelf, targets_of

SHIPPED = Path(__file__).parents[3] / "shortcuts.yaml"
ON = date(2026, 11, 25)


def verified(result: Found = Found.OK) -> Verified:
    return Verified(on=ON, engine="QtWebEngine 6.11.3, Chromium 140", result=result)


def again(text: str, folder: Path, seen: dict[tuple[Shelf, str], Verified]) -> str:
    file = folder / "shortcuts.yaml"
    file.write_text(text, encoding="utf-8")
    return patched(text, read(file), seen)


def test_every_entry_of_the_shipped_catalogue_takes_a_result(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    catalogue = catalogue_of(read(SHIPPED))
    seen = {(Shelf.SERVICES, one.id): verified() for one in catalogue.services}
    seen |= {(Shelf.WEBMAILS, one.id): verified(Found.REFUSED) for one in catalogue.webmails}
    after = again(text, tmp_path, seen)
    (tmp_path / "shortcuts.yaml").write_text(after, encoding="utf-8")
    changed = catalogue_of(read(tmp_path / "shortcuts.yaml"))
    assert {one.verified for one in changed.services} == {verified()}
    assert {one.verified for one in changed.webmails} == {verified(Found.REFUSED)}
    bare = {"verified": None}
    assert tuple(one.model_copy(update=bare) for one in changed.services) == catalogue.services
    for line in difflib.ndiff(text.splitlines(), after.splitlines()):
        if line.startswith("+ "):
            assert "verified: {" in line


def test_a_later_result_takes_the_place_of_the_earlier(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    for key in ((Shelf.SERVICES, "caf"), (Shelf.WEBMAILS, "free")):
        first = again(text, tmp_path, {key: verified()})
        second = again(first, tmp_path, {key: verified(Found.CAPTCHA)})
        assert second == first.replace("result: ok", "result: captcha") != first


def test_an_entry_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotPatch, match="nulle-part"):
        again(
            SHIPPED.read_text(encoding="utf-8"),
            tmp_path,
            {(Shelf.SERVICES, "nulle-part"): verified()},
        )


def test_each_address_once_and_none_of_those_for_practice() -> None:
    catalogue = catalogue_of(read(SHIPPED))
    targets = targets_of(catalogue)
    assert len(targets) == len({(one.shelf, one.entry, one.url) for one in targets})
    assert {one.entry for one in targets} >= {"caf", "france-travail", "gmail"}
    assert not [one for one in targets if ".test/" in one.url]
    assert [one for one in targets_of(catalogue, practice=True) if ".test/" in one.url]
    assert {one.entry for one in targets_of(catalogue, only="gmail")} == {"gmail"}
    with pytest.raises(NoSuchService):
        targets_of(catalogue, only="nulle-part")
