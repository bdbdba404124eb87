"""Merges what some texts tell, each as a source of its own."""

from datetime import date

from briefing_app.extraction import extract, merge
from briefing_app.model import Source, SourceId

DAY = date(2026, 6, 4)


def told(*texts, publishers=(), days=()):
    names = publishers or tuple(f"Paper {n}" for n in range(len(texts)))
    sources = [
        Source(SourceId(f"s{n}"), f"{n}.txt", "", text, f"{n:064d}", publisher=name, published=day)
        for n, (text, name, day) in enumerate(zip(texts, names, days or (DAY,) * len(texts), strict=True))
    ]
    return merge([(source, extract(source.text, source.published)) for source in sources])


def sizes(*texts):
    """Return of how many sources each event is that more than one tells."""
    found = [len({passage.source for passage in event.passages}) for event in told(*texts)]
    return [size for size in found if size > 1]


def conflicts_of(*texts):
    """Return the fields and values of the conflicts between texts."""
    return [(one.field, one.values) for event in told(*texts) for one in event.conflicts]
