"""The forensic proof that nothing of a patron outlives their session.

routes.py    every way for data to travel, with a canary for each: later ways add their rows
site.py      the site that puts canaries wherever a site can
patron.py    plants the others with real hands: keys, taps, prints, scans
endings.py   every way for a session to end
witness.py   searches the whole machine, before the end and after it
leaky.py     a shell that keeps what it must not: the control
__main__.py  `make prove-wipe`: routes × endings, build/wipe/routes.json
"""
