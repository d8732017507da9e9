"""A service's site in a real browser: it loads, it stays within its walls, it asks through us."""

from __future__ import annotations

import io
import os
from collections.abc import Callable

import pikepdf
import pypdfium2

from kiosk.core.navigation import Policy
from kiosk.link.messages import Count, Counted, Print, Shown
from kiosk.session.profile import VIEW_SETTINGS
from kiosk.session.room import Room
from tests.ui.kit.stage import below
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, until


async def open_site(room: Room, path: str = "/") -> None:
    """Open the portal at a path and wait until it has loaded."""
    room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}{path}")
    await until(lambda: room.site.top is not None and not room.site.top.loading)


def test_a_service_opens_in_two_taps(in_room: Callable[..., None], sites: pages.Sites) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        shown, _ = await shell.hear(Shown)
        assert shown.screen == "home"
        room.view.homeModel.openService("portail")
        assert room.view.screen == "service"
        room.view.service.openSite()
        assert room.view.screen == "site"
        await until(lambda: room.site.pageTitle == "Portail")
        assert (room.site.domain, room.site.kind) == (pages.PORTAL, "officiel")
        assert "QtWebEngine" not in sites.agents[-1]
        assert "Chrome/" in sites.agents[-1]
        assert (await shell.hear(Count))[0].what is Counted.SERVICE_OPENED

    in_room(test)


def test_the_profile_is_off_the_record_and_guarded(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        items = below(room.window.contentItem())
        view = next(item for item in items if item.objectName() == "page")
        assert view.property("profile") is room.profile
        assert room.profile.isOffTheRecord()
        assert room.profile.storageName() == ""
        settings = room.engine.newQObject(view).property("settings")
        assert {n: settings.property(n).toBool() for n in VIEW_SETTINGS} == VIEW_SETTINGS

    in_room(test)


def test_a_host_that_is_not_listed_is_refused_with_its_name(
    in_room: Callable[..., None], sites: pages.Sites
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        for path in ("/ailleurs", "/saut"):
            sites.hosts.clear()
            room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}{path}")
            await until(lambda: room.view.screen == "blocked")
            assert room.site.blockedHost == pages.ELSEWHERE
            assert pages.ELSEWHERE not in sites.hosts
            room.view.back()
            assert room.view.screen == "site"

    in_room(test)


def test_a_job_offer_leads_out_after_a_question(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/ailleurs")
        await until(lambda: room.site.dialog)
        assert room.site.dialog == {"kind": "leave-site", "text": pages.ELSEWHERE, "default": ""}
        room.site.answer(True, "")
        await until(lambda: room.site.domain == pages.ELSEWHERE)
        assert room.site.kind == "autre"

    in_room(test, policy=Policy.EMPLOI)


def test_a_certificate_that_is_wrong_is_never_accepted(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view._open_site("portail", "Portail", f"https://{pages.UNTRUSTED}/")
        await until(lambda: room.site.errorCode)
        assert room.site.errorCode == "certificate"

    in_room(test)


def test_questions_of_a_page_are_asked_by_our_screens(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/alerte")
        await until(lambda: room.site.dialog)
        assert room.site.dialog == {"kind": "alert", "text": "Bonjour", "default": ""}
        room.site.answer(True, "")
        await until(lambda: room.site.pageTitle == "alerte passée")
        room.view._open_site("portail", "Portail", f"https://{pages.PORTAL}/question")
        await until(lambda: room.site.dialog)
        assert room.site.dialog["kind"] == "confirm"
        room.site.answer(False, "")
        await until(lambda: room.site.dialog.get("kind") == "prompt")
        room.site.answer(True, "Camille")
        await until(lambda: room.site.pageTitle == "reponse false Camille")

    in_room(test)


def test_permissions_are_refused_silently(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/droits")
        await until(lambda: room.site.pageTitle == "refus")
        assert room.site.dialog == {}

    in_room(test)


def test_pop_ups_stack_as_pages(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/fenetre")
        await until(lambda: room.site.popups == 1 and room.site.pageTitle == "Portail")
        room.view.back()
        await until(lambda: room.site.popups == 0)
        assert room.site.pageTitle == "x"
        assert room.view.screen == "site"
        await open_site(room, "/fenetres")
        await until(lambda: room.site.popups == 3)

    in_room(test)


def test_the_page_is_printed_as_a_sealed_pdf_without_a_trace_of_who_made_it(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        room.site.printPage()
        assert room.view.screen == "print"
        await until(lambda: room.printing.preview)
        assert (room.printing.title, room.printing.pages, room.printing.pagesToCome) == (
            "Portail",
            1,
            1,
        )
        room.printing.wish.setCopies(2)
        room.printing.start()
        request, (descriptor,) = await shell.hear(Print)
        assert (request.pages, request.copies, request.color) == (1, 2, "monochrome")
        data = os.pread(descriptor, os.fstat(descriptor).st_size, 0)
        os.close(descriptor)
        with pypdfium2.PdfDocument(data) as document:
            text = document[0].get_textpage().get_text_range()
        assert "Votre attestation de démarche" in text
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert "/Info" not in pdf.trailer
            assert "/Metadata" not in pdf.Root

    in_room(test)
