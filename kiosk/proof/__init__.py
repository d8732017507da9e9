"""Canaries, and the search for them: what the forensic test and `kiosk doctor --wipe` share.

canary.py     what a canary is, and how it is found without knowing it
memory.py     the memory of processes
stores.py     the stores of a browser, each with a mark
places.py     file systems: content, names, and what has changed
"""
