"""Makes the short title of a telling from its own words: who did what."""

from briefing_app.extraction.titling.title import title

__all__ = ["title"]
