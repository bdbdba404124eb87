"""Finds what is drafted from some words of a text."""

from datetime import date

from briefing_app.extraction import extract

PUBLISHED = date(2026, 6, 4)


def events_at(text, words):
    start = text.index(words)
    return [
        draft
        for draft in extract(text, PUBLISHED)
        if any(m.trigger.start < start + len(words) and start < m.trigger.end for m in draft.mentions)
    ]
