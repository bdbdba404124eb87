"""What the steps of refinement may look at: the text, the publication day, and the story so far."""

import re
from dataclasses import dataclass, replace
from datetime import date

from briefing_app.extraction.times.found import Found
from briefing_app.extraction.times.period import Period, coarser

_SENTENCE_END = re.compile(r"[.!?]\s|\n\n")


@dataclass(frozen=True, slots=True)
class Setting:
    """A text as the steps see it.

    Attributes:
        lower: The text in lower case, same offsets.
        anchor: The publication day, None if unknown.
        is_history: Most of it tells of years past.
    """

    text: str
    lower: str
    anchor: date | None
    is_history: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """What the expressions so far have told; decades and centuries leave it where it was.

    Attributes:
        last: The last period told.
        reported: The quarter that figures were given for last.
        is_long: Figures were given for several quarters since.
        mentioned: The period named last, even in passing: "that year" is of it.
        told_at: Where in the text the last period was told.
    """

    last: Period | None = None
    reported: Period | None = None
    is_long: bool = False
    mentioned: Period | None = None
    told_at: int = 0

    def told(self, period: Period, at: int) -> "Story":
        """Return the story after this period was told."""
        if coarser(period.unit, "year"):
            return self
        if self.last and coarser(period.unit, self.last.unit) and period.holds(self.last.first_day):
            return self
        return replace(self, last=period, told_at=at)

    def reporting(self, quarter: Period, anchor: date | None) -> "Story":
        """Return the story after figures were given for the quarter, if it was over by then.

        The first quarter told may have some months to go on the calendar, for years of accounts end when they like.
        """
        if quarter.unit != "quarter":
            return self
        end = quarter.last_day if self.reported else quarter.first_day
        return replace(self, reported=quarter, is_long=False) if anchor is None or end < anchor else self


@dataclass(frozen=True, slots=True)
class Scene:
    """One expression at its place.

    Attributes:
        next_year: The first year that an expression after it states.
    """

    found: Found
    setting: Setting
    story: Story
    next_year: int | None = None

    @property
    def is_told(self) -> bool:
        """Return whether dates count from the story; with no publication day they can count from nothing else."""
        return self.setting.is_history or self.setting.anchor is None

    @property
    def is_undated(self) -> bool:
        """Return whether it is news of no known day, in which "yesterday" may be any."""
        return self.setting.anchor is None and not self.setting.is_history

    @property
    def told_beside(self) -> Period | None:
        """Return the last period told if that was in the same sentence."""
        between = self.setting.lower[self.story.told_at : self.found.start]
        return None if _SENTENCE_END.search(between) else self.story.last

    @property
    def publication(self) -> Period | None:
        """Return the publication day as a period."""
        return Period("day", self.setting.anchor) if self.setting.anchor else None
