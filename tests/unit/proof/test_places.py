"""The search reaches memory, file contents and names, and sees what has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.proof.canary import OVERLAP, Encoding, Found, Seal
from kiosk.proof.memory import search_process
from kiosk.proof.places import PIECE, Change, changes, inventory, search_file

SEAL = Seal()
ROUTE = 5

HOLDER = """
import sys
kept = [sys.stdin.readline().strip()]
print("holds", flush=True)
sys.stdin.readline()
kept.clear()
"""


def test_what_a_process_holds_is_found_while_it_lives_and_not_afterwards() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert search_process(holder.pid, SEAL) == set()
        holder.stdin.write(SEAL.word(ROUTE) + "\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "holds\n"
        assert Found(ROUTE, Encoding.UTF8) in search_process(holder.pid, SEAL)
        assert search_process(holder.pid, Seal()) == set()
    assert search_process(holder.pid, SEAL) == set()


def test_the_searcher_does_not_find_itself() -> None:
    fresh = Seal()
    assert search_process(os.getpid(), fresh) == set()


def test_a_canary_between_two_pieces_is_found(tmp_path: Path) -> None:
    file = tmp_path / "file"
    word = SEAL.word(ROUTE).encode()
    file.write_bytes(bytes(PIECE - 10) + word + bytes(OVERLAP))
    assert search_file(file, SEAL) == {Found(ROUTE, Encoding.UTF8)}


def test_names_and_links_count(tmp_path: Path) -> None:
    named = tmp_path / SEAL.word(ROUTE)
    named.touch()
    link = tmp_path / "link"
    link.symlink_to(SEAL.word(ROUTE))
    assert search_file(named, SEAL) == {Found(ROUTE, Encoding.UTF8)}
    assert search_file(link, SEAL) == {Found(ROUTE, Encoding.UTF8)}


def test_every_change_is_seen(tmp_path: Path) -> None:
    for name in ("kept", "written", "removed", "replaced"):
        (tmp_path / name).write_text(name)
    left_out = tmp_path / "left out"
    left_out.mkdir()
    before = inventory([tmp_path], without=[left_out])
    (tmp_path / "written").write_text("other")
    (tmp_path / "removed").unlink()
    (tmp_path / "new").write_text("new")
    (tmp_path / "other").write_text("replaced")
    (tmp_path / "other").rename(tmp_path / "replaced")
    (left_out / "anything").touch()
    after = inventory([tmp_path], without=[left_out])
    assert changes(before, after) == {
        tmp_path / "written": Change.CHANGED,
        tmp_path / "removed": Change.GONE,
        tmp_path / "new": Change.NEW,
        tmp_path / "replaced": Change.CHANGED,
    }
