"""Figures that need the tests' own devices, as ratios where a peer exists; `make bench`."""
