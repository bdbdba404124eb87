"""Phenomena of time, one a file; `rules.RULES` lists them."""
