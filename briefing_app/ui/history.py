"""Where the user has been, for back and forward. Pure; knows no window."""

from dataclasses import dataclass

from briefing_app.model import CountryCode, EventId, SourceId


@dataclass(frozen=True, slots=True)
class Place:
    """What is looked at: an event, a country, a source; None where there is none."""

    event: EventId | None = None
    country: CountryCode | None = None
    source: SourceId | None = None


@dataclass(frozen=True, slots=True)
class History:
    """Places before and after the one that is looked at, nearest last."""

    here: Place = Place()
    before: tuple[Place, ...] = ()
    after: tuple[Place, ...] = ()

    def visit(self, place: Place) -> "History":
        """Go somewhere; what was forward is forgotten. Staying, or the empty place, leaves no trace."""
        if place == self.here:
            return self
        before = self.before if self.here == Place() else (*self.before, self.here)
        return History(place, before[-_LONGEST:])

    def back(self) -> "History":
        """Go back one place, if there is one."""
        if not self.before:
            return self
        return History(self.before[-1], self.before[:-1], (*self.after, self.here))

    def forward(self) -> "History":
        """Go forward one place, if there is one."""
        if not self.after:
            return self
        return History(self.after[-1], (*self.before, self.here), self.after[:-1])


_LONGEST = 200
