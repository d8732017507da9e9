"""What a live look at the catalogue's sites means.

rules.py  from what was seen of a page to a result, pure
"""
