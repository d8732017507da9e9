"""Printing: what a kiosk needs of a printer, on CUPS or in memory. No Qt, no kiosk.

model.py    values with IPP's own words; pure
backend.py  the protocol, and the errors that cross it
cups.py     a CUPS server behind that protocol
  line.py     the one thread on which pycups lives, and bounded calls to it
  answers.py  what pycups answers, read into our values
  sending.py  a document on its way from a descriptor into a queue
  spool.py    the process that reads it in our place, and dies with it
  child.py    that process seen from us: one waits always
device.py   the printer itself, asked by IPP beside its queue
  ipp.py    its questions and answers as bytes
  supplies.py  what it has left of toner and paper
testpage.py a page that shows staff what a printer does
virtual.py  a printer in memory
"""
