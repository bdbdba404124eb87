"""Finds what is drafted from some words of a text, and how two such drafts are said to stand in time."""

from datetime import date

from briefing_app.extraction import extract
from briefing_app.model import RelationKind

PUBLISHED = date(2026, 6, 4)


def events_at(text, words):
    start = text.index(words)
    return [
        draft
        for draft in extract(text, PUBLISHED)
        if any(m.trigger.start < start + len(words) and start < m.trigger.end for m in draft.mentions)
    ]


def orders_between(text, one, other):
    """Return the kinds of relation stated from the event of some words to that of others."""
    drafts = extract(text, PUBLISHED)
    (first,) = events_at(text, one)
    (second,) = [index for index, draft in enumerate(drafts) if draft in events_at(text, other)]
    return [relation.kind for relation in first.relations if relation.other == second]


_TURNED = {
    RelationKind.BEFORE: RelationKind.AFTER,
    RelationKind.AFTER: RelationKind.BEFORE,
    RelationKind.DURING: RelationKind.DURING,
    RelationKind.SAME: RelationKind.SAME,
}


def orders_either_way(text, one, other):
    """Return how the first stands to the second, whichever of the two drafts says so."""
    return {*orders_between(text, one, other), *(_TURNED[kind] for kind in orders_between(text, other, one))}


def date_of(text, words):
    """Return the EDTF of what is drafted from some words of a text; None without a date of its own."""
    (draft,) = events_at(text, words)
    return draft.when.edtf if draft.when.is_placed else None
