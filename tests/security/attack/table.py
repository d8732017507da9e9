"""Every row that is tried in a room of this process, in the order of trying."""

from __future__ import annotations

from tests.security.attack import addresses, arriving, asking, enduring

TABLE = (*addresses.ROWS, *asking.ROWS, *arriving.ROWS, *enduring.ROWS)
