"""The resident: renders no web page, parses no patron's file, outlives every patron.

app.py            the composition root: the only place that names concrete parts
lifecycle.py      runs `kiosk.core.session.transition` and its effects
patron.py         one patron's stay: idle clock, watchdog, devices; one TaskGroup
spare.py          keeps a warm session waiting
sessionprocess.py one boxed session with its gate and its link
box.py            the list of what a boxed process can see
leftfiles.py      what was written outside the session
printserver.py    the print service's process, replaced after a patron who printed
processtree.py    counts, stops and measures the processes of a box
ledger.py         what must be cleared up even if the shell dies
wipe.py           steps that do and verify, and their report; steps.py has the steps
printing.py       prints what the session hands over; scanning.py scans for it
receipts.py       a receipt on paper
stage.py          the shell's windows; views.py what they show
preflight.py      what must be true before any session may run
"""
