"""Finds the countries a text names, by whatever name. Knows nothing of events and dates."""

from briefing_app.extraction.countries.finding import find_countries

__all__ = ["find_countries"]
