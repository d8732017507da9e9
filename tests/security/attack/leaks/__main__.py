"""The leak routes alone: `python -m tests.security.attack.leaks`."""

from __future__ import annotations

import asyncio
import sys

from tests.security.attack.leaks import run
from tests.security.attack.result import summary

results = asyncio.run(run())
for one in results:
    print(f"  {'✓' if one.held else '✗'} {one.row:<32} {one.seen:<16} {one.control}")
print(summary(results))
sys.exit(any(not one.held for one in results))
