"""What a speech daemon says, and what it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.voice import daemon
from kiosk.voice.ssip import BEGIN, END, MOST_BYTES, Parser, Reply, SsipError, data

TALK = (
    b"208 OK CLIENT NAME SET\r\n230 OK RECEIVING DATA\r\n225-21\r\n225 OK MESSAGE QUEUED\r\n"
    b"701-21\r\n701-1\r\n701 BEGIN\r\n702-21\r\n702-1\r\n702 END\r\n"
)
REPLIES = [
    Reply(208, ()),
    Reply(230, ()),
    Reply(225, ("21",)),
    Reply(BEGIN, ("21", "1")),
    Reply(END, ("21", "1")),
]


@given(st.lists(st.integers(0, len(TALK)), max_size=8))
def test_replies_are_the_same_however_they_are_cut(cuts: list[int]) -> None:
    parser, replies, begin = Parser(), [], 0
    for cut in [*sorted(cuts), len(TALK)]:
        replies += parser.feed(TALK[begin:cut])
        begin = cut
    assert replies == REPLIES


def test_events_and_refusals_are_told_apart() -> None:
    assert [reply.is_event for reply in REPLIES] == [False, False, False, True, True]
    assert Reply(225, ()).is_ok
    assert not Reply(403, ()).is_ok


@pytest.mark.parametrize("line", [b"hello\n", b"12 short\n", b"999 no\n", b"\n", b"220\n"])
def test_what_is_no_ssip_is_refused(line: bytes) -> None:
    with pytest.raises(SsipError):
        Parser().feed(line)


def test_an_endless_line_is_refused() -> None:
    with pytest.raises(SsipError):
        Parser().feed(b"2" * (MOST_BYTES + 1))


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Bonjour.", "Bonjour.\r\n.\r\n"),
        (".", "..\r\n.\r\n"),
        ("Un\r\n.\r\nQUIT", "Un . QUIT\r\n.\r\n"),
        ("a\x00b\x1b\u2028c", "a b c\r\n.\r\n"),
        ("À «\u00a0Été\u00a0»", "À «\u00a0Été\u00a0»\r\n.\r\n"),
    ],
)
def test_a_text_is_one_line_and_never_a_command(text: str, sent: str) -> None:
    assert data(text) == sent.encode()


def test_half_a_character_does_not_break_the_line() -> None:
    assert data("a\ud83d") == b"a?\r\n.\r\n"


@pytest.mark.parametrize("sound", ['hw"0', "a\nb", "", "x" * 201, "a b"])
def test_a_name_of_the_loudspeaker_cannot_add_settings(sound: str) -> None:
    with pytest.raises(ValueError, match="ALSA"):
        daemon.configuration(sound)
