"""A document on its way into the queue, and what becomes of it half way."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from printers.backend import DocumentRefused, PrinterError, QueueRefused, ServerGone
from printers.child import ChildFill
from printers.model import PrintDocument, PrintOptions
from printers.sending import Sending
from printers.spool import fill

CONTENT = b"%PDF-" + b"x" * 200_000


class Spool:
    """Stands for a pycups Connection: keeps what it is told."""

    def __init__(self, *, going: int = 100, finished: int = 0) -> None:
        self.going = going
        self.finished = finished
        self.jobs: dict[int, bytes] = {}
        self.told: list[str] = []

    def createJob(self, printer: str, title: str, options: dict[str, str]) -> int:
        self.told += [title, *options.values()]
        self.jobs[7] = b""
        return 7

    def startDocument(self, printer: str, job: int, name: str, kind: str, last: int) -> int:
        self.told += [name, kind]
        return self.going

    def writeRequestData(self, piece: bytes, length: int) -> int:
        self.jobs[7] += piece[:length]
        return self.going

    def finishDocument(self, printer: str) -> int:
        return self.finished

    def cancelJob(self, job: int, *, purge_job: bool) -> None:
        assert purge_job
        del self.jobs[job]


@pytest.fixture
def document() -> Iterator[PrintDocument]:
    fd = os.memfd_create("a name that nobody shall see")
    os.write(fd, CONTENT)
    yield PrintDocument(fd, 1, len(CONTENT))
    os.close(fd)


def sending(spool: Spool, document: PrintDocument) -> Sending:
    def here(*, queue: str, job: int, fd: int, size: int, abandoned: Callable[[], bool]) -> None:
        fill(spool, queue=queue, job=job, fd=fd, size=size)

    return Sending(lambda: spool, "queue", document, PrintOptions(), fill=here)


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_all_of_it_arrives_under_a_neutral_name(document: PrintDocument) -> None:
    spool = Spool()
    before = descriptors()
    assert sending(spool, document).send(spool) == 7
    assert spool.jobs == {7: CONTENT}
    assert not any("nobody shall see" in word for word in spool.told)
    assert descriptors() == before


def test_the_descriptor_stays_where_it_was(document: PrintDocument) -> None:
    os.lseek(document.fd, 5, os.SEEK_SET)
    spool = Spool()
    sending(spool, document).send(spool)
    assert os.lseek(document.fd, 0, os.SEEK_CUR) == 5
    assert spool.jobs == {7: CONTENT}


def test_once_taken_it_does_not_need_the_caller_s_descriptor() -> None:
    fd = os.memfd_create("print")
    os.write(fd, CONTENT)
    spool = Spool()
    taken = sending(spool, PrintDocument(fd, 1, len(CONTENT)))
    os.close(fd)
    taken.send(spool)
    assert spool.jobs == {7: CONTENT}


@pytest.mark.parametrize(
    ("spool", "error"),
    [
        (Spool(going=403), QueueRefused),
        (Spool(finished=0x040A), DocumentRefused),
        (Spool(finished=0x0506), QueueRefused),
    ],
    ids=["refused", "format unknown", "not accepting"],
)
def test_a_refused_document_leaves_no_job(
    spool: Spool, error: type[PrinterError], document: PrintDocument
) -> None:
    before = descriptors()
    with pytest.raises(error):
        sending(spool, document).send(spool)
    assert spool.jobs == {}
    assert descriptors() == before


TAKE = (
    "import os, socket; link = socket.socket(fileno=0); fd = socket.recv_fds(link, 1024, 1)[1][0]"
)


def child(script: str) -> ChildFill:
    """The child's place is taken by a script that does as it pleases."""
    return ChildFill(None, user="kiosk", program=(sys.executable, "-c", script))


@pytest.mark.parametrize(
    ("says", "error"),
    [
        ("document-refused", DocumentRefused),
        ("printer-paused", QueueRefused),
        ("print-server-gone", ServerGone),
        ("", PrinterError),
    ],
)
def test_what_the_child_says_is_the_error(
    says: str, error: type[PrinterError], document: PrintDocument
) -> None:
    spool = Spool()
    script = f"{TAKE}; link.send({says.encode()!r})"
    refused = Sending(lambda: spool, "queue", document, PrintOptions(), fill=child(script))
    with pytest.raises(error):
        refused.send(spool)
    assert spool.jobs == {}


def test_the_child_reads_the_document_and_nobody_else(document: PrintDocument) -> None:
    spool = Spool()
    script = f"{TAKE}; link.send(b'done' if os.pread(fd, 5, 0) == b'%PDF-' else b'')"
    sent = Sending(lambda: spool, "queue", document, PrintOptions(), fill=child(script))
    assert sent.send(spool) == 7


def test_each_document_has_a_child_of_its_own_and_none_is_left(document: PrintDocument) -> None:
    fill = child(f"{TAKE}; link.send(b'done')")
    seen: list[int] = []
    for _ in range(2):
        fill.prepare()
        waiting = fill._ready
        assert waiting is not None
        fill.prepare()
        assert fill._ready is waiting, "one waits, not two"
        Sending(Spool, "queue", document, PrintOptions(), fill=fill).send(Spool())
        assert not Path(f"/proc/{waiting.process.pid}").exists()
        seen.append(waiting.process.pid)
    assert len(set(seen)) == 2
    fill.prepare()
    last = fill._ready
    assert last is not None
    fill.close()
    assert not Path(f"/proc/{last.process.pid}").exists()


def test_one_that_died_while_it_waited_is_replaced(document: PrintDocument) -> None:
    spool = Spool()
    fill = child(f"{TAKE}; link.send(b'done')")
    fill.prepare()
    assert fill._ready is not None
    fill._ready.process.kill()
    fill._ready.process.wait()
    assert Sending(lambda: spool, "queue", document, PrintOptions(), fill=fill).send(spool) == 7


def test_nobody_waits_any_longer(document: PrintDocument) -> None:
    spool = Spool()
    fill = child("import time; time.sleep(60)")
    abandoned = Sending(lambda: spool, "queue", document, PrintOptions(), fill=fill)
    abandoned.abandoned = True
    with pytest.raises(QueueRefused):
        abandoned.send(spool)
    assert spool.jobs == {}


def test_a_sent_document_can_be_undone_once(document: PrintDocument) -> None:
    spool = Spool()
    sent = sending(spool, document)
    sent.send(spool)
    sent.undo(spool)
    sent.undo(spool)
    assert spool.jobs == {}


def test_one_that_never_had_its_turn_lets_its_descriptor_go(document: PrintDocument) -> None:
    spool = Spool()
    before = descriptors()
    sending(spool, document).undo(spool)
    assert descriptors() == before
    assert spool.jobs == {}
