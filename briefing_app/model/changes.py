"""What a verb of the workspace changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing_app.model.ids import CountryCode, EventId, SourceId


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what is new, other or gone; views redraw these and no more.

    Attributes:
        others: Names of saved views and settings.
    """

    sources: frozenset[SourceId] = frozenset()
    events: frozenset[EventId] = frozenset()
    countries: frozenset[CountryCode] = frozenset()
    others: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        sources: Iterable[SourceId] = (),
        events: Iterable[EventId] = (),
        countries: Iterable[CountryCode] = (),
        others: Iterable[str] = (),
    ) -> "Changes":
        """Return the changes for any iterables of ids."""
        return cls(frozenset(sources), frozenset(events), frozenset(countries), frozenset(others))

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.sources | other.sources,
            self.events | other.events,
            self.countries | other.countries,
            self.others | other.others,
        )

    def __bool__(self) -> bool:
        return bool(self.sources or self.events or self.countries or self.others)
