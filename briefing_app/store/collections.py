"""The kinds of value a dossier keeps, each under a key, and what a change to one is."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from msgspec import Raw

from briefing_app.model import Event, EventDraft, EventFilter, Source

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Collection(Generic[T]):
    """Values of one type by key.

    Attributes:
        name: The table that holds them.
        type: What msgspec decodes them to.
    """

    name: str
    type: Any


SOURCES: Collection[Source] = Collection("source", Source)
"""By source id. Their texts are kept apart, once."""

DRAFTS: Collection[tuple[EventDraft, ...]] = Collection("draft", tuple[EventDraft, ...])
"""What extraction gave for each source, by source id."""

EVENTS: Collection[Event] = Collection("event", Event)
"""By event id: suggestions and decisions, rejected ones too."""

VIEWS: Collection[EventFilter] = Collection("view", EventFilter)
"""Filters under the names the user gave them."""

SETTINGS: Collection[str] = Collection("setting", str)
"""What belongs to this dossier and is text: options of the briefing, version of the rules."""

VERSIONS: Collection[str] = Collection("version", str)
"""Source id of an older version of a document, to the id of the version that took its place."""

BRIEFINGS: Collection[str] = Collection("briefing", str)
"""What was written, as the briefing's own manifest in JSON, under rising numbers."""

COLLECTIONS: tuple[Collection[Any], ...] = (SOURCES, DRAFTS, EVENTS, VIEWS, SETTINGS, VERSIONS, BRIEFINGS)


@dataclass(frozen=True, slots=True)
class Write(Generic[T]):
    """A value to put under a key; None takes the key away."""

    collection: Collection[T]
    key: str
    value: T | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one key held before and after, as stored JSON; `null` if nothing."""

    collection: str
    key: str
    before: Raw
    after: Raw

    def reversed(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.collection, self.key, self.after, self.before)
