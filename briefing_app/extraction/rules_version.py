"""Names the state of the rules of extraction."""

RULES_VERSION = "18"
"""Drafts made by another version are made anew."""
