"""`make soak`: many patrons one after the other, and what the terminal becomes of it."""
