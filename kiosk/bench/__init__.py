"""`kiosk bench`: how long the parts take that a patron waits for (DESIGN §13).

main.py        the command
search.py      one key of the search, at three sizes of the catalogue
navigation.py  one verdict of the navigation policy, at three lengths of the list
"""
