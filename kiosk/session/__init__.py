"""The disposable session: one patron's room, created empty, killed whole.

It runs in a box of its own (kiosk/shell/box.py) and reaches the world through two holes only: the
link to the shell, and the gate, which takes over the listening socket that this process hands out.
No code here ever resets anything for a next patron; there is none. Untrusted bytes (pages,
downloads, scans) are read here and nowhere else; what leaves is a sealed PDF with declared facts.

Where to start reading:

    main.py         from descriptors to a warm room: the composition root
    environment.py  what Chromium must not inherit, before Qt is imported
    view.py         SessionView, the root of what QML sees: screens, back, dock, bar
    home.py, service.py, leaving.py     what the catalogue offers; ending
    site.py         one service's site: pages, pop-ups, verdicts (kiosk/core/navigation.py)
    page.py         one web page and its view's signals
    dialogs.py      a page's questions, asked by our own screens
    profile.py      the one off-the-record profile
    quirks.py       hosts that want the browser to call itself otherwise
    downloads.py    what a site hands over, into the tray
    tray.py, documents.py   the documents, and the screen of them
    paper.py        PDF and image bytes: check, strip, rewrite, render (on work.py's one thread)
    office.py       letters of word processors and plain text, made PDF
    lighter.py      a document that is too heavy for a site
    preparing.py    what is about to be printed; sheets.py lays the paper out
    printing.py     sealed PDF → shell → stages
    scanning.py     the screens of scanning and photocopying
    onescan.py, arriving.py     one scan: pages that appear while the scanner moves
    scannedpages.py, pagework.py    the heap of them; straight, cut, turned, blank
    pictures.py     the images that QML shows by url
    heartbeat.py    the watchdog's question, answered by a fresh renderer each time
    activity.py     real input only, never a page's synthetic events

View-models give codes and plain data; QML (kiosk/ui/session) has the sentences.
"""
