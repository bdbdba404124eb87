"""Names the state of the rules of extraction."""

RULES_VERSION = "19"
"""Drafts made by another version are made anew."""
