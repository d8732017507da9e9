"""The leak routes: everything by which a page could reach a server that nobody listed.

One hostile page tries every route in a real boxed session with a real gate, and again where box
network, gate and the browser's own guards are taken away. A route is known by its own host name, or
by its own port where a protocol carries no name.
"""

from tests.security.attack.leaks.suite import run

__all__ = ["run"]
