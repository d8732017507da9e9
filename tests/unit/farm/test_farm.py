"""The practice farm's rules, without a network; and its broken answers, with one."""

from __future__ import annotations

import asyncio
import contextlib
import re
import ssl
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from kiosk.config.load import load_catalogue
from kiosk.demo.authority import Authority
from kiosk.demo.farm import Farm, pieces
from kiosk.demo.pages import Answer, Asked
from tests.farm import names
from tests.farm.mail import embedded
from tests.farm.post import Checked, Post
from tests.farm.sites import catalogue, sites
from tests.farm.upload import MOST_BYTES


def get(host: str, target: str = "/", **headers: str) -> Asked:
    return Asked("GET", host, target, headers)


def post_to(host: str, target: str, **values: str) -> Asked:
    return Asked("POST", host, target, {}, urlencode(values).encode())


def location(said: Answer) -> str:
    return dict(said.headers)["Location"]


def test_a_code_holds_once_and_not_for_ever() -> None:
    clock = [0.0]
    post = Post(good_for=60, now=lambda: clock[0])
    assert post.check("") is Checked.WRONG
    first, second = post.send_code(), post.send_code()
    assert first == second or post.check(first) is Checked.WRONG
    assert post.check(second) is Checked.RIGHT
    assert post.check(second) is Checked.WRONG
    third = post.send_code()
    clock[0] = 61.0
    assert post.check(third) is Checked.LAPSED


def test_signing_in_leads_back_with_the_code_of_the_mailbox() -> None:
    all_sites = sites()
    to_broker = location(all_sites[names.PORTAL](get(names.PORTAL, "/connexion")))
    assert urlsplit(to_broker).hostname == names.BROKER
    back = f"https://{names.PORTAL}/retour"
    sign_in = all_sites[names.IDENTITY]
    assert sign_in(post_to(names.IDENTITY, "/code", secret="x", retour=back)).status == 200
    inbox = all_sites[names.MAIL](get(names.MAIL, "/message?n=0", cookie="boite=ouverte"))
    found = re.search(r"Votre code est (\d{6})", inbox.body.decode())
    assert found is not None
    wrong = sign_in(post_to(names.IDENTITY, "/verifier", code="x", retour=back))
    assert "n’est pas le bon" in wrong.body.decode()
    right = sign_in(post_to(names.IDENTITY, "/verifier", code=found[1], retour=back))
    target = urlsplit(location(right))
    home = all_sites[names.BROKER](get(names.BROKER, f"{target.path}?{target.query}"))
    assert location(home).startswith(f"{back}?qui=")


def test_the_broker_leads_to_no_foreign_address() -> None:
    said = sites()[names.BROKER](get(names.BROKER, "/autoriser?retour=https://mal.test/"))
    assert said.status == 400


def test_a_document_over_two_megabytes_is_refused_on_a_page() -> None:
    headers = {"content-type": "multipart/form-data; boundary=x"}
    for size, status in ((1000, 200), (MOST_BYTES, 413)):
        part = b'--x\r\nContent-Disposition: form-data; name="d"; filename="a.pdf"\r\n\r\n%PDF-'
        body = part + b"1" * size + b"\r\n--x--\r\n"
        said = sites()[names.UPLOAD](Asked("POST", names.UPLOAD, "/envoi", headers, body))
        assert said.status == status


def test_an_embedded_browser_is_known_by_its_names() -> None:
    assert embedded(get("x", **{"user-agent": "Mozilla/5.0 QtWebEngine/6.11.3 Chrome/140"}))
    assert not embedded(get("x", **{"user-agent": "Mozilla/5.0 Chrome/140"}))


def test_the_catalogue_is_one_that_a_terminal_takes(tmp_path: Path) -> None:
    loaded = load_catalogue(catalogue(tmp_path))
    assert names.OUTSIDE not in loaded.host_kinds()
    assert loaded.host_kinds()[names.MAIL] == "messagerie"


@pytest.mark.parametrize(("length", "number"), [(0, 3), (2, 3), (10, 3), (7, 1)])
def test_pieces_make_the_whole(length: int, number: int) -> None:
    body = bytes(range(length))
    cut = pieces(body, number)
    assert b"".join(cut) == body
    assert len(cut) <= number
    assert all(cut)


@pytest.mark.parametrize(
    ("host", "target", "whole"),
    [
        (names.FLAKY, "/coupure", None),
        (names.FLAKY, "/moitie", False),
        (names.FLAKY, "/", True),
        (names.SLOW, "/goutte?s=1", True),
    ],
)
async def test_answers_end_as_they_say(
    tmp_path: Path, host: str, target: str, whole: bool | None
) -> None:
    authority = Authority(tmp_path)
    async with Farm(tmp_path, authority, more=sites()) as farm:
        context = ssl.create_default_context(cafile=str(authority.certificate))
        reader, writer = await asyncio.open_unix_connection(
            farm.socket, ssl=context, server_hostname=host
        )
        request = f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        writer.write(request.encode())
        said = b""
        with contextlib.suppress(ConnectionError):
            said = await reader.read()
        writer.close()
    head, _, body = said.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    if whole is None:
        assert said == b""
    else:
        assert length is not None
        assert (len(body) == int(length[1])) is whole
