"""Scanning: what a kiosk needs of a scanner, on SANE or in memory. No Qt, no kiosk.

model.py      devices, options and codes with SANE's own words; pure
pnm.py        the header of a PNM page, read while the page arrives
backend.py    the protocol, its events, and the error that crosses it
scanimage.py  SANE behind that protocol: one `scanimage` for each question, never in our process
  box.py        where a `scanimage` runs, how it is ended
  abilities.py  what a device says that it can, and the words to ask it for a page
  pages.py      where its pages appear: its output, or a folder in its box
  growing.py    a file in memory that one writes and others read meanwhile
virtual.py    a scanner in memory
  picture.py    the page that lies on its glass
"""
