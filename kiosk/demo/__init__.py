"""The terminal on any desk: devices, sites and a screen of its own, all real parts, all private.

main.py           `kiosk demo`
stack.py          printer, scanner, practice sites and configuration, started together
screen.py         a screen without a screen: Xvfb, and the compositor in it
printing.py       a private cupsd with a printer behind it; printing_parts.py and
                 printing_files.py are what it is put together from
scanning.py       SANE's test device
farm.py           practice sites under many TLS names; authority.py certifies them
accessibility.py  an accessibility bus inside a box, for tests that read the screen
"""
