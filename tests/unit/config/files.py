"""Two small sound files, ways to break them, and what is said of them then."""

from __future__ import annotations

from pathlib import Path

from kiosk.config.load import load_catalogue, load_terminal
from kiosk.config.problem import ConfigError

CATALOGUE = """\
schema: ilot-shortcuts/1
categories:
  - { id: famille, label: Famille, summary: Aides, icon: users-three }
groups:
  webmail: { kind: messagerie, hosts: [laposte.net] }
services:
  - id: caf
    name: CAF
    subtitle: Aides
    summary: Vos aides
    category: famille
    icon: house-line
    url: https://www.caf.fr/
    hosts: [caf.fr]
    uses: [webmail]
    minutes: 15
    phone: "3230"
    tasks:
      - { id: rsa, label: Demander le RSA }
situations:
  - { id: enfant, label: Un enfant, services: [caf] }
"""

TERMINAL = """\
schema: ilot-terminal/1
site:
  name: Bourg
place:
  policy: emploi
  featured: [caf]
  languages: [fr, en]
  touch: false
devices:
  printer: ilot
times:
  idle_s: 300
allowance:
  pages: 20
network:
  proxy: http://proxy.example:3128
  dns: [192.0.2.53]
upstreams:
  caf.fr: caf.sock
"""


def edited(text: str, *edits: tuple[str, str]) -> str:
    """Return a text in which each old piece, which is there once, has become the new one."""
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def told_of_catalogue(file: Path, content: str | bytes) -> list[str]:
    """Write shortcuts.yaml; return what is said of it, without its name and with plain spaces."""
    _write(file, content)
    try:
        load_catalogue(file)
    except ConfigError as error:
        return _plain(file, error)
    return []


def told_of_terminal(file: Path, content: str | bytes) -> list[str]:
    """The same for terminal.yaml."""
    _write(file, content)
    try:
        load_terminal(file)
    except ConfigError as error:
        return _plain(file, error)
    return []


def _write(file: Path, content: str | bytes) -> None:
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def _plain(file: Path, error: ConfigError) -> list[str]:
    lines = [str(problem) for problem in error.problems]
    assert all(line.startswith(f"{file}:") and len(line.splitlines()) == 1 for line in lines)
    return [plain(line.removeprefix(f"{file}:").strip()) for line in lines]


def plain(line: str) -> str:
    """Return a line with plain spaces, as one types it in a test."""
    return line.replace("\u00a0", " ")
