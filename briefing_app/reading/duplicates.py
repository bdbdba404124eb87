"""Which sources hold the same text under other names, in other formats. Near reprints are told elsewhere."""

from collections.abc import Iterable
from hashlib import sha256

from briefing_app.model import Source, SourceId


def same_texts(sources: Iterable[Source]) -> tuple[tuple[SourceId, ...], ...]:
    """Return the groups of two or more sources whose words are the same, in the order they were met.

    Spaces and line breaks do not count: a page saved as text breaks its lines elsewhere.
    """
    groups: dict[bytes, list[SourceId]] = {}
    for source in sources:
        groups.setdefault(_digest(source.text), []).append(source.id)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _digest(text: str) -> bytes:
    return sha256(" ".join(text.split()).encode()).digest()
