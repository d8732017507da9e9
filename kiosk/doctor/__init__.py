"""`kiosk doctor`: whether this machine can serve, in sentences for IT.

main.py       the command
checks.py     what a terminal needs
wipeproof.py  --wipe: the forensic proof in a short form; planter.py runs in the box
"""
