"""What must be true before any session may run. There is no switch that runs one unboxed."""

from __future__ import annotations

import shutil
import subprocess

from kiosk.core.errors import CannotStart
from kiosk.shell import box


def check_box() -> None:
    """Try a box once.

    Raises:
        CannotStart: bubblewrap is missing, or user namespaces are forbidden; `mend` says what
            to do.
    """
    if shutil.which("bwrap") is None:
        raise CannotStart(
            "bubblewrap is missing",
            code="box-missing",
            mend="Installez le paquet « bubblewrap » (apt-get install bubblewrap).",
        )
    attempt = subprocess.run(
        ["bwrap", *box.arguments(box.Box(), {}), "--", "/usr/bin/true"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=10,
    )
    if attempt.returncode != 0:
        raise CannotStart(
            f"the box cannot be made: {attempt.stderr.strip()[:200]}",
            code="box-forbidden",
            mend=(
                "Autorisez les espaces de noms utilisateur : "
                "sysctl user.max_user_namespaces=10000 et "
                "sysctl kernel.apparmor_restrict_unprivileged_userns=0 si ce réglage existe."
            ),
        )
