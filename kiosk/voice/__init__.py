"""Reading aloud: sentences, and the daemon that speaks them. Used by the shell and by a session.

Each of them starts a speech-dispatcher of its own (docs/decisions/0007), so that what one patron
heard dies with that patron's processes. No Qt here.
"""
