"""The attack suite: every way out that somebody could try, each with a control that escapes."""
