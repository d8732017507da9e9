"""`kiosk bench`: how long the parts take that a patron waits for (DESIGN §13).

main.py        the command
navigation.py  one verdict of the navigation policy, at three lengths of the list
"""
