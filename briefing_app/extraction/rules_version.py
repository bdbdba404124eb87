"""Names the state of the rules of extraction."""

RULES_VERSION = "2"
"""Drafts made by another version are made anew."""
