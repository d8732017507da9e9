"""The mailbox beside a form: one switch there and back, and nothing of the form is lost."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.navigation import Policy
from kiosk.session.room import Room
from tests.ui.session import pages
from tests.ui.session.livingroom import FakeShell, until
from tests.ui.session.test_papers import kept_scan
from tests.ui.session.test_site import open_site


def test_mails_are_read_beside_the_form_and_the_form_is_as_it_was(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/formulaire")
        site = room.site
        await until(lambda: site.pageTitle == "commencé")
        assert [box["id"] for box in site.mailboxes] == ["essai", "fermee", "stricte"]
        site.openMail()
        assert site.choosingMailbox
        site.chooseMailbox("essai")
        await until(lambda: site.domain == pages.MAIL and not site.loading)
        assert (site.kind, site.name, site.serviceName) == (
            "messagerie",
            "Messagerie d’essai",
            "Portail",
        )
        site.backToSite()
        await until(lambda: site.pageTitle == "commencé")  # never loaded again
        assert (site.domain, site.popups) == (pages.PORTAL, 0)
        site.openMail()  # the second time it is there at once, as it was left
        assert not site.choosingMailbox
        assert site.domain == pages.MAIL
        room.view.back()
        assert site.domain == pages.PORTAL

    in_room(test)


def test_a_document_goes_by_mail_without_any_site_open(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await kept_scan(room, shell)
        assert room.view.screen == "documents"
        room.view.open("mail")
        assert (room.view.screen, room.site.choosingMailbox) == ("site", True)
        room.view.back()  # there is no form to come back to
        assert (room.view.screen, room.site.choosingMailbox) == ("documents", False)
        room.view.open("mail")
        room.site.chooseMailbox("essai")
        await until(lambda: room.site.domain == pages.MAIL and not room.site.loading)
        room.site.backToSite()
        assert room.view.screen == "documents"
        assert room.documents.chosen == "1"  # it is the first that a page is offered

    in_room(test)


def test_what_a_service_takes_is_no_limit_of_the_mails(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        address = f"https://{pages.PORTAL}/"
        assert room.site.open("portail", "Portail", address, most_bytes=5)
        assert room.site.most_bytes == 5
        room.site.openMail()
        room.site.chooseMailbox("essai")
        assert room.site.most_bytes is None
        room.site.backToSite()
        assert room.site.most_bytes == 5
        await open_site(room)
        assert room.site.most_bytes is None

    in_room(test)


def test_another_service_leaves_the_mails_open(in_room: Callable[..., None]) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        room.site.openMail()
        room.site.chooseMailbox("essai")
        await until(lambda: room.site.domain == pages.MAIL and not room.site.loading)
        await open_site(room, "/formulaire")
        assert room.site.domain == pages.PORTAL
        room.site.openMail()
        assert room.site.domain == pages.MAIL

    in_room(test)


def test_a_mailbox_that_refuses_the_terminal_is_said_to_and_there_is_a_way_out(
    in_room: Callable[..., None],
) -> None:
    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room, "/formulaire")
        for mailbox in ("fermee", "stricte"):
            room.site.openMail()
            room.site.otherMail()
            room.site.chooseMailbox(mailbox)
            await until(lambda: room.site.errorCode == "webmail-refused")
        room.site.otherMail()
        room.site.chooseMailbox("essai")
        await until(lambda: room.site.domain == pages.MAIL and not room.site.loading)
        assert room.site.errorCode == ""
        room.site.backToSite()
        await until(lambda: room.site.pageTitle == "commencé")

    in_room(test)


def test_a_link_in_a_mail_leads_only_where_everybody_may_go(in_room: Callable[..., None]) -> None:
    """The service leads out, by a question; what came by mail does not."""

    async def test(room: Room, shell: FakeShell) -> None:
        await open_site(room)
        room.site.openMail()
        room.site.chooseMailbox("essai")
        await until(lambda: room.site.domain == pages.MAIL and not room.site.loading)
        page = room.site.top
        assert page is not None
        page.load(f"https://{pages.ELSEWHERE}/")
        await until(lambda: room.view.screen == "blocked")
        assert room.site.dialog == {}

    in_room(test, policy=Policy.EMPLOI)
