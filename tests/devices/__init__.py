"""Devices of our own, where the demo's cannot do what a test needs."""
