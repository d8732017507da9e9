"""Rows 16, 17 and 30: what a site hands over, shows as a document, or vouches for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from unittest import mock

from PySide6.QtCore import Q_ARG, QMetaObject, QObject

from kiosk.session import downloads, paper
from kiosk.session.downloads import Downloads
from kiosk.session.page import Page
from kiosk.session.paper import Kind
from tests.security.attack.hostile import CLIENT, EXPIRED, PROXY_ASKS, SELF_SIGNED, Reply
from tests.security.attack.rows import Act, Row, runs
from tests.security.attack.scene import Scene
from tests.security.attack.soft import Soft
from tests.ui.session.pages import PDF, PORTAL, UNTRUSTED

MOST_BYTES = 1_000_000
LATE = 60_000  # bytes that may be under way when a download is cut off

# ── downloads ────────────────────────────────────────────────────────────────────────────────


def downloads_of(paths: Sequence[str], *, seconds: float = 1.0) -> Act:
    """Download each; the tray takes papers only, under names of our own."""

    async def act(scene: Scene) -> str:
        await scene.visit()
        for path in paths:
            assert scene.room.site.top is not None
            scene.room.site.top.load(f"https://{PORTAL}{path}")
            await asyncio.sleep(seconds)
        assert any(f"{PORTAL}{paths[0]}" in asked for asked in scene.site.asked)
        return kept(scene)

    return act


def kept(scene: Scene) -> str:
    """What lies in the session's folder and should not."""
    for file in scene.files.rglob("*"):
        if not file.is_file():
            continue
        if not file.stem.isdigit() or file.suffix not in (".pdf", ".jpg", ".png", ".part"):
            return f"a file called {file.name[:40]}"
        if file.stat().st_size > 3 * MOST_BYTES:
            return f"{file.stat().st_size} bytes of one download"
        if file.suffix != ".part" and paper.kind_of(file.read_bytes()[:1024]) is None:
            return f"the tray took {file.read_bytes()[:20]!r}"
    return ""


honest_kind = paper.kind_of


def takes_all(soft: Soft) -> None:
    """A tray that believes every file to be a PDF. The oracle looks for itself."""
    soft.set(paper, "kind_of", lambda head: Kind.PDF)
    soft.set(paper, "pages_of", one_page)


def one_page(path: object, kind: object) -> int:
    return 1


def files_kept(scene: Scene) -> str:
    papers = [file for file in scene.files.glob("documents/*")]
    bad = [file for file in papers if honest_kind(file.read_bytes()[:1024]) is None]
    return f"the tray took {bad[0].read_bytes()[:20]!r}" if bad else kept(scene)


def kind(name: str, file: str, body: bytes) -> Row:
    async def act(scene: Scene) -> str:
        await downloads_of(["/fichier"])(scene)
        return files_kept(scene)

    return Row(
        f"download/{name}",
        16,
        f"a download called {file}",
        act,
        "",
        takes_all,
        "the tray believes that all is PDF",
        more={"/fichier": Reply.file(file, body)},
    )


KINDS = (
    kind("desktop", "a.desktop", b"[Desktop Entry]\nExec=sh\n"),
    kind("script", "a.sh", b"#!/bin/sh\n"),
    kind("html", "a.html", b"<script>1</script>"),
    kind("svg", "a.svg", b"<svg onload='alert(1)'/>"),
    kind("program", "lettre.pdf.exe", b"MZ\x90\0"),
)


def site_names(soft: Soft) -> None:
    """The site's own name for the file."""

    def requested(self: Downloads, download: downloads.QWebEngineDownloadRequest) -> None:
        download.setDownloadDirectory(str(self._folder))
        download.accept()

    soft.set(Downloads, "_requested", requested)


NAMES = ("../../x.pdf", "CON.pdf", "é" * 300 + ".pdf", "a.pdf", "a.pdf")
NAMED = {f"/nom{n}": Reply.file(name, PDF) for n, name in enumerate(["x.pdf", *NAMES[3:]])} | {
    f"/nom{n}": Reply(
        PDF,
        {
            "Content-Type": "application/pdf",
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
        },
    )
    for n, name in enumerate(["..%2F..%2Fx.pdf", "CON.pdf", "%C3%A9" * 300 + ".pdf"])
} | {"/nom3": Reply.file("a.pdf", PDF), "/nom4": Reply.file("a.pdf", PDF)}  # fmt: skip


def no_cap(soft: Soft) -> None:
    soft.set(downloads, "later", lambda work: None)
    honest = Downloads._requested

    def requested(self: Downloads, download: downloads.QWebEngineDownloadRequest) -> None:
        self._most_bytes = 10**15
        honest(self, download)

    soft.set(Downloads, "_requested", requested)


async def stalls(scene: Scene) -> str:
    with mock.patch.object(downloads, "STALLED_MS", 800):  # a minute, for patrons
        await downloads_of(["/cale"])(scene)
    await asyncio.sleep(1.5)
    return "a download that stands still goes on" if scene.room.downloads.running else ""


def patient(soft: Soft) -> None:
    soft.set(Downloads, "_cut", lambda self, number, code: None)


def big(name: str, path: str, what: str) -> Row:
    return Row(f"download/{name}", 16, what, downloads_of([path], seconds=2.5), "", no_cap,
               "no cap on the size")  # fmt: skip


DOWNLOADS = (
    *KINDS,
    Row("download/names", 16, "names with ../, reserved, of 300 letters, twice the same",
        downloads_of(sorted(NAMED), seconds=0.4), "", site_names, "the site names the file",
        more=NAMED),
    big("huge", "/geant", "a download that claims 10 GB"),
    big("endless", "/flot", "a download without an end"),
    Row("download/stalled", 16, "a download that stands still", stalls, "", patient,
        "nothing cuts it off"),
)  # fmt: skip

# ── PDF inside a page ────────────────────────────────────────────────────────────────────────


async def pdf_inline(scene: Scene) -> str:
    await scene.visit()
    await asyncio.sleep(1.0)
    top = scene.room.site.top
    shown = top is not None and top.url.endswith(".pdf")
    return "Chromium's own viewer shows the PDF" if shown else ""


def viewer(soft: Soft) -> None:
    soft.settings({"pdfViewerEnabled": True, "pluginsEnabled": True})


PLUGGED = """<script>if (navigator.pdfViewerEnabled || navigator.mimeTypes['application/pdf'])
dit('oui lecteur')</script>"""
VIEWER = "Chromium's viewer is on"
PDFS = (
    Row("pdf/inline", 17, "a PDF in the place of a page", pdf_inline,
        "<script>location.href = '/lettre.pdf'</script>", viewer, VIEWER),
    Row("pdf/embed", 17, "a PDF embedded in a page", runs(0.5),
        PLUGGED + "<embed type=application/pdf src=/lettre.pdf>", viewer, VIEWER),
    Row("pdf/object", 17, "a PDF as an object of a page", runs(0.5),
        PLUGGED + "<object type=application/pdf data=/lettre.pdf></object>", viewer, VIEWER),
)  # fmt: skip

# ── TLS and passwords ────────────────────────────────────────────────────────────────────────


def untrusted(host: str) -> Act:
    async def act(scene: Scene) -> str:
        await scene.visit(f"https://{host}/piege", starts=False)
        await asyncio.sleep(1.0)
        reached = any(asked.startswith(host) for asked in scene.site.asked)
        return f"{host} was shown" if reached else ""

    return act


def any_certificate(soft: Soft) -> None:
    soft.set(Page, "onCertificateError", lambda self, error: error.acceptCertificate())


def asked_for_secret(url: str) -> Act:
    async def act(scene: Scene) -> str:
        if CLIENT in url:
            add_certificate(scene)
        await scene.visit(url, starts=False)
        await asyncio.sleep(1.2)
        if scene.room.site.dialog:
            return "the patron was asked"
        return f"{scene.site.secrets[0]} was sent" if scene.site.secrets else ""

    return act


def add_certificate(scene: Scene) -> None:
    """As if somebody's card were in the terminal."""
    import os
    from pathlib import Path

    from PySide6.QtNetwork import QSsl, QSslCertificate, QSslKey

    folder = Path(os.environ["ILOT_ATTACK_FOLDER"])
    certificate = QSslCertificate((folder / "patron.pem").read_bytes())
    key = QSslKey((folder / "patron.key").read_bytes(), QSsl.KeyAlgorithm.Ec)
    scene.room.profile.clientCertificateStore().add(certificate, key)


def gives_password(soft: Soft) -> None:
    def answer(self: Page, dialog: QObject) -> None:
        dialog.setProperty("accepted", True)
        QMetaObject.invokeMethod(
            dialog, "dialogAccept", Q_ARG("QString", "patron"), Q_ARG("QString", "secret")
        )

    soft.set(Page, "onAuthenticationDialogRequested", answer)


def gives_certificate(soft: Soft) -> None:
    soft.qml("selection.selectNone()", "selection.select(0)")


ANY = "every certificate is accepted"
TRUST = (
    *(
        Row(f"tls/{name}", 30, f"a site whose certificate is {what}", untrusted(host), "",
            any_certificate, ANY)
        for name, host, what in (
            ("self-signed", SELF_SIGNED, "signed by itself"),
            ("expired", EXPIRED, "expired"),
            ("wrong-host", UNTRUSTED, "another host's"),
        )
    ),
    Row("password/site", 30, "a site asks for a password (401)",
        asked_for_secret(f"https://{PORTAL}/entree"), "", gives_password, "a password is given"),
    Row("password/proxy", 30, "a proxy asks for a password (407)",
        asked_for_secret(f"https://{PROXY_ASKS}/"), "", gives_password, "a password is given"),
    Row("password/certificate", 30, "a site asks for the patron's certificate",
        asked_for_secret(f"https://{CLIENT}/"), "", gives_certificate,
        "the first certificate is given"),
)  # fmt: skip

ROWS = (*DOWNLOADS, *PDFS, *TRUST)
