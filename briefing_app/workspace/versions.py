"""Newer versions of a document: which source one replaces, and where a passage stands in it. Pure."""

from collections.abc import Iterable, Iterator

from briefing_app.model import Passage, Source, Span


def older_version(source: Source, others: Iterable[Source]) -> Source | None:
    """Return which of the others the source takes the place of, None if it is new.

    That is one read from the same path, and under the same title if the path held several.
    """
    same_path = [other for other in others if other.path == source.path and other.id != source.id]
    same_title = [other for other in same_path if other.title == source.title]
    return next(iter(same_title if len(same_path) > 1 else same_path), None)


def carried(passage: Passage, old: Source, new: Source) -> Passage | None:
    """Return where the words of a passage stand in the newer text, nearest to where they stood; None if they do not."""
    places = list(_places(old.quote(passage), new.text))
    if not places:
        return None
    moved = min(places, key=lambda place: abs(place - passage.span.start)) - passage.span.start
    return Passage(new.id, _moved(passage.span, moved), _moved(passage.trigger, moved))


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
