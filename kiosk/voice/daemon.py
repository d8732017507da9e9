"""One speech-dispatcher: its configuration, its command, its socket.

It reads nothing of the system's own configuration, loads one synthesizer, keeps no log, and plays
through ALSA: no sound server, no session bus.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

SOUND = re.compile(r"[A-Za-z0-9_:=,./-]{1,200}")
"""What a name of ALSA's may look like; it is written between quotes."""

CARDS = Path("/dev/snd")
SOCKET = "socket"
SYNTHESIZER = "espeak-ng"

_MAIN = """\
LogLevel 0
LogDir "stderr"
CommunicationMethod "unix_socket"
Timeout 0
DefaultVolume 100
DefaultLanguage "fr"
SymbolsPreproc "char"
SymbolsPreprocFile "symbols.dic"
AudioOutputMethod "alsa"
AudioALSADevice "{sound}"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
_SYNTHESIZER = """\
Debug 0
EspeakIndexing 0
EspeakMinRate 80
EspeakNormalRate 160
EspeakMaxRate 320
"""


def possible(sound: str) -> bool:
    """Whether it can be heard here: without a card the daemon begins sentences and ends none."""
    if shutil.which("speech-dispatcher") is None:
        return False
    return sound.startswith("file:") or any(CARDS.glob("pcmC*p"))


def configuration(sound: str) -> dict[str, str]:
    """Return the files that the daemon reads, by their name in its folder.

    Args:
        sound: ALSA's name of the loudspeaker.
    """
    if SOUND.fullmatch(sound) is None:
        raise ValueError("no name of ALSA's")
    return {"speechd.conf": _MAIN.format(sound=sound), "modules/espeak-ng.conf": _SYNTHESIZER}


def write(folder: Path, sound: str) -> None:
    """Make the folder of a daemon, closed to everybody else."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, text in configuration(sound).items():
        file = folder / name
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_text(text)
    (folder / "log").mkdir(mode=0o700, exist_ok=True)


def command(folder: str) -> list[str]:
    """What starts it in the foreground."""
    return [
        "speech-dispatcher", "--run-single", "--timeout", "0",
        "--communication-method", "unix_socket", "--socket-path", f"{folder}/{SOCKET}",
        "--config-dir", folder, "--pid-file", f"{folder}/pid", "--log-dir", f"{folder}/log",
    ]  # fmt: skip


def environment(folder: str) -> dict[str, str]:
    """All that it is told beyond its configuration: what it wants to keep goes into its folder."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": folder,
        "TMPDIR": folder,
        "XDG_RUNTIME_DIR": folder,
        "LANG": "C.UTF-8",
    }
