"""The tour: drives the running terminal as a patron would, and measures it from outside.

Real input events, the accessibility tree, the frame buffer, the printer's output folder and /proc:
nothing is called inside the program.
"""
